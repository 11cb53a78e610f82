"""Bring the schema to `HEAD`, make the working roles, and say so. Run by the owner only, one process at a time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import asyncpg

from atoll.kit.settings import Secret, SettingsError
from atoll.server.db.migrations import HEAD
from atoll.server.db.migrations.known_key import check_key, known_key, note_key
from atoll.server.db.roles import creation_sql

if TYPE_CHECKING:
    from sqlalchemy import Connection

LOCK = 0x41746F6C  # "Atol": one migration at a time
OLDEST_SERVER = 150000
TIMEOUTS = "set lock_timeout = '4s'; set statement_timeout = '60s'"


class SchemaTooNew(SettingsError):
    pass


async def revision(connection: asyncpg.Connection[asyncpg.Record]) -> str | None:
    """The revision stored in the database; None for an empty one."""
    if await connection.fetchval("select to_regclass('alembic_version')") is None:
        return None
    stored: str | None = await connection.fetchval("select version_num from alembic_version")
    return stored


async def migrate(owner_url: str, key: Secret, *, say: Callable[[str], None] = print) -> None:
    """Roles first (grants name them), then the schema. Does nothing, quickly, when all is as it should be."""
    connection = await asyncpg.connect(owner_url)
    try:
        await check_server(connection)
        await connection.execute("select pg_advisory_lock($1)", LOCK)
        stored = await revision(connection)
        check_revision(stored)
        if stored is not None:
            check_key(await known_key(connection), key)
        await make_roles(connection, key)
        if stored != HEAD:
            say(f"Migrating the database from {stored or 'empty'} to {HEAD} …")
            await upgrade(owner_url)
        if await known_key(connection) is None:
            await note_key(connection, key)
    finally:
        await connection.close()


async def check_server(connection: asyncpg.Connection[asyncpg.Record]) -> None:
    version = int(await connection.fetchval("show server_version_num"))
    if version < OLDEST_SERVER:
        raise SettingsError(f"PostgreSQL 15 or newer is needed; this server is {version // 10000}.")


def check_revision(stored: str | None) -> None:
    if stored is not None and stored > HEAD:
        raise SchemaTooNew(
            f"The database is at revision {stored}, this program knows up to {HEAD}: it was written by a newer Atoll. "
            "Start that version, or restore a dump made before the upgrade."
        )


async def make_roles(connection: asyncpg.Connection[asyncpg.Record], key: Secret) -> None:
    for statement in creation_sql(key):
        await connection.execute(statement)


async def upgrade(owner_url: str, *, to: str = "head") -> None:
    """Run the revisions that are missing, up to the newest or another one."""
    from sqlalchemy.ext.asyncio import create_async_engine

    engine = create_async_engine(owner_url.replace("postgresql://", "postgresql+asyncpg://", 1))
    try:
        async with engine.connect() as connection:
            for timeout in TIMEOUTS.split("; "):
                await connection.exec_driver_sql(timeout)
            await connection.commit()
            await connection.run_sync(run_alembic, to)
    finally:
        await engine.dispose()


def run_alembic(connection: Connection, to: str) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.attributes["connection"] = connection
    command.upgrade(config, to)
