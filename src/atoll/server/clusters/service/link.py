"""What a cluster's agent does: enrol, connect, be heard, say what it found. All in a `LinkTx` of its own cluster."""

from __future__ import annotations

import json
from uuid import UUID

from joserfc.jwk import ECKey

from atoll.kit.crypto import fingerprint, same
from atoll.kit.text import clean
from atoll.server import audit
from atoll.server.clusters.errors import AgentRefused, AlreadyEnrolled, EnrolmentRefused
from atoll.server.clusters.events import TakenOff
from atoll.server.clusters.records import Session
from atoll.server.clusters.store import desired, inventory, pools, registry
from atoll.server.db import LinkTx, TenantTx, publish
from atoll.wire.reports import ClusterStatus, NodeGone, NodeStatus

MOST_STORAGE_CLASSES = 200


async def enrol(tx: LinkTx, *, secret: str, public_key: str, version: str) -> None:
    """Register the agent's own key, once. A wrong cluster and a wrong secret look the same."""
    if tx.is_stopped:
        raise EnrolmentRefused("This tenant is suspended.")
    cluster = await registry.find_any(tx, tx.cluster_id)
    if cluster is None or not same(cluster.secret_hash, fingerprint(secret)):
        raise EnrolmentRefused("Cluster id or install secret are wrong.")
    if cluster.agent_key == public_key:
        return  # an agent that died before it could store the answer asks again
    if not await registry.set_agent_key(tx, key=public_key, version=version):
        raise AlreadyEnrolled("An agent is enrolled for this cluster already.")
    entity = audit.Entity("cluster", str(cluster.id), cluster.name, str(cluster.id), cluster.name)
    await audit.record(tx, audit.Action.UPDATE, entity, metadata={"enrolment": "done"})


async def check_agent_key(tx: LinkTx) -> ECKey:
    """The key that the agent's tokens must be signed with."""
    cluster = await registry.find_any(tx, tx.cluster_id)
    if cluster is None or cluster.agent_key is None:
        raise AgentRefused("This agent is not enrolled.")
    if cluster.detached_at is not None:
        raise AgentRefused("This cluster is detached: its tenant was deleted.")
    return ECKey.import_key(json.loads(cluster.agent_key))


async def open_session(tx: LinkTx, *, replica: str, replica_url: str) -> tuple[int, int]:
    """(epoch, revision that the agent acknowledged last). Whatever session was there before is fenced off."""
    epoch = await registry.begin_epoch(tx)
    if epoch == 0:
        raise AgentRefused("This cluster was removed or detached.")
    await registry.upsert_session(tx, epoch=epoch, replica=replica, replica_url=replica_url)
    cluster = await registry.find_any(tx, tx.cluster_id)
    return epoch, cluster.applied_revision if cluster else 0


async def hear(tx: LinkTx, *, epoch: int) -> bool:
    """The agent lives; False when this session is over."""
    return await registry.touch(tx, epoch=epoch)


async def close_session(tx: LinkTx, *, epoch: int) -> None:
    await registry.end_session(tx, epoch=epoch)


async def session_of(tx: TenantTx, cluster_id: UUID) -> Session | None:
    """Which replica can reach the cluster's agent."""
    return await registry.find_session(tx, cluster_id)


async def acknowledge(tx: LinkTx, revision: int) -> None:
    """Whatever the agent was to take off and has taken off is gone."""
    gone = await desired.acknowledge(tx, revision)
    if gone:
        await pools.delete_acknowledged(tx)
        await publish(tx, TakenOff(tx.cluster_id, gone))


async def apply_node(tx: LinkTx, node: NodeStatus) -> None:
    await inventory.upsert_node(tx, node)


async def apply_node_gone(tx: LinkTx, gone: NodeGone) -> None:
    await inventory.delete_node(tx, gone.name)


async def apply_cluster_status(tx: LinkTx, status: ClusterStatus) -> None:
    at = tx.now.isoformat()
    conditions = [
        {
            "type": condition.type,
            "status": "True" if condition.status else "False",
            "reason": condition.reason,
            "message": clean(condition.message, most=2000),
            "lastTransitionTime": at,
        }
        for condition in status.conditions[:50]
    ]
    await registry.update_status(tx, platform=status.platform[:50], kubernetes=status.kubernetes_version, conditions=conditions)
    if status.storage_classes is not None:
        await registry.set_storage_classes(tx, status.storage_classes[:MOST_STORAGE_CLASSES])
