"""SQL of the idempotency keys."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from atoll.server.db import RealmTx

REMEMBERED = timedelta(hours=24)


@dataclass(frozen=True)
class KnownKey:
    request_hash: bytes
    made: str


async def claim_key(tx: RealmTx, key: str, request_hash: bytes) -> bool:
    """True when the key is new. Another transaction that holds it is waited for. Keys of yesterday are forgotten here."""
    sql = """with forgotten as (delete from idempotency where created_at < $5 returning 1)
        insert into idempotency (caller, key, request_hash, created_at) values ($1, $2, $3, $4) on conflict do nothing"""
    return await tx.execute(sql, tx.caller.id, key, request_hash, tx.now, tx.now - REMEMBERED) == 1


async def keep_made(tx: RealmTx, key: str, made: str) -> None:
    await tx.execute("update idempotency set made = $3 where caller = $1 and key = $2", tx.caller.id, key, made)


async def find_key(tx: RealmTx, key: str) -> KnownKey | None:
    row = await tx.fetchrow("select request_hash, made from idempotency where caller = $1 and key = $2", tx.caller.id, key)
    return KnownKey(row["request_hash"], row["made"] or "") if row else None
