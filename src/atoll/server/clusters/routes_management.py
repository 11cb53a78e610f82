"""Clusters as the host organization sees them on its own plane: registration and health, per tenant."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from starlette.responses import Response

from atoll.kit.errors import NotFound
from atoll.server import directory
from atoll.server.clusters.permissions import CLUSTER_READ
from atoll.server.clusters.schemas.clusters import DisplayedCluster, cluster_shown
from atoll.server.clusters.store import registry
from atoll.server.db import Caller
from atoll.server.web import Db, answer, declares, guard, integer_or_none, router

routes = router(tag="Clusters")

MayReadClusters = Annotated[Caller, guard(CLUSTER_READ)]


@routes.get(
    "/api/atoll/v1/tenants/{tenantId}/clusters",
    operation_id="get_tenant_clusters",
    response_model=list[DisplayedCluster],
    responses=declares(NotFound),
)
async def get_tenant_clusters(tenantId: str, db: Db, caller: MayReadClusters) -> Response:
    """The clusters of one tenant with their state; what runs on them is the tenant's own."""
    async with db.host_tx(caller) as tx:
        number = integer_or_none(tenantId)
        tenant = await directory.find_by_number(tx, number) if number else None
    if tenant is None:
        raise NotFound("Tenant")
    async with db.operator_tx(replace(caller, tenant=tenant.id), lists=True) as there:
        found = await registry.list_clusters(there, with_deleting=True)
    return answer([cluster_shown(cluster, tenant_number=tenant.number, now=there.now) for cluster in found])
