"""The second barrier with the first one removed: raw SQL as the working roles, as if every check in Python had failed.

What it stands on: `app.tenant_id` is set by the server, in the message that begins the transaction. A statement that an
attacker could write freely could set it too; that nobody can is the first barrier's work (SQL only in stores, with parameters).
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from uuid import UUID

import asyncpg
import pytest

from atoll.server.db import HOST_REALM, roles
from tests.isolation.worlds import World
from tests.support.postgres import Postgres

Worlds = tuple[World, World, World]
CONTENT = (
    "workload",
    "pod",
    "workload_event",
    "workload_phase",
    "project",
    "department",
    "project_average",
    "department_average",
    "average_reckoning",
    "quota",
    "quota_history",
    "queue_status",
    "cluster",
    "node",
    "node_history",
    "node_pool",
    "network_topology",
    "storage_class_configuration",
    "cluster_directory",
    "desired",
    "principal",
    "access_rule",
    "scope",
    "audit_record",
    "audit_sink",
    "signing_key",
    "tenant_key",
    "usage_interval",
    "usage_day",
    "usage_total",
    "tenant",
)
REFUSED = (asyncpg.InsufficientPrivilegeError, asyncpg.exceptions.UndefinedTableError)


class Raw:
    """One bare connection as a working role."""

    def __init__(self, connection: asyncpg.Connection[asyncpg.Record]) -> None:
        self.connection = connection

    async def count(self, table: str) -> int:
        return int(await self.connection.fetchval(f"select count(*) from {table}"))

    async def begin(self, tenant: UUID | str | None = None, cluster: UUID | None = None) -> None:
        await self.connection.execute("begin")
        if tenant is not None:
            await self.connection.execute(f"set local app.tenant_id = '{tenant}'")
        if cluster is not None:
            await self.connection.execute(f"set local app.cluster_id = '{cluster}'")


@pytest.fixture
async def tenant_role(postgres: Postgres) -> AsyncIterator[Raw]:
    connection = await asyncpg.connect(postgres.login(roles.TENANT))
    yield Raw(connection)
    await connection.close()


@pytest.fixture
async def link_role(postgres: Postgres) -> AsyncIterator[Raw]:
    connection = await asyncpg.connect(postgres.login(roles.LINK))
    yield Raw(connection)
    await connection.close()


@pytest.fixture
async def host_role(postgres: Postgres) -> AsyncIterator[Raw]:
    connection = await asyncpg.connect(postgres.login(roles.HOST))
    yield Raw(connection)
    await connection.close()


def tenant_of(world: World) -> UUID:
    assert world.api is not None
    return world.api.tenant.id


@pytest.mark.parametrize("table", CONTENT)
async def test_own_rows_are_seen_and_no_others(table: str, worlds: Worlds, tenant_role: Raw) -> None:
    """The control of the tests below: there is something to see."""
    key = "id" if table == "tenant" else "tenant_id"
    await tenant_role.begin(tenant_of(worlds[0]))
    found = {row[key] for row in await tenant_role.connection.fetch(f"select {key} from {table}")}
    assert found == {tenant_of(worlds[0])}


@pytest.mark.parametrize("setting", [None, "", "00000000-0000-0000-0000-000000000000"])
@pytest.mark.parametrize("table", CONTENT)
async def test_without_a_tenant_there_are_no_rows(table: str, setting: str | None, worlds: Worlds, tenant_role: Raw) -> None:
    await tenant_role.begin(setting)
    assert await tenant_role.count(table) == 0


async def test_setting_ends_with_its_transaction(worlds: Worlds, tenant_role: Raw) -> None:
    for end in ("commit", "rollback"):
        await tenant_role.begin(tenant_of(worlds[0]))
        assert await tenant_role.count("workload") == 1
        await tenant_role.connection.execute(end)
        assert await tenant_role.count("workload") == 0


async def test_setting_that_is_no_uuid_sees_nothing(worlds: Worlds, tenant_role: Raw) -> None:
    await tenant_role.begin("' or true --".replace("'", "''"))
    with pytest.raises(asyncpg.DataError):
        await tenant_role.count("workload")


@pytest.mark.parametrize(
    "trick", ["set local role atoll_system", "set local role atoll_owner", "set session authorization atoll_owner"]
)
async def test_working_role_does_not_become_another(trick: str, tenant_role: Raw) -> None:
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await tenant_role.connection.execute(trick)


async def test_reading_without_policies_is_an_error_not_a_leak(worlds: Worlds, tenant_role: Raw) -> None:
    await tenant_role.begin()
    await tenant_role.connection.execute("set local row_security = off")
    with pytest.raises(asyncpg.InsufficientPrivilegeError, match="row-level security"):
        await tenant_role.count("workload")


async def test_forgetting_the_role_changes_nothing(worlds: Worlds, tenant_role: Raw) -> None:
    await tenant_role.begin()
    await tenant_role.connection.execute("reset role")
    assert await tenant_role.count("workload") == 0


@pytest.mark.parametrize(
    "statement",
    [
        "alter table workload no force row level security",
        "alter table workload disable row level security",
        "drop policy atoll_tenant on workload",
        "create policy mine on workload using (true)",
        "alter role atoll_tenant bypassrls",
        "create table mine (id integer)",
        "create function mine() returns integer language sql as 'select 1'",
        "create extension dblink",
        "truncate workload",
        "copy workload to '/tmp/leak'",
        "select rolpassword from pg_authid",
        "select pg_read_file('/etc/passwd')",
    ],
)
async def test_working_role_cannot_change_what_protects_it(statement: str, tenant_role: Raw) -> None:
    with pytest.raises(asyncpg.PostgresError) as refused:
        await tenant_role.connection.execute(statement)
    assert isinstance(refused.value, asyncpg.InsufficientPrivilegeError)


async def test_row_of_another_tenant_is_neither_changed_nor_deleted(worlds: Worlds, tenant_role: Raw) -> None:
    ours, theirs, _ = worlds
    await tenant_role.begin(tenant_of(ours))
    for sql in (
        "update workload set name = 'x' where id = $1",
        "delete from workload where id = $1",
        "select 1 from workload where id = $1 for update",
    ):
        assert (await tenant_role.connection.execute(sql, theirs.training)).endswith(" 0")


async def test_row_is_not_put_into_another_tenant(worlds: Worlds, tenant_role: Raw) -> None:
    ours, theirs, _ = worlds
    columns = "id, type, name, cluster_id"
    for sql in (
        f"insert into scope (tenant_id, {columns}) select $1, 'x', 'project', 'x', gen_random_uuid()",
        "update scope set tenant_id = $1",
        "update workload set tenant_id = $1",
    ):
        await tenant_role.begin(tenant_of(ours))
        with pytest.raises(asyncpg.InsufficientPrivilegeError, match="row-level security"):
            await tenant_role.connection.execute(sql, tenant_of(theirs))
        await tenant_role.connection.execute("rollback")


async def test_row_does_not_hang_on_another_tenants(worlds: Worlds, tenant_role: Raw) -> None:
    """Foreign keys ignore policies; they carry the tenant, so that another tenant's row is not there for them either."""
    ours, theirs, _ = worlds
    await tenant_role.begin(tenant_of(ours))
    with pytest.raises(asyncpg.ForeignKeyViolationError):
        await tenant_role.connection.execute("update project set department_id = $1", theirs.department)


