"""SQL of settings."""

from __future__ import annotations

from typing import Any

import msgspec

from atoll.server.db import RealmTx


async def find(tx: RealmTx, key: str) -> Any:
    """The value, or None where nobody set it."""
    text = await tx.fetchval("select value from setting where key = $1", key)
    return None if text is None else msgspec.json.decode(text)


async def find_all(tx: RealmTx) -> dict[str, Any]:
    """Every value that was set, but for the logo."""
    rows = await tx.fetch("select key, value from setting where key <> 'logo'")
    return {row["key"]: msgspec.json.decode(row["value"]) for row in rows}


async def put(tx: RealmTx, key: str, value: Any) -> None:
    sql = """insert into setting (key, value, updated_by, updated_at) values ($1, $2, $3, $4)
        on conflict (tenant_id, key) do update
        set value = excluded.value, updated_by = excluded.updated_by, updated_at = excluded.updated_at"""
    await tx.execute(sql, key, msgspec.json.encode(value).decode(), tx.caller.name, tx.now)
