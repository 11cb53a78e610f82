"""Use cases of access: rules, roles, the scope tree's upkeep, and explaining a decision."""
