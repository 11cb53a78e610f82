"""SQL of the tenant's life that the directory does not own."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from atoll.server.db import HostTx


async def insert_founding(tx: HostTx, *, tenant_id: UUID, email: str, password_hash: str, must_change: bool) -> None:
    """The order for the first administrator: the host may write it and never read it."""
    sql = """insert into tenant_founding (tenant_id, email, password_hash, must_change, created_at)
        values ($1, $2, $3, $4, $5)"""
    await tx.execute(sql, tenant_id, email, password_hash, must_change, tx.now)


async def mark_deleted(tx: HostTx, *, tenant_id: UUID) -> None:
    await tx.execute("update tenant set deleted_at = $2 where id = $1", tenant_id, tx.now)


async def list_totals(tx: HostTx, *, start: date, end: date) -> list[tuple[int, str, date, int, int]]:
    """(tenant number, name, day, micro GPU-seconds, micro core-seconds): all that the host sees of anybody's use."""
    sql = """select t.number, t.name, u.day, u.gpu_micro, u.cpu_micro
        from usage_total u join tenant t on t.id = u.tenant_id
        where u.day between $1 and $2 order by u.day, t.name limit 100000"""
    return [tuple(row) for row in await tx.fetch(sql, start, end)]
