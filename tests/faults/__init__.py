"""Real processes killed at random moments: nothing is lost, nothing is done twice, everything settles.

Every run says its seed; `FAULT_SEEDS=7,8 pytest tests/faults` replays it. What the seed decides is when and whom; the rest
is the machine's, so a replay is alike, not the same.
"""
