"""What a cluster should have. Call these after the described object was updated, in the same transaction."""

from __future__ import annotations

from uuid import UUID

import msgspec
from msgspec import Struct

from atoll.server.clusters.events import ClusterDirty
from atoll.server.clusters.store import desired
from atoll.server.db import RealmTx, publish
from atoll.wire.desired import KINDS


async def want(tx: RealmTx, *, cluster_id: UUID, kind: str, object_id: object, body: Struct) -> None:
    encoded = msgspec.json.encode(body).decode()
    order = KINDS[kind]
    await desired.upsert(tx, cluster_id=cluster_id, kind=kind, object_id=str(object_id), kind_order=order, body=encoded)
    await publish(tx, ClusterDirty(cluster_id))


async def unwant(tx: RealmTx, *, cluster_id: UUID, kind: str, object_id: object) -> None:
    """`TakenOff` says when the agent has acknowledged it."""
    await desired.bury(tx, cluster_id=cluster_id, kind=kind, object_id=str(object_id))
    await publish(tx, ClusterDirty(cluster_id))
