"""What follows from the removal of a cluster: its departments and projects are deleted with it."""

from __future__ import annotations

from atoll.server import access
from atoll.server.clusters import ClusterRemoved
from atoll.server.db import TenantTx
from atoll.server.organization.store import departments, projects


async def on_cluster_removed(tx: TenantTx, event: ClusterRemoved) -> None:
    for id in await projects.mark_deleted_of_cluster(tx, event.cluster_id):
        await access.remove_scope(tx, type=access.ScopeType.PROJECT, id=str(id))
    for id in await departments.mark_deleted_of_cluster(tx, event.cluster_id):
        await access.remove_scope(tx, type=access.ScopeType.DEPARTMENT, id=str(id))
