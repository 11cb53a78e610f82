"""Exporting everything that is a tenant's, as that tenant: the host organization can order it and see how far it is, no more.

Pages are read by primary key and written as parts of the archive, each with the place where to go on, in one transaction. A
tenant keeps its newest export; a new order replaces it. Secrets are left out: `exported` says which columns those are.
"""

from __future__ import annotations

import hashlib
from uuid import UUID

import msgspec

from atoll.kit.clock import iso
from atoll.kit.ids import uuid7
from atoll.server import audit, directory, work
from atoll.server.db import HostTx, TenantTx, catalogue
from atoll.server.directory import Tenant
from atoll.server.tenants import archive
from atoll.server.tenants.errors import ExportNotFound, ExportNotReady, WrongStatus
from atoll.server.tenants.exported import TABLES_LEFT_OUT, contents_of
from atoll.server.tenants.records import Export
from atoll.server.tenants.service.orders import get_tenant
from atoll.server.tenants.store import exports as store

EXPORT = "export-tenant"
HOST = "the platform's operator"


async def order(tx: TenantTx) -> Export:
    """A new export, or the one that is being written already."""
    unfinished = await store.find_unfinished(tx)
    if unfinished:
        return unfinished
    id = uuid7()
    await begin(tx, id, by=tx.caller.name, by_host=False)
    await work.order(tx, kind=EXPORT, row_id=id)
    return await get(tx, id)


async def order_for_host(tx: HostTx, number: int | None) -> UUID:
    """Have the tenant's data written into an archive that its own administrators can fetch."""
    tenant = await get_tenant(tx, number)
    if tenant.status not in {"Ready", "Updating"}:
        raise WrongStatus(f"Tenant {tenant.name} is {tenant.status}: nobody of it could fetch the archive.")
    id = uuid7()
    await work.order(tx, kind=EXPORT, row_id=id, tenant_id=tenant.id)
    await audit.record(tx, audit.Action.CREATE, audit.Entity("export", str(id), tenant.name))
    return id


async def begin(tx: TenantTx, id: UUID, *, by: str, by_host: bool) -> None:
    await store.delete_finished(tx)
    await store.insert(tx, id, by=by, by_host=by_host)
    await audit.record(tx, audit.Action.CREATE, audit.Entity("export", str(id)), metadata={"orderedBy": by})


async def get(tx: TenantTx, id: UUID | None) -> Export:
    export = await store.find(tx, id) if id else None
    if export is None:
        raise ExportNotFound
    return export


async def get_ready(tx: TenantTx, id: UUID | None) -> Export:
    export = await get(tx, id)
    if export.status != "Ready":
        raise ExportNotReady(f"The export is {export.status}: {export.rows_done} of {export.rows_total} rows are written.")
    await audit.record(tx, audit.Action.UPDATE, audit.Entity("export", str(export.id)), metadata={"fetched": "true"})
    return export


async def step(tx: TenantTx, id: UUID) -> bool:
    """Write the next part; True when the archive is whole."""
    export = await store.find(tx, id, lock=True)
    if export is None:
        await begin(tx, id, by=HOST, by_host=True)
        return False
    if export.status == "Ready":
        return True
    tables = [table for table in await catalogue.readable_tables(tx) if table not in TABLES_LEFT_OUT]
    if export.status == "Pending":
        await open_archive(tx, export, tables)
        return False
    table, after = msgspec.json.decode(export.position, type=tuple[str, list[str]])
    if not table:
        await close_archive(tx, export, tables)
        return True
    await write_page(tx, export, tables, table, after)
    return False


async def open_archive(tx: TenantTx, export: Export, tables: list[str]) -> None:
    counts = await catalogue.count_rows(tx, tables)
    await store.start(tx, export.id, total=sum(counts.values()))
    content = msgspec.json.format(msgspec.json.encode(about(await directory.get_own(tx))), indent=2)
    part = archive.part("tenant.json", content, rows=0, at=tx.now)
    await store.insert_part(tx, export.id, part, position=at(tables[0]))


async def write_page(tx: TenantTx, export: Export, tables: list[str], table: str, after: list[str]) -> None:
    (shape,) = await catalogue.shapes(tx, [table], contents_of)
    rows, last = await catalogue.export_page(tx, shape, after)
    following = tables[tables.index(table) + 1 :]
    position = at(table, last) if last else at(following[0] if following else "")
    content = "".join(f"{row}\n" for row in rows).encode()
    part = archive.part(f"rows/{table}/{export.parts:08}.jsonl", content, rows=len(rows), at=tx.now)
    await store.insert_part(tx, export.id, part, position=position)


async def close_archive(tx: TenantTx, export: Export, tables: list[str]) -> None:
    files = await store.list_files(tx, export.id)
    shapes = await catalogue.shapes(tx, tables, contents_of)
    manifest = {
        "format": archive.FORMAT,
        "tenant": about(await directory.get_own(tx)),
        "requestedAt": iso(export.requested_at),
        "finishedAt": iso(tx.now),
        "tables": {table: sum(one["rows"] for one in files if one["name"].startswith(f"rows/{table}/")) for table in tables},
        "columnsLeftOut": {one.name: one.left_out for one in shapes if one.left_out},
        "columnsMasked": {one.name: sorted(one.masked) for one in shapes if one.masked},
        "tablesLeftOut": sorted(TABLES_LEFT_OUT),
        "files": files,
    }
    content = msgspec.json.format(msgspec.json.encode(manifest), indent=2)
    part = archive.part("manifest.json", content, rows=0, at=tx.now, last=True)
    await store.insert_part(tx, export.id, part, position=export.position)
    await store.finish(tx, export.id, sha256=await digest(tx, export.id, export.parts + 1))


async def digest(tx: TenantTx, id: UUID, parts: int) -> str:
    """Of the file as it will be fetched."""
    whole = hashlib.sha256()
    for number in range(1, parts + 1):
        whole.update(await store.find_body(tx, id, number) or b"")
    return whole.hexdigest()


def about(tenant: Tenant) -> dict[str, object]:
    return {
        "id": tenant.number,
        "uuid": str(tenant.id),
        "name": tenant.name,
        "alias": tenant.alias,
        "contractType": tenant.contract_type,
        "createdAt": iso(tenant.created_at),
    }


def at(table: str, after: list[str] | None = None) -> str:
    """Where to go on; no table is the end."""
    return msgspec.json.encode((table, after or [])).decode()
