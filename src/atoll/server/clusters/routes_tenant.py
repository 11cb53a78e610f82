"""Clusters and nodes at a tenant's address. The first six also take host operators, and only they do."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import Query
from starlette.requests import Request
from starlette.responses import Response

from atoll.kit.filters import Page
from atoll.kit.settings import Secret
from atoll.server.clusters.errors import ClusterNameTaken, ClusterNotFound
from atoll.server.clusters.permissions import (
    CLUSTER_CREATE,
    CLUSTER_DELETE,
    CLUSTER_READ,
    CLUSTER_UPDATE,
    NODES_READ,
)
from atoll.server.clusters.schemas.clusters import (
    ClusterCreation,
    ClusterRename,
    DisplayedCluster,
    InstallInfo,
    Nodes,
    cluster_shown,
    install_text,
    node_shown,
)
from atoll.server.clusters.service import register
from atoll.server.clusters.store import inventory, registry
from atoll.server.db import Caller
from atoll.server.directory import LimitReached
from atoll.server.web import (
    Accepts,
    Acknowledged,
    Count,
    Db,
    acknowledged,
    address_of,
    answer,
    declares,
    empty,
    guard,
    list_query,
    nothing_again,
    once,
    router,
    uuid_or_none,
)

routes = router(tag="Clusters")
nodes = router(tag="Nodes")

BOTH = Accepts.OWN | Accepts.OPERATORS
MayRegister = Annotated[Caller, guard(CLUSTER_CREATE, accepts=BOTH)]
MayReadClusters = Annotated[Caller, guard(CLUSTER_READ, accepts=BOTH)]
MayInstall = Annotated[Caller, guard(CLUSTER_UPDATE, accepts=BOTH)]
MayRename = Annotated[Caller, guard(CLUSTER_UPDATE, accepts=BOTH)]
MayRemove = Annotated[Caller, guard(CLUSTER_DELETE, accepts=BOTH)]
MayUpdateCluster = Annotated[Caller, guard(CLUSTER_UPDATE)]
MayReadNodes = Annotated[Caller, guard(NODES_READ)]
Verbosity = Annotated[Literal["metadata", "full"], Query(description="`metadata` leaves the status out.")]
NodesPage = Annotated[Page, list_query(inventory.NODE_FIELDS)]
NodesCount = Annotated[Page, list_query(inventory.NODE_FIELDS, paged=False)]


def installation_of(request: Request) -> Secret:
    found: Secret = request.app.state.installation
    return found


@routes.get("/api/v1/clusters", operation_id="get_clusters", response_model=list[DisplayedCluster], responses=declares())
async def get_clusters(
    db: Db, caller: MayReadClusters, verbosity: Verbosity = "full", includeRequestedForDelete: bool = False
) -> Response:
    """The clusters of this tenant."""
    async with db.registration_tx(caller, lists=True) as tx:
        number = tx.tenant_number
        found = await registry.list_clusters(tx, with_deleting=includeRequestedForDelete)
    full = verbosity == "full"
    return answer([cluster_shown(one, tenant_number=number, now=tx.now, full=full) for one in found])


@routes.post(
    "/api/v1/clusters",
    status_code=201,
    operation_id="create_cluster",
    response_model=DisplayedCluster,
    responses=declares(ClusterNameTaken, LimitReached),
)
async def create_cluster(request: Request, body: ClusterCreation, db: Db, caller: MayRegister) -> Response:
    """Register a cluster; it waits to connect. Its install info says how to start the agent."""
    async with db.registration_tx(caller) as tx:
        cluster = await once(
            tx,
            lambda: register.register(tx, installation_of(request), name=body.name, domain=body.domain, version=body.version),
            made=lambda made: made.id,
            again=lambda id: register.get_cluster(tx, uuid_or_none(id)),
        )
        number = tx.tenant_number
    return answer(cluster_shown(cluster, tenant_number=number, now=tx.now), 201)


@routes.get(
    "/api/v1/clusters/{clusterUuid}",
    operation_id="get_cluster_by_uuid",
    response_model=DisplayedCluster,
    responses=declares(ClusterNotFound),
)
async def get_cluster(clusterUuid: str, db: Db, caller: MayReadClusters, verbosity: Verbosity = "full") -> Response:
    """One cluster."""
    async with db.registration_tx(caller) as tx:
        cluster = await register.get_cluster(tx, uuid_or_none(clusterUuid))
        number = tx.tenant_number
    return answer(cluster_shown(cluster, tenant_number=number, now=tx.now, full=verbosity == "full"))


@routes.put(
    "/api/v1/clusters/{clusterUuid}",
    status_code=204,
    operation_id="updateCluster",
    responses=declares(ClusterNotFound, ClusterNameTaken),
)
async def rename_cluster(clusterUuid: str, body: ClusterRename, db: Db, caller: MayRename) -> Response:
    """Rename a cluster."""
    async with db.registration_tx(caller) as tx:
        id = uuid_or_none(clusterUuid)
        await once(tx, lambda: register.rename(tx, id, body.name), again=nothing_again)
    return empty()


@routes.delete(
    "/api/v1/clusters/{clusterUuid}",
    status_code=202,
    operation_id="delete_cluster",
    response_model=Acknowledged,
    responses={204: {"description": "Removed at once."}, **declares(ClusterNotFound)},
)
async def delete_cluster(request: Request, clusterUuid: str, db: Db, caller: MayRemove, force: bool = False) -> Response:
    """Remove a cluster: gracefully (what runs there is ended first, 202), or at once with `force` (204)."""
    async with db.registration_tx(caller) as tx:
        id = uuid_or_none(clusterUuid)
        at_once = await once(
            tx,
            lambda: register.request_delete(tx, id, force=force),
            made=lambda at_once: "yes" if at_once else "",
            again=register.as_made,
        )
    request.app.state.wake_worker()
    return empty() if at_once else acknowledged("The cluster is being removed.")


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
    caller: MayInstall,
    version: Annotated[str, Query(max_length=50)],
    remoteClusterUrl: Annotated[str | None, Query(max_length=253)] = None,
) -> Response:
    """How to start the agent of this cluster. Reading it again shows the same secret."""
    del version, remoteClusterUrl  # one agent serves every version and needs no address of its own
    return await install_info(request, db, caller, clusterUuid, tenant=address_of(request).name)


async def install_info(request: Request, db: Db, caller: Caller, clusterUuid: str, *, tenant: str) -> Response:
    async with db.registration_tx(caller) as tx:
        cluster = await register.get_changeable(tx, uuid_or_none(clusterUuid))
        secret = await register.install_secret(tx, installation_of(request), cluster)
    text = install_text(url=request.app.state.tenant_url(tenant), cluster=cluster.id, secret=secret)
    return answer({"installationStr": text, "repositoryName": "atoll", "chartRepoURL": "", "clientSecret": secret})


@routes.post(
    "/api/atoll/v1/clusters/{clusterUuid}/enrolment",
    status_code=204,
    operation_id="allow_enrolment",
    responses=declares(ClusterNotFound),
)
async def allow_enrolment(clusterUuid: str, db: Db, caller: MayUpdateCluster) -> Response:
    """Allow the install secret to enrol an agent once more, for example after its machine was lost."""
    async with db.tenant_tx(caller) as tx:
        id = uuid_or_none(clusterUuid)
        await once(tx, lambda: register.allow_enrolment(tx, id), again=nothing_again)
    return empty()


@nodes.get("/api/v1/nodes", operation_id="get_tenant_nodes", response_model=Nodes, responses=declares())
async def get_nodes(db: Db, caller: MayReadNodes, page: NodesPage) -> Response:
    """The nodes of the clusters in your reach, as their agents reported them."""
    async with db.tenant_tx(caller, lists=True) as tx:
        found, _ = await inventory.list_nodes(tx, page)
    return answer({"nodes": [node_shown(node) for node in found]})


@nodes.get("/api/v1/nodes/count", operation_id="count_tenant_nodes", response_model=Count, responses=declares())
async def count_nodes(db: Db, caller: MayReadNodes, page: NodesCount) -> Response:
    """How many nodes match."""
    async with db.tenant_tx(caller, lists=True) as tx:
        number = await inventory.count_nodes(tx, page)
    return answer({"count": number})


@nodes.get(
    "/api/v1/clusters/{clusterUuid}/nodes/count",
    operation_id="count_nodes",
    response_model=Count,
    responses=declares(ClusterNotFound),
)
async def count_cluster_nodes(clusterUuid: str, db: Db, caller: MayReadNodes, page: NodesCount) -> Response:
    """How many nodes of one cluster match."""
    async with db.tenant_tx(caller, lists=True) as tx:
        cluster = await register.get_cluster(tx, uuid_or_none(clusterUuid))
        number = await inventory.count_nodes(tx, page, cluster_id=cluster.id)
    return answer({"count": number})
