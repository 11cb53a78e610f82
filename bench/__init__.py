"""Reproducible measurements of what Atoll promises (`python -m bench`): figures beside their budgets, never assertions."""
