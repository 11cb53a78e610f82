"""With thousands of rules, one subject's are found by an index, and so are the scopes below them: never by reading them all."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any, cast

import asyncpg
import pytest

from atoll.server.access import store
from atoll.server.access.records import Subject
from atoll.server.db import RealmTx, roles
from tests.support.make import Make, Tenant
from tests.support.postgres import Postgres, run_sql

RULES = """
insert into access_rule (tenant_id, id, subject_type, subject_id, role_id, scope_type, scope_id, scope_name, created_by)
select '{id}', n, 'user', 'u' || n % 1000, 1003, 'project', n::text, '', '' from generate_series(1, 10000) n;
insert into scope (tenant_id, type, id, name, cluster_id, department_id, project_id)
select '{id}', 'project', n::text, '', md5((n % 50)::text)::uuid, n % 100, n from generate_series(1, 5000) n;
analyze access_rule; analyze scope;
"""


class Explaining:
    """Stands where a transaction does and keeps the plans of what it is asked to run."""

    def __init__(self, connection: asyncpg.Connection[asyncpg.Record]) -> None:
        self._connection = connection
        self.plan = ""

    async def fetch(self, sql: str, *args: Any) -> list[Any]:
        rows = await self._connection.fetch(f"explain {sql}", *args)
        self.plan = "\n".join(row[0] for row in rows)
        return []


@pytest.fixture
async def explaining(tenant: Tenant, make: Make, postgres: Postgres) -> AsyncIterator[Explaining]:
    """As the tenant's role, under row policies, with ten thousand rules and five thousand projects."""
    await run_sql(postgres.admin_url, RULES.format(id=tenant.id))
    connection = await asyncpg.connect(postgres.login(roles.TENANT))
    async with connection.transaction():
        await connection.execute(f"set local app.tenant_id = '{tenant.id}'")
        yield Explaining(connection)
    await connection.close()


async def test_rules_of_a_subject_and_its_groups_are_found_by_their_key(explaining: Explaining, tenant: Tenant) -> None:
    subject = Subject(tenant.id, "user", ("u7", "x"), ("g1", "g2"))
    await store.rules_of(cast(RealmTx, explaining), subject)
    assert "Seq Scan" not in explaining.plan
    assert explaining.plan.count("access_rule_once") >= 2


@pytest.mark.parametrize(
    "places",
    [
        {("project", "7"), ("project", "8")},
        {("department", "7")},
        {("cluster", "01990000-0000-7000-8000-000000000000")},
        {("project", "7"), ("department", "8"), ("cluster", "01990000-0000-7000-8000-000000000000")},
    ],
)
async def test_scopes_below_a_few_are_found_by_their_keys(places: set[tuple[str, str]], explaining: Explaining) -> None:
    await store.scopes_below(cast(RealmTx, explaining), places)
    assert "Seq Scan" not in explaining.plan
    assert "scope_" in explaining.plan
