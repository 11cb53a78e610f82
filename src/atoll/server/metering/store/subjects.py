"""SQL of whose metrics are asked for: each within the caller's reach, with the time at which its cluster was last heard."""

from __future__ import annotations

from uuid import UUID

from atoll.server.db import TenantTx
from atoll.server.metering.records import Subject

MOST_GPUS = 1000


async def find_project(tx: TenantTx, id: int) -> Subject | None:
    sql = """select c.last_liveness as heard from project p join cluster c on c.tenant_id = p.tenant_id and c.id = p.cluster_id
        where p.id = $1 and p.deleted_at is null and ($2 or p.id = any($3::int[]))"""
    row = await tx.fetchrow(sql, id, tx.reach.everything, list(tx.reach.projects))
    return Subject({"project": id}, row["heard"]) if row else None


async def find_department(tx: TenantTx, id: int) -> Subject | None:
    sql = """select c.last_liveness as heard from department d
        join cluster c on c.tenant_id = d.tenant_id and c.id = d.cluster_id
        where d.id = $1 and d.deleted_at is null and ($2 or d.id = any($3::int[]))"""
    row = await tx.fetchrow(sql, id, tx.reach.everything, list(tx.reach.departments))
    return Subject({"department": id}, row["heard"]) if row else None


async def find_node(tx: TenantTx, id: UUID) -> Subject | None:
    """With its GPUs as members."""
    sql = """select n.cluster_id, n.name, least(n.gpu_count, $4) as gpus, c.last_liveness as heard from node n
        join cluster c on c.tenant_id = n.tenant_id and c.id = n.cluster_id
        where n.id = $1 and c.deleted_at is null and ($2 or n.cluster_id = any($3::uuid[]))"""
    row = await tx.fetchrow(sql, id, tx.reach.everything, list(tx.reach.clusters), MOST_GPUS)
    if row is None:
        return None
    gpus = tuple((str(number), str(number)) for number in range(row["gpus"]))
    return Subject({"cluster": row["cluster_id"], "node": row["name"]}, row["heard"], gpus)


async def has_pool(tx: TenantTx, cluster_id: UUID, name: str) -> bool:
    """Of a cluster that the caller may see."""
    sql = "select exists (select 1 from node_pool where cluster_id = $1 and name = $2)"
    return bool(await tx.fetchval(sql, cluster_id, name))
