"""SQL of departments."""

from __future__ import annotations

from uuid import UUID

from atoll.kit.filters import Field, Fields, Page
from atoll.server.db import TenantTx
from atoll.server.db.listing import Query, count_capped, select_page
from atoll.server.organization.records import INHERITABLE, Department, Inheritable, Parent
from atoll.server.organization.store import averages
from atoll.server.organization.store.averages import join_averages
from atoll.server.organization.store.quotas import encoded, milli_in_all, quotas_of, sums_of, uses_of

USES = uses_of(
    """exists (select 1 from project p where p.tenant_id = s.tenant_id and p.id = s.project_id and p.department_id = d.id
        and p.deleted_at is null)"""
)
PLAIN = """select d.id, d.cluster_id, d.name, d.description, d.created_by, d.created_at, d.updated_by, d.updated_at,
    d.inheritable"""
SOURCE = f"department d {join_averages('department', 'd')}"
SELECT = f"""{PLAIN}, {averages.COLUMNS}, {quotas_of("department", "d.id")}, {USES}, {sums_of("d")},
    coalesce((select json_agg(json_build_array(p.id, p.name) order by p.name) from project p
        where p.tenant_id = d.tenant_id and p.department_id = d.id and p.deleted_at is null), '[]')::text as projects
    from {SOURCE}"""
# For lists of names: nothing of what stands in other tables.
SELECT_META = f"""{PLAIN}, {averages.NONE}, '[]' as quotas, '[]' as uses, '[]' as sums, '[]' as projects
    from {SOURCE}"""
QUOTA = milli_in_all("q.gpu_deserved_milli", "quota q where q.department_id = d.id")
ALLOCATED = milli_in_all(
    "s.gpu_allocated_milli",
    """queue_status s join project p on p.tenant_id = s.tenant_id and p.id = s.project_id
        where p.department_id = d.id and p.deleted_at is null""",
)
FIELDS = Fields(
    {
        "name": Field("d.name", searched=True),
        "clusterId": Field("d.cluster_id", "uuid"),
        "totalGpuQuota": Field(QUOTA, "milli"),
        "gpuAllocated": Field(ALLOCATED, "milli"),
        "createdAt": Field("d.created_at", "time"),
        **averages.FIELDS,
    },
    default="createdAt",
    tie="d.id",
)


def reached(tx: TenantTx) -> Query:
    query = Query("d.deleted_at is null")
    if not tx.reach.everything:
        query.add("d.id = any({}::int[])", list(tx.reach.departments))
    return query


async def find(tx: TenantTx, id: int) -> Department | None:
    query = reached(tx)
    query.add("d.id = {}", id)
    row = await tx.fetchrow(f"{SELECT} where {query.where}", *query.args)
    return Department.of(row) if row else None


PARENT = "select id, name, inheritable from department"
# Who changes a project holds its department until the commit: what is inherited, and sums of quotas, stay true that long.
HELD = "and deleted_at is null for no key update"


async def hold_parent(tx: TenantTx, *, id: int, cluster_id: UUID) -> Parent | None:
    """A department whose project is made or changed; the caller's reach is checked by the service."""
    row = await tx.fetchrow(f"{PARENT} where id = $1 and cluster_id = $2 {HELD}", id, cluster_id)
    return Parent(row["id"], row["name"], INHERITABLE.decode(row["inheritable"])) if row else None


async def hold_default(tx: TenantTx, cluster_id: UUID) -> Parent | None:
    row = await tx.fetchrow(f"{PARENT} where cluster_id = $1 and is_default {HELD}", cluster_id)
    return Parent(row["id"], row["name"], INHERITABLE.decode(row["inheritable"])) if row else None


async def list_page(tx: TenantTx, page: Page, *, meta: bool = False) -> tuple[list[Department], int | None]:
    """With `meta` only what stands in the department's own row."""
    rows, following = await select_page(tx, SELECT_META if meta else SELECT, reached(tx), FIELDS, page)
    return [Department.of(row) for row in rows], following


async def list_on_cluster(tx: TenantTx, cluster_id: UUID) -> list[Department]:
    """All departments of a cluster in reach, for clients that know no pages; 1,000 at most."""
    query = reached(tx)
    query.add("d.cluster_id = {}", cluster_id)
    rows = await tx.fetch(f"{SELECT} where {query.where} order by d.name, d.id limit 1000", *query.args)
    return [Department.of(row) for row in rows]


async def count(tx: TenantTx, page: Page) -> int:
    return await count_capped(tx, SOURCE, reached(tx), FIELDS, page)


async def insert(tx: TenantTx, department: Department, *, folded: str, is_default: bool = False) -> bool:
    """False when the name is taken on this cluster."""
    sql = """insert into department
        (id, cluster_id, name, folded, description, is_default, created_by, created_at, updated_by, updated_at, inheritable)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $7, $8, $9) on conflict do nothing"""
    made = await tx.execute(
        sql,
        department.id,
        department.cluster_id,
        department.name,
        folded,
        department.description,
        is_default,
        department.created_by,
        department.created_at,
        encoded(department.inheritable),
    )
    return made == 1


async def touch(tx: TenantTx, id: int, *, by: str) -> None:
    """Lock and mark the row before its desired state is written."""
    await tx.execute("update department set updated_at = $2, updated_by = $3 where id = $1", id, tx.now, by)


async def update(tx: TenantTx, id: int, *, description: str, inheritable: Inheritable) -> None:
    sql = "update department set description = $2, inheritable = $3 where id = $1"
    await tx.execute(sql, id, description, encoded(inheritable))


async def mark_deleted(tx: TenantTx, id: int) -> None:
    await tx.execute("update department set deleted_at = $2, updated_at = $2 where id = $1", id, tx.now)


async def mark_deleted_of_cluster(tx: TenantTx, cluster_id: UUID) -> list[int]:
    sql = """update department set deleted_at = $2, updated_at = $2
        where cluster_id = $1 and deleted_at is null returning id"""
    return [row["id"] for row in await tx.fetch(sql, cluster_id, tx.now)]
