"""Our own rules on the source: it keeps them, and each of them finds what it is for."""

from __future__ import annotations

import ast
import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "atoll"


def loaded() -> ModuleType:
    """`tools` is no package: it is run, not imported."""
    spec = importlib.util.spec_from_file_location("atoll_rules", ROOT / "tools" / "rules.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


rules = loaded()
STORE, SERVICE, ROUTES = "server/things/store.py", "server/things/service/make.py", "server/things/routes.py"


def found(path: str, code: str) -> list[str]:
    where = Path(path)
    source = rules.Source(where, where.with_suffix("").parts, ast.parse(code))
    return [finding.what for rule in rules.RULES for finding in rule(source)]


def test_source_keeps_the_rules() -> None:
    assert [str(finding) for finding in rules.check(PACKAGE)] == []


@pytest.mark.parametrize(
    "code",
    [
        'QUERY = "select id from workload"',
        'QUERY = f"select {COLUMNS} from {table} where id = $1"',
        'QUERY = """insert into\\n workload (id) values ($1)"""',
        'QUERY = "UPDATE workload SET name = $1"',
        'QUERY = "delete from workload"',
        'QUERY = "with x as (select 1) select 2"',
        "async def f(tx): return await tx.fetch(QUERY)",
        "async def f(tx): await tx.execute(QUERY)",
    ],
)
def test_sql_outside_of_stores_is_found(code: str) -> None:
    assert found(SERVICE, code)
    assert found(ROUTES, code)
    assert not found(STORE, code.replace("f(tx)", "f(tx: TenantTx)"))
    assert not found("server/db/anything.py", code)


@pytest.mark.parametrize(
    "code",
    [
        'HINT = "Select another name from the list."',
        'HINT = "Delete its projects first."',
        '"""select x from y"""',
        'X = "update"',
    ],
)
def test_words_for_people_are_no_sql(code: str) -> None:
    assert not found(SERVICE, code)


@pytest.mark.parametrize(
    ("function", "allowed"),
    [
        ("async def find(tx: TenantTx, id: int): ...", True),
        ("async def find(tx: HostTx | SystemTx): ...", True),
        ("async def _part(id: int): ...", True),
        ("def columns(owner: str): ...", True),
        ("async def find(): ...", False),
        ("async def find(id: int, tx: TenantTx): ...", False),
        ("async def find(tx): ...", False),
        ("async def find(tx: object): ...", False),
        ("async def find(tx: TenantTx | Connection): ...", False),
        ("async def find(connection: TenantTx): ...", False),
        ("async def find(*, tx: TenantTx): ...", False),
    ],
)
def test_store_function_takes_a_transaction_first(function: str, allowed: bool) -> None:
    assert bool(found(STORE, function)) is not allowed
    assert bool(found("server/things/store/parts.py", function)) is not allowed


@pytest.mark.parametrize(
    ("code", "allowed"),
    [
        ("X = \"set local app.tenant_id = 'x'\"", True),
        ("X = \"select set_config('app.tenant_id', $1, true)\"", True),
        ("X = \"select set_config('app.tenant_id', $1, false)\"", False),
        ("X = f\"select set_config('app.tenant_id', '{tenant}', False)\"", False),
        ("X = \"SET app.tenant_id = 'x'\"", False),
        ("X = \"begin; set session app.tenant_id = 'x'\"", False),
        ("X = f\"set app.cluster_id = '{cluster}'\"", False),
    ],
)
def test_setting_for_a_session_is_found_everywhere(code: str, allowed: bool) -> None:
    for path in (STORE, "server/db/pools.py"):
        assert bool(found(path, code)) is not allowed


@pytest.mark.parametrize(
    "code", ["import asyncpg", "from asyncpg import Record", "import sqlalchemy.ext", "from alembic import op"]
)
def test_driver_out_of_its_place_is_found(code: str) -> None:
    assert found(SERVICE, code)
    assert found("agent/link.py", code)
    assert not found(STORE, code)
    assert not found("server/db/pools.py", code)


def test_framework_out_of_its_place_is_found() -> None:
    code = "from fastapi import Query"
    assert found(SERVICE, code)
    assert found("server/app.py", code)
    for path in (ROUTES, "server/things/routes_tenant.py", "server/web/lists.py", "server/planes/base.py"):
        assert not found(path, code)
