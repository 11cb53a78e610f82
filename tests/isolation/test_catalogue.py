"""PostgreSQL's own catalogue: what the second barrier stands on is true of every table, those of tomorrow included."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TypeAlias

import asyncpg
import pytest

from atoll.server.db import Caller, CallerKind
from atoll.server.db import catalogue as kept
from atoll.server.db.roles import ROLES
from tests.isolation.worlds import World
from tests.support.postgres import Postgres
from tests.support.server import Server

Connection: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

NAMES = [role.name for role in ROLES]
TABLES = """select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p')"""
TENANTS = f"""{TABLES} and exists
    (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped)"""

# Rows of the directory are the tenants themselves, and a label is a key of the whole platform. Their policies name `id`.
DIRECTORY = {"tenant", "tenant_label"}
# Alembic's own table; nobody but the owner may touch it.
OWNERS = {"alembic_version"}
# Policies that let a role read rows that it may not write, and why.
READ_ONLY = {
    "role.offered": "a role that the host organization makes is offered to every tenant, which may read it and no more",
}
# Indexes that do not begin with the tenant, and why.
ACROSS = {
    "work_due": "loops take the oldest due work of anybody, as atoll_system, which sees nothing but the work table",
    "cluster_directory_cluster": "the host finds a cluster's tenant by the cluster's id, and reads nothing else there",
    "tenant_label_pkey": "a name belongs to one tenant of the whole platform",
}
# What the host's role may touch at all: its own realm's tables, the directory, orders to loops, and totals.
HOSTS = {
    "tenant",
    "tenant_label",
    "tenant_key",
    "tenant_founding",
    "signing_key",
    "principal",
    "session",
    "sign_in_attempt",
    "second_factor",
    "recovery_code",
    "access_rule",
    "role",
    "setting",
    "scope",
    "audit_checkpoint",
    "audit_head",
    "audit_link",
    "audit_record",
    "audit_sink",
    "audit_unchained",
    "idempotency",
    "outbox",
    "work",
    "usage_total",
    "cluster_directory",
    "erasure",
    "identity_provider",
    "retired_certificate_key",
}
# Of these the host's role may touch some columns: what it asked of a tenant, and what became of that.
BY_COLUMN = {"entry"}
# What the custodian may look at beyond the tenant of a row and where it lies: enough to count what limits are set on.
COUNTED = {
    "cluster.deleted_at",
    "principal.kind",
    "principal.deleted_at",
    "department.id",
    "department.deleted_at",
    "quota.department_id",
    "quota.gpu_deserved_milli",
    "node.gpu_count",
    *(
        f"export.{name}"
        for name in ("id", "status", "by_host", "requested_at", "finished_at", "rows_done", "rows_total", "bytes")
    ),
    "tenant.id",
    "tenant.status",
    "tenant.hold_reason",
}


@pytest.fixture
async def catalogue(postgres: Postgres) -> AsyncIterator[Connection]:
    connection = await asyncpg.connect(postgres.owner_url)
    yield connection
    await connection.close()


async def names(catalogue: Connection, sql: str, *args: object) -> set[str]:
    return {row["name"] for row in await catalogue.fetch(sql, *args)}


async def test_there_are_tables_of_tenants(catalogue: Connection) -> None:
    assert {"workload", "project", "principal", "usage_interval"} <= await names(catalogue, TENANTS)


async def test_every_table_forces_row_level_security(catalogue: Connection) -> None:
    bare = await names(catalogue, f"{TABLES} and not (c.relrowsecurity and c.relforcerowsecurity)")
    assert bare == OWNERS


async def test_every_table_belongs_to_tenants_or_to_the_directory(catalogue: Connection) -> None:
    assert await names(catalogue, TABLES) - await names(catalogue, TENANTS) == (DIRECTORY | OWNERS) - {"tenant_label"}


async def test_policies_are_for_known_roles_and_limit_reading_and_writing(catalogue: Connection) -> None:
    sql = """select tablename || '.' || policyname as name from pg_policies where schemaname = 'public' and (
        not roles <@ $1::name[] or cardinality(roles) <> 1 or permissive <> 'PERMISSIVE' or cmd <> 'ALL'
        or qual is null or with_check is distinct from qual) and roles <> '{atoll_custodian}'"""
    assert await names(catalogue, sql, NAMES) == set(READ_ONLY)


async def test_policies_for_reading_alone_show_the_hosts_rows_to_tenants(catalogue: Connection) -> None:
    sql = """select tablename || '.' || policyname as name from pg_policies where schemaname = 'public' and cmd = 'SELECT'
        and roles = '{atoll_tenant}' and qual = '(tenant_id = ''00000000-0000-7000-8000-000000000001''::uuid)'"""
    assert await names(catalogue, sql) == set(READ_ONLY)