async def test_key_that_another_tenant_has_is_free_here(worlds: Worlds, tenant_role: Raw) -> None:
    """Unique keys ignore policies; they begin with the tenant, so that no error tells that a key exists elsewhere."""
    ours, theirs, _ = worlds
    await tenant_role.begin(tenant_of(ours))
    sql = "insert into scope (type, id, name, cluster_id) values ('project', $1, 'x', $2)"
    assert await tenant_role.connection.execute(sql, str(theirs.project), theirs.cluster) == "INSERT 0 1"
    await tenant_role.connection.execute("rollback")


async def test_link_sees_its_own_cluster_only(worlds: Worlds, link_role: Raw) -> None:
    ours, theirs, _ = worlds
    tables = ("workload", "pod", "project", "node", "desired", "cluster")
    await link_role.begin(tenant_of(ours), ours.cluster)
    assert all([await link_role.count(table) for table in tables])
    await link_role.connection.execute("rollback")
    for tenant, cluster in ((tenant_of(ours), theirs.cluster), (tenant_of(ours), None), (tenant_of(theirs), ours.cluster)):
        await link_role.begin(tenant, cluster)
        assert [await link_role.count(table) for table in tables] == [0] * len(tables)
        await link_role.connection.execute("rollback")


async def test_link_does_not_report_for_another_cluster(worlds: Worlds, link_role: Raw) -> None:
    ours, theirs, _ = worlds
    await link_role.begin(tenant_of(ours), ours.cluster)
    assert (
        await link_role.connection.execute("update workload set phase = 'Failed' where id = $1", theirs.training) == "UPDATE 0"
    )
    with pytest.raises(asyncpg.InsufficientPrivilegeError, match="row-level security"):
        await link_role.connection.execute("update pod set cluster_id = $1", theirs.cluster)


