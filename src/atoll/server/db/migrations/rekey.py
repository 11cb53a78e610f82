"""Another installation key for a database: its wrapped keys, the working roles' passwords, all in one transaction.

The owner reads no row under forced policies, and no role is kept for what happens once in years: the transaction takes the
force off the two tables that it needs and puts it back, under a lock that keeps everybody else out of them. Killed at any
moment, the database is as it was before or as it is afterwards.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from uuid import UUID

import asyncpg

from atoll.kit.certificates import public_key
from atoll.kit.settings import Secret, SettingsError
from atoll.server.db.callers import HOST_REALM
from atoll.server.db.migrations import HEAD
from atoll.server.db.migrations.known_key import Connection, check_key, fingerprint, known_key, note_key
from atoll.server.db.migrations.migrate import LOCK, make_roles, revision
from atoll.server.db.roles import ROLES

Rewrap = Callable[[UUID, bytes], bytes]
TABLES = ("tenant_key", "retired_certificate_key")
TIMEOUTS = "set local lock_timeout = '30s'; set local statement_timeout = '120s'"
CONNECTED = "select count(*) from pg_stat_activity where usename = any($1::text[])"


class StillServing(SettingsError):
    pass


async def rekey(owner_url: str, *, old: Secret, new: Secret, rewrap: Rewrap) -> int | None:
    """How many data keys were wrapped anew; None where the database belongs to the new key already."""
    connection = await asyncpg.connect(owner_url)
    try:
        await connection.execute("select pg_advisory_lock($1)", LOCK)
        if await revision(connection) != HEAD:
            raise SettingsError(f"The database is not at revision {HEAD}: run `atoll migrate` with the old key first.")
        known = await known_key(connection)
        if known == fingerprint(new):
            return None
        check_key(known, old)
        async with connection.transaction():
            return await change(connection, old=old, new=new, rewrap=rewrap)
    except asyncpg.InsufficientPrivilegeError as error:
        raise SettingsError(f"The database's owner may not do this: {error}. Nothing was changed.") from None
    finally:
        await connection.close()


async def change(connection: Connection, *, old: Secret, new: Secret, rewrap: Rewrap) -> int:
    await connection.execute(TIMEOUTS)
    await check_nobody_serves(connection)
    for table in TABLES:
        await connection.execute(f"alter table {table} no force row level security")
    done = await rewrap_all(connection, rewrap)
    await keep_public_key(connection, old)
    for table in TABLES:
        await connection.execute(f"alter table {table} force row level security")
    await make_roles(connection, new)
    await note_key(connection, new)
    await check_nobody_serves(connection)
    return done


async def check_nobody_serves(connection: Connection) -> None:
    """A server that goes on with the old key would wrap a new tenant's key with it."""
    if await connection.fetchval(CONNECTED, [role.name for role in ROLES]):
        raise StillServing("Servers are connected to this database. Stop every one of them first; nothing was changed.")


async def rewrap_all(connection: Connection, rewrap: Rewrap) -> int:
    rows = await connection.fetch("select tenant_id, wrapped from tenant_key")
    ids = [row["tenant_id"] for row in rows]
    wrapped = [rewrap(row["tenant_id"], bytes(row["wrapped"])) for row in rows]
    sql = """update tenant_key k set wrapped = n.wrapped
        from unnest($1::uuid[], $2::bytea[]) as n(tenant_id, wrapped) where k.tenant_id = n.tenant_id"""
    changed = int((await connection.execute(sql, ids, wrapped)).rpartition(" ")[2])
    if changed != len(rows):
        raise SettingsError(f"{changed} of {len(rows)} data keys could be changed; nothing was.")
    return changed


async def keep_public_key(connection: Connection, old: Secret) -> None:
    """Certificates that the old key signed are verified with it as long as there is anybody who asks."""
    key = public_key(old)
    sql = "insert into retired_certificate_key (tenant_id, id, jwk) values ($1, $2, $3) on conflict do nothing"
    await connection.execute(sql, HOST_REALM, key["kid"], json.dumps(key))
