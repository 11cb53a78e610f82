"""SQL of quotas, and the pieces that read them beside their owner."""

from __future__ import annotations

from uuid import UUID

import msgspec

from atoll.server.db import TenantTx
from atoll.server.organization.records import QUOTAS, Inheritable, Quota, Sum, Use

OWNERS = {"department": "department_id", "project": "project_id"}
AMOUNTS = (
    "gpu_deserved_milli, gpu_limit_milli, gpu_weight, cpu_deserved_milli, cpu_limit_milli, cpu_weight, "
    "memory_deserved_bytes, memory_limit_bytes, memory_weight, memory_units, rank"
)
USE_AMOUNTS = tuple(name for name in Use.__struct_fields__ if name not in {"pool", "node_pool_id"})
# A sum of absurd quotas ends at what its column holds instead of failing the whole list.
SUMS = """sum(q.gpu_deserved_milli)::bigint as gpu,
    least(coalesce(sum(q.cpu_deserved_milli), 0), 9e18)::bigint as cpu,
    least(coalesce(sum(q.memory_deserved_bytes), 0), 9e18)::bigint as memory, bool_or(q.cpu_deserved_milli is null) as no_cpu,
    bool_or(q.memory_deserved_bytes is null) as no_memory"""
AS_SUM = """json_build_object('node_pool_id', t.node_pool_id, 'pool', t.name, 'gpu_milli', t.gpu, 'cpu_milli', t.cpu,
    'memory_bytes', t.memory, 'cpu_is_unlimited', t.no_cpu, 'memory_is_unlimited', t.no_memory)"""
OF_PROJECTS = """quota q join project p on p.tenant_id = q.tenant_id and p.id = q.project_id and p.deleted_at is null"""


def quotas_of(owner: str, id: str) -> str:
    """A sub-select: the quotas of one owner as JSON, the default pool first."""
    names = ["node_pool_id", *AMOUNTS.split(", ")]
    pairs = ", ".join(f"'{name}', q.{name}" for name in names)
    return f"""coalesce((select json_agg(json_build_object({pairs}, 'pool', n.name) order by not n.is_default, n.name)
        from quota q join node_pool n on n.tenant_id = q.tenant_id and n.id = q.node_pool_id
        where q.{OWNERS[owner]} = {id}), '[]')::text as quotas"""


def milli_in_all(amount: str, source: str) -> str:
    """A sub-select: an amount of milli-GPUs added up, as the integer that lists filter and sort by."""
    return f"(select least(coalesce(sum({amount}), 0), 2147483647)::integer from {source})"


def uses_of(condition: str) -> str:
    """A sub-select: what queues hold, summed by pool, as JSON."""
    sums = ", ".join(f"sum(s.{name}) as {name}" for name in USE_AMOUNTS)
    pairs = ", ".join(f"'{name}', u.{name}" for name in USE_AMOUNTS)
    return f"""coalesce((select json_agg(json_build_object('pool', u.pool, 'node_pool_id', u.node_pool_id, {pairs}))
        from (select s.pool, coalesce(max(n.id), 0) as node_pool_id, {sums} from queue_status s
              left join node_pool n on n.tenant_id = s.tenant_id and n.cluster_id = s.cluster_id and n.name = s.pool
              where {condition} group by s.pool order by s.pool) u), '[]')::text as uses"""


def sums_of(department: str) -> str:
    """A sub-select: what the projects of a department deserve together, pool by pool, as JSON."""
    return f"""coalesce((select json_agg({AS_SUM} order by not t.is_default, t.name)
        from (select q.node_pool_id, n.name, n.is_default, {SUMS} from {OF_PROJECTS}
              join node_pool n on n.tenant_id = q.tenant_id and n.id = q.node_pool_id
              where p.tenant_id = {department}.tenant_id and p.department_id = {department}.id
              group by q.node_pool_id, n.name, n.is_default) t), '[]')::text as sums"""


def encoded(inheritable: Inheritable) -> str:
    return msgspec.json.encode(inheritable).decode()


async def oversubscribed(tx: TenantTx, departments: list[int]) -> dict[int, tuple[str, ...]]:
    """The names of the pools in which projects deserve more together than their department does, by department."""
    sql = f"""with promised as (
            select p.department_id, q.node_pool_id, {SUMS} from {OF_PROJECTS}
            where p.department_id = any($1::int[]) group by p.department_id, q.node_pool_id)
        select t.department_id, array_agg(n.name order by n.name) as pools
        from promised t
        join quota o on o.department_id = t.department_id and o.node_pool_id = t.node_pool_id
        join node_pool n on n.tenant_id = o.tenant_id and n.id = o.node_pool_id
        where t.gpu > o.gpu_deserved_milli or t.cpu > o.cpu_deserved_milli or t.memory > o.memory_deserved_bytes
        group by t.department_id"""
    return {row["department_id"]: tuple(row["pools"]) for row in await tx.fetch(sql, departments)}


async def sums_of_department(tx: TenantTx, department_id: int) -> dict[int, Sum]:
    """What the projects of a department deserve together, by pool."""
    return await summed(tx, f"{OF_PROJECTS} where p.department_id = $1", department_id)


async def hold_sums_of_cluster(tx: TenantTx, cluster_id: UUID) -> dict[int, Sum]:
    """What all departments of a cluster deserve together, by pool; nobody else may ask until the commit. The lock is none of
    a row: whoever removes the cluster locks rows in another order."""
    await tx.execute("select pg_advisory_xact_lock(hashtextextended($1, 0))", f"quotas of {cluster_id}")
    source = """quota q join department d on d.tenant_id = q.tenant_id and d.id = q.department_id and d.deleted_at is null
        where d.cluster_id = $1"""
    return await summed(tx, source, cluster_id)


async def summed(tx: TenantTx, source: str, id: int | UUID) -> dict[int, Sum]:
    sql = f"""select t.node_pool_id, n.name, t.gpu, t.cpu, t.memory, t.no_cpu, t.no_memory
        from (select q.node_pool_id, {SUMS} from {source} group by q.node_pool_id) t
        join node_pool n on n.id = t.node_pool_id"""
    return {row["node_pool_id"]: Sum(*row) for row in await tx.fetch(sql, id)}


async def of_owner(tx: TenantTx, *, owner: str, id: int) -> tuple[Quota, ...]:
    row = await tx.fetchrow(f"select {quotas_of(owner, '$1')}", id)
    return QUOTAS.decode(row["quotas"]) if row else ()


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
    await remember(tx, owner=owner, condition=f"q.{OWNERS[owner]} = $2", id=id)


async def remember(tx: TenantTx, *, owner: str, condition: str, id: int, gone: bool = False) -> None:
    """What these quotas are from now on, for series over time. `gone`: nothing, since their pool goes."""
    amounts = "0, 0, 0" if gone else "q.gpu_deserved_milli, q.cpu_deserved_milli, q.memory_deserved_bytes"
    column = OWNERS[owner]
    sql = f"""insert into quota_history ({column}, pool, at, gpu_milli, cpu_milli, memory_bytes)
        select q.{column}, n.name, $1, {amounts}
        from quota q join node_pool n on n.tenant_id = q.tenant_id and n.id = q.node_pool_id
        where {condition} and q.{column} is not null
        on conflict (tenant_id, {column}, pool, at) where {column} is not null do update
        set gpu_milli = excluded.gpu_milli, cpu_milli = excluded.cpu_milli, memory_bytes = excluded.memory_bytes"""
    await tx.execute(sql, tx.now, id)
