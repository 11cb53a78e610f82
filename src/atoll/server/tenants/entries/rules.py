"""When an entry ends by itself, and what the host organization's log has still to be told. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

from atoll.server.db import Entered
from atoll.server.tenants.entries.records import Entry, Status

OPEN = {Status.REQUESTED, Status.ACTIVE}
MOST_OPEN = 20
MOST_SHOWN = 100


def verdict(entry: Entry, now: datetime) -> Status | None:
    """The end that is due, if one is."""
    if entry.status not in OPEN:
        return None
    if entry.stopped_at is not None:
        return Status.ENDED
    return Status.EXPIRED if now >= entry.ends_at else None


def lasts(entry: Entry) -> timedelta:
    return timedelta(minutes=entry.minutes)


def untold(entry: Entry) -> list[Status]:
    """What became of it since the host organization's log was written, in order. An end that it wanted stands there already;
    one that its staff brought about in the tenant does not."""
    if entry.told == entry.status:
        return []
    was_active = entry.until is not None and entry.told == Status.REQUESTED
    steps = [Status.ACTIVE] if was_active else []
    ended_by_host = entry.status == Status.ENDED and entry.stopped_at is not None
    if entry.status != Status.ACTIVE and not ended_by_host:
        steps.append(Status(entry.status))
    return steps


def entered(entry: Entry) -> Entered:
    """What its token says: a long reason is cut."""
    assert entry.until is not None
    return Entered(by=entry.asked_by[:MOST_SHOWN], until=entry.until, reason=entry.reason[:MOST_SHOWN])
