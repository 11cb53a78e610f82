"""Erasing a tenant for good: what it would take, ordering it, and the certificate that tells of it afterwards."""

from __future__ import annotations

from typing import Any

import msgspec

from atoll.kit.certificates import sign
from atoll.kit.clock import iso
from atoll.kit.ids import uuid7
from atoll.kit.settings import Secret
from atoll.server import audit, directory, work
from atoll.server.db import CustodianTx, HostTx, catalogue
from atoll.server.directory import Tenant
from atoll.server.tenants.errors import ErasureNotFound, TenantBusy, TenantHeld
from atoll.server.tenants.files import Searched
from atoll.server.tenants.records import Erasure
from atoll.server.tenants.service.life import CAN_BE_DELETED
from atoll.server.tenants.service.orders import entity, get_tenant
from atoll.server.tenants.store import erasure as store
from atoll.server.tenants.store import tenants

ERASE = "erase-tenant"
CLUSTERS, ROWS, KEY, TENANT, SWEEP, DONE = "clusters", "rows", "key", "tenant", "sweep", "done"
FORMAT = 1


async def order(tx: HostTx, number: int | None) -> Tenant:
    """Begin; TenantHeld while there is a legal hold. What was not soft-deleted before is so from here on."""
    tenant = await get_tenant(tx, number)
    await tenants.lock(tx, tenant_id=tenant.id)
    tenant = await get_tenant(tx, number)
    if tenant.status == "Deleting":
        return tenant
    if tenant.hold_reason is not None:
        raise TenantHeld(f"Tenant {tenant.name} is on legal hold since {tenant.held_at:%Y-%m-%d}: {tenant.hold_reason}")
    if not await directory.set_status(tx, tenant_id=tenant.id, status="Deleting", only_from=(*CAN_BE_DELETED, "Deleted")):
        raise TenantBusy(f"Tenant {tenant.name} is {tenant.status}.")
    if tenant.deleted_at is None:
        await tenants.set_deletion(tx, tenant_id=tenant.id, at=tx.now, deleted_from=tenant.status)
    id = uuid7()
    await store.insert(tx, id=id, subject=tenant.id, number=tenant.number, name=tenant.name, step=CLUSTERS)
    await work.order(tx, kind=ERASE, row_id=id)
    await audit.record(tx, audit.Action.DELETE, entity(tenant), metadata={"erasure": "ordered"})
    return tenant


async def count(tx: CustodianTx) -> dict[str, int]:
    """What would be erased, by table."""
    counts = await catalogue.count_rows(tx, await catalogue.tenant_tables(tx))
    return {table: number for table, number in counts.items() if number}


async def get(tx: HostTx, number: int | None) -> Erasure:
    erasure = await store.find_by_number(tx, number) if number is not None else None
    if erasure is None:
        raise ErasureNotFound
    return erasure


async def certify(tx: HostTx, erasure: Erasure, searched: Searched, installation: Secret, *, issuer: str, tables: int) -> None:
    """Sign what was done and what remains, and keep it; once, whoever else tries."""
    state, mentions = erasure.state, await catalogue.count_mentions(tx, marks(erasure))
    rows = state.rows or {}
    statement: dict[str, Any] = {
        "format": FORMAT,
        "kind": "erasure of a tenant",
        "issuer": issuer,
        "issuedAt": iso(tx.now),
        "tenant": {"id": erasure.number, "uuid": str(erasure.subject), "name": erasure.name},
        "requestedBy": erasure.requested_by,
        "requestedAt": iso(erasure.requested_at),
        "startedAt": iso(state.started_at or erasure.requested_at),
        "clusters": msgspec.to_builtins(state.clusters),
        "rows": rows,
        "totalRows": sum(rows.values()),
        "keyDestroyedAt": iso(state.key_destroyed_at or tx.now),
        "removedAt": iso(state.removed_at or tx.now),
        "sweep": {"tables": tables, "rowsFound": 0, "files": searched.files, "at": iso(tx.now)},
        "remains": remains(searched, mentions, at=iso(tx.now), wal=await store.wal_position(tx)),
    }
    signed = msgspec.json.encode(sign(statement, installation)).decode()
    if await store.finish(tx, erasure, certificate=signed):
        whom = audit.Entity("tenant", str(erasure.number), erasure.name)
        await audit.record(tx, audit.Action.DELETE, whom, metadata={"erasure": "done"})


def remains(searched: Searched, mentions: dict[str, int], *, at: str, wal: str) -> list[dict[str, Any]]:
    """What Atoll cannot or does not take back, each with the time up to which it was written."""
    found: list[dict[str, Any]] = [
        {"what": "PostgreSQL's files and write-ahead log hold removed rows until they are vacuumed and recycled", "wal": wal},
        {"what": "Backups made before, with the wrapped data key in them, until they are deleted"},
        {"what": "PostgreSQL's own log, and servers' logs kept elsewhere, until they are rotated"},
    ]
    found += [
        {"what": f"The host organization's table {table} names the tenant in {number} rows", "rows": number}
        for table, number in sorted(mentions.items())
    ]
    found += [
        {"what": f"The file {name} names the tenant" + (f" in {lines} lines" if lines > 0 else ", perhaps: it is too large")}
        for name, lines in searched.mentions
    ]
    return [one | {"writtenBefore": at} for one in found]


def marks(erasure: Erasure) -> list[str]:
    return [str(erasure.subject), str(erasure.number), erasure.name]
