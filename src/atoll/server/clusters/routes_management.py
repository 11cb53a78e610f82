"""Clusters as the host organization sees them on its own plane: registration and health, of all tenants.

The address names no tenant, so the first step finds it; the second is the tenant's own route, as an operator there.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from fastapi import Query
from starlette.requests import Request
from starlette.responses import Response

from atoll.kit.errors import NotFound
from atoll.server import directory
from atoll.server.clusters import routes_tenant as there
from atoll.server.clusters.errors import ClusterNameTaken, ClusterNotFound
from atoll.server.clusters.permissions import CLUSTER_CREATE, CLUSTER_DELETE, CLUSTER_READ, CLUSTER_UPDATE
from atoll.server.clusters.routes_tenant import Verbosity
from atoll.server.clusters.schemas.clusters import (
    ClusterCreation,
    ClusterRename,
    DisplayedCluster,
    InstallInfo,
    cluster_shown,
)
from atoll.server.clusters.service import across
from atoll.server.clusters.service.across import Asked
from atoll.server.clusters.store import registry
from atoll.server.db import Caller
from atoll.server.web import Acknowledged, Db, answer, declares, guard, integer_or_none, router, uuid_or_none

routes = router(tag="Clusters")

MOST, LAST_OFFSET = 500, 10_000_000
MayReadClusters = Annotated[Caller, guard(CLUSTER_READ)]
MayRegister = Annotated[Caller, guard(CLUSTER_CREATE)]
MayUpdate = Annotated[Caller, guard(CLUSTER_UPDATE)]
MayRemove = Annotated[Caller, guard(CLUSTER_DELETE)]
TenantNumber = Annotated[int | None, Query(ge=1, le=2**31 - 1, description="The tenant's number.")]


@routes.get(
    "/api/v1/clusters", operation_id="get_clusters", response_model=list[DisplayedCluster], responses=declares(NotFound)
)
async def get_clusters(
    db: Db,
    caller: MayReadClusters,
    verbosity: Verbosity = "full",
    includeRequestedForDelete: bool = False,
    tenantId: TenantNumber = None,
    offset: Annotated[int, Query(ge=0, le=LAST_OFFSET)] = 0,
    limit: Annotated[int, Query(ge=1, le=MOST, description="Clusters looked at, from `offset` on.")] = MOST,
) -> Response:
    """The clusters of all tenants that are open, or of one, in the order in which they were registered: registration and
    health. More than `limit` are read page by page with `offset`."""
    asked = Asked(tenantId, offset, limit, includeRequestedForDelete)
    found = await across.list_clusters(db, caller, asked)
    now, full = db.now(), verbosity == "full"
    return answer([cluster_shown(one, tenant_number=number, now=now, full=full) for number, one in found])


@routes.post(
    "/api/v1/clusters",
    status_code=201,
    operation_id="create_cluster",
    response_model=DisplayedCluster,
    responses=declares(ClusterNameTaken, NotFound),
)
async def create_cluster(
    request: Request, body: ClusterCreation, db: Db, caller: MayRegister, tenantId: TenantNumber = None
) -> Response:
    """Register a cluster for the tenant `tenantId`, as at that tenant's own address."""
    at = await across.at_tenant_named(db, caller, tenantId)
    return await there.create_cluster(request, body, db, at.caller)


@routes.get(
    "/api/v1/clusters/{clusterUuid}",
    operation_id="get_cluster_by_uuid",
    response_model=DisplayedCluster,
    responses=declares(ClusterNotFound),
)
async def get_cluster(clusterUuid: str, db: Db, caller: MayReadClusters, verbosity: Verbosity = "full") -> Response:
    """One cluster, whichever tenant has it."""
    at = await across.at_tenant_of(db, caller, uuid_or_none(clusterUuid))
    return await there.get_cluster(clusterUuid, db, at.caller, verbosity)


@routes.put(
    "/api/v1/clusters/{clusterUuid}",
    status_code=204,
    operation_id="updateCluster",
    responses=declares(ClusterNotFound, ClusterNameTaken),
)
async def rename_cluster(clusterUuid: str, body: ClusterRename, db: Db, caller: MayUpdate) -> Response:
    """Rename a cluster."""
    at = await across.at_tenant_of(db, caller, uuid_or_none(clusterUuid))
    return await there.rename_cluster(clusterUuid, body, db, at.caller)


@routes.delete(
    "/api/v1/clusters/{clusterUuid}",
    status_code=202,
    operation_id="delete_cluster",
    response_model=Acknowledged,
    responses={204: {"description": "Removed at once."}, **declares(ClusterNotFound)},
)
async def delete_cluster(request: Request, clusterUuid: str, db: Db, caller: MayRemove, force: bool = False) -> Response:
    """Remove a cluster: gracefully (what runs there is ended first, 202), or at once with `force` (204)."""
    at = await across.at_tenant_of(db, caller, uuid_or_none(clusterUuid))
    return await there.delete_cluster(request, clusterUuid, db, at.caller, force)


@routes.get(
    "/api/v1/clusters/{clusterUuid}/cluster-install-info",
    operation_id="get_cluster_install_info_by_uuid",
    response_model=InstallInfo,
    responses=declares(ClusterNotFound),
)
async def get_install_info(
    request: Request,
    clusterUuid: str,
    db: Db,
    caller: MayUpdate,
    version: Annotated[str, Query(max_length=50)],
    remoteClusterUrl: Annotated[str | None, Query(max_length=253)] = None,
) -> Response:
    """How to start the agent of this cluster, which connects to its tenant's address."""
    del version, remoteClusterUrl  # one agent serves every version and needs no address of its own
    at = await across.at_tenant_of(db, caller, uuid_or_none(clusterUuid))
    return await there.install_info(request, db, at.caller, clusterUuid, tenant=at.name)


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
