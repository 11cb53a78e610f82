"""Writing an export, a few seconds at a time: a pass that ends or is killed goes on where the last part was written."""

from __future__ import annotations

from datetime import timedelta

from atoll.kit.clock import monotonic
from atoll.server.db import Database
from atoll.server.tenants.service import exports
from atoll.server.work import Later, Lease

PASS_SECONDS = 5.0


async def export(db: Database, lease: Lease) -> None:
    until = monotonic() + PASS_SECONDS
    while True:
        async with db.tenant_tx(lease.as_caller(), lists=True) as tx:
            if await exports.step(tx, lease.row_id):
                return
        if monotonic() > until:
            raise Later(timedelta(0))
