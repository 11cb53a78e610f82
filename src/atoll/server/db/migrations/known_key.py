"""Which installation key a database belongs to: a fingerprint of it, as a comment on the table of the keys that it wraps.

Without it, whoever migrates with another key would set the working roles' passwords to that one's, and nothing that was sealed
could be opened. A comment changes with its transaction, needs no table, and says nothing of the key.
"""

from __future__ import annotations

from typing import TypeAlias

import asyncpg

from atoll.kit.crypto import derive
from atoll.kit.settings import Secret, SettingsError

Connection: TypeAlias = "asyncpg.Connection[asyncpg.Record]"
PREFIX = "wrapped by the installation key "


class AnotherKey(SettingsError):
    pass


def fingerprint(key: Secret) -> str:
    return derive(key.reveal(), "fingerprint of the installation key")[:8].hex()


async def known_key(connection: Connection) -> str | None:
    """The fingerprint of the key that the database was set up with; None where nobody noted it yet."""
    if await connection.fetchval("select to_regclass('tenant_key')") is None:
        return None
    comment = await connection.fetchval("select obj_description('tenant_key'::regclass, 'pg_class')")
    return str(comment).removeprefix(PREFIX) if comment else None


async def note_key(connection: Connection, key: Secret) -> None:
    await connection.execute(f"comment on table tenant_key is '{PREFIX}{fingerprint(key)}'")


def check_key(known: str | None, key: Secret) -> None:
    if known is not None and known != fingerprint(key):
        raise AnotherKey(
            "The installation key is not the one that this database was set up with; nothing was changed. "
            "Where `atoll rotate-key` was interrupted, run it again: it goes on, or says which key holds."
        )
