"""SQL of identity: principals and keys. The same statements serve a tenant and the host organization."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from atoll.kit.filters import Field, Fields, Page
from atoll.server.db import RealmTx, TenantTx
from atoll.server.db.listing import Query, count_capped, select_page
from atoll.server.identity.records import Credentials, Principal

COLUMNS = (
    "id, kind, name, client_id, enabled, created_by, created_at, updated_at, last_login, groups, owner_id, ends_at, provider_id"
)
USER_FIELDS = Fields(
    {
        "username": Field("name", searched=True),
        "createdBy": Field("created_by"),
        "lastLogin": Field("last_login", "time"),
        "creationTime": Field("created_at", "time"),
        "lastUpdated": Field("updated_at", "time"),
        "isLocal": Field("(provider_id is null)", "boolean", sorts=False),
    },
    default="creationTime",
)


@dataclass(frozen=True, slots=True)
class Founding:
    email: str
    password_hash: str
    must_change: bool


def of_kind(kind: str) -> Query:
    return Query("kind = $1", "deleted_at is null", args=[kind])


async def insert(
    tx: RealmTx,
    principal: Principal,
    *,
    folded: str,
    password_hash: str | None = None,
    secret_hash: bytes | None = None,
    must_change: bool = False,
) -> bool:
    """False when the name is taken."""
    sql = """insert into principal
        (id, kind, name, folded, client_id, password_hash, secret_hash, created_by, created_at, updated_at, must_change,
            owner_id, ends_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10, $11, $12) on conflict do nothing"""
    made = await tx.execute(
        sql,
        principal.id,
        principal.kind,
        principal.name,
        folded,
        principal.client_id,
        password_hash,
        secret_hash,
        principal.created_by,
        principal.created_at,
        must_change,
        principal.owner_id,
        principal.ends_at,
    )
    return made == 1


async def find(tx: RealmTx, *, kind: str, id: UUID) -> Principal | None:
    sql = f"select {COLUMNS} from principal where id = $1 and kind = $2 and deleted_at is null"
    row = await tx.fetchrow(sql, id, kind)
    return Principal.of(row) if row else None


async def find_by_name(tx: RealmTx, *, kind: str, folded: str) -> Principal | None:
    sql = f"select {COLUMNS} from principal where kind = $1 and folded = $2 and deleted_at is null"
    row = await tx.fetchrow(sql, kind, folded)
    return Principal.of(row) if row else None


async def list_page(tx: RealmTx, *, kind: str, fields: Fields, page: Page) -> list[Principal]:
    rows, _ = await select_page(tx, f"select {COLUMNS} from principal", of_kind(kind), fields, page)
    return [Principal.of(row) for row in rows]


async def count(tx: RealmTx, *, kind: str, fields: Fields, page: Page) -> int:
    return await count_capped(tx, "principal", of_kind(kind), fields, page)


async def count_users(tx: RealmTx) -> int:
    return int(await tx.fetchval("select count(*) from principal where kind = 'user' and deleted_at is null"))


async def find_user_credentials(tx: RealmTx, folded: str) -> Credentials | None:
    sql = (
        f"select {COLUMNS}, password_hash from principal where kind = 'user' and folded = $1 and enabled and deleted_at is null"
    )
    row = await tx.fetchrow(sql, folded)
    return Credentials(Principal.of(row), row["password_hash"]) if row else None


async def touch_login(tx: RealmTx, *, id: UUID) -> None:
    await tx.execute("update principal set last_login = $2 where id = $1", id, tx.now)


async def mark_deleted(tx: RealmTx, *, id: UUID) -> None:
    """The row stays, so that what it did keeps a name; its name is free and its secrets are gone."""
    sql = """update principal set deleted_at = $2, updated_at = $2,
            password_hash = null, secret_hash = null, previous_hash = null
        where id = $1"""
    await tx.execute(sql, id, tx.now)
    await tx.execute("delete from session where principal_id = $1", id)


async def ensure_wrapped_key(tx: RealmTx, fresh: bytes) -> bytes:
    """The realm's wrapped data key; `fresh` becomes it when there is none."""
    await tx.execute("insert into tenant_key (wrapped) values ($1) on conflict do nothing", fresh)
    return await get_wrapped_key(tx)


async def get_wrapped_key(tx: RealmTx) -> bytes:
    return bytes(await tx.fetchval("select wrapped from tenant_key where tenant_id = $1", tx.tenant_id))


async def find_founding(tx: TenantTx) -> Founding | None:
    """The first administrator that the host ordered, until the tenant was provisioned."""
    row = await tx.fetchrow("select email, password_hash, must_change from tenant_founding where tenant_id = $1", tx.tenant_id)
    return Founding(row["email"], row["password_hash"], row["must_change"]) if row else None


async def delete_founding(tx: TenantTx) -> None:
    await tx.execute("delete from tenant_founding where tenant_id = $1", tx.tenant_id)


async def has_users(tx: RealmTx) -> bool:
    return bool(await tx.fetchval("select exists (select 1 from principal where kind = 'user' and deleted_at is null)"))
