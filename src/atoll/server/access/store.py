"""SQL of access rules and the scope tree."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from atoll.kit.filters import Field, Fields
from atoll.kit.text import fold
from atoll.server.access.permission_sets import permissions_of
from atoll.server.access.records import AccessRule, Role, RuleQuery, Scope
from atoll.server.access.rules import Rule
from atoll.server.db import RealmTx
from atoll.server.db.listing import Query, add_condition, count_capped, escaped, select_page

COLUMNS = (
    "id, subject_type, subject_id, role_id, scope_type, scope_id, scope_name, cluster_id, created_by, created_at, "
    "updated_at, deleted_at"
)
# A scope's name is read where it is kept; a rule remembers the name it was made with for scopes that are in no table.
NAMED = ", ".join(
    "coalesce(s.name, r.scope_name) as scope_name" if name == "scope_name" else f"r.{name}" for name in COLUMNS.split(", ")
)
RULES = f"""(select {NAMED} from access_rule r left join scope s
    on s.tenant_id = r.tenant_id and s.type = r.scope_type and s.id = r.scope_id) rule"""
SCOPE_COLUMNS = "type, id, name, cluster_id, department_id, project_id"
FIELDS = Fields(
    {
        "subjectId": Field("subject_id", searched=True),
        "subjectType": Field("subject_type"),
        "roleId": Field("role_id", "integer"),
        "roleName": Field("role_id", "integer", filters=False),
        "scopeId": Field("scope_id"),
        "scopeType": Field("scope_type"),
        "scopeName": Field("scope_name", searched=True),
        "createdAt": Field("created_at", "time"),
        "deletedAt": Field("deleted_at", "time"),
        "createdBy": Field("created_by"),
    },
    default="createdAt",
)


async def rules_of(tx: RealmTx, *, realm: UUID, subject_type: str, names: list[str]) -> list[Rule]:
    """A subject's rules in the realm that issued its token."""
    sql = """select role_id, scope_type, scope_id from access_rule
        where tenant_id = $1 and subject_type = $2 and subject_id = any($3::text[]) and deleted_at is null"""
    rows = await tx.fetch(sql, realm, subject_type, names)
    return [(row["role_id"], row["scope_type"], row["scope_id"]) for row in rows]


async def list_scopes(tx: RealmTx) -> list[Scope]:
    return [Scope.of(row) for row in await tx.fetch(f"select {SCOPE_COLUMNS} from scope")]


async def find_scope(tx: RealmTx, *, type: str, id: str) -> Scope | None:
    row = await tx.fetchrow(f"select {SCOPE_COLUMNS} from scope where type = $1 and id = $2", type, id)
    return Scope.of(row) if row else None


async def insert_scope(tx: RealmTx, scope: Scope) -> None:
    await tx.execute(
        f"insert into scope ({SCOPE_COLUMNS}) values ($1, $2, $3, $4, $5, $6)",
        scope.type,
        scope.id,
        scope.name,
        scope.cluster_id,
        scope.department_id,
        scope.project_id,
    )


async def rename_scope(tx: RealmTx, *, type: str, id: str, name: str) -> None:
    await tx.execute("update scope set name = $3 where type = $1 and id = $2", type, id, name)


async def delete_scope(tx: RealmTx, *, type: str, id: str) -> None:
    """The scope and what was granted on it."""
    await tx.execute("delete from scope where type = $1 and id = $2", type, id)
    sql = """update access_rule set deleted_at = $3, updated_at = $3
        where scope_type = $1 and scope_id = $2 and deleted_at is null"""
    await tx.execute(sql, type, id, tx.now)


async def erase_rules(tx: RealmTx, *, type: str, id: str) -> None:
    await tx.execute("delete from access_rule where scope_type = $1 and scope_id = $2", type, id)


async def insert(tx: RealmTx, rule: AccessRule) -> bool:
    """False when the same rule exists."""
    sql = (
        f"insert into access_rule ({COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing"
    )
    made = await tx.execute(sql, *(getattr(rule, name) for name in AccessRule.__slots__))
    return made == 1


def visible(tx: RealmTx, *, deleted: bool = False) -> Query:
    """Rules in the caller's reach: on scopes that he covers."""
    query = Query() if deleted else Query("deleted_at is null")
    if not tx.reach.everything:
        query.add(
            "((scope_type = 'cluster' and scope_id = any({}::text[]))"
            " or (scope_type = 'department' and scope_id = any({}::text[]))"
            " or (scope_type = 'project' and scope_id = any({}::text[])))",
            [str(id) for id in tx.reach.clusters],
            [str(id) for id in tx.reach.departments],
            [str(id) for id in tx.reach.projects],
        )
    return query


async def find(tx: RealmTx, id: int) -> AccessRule | None:
    query = visible(tx)
    query.add("id = {}", id)
    row = await tx.fetchrow(f"select {COLUMNS} from {RULES} where {query.where}", *query.args)
    return AccessRule.of(row) if row else None


def matching(tx: RealmTx, asked: RuleQuery) -> Query:
    query = visible(tx, deleted=asked.deleted)
    for condition in asked.conditions:
        add_condition(query, condition)
    if asked.subjects:
        query.add("subject_id = any({}::text[])", [form for name in asked.subjects for form in (name, fold(name))])
    return query


async def list_rules(tx: RealmTx, asked: RuleQuery) -> list[AccessRule]:
    rows, _ = await select_page(tx, f"select {COLUMNS} from {RULES}", matching(tx, asked), FIELDS, asked.page)
    return [AccessRule.of(row) for row in rows]


async def count_rules(tx: RealmTx, asked: RuleQuery) -> int:
    return await count_capped(tx, RULES, matching(tx, asked), FIELDS, asked.page)


