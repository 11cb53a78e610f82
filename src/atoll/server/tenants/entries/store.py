"""SQL of entries. The host organization's transactions see every tenant's, without the columns that name its people."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from atoll.kit.ids import uuid7
from atoll.server.db import HostTx, RealmTx, TenantTx
from atoll.server.db.listing import Query
from atoll.server.tenants.entries.records import Entry, Request, Status

NOT_FOR_THE_HOST = {"scope_name", "decided_by", "ended_by"}
COLUMNS = ", ".join(Entry.__slots__)
FOLLOWED = ", ".join(f"null::text as {name}" if name in NOT_FOR_THE_HOST else name for name in Entry.__slots__)


async def insert(tx: HostTx, tenant_id: UUID, request: Request) -> UUID:
    id = uuid7()
    sql = """insert into entry (tenant_id, id, asked_by, asked_by_id, reason, minutes, scope_type, scope_id, role_id, role_name,
            asked_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"""
    await tx.execute(
        sql,
        tenant_id,
        id,
        tx.caller.name,
        tx.caller.id,
        request.reason,
        request.minutes,
        request.scope_type,
        request.scope_id,
        request.role_id,
        request.role_name,
        tx.now,
    )
    return id


async def count_open(tx: HostTx, tenant_id: UUID) -> int:
    sql = "select count(*) from entry where tenant_id = $1 and status in ('Requested', 'Active')"
    return int(await tx.fetchval(sql, tenant_id))


async def follow(tx: HostTx, tenant_id: UUID, id: UUID) -> Entry | None:
    row = await tx.fetchrow(f"select {FOLLOWED} from entry where tenant_id = $1 and id = $2", tenant_id, id)
    return Entry.of(row) if row else None


async def follow_all(tx: HostTx, tenant_id: UUID, *, after: UUID | None, limit: int) -> list[Entry]:
    """The newest first, from the one after `after` on."""
    sql = f"""select {FOLLOWED} from entry where tenant_id = $1 and ($2::uuid is null or id < $2)
        order by id desc limit $3"""
    return [Entry.of(row) for row in await tx.fetch(sql, tenant_id, after, limit)]


async def stop(tx: HostTx, tenant_id: UUID, id: UUID) -> bool:
    """Say that an end is wanted; False when it was said already."""
    sql = "update entry set stopped_at = $3 where tenant_id = $1 and id = $2 and stopped_at is null"
    return await tx.execute(sql, tenant_id, id, tx.now) == 1


async def set_told(tx: HostTx, tenant_id: UUID, entry: Entry) -> bool:
    """False when another replica told it already."""
    sql = "update entry set told = $3 where tenant_id = $1 and id = $2 and told = $4"
    return await tx.execute(sql, tenant_id, entry.id, entry.status, entry.told) == 1


async def find(tx: TenantTx, id: UUID, *, lock: bool = False) -> Entry | None:
    row = await tx.fetchrow(f"select {COLUMNS} from entry where id = $1 {'for update' if lock else ''}", id)
    return Entry.of(row) if row else None


async def find_within_reach(tx: TenantTx, id: UUID) -> Entry | None:
    """Locked, so that two who decide go one after the other."""
    query = within_reach(tx)
    query.add("id = {}", id)
    row = await tx.fetchrow(f"select {COLUMNS} from entry where {query.where} for update", *query.args)
    return Entry.of(row) if row else None


async def list_within_reach(tx: TenantTx, *, after: UUID | None, limit: int) -> list[Entry]:
    """The newest first, from the one after `after` on."""
    query = within_reach(tx)
    query.add("({0}::uuid is null or id < {0})", after)
    sql = f"select {COLUMNS} from entry where {query.where} order by id desc limit {limit}"
    return [Entry.of(row) for row in await tx.fetch(sql, *query.args)]


def within_reach(tx: RealmTx) -> Query:
    """Entries to scopes that the caller covers."""
    query = Query()
    if not tx.reach.everything:
        query.add(
            "((scope_type = 'cluster' and scope_id = any({}::text[]))"
            " or (scope_type = 'department' and scope_id = any({}::text[]))"
            " or (scope_type = 'project' and scope_id = any({}::text[])))",
            *([str(id) for id in ids] for ids in (tx.reach.clusters, tx.reach.departments, tx.reach.projects)),
        )
    return query


async def mark_received(tx: TenantTx, id: UUID) -> None:
    await tx.execute("update entry set received_at = $2 where id = $1", id, tx.now)


async def activate(tx: TenantTx, id: UUID, *, by: str, until: datetime, scope_name: str) -> None:
    sql = "update entry set status = 'Active', decided_at = $2, decided_by = $3, until = $4, scope_name = $5 where id = $1"
    await tx.execute(sql, id, tx.now, by, until, scope_name)


async def refuse(tx: TenantTx, id: UUID, *, by: str, refusal: str) -> None:
    sql = "update entry set status = 'Refused', decided_at = $2, decided_by = $3, refusal = $4 where id = $1"
    await tx.execute(sql, id, tx.now, by, refusal)


async def close(tx: TenantTx, id: UUID, *, by: str, status: Status) -> None:
    sql = "update entry set status = $4, ended_at = $2, ended_by = $3 where id = $1"
    await tx.execute(sql, id, tx.now, by, status.value)
