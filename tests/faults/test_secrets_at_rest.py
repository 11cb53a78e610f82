"""No secret stands in the clear: not in a table, not in PostgreSQL's files, not in a log, an audit record or an error."""

from __future__ import annotations

import base64
import io
import json
import logging
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
import pytest
import structlog

from atoll.kit.crypto import derive, unseal
from atoll.server.db import roles
from atoll.server.db.migrations.migrate import migrate
from atoll.server.identity.keys import WRAPPING
from atoll.server.identity.signing.service import PURPOSE
from tests.faults.secrets import Secrets
from tests.support.agents import Link
from tests.support.answers import Answer
from tests.support.collector import collecting, outward
from tests.support.make import Make
from tests.support.postgres import Postgres
from tests.support.provider import providing
from tests.support.server import Server, running_server

TABLES = """select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p')"""
# What is no secret and must be found: a search that finds nothing proves nothing.
OPEN = {"a user's name": "ada@acme.example", "a cluster's name": "recognizable-cluster"}


@dataclass
class Left:
    """What a server left behind after every secret was made and used."""

    secrets: dict[str, str]
    rows: bytes
    audit: bytes
    log: bytes
    errors: bytes
    database: Path
    began: float


@pytest.fixture(scope="module")
async def left(postgres: Postgres) -> AsyncIterator[Left]:
    began = time.time() - 1
    async with logging_statements(postgres), running_server(postgres, outward=outward()) as server:
        await migrate(postgres.owner_url, postgres.key, say=lambda _: None)
        with logged() as log, heard(server) as errors:
            secrets = await everything(server, postgres)
        rows = await dumped(postgres)
        audit = b"\n".join(line for line in rows.splitlines() if line.startswith(b"audit_record "))
        folder = Path(str(await fetchval(postgres, "show data_directory")))
        await fetchval(postgres, "checkpoint")
        yield Left(secrets, rows, audit, log.getvalue().encode(), b"\n".join(errors), folder, began)


@asynccontextmanager
async def logging_statements(postgres: Postgres) -> AsyncIterator[None]:
    """PostgreSQL logs every statement with its parameters, as careful administrators and extensions for auditing have it."""
    await fetchval(postgres, "alter system set log_statement = 'all'")
    await fetchval(postgres, "select pg_reload_conf()")
    try:
        yield
    finally:
        await fetchval(postgres, "alter system reset log_statement")
        await fetchval(postgres, "select pg_reload_conf()")


async def everything(server: Server, postgres: Postgres) -> dict[str, str]:
    async with server.listening() as port, providing() as provider, collecting(http=True) as collector:
        make = Make(server, Link(server, port))
        secrets = Secrets(make, await make.tenant())
        await secrets.make_all(provider, collector)
    keys = {f"the password of {role.name}": roles.password(role, postgres.key) for role in roles.ROLES}
    return secrets.texts | keys | await unsealed_keys(postgres)


async def unsealed_keys(postgres: Postgres) -> dict[str, str]:
    """The installation key, every realm's data key, and the private part of every signing key."""
    found = {"the installation key": base64.b64encode(postgres.key.reveal()).decode()}
    sql = "select k.tenant_id, wrapped, s.id, sealed_private from tenant_key k join signing_key s using (tenant_id)"
    for row in await fetch(postgres, sql):
        tenant: UUID = row["tenant_id"]
        key = unseal(derive(postgres.key.reveal(), WRAPPING), row["wrapped"], bound_to=tenant.bytes)
        found[f"data key of {tenant}"] = base64.b64encode(key).decode()
        private = json.loads(unseal(key, row["sealed_private"], bound_to=tenant.bytes + PURPOSE))
        found[f"signing key {row['id']}"] = private["d"]
    return found


@contextmanager
def logged() -> Iterator[io.StringIO]:
    """All that the server and its libraries would log, however little it matters."""
    before, target, handler = structlog.get_config(), io.StringIO(), logging.StreamHandler()
    handler.setStream(target)
    root, level = logging.getLogger(), logging.getLogger().level
    structlog.configure(
        processors=[structlog.processors.format_exc_info, structlog.processors.JSONRenderer()],
        wrapper_class=structlog.make_filtering_bound_logger(logging.DEBUG),
        logger_factory=structlog.PrintLoggerFactory(target),
    )
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        yield target
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
        structlog.configure(**before)


