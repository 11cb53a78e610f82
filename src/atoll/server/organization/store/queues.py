"""SQL of what projects hold right now, as their cluster's agent reports it."""

from __future__ import annotations

from datetime import UTC, datetime

from atoll.server.db import LinkTx
from atoll.server.organization.store.quotas import USE_AMOUNTS
from atoll.wire.reports import QueueStatus

UPSERT = f"""insert into queue_status (cluster_id, project_id, pool, at, {", ".join(USE_AMOUNTS)})
    select cluster_id, id, $3, $4, {", ".join(f"${number}" for number in range(5, 5 + len(USE_AMOUNTS)))}
    from project where cluster_id = $1 and id = $2
    on conflict (tenant_id, cluster_id, project_id, pool) do update
    set at = excluded.at, {", ".join(f"{name} = excluded.{name}" for name in USE_AMOUNTS)}
    where queue_status.at <= excluded.at"""


async def apply_queue(tx: LinkTx, queue: QueueStatus) -> None:
    """Keep the newest word about a project and pool; a project that is not on this cluster is passed over. Whatever is held
    was asked for, also where the agent does not say so."""
    figures = {name: getattr(queue, name) for name in USE_AMOUNTS}
    figures["cpu_requested_milli"] = max(queue.cpu_requested_milli, queue.cpu_allocated_milli)
    figures["memory_requested_bytes"] = max(queue.memory_requested_bytes, queue.memory_allocated_bytes)
    at = datetime.fromtimestamp(queue.at, UTC)
    await tx.execute(UPSERT, tx.cluster_id, queue.project_id, queue.pool, at, *figures.values())
