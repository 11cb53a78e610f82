"""SQL of access rules and the scope tree."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from atoll.kit.filters import Field, Fields
from atoll.kit.text import fold
from atoll.server.access.permission_sets import permissions_of
from atoll.server.access.records import READY, AccessRule, HeldRule, Role, RuleQuery, Scope, Subject
from atoll.server.access.roles import PREDEFINED
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
PREDEFINED_NAMES = " ".join(f"when {role.id} then '{role.name}'" for role in PREDEFINED)
# The rule of an entry is not among them: it is seen, and ended, as an entry.
# What is not asked for costs nothing: PostgreSQL leaves out the columns of the inner select that nobody names.
RULES = f"""(select {NAMED}, '{READY}'::text as phase, case r.role_id {PREDEFINED_NAMES} else coalesce((
        select ro.name from role ro where ro.id = r.role_id and ro.deleted_at is null limit 1), '') end as role_name
    from access_rule r left join scope s
    on s.tenant_id = r.tenant_id and s.type = r.scope_type and s.id = r.scope_id where r.subject_type <> 'entry') rule"""
SCOPE_COLUMNS = "type, id, name, cluster_id, department_id, project_id"
FIELDS = Fields(
    {
        "subjectId": Field("subject_id", searched=True),
        "subjectType": Field("subject_type"),
        "roleId": Field("role_id", "integer"),
        "roleName": Field("role_name"),
        "scopeId": Field("scope_id"),
        "scopeType": Field("scope_type"),
        "scopeName": Field("scope_name", searched=True),
        "createdAt": Field("created_at", "time"),
        "deletedAt": Field("deleted_at", "time"),
        "createdBy": Field("created_by"),
        "phase": Field("phase"),
    },
    default="createdAt",
)


async def rules_of(tx: RealmTx, subject: Subject) -> list[HeldRule]:
    """The rules that count for a subject, in the realm that it belongs to: its own and those of its groups. Both are found
    by the key of the rules, however many the realm has."""
    columns = ", ".join(HeldRule.__slots__)
    sql = f"""select {columns} from access_rule
        where tenant_id = $1 and subject_type = $2 and subject_id = any($3::text[]) and deleted_at is null
        union all select {columns} from access_rule
        where tenant_id = $1 and subject_type = 'group' and subject_id = any($4::text[]) and deleted_at is null"""
    rows = await tx.fetch(sql, subject.realm, subject.type, list(subject.names), list(subject.groups))
    return [HeldRule.of(row) for row in rows]


async def scopes_below(tx: RealmTx, places: Iterable[tuple[str, str]]) -> list[Scope]:
    """These scopes and all that is under them; each is found by an index."""
    wanted = set(places)
    ids = {type: sorted(id for known, id in wanted if known == type) for type in ("cluster", "department", "project")}
    asked = (
        (ids["project"], "type = 'project' and id = any({}::text[])", list),
        (ids["department"], "department_id = any({}::int[])", lambda found: [int(id) for id in found]),
        (ids["cluster"], "cluster_id = any({}::uuid[])", lambda found: [UUID(id) for id in found]),
    )
    parts = [(where, read(found)) for found, where, read in asked if found]
    selects = [f"select {SCOPE_COLUMNS} from scope where {where.format(f'${n}')}" for n, (where, _) in enumerate(parts, 1)]
    rows = await tx.fetch(" union ".join(selects), *(values for _, values in parts)) if parts else []
    return [Scope.of(row) for row in rows]


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


async def list_made(tx: RealmTx, ids: list[int]) -> list[AccessRule]:
    """Rules by id in this order, those that were taken away since too: what a request that is sent again made."""
    sql = f"select {COLUMNS} from {RULES} where id = any($1::int[]) order by array_position($1::int[], id)"
    return [AccessRule.of(row) for row in await tx.fetch(sql, ids)]


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


OF_SUBJECT = """((subject_type = $1 and subject_id = any($2::text[]))
        or (subject_type = 'group' and subject_id = any($3::text[])))
    and deleted_at is null and ($4 = '' or scope_name ilike '%' || $4 || '%')"""


async def list_of(tx: RealmTx, subject: Subject, *, search: str, offset: int, limit: int) -> list[AccessRule]:
    """A page of the rules that count for a subject."""
    sql = f"select {COLUMNS} from {RULES} where {OF_SUBJECT} order by created_at, id offset $5 limit $6"
    asked = (subject.type, list(subject.names), list(subject.groups), escaped(search), offset, limit)
    return [AccessRule.of(row) for row in await tx.fetch(sql, *asked)]


async def count_of(tx: RealmTx, subject: Subject, *, search: str) -> int:
    asked = (subject.type, list(subject.names), list(subject.groups), escaped(search))
    return int(await tx.fetchval(f"select count(*) from {RULES} where {OF_SUBJECT}", *asked))


async def list_path(tx: RealmTx, *, type: str, id: str) -> list[Scope]:
    """A scope and those above it, the cluster first."""
    columns = ", ".join(f"s.{name}" for name in Scope.__slots__)
    sql = f"""select {columns} from scope own join scope s on s.tenant_id = own.tenant_id and (
            (s.type = 'cluster' and s.id = own.cluster_id::text)
            or (s.type = 'department' and s.id = own.department_id::text)
            or (s.type = 'project' and s.id = own.project_id::text))
        where own.type = $1 and own.id = $2
        order by array_position(array['cluster', 'department', 'project'], s.type)"""
    return [Scope.of(row) for row in await tx.fetch(sql, type, id)]


async def count_granted(tx: RealmTx, *, role_id: int, scope_type: str) -> int:
    """How many rules give this role on scopes of this type, to somebody who stays."""
    sql = """select count(*) from access_rule
        where role_id = $1 and scope_type = $2 and subject_type <> 'entry' and deleted_at is null"""
    return int(await tx.fetchval(sql, role_id, scope_type))


async def rules_on(tx: RealmTx, scopes: list[tuple[str, str]], *, limit: int) -> list[AccessRule]:
    """The rules on these scopes (type, id), whoever may see them; in the order in which the scopes are named."""
    sql = f"""select {COLUMNS} from {RULES}
        join unnest($1::text[], $2::text[]) with ordinality as named (type, scope, place)
            on rule.scope_type = named.type and rule.scope_id = named.scope
        where rule.deleted_at is null order by named.place, rule.created_at, rule.id limit $3"""
    types, ids = [type for type, _ in scopes], [id for _, id in scopes]
    return [AccessRule.of(row) for row in await tx.fetch(sql, types, ids, limit)]


async def mark_deleted(tx: RealmTx, id: int) -> None:
    await tx.execute("update access_rule set deleted_at = $2, updated_at = $2 where id = $1", id, tx.now)


async def mark_deleted_of(tx: RealmTx, *, subject_type: str, names: list[str]) -> None:
    sql = """update access_rule set deleted_at = $3, updated_at = $3
        where subject_type = $1 and subject_id = any($2::text[]) and deleted_at is null"""
    await tx.execute(sql, subject_type, names, tx.now)


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
