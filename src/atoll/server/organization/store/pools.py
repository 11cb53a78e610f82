"""SQL of all that a cluster's departments and projects have on one node pool. Whoever calls these is alone with the cluster."""

from __future__ import annotations

from uuid import UUID

from atoll.server.db import TenantTx
from atoll.server.organization.records import Department, Project
from atoll.server.organization.store import departments, projects, quotas


async def insert_quotas(tx: TenantTx, pool_id: int, *, cluster_id: UUID) -> None:
    """What a new pool gives to everybody: no GPUs of his own, all else as columns have it."""
    for owner in ("department", "project"):
        sql = f"""insert into quota ({owner}_id, node_pool_id, gpu_deserved_milli)
            select id, $1, 0 from {owner} where cluster_id = $2 and deleted_at is null"""
        await tx.execute(sql, pool_id, cluster_id)
        await quotas.remember(tx, owner=owner, condition="q.node_pool_id = $2", id=pool_id)


async def count_promises(tx: TenantTx, pool_id: int) -> int:
    """How many departments and projects were promised something of the pool."""
    sql = """select count(*) from quota q
        left join department d on d.tenant_id = q.tenant_id and d.id = q.department_id
        left join project p on p.tenant_id = q.tenant_id and p.id = q.project_id
        where q.node_pool_id = $1 and coalesce(d.deleted_at, p.deleted_at) is null
          and (q.gpu_deserved_milli > 0 or q.cpu_deserved_milli > 0 or q.memory_deserved_bytes > 0)"""
    return int(await tx.fetchval(sql, pool_id))


async def delete_quotas(tx: TenantTx, pool_id: int) -> None:
    for owner in ("department", "project"):
        await quotas.remember(tx, owner=owner, condition="q.node_pool_id = $2", id=pool_id, gone=True)
    await tx.execute("delete from quota where node_pool_id = $1", pool_id)


async def departments_of(tx: TenantTx, cluster_id: UUID) -> list[Department]:
    sql = f"{departments.SELECT} where d.cluster_id = $1 and d.deleted_at is null for no key update of d"
    return [Department.of(row) for row in await tx.fetch(sql, cluster_id)]


async def projects_of(tx: TenantTx, cluster_id: UUID) -> list[Project]:
    sql = f"{projects.SELECT} where p.cluster_id = $1 and p.deleted_at is null for no key update of p"
    return [Project.of(row) for row in await tx.fetch(sql, cluster_id)]
