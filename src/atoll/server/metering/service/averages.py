"""What departments and projects held on average: reckoned anew from the ledger, kept beside them for their lists."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from uuid import UUID

from atoll.server import organization, work
from atoll.server.db import LinkTx, TenantTx
from atoll.server.metering import rules
from atoll.server.metering.records import Held
from atoll.server.metering.store import averages as store
from atoll.server.organization import Average

RECKON = "reckon-averages"
AGAIN = timedelta(minutes=10)


async def order(tx: LinkTx) -> None:
    """The agent's cluster came, or held something: its averages change. An order that stands already stays as it is."""
    await work.order(tx, kind=RECKON, row_id=tx.cluster_id)


async def order_all(tx: TenantTx) -> None:
    """Every cluster's, so that those where nothing happens say so of a recent time."""
    for cluster_id in await store.list_clusters(tx):
        await work.order(tx, kind=RECKON, row_id=cluster_id)


async def reckon(tx: TenantTx, cluster_id: UUID) -> bool:
    """The averages of a cluster's departments and projects, up to when it was last heard. False where they will not change by
    themselves: nothing was held in the longest time, or the cluster is silent."""
    heard = await store.find_heard(tx, cluster_id)
    if heard is None:
        return False
    until = rules.known_until(heard, tx.now)
    if not await organization.move_averages(tx, cluster_id, until):
        return False
    held = await store.list_held(tx, cluster_id, begins=[until - span for span in rules.SPANS], until=until)
    units = {"project": held, "department": rules.by_department(held)}
    for owner, of_owner in units.items():
        await organization.replace_averages(tx, owner=owner, cluster_id=cluster_id, averages=averaged(of_owner))
    return tx.now - until < AGAIN and any(any(one.amounts) for one in held)


def averaged(held: Iterable[Held]) -> list[Average]:
    """Without those that round to nothing."""
    found = ((one.id, rules.averages(one.amounts)) for one in held)
    return [Average(id, *means) for id, means in found if any(means)]
