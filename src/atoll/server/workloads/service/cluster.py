"""What follows from the deletion of a project or a node pool, or from the removal of a cluster."""

from __future__ import annotations

from atoll.server.clusters import ClusterRemoved, ClusterRemoving, NodePoolRemoving
from atoll.server.db import TenantTx
from atoll.server.organization import ProjectDeleting
from atoll.server.workloads.errors import NodePoolHasWorkloads, ProjectHoldsWorkloads
from atoll.server.workloads.service.status import move
from atoll.server.workloads.store import workloads


async def on_project_deleting(tx: TenantTx, event: ProjectDeleting) -> None:
    """A project that holds workloads is not deleted: they would be lost."""
    number = await workloads.count_in_project(tx, event.project.id)
    if number:
        raise ProjectHoldsWorkloads(event.project.name, number)


async def on_node_pool_removing(tx: TenantTx, event: NodePoolRemoving) -> None:
    """A pool that workloads run in or ask for is not deleted: they would never start again."""
    number = await workloads.count_in_pool(tx, event.name, cluster_id=event.cluster_id)
    if number:
        raise NodePoolHasWorkloads(event.name, number)


async def on_cluster_removing(tx: TenantTx, event: ClusterRemoving) -> None:
    """Every workload of the cluster is to be deleted; its agent ends the pods when it takes their objects off."""
    for id in await workloads.list_on_cluster(tx, event.cluster_id, not_deleting=True):
        await workloads.set_intent(tx, id, desired_phase="Deleted")
        await move(tx, id, "Deleting", at=tx.now)


async def on_cluster_removed(tx: TenantTx, event: ClusterRemoved) -> None:
    for id in await workloads.list_on_cluster(tx, event.cluster_id, not_deleting=False):
        await workloads.mark_deleted(tx, id)
