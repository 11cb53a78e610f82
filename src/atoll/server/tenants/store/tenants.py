"""SQL of ordering, stopping and restoring a tenant, and of the host's totals."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from uuid import UUID

from atoll.server.db import HOST_REALM, HostTx
from atoll.server.db.listing import iso
from atoll.server.directory import Limit

MOST_LISTED = 20_000
# What `schemas.shown` says of a tenant, rendered by PostgreSQL: the reference's list has no pages, and ten thousand tenants
# turned into JSON here would keep every other request waiting.
SHOWN = f"""json_build_object('id', number, 'tenantId', number, 'uuid', id, 'name', name, 'displayName', display_name,
    'alias', alias, 'status', case status when 'Suspended' then 'Ready' else status end, 'contractType', contract_type,
    'createdAt', {iso("created_at")}, 'updatedAt', {iso("updated_at")}, 'deletedAt', {iso("deleted_at")},
    'smg', false, 'mimirId', id, 'eula', '', 'atoll', json_strip_nulls(json_build_object(
        'retentionDays', extract(day from $5::interval)::integer,
        'suspendedAt', {iso("suspended_at")}, 'suspensionReason', suspension_reason,
        'retainedUntil', {iso("(deleted_at + $5::interval)")},
        'heldAt', {iso("held_at")}, 'heldBy', held_by, 'holdReason', hold_reason, 'holdReference', hold_reference)))"""


async def list_shown(tx: HostTx, *, deleted: bool, name: str | None, alias: str | None, retention: timedelta) -> list[str]:
    """Every tenant but the host organization as JSON; with `deleted` the soft-deleted ones too."""
    sql = f"""select {SHOWN}::text as body from tenant
        where id <> $1 and ($2 or status <> 'Deleted') and ($3::text is null or name = $3) and ($4::text is null or alias = $4)
        order by created_at, id limit {MOST_LISTED}"""
    return [row["body"] for row in await tx.fetch(sql, HOST_REALM, deleted, name, alias, retention)]


async def insert_founding(tx: HostTx, *, tenant_id: UUID, email: str, password_hash: str, must_change: bool) -> None:
    """The order for the first administrator: the host may write it and never read it."""
    sql = """insert into tenant_founding (tenant_id, email, password_hash, must_change, created_at)
        values ($1, $2, $3, $4, $5)"""
    await tx.execute(sql, tenant_id, email, password_hash, must_change, tx.now)


async def set_suspension(tx: HostTx, *, tenant_id: UUID, at: datetime | None, reason: str | None) -> None:
    await tx.execute("update tenant set suspended_at = $2, suspension_reason = $3 where id = $1", tenant_id, at, reason)


async def set_deletion(tx: HostTx, *, tenant_id: UUID, at: datetime | None, deleted_from: str | None) -> None:
    await tx.execute("update tenant set deleted_at = $2, deleted_from = $3 where id = $1", tenant_id, at, deleted_from)


async def lock(tx: HostTx, *, tenant_id: UUID) -> None:
    """A hold and an erasure wait for each other."""
    await tx.execute("select 1 from tenant where id = $1 for no key update", tenant_id)


async def set_hold(tx: HostTx, *, tenant_id: UUID, at: datetime | None, by: str | None, reason: str, reference: str) -> None:
    sql = "update tenant set held_at = $2, held_by = $3, hold_reason = $4, hold_reference = $5, updated_at = $6 where id = $1"
    await tx.execute(sql, tenant_id, at, by, reason or None, reference or None, tx.now)


async def set_limits(tx: HostTx, *, tenant_id: UUID, limits: dict[Limit, int | None]) -> None:
    values = [limits[limit] for limit in Limit]
    columns = ", ".join(f"{limit.value} = ${number}" for number, limit in enumerate(Limit, 3))
    await tx.execute(f"update tenant set updated_at = $2, {columns} where id = $1", tenant_id, tx.now, *values)


async def list_totals(tx: HostTx, *, start: date, end: date) -> list[tuple[int, str, date, int, int]]:
    """(tenant number, name, day, micro GPU-seconds, micro core-seconds): all that the host sees of anybody's use."""
    sql = """select t.number, t.name, u.day, u.gpu_micro, u.cpu_micro
        from usage_total u join tenant t on t.id = u.tenant_id
        where u.day between $1 and $2 order by u.day, t.name limit 100000"""
    return [tuple(row) for row in await tx.fetch(sql, start, end)]
