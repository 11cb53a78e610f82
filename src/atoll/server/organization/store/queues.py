"""SQL of what projects hold right now, as their cluster's agent reports it."""

from __future__ import annotations

from datetime import UTC, datetime

from atoll.server.db import LinkTx
from atoll.wire.reports import QueueStatus


async def apply_queue(tx: LinkTx, queue: QueueStatus) -> None:
    """Keep the newest word about a project and pool; a project that is not on this cluster is passed over."""
    sql = """insert into queue_status (cluster_id, project_id, pool, at, gpu_allocated_milli, gpu_non_preemptible_milli,
            gpu_requested_milli, cpu_allocated_milli, memory_allocated_bytes)
        select cluster_id, id, $3, $4, $5, $6, $7, $8, $9 from project where cluster_id = $1 and id = $2
        on conflict (tenant_id, cluster_id, project_id, pool) do update
        set at = excluded.at, gpu_allocated_milli = excluded.gpu_allocated_milli,
            gpu_non_preemptible_milli = excluded.gpu_non_preemptible_milli,
            gpu_requested_milli = excluded.gpu_requested_milli, cpu_allocated_milli = excluded.cpu_allocated_milli,
            memory_allocated_bytes = excluded.memory_allocated_bytes
        where queue_status.at <= excluded.at"""
    at = datetime.fromtimestamp(queue.at, UTC)
    await tx.execute(
        sql,
        tx.cluster_id,
        queue.project_id,
        queue.pool,
        at,
        queue.gpu_allocated_milli,
        queue.gpu_non_preemptible_milli,
        queue.gpu_requested_milli,
        queue.cpu_allocated_milli,
        queue.memory_allocated_bytes,
    )