async def test_only_named_policies_let_a_role_past_its_tenant(catalogue: Connection) -> None:
    """A policy that mentions neither setting is `true` for the directory's and the loops' roles, or fixed to the host."""
    sql = """select tablename || ' ' || policyname || ' ' || qual as name from pg_policies
        where schemaname = 'public' and qual not like '%app.tenant_id%'"""
    host_realm = "(tenant_id = '00000000-0000-7000-8000-000000000001'::uuid)"
    everything = {
        "audit_unchained atoll_system true",
        "tenant atoll_host true",
        "tenant atoll_system true",
        "tenant_label atoll_host true",
        "tenant_label atoll_system true",
        "tenant_founding atoll_host true",
        "entry atoll_host true",
        "usage_total atoll_host true",
        "cluster_directory atoll_host true",
        "work atoll_system true",
        "work host_orders true",
    }
    found = await names(catalogue, sql)
    assert {one for one in found if not one.endswith(host_realm)} == everything


async def test_a_role_that_sees_all_rows_may_not_read_content(catalogue: Connection) -> None:
    """Where a policy is `true`, the grant is what limits: founding and orders can be written, not read, by the host."""
    sql = """select table_name || ' ' || privilege_type as name from information_schema.role_table_grants
        where grantee = 'atoll_host' and table_name in ('tenant_founding', 'usage_total', 'cluster_directory')"""
    wanted = {"tenant_founding INSERT", "usage_total SELECT", "cluster_directory SELECT"}
    assert await names(catalogue, sql) == wanted


async def test_cluster_directory_tells_whose_a_cluster_is_and_nothing_else(catalogue: Connection) -> None:
    columns = """select column_name as name from information_schema.columns
        where table_schema = 'public' and table_name = 'cluster_directory'"""
    readers = """select distinct grantee::text as name from information_schema.role_table_grants
        where table_name = 'cluster_directory' and grantee = any($1::text[])"""
    assert await names(catalogue, columns) == {"tenant_id", "cluster_id"}
    assert await names(catalogue, readers, NAMES) == {"atoll_tenant", "atoll_operator", "atoll_host", "atoll_custodian"}


async def test_cluster_directory_is_what_its_revision_would_fill_it_with(
    worlds: tuple[World, World, World], catalogue: Connection
) -> None:
    """Looked at as the revision does: with the forced policies of its owner off, within a transaction."""
    changes = catalogue.transaction()
    await changes.start()
    for table in ("cluster", "cluster_directory"):
        await catalogue.execute(f"alter table {table} no force row level security")
    there = await catalogue.fetch("select tenant_id, id from cluster where deleted_at is null order by id")
    known = await catalogue.fetch("select tenant_id, cluster_id as id from cluster_directory order by cluster_id")
    await changes.rollback()
    assert {worlds[0].cluster, worlds[1].cluster} <= {row["id"] for row in there}
    assert known == there


async def test_policies_compare_the_setting_once_and_bear_an_empty_one(catalogue: Connection) -> None:
    sql = """select tablename || '.' || policyname as name from pg_policies where schemaname = 'public'
        and qual like '%current_setting%' and not (qual like '%SELECT (NULLIF(current_setting(%' )"""
    assert await names(catalogue, sql) == set()


async def test_link_sees_one_cluster_of_every_table_that_has_clusters(catalogue: Connection) -> None:
    sql = """select p.tablename as name from pg_policies p where 'atoll_link' = any(p.roles)
        and p.qual not like '%app.cluster_id%' and exists (select 1 from information_schema.columns c
            where c.table_schema = 'public' and c.table_name = p.tablename and c.column_name = 'cluster_id')"""
    # An audit record names a cluster in words; the link's role may only add records, never read them.
    assert await names(catalogue, sql) == {"audit_record"}


async def test_keys_and_indexes_begin_with_the_tenant(catalogue: Connection) -> None:
    sql = f"""select i.relname as name from pg_index x join pg_class i on i.oid = x.indexrelid
        join pg_class t on t.oid = x.indrelid
        join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
        where t.relname in ({TENANTS}) and a.attname <> 'tenant_id'"""
    assert await names(catalogue, sql) == set(ACROSS)


