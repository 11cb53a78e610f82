"""The loops of metering: averages every ten minutes while something is held, and each day what is kept no longer."""

from __future__ import annotations

from datetime import timedelta

from atoll.server import work
from atoll.server.db import Caller, Database, TenantTx
from atoll.server.metering import rules
from atoll.server.metering.service import averages
from atoll.server.metering.store import histories
from atoll.server.work import Later, Lease

KEEP = "keep-usage"
AT_ONCE = timedelta(0)
BATCH = 1000
BATCHES_PER_LEASE = 20


async def begin_upkeep(tx: TenantTx) -> None:
    """Have a new tenant's histories kept short from now on. May be repeated."""
    await work.order(tx, kind=KEEP, row_id=tx.tenant_id, after=rules.DAY)


async def reckon_averages(db: Database, lease: Lease) -> None:
    """One cluster's, in one transaction: killed within, they are reckoned again."""
    async with db.tenant_tx(lease.as_caller(), lists=True) as tx:
        changing = await averages.reckon(tx, lease.row_id)
    if changing:
        raise Later(averages.AGAIN)


async def keep_usage(db: Database, lease: Lease) -> None:
    """It comes back each day."""
    caller = lease.as_caller()
    if await forget(db, caller):
        raise Later(AT_ONCE)
    async with db.tenant_tx(caller) as tx:
        await averages.order_all(tx)
    raise Later(rules.DAY)


async def forget(db: Database, caller: Caller) -> bool:
    """Delete what histories need no longer, in batches; True when there is more than one lease's worth."""
    for _ in range(BATCHES_PER_LEASE):
        async with db.retention_tx(caller) as tx:
            gone = await histories.forget(tx, before=tx.now - rules.KEPT_FOR, most=BATCH)
        if gone < BATCH:
            return False
    return True
