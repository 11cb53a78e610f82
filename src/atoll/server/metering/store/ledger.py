"""SQL of the ledger and its sums."""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import UUID

from atoll.server.db import LinkTx, TenantTx
from atoll.wire.reports import UsageInterval

MILLIS = "floor(extract(epoch from {}) * 1000)::bigint"
# Where the pod was placed; for a pod that was never reported, the pool of its node at this moment.
POOL = """coalesce((select pool from pod where id = $1), (select pool from node where cluster_id = $2 and name = $9), '')"""

# The interval grows to its latest end; what it grew by goes into the sums of its day, in the same statement.
APPLY = f"""
with place as (select id, project_id from workload where id = $3),
old as (select ended_at from usage_interval where pod_id = $1 and started_at = $4),
kept as (
  insert into usage_interval (pod_id, workload_id, cluster_id, project_id, started_at, ended_at, day, gpu_milli, cpu_milli,
      memory_bytes, node, closed, at_checkpoint, pool)
  select $1, id, $2, project_id, $4, $5, ($4 at time zone 'UTC')::date, $6, $7, $8, $9, $10, $11, {POOL} from place
  on conflict (tenant_id, pod_id, started_at) do update
  set ended_at = excluded.ended_at, closed = excluded.closed, at_checkpoint = excluded.at_checkpoint
  where not usage_interval.closed and excluded.ended_at >= usage_interval.ended_at
  returning workload_id, project_id, pool, day, gpu_milli, cpu_milli, memory_bytes, started_at, ended_at),
grown as (
  select k.*, {MILLIS.format("k.ended_at")} - {MILLIS.format("coalesce(o.ended_at, k.started_at)")} as millis
    from kept k left join old o on true),
by_day as (
  insert into usage_day (day, cluster_id, project_id, workload_id, pool, gpu_micro, cpu_micro, memory_millis)
  select day, $2, project_id, workload_id, pool, gpu_milli * millis, cpu_milli * millis, memory_bytes::numeric * millis
    from grown
  on conflict (tenant_id, day, project_id, workload_id, pool) do update
  set gpu_micro = usage_day.gpu_micro + excluded.gpu_micro, cpu_micro = usage_day.cpu_micro + excluded.cpu_micro,
      memory_millis = usage_day.memory_millis + excluded.memory_millis),
total as (
  insert into usage_total (day, gpu_micro, cpu_micro)
  select day, gpu_milli * millis, cpu_milli * millis from grown
  on conflict (tenant_id, day) do update
  set gpu_micro = usage_total.gpu_micro + excluded.gpu_micro, cpu_micro = usage_total.cpu_micro + excluded.cpu_micro)
select exists (select 1 from place)
"""

GROUPS = {
    "project": ("p.id::text", "p.name", "p.id, p.name"),
    "workload": ("w.id::text", "w.name", "w.id, w.name"),
    "day": ("u.day::text", "u.day::text", "u.day"),
}


async def apply(tx: LinkTx, interval: UsageInterval) -> bool:
    """False when the workload is not on this cluster."""
    found = await tx.fetchval(
        APPLY,
        UUID(interval.pod_id),
        tx.cluster_id,
        UUID(interval.workload_id),
        datetime.fromtimestamp(interval.started_at, UTC),
        datetime.fromtimestamp(interval.ended_at, UTC),
        interval.gpu_milli,
        interval.cpu_milli,
        interval.memory_bytes,
        interval.node[:253],
        interval.closed,
        interval.at_checkpoint,
    )
    return bool(found)


async def list_usage(tx: TenantTx, *, start: date, end: date, group: str) -> list[tuple[str, str, int, int]]:
    """(id, name, micro GPU-seconds, micro core-seconds) of what the projects in reach used, summed by `group`."""
    id, name, by = GROUPS[group]
    sql = f"""select {id} as id, {name} as name, sum(u.gpu_micro)::bigint as gpu, sum(u.cpu_micro)::bigint as cpu
        from usage_day u
        join project p on p.tenant_id = u.tenant_id and p.id = u.project_id
        join workload w on w.tenant_id = u.tenant_id and w.id = u.workload_id
        where u.day between $1 and $2 and ($3 or u.project_id = any($4::int[]))
        group by {by} order by gpu desc, name limit 10000"""
    rows = await tx.fetch(sql, start, end, tx.reach.everything, list(tx.reach.projects))
    return [tuple(row) for row in rows]