async def test_foreign_keys_between_tenants_tables_carry_the_tenant(catalogue: Connection) -> None:
    sql = f"""select k.conrelid::regclass || ' -> ' || k.confrelid::regclass as name from pg_constraint k
        where k.contype = 'f' and k.confrelid::regclass::text in ({TENANTS}) and not exists (
            select 1 from unnest(k.conkey, k.confkey) as pair(mine, other)
            join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.mine and a.attname = 'tenant_id'
            join pg_attribute b on b.attrelid = k.confrelid and b.attnum = pair.other and b.attname = 'tenant_id')"""
    assert await names(catalogue, sql) == set()


async def test_every_column_that_names_the_tenant_is_filled_from_the_transaction(catalogue: Connection) -> None:
    sql = """select table_name as name from information_schema.columns where table_schema = 'public'
        and column_name = 'tenant_id' and (is_nullable = 'YES' or data_type <> 'uuid'
            or coalesce(column_default, '') not like '%app.tenant_id%')"""
    # The host writes these two for a tenant that nobody is in yet, and names it.
    assert await names(catalogue, sql) == {"tenant_label", "tenant_founding"}


async def test_working_roles_are_weak(catalogue: Connection) -> None:
    sql = """select rolname as name from pg_roles where rolname = any($1::text[]) and
        (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or rolinherit)"""
    assert await names(catalogue, sql, NAMES) == set()
    assert await names(catalogue, "select rolname as name from pg_roles where rolname = any($1::text[])", NAMES) == set(NAMES)


async def test_working_roles_own_nothing_and_are_members_of_nothing(catalogue: Connection) -> None:
    owned = "select c.relname as name from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = any($1::text[])"
    functions = "select proname as name from pg_proc p join pg_roles r on r.oid = p.proowner where r.rolname = any($1::text[])"
    member = (
        "select r.rolname as name from pg_auth_members m join pg_roles r on r.oid = m.member where r.rolname = any($1::text[])"
    )
    for sql in (owned, functions, member):
        assert await names(catalogue, sql, NAMES) == set()


async def test_nobody_but_their_maker_is_a_member_of_the_working_roles(catalogue: Connection) -> None:
    """PostgreSQL lets the role that made another one administer it; that is the owner, who may drop tables anyway."""
    sql = """select m.rolname as name from pg_auth_members a join pg_roles r on r.oid = a.roleid
        join pg_roles m on m.oid = a.member where r.rolname = any($1::text[])"""
    assert await names(catalogue, sql, NAMES) <= {"atoll_owner"}


async def test_host_has_no_grant_on_content(catalogue: Connection) -> None:
    sql = "select distinct table_name as name from information_schema.role_table_grants where grantee = 'atoll_host'"
    columns = "select distinct table_name as name from information_schema.role_column_grants where grantee = 'atoll_host'"
    assert await names(catalogue, sql) == HOSTS
    assert await names(catalogue, columns) == HOSTS | BY_COLUMN


async def test_host_asks_to_enter_and_decides_nothing_about_it(catalogue: Connection) -> None:
    sql = """select column_name as name from information_schema.column_privileges
        where grantee = 'atoll_host' and table_name = 'entry' and privilege_type = $1"""
    seen, asked, changed = [await names(catalogue, sql, one) for one in ("SELECT", "INSERT", "UPDATE")]
    assert not seen & {"decided_by", "ended_by", "scope_name"}
    assert not asked & {"status", "received_at", "decided_at", "until", "ended_at", "stopped_at", "told"}
    assert changed == {"stopped_at", "told"}
    may_delete = "select has_table_privilege('atoll_host', 'entry', 'delete')"
    assert not await catalogue.fetchval(may_delete)


async def test_operators_touch_registration_and_nothing_that_runs(catalogue: Connection) -> None:
    sql = "select distinct table_name as name from information_schema.role_column_grants where grantee = 'atoll_operator'"
    content = {"workload", "pod", "workload_event", "workload_phase", "department", "project", "quota", "queue_status"}
    assert not await names(catalogue, sql) & (
        content
        | {"usage_interval", "usage_day", "usage_total", "session", "signing_key"}
        | {"sign_in_attempt", "second_factor", "recovery_code"}
    )


async def test_custodian_counts_and_empties_every_table_of_tenants(catalogue: Connection) -> None:
    """Whatever holds tenant data can be counted and erased: a table of tomorrow too."""
    for command, privilege in (("SELECT", "custodian_counts"), ("DELETE", "custodian_erases")):
        sql = f"""select p.tablename as name from pg_policies p
            where p.policyname = $1 and p.cmd = '{command}' and p.roles = '{{atoll_custodian}}'"""
        assert await names(catalogue, sql, privilege) == await names(catalogue, TENANTS) | {"tenant"}
    granted = "select has_table_privilege('atoll_custodian', c.oid, 'delete') as may from pg_class c where c.relname = any($1)"
    tables = list(await names(catalogue, TENANTS))
    assert all(row["may"] for row in await catalogue.fetch(granted, tables))


