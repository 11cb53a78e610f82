"""Node pools at a tenant's address."""

from __future__ import annotations

from typing import Annotated

from starlette.responses import Response

from atoll.kit.errors import Conflict
from atoll.kit.filters import Page
from atoll.server.clusters.errors import NodePoolNotFound
from atoll.server.clusters.permissions import (
    NODE_POOLS_CREATE,
    NODE_POOLS_DELETE,
    NODE_POOLS_READ,
    NODE_POOLS_UPDATE,
)
from atoll.server.clusters.records import NodePool
from atoll.server.clusters.schemas.pools import (
    NodePools,
    NodePoolShape,
    PoolChange,
    PoolCreation,
    changed_settings,
    created_settings,
    pool_shown,
)
from atoll.server.clusters.service import pools
from atoll.server.clusters.service.pools import PoolDraft
from atoll.server.clusters.store import pools as store
from atoll.server.db import Caller, TenantTx
from atoll.server.web import (
    Acknowledged,
    Count,
    Db,
    acknowledged,
    answer,
    declares,
    empty,
    guard,
    integer_or_none,
    list_query,
    once,
    router,
)

routes = router(tag="NodePools")

MayCreate = Annotated[Caller, guard(NODE_POOLS_CREATE)]
MayRead = Annotated[Caller, guard(NODE_POOLS_READ)]
MayUpdate = Annotated[Caller, guard(NODE_POOLS_UPDATE)]
MayDelete = Annotated[Caller, guard(NODE_POOLS_DELETE)]
PoolsPage = Annotated[Page, list_query(store.FIELDS)]
PoolsCount = Annotated[Page, list_query(store.FIELDS, paged=False)]


@routes.get("/api/v1/node-pools", operation_id="get_nodepools", response_model=NodePools, responses=declares())
async def get_pools(db: Db, caller: MayRead, page: PoolsPage) -> Response:
    """The node pools of the clusters in your reach."""
    async with db.tenant_tx(caller, lists=True) as tx:
        number = tx.tenant_number
        found = await store.list_pools(tx, page)
    return answer({"nodepools": [pool_shown(pool, number) for pool in found]})


@routes.get("/api/v1/node-pools/count", operation_id="count_nodepools", response_model=Count, responses=declares())
async def count_pools(db: Db, caller: MayRead, page: PoolsCount) -> Response:
    """How many node pools match."""
    async with db.tenant_tx(caller, lists=True) as tx:
        number = await store.count_pools(tx, page)
    return answer({"count": number})


@routes.post(
    "/api/v1/node-pools",
    status_code=201,
    operation_id="create_nodepool",
    response_model=NodePoolShape,
    responses=declares(),
)
async def create_pool(body: PoolCreation, db: Db, caller: MayCreate) -> Response:
    """Gather the nodes with a label into a pool of their own. Every department and project of the cluster may use it, beyond
    a quota of no GPUs."""
    draft = PoolDraft(body.name, body.cluster_id, created_settings(body))
    async with db.tenant_tx(caller) as tx:
        number = tx.tenant_number
        pool = await once(
            tx,
            lambda: pools.create(tx, draft),
            made=lambda made: made.id,
            again=lambda id: pools.get_pool(tx, integer_or_none(id)),
        )
    return answer(pool_shown(pool, number), 201)


@routes.get(
    "/api/v1/node-pools/{nodepoolId}",
    operation_id="get_nodepool",
    response_model=NodePoolShape,
    responses=declares(NodePoolNotFound),
)
async def get_pool(nodepoolId: str, db: Db, caller: MayRead) -> Response:
    """One node pool."""
    async with db.tenant_tx(caller) as tx:
        number = tx.tenant_number
        pool = await pools.get_pool(tx, integer_or_none(nodepoolId))
    return answer(pool_shown(pool, number))


@routes.put(
    "/api/v1/node-pools/{nodepoolId}",
    operation_id="update_nodepool",
    response_model=NodePoolShape,
    responses=declares(NodePoolNotFound),
)
async def update_pool(nodepoolId: str, body: PoolChange, db: Db, caller: MayUpdate) -> Response:
    """Set a node pool to what is named here, and all else to what a new pool has. Its name stays; so does its label when none
    is named."""
    return await change_pool(nodepoolId, body, db, caller, keep=False)


@routes.patch(
    "/api/v1/node-pools/{nodepoolId}",
    operation_id="patch_nodepool",
    response_model=NodePoolShape,
    responses=declares(NodePoolNotFound),
)
async def patch_pool(nodepoolId: str, body: PoolChange, db: Db, caller: MayUpdate) -> Response:
    """Change what is named, keep the rest."""
    return await change_pool(nodepoolId, body, db, caller, keep=True)


async def change_pool(nodepoolId: str, body: PoolChange, db: Db, caller: Caller, *, keep: bool) -> Response:
    id = integer_or_none(nodepoolId)
    async with db.tenant_tx(caller) as tx:
        number = tx.tenant_number
        pool = await once(
            tx,
            lambda: set_pool(tx, id, body, keep=keep),
            made=lambda made: made.id,
            again=lambda id: pools.get_pool(tx, integer_or_none(id)),
        )
    return answer(pool_shown(pool, number))


async def set_pool(tx: TenantTx, id: int | None, body: PoolChange, *, keep: bool) -> NodePool:
    pool = await pools.get_changeable(tx, id)
    return await pools.change(tx, pool, changed_settings(pool, body, keep=keep))


@routes.delete(
    "/api/v1/node-pools/{nodepoolId}",
    status_code=202,
    operation_id="delete_nodepool",
    response_model=Acknowledged,
    responses={204: {"description": "Deleted at once."}, **declares(NodePoolNotFound, Conflict)},
)
async def delete_pool(nodepoolId: str, db: Db, caller: MayDelete) -> Response:
    """Delete a node pool on which no workload and no quota stands. It is gone once the cluster's agent has acknowledged it
    (202), or at once when no agent was ever there (204)."""
    async with db.tenant_tx(caller) as tx:
        at_once = await once(
            tx,
            lambda: pools.delete(tx, integer_or_none(nodepoolId)),
            made=lambda at_once: "yes" if at_once else "",
            again=pools.as_made,
        )
    return empty() if at_once else acknowledged("The node pool is being deleted.")
