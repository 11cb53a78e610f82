"""Removing a cluster in the background, as its tenant: first what stands on it, then what belonged to it.

A cluster whose agent is away stays in deletion until it comes back or somebody forces it; nothing is orphaned silently.
"""

from __future__ import annotations

from datetime import timedelta

from atoll.server import access
from atoll.server.clusters.events import ClusterDirty, ClusterRemoved, ClusterRemoving
from atoll.server.clusters.service.register import remove
from atoll.server.clusters.store import desired, registry
from atoll.server.db import Database, TenantTx, publish
from atoll.server.work import Later, Lease

LOOK_AGAIN = timedelta(seconds=2)


async def remove_cluster(db: Database, lease: Lease) -> None:
    async with db.tenant_tx(lease.as_caller()) as tx:
        cluster = await registry.find_any(tx, lease.row_id)
        if cluster is not None and not await emptied(tx, lease):
            done = False
        else:
            await finish(tx, lease)
            done = True
    if not done:
        raise Later(LOOK_AGAIN)


async def emptied(tx: TenantTx, lease: Lease) -> bool:
    """Take everything off the cluster; True once its agent acknowledged that."""
    await publish(tx, ClusterRemoving(lease.row_id))
    await desired.bury_all(tx, cluster_id=lease.row_id)
    await publish(tx, ClusterDirty(lease.row_id))
    return await desired.is_empty(tx, cluster_id=lease.row_id)


async def finish(tx: TenantTx, lease: Lease) -> None:
    """The cluster's row is locked first, as the sequencer does, so that the two never wait for each other in a ring."""
    await remove(tx, lease.row_id)
    await publish(tx, ClusterRemoved(lease.row_id))
    await desired.forget_all(tx, cluster_id=lease.row_id)
    await access.remove_scope(tx, type=access.ScopeType.CLUSTER, id=str(lease.row_id))