@contextmanager
def heard(server: Server) -> Iterator[list[bytes]]:
    """The text of every answer that is an error."""
    errors: list[bytes] = []
    ask = server.request

    async def remember(method: str, url: str, **how: Any) -> Answer:
        answer = await ask(method, url, **how)
        errors.extend([answer.body] if answer.status >= 400 else [])
        return answer

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(server, "request", remember)
        yield errors


async def fetch(postgres: Postgres, sql: str) -> list[asyncpg.Record]:
    connection = await asyncpg.connect(postgres.admin_url)
    try:
        return await connection.fetch(sql)
    finally:
        await connection.close()


async def fetchval(postgres: Postgres, sql: str) -> object:
    rows = await fetch(postgres, sql)
    return rows[0][0] if rows else None


async def dumped(postgres: Postgres) -> bytes:
    """Every row of every table, past every policy; bytes as hexadecimal digits."""
    lines = []
    for row in await fetch(postgres, TABLES):
        table = row["relname"]
        lines += [f"{table} {line['body']}" for line in await fetch(postgres, f'select t::text as body from "{table}" t')]
    return "\n".join(lines).encode()


def forms(secret: str) -> set[bytes]:
    """As it is, in hexadecimal digits, in base64; of what is base64 itself the bytes, too."""
    plain = secret.encode()
    raw = {plain, base64.b64encode(plain).rstrip(b"="), json.dumps(secret)[1:-1].encode()}
    with suppress(ValueError):
        raw.add(base64.urlsafe_b64decode(plain + b"=" * (-len(plain) % 4)))
    return {form for one in raw if len(one) >= 8 for form in (one, one.hex().encode())}


def standing_in(secrets: dict[str, str], where: bytes) -> set[str]:
    return {what for what, secret in secrets.items() if any(form in where for form in forms(secret))}


async def test_no_row_of_any_table_holds_a_secret(left: Left) -> None:
    assert standing_in(left.secrets, left.rows) == set()
    assert standing_in(OPEN, left.rows) == set(OPEN)


async def test_no_file_of_postgresql_holds_a_secret(left: Left) -> None:
    """Pages and write-ahead log as they lie on the disk, removed rows among them."""
    files = dict(written_since(left.began, left.database))
    found = {(name, what) for name, content in files.items() for what in standing_in(left.secrets, content)}
    assert found == set()
    assert set().union(*(standing_in(OPEN, content) for content in files.values())) == set(OPEN)


def written_since(began: float, folder: Path) -> Iterator[tuple[str, bytes]]:
    """Each file and what is in it; PostgreSQL goes on meanwhile, and removes some."""
    for path in folder.rglob("*"):
        with suppress(FileNotFoundError):
            if path.is_file() and path.stat().st_mtime >= began:
                yield str(path.relative_to(folder)), path.read_bytes()


async def test_postgresqls_log_holds_no_secret(left: Left) -> None:
    logs = list(left.database.parent.rglob("*.log"))
    written = b"".join(path.read_bytes() for path in logs)
    assert b"alter role atoll_tenant with login noinherit password" in written
    assert standing_in(OPEN, written) == set(OPEN)
    assert standing_in(left.secrets, written) == set()


async def test_server_logs_no_secret(left: Left) -> None:
    assert left.log, "something was logged"
    assert standing_in(left.secrets, left.log) == set()


async def test_no_audit_record_tells_a_secret(left: Left) -> None:
    assert standing_in(left.secrets, left.audit) == set()
    assert standing_in(OPEN, left.audit) == set(OPEN)


async def test_no_error_tells_a_secret(left: Left) -> None:
    assert b"bad_credentials" in left.errors
    assert standing_in(left.secrets, left.errors) == set()


async def test_there_is_a_secret_of_every_kind(left: Left) -> None:
    kinds = {"temporary password", "access key", "client secret", "install secret", "sink token", "second factor", "cookie"}
    assert kinds | {"provider's client secret", "external token", "the installation key", "recovery code 9"} <= set(
        left.secrets
    )
