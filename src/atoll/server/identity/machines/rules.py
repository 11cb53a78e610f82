"""Which secret was offered, and for how long it still counts: pure."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from atoll.kit.crypto import same
from atoll.server.identity.machines.records import Secrets

MOST_KEYS = 50
LONGEST_OVERLAP_SECONDS = 604_800


class Offered(StrEnum):
    CURRENT = "current"
    PREVIOUS = "previous"


def sooner(one: datetime | None, other: datetime | None) -> datetime | None:
    """The first of two ends, either of which may not be there."""
    return min(one, other) if one and other else one or other


def offered(known: Secrets, hash: bytes, *, now: datetime) -> Offered | None:
    """None for a wrong secret, and for a replaced one whose time is over."""
    if known.current is not None and same(known.current, hash):
        return Offered.CURRENT
    if known.previous is None or known.previous_until is None or not same(known.previous, hash):
        return None
    return Offered.PREVIOUS if now < known.previous_until else None