@pytest.mark.parametrize(
    "table", ["workload", "pod", "project", "department", "desired", "usage_interval", "usage_day", "cluster"]
)
async def test_host_may_not_even_ask_for_content(table: str, worlds: Worlds, host_role: Raw) -> None:
    await host_role.begin(tenant_of(worlds[0]))
    with pytest.raises(asyncpg.InsufficientPrivilegeError, match="permission denied"):
        await host_role.count(table)


@pytest.mark.parametrize("table", ["principal", "session", "access_rule", "signing_key", "tenant_key", "audit_record"])
async def test_host_sees_its_own_realm_whatever_is_set(table: str, worlds: Worlds, host_role: Raw) -> None:
    await host_role.begin(tenant_of(worlds[0]))
    found = {row["tenant_id"] for row in await host_role.connection.fetch(f"select tenant_id from {table}")}
    assert found <= {HOST_REALM}


@pytest.mark.parametrize(
    "sql",
    [
        "update audit_record set subject = 'nobody'",
        "delete from audit_record",
        "update audit_link set digest = ''",
        "delete from audit_link",
        "update audit_checkpoint set signed = ''",
        "delete from audit_checkpoint",
    ],
)
async def test_what_was_recorded_is_changed_by_nobody_who_serves(sql: str, worlds: Worlds, tenant_role: Raw) -> None:
    await tenant_role.begin(tenant_of(worlds[0]))
    with pytest.raises(asyncpg.InsufficientPrivilegeError, match="permission denied"):
        await tenant_role.connection.execute(sql)


@pytest.mark.parametrize(
    ("table", "refused"),
    [
        ("audit_record", "select subject from audit_record"),
        ("quota_history", "select gpu_milli from quota_history"),
        ("node_history", "update node_history set gpu_count = 0"),
    ],
)
async def test_retention_takes_away_old_rows_of_its_tenant_only(
    table: str, refused: str, worlds: Worlds, postgres: Postgres
) -> None:
    connection = await asyncpg.connect(postgres.login(roles.RETENTION))
    try:
        raw = Raw(connection)
        await raw.begin()
        assert await connection.execute(f"delete from {table}") == "DELETE 0"
        await connection.execute("rollback")
        await raw.begin(tenant_of(worlds[0]))
        assert await connection.execute(f"delete from {table}") == "DELETE 0", "none is old enough"
        with pytest.raises(asyncpg.InsufficientPrivilegeError, match="permission denied"):
            await connection.fetch(refused)
    finally:
        await connection.close()
