"""SQL of exports and their parts, as the tenant; and their progress, as the custodian."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from atoll.server.db import CustodianTx, TenantTx
from atoll.server.tenants.archive import Part
from atoll.server.tenants.records import Export

COLUMNS = ", ".join(Export.__slots__)


async def insert(tx: TenantTx, id: UUID, *, by: str, by_host: bool) -> None:
    sql = """insert into export (id, status, requested_by, by_host, requested_at, position)
        values ($1, 'Pending', $2, $3, $4, '') on conflict do nothing"""
    await tx.execute(sql, id, by, by_host, tx.now)


async def find(tx: TenantTx, id: UUID, *, lock: bool = False) -> Export | None:
    row = await tx.fetchrow(f"select {COLUMNS} from export where id = $1 {'for update' if lock else ''}", id)
    return Export.of(row) if row else None


async def list_all(tx: TenantTx) -> list[Export]:
    return [Export.of(row) for row in await tx.fetch(f"select {COLUMNS} from export order by requested_at desc, id limit 100")]


async def find_unfinished(tx: TenantTx) -> Export | None:
    sql = f"select {COLUMNS} from export where status in ('Pending', 'Running') order by requested_at, id limit 1"
    row = await tx.fetchrow(sql)
    return Export.of(row) if row else None


async def delete_finished(tx: TenantTx) -> None:
    await tx.execute("delete from export where status in ('Ready', 'Failed')")


async def start(tx: TenantTx, id: UUID, *, total: int) -> None:
    await tx.execute("update export set status = 'Running', rows_total = $2 where id = $1", id, total)


async def insert_part(tx: TenantTx, id: UUID, part: Part, *, position: str) -> None:
    """Keep a part and where to go on, in one statement."""
    await tx.execute(
        """with written as (update export set parts = parts + 1, rows_done = rows_done + $3, bytes = bytes + $7, position = $8
            where id = $1 returning parts)
        insert into export_part (export_id, number, name, rows, size, sha256, body)
        select $1, parts, $2, $3, $4, $5, $6 from written""",
        id,
        part.name,
        part.rows,
        part.size,
        part.sha256,
        part.body,
        len(part.body),
        position,
    )


async def list_files(tx: TenantTx, id: UUID) -> list[dict[str, Any]]:
    """What the manifest says of each file."""
    sql = "select name, rows, size, sha256 from export_part where export_id = $1 order by number"
    return [dict(row) for row in await tx.fetch(sql, id)]


async def find_body(tx: TenantTx, id: UUID, number: int) -> bytes | None:
    body: bytes | None = await tx.fetchval("select body from export_part where export_id = $1 and number = $2", id, number)
    return body


async def finish(tx: TenantTx, id: UUID, *, sha256: str) -> None:
    sql = "update export set status = 'Ready', finished_at = $2, sha256 = $3, rows_total = rows_done where id = $1"
    await tx.execute(sql, id, tx.now, sha256)


async def progress(tx: CustodianTx) -> list[dict[str, Any]]:
    """How far the tenant's exports are, for the host organization: numbers only."""
    sql = """select id, status, requested_at, finished_at, by_host, rows_done, rows_total, bytes from export
        where tenant_id = $1 order by requested_at desc, id limit 100"""
    return [dict(row) for row in await tx.fetch(sql, tx.tenant_id)]
