"""How long to wait before trying again. Pure: the chance is passed in."""

from __future__ import annotations

FIRST_SECONDS, LONGEST_SECONDS = 1.0, 30.0
DRAINING_SECONDS = 1.0
REFUSED_SECONDS = 60.0


def backoff_seconds(failures: int, chance: float) -> float:
    """Exponential with full jitter: anything up to a bound that doubles with each failure. `chance` is in [0, 1)."""
    return chance * min(FIRST_SECONDS * 2.0 ** min(failures, 16), LONGEST_SECONDS)


def after_draining_seconds(chance: float) -> float:
    """The server goes down in good order and others are up: soon, but not all agents at once."""
    return chance * DRAINING_SECONDS


def after_refusal_seconds(chance: float) -> float:
    """The server does not want this agent: seldom."""
    return REFUSED_SECONDS * (0.5 + chance / 2)
