"""Waiting for what another process does: by a condition, with a deadline that only a broken product reaches."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
POLL_SECONDS = 0.02


def until(condition: Callable[[], bool], what: str, seconds: float = 30.0, poll: float = POLL_SECONDS) -> None:
    until_found(lambda: condition() or None, what, seconds, poll)


def until_found(find: Callable[[], T | None], what: str, seconds: float = 30.0, poll: float = POLL_SECONDS) -> T:
    """What `find` returns as soon as it is not None."""
    deadline = time.monotonic() + seconds
    while (found := find()) is None:
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {seconds:g} s in vain until {what}")
        time.sleep(poll)
    return found
