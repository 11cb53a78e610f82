"""One embedded PostgreSQL for a test process: migrated once by its owner, and never used as a superuser by the server."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import asyncpg

from atoll.kit.crypto import new_key
from atoll.kit.settings import Secret
from atoll.server.db import roles
from atoll.server.db.embedded import Embedded
from atoll.server.db.migrations.migrate import migrate

PRISTINE = "pristine"
DATABASE = "/atoll?"


@dataclass(frozen=True)
class Postgres:
    """`base_url` names host and database, as a server is told. The superuser is for making copies only."""

    base_url: str
    owner_url: str
    admin_url: str
    key: Secret

    def login(self, role: roles.Role) -> str:
        return roles.login_url(self.base_url, role, self.key)

    async def copy(self, name: str, *, template: str = PRISTINE) -> Postgres:
        """A freshly migrated database of its own, for tests that take something out of the schema; empty of `template0`."""
        await run_sql(self.admin_url, f"create database {name} template {template} owner atoll_owner")
        base, owner, admin = (url.replace(DATABASE, f"/{name}?") for url in (self.base_url, self.owner_url, self.admin_url))
        return Postgres(base, owner, admin, self.key)

    async def drop(self) -> None:
        name = self.base_url.partition("///")[2].partition("?")[0]
        await run_sql(self.admin_url.replace(f"/{name}?", "/postgres?"), f"drop database {name} with (force)")


async def run_sql(url: str, sql: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(sql)
    finally:
        await connection.close()


async def prepare(embedded: Embedded, key: Secret) -> None:
    """Migrate, and keep a copy that nobody ever connects to: PostgreSQL copies only such a database."""
    await migrate(embedded.owner_url, key, say=lambda _: None)
    admin = embedded.admin_url.replace(DATABASE, "/postgres?")
    await run_sql(admin, f"create database {PRISTINE} template atoll")


@contextmanager
def running_postgres() -> Iterator[Postgres]:
    """The data folder must let the database's user pass, which pytest's own temporary folders do not."""
    folder = Path(tempfile.mkdtemp(prefix="atoll-tests-", dir="/tmp"))
    folder.chmod(0o711)
    embedded = Embedded.start(folder / "data")
    key = Secret(new_key())
    try:
        asyncio.run(prepare(embedded, key))
        yield Postgres(embedded.base_url, embedded.owner_url, embedded.admin_url, key)
    finally:
        embedded.stop()
        shutil.rmtree(folder, ignore_errors=True)
