"""What older clients call: other paths, bodies and answers for the same use cases. No `from __future__ import annotations`
here: the routes of the table are made from their rows, types and all.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from fastapi import Query
from starlette.requests import Request
from starlette.responses import Response

from atoll.kit.errors import Conflict
from atoll.kit.filters import Page
from atoll.server.clusters.errors import ClusterNotFound, NodePoolNotFound
from atoll.server.clusters.permissions import (
    CLUSTER_READ,
    CLUSTER_UPDATE,
    NODE_POOLS_CREATE,
    NODE_POOLS_DELETE,
    NODE_POOLS_READ,
    NODE_POOLS_UPDATE,
    NODES_READ,
)
from atoll.server.clusters.records import NodePool
from atoll.server.clusters.routes_tenant import installation_of
from atoll.server.clusters.schemas.clusters import Nodes, install_values, node_shown
from atoll.server.clusters.schemas.pools import (
    OldPoolChange,
    OldPoolCreation,
    OldPoolLabels,
    OldPoolShape,
    PoolChange,
    changed_settings,
    created_settings,
    old_pool_shown,
)
from atoll.server.clusters.schemas.storage import StorageClassNames
from atoll.server.clusters.service import pools, register, storage
from atoll.server.clusters.service.pools import PoolDraft
from atoll.server.clusters.store import inventory
from atoll.server.clusters.store import pools as pools_store
from atoll.server.db import Caller, Permission, TenantTx
from atoll.server.web import (
    Body,
    Db,
    address_of,
    answer,
    declares,
    empty,
    guard,
    integer_or_none,
    list_query,
    nothing_again,
    once,
    router,
    uuid_or_none,
)

nodes = router(tag="Nodes")
old_pools = router(tag="NodePools")
classes = router(tag="Storage Classes")
routes = router(tag="Clusters")

NodesPage = Annotated[Page, list_query(inventory.NODE_FIELDS)]
POOLS = "/v1/k8s/clusters/{clusterUuid}/node-pools"


@nodes.get(
    "/api/v1/clusters/{clusterUuid}/nodes",
    operation_id="get_nodes",
    response_model=Nodes,
    responses=declares(ClusterNotFound),
    deprecated=True,
)
async def get_nodes(
    clusterUuid: str,
    db: Db,
    caller: Annotated[Caller, guard(NODES_READ)],
    page: NodesPage,
    nodeName: Annotated[str | None, Query(max_length=253)] = None,
) -> Response:
    """The nodes of one cluster. Newer: `/api/v1/nodes`."""
    async with db.tenant_tx(caller, lists=True) as tx:
        cluster = await register.get_cluster(tx, uuid_or_none(clusterUuid))
        found = await inventory.list_nodes_of(tx, cluster.id, page, name=nodeName)
    return answer({"nodes": [node_shown(node) for node in found]})


@classes.get(
    "/v1/k8s/clusters/{clusterUuid}/storage-classes",
    operation_id="V1GetStorageClasses",
    response_model=StorageClassNames,
    responses=declares(ClusterNotFound),
    deprecated=True,
)
async def get_class_names(
    clusterUuid: str, db: Db, caller: Annotated[Caller, guard(CLUSTER_READ)], includeNone: bool = False
) -> Response:
    """The names of a cluster's storage classes. Newer: `/api/v2/storage-classes`."""
    async with db.tenant_tx(caller) as tx:
        cluster = await register.get_cluster(tx, uuid_or_none(clusterUuid))
        found = await storage.list_classes(tx, cluster.id, name=None, with_none=includeNone)
    return answer({"storageClasses": [one.name for one in found]})


@routes.get(
    "/v1/k8s/clusters/{clusterUuid}/installfile",
    operation_id="getInstallFile",
    response_model=str,
    responses=declares(ClusterNotFound),
    deprecated=True,
)
async def get_install_file(
    request: Request,
    clusterUuid: str,
    db: Db,
    caller: Annotated[Caller, guard(CLUSTER_UPDATE)],
    cloud: Literal["gke", "aws", "aks", "op", "airgapped", "openshift"] | None = None,
    clusterip: Annotated[str | None, Query(max_length=253)] = None,
    format: Literal["json", "yaml"] = "yaml",
) -> Response:
    """What the agent of this cluster has to be told, as a text. Newer: the cluster's install info."""
    del cloud, clusterip  # one agent serves every cloud and needs no address of its own
    async with db.tenant_tx(caller) as tx:
        cluster = await register.get_changeable(tx, uuid_or_none(clusterUuid))
        secret = await register.install_secret(tx, installation_of(request), cluster)
    url = request.app.state.tenant_url(address_of(request).name)
    return answer(install_values(url=url, cluster=cluster.id, secret=secret, form=format))


