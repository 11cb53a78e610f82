"""Scheduling as pure functions: no I/O, no clock, no randomness; the same input always gives the same output.

The agent asks `decide` what to start next; `why` and "what if?" use the same functions over the mirrored state.
"""
