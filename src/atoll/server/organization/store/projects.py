"""SQL of projects."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from atoll.kit.filters import Field, Fields, Page
from atoll.server.db import TenantTx
from atoll.server.db.listing import Query, count_capped, select_page
from atoll.server.organization.records import INHERITABLE, Inheritable, Project, ProjectPlace
from atoll.server.organization.rules import effective, existing
from atoll.server.organization.store import averages
from atoll.server.organization.store.averages import join_averages
from atoll.server.organization.store.quotas import encoded, milli_in_all, oversubscribed, quotas_of, uses_of

# A project is Ready while its cluster's agent holds it as it is wanted now.
PHASE = """(case
    when p.deleting_at is not null then 'Deleting'
    when w.revision <= c.applied_revision then 'Ready'
    when p.updated_at = p.created_at then 'Creating' else 'Updating' end)"""
SOURCE = f"""project p
    join department d on d.tenant_id = p.tenant_id and d.id = p.department_id
    join cluster c on c.tenant_id = p.tenant_id and c.id = p.cluster_id
    left join desired w on w.tenant_id = p.tenant_id and w.cluster_id = p.cluster_id and w.kind = 'project'
        and w.object_id = p.id::text
    {join_averages("project", "p")}"""
SELECT = f"""select p.id, p.cluster_id, c.name as cluster_name, case when c.connected then c.last_liveness end as cluster_heard,
    p.department_id, d.name as department_name, p.name, p.description, p.namespace, p.requested_namespace, p.enforce_scheduler,
    {PHASE} as phase, p.created_by, p.created_at, p.updated_by, p.updated_at, p.deleting_at, p.inheritable,
    d.inheritable as inherited, {averages.COLUMNS},
    {quotas_of("project", "p.id")}, {uses_of("s.project_id = p.id")}
    from {SOURCE}"""
QUOTA = milli_in_all("q.gpu_deserved_milli", "quota q where q.project_id = p.id")
ALLOCATED = milli_in_all("s.gpu_allocated_milli", "queue_status s where s.project_id = p.id")
FIELDS = Fields(
    {
        "name": Field("p.name", searched=True),
        "clusterId": Field("p.cluster_id", "uuid"),
        "departmentId": Field("p.department_id", "integer"),
        "parentId": Field("p.department_id", "integer"),
        "parentName": Field("d.name", searched=True),
        "phase": Field(PHASE),
        "totalGpuQuota": Field(QUOTA, "milli"),
        "gpuAllocated": Field(ALLOCATED, "milli"),
        "createdAt": Field("p.created_at", "time"),
        **averages.FIELDS,
    },
    default="createdAt",
    tie="p.id",
)


def reached(tx: TenantTx) -> Query:
    query = Query("p.deleted_at is null")
    if not tx.reach.everything:
        query.add("p.id = any({}::int[])", list(tx.reach.projects))
    return query


async def find(tx: TenantTx, id: int) -> Project | None:
    query = reached(tx)
    query.add("p.id = {}", id)
    row = await tx.fetchrow(f"{SELECT} where {query.where}", *query.args)
    return (await with_pools(tx, [row]))[0] if row else None


async def with_pools(tx: TenantTx, rows: list[Any]) -> list[Project]:
    pools = await oversubscribed(tx, sorted({row["department_id"] for row in rows}))
    return [Project.of(row, pools.get(row["department_id"], ())) for row in rows]


async def find_place(tx: TenantTx, id: int) -> ProjectPlace | None:
    """A project in reach, held in place until the commit, so that nothing is put into one that is being deleted."""
    sql = """select p.id, p.name, p.namespace, p.department_id, d.name as department_name, p.cluster_id,
            c.name as cluster_name, p.inheritable, d.inheritable as inherited,
            array(select n.name from node_pool n where n.tenant_id = p.tenant_id and n.cluster_id = p.cluster_id) as pools
        from project p
        join department d on d.tenant_id = p.tenant_id and d.id = p.department_id
        join cluster c on c.tenant_id = p.tenant_id and c.id = p.cluster_id
        where p.id = $1 and p.deleted_at is null and p.deleting_at is null and c.delete_requested_at is null
            and ($2 or p.id = any($3::int[]))
        for key share of p"""
    row = await tx.fetchrow(sql, id, tx.reach.everything, list(tx.reach.projects))
    if row is None:
        return None
    merged = effective(INHERITABLE.decode(row["inheritable"]), INHERITABLE.decode(row["inherited"]))
    place = {name: row[name] for name in ProjectPlace.__slots__ if name != "default_node_pools"}
    return ProjectPlace(**place, default_node_pools=existing(merged, row["pools"]).default_node_pools)


async def hold_for_deletion(tx: TenantTx, id: int) -> None:
    """Wait for submissions that hold the project, and keep later ones out: they see it as it is after the commit."""
    await tx.execute("select 1 from project where id = $1 for update", id)


async def list_page(tx: TenantTx, page: Page) -> tuple[list[Project], int | None]:
    rows, following = await select_page(tx, SELECT, reached(tx), FIELDS, page)
    return await with_pools(tx, rows), following


async def list_of_department(tx: TenantTx, department_id: int) -> list[Project]:
    """Every project that inherits from a department, whoever may see it: for what follows from the department's change."""
    sql = f"{SELECT} where p.department_id = $1 and p.deleted_at is null and p.deleting_at is null order by p.id"
    return [Project.of(row) for row in await tx.fetch(sql, department_id)]


