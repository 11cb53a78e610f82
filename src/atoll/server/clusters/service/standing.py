"""A tenant was stopped or runs again: its clusters are told, and those of a deleted tenant are detached.

What is wanted stays written as it was. A stopped tenant's workloads are sent as not running (`overlaid`), so that they run
again as they were; each object is numbered and sent anew at every change, since what is sent of it changed.
"""

from __future__ import annotations

import msgspec

from atoll.server.clusters.events import ClusterDirty
from atoll.server.clusters.records import DesiredRow, Emptied
from atoll.server.clusters.store import desired, registry
from atoll.server.db import STOPPED, LinkTx, TenantTx, publish
from atoll.wire.desired import WORKLOAD, WorkloadSpec


async def send_again(tx: TenantTx) -> None:
    """Every workload, to every cluster."""
    for cluster_id in await registry.lock_all(tx):
        await desired.renumber(tx, cluster_id=cluster_id, kind=WORKLOAD)
        await publish(tx, ClusterDirty(cluster_id))


async def attach(tx: TenantTx) -> None:
    """Agents that were refused may come back."""
    await registry.attach_all(tx)


async def detach_settled(tx: TenantTx) -> bool:
    """Refuse the agents of clusters that confirmed everything; True when there is no other cluster."""
    return await registry.detach_settled(tx) == 0


async def read_since(tx: LinkTx, revision: int) -> list[DesiredRow]:
    """What comes after `revision`, as it is sent."""
    status, rows = await desired.read_since(tx, revision)
    return [overlaid(row, status) for row in rows]


async def live_objects(tx: LinkTx) -> list[tuple[str, str, bytes]]:
    """(kind, id, body as it is sent) of everything numbered that should exist, for the digest."""
    status, rows = await desired.live_rows(tx)
    return [(row.kind, row.object_id, (overlaid(row, status).body or "").encode()) for row in rows]


def overlaid(row: DesiredRow, status: str) -> DesiredRow:
    if status not in STOPPED or row.kind != WORKLOAD or row.body is None:
        return row
    wanted = msgspec.json.decode(row.body, type=WorkloadSpec)
    body = msgspec.json.encode(msgspec.structs.replace(wanted, running=False)).decode()
    return DesiredRow(row.revision, row.kind, row.object_id, row.deleted, body)


async def take_everything_off(tx: TenantTx) -> list[Emptied]:
    """For a tenant that is being erased: nothing is wanted anywhere any more. Agents that were refused may come and hear it."""
    await registry.attach_all(tx)
    found = []
    for cluster in await registry.list_present(tx):
        await desired.bury_all(tx, cluster_id=cluster.id)
        await publish(tx, ClusterDirty(cluster.id))
        confirmed = await desired.is_empty(tx, cluster_id=cluster.id)
        found.append(Emptied(cluster.id, cluster.name, None if cluster.agent_key is None else confirmed))
    return found


async def shut_out(tx: TenantTx) -> None:
    """No agent reports any more: sessions that are open are fenced off, new ones refused."""
    await registry.detach_all(tx)