@old_pools.get(
    POOLS,
    operation_id="getNodePools",
    response_model=list[OldPoolShape],
    responses=declares(ClusterNotFound),
    deprecated=True,
)
async def get_pools(clusterUuid: str, db: Db, caller: Annotated[Caller, guard(NODE_POOLS_READ)]) -> Response:
    """The node pools of one cluster. Newer: `/api/v1/node-pools`."""
    async with db.tenant_tx(caller, lists=True) as tx:
        cluster = await register.get_cluster(tx, uuid_or_none(clusterUuid))
        found = await pools_store.seen_of_cluster(tx, cluster.id)
    return answer([old_pool_shown(pool) for pool in found])


@old_pools.post(
    POOLS,
    status_code=201,
    operation_id="createNodePool",
    response_class=Response,
    responses=declares(ClusterNotFound),
    deprecated=True,
)
async def create_pool(
    clusterUuid: str, body: OldPoolCreation, db: Db, caller: Annotated[Caller, guard(NODE_POOLS_CREATE)]
) -> Response:
    """Make a node pool. Newer: `/api/v1/node-pools`."""
    async with db.tenant_tx(caller) as tx:
        cluster = await register.get_cluster(tx, uuid_or_none(clusterUuid))
        draft = PoolDraft(body.name, cluster.id, created_settings(body))
        await once(tx, lambda: made(tx, draft), again=nothing_again)
    return empty(201)


async def made(tx: TenantTx, draft: PoolDraft) -> None:
    await pools.create(tx, draft)


async def set_pool(tx: TenantTx, pool: NodePool, body: OldPoolLabels) -> None:
    """What these bodies cannot say stays as it is."""
    pool = await pools.get_changeable(tx, pool.id)
    await pools.change(tx, pool, changed_settings(pool, PoolChange.model_validate(body), keep=True))


async def delete_pool(tx: TenantTx, pool: NodePool, body: None) -> None:
    del body
    await pools.delete(tx, pool.id)


@dataclass(frozen=True)
class Alias:
    """An older way to change one node pool. All answer 202 and nothing."""

    method: str
    path: str
    operation: str
    about: str
    requires: Permission
    body: type[Body] | None
    use: Callable[[TenantTx, NodePool, Any], Awaitable[None]]


ONE = POOLS + "/{nodepoolId}"
ALIASES = (
    Alias("PUT", ONE, "updateNodePool", "Change a node pool.", NODE_POOLS_UPDATE, OldPoolChange, set_pool),
    Alias("PUT", f"{ONE}/labels", "updateNodePoolLabels", "Relabel a node pool.", NODE_POOLS_UPDATE, OldPoolLabels, set_pool),
    Alias("DELETE", ONE, "deleteNodePool", "Delete a node pool.", NODE_POOLS_DELETE, None, delete_pool),
)


def add(alias: Alias) -> None:
    async def with_body(clusterUuid: str, nodepoolId: str, body: Any, db: Db, caller: Caller) -> Response:
        async with db.tenant_tx(caller) as tx:
            cluster = await register.get_cluster(tx, uuid_or_none(clusterUuid))
            pool = await pools.get_pool_of(tx, cluster.id, integer_or_none(nodepoolId))
            await once(tx, lambda: alias.use(tx, pool, body), again=nothing_again)
        return empty(202)

    async def without_body(clusterUuid: str, nodepoolId: str, db: Db, caller: Caller) -> Response:
        return await with_body(clusterUuid, nodepoolId, None, db, caller)

    endpoint: Callable[..., Awaitable[Response]] = with_body if alias.body else without_body
    endpoint.__annotations__ |= {"body": alias.body, "caller": Annotated[Caller, guard(alias.requires)]}
    old_pools.add_api_route(
        alias.path,
        endpoint,
        methods=[alias.method],
        status_code=202,
        response_class=Response,
        operation_id=alias.operation,
        description=f"{alias.about} Newer: `/api/v1/node-pools/{{nodepoolId}}`.",
        responses=declares(ClusterNotFound, NodePoolNotFound, Conflict),
        deprecated=True,
    )


for alias in ALIASES:
    add(alias)
