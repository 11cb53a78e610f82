"""The loops of the audit log: chaining, and each hour a checkpoint and the deletion of what is kept no longer."""

from __future__ import annotations

from datetime import timedelta

from atoll.server import work
from atoll.server.audit.records import Injected, SignedCheckpoint
from atoll.server.audit.service.chaining import BATCH, extend
from atoll.server.audit.service.checkpoints import begin_later, checkpoint
from atoll.server.audit.service.sinks import post_due
from atoll.server.audit.store import chain as store
from atoll.server.db import Caller, Database, SystemTx
from atoll.server.work import Handler, Later, Lease

CHAIN = "chain-audit"
UPKEEP = "keep-audit"
HOUR = timedelta(hours=1)
AT_ONCE = timedelta(0)
BATCHES_PER_LEASE = 20


async def order_chaining(tx: SystemTx) -> None:
    """Before each pass of the worker: whoever has records that wait gets them chained."""
    await store.order_chaining(tx, CHAIN)


async def chain_realm(db: Database, lease: Lease) -> None:
    """Chain all that waits, a batch at a time; what sinks are behind by goes on its way."""
    for _ in range(BATCHES_PER_LEASE):
        async with db.realm_tx(lease.as_caller()) as tx:
            _, chained = await extend(tx)
            await post_due(tx)
            await work.order(tx, kind=UPKEEP, row_id=tx.tenant_id, after=HOUR)
        if chained < BATCH:
            return
    raise Later(AT_ONCE)


def keep(injected: Injected) -> Handler:
    """The handler of `UPKEEP`: chain the rest, a checkpoint where something was added, retention. It comes back each hour."""

    async def handle(db: Database, lease: Lease) -> None:
        await chain_realm(db, lease)
        caller = lease.as_caller()
        signer = await injected.signer(lease.tenant_id)
        async with db.realm_tx(caller) as tx:
            await checkpoint(tx, signer)
            days = await injected.retention_days(tx)
            beginning = await begin_later(tx, kept_for=timedelta(days=days))
        more = await forget(db, caller, beginning) if beginning else False
        raise Later(AT_ONCE if more else HOUR)

    return handle


async def forget(db: Database, caller: Caller, beginning: SignedCheckpoint) -> bool:
    """Delete what stands behind the beginning, in batches; True when there is more than one lease's worth."""
    for _ in range(BATCHES_PER_LEASE):
        async with db.retention_tx(caller) as tx:
            gone = await store.forget_records(tx, upto=beginning.seq, most=BATCH)
            gone += await store.forget_checkpoints(tx, before=beginning.number, most=BATCH)
        if gone < BATCH:
            return False
    return True


async def unchained(db: Database) -> tuple[int, float]:
    """How many records wait for the chain, of everybody, and for how many seconds the oldest does."""
    async with db.system_tx() as tx:
        waiting, oldest = await store.count_unchained(tx)
    return waiting, oldest.total_seconds()