async def test_custodian_reads_no_content(catalogue: Connection) -> None:
    sql = """select c.relname || '.' || a.attname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid
        where n.nspname = 'public' and c.relkind in ('r', 'p') and not a.attisdropped
          and a.attname not in ('tenant_id', 'ctid')
          and has_column_privilege('atoll_custodian', c.oid, a.attnum, 'select')"""
    assert await names(catalogue, sql) == COUNTED
    writes = """select table_name as name from information_schema.column_privileges
        where grantee = 'atoll_custodian' and privilege_type in ('INSERT', 'UPDATE')"""
    assert await names(catalogue, writes) == set()


async def test_custodian_erases_rows_of_a_tenant_that_is_being_erased_only(catalogue: Connection) -> None:
    sql = """select tablename as name from pg_policies where policyname = 'custodian_erases' and not (
        qual like '%app.tenant_id%' and qual like '%status%' and qual like '%Deleting%')"""
    assert await names(catalogue, sql) == set()


async def test_tenant_under_a_legal_hold_is_removed_by_nobody(catalogue: Connection) -> None:
    sql = """select policyname as name from pg_policies where tablename = 'tenant' and cmd = 'DELETE'
        and qual not like '%hold_reason IS NULL%'"""
    assert await names(catalogue, sql) == set()


async def test_loops_see_the_work_table_and_the_directory_only(catalogue: Connection) -> None:
    """And which records wait for the chain: their ids and times."""
    sql = "select distinct table_name as name from information_schema.role_column_grants where grantee = 'atoll_system'"
    assert await names(catalogue, sql) == {
        "work",
        "tenant",
        "tenant_label",
        "alembic_version",
        "audit_unchained",
    }


@pytest.mark.parametrize("table", ["audit_record", "audit_link", "audit_checkpoint"])
async def test_nobody_changes_what_was_recorded_and_only_retention_deletes(table: str, catalogue: Connection) -> None:
    sql = """select grantee || ' ' || privilege_type as name from information_schema.role_column_grants
        where table_name = $1 and privilege_type not in ('SELECT', 'INSERT') and grantee = any($2::text[])
        union select grantee || ' ' || privilege_type from information_schema.role_table_grants
        where table_name = $1 and privilege_type not in ('SELECT', 'INSERT') and grantee = any($2::text[])"""
    by_cascade = {"audit_link"}
    erasing = "atoll_custodian DELETE"  # its policy lets it delete rows of a tenant that is being erased, no others
    assert await names(catalogue, sql, table, NAMES) == (
        {erasing} if table in by_cascade else {erasing, "atoll_retention DELETE"}
    )


async def test_retention_touches_the_audit_log_and_histories_and_reads_no_more_than_it_needs(catalogue: Connection) -> None:
    sql = """select table_name || '.' || column_name as name from information_schema.role_column_grants
        where grantee = 'atoll_retention' and privilege_type = 'SELECT'"""
    links = {f"audit_link.{column}" for column in ("tenant_id", "seq", "record_id", "digest")}
    ids = {"audit_record.tenant_id", "audit_record.id", "audit_checkpoint.tenant_id", "audit_checkpoint.number"}
    quotas = {f"quota_history.{column}" for column in ("tenant_id", "department_id", "project_id", "pool", "at")}
    nodes = {f"node_history.{column}" for column in ("tenant_id", "cluster_id", "name", "pool", "gpu_count", "at")}
    assert await names(catalogue, sql) - {"quota_history.ctid", "node_history.ctid"} == links | ids | quotas | nodes


async def test_nothing_is_granted_to_everybody(catalogue: Connection) -> None:
    sql = f"""select c.relname as name from pg_class c cross join lateral aclexplode(c.relacl) g
        where g.grantee = 0 and c.relname in ({TABLES})"""
    assert await names(catalogue, sql) == set()
    assert not await catalogue.fetchval("select has_schema_privilege('public', 'public', 'create')")


async def test_no_function_runs_with_its_owners_rights(catalogue: Connection) -> None:
    """None is needed yet; the first one (partitions) needs an isolation test of its own, and a line here."""
    sql = """select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')"""
    assert await names(catalogue, sql) == set()


async def test_erasing_a_tenants_row_takes_everything_with_it(worlds: tuple[World, World, World], server: Server) -> None:
    api = worlds[0].api
    assert api is not None
    async with server.atoll.db.tenant_tx(Caller(CallerKind.LOOP, api.tenant.id, api.tenant.id)) as tx:
        assert await kept.uncascaded(tx) == []
