"""SQL of signing keys."""

from __future__ import annotations

from datetime import datetime

from atoll.server.db import RealmTx
from atoll.server.identity.signing.records import SigningKey

COLUMNS = "id, public_jwk, sealed_private, created_at, coalesce(signs_from, created_at) as signs_from, retired_at"


async def list_keys(tx: RealmTx) -> list[SigningKey]:
    """The realm's keys, the youngest first."""
    rows = await tx.fetch(f"select {COLUMNS} from signing_key order by created_at desc, id")
    return [SigningKey(*(row[name] for name in SigningKey.__slots__)) for row in rows]


async def lock_keys(tx: RealmTx) -> list[SigningKey]:
    """The same; whoever else wants to change them waits for this transaction."""
    await tx.execute("select 1 from tenant_key where tenant_id = $1 for update", tx.tenant_id)
    return await list_keys(tx)


async def insert(tx: RealmTx, key: SigningKey) -> None:
    sql = "insert into signing_key (id, public_jwk, sealed_private, created_at, signs_from) values ($1, $2, $3, $4, $5)"
    await tx.execute(sql, key.id, key.public_jwk, key.sealed_private, key.created_at, key.signs_from)


async def retire_all(tx: RealmTx, *, at: datetime) -> None:
    """Those that nothing follows yet."""
    await tx.execute("update signing_key set retired_at = $1 where retired_at is null", at)


async def delete_retired(tx: RealmTx, *, before: datetime) -> int:
    return await tx.execute("delete from signing_key where retired_at <= $1", before)
