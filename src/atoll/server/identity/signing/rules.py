"""When which key signs and verifies: pure. All follows from the times that stand with the keys."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from atoll.server.identity.signing.records import KeyState, SigningKey

TOKEN_LIFETIME = timedelta(hours=1)
CLOCKS_APART = timedelta(minutes=1)
# For so long a replica, or anybody who reads the published set, may go on with what it knows.
LOOK_AGAIN = timedelta(minutes=5)
PUBLISHED_AHEAD = 2 * LOOK_AGAIN
VERIFIES_AFTER = TOKEN_LIFETIME + CLOCKS_APART
ROTATE_AFTER = timedelta(days=90)
SOONEST, LATEST = timedelta(minutes=1), timedelta(days=1)


def state_of(key: SigningKey, now: datetime) -> KeyState:
    if now < key.signs_from:
        return KeyState.NEXT
    return KeyState.CURRENT if key.retired_at is None or now < key.retired_at else KeyState.RETIRED


def verifies(key: SigningKey, now: datetime) -> bool:
    """Until the last token that it may have signed has expired."""
    return key.retired_at is None or now < key.retired_at + VERIFIES_AFTER


def signing(keys: Iterable[SigningKey], now: datetime) -> SigningKey | None:
    """The key to sign with: the current one. To a clock that is behind, the only key may be one to come; it will do."""
    known = list(keys)
    current = [key for key in known if state_of(key, now) is KeyState.CURRENT]
    return max(current or known, key=lambda key: (key.signs_from, key.id), default=None)


def is_under_way(keys: Iterable[SigningKey], now: datetime) -> bool:
    return any(state_of(key, now) is KeyState.NEXT for key in keys)


def is_due(keys: Iterable[SigningKey], now: datetime) -> bool:
    known = list(keys)
    current = signing(known, now)
    return current is not None and not is_under_way(known, now) and now >= current.signs_from + ROTATE_AFTER


def next_look(keys: Iterable[SigningKey], now: datetime) -> timedelta:
    """How long until there may be something to do: a key to follow, or one to delete."""
    known = list(keys)
    moments = [key.retired_at + VERIFIES_AFTER for key in known if key.retired_at]
    moments += [key.signs_from + ROTATE_AFTER for key in known if key.retired_at is None]
    return min(max(min(moments, default=now) - now, SOONEST), LATEST)