async def list_of_departments(tx: TenantTx, ids: list[int]) -> list[Project]:
    """The projects of these departments, for whoever sees the departments."""
    sql = f"{SELECT} where p.department_id = any($1::int[]) and p.deleted_at is null order by p.name, p.id limit 5000"
    return [Project.of(row) for row in await tx.fetch(sql, ids)]


async def list_on_cluster(tx: TenantTx, cluster_id: UUID) -> list[Project]:
    """All projects of a cluster in reach, for clients that know no pages; 1,000 at most."""
    query = reached(tx)
    query.add("p.cluster_id = {}", cluster_id)
    rows = await tx.fetch(f"{SELECT} where {query.where} order by p.name, p.id limit 1000", *query.args)
    return [Project.of(row) for row in rows]


async def count(tx: TenantTx, page: Page) -> int:
    return await count_capped(tx, SOURCE, reached(tx), FIELDS, page)


async def insert(tx: TenantTx, project: Project, *, folded: str) -> bool:
    """False when name or namespace are taken on this cluster."""
    sql = """insert into project (id, cluster_id, department_id, name, folded, description, namespace, requested_namespace,
            enforce_scheduler, created_by, created_at, updated_by, updated_at, inheritable)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $10, $11, $12) on conflict do nothing"""
    made = await tx.execute(
        sql,
        project.id,
        project.cluster_id,
        project.department_id,
        project.name,
        folded,
        project.description,
        project.namespace,
        project.requested_namespace,
        project.enforce_scheduler,
        project.created_by,
        project.created_at,
        encoded(project.inheritable),
    )
    return made == 1


async def name_is_taken(tx: TenantTx, *, cluster_id: UUID, folded: str) -> bool:
    sql = "select exists (select 1 from project where cluster_id = $1 and folded = $2 and deleted_at is null)"
    return bool(await tx.fetchval(sql, cluster_id, folded))


async def touch(tx: TenantTx, id: int, *, by: str) -> None:
    """Lock and mark the row before its desired state is written."""
    await tx.execute("update project set updated_at = $2, updated_by = $3 where id = $1", id, tx.now, by)


async def update(tx: TenantTx, id: int, *, description: str, enforce_scheduler: bool, inheritable: Inheritable) -> None:
    sql = "update project set description = $2, enforce_scheduler = $3, inheritable = $4 where id = $1"
    await tx.execute(sql, id, description, enforce_scheduler, encoded(inheritable))


async def mark_deleting(tx: TenantTx, id: int, *, by: str) -> None:
    sql = "update project set deleting_at = $2, updated_at = $2, updated_by = $3 where id = $1"
    await tx.execute(sql, id, tx.now, by)


async def mark_deleted(tx: TenantTx, id: int) -> bool:
    """Free its name and namespace; False when it is not being deleted, or is gone already."""
    sql = """update project set deleted_at = $2, updated_at = $2
        where id = $1 and deleting_at is not null and deleted_at is null"""
    return await tx.execute(sql, id, tx.now) == 1


async def mark_deleted_of_cluster(tx: TenantTx, cluster_id: UUID) -> list[int]:
    sql = "update project set deleted_at = $2, updated_at = $2 where cluster_id = $1 and deleted_at is null returning id"
    return [row["id"] for row in await tx.fetch(sql, cluster_id, tx.now)]
