"""Use cases of node pools. Whoever changes which pools a cluster has is alone with the cluster until the commit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from atoll.kit.errors import FieldProblem, InvalidFields
from atoll.kit.ids import random_integer
from atoll.server import audit
from atoll.server.access.errors import PermissionMissing
from atoll.server.clusters.errors import (
    DefaultNodePoolStays,
    NodePoolIsLeaving,
    NodePoolLabelTaken,
    NodePoolNameTaken,
    NodePoolNotFound,
    UnknownCluster,
    UnknownNetworkTopology,
)
from atoll.server.clusters.events import NodePoolAdded, NodePoolRemoving
from atoll.server.clusters.permissions import NODE_POOLS_UPDATE
from atoll.server.clusters.records import Cluster, NodePool, PoolSettings
from atoll.server.clusters.rules import runtime_seconds
from atoll.server.clusters.service.desired import unwant, want
from atoll.server.clusters.store import desired, pools, registry, topologies
from atoll.server.db import RealmTx, TenantTx, publish
from atoll.specs.names import node_pool_name_problem
from atoll.wire.desired import NODE_POOL, NodePoolSpec

DEFAULT_POOL = "default"


@dataclass(frozen=True)
class PoolDraft:
    name: str
    cluster_id: UUID
    settings: PoolSettings


async def list_pools(tx: TenantTx, cluster_id: UUID) -> list[NodePool]:
    """The pools of a cluster, which stay as they are until the commit."""
    await registry.hold(tx, cluster_id)
    return await pools.of_cluster(tx, cluster_id)


async def create(tx: TenantTx, draft: PoolDraft) -> NodePool:
    """A pool that every department and project of its cluster may use from now on, without a quota of its own."""
    problem = node_pool_name_problem(draft.name)
    if problem:
        raise InvalidFields([FieldProblem("name", problem)])
    cluster = await cluster_for_change(tx, draft.cluster_id)
    pool = drawn_pool(tx, cluster, name=draft.name, settings=draft.settings)
    await check_label(tx, pool, draft.settings)
    levels = await levels_of(tx, cluster.id, draft.settings)
    if not await pools.insert(tx, pool):
        raise NodePoolNameTaken(f"A node pool named {draft.name} exists already on this cluster.")
    await send(tx, pool, levels)
    await publish(tx, NodePoolAdded(cluster.id, pool.id, pool.name))
    await audit.record(tx, audit.Action.CREATE, entity(pool))
    return await get_pool(tx, pool.id)


async def get_pool(tx: TenantTx, id: int | None) -> NodePool:
    pool = await pools.find(tx, id) if id is not None else None
    if pool is None:
        raise NodePoolNotFound
    return pool


async def get_pool_of(tx: TenantTx, cluster_id: UUID, id: int | None) -> NodePool:
    """The pool, if it is one of this cluster."""
    pool = await get_pool(tx, id)
    if pool.cluster_id != cluster_id:
        raise NodePoolNotFound
    return pool


async def change(tx: TenantTx, pool: NodePool, settings: PoolSettings) -> NodePool:
    """Set a pool that `get_changeable` gave to something else; its agent moves nodes to and from it."""
    await check_label(tx, pool, settings)
    levels = await levels_of(tx, pool.cluster_id, settings)
    await pools.update(tx, pool.id, settings, by=tx.caller.name)
    await send(tx, replace(pool, settings=settings), levels)
    await audit.record(tx, audit.Action.UPDATE, entity(pool))
    return await get_pool(tx, pool.id)


async def get_changeable(tx: TenantTx, id: int | None) -> NodePool:
    """A pool that stays, of a cluster that lies wholly in reach, and nobody else changes it until the commit."""
    pool = await get_pool(tx, id)
    await cluster_for_change(tx, pool.cluster_id)
    pool = await get_pool(tx, id)
    if pool.phase == "Deleting":
        raise NodePoolIsLeaving(f"The node pool {pool.name} is being deleted.")
    return pool


async def delete(tx: TenantTx, id: int | None) -> bool:
    """Take the pool off its cluster; its nodes go to the pools that match them then. True when it is gone at once, since no
    agent ever heard of it. Refused while workloads or quotas stand on it."""
    pool = await get_pool(tx, id)
    cluster = await cluster_for_change(tx, pool.cluster_id)
    if pool.is_default:
        raise DefaultNodePoolStays("The default node pool cannot be deleted.")
    if pool.phase == "Deleting":
        return False
    await publish(tx, NodePoolRemoving(pool.cluster_id, pool.id, pool.name))
    await pools.request_delete(tx, pool.id)
    await unwant(tx, cluster_id=pool.cluster_id, kind=NODE_POOL, object_id=pool.id)
    await audit.record(tx, audit.Action.DELETE, entity(pool))
    if cluster.agent_key is not None:
        return False
    await desired.forget(tx, cluster_id=pool.cluster_id, kind=NODE_POOL, object_id=str(pool.id))
    await pools.delete(tx, pool.id)
    return True


async def cluster_for_change(tx: TenantTx, id: UUID) -> Cluster:
    """The cluster, in the reach of the permission asked for, and alone with it until the commit."""
    cluster = await registry.find(tx, id)
    if cluster is None:
        raise UnknownCluster("There is no such cluster.")
    if not tx.reach.has_cluster(id):
        raise PermissionMissing(tx.caller.permission or NODE_POOLS_UPDATE, f"on all of cluster {cluster.name}")
    locked = await registry.lock(tx, id)
    if locked is None:
        raise UnknownCluster("This cluster is being removed.")
    return locked


async def check_label(tx: TenantTx, pool: NodePool, settings: PoolSettings) -> None:
    """A label leads to one pool."""
    key, value = settings.label_key, settings.label_value
    known = await pools.find_labelled(tx, pool.cluster_id, key=key, value=value)
    if known and known[0] != pool.id:
        raise NodePoolLabelTaken(f"The node pool {known[1]} takes the nodes with {key}={value} already.")


async def levels_of(tx: TenantTx, cluster_id: UUID, settings: PoolSettings) -> list[str]:
    if settings.topology_id is None:
        return []
    levels = await topologies.find_levels(tx, settings.topology_id, cluster_id=cluster_id)
    if levels is None:
        raise UnknownNetworkTopology("There is no such network topology on this cluster.")
    return levels


async def send(tx: TenantTx, pool: NodePool, levels: list[str]) -> None:
    settings = pool.settings
    body = NodePoolSpec(
        name=pool.name,
        label_key=settings.label_key,
        label_value=settings.label_value,
        gpu_placement=settings.gpu_placement,
        cpu_placement=settings.cpu_placement,
        min_runtime_seconds=runtime_seconds(settings.min_runtime or "0"),
        topology=tuple(levels),
    )
    await want(tx, cluster_id=pool.cluster_id, kind=NODE_POOL, object_id=pool.id, body=body)


def drawn_pool(tx: RealmTx, cluster: Cluster, *, name: str, settings: PoolSettings) -> NodePool:
    """The default pool of a cluster takes the nodes that match no other pool."""
    who = tx.caller.name or "atoll"
    return NodePool(
        id=random_integer(),
        cluster_id=cluster.id,
        cluster_name=cluster.name,
        name=name,
        is_default=name == DEFAULT_POOL,
        settings=settings,
        topology_name=None,
        phase="Empty",
        connected=cluster.connected,
        nodes=[],
        unready=[],
        created_by=who,
        created_at=tx.now,
        updated_by=who,
        updated_at=tx.now,
    )


def entity(pool: NodePool) -> audit.Entity:
    return audit.Entity("nodepool", str(pool.id), pool.name, str(pool.cluster_id), pool.cluster_name)


async def as_made(made: str) -> bool:
    """What a replayed deletion answers with."""
    return bool(made)
