"""Network topologies at a tenant's address."""

from __future__ import annotations

from typing import Annotated

from starlette.responses import Response

from atoll.kit.filters import Page
from atoll.server.clusters.errors import NetworkTopologyInUse, NetworkTopologyNotFound
from atoll.server.clusters.permissions import TOPOLOGIES_CREATE, TOPOLOGIES_DELETE, TOPOLOGIES_READ
from atoll.server.clusters.schemas.topologies import Topologies, TopologyCreation, TopologyShape, topology_shown
from atoll.server.clusters.service import topologies
from atoll.server.clusters.store import topologies as store
from atoll.server.db import Caller
from atoll.server.web import Count, Db, answer, declares, empty, guard, list_query, nothing_again, once, router, uuid_or_none

routes = router(tag="Network Topologies")

MayCreate = Annotated[Caller, guard(TOPOLOGIES_CREATE)]
MayRead = Annotated[Caller, guard(TOPOLOGIES_READ)]
MayDelete = Annotated[Caller, guard(TOPOLOGIES_DELETE)]
TopologiesPage = Annotated[Page, list_query(store.FIELDS, usual=500)]
TopologiesCount = Annotated[Page, list_query(store.FIELDS, paged=False)]


@routes.get(
    "/api/v1/network-topologies",
    operation_id="get_network_topologies",
    response_model=Topologies,
    responses=declares(),
)
async def get_topologies(db: Db, caller: MayRead, page: TopologiesPage) -> Response:
    """The network topologies of the clusters in your reach."""
    async with db.tenant_tx(caller, lists=True) as tx:
        number = tx.tenant_number
        found = await store.list_topologies(tx, page)
    return answer({"networkTopologies": [topology_shown(one, number) for one in found]})


@routes.get(
    "/api/v1/network-topologies/count",
    operation_id="get_network_topologies_count",
    response_model=Count,
    responses=declares(),
)
async def count_topologies(db: Db, caller: MayRead, page: TopologiesCount) -> Response:
    """How many network topologies match."""
    async with db.tenant_tx(caller, lists=True) as tx:
        number = await store.count(tx, page)
    return answer({"count": number})


@routes.post(
    "/api/v1/network-topologies",
    status_code=201,
    operation_id="create_network_topology",
    response_model=TopologyShape,
    responses=declares(),
)
async def create_topology(body: TopologyCreation, db: Db, caller: MayCreate) -> Response:
    """Say by which node labels the network of a cluster is divided. Node pools are set to it by its id."""
    async with db.tenant_tx(caller) as tx:
        number = tx.tenant_number
        made = await once(
            tx,
            lambda: topologies.create(tx, name=body.name, cluster_id=body.cluster_id, levels=body.levels),
            made=lambda made: made.id,
            again=lambda id: topologies.get(tx, uuid_or_none(id)),
        )
    return answer(topology_shown(made, number), 201)


@routes.get(
    "/api/v1/network-topologies/{networkTopologyId}",
    operation_id="get_network_topology_by_id",
    response_model=TopologyShape,
    responses=declares(NetworkTopologyNotFound),
)
async def get_topology(networkTopologyId: str, db: Db, caller: MayRead) -> Response:
    """One network topology."""
    async with db.tenant_tx(caller) as tx:
        number = tx.tenant_number
        found = await topologies.get(tx, uuid_or_none(networkTopologyId))
    return answer(topology_shown(found, number))


@routes.delete(
    "/api/v1/network-topologies/{networkTopologyId}",
    status_code=204,
    operation_id="delete_network_topology",
    responses=declares(NetworkTopologyNotFound, NetworkTopologyInUse),
)
async def delete_topology(networkTopologyId: str, db: Db, caller: MayDelete) -> Response:
    """Delete a network topology that no node pool is set to."""
    async with db.tenant_tx(caller) as tx:
        await once(tx, lambda: topologies.delete(tx, uuid_or_none(networkTopologyId)), again=nothing_again)
    return empty()
