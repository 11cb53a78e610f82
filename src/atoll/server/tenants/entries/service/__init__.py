"""Use cases of entries."""
