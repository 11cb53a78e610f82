"""SQL of machines. What they have in common with people stands in `identity.store`."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from atoll.server.db import RealmTx
from atoll.server.db.listing import Query
from atoll.server.identity.machines.kinds import Kind
from atoll.server.identity.machines.records import SecretHistory, Secrets
from atoll.server.identity.machines.rules import Offered
from atoll.server.identity.records import Principal
from atoll.server.identity.store import COLUMNS

MOST_LISTED = 500


def seen(tx: RealmTx, kind: Kind) -> Query:
    """The machines of this kind that the caller may know of."""
    query = Query("deleted_at is null")
    query.add("kind = {}", kind.principal)
    if kind.owned:
        query.add("owner_id = {}", tx.caller.id)
    return query


async def find(tx: RealmTx, kind: Kind, id: UUID) -> Principal | None:
    query = seen(tx, kind)
    query.add("id = {}", id)
    row = await tx.fetchrow(f"select {COLUMNS} from principal where {query.where}", *query.args)
    return Principal.of(row) if row else None


async def list_first(
    tx: RealmTx, kind: Kind, *, client_id: str | None = None, created_by: str | None = None
) -> list[Principal]:
    """The oldest 500 that match."""
    query = seen(tx, kind)
    for column, value in (("client_id", client_id), ("created_by", created_by)):
        if value is not None:
            query.add(f"{column} = {{}}", value)
    sql = f"select {COLUMNS} from principal where {query.where} order by created_at, id limit {MOST_LISTED}"
    return [Principal.of(row) for row in await tx.fetch(sql, *query.args)]


async def count_locked(tx: RealmTx, owner: UUID) -> int:
    """How many access keys a person has. Nobody else counts them until this transaction ends."""
    await tx.execute("select 1 from principal where id = $1 for update", owner)
    sql = "select count(*) from principal where owner_id = $1 and deleted_at is null"
    return int(await tx.fetchval(sql, owner))


async def find_secrets(tx: RealmTx, *, client_id: str, name: str) -> Secrets | None:
    """By client id; a service account by its name too, as older scripts give it. An access key's name is its owner's alone."""
    sql = f"""select {COLUMNS}, secret_hash, previous_hash, previous_until from principal
        where (client_id = $1 or (kind = 'service-account' and folded = $2)) and enabled and deleted_at is null"""
    row = await tx.fetchrow(sql, client_id, name)
    return Secrets(Principal.of(row), row["secret_hash"], row["previous_hash"], row["previous_until"]) if row else None


async def touch(tx: RealmTx, id: UUID, offered: Offered) -> None:
    used = "secret_used" if offered is Offered.CURRENT else "previous_used"
    await tx.execute(f"update principal set last_login = $2, {used} = $2 where id = $1", id, tx.now)


async def update_enabled(tx: RealmTx, *, id: UUID, enabled: bool) -> None:
    await tx.execute("update principal set enabled = $2, updated_at = $3 where id = $1", id, enabled, tx.now)


async def replace_secret(tx: RealmTx, *, id: UUID, secret_hash: bytes) -> None:
    """The old secret and the tokens that it fetched are void from now on."""
    sql = """update principal set secret_hash = $2, secret_created = $3, secret_used = null, updated_at = $3, valid_after = $3,
            previous_hash = null, previous_created = null, previous_used = null, previous_until = null
        where id = $1"""
    await tx.execute(sql, id, secret_hash, tx.now)


async def add_secret(tx: RealmTx, *, id: UUID, secret_hash: bytes, previous_until: datetime) -> None:
    """The old secret becomes the previous one; the previous one of before is void."""
    sql = """update principal set secret_hash = $2, secret_created = $3, secret_used = null, updated_at = $3,
            previous_hash = secret_hash, previous_created = coalesce(secret_created, created_at),
            previous_used = secret_used, previous_until = $4
        where id = $1"""
    await tx.execute(sql, id, secret_hash, tx.now, previous_until)


async def secret_history(tx: RealmTx, id: UUID) -> tuple[SecretHistory, SecretHistory | None]:
    """Of the current secret, and of the previous one while it still counts."""
    sql = """select coalesce(secret_created, created_at) as created, secret_used,
            previous_created, previous_used, previous_until
        from principal where id = $1"""
    row = await tx.fetchrow(sql, id)
    assert row is not None, "the caller has found this machine"
    until = row["previous_until"]
    previous = SecretHistory(row["previous_created"], row["previous_used"], until) if until and until > tx.now else None
    return SecretHistory(row["created"], row["secret_used"]), previous


async def delete_owned(tx: RealmTx, owner: UUID) -> None:
    sql = """update principal set deleted_at = $2, updated_at = $2, secret_hash = null, previous_hash = null
        where owner_id = $1 and deleted_at is null"""
    await tx.execute(sql, owner, tx.now)
