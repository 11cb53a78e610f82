"""SQL of quotas, and the pieces that read them beside their owner."""

from __future__ import annotations

from atoll.server.db import TenantTx
from atoll.server.organization.records import Quota

OWNERS = {"department": "department_id", "project": "project_id"}
AMOUNTS = (
    "gpu_deserved_milli, gpu_limit_milli, gpu_weight, cpu_deserved_milli, cpu_limit_milli, cpu_weight, "
    "memory_deserved_bytes, memory_limit_bytes, memory_weight, memory_units, rank"
)
USE_AMOUNTS = (
    "gpu_allocated_milli",
    "gpu_non_preemptible_milli",
    "gpu_requested_milli",
    "cpu_allocated_milli",
    "memory_allocated_bytes",
)


def quotas_of(owner: str, id: str) -> str:
    """A sub-select: the quotas of one owner as JSON, the default pool first."""
    names = ["node_pool_id", *AMOUNTS.split(", ")]
    pairs = ", ".join(f"'{name}', q.{name}" for name in names)
    return f"""coalesce((select json_agg(json_build_object({pairs}, 'pool', n.name) order by not n.is_default, n.name)
        from quota q join node_pool n on n.tenant_id = q.tenant_id and n.id = q.node_pool_id
        where q.{OWNERS[owner]} = {id}), '[]')::text as quotas"""


def uses_of(condition: str) -> str:
    """A sub-select: what queues hold, summed by pool, as JSON."""
    sums = ", ".join(f"sum(s.{name}) as {name}" for name in USE_AMOUNTS)
    pairs = ", ".join(f"'{name}', u.{name}" for name in USE_AMOUNTS)
    return f"""coalesce((select json_agg(json_build_object('pool', u.pool, 'node_pool_id', u.node_pool_id, {pairs}))
        from (select s.pool, coalesce(max(n.id), 0) as node_pool_id, {sums} from queue_status s
              left join node_pool n on n.tenant_id = s.tenant_id and n.cluster_id = s.cluster_id and n.name = s.pool
              where {condition} group by s.pool order by s.pool) u), '[]')::text as uses"""


async def total_gpus(tx: TenantTx) -> int:
    """Milli-GPUs that all departments of the tenant deserve together."""
    sql = """select coalesce(sum(q.gpu_deserved_milli), 0)::bigint from quota q
        join department d on d.tenant_id = q.tenant_id and d.id = q.department_id where d.deleted_at is null"""
    return int(await tx.fetchval(sql))


async def replace(tx: TenantTx, *, owner: str, id: int, quotas: tuple[Quota, ...]) -> None:
    """Write an owner's quotas: those named here, and no others."""
    await tx.execute(f"delete from quota where {OWNERS[owner]} = $1", id)
    names = AMOUNTS.split(", ")
    marks = ", ".join(f"${number}" for number in range(3, 3 + len(names)))
    sql = f"insert into quota ({OWNERS[owner]}, node_pool_id, {AMOUNTS}) values ($1, $2, {marks})"
    await tx.executemany(sql, [(id, quota.node_pool_id, *(getattr(quota, name) for name in names)) for quota in quotas])
