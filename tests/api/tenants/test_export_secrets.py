"""Which columns of a tenant hold secrets is declared, each of them: an export shows none, and its manifest says so."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Mapping

import asyncpg
import pytest

from atoll.server.db import Caller, CallerKind
from atoll.server.db import catalogue as kept
from atoll.server.settings.store import put
from atoll.server.tenants.exported import MASKED, PLAIN, SECRET, TABLES_LEFT_OUT
from tests.api.tenants.test_export import fetched, rows
from tests.support.api import Api
from tests.support.make import Make
from tests.support.postgres import Postgres
from tests.support.server import Server

READABLE = "select c.relname as name from pg_class c where has_table_privilege('atoll_tenant', c.oid, 'select')"


@pytest.fixture
async def texts(postgres: Postgres) -> AsyncIterator[set[str]]:
    """Columns of tenants' tables whose type does not say whether they hold a secret."""
    connection = await asyncpg.connect(postgres.owner_url)
    tenants = {row["relname"] for row in await connection.fetch(kept.TABLES)}
    readable = {row["name"] for row in await connection.fetch(READABLE)}
    columns = await connection.fetch(kept.COLUMNS, list((tenants & readable) - TABLES_LEFT_OUT))
    known = kept.WITHOUT_SECRETS | {"bytea"}
    yield {f"{one['relname']}.{one['attname']}" for one in columns if one["type"] not in known}
    await connection.close()


def named(declared: Mapping[str, str]) -> list[str]:
    return [f"{table}.{column}" for table, columns in declared.items() for column in columns.split()]


async def test_every_column_of_text_or_json_is_declared_once_and_exists(texts: set[str]) -> None:
    """A new column belongs into `tenants/exported.py`: is it plain, or may it hold a secret?"""
    masked = [f"{table}.{column}" for table, columns in MASKED.items() for column in columns]
    declared = [*named(PLAIN), *named(SECRET), *masked]
    assert texts - set(declared) == set()
    assert sorted(declared) == sorted(texts)


async def test_column_that_nobody_declared_is_left_out() -> None:
    column = {"attname": "api_key", "type": "text", "place": None}
    shape = kept.shape_of("later", [column], kept.Contents(frozenset(), {}))
    assert (shape.shown, shape.left_out) == ((), ("api_key",))


async def test_setting_of_an_unknown_key_is_masked_and_a_known_one_shown(api: Api, server: Server) -> None:
    administrator = api.as_administrator()
    (await administrator.put("/api/v1/security/settings/browserSessionTimeout", {"idleTimeout": 45})).ok()
    async with server.atoll.db.tenant_tx(Caller(CallerKind.LOOP, api.tenant.id, api.tenant.id, name="a later release")) as tx:
        await put(tx, "mail.password", "hunter2")
    _, content = await fetched(api, server)
    assert {one["key"]: one["value"] for one in rows(content, "setting")} == {
        "browserSessionTimeout": '{"idleTimeout":45.0}',
        "mail.password": None,
    }
    manifest = json.loads(content["manifest.json"])
    assert manifest["columnsMasked"] == {"setting": ["value"]}
    assert "body" in manifest["columnsLeftOut"]["desired"]


async def test_what_an_agent_is_told_is_left_out_and_the_workload_stands_in_it(api: Api, make: Make, server: Server) -> None:
    training = await make.training()
    _, content = await fetched(api, server)
    told = [one for one in rows(content, "desired") if one["object_id"] == training.id]
    assert told
    assert "body" not in told[0]
    assert json.loads(rows(content, "workload")[0]["spec"])["command"] == "true"
