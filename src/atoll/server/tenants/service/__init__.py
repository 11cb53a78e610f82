"""Use cases on tenants, split by subject: ordering one, its life, its limits, its export, its erasure."""
