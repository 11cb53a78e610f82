"""SQL of second factors. Whether a code still works is decided by the row that it changes, so on one replica only."""

from __future__ import annotations

from uuid import UUID

from atoll.server.db import RealmTx
from atoll.server.identity.sign_in.records import SecondFactor


async def find(tx: RealmTx, *, principal_id: UUID) -> SecondFactor | None:
    sql = "select principal_id, sealed, confirmed_at is not null as confirmed from second_factor where principal_id = $1"
    row = await tx.fetchrow(sql, principal_id)
    return SecondFactor(row["principal_id"], bytes(row["sealed"]), row["confirmed"]) if row else None


async def put_draft(tx: RealmTx, *, principal_id: UUID, sealed: bytes) -> bool:
    """False when a confirmed one is there: a draft never takes its place."""
    sql = """insert into second_factor as f (principal_id, sealed, created_at) values ($1, $2, $3)
        on conflict (tenant_id, principal_id) do update set sealed = excluded.sealed, created_at = excluded.created_at
        where f.confirmed_at is null"""
    return await tx.execute(sql, principal_id, sealed, tx.now) == 1


async def confirm(tx: RealmTx, *, principal_id: UUID, step: int) -> bool:
    sql = "update second_factor set confirmed_at = $2, last_step = $3 where principal_id = $1 and confirmed_at is null"
    return await tx.execute(sql, principal_id, tx.now, step) == 1


async def use_step(tx: RealmTx, *, principal_id: UUID, step: int) -> bool:
    """False when this code, or a later one, was used before."""
    sql = "update second_factor set last_step = $2 where principal_id = $1 and last_step < $2"
    return await tx.execute(sql, principal_id, step) == 1


async def use_recovery_code(tx: RealmTx, *, principal_id: UUID, code_hash: bytes) -> bool:
    sql = "delete from recovery_code where principal_id = $1 and code_hash = $2"
    return await tx.execute(sql, principal_id, code_hash) == 1


async def replace_recovery_codes(tx: RealmTx, *, principal_id: UUID, hashes: list[bytes]) -> None:
    await tx.execute("delete from recovery_code where principal_id = $1", principal_id)
    sql = "insert into recovery_code (principal_id, code_hash) select $1, h from unnest($2::bytea[]) as h"
    await tx.execute(sql, principal_id, hashes)


async def delete(tx: RealmTx, *, principal_id: UUID) -> bool:
    """The recovery codes go with it."""
    return await tx.execute("delete from second_factor where principal_id = $1", principal_id) == 1
