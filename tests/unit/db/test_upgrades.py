"""Upgrades of installations that hold something: what a revision fills in for rows that were there before it.

Rows are written as the superuser, past every policy, in the schema that they would have been written in.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import asyncpg
import pytest

from atoll.kit.ids import random_integer, uuid7
from atoll.server import identity, metering
from atoll.server.db import HOST_REALM
from atoll.server.db.migrations import HEAD
from atoll.server.db.migrations.migrate import upgrade
from tests.support.postgres import Postgres

AT = datetime(2026, 1, 5, 12, 0, tzinfo=UTC)
MADE = {"created_by": "ada", "created_at": AT, "updated_by": "ada", "updated_at": AT}
OPEN = """select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public'
    and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)"""


class Installation:
    """A database at some revision."""

    def __init__(self, database: Postgres, connection: asyncpg.Connection[asyncpg.Record]) -> None:
        self._database = database
        self._connection = connection

    async def upgrade(self, to: str = "head") -> None:
        await upgrade(self._database.owner_url, to=to)

    async def insert(self, table: str, **values: Any) -> None:
        marks = ", ".join(f"${number}" for number in range(1, 1 + len(values)))
        await self._connection.execute(f"insert into {table} ({', '.join(values)}) values ({marks})", *values.values())

    async def rows(self, sql: str) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in await self._connection.fetch(sql)]

    async def orders(self, kind: str) -> list[tuple[Any, ...]]:
        """The standing orders of a kind, and whether each is due within a day."""
        sql = """select tenant_id, row_id, due_at between now() and now() + interval '1 day' from work
            where kind = $1 order by tenant_id"""
        return [tuple(row) for row in await self._connection.fetch(sql, kind)]


At = Callable[[str], Awaitable[Installation]]


@pytest.fixture
async def at(postgres: Postgres) -> AsyncIterator[At]:
    """Makes an installation at a revision."""
    async with AsyncExitStack() as stack:

        async def made(revision: str) -> Installation:
            database = await postgres.copy(f"upgrade_{random_integer()}", template="template0")
            stack.push_async_callback(database.drop)
            connection = await asyncpg.connect(database.admin_url)
            stack.push_async_callback(connection.close)
            installation = Installation(database, connection)
            await installation.upgrade(revision)
            return installation

        yield made


async def add_tenant(old: Installation, *, status: str = "Ready") -> UUID:
    tenant, number = uuid7(), random_integer()
    names = {"name": f"t{number}", "folded": f"t{number}", "display_name": f"t{number}"}
    await old.insert("tenant", id=tenant, number=number, status=status, **names)
    return tenant


async def add_cluster(old: Installation, tenant: UUID, name: str, *, deleted_at: datetime | None = None) -> UUID:
    cluster, about = uuid7(), {"name": name, "folded": name, "version": "1", "created_at": AT, "updated_at": AT}
    secrets = {"sealed_secret": b"", "secret_hash": b""}
    await old.insert("cluster", tenant_id=tenant, id=cluster, deleted_at=deleted_at, **about, **secrets)
    return cluster


async def add_organization(old: Installation, tenant: UUID, cluster: UUID) -> None:
    """Department 1 with project 2, each with a quota on node pool 3, which has one node."""
    own = {"tenant_id": tenant, "cluster_id": cluster}
    await old.insert("department", id=1, name="research", folded="research", **own, **MADE)
    await old.insert("project", id=2, department_id=1, name="vision", folded="vision", namespace="vision", **own, **MADE)
    await old.insert("node_pool", id=3, name="gold", **own, **MADE)
    quota = {"tenant_id": tenant, "node_pool_id": 3}
    await old.insert("quota", department_id=1, gpu_deserved_milli=8000, cpu_deserved_milli=500, **quota)
    await old.insert("quota", project_id=2, gpu_deserved_milli=3000, memory_deserved_bytes=10**12, **quota)
    size = {"gpu_count": 8, "gpu_memory_bytes": 0, "cpu_milli": 0, "memory_bytes": 0}
    times = {"created_at": AT, "updated_at": AT}
    await old.insert("node", id=uuid7(), name="node-1", status="Ready", pool="gold", **own, **size, **times)


async def add_record(old: Installation, tenant: UUID, at: datetime) -> UUID:
    record, who = uuid7(), {"subject": "ada", "subject_type": "user", "source_ip": "127.0.0.1", "request_id": ""}
    what = {"action": "create", "method": "POST", "url": "/", "entity_type": "x", "entity_id": "", "entity_name": ""}
    await old.insert("audit_record", tenant_id=tenant, id=record, at=at, result="Succeeded", status=201, **who, **what)
    return record


async def test_clusters_are_in_the_hosts_directory_unless_they_are_deleted(at: At) -> None:
    old = await at("0003")
    tenants = [await add_tenant(old), await add_tenant(old)]
    there = [(tenant, await add_cluster(old, tenant, "here")) for tenant in tenants]
    await add_cluster(old, tenants[0], "gone", deleted_at=AT)
    await old.upgrade()
    assert await old.rows("select tenant_id, cluster_id from cluster_directory order by tenant_id") == sorted(there)


async def test_histories_begin_with_what_is_there(at: At) -> None:
    old = await at("0003")
    tenants = sorted([await add_tenant(old), await add_tenant(old)])
    clusters = {tenant: await add_cluster(old, tenant, "here") for tenant in tenants}
    for tenant, cluster in clusters.items():
        await add_organization(old, tenant, cluster)
    before = datetime.now(UTC)
    await old.upgrade()
    columns = "tenant_id, department_id, project_id, pool, gpu_milli, cpu_milli, memory_bytes"
    quotas = await old.rows(f"select {columns} from quota_history order by tenant_id, project_id nulls first")
    of_each = [(1, None, "gold", 8000, 500, None), (None, 2, "gold", 3000, None, 10**12)]
    assert quotas == [(tenant, *quota) for tenant in tenants for quota in of_each]
    nodes = await old.rows("select tenant_id, cluster_id, name, pool, gpu_count from node_history order by tenant_id")
    assert nodes == [(tenant, clusters[tenant], "node-1", "gold", 8) for tenant in tenants]
    times = await old.rows("select at from quota_history union select at from node_history")
    assert all(before - timedelta(seconds=5) <= moment <= datetime.now(UTC) for (moment,) in times)


async def test_pools_departments_and_projects_stay_as_they_were(at: At) -> None:
    old = await at("0003")
    tenant = await add_tenant(old)
    await add_organization(old, tenant, await add_cluster(old, tenant, "here"))
    await old.upgrade()
    settings = (
        "cpu_placement, gpu_placement, over_provisioning_ratio, swap_enabled, min_runtime, topology_id, delete_requested_at"
    )
    assert await old.rows(f"select {settings} from node_pool") == [("binpack", "binpack", 1, False, None, None, None)]
    for table in ("department", "project"):
        assert await old.rows(f"select inheritable::text from {table}") == [("{}",)]
    assert await old.rows("select deleting_at from project") == [(None,)]


async def test_ledger_of_before_is_in_no_pool_and_adds_up_as_it_did(at: At) -> None:
    old = await at("0003")
    tenant = await add_tenant(old)
    cluster = await add_cluster(old, tenant, "here")
    day = {"tenant_id": tenant, "cluster_id": cluster, "project_id": 2, "day": AT.date()}
    for gpu in (1, 2):
        await old.insert("usage_day", workload_id=uuid7(), gpu_micro=gpu * 3_600_000_000, cpu_micro=7, **day)
    await old.upgrade()
    total = (
        "select pool, sum(gpu_micro)::bigint, sum(cpu_micro)::bigint, sum(memory_millis)::bigint from usage_day group by pool"
    )
    assert await old.rows(total) == [("", 10_800_000_000, 14, 0)]


async def test_audit_records_of_before_wait_for_their_place_in_the_chain(at: At) -> None:
    old = await at("0005")
    tenants = [await add_tenant(old), await add_tenant(old)]
    waiting = [
        (tenant, await add_record(old, tenant, AT + minutes * timedelta(minutes=1)), AT + minutes * timedelta(minutes=1))
        for minutes, tenant in enumerate([*tenants, *tenants])
    ]
    await old.upgrade()
    assert await old.rows("select tenant_id, record_id, at from audit_unchained order by at") == waiting
    later = await add_record(old, tenants[0], AT + timedelta(hours=1))
    assert await old.rows("select record_id from audit_unchained order by at desc limit 1") == [(later,)]


async def test_tenants_of_before_get_the_daily_order_and_the_host_organization_none(at: At) -> None:
    old = await at("0006")
    tenants = sorted([await add_tenant(old), await add_tenant(old)])
    await old.upgrade()
    assert await old.orders(metering.KEEP) == [(tenant, tenant, True) for tenant in tenants]


async def test_realms_of_before_have_their_signing_keys_rotated_unless_they_are_being_erased(at: At) -> None:
    old = await at("0007")
    tenants = [await add_tenant(old), await add_tenant(old)]
    await add_tenant(old, status="Deleting")
    ordered = {"tenant_id": tenants[0], "row_id": tenants[0], "due_at": AT}
    await old.insert("work", kind=identity.ROTATION, **ordered)
    await old.upgrade()
    orders = await old.orders(identity.ROTATION)
    assert orders == sorted([(HOST_REALM, HOST_REALM, True), (tenants[0], tenants[0], False), (tenants[1], tenants[1], True)])


@pytest.mark.parametrize("revision", ["0001", "0003"])
async def test_every_policy_is_forced_again_afterwards(revision: str, at: At) -> None:
    old = await at(revision)
    tenant = await add_tenant(old)
    await add_organization(old, tenant, await add_cluster(old, tenant, "here"))
    await old.upgrade()
    assert await old.rows(OPEN) == [("alembic_version",)]
    assert await old.rows("select version_num from alembic_version") == [(HEAD,)]
