"""SQL of the tenant directory."""

from __future__ import annotations

from uuid import UUID

from atoll.server.db import HOST_REALM, HostTx, LinkTx, RealmTx, SystemTx
from atoll.server.directory.records import Limit, Tenant

COLUMNS = ", ".join(Tenant.__slots__)


async def find_by_label(tx: SystemTx, label: str) -> Tenant | None:
    sql = f"select {COLUMNS} from tenant where id = (select tenant_id from tenant_label where label = $1)"
    row = await tx.fetchrow(sql, label)
    return Tenant.of(row) if row else None


async def find(tx: SystemTx, tenant_id: UUID) -> Tenant | None:
    row = await tx.fetchrow(f"select {COLUMNS} from tenant where id = $1", tenant_id)
    return Tenant.of(row) if row else None


async def get_own(tx: RealmTx) -> Tenant:
    """The tenant of this transaction."""
    return Tenant.of(await tx.fetchrow(f"select {COLUMNS} from tenant where id = $1", tx.tenant_id))


async def find_by_number(tx: HostTx, number: int) -> Tenant | None:
    sql = f"select {COLUMNS} from tenant where number = $1 and id <> $2"
    row = await tx.fetchrow(sql, number, HOST_REALM)
    return Tenant.of(row) if row else None


async def insert(tx: HostTx, *, tenant: Tenant, folded: str) -> None:
    await tx.execute(
        """insert into tenant (id, number, name, folded, display_name, alias, status, contract_type, created_at, updated_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)""",
        tenant.id,
        tenant.number,
        tenant.name,
        folded,
        tenant.display_name,
        tenant.alias,
        tenant.status,
        tenant.contract_type,
        tenant.created_at,
    )


async def insert_label(tx: HostTx, *, label: str, tenant_id: UUID) -> bool:
    """False when the label is taken."""
    sql = "insert into tenant_label (label, tenant_id) values ($1, $2) on conflict do nothing"
    return await tx.execute(sql, label, tenant_id) == 1


async def find_label(tx: HostTx, label: str) -> UUID | None:
    """Whose label it is."""
    owner: UUID | None = await tx.fetchval("select tenant_id from tenant_label where label = $1", label)
    return owner


async def delete_label(tx: HostTx, *, label: str, tenant_id: UUID) -> None:
    await tx.execute("delete from tenant_label where label = $1 and tenant_id = $2", label, tenant_id)


async def update_alias(tx: HostTx, *, tenant_id: UUID, alias: str | None) -> None:
    await tx.execute("update tenant set alias = $2, updated_at = $3 where id = $1", tenant_id, alias, tx.now)


async def set_status(
    tx: HostTx | SystemTx, *, tenant_id: UUID, status: str, only_from: tuple[str, ...], diagnostics: str | None = None
) -> bool:
    """Move a tenant's status; False when it was in none of `only_from` (someone else moved it)."""
    sql = """update tenant set status = $2, diagnostics = $3, updated_at = $4 where id = $1 and status = any($5::text[])"""
    return await tx.execute(sql, tenant_id, status, diagnostics, tx.now, list(only_from)) == 1


async def lock_limit(tx: RealmTx, limit: Limit) -> int | None:
    """The limit of this transaction's tenant. Where there is one, whoever adds of the same tenant waits for this commit."""
    column = Limit(limit).value
    sql = f"select {column} from tenant where id = $1 and {column} is not null for no key update"
    most: int | None = await tx.fetchval(sql, tx.tenant_id)
    return most


async def increase_access_version(tx: RealmTx | LinkTx) -> None:
    await tx.execute("update tenant set access_version = access_version + 1 where id = $1", tx.tenant_id)


async def increase_every_access_version(tx: HostTx) -> None:
    await tx.execute("update tenant set access_version = access_version + 1")