async def list_own(
    tx: RealmTx, *, subject_type: str, names: list[str], search: str, offset: int, limit: int
) -> tuple[list[AccessRule], int]:
    """A subject's rules, and how many there are of them."""
    where = """subject_type = $1 and subject_id = any($2::text[]) and deleted_at is null
        and ($3 = '' or scope_name ilike '%' || $3 || '%')"""
    asked = (subject_type, names, escaped(search))
    rows = await tx.fetch(
        f"select {COLUMNS} from {RULES} where {where} order by created_at, id offset $4 limit $5", *asked, offset, limit
    )
    total = await tx.fetchval(f"select count(*) from {RULES} where {where}", *asked)
    return [AccessRule.of(row) for row in rows], int(total)


async def list_path(tx: RealmTx, *, type: str, id: str) -> list[str]:
    """The names of a scope and of those above it, the cluster first."""
    sql = """select s.name from scope own join scope s on s.tenant_id = own.tenant_id and (
            (s.type = 'cluster' and s.id = own.cluster_id::text)
            or (s.type = 'department' and s.id = own.department_id::text)
            or (s.type = 'project' and s.id = own.project_id::text))
        where own.type = $1 and own.id = $2
        order by array_position(array['cluster', 'department', 'project'], s.type)"""
    return [row["name"] for row in await tx.fetch(sql, type, id)]


async def count_whole(tx: RealmTx, *, role_id: int) -> int:
    """How many rules give this role for the whole realm."""
    sql = """select count(*) from access_rule
        where role_id = $1 and scope_type in ('tenant', 'system') and deleted_at is null"""
    return int(await tx.fetchval(sql, role_id))


async def mark_deleted(tx: RealmTx, id: int) -> None:
    await tx.execute("update access_rule set deleted_at = $2, updated_at = $2 where id = $1", id, tx.now)


async def mark_deleted_of(tx: RealmTx, *, subject_type: str, names: list[str]) -> None:
    sql = """update access_rule set deleted_at = $3, updated_at = $3
        where subject_type = $1 and subject_id = any($2::text[]) and deleted_at is null"""
    await tx.execute(sql, subject_type, names, tx.now)


async def own_number(tx: RealmTx) -> int:
    """The number of the transaction's tenant, by which the host's rules name it."""
    return int(await tx.fetchval("select number from tenant where id = $1", tx.tenant_id))


async def tenant_name(tx: RealmTx, number: int) -> str | None:
    """A customer's tenant by number; visible to the host organization's transactions only."""
    name: str | None = await tx.fetchval("select name from tenant where number = $1 and status <> 'Deleted'", number)
    return name


ROLE_COLUMNS = "id, name, description, enabled, permission_sets, kubernetes_role, created_by, created_at, updated_at"


def role_of(row: Any) -> Role:
    sets = tuple(row["permission_sets"])
    return Role(
        id=row["id"],
        name=row["name"],
        description=row["description"],
        permissions=permissions_of(sets),
        created_by=row["created_by"],
        created_at=row["created_at"],
        updated_at=row["updated_at"],
        custom=True,
        enabled=row["enabled"],
        permission_sets=sets,
        kubernetes_role=row["kubernetes_role"],
    )


async def list_custom_roles(tx: RealmTx) -> list[Role]:
    """The realm's own and those that the host organization offers to all."""
    sql = f"select {ROLE_COLUMNS} from role where deleted_at is null order by created_at, id limit 1000"
    return [role_of(row) for row in await tx.fetch(sql)]


async def custom_roles_by_id(tx: RealmTx, ids: list[int]) -> dict[int, Role]:
    sql = f"select {ROLE_COLUMNS} from role where id = any($1::int[]) and deleted_at is null"
    return {row["id"]: role_of(row) for row in await tx.fetch(sql, ids)}


async def insert_role(tx: RealmTx, role: Role, *, folded: str) -> bool:
    """False when the name is taken in this realm."""
    sql = """insert into role (id, name, folded, description, enabled, permission_sets, kubernetes_role, created_by, created_at,
            updated_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9) on conflict do nothing"""
    made = await tx.execute(
        sql,
        role.id,
        role.name,
        folded,
        role.description,
        role.enabled,
        list(role.permission_sets),
        role.kubernetes_role,
        role.created_by,
        role.created_at,
    )
    return made == 1


async def update_role(tx: RealmTx, role: Role, *, folded: str) -> bool:
    """Of the realm's own roles only; False when it is not one of them or the name is taken."""
    sql = """update role r set name = $2, folded = $3, description = $4, enabled = $5, permission_sets = $6,
            kubernetes_role = $7, updated_at = $8
        where r.tenant_id = $9 and r.id = $1 and r.deleted_at is null and not exists (
            select 1 from role o where o.tenant_id = $9 and o.folded = $3 and o.id <> $1 and o.deleted_at is null)"""
    changed = await tx.execute(
        sql,
        role.id,
        role.name,
        folded,
        role.description,
        role.enabled,
        list(role.permission_sets),
        role.kubernetes_role,
        tx.now,
        tx.tenant_id,
    )
    return changed == 1


async def is_own_role(tx: RealmTx, id: int) -> bool:
    sql = "select exists (select 1 from role where tenant_id = $1 and id = $2 and deleted_at is null)"
    return bool(await tx.fetchval(sql, tx.tenant_id, id))


async def role_is_used(tx: RealmTx, id: int) -> bool:
    return bool(await tx.fetchval("select exists (select 1 from access_rule where role_id = $1 and deleted_at is null)", id))


async def mark_role_deleted(tx: RealmTx, id: int) -> None:
    sql = "update role set deleted_at = $2, updated_at = $2 where tenant_id = $3 and id = $1"
    await tx.execute(sql, id, tx.now, tx.tenant_id)
