"""SQL of the records: insert and read, nothing else."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

import msgspec

from atoll.kit.filters import UNEQUAL, Condition, Field, Fields, Page
from atoll.server.audit.records import AuditRecord
from atoll.server.db import LinkTx, RealmTx
from atoll.server.db.listing import Query, count_capped, narrow, select_page

FIELDS = Fields(
    {
        "timestamp": Field("at", "time"),
        "subject": Field("subject", searched=True),
        "subject_type": Field("subject_type"),
        "source_ip": Field("source_ip"),
        "action": Field("action"),
        "http_method": Field("method", filters=False),
        "result": Field("result"),
        "url": Field("url"),
        "entity_type": Field("entity_type"),
        "entity_name": Field("entity_name", searched=True),
        "entity_id": Field("entity_id", filters=False),
        "cluster_name": Field("cluster_name", sorts=False),
    },
    default="timestamp",
    default_order="desc",
)
COLUMNS = (
    "tenant_id, id, at, subject, subject_type, source_ip, action, method, url, entity_type, entity_id, entity_name, "
    "cluster_id, cluster_name, result, status, request_id, metadata"
)
MARKS = ", ".join(f"${number}" for number in range(1, 19))


async def insert(tx: RealmTx | LinkTx, record: AuditRecord, *, once: bool = False) -> None:
    """With `once` a record that stands already stays as it is."""
    await tx.execute(
        f"insert into audit_record ({COLUMNS}) values ({MARKS}) {'on conflict do nothing' if once else ''}",
        record.tenant_id,
        record.id,
        record.at,
        record.subject,
        record.subject_type,
        record.source_ip,
        record.action,
        record.method,
        record.url,
        record.entity.type,
        record.entity.id,
        record.entity.name,
        record.entity.cluster_id,
        record.entity.cluster_name,
        record.result,
        record.status,
        record.request_id,
        msgspec.json.encode(record.metadata).decode(),
    )


async def find(tx: RealmTx, id: UUID) -> AuditRecord | None:
    row = await tx.fetchrow(f"select {COLUMNS} from audit_record where id = $1", id)
    return AuditRecord.of(row, msgspec.json.decode(row["metadata"])) if row else None


def between(start: datetime, end: datetime) -> Query:
    query = Query()
    query.add("at >= {} and at <= {}", start, end)
    return query


async def list_records(tx: RealmTx, *, start: datetime, end: datetime, page: Page) -> tuple[list[AuditRecord], int | None]:
    rows, following = await select_page(tx, f"select {COLUMNS} from audit_record", between(start, end), FIELDS, page)
    return [AuditRecord.of(row, msgspec.json.decode(row["metadata"])) for row in rows], following


async def list_newest(
    tx: RealmTx, *, start: datetime, end: datetime, page: Page, before: AuditRecord | None, most: int
) -> list[AuditRecord]:
    """The newest first, from behind a record on: what is added meanwhile shifts nothing."""
    query = between(start, end)
    if before is not None:
        query.add("at <= {} and (at < {} or id > {})", before.at, before.at, before.id)
    narrow(query, FIELDS, page)
    sql = f"select {COLUMNS} from audit_record where {query.where} order by at desc, id limit {int(most)}"
    rows = await tx.fetch(sql, *query.args)
    return [AuditRecord.of(row, msgspec.json.decode(row["metadata"])) for row in rows]


async def count_records(tx: RealmTx, *, start: datetime, end: datetime, page: Page) -> int:
    return await count_capped(tx, "audit_record", between(start, end), FIELDS, page)


def without_reads(page: Page) -> Page:
    """The page without refused reads: the reference's list of actions has no word for them."""
    return replace(page, conditions=(*page.conditions, Condition("action", UNEQUAL, "read")))


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which records: any of these actions, kinds of thing and subjects; an empty set is all of them."""

    actions: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()


async def list_wanted(
    tx: RealmTx, wanted: Wanted, *, start: datetime, end: datetime, descending: bool, offset: int, limit: int
) -> list[AuditRecord]:
    """A page of records, the attempts to read that were refused left out."""
    query = between(start, end)
    query.add("action <> {}", "read")
    for column, values in (("action", wanted.actions), ("entity_type", wanted.types), ("subject", wanted.subjects)):
        if values:
            query.add(f"{column} = any({{}}::text[])", list(values))
    order = f"order by at {'desc' if descending else 'asc'}, id limit {int(limit)} offset {int(offset)}"
    rows = await tx.fetch(f"select {COLUMNS} from audit_record where {query.where} {order}", *query.args)
    return [AuditRecord.of(row, msgspec.json.decode(row["metadata"])) for row in rows]
