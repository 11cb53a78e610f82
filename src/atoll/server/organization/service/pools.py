"""What follows from a new node pool or from one that goes: quotas of every department and project of the cluster."""

from __future__ import annotations

from atoll.server.clusters import NodePoolAdded, NodePoolRemoving
from atoll.server.db import TenantTx
from atoll.server.organization.errors import NodePoolHasQuotas
from atoll.server.organization.service import departments, projects
from atoll.server.organization.store import pools


async def on_node_pool_added(tx: TenantTx, event: NodePoolAdded) -> None:
    """Everybody may borrow its GPUs, nobody has any of his own; CPU and memory are unlimited."""
    await pools.insert_quotas(tx, event.pool_id, cluster_id=event.cluster_id)
    await send_all(tx, event)


async def on_node_pool_removing(tx: TenantTx, event: NodePoolRemoving) -> None:
    """A pool on which somebody was promised something is not deleted; quotas of nothing go with it."""
    number = await pools.count_promises(tx, event.pool_id)
    if number:
        raise NodePoolHasQuotas(event.name, number)
    await pools.delete_quotas(tx, event.pool_id)
    await send_all(tx, event)


async def send_all(tx: TenantTx, event: NodePoolAdded | NodePoolRemoving) -> None:
    for department in await pools.departments_of(tx, event.cluster_id):
        await departments.send(tx, department)
    for project in await pools.projects_of(tx, event.cluster_id):
        await projects.send(tx, project)
