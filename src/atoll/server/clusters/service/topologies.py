"""Use cases of network topologies. One never changes: pools are set to another one instead."""

from __future__ import annotations

from uuid import UUID

from atoll.kit.ids import uuid7
from atoll.server import audit
from atoll.server.clusters.errors import NetworkTopologyInUse, NetworkTopologyNameTaken, NetworkTopologyNotFound
from atoll.server.clusters.records import Topology
from atoll.server.clusters.service.pools import cluster_for_change
from atoll.server.clusters.store import topologies
from atoll.server.db import TenantTx


async def create(tx: TenantTx, *, name: str, cluster_id: UUID, levels: list[str]) -> Topology:
    await cluster_for_change(tx, cluster_id)
    made = Topology(uuid7(), cluster_id, name, levels, [], tx.caller.name, tx.now)
    if not await topologies.insert(tx, made):
        raise NetworkTopologyNameTaken(f"A network topology named {name} exists already on this cluster.")
    await audit.record(tx, audit.Action.CREATE, entity(made))
    return made


async def get(tx: TenantTx, id: UUID | None) -> Topology:
    topology = await topologies.find(tx, id) if id else None
    if topology is None:
        raise NetworkTopologyNotFound
    return topology


async def delete(tx: TenantTx, id: UUID | None) -> None:
    topology = await get(tx, id)
    await cluster_for_change(tx, topology.cluster_id)
    topology = await get(tx, id)
    if topology.pools:
        raise NetworkTopologyInUse(f"Node pools are set to {topology.name}: {', '.join(topology.pools)}.")
    await topologies.delete(tx, topology.id)
    await audit.record(tx, audit.Action.DELETE, entity(topology))


def entity(topology: Topology) -> audit.Entity:
    return audit.Entity("network-topology", str(topology.id), topology.name, str(topology.cluster_id))
