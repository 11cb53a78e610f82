"""Waiting for the database when a server starts: both may have been started together, or it is just recovering."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from urllib.parse import urlsplit

import asyncpg

from atoll.kit.errors import Unavailable
from atoll.kit.settings import Secret
from atoll.server.db import roles
from atoll.server.db.migrations import HEAD

SECONDS_TO_ANSWER = 60.0
PAUSE_SECONDS = 0.25
NOT_YET = (
    OSError,
    TimeoutError,
    asyncpg.exceptions.OperatorInterventionError,
    asyncpg.exceptions.PostgresConnectionError,
    asyncpg.exceptions.InsufficientResourcesError,
)


class DatabaseSilent(Unavailable):
    reason = "database_silent"
    hint = "ATOLL_DATABASE_URL names host and database; see that PostgreSQL runs there and can be reached."


class NotPrepared(Unavailable):
    reason = "database_not_prepared"
    hint = "Run `atoll migrate` with ATOLL_OWNER_URL and this ATOLL_INSTALLATION_KEY first."


async def await_database(url: str, key: Secret, *, say: Callable[[str], None], seconds: float = SECONDS_TO_ANSWER) -> None:
    """Returns once a working role can log in. Raises DatabaseSilent after `seconds`, NotPrepared at once."""
    loop = asyncio.get_running_loop()
    deadline = loop.time() + seconds
    told = False
    while problem := await try_login(roles.login_url(url, roles.SYSTEM, key)):
        if loop.time() > deadline:
            raise DatabaseSilent(f"The database {name_of(url)} does not answer ({problem}).")
        if not told:
            say(f"Waiting for the database {name_of(url)}: {problem}")
            told = True
        await asyncio.sleep(PAUSE_SECONDS)


async def try_login(url: str) -> str:
    """Why the database cannot be used yet; empty when it can."""
    try:
        connection = await asyncpg.connect(url, statement_cache_size=0, timeout=10)
    except NOT_YET as error:
        return f"{type(error).__name__}: {error}"
    except asyncpg.PostgresError as error:
        raise NotPrepared(f"The database refuses the working role {roles.SYSTEM.name}: {error}.") from None
    try:
        await check_revision(connection)
    finally:
        await connection.close()
    return ""


async def check_revision(connection: asyncpg.Connection[asyncpg.Record]) -> None:
    """An older schema than this release's is not prepared; a newer one is that of a release that is rolling out."""
    try:
        stored = str(await connection.fetchval("select version_num from alembic_version"))
    except asyncpg.PostgresError:
        stored = ""
    if stored < HEAD:
        raise NotPrepared(f"The database is at revision {stored or 'none'}, this program needs {HEAD}.")


def name_of(url: str) -> str:
    """For people: host and database."""
    parts = urlsplit(url)
    return f"{parts.hostname or 'on this machine'}{parts.path}"
