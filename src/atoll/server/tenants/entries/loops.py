"""Each open entry is looked at until it has ended and both logs say so."""

from __future__ import annotations

from datetime import timedelta

from atoll.server.db import Database
from atoll.server.tenants.entries import rules
from atoll.server.tenants.entries.service.asking import ENTRY
from atoll.server.tenants.entries.service.attending import attend
from atoll.server.work import Later, Lease

__all__ = ["ENTRY", "attend_entry"]

SELDOM = timedelta(minutes=1)


async def attend_entry(db: Database, lease: Lease) -> None:
    """The end may be wanted any time, and on another replica: it is looked at every minute, and when it is due."""
    entry = await attend(db, lease.tenant_id, lease.row_id)
    if entry is not None and entry.status in rules.OPEN:
        raise Later(min(SELDOM, entry.ends_at - db.now()))
