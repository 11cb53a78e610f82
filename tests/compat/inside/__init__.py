"""Runs with the client's own Python, imports nothing of Atoll; `tests/compat` starts it with COMPAT_PLACE set."""
