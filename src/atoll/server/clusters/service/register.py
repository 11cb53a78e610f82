"""Registering, renaming and removing clusters: by the tenant's people or by host operators at the tenant's address."""

from __future__ import annotations

from uuid import UUID

from atoll.kit.crypto import fingerprint
from atoll.kit.errors import FieldProblem, InvalidFields
from atoll.kit.ids import random_secret, uuid7
from atoll.kit.settings import Secret
from atoll.kit.text import fold
from atoll.server import access, audit, directory, identity, work
from atoll.server.access.errors import PermissionMissing
from atoll.server.clusters.errors import ClusterNameTaken, ClusterNotFound
from atoll.server.clusters.permissions import CLUSTER_UPDATE
from atoll.server.clusters.records import Cluster, PoolSettings
from atoll.server.clusters.service.pools import DEFAULT_POOL, drawn_pool
from atoll.server.clusters.store import cluster_directory, pools, registry
from atoll.server.db import RealmTx, TenantTx
from atoll.specs.names import cluster_name_problem

REMOVE = "remove-cluster"
SECRET = "install secret"  # noqa: S105
DEFAULT_VERSION = "2.24"


def check_name(name: str) -> None:
    problem = cluster_name_problem(name)
    if problem:
        raise InvalidFields([FieldProblem("name", problem)])


async def register(tx: RealmTx, installation: Secret, *, name: str, domain: str | None, version: str | None) -> Cluster:
    """A new cluster waits to connect; its install secret enrols one agent."""
    check_name(name)
    await directory.check_limit(tx, directory.Limit.CLUSTERS, used=lambda: registry.count(tx))
    secret = random_secret()
    sealed = await identity.seal_for(tx, installation, secret, purpose=SECRET)
    cluster = drawn(tx, name=name, domain=domain, version=version or DEFAULT_VERSION, sealed=sealed, secret=secret)
    if not await registry.insert(tx, cluster, folded=fold(name)):
        raise ClusterNameTaken(f"A cluster named {name} exists already.")
    await cluster_directory.insert(tx, cluster.id)
    await pools.insert(tx, drawn_pool(tx, cluster, name=DEFAULT_POOL, settings=PoolSettings(None, None)))
    await access.add_scope(tx, access.Scope(access.ScopeType.CLUSTER, str(cluster.id), name, cluster.id))
    await audit.record(tx, audit.Action.CREATE, entity(cluster))
    return cluster


async def get_cluster(tx: RealmTx, id: UUID | None) -> Cluster:
    """A cluster that may be seen: one in reach, or one that holds something in reach."""
    cluster = await registry.find(tx, id) if id else None
    if cluster is None:
        raise ClusterNotFound
    return cluster


async def get_changeable(tx: RealmTx, id: UUID | None) -> Cluster:
    """A cluster that lies wholly in reach: whoever holds a part of it may see it, not touch it."""
    cluster = await get_cluster(tx, id)
    if not tx.reach.has_cluster(cluster.id):
        raise PermissionMissing(tx.caller.permission or CLUSTER_UPDATE, f"in all of cluster {cluster.name}")
    return cluster


async def install_secret(tx: RealmTx, installation: Secret, cluster: Cluster) -> str:
    """The only place that unseals it."""
    return await identity.unseal_for(tx, installation, cluster.sealed_secret, purpose=SECRET)


async def rename(tx: RealmTx, id: UUID | None, name: str) -> None:
    check_name(name)
    cluster = await get_changeable(tx, id)
    if not await registry.rename(tx, id=cluster.id, name=name, folded=fold(name)):
        raise ClusterNameTaken(f"A cluster named {name} exists already.")
    await access.rename_scope(tx, type=access.ScopeType.CLUSTER, id=str(cluster.id), name=name)
    await audit.record(tx, audit.Action.UPDATE, entity(cluster))


async def request_delete(tx: RealmTx, id: UUID | None, *, force: bool) -> bool:
    """Order the removal. True when it is over at once: the cluster never connected, or the caller gives up on cleaning it."""
    cluster = await get_changeable(tx, id)
    at_once = force or cluster.agent_key is None
    await registry.request_delete(tx, cluster.id)
    if at_once:
        await remove(tx, cluster.id)
    await work.order(tx, kind=REMOVE, row_id=cluster.id)
    await audit.record(tx, audit.Action.DELETE, entity(cluster), metadata={"force": str(force).lower()})
    return at_once


async def remove(tx: RealmTx, id: UUID) -> None:
    """From here on it is not there for anybody."""
    await registry.mark_deleted(tx, id)
    await cluster_directory.delete(tx, id)


async def allow_enrolment(tx: RealmTx, id: UUID | None) -> None:
    """Let the install secret enrol an agent once more: the old agent's key is void."""
    cluster = await get_changeable(tx, id)
    await registry.clear_agent_key(tx, cluster.id)
    await audit.record(tx, audit.Action.UPDATE, entity(cluster), metadata={"enrolment": "allowed"})


async def find_standing(tx: TenantTx, cluster_id: UUID) -> Cluster | None:
    """The tenant's cluster, unless it is on its way out."""
    cluster = await registry.find_any(tx, cluster_id)
    return cluster if cluster and cluster.delete_requested_at is None else None


def drawn(tx: RealmTx, *, name: str, domain: str | None, version: str, sealed: bytes, secret: str) -> Cluster:
    return Cluster(
        id=uuid7(),
        name=name,
        domain=domain,
        version=version,
        sealed_secret=sealed,
        secret_hash=fingerprint(secret),
        agent_key=None,
        connected=False,
        conditions=[],
        platform=None,
        kubernetes_version=None,
        last_liveness=None,
        epoch=0,
        revision=0,
        applied_revision=0,
        created_at=tx.now,
        updated_at=tx.now,
        delete_requested_at=None,
        deleted_at=None,
    )


def entity(cluster: Cluster) -> audit.Entity:
    return audit.Entity("cluster", str(cluster.id), cluster.name, str(cluster.id), cluster.name)


async def as_made(made: str) -> bool:
    """What a replayed deletion answers with."""
    return bool(made)
