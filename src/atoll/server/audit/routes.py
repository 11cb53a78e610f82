"""Reading the audit log: the reference's list and file, and the whole of it, refused reads included."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime
from typing import Annotated, Literal

import msgspec
from fastapi import Query
from starlette.responses import Response

from atoll.kit.clock import iso
from atoll.kit.errors import FieldProblem, InvalidFields
from atoll.kit.filters import Page
from atoll.server.audit import store
from atoll.server.audit.permissions import AUDIT_READ
from atoll.server.audit.records import AuditRecord
from atoll.server.audit.schemas import AuditLogs, shown
from atoll.server.db import Caller, Database
from atoll.server.web import Db, answer, declares, guard, list_query, router

routes = router(tag="AuditLogs")

MayReadAudit = Annotated[Caller, guard(AUDIT_READ)]
Start = Annotated[datetime, Query(description="The earliest time, ISO 8601.")]
End = Annotated[datetime, Query(description="The latest time, ISO 8601.")]
Samples = Annotated[int, Query(alias="numberOfSamples", ge=0, le=1000, description="The size of a page.")]
FileSamples = Annotated[
    int | None, Query(alias="numberOfSamples", ge=0, le=1000, description="At most so many; all of them by default.")
]
Filters = Annotated[Page, list_query(store.FIELDS)]
FILE_PAGE = 500
MOST_IN_FILE = 100_000


def aware(at: datetime) -> datetime:
    """A time without a zone is UTC; one that no record can have is refused."""
    if not 1900 <= at.year <= 9000:
        raise InvalidFields([FieldProblem("start, end", "is a time between the years 1900 and 9000")])
    return at if at.tzinfo else at.replace(tzinfo=UTC)


async def read(db: Database, caller: Caller, start: datetime, end: datetime, page: Page, samples: int) -> Response:
    page = Page(page.conditions, page.search, page.sort, page.descending, page.offset, max(samples, 1))
    start, end = aware(start), aware(end)
    async with db.realm_tx(caller, lists=True) as tx:
        number = tx.tenant_number
        records, following = await store.list_records(tx, start=start, end=end, page=page)
        total = await store.count_records(tx, start=start, end=end, page=page)
    logs = [shown(record, number) for record in records[:samples]]
    body = {"total": total, "audit_logs": logs, "logs": logs}
    return answer(body if following is None else {**body, "next": following})


@routes.get("/api/v1/audit/log", operation_id="getAuditLogs", response_model=AuditLogs, responses=declares())
async def get_audit_logs(
    db: Db, caller: MayReadAudit, page: Filters, start: Start, end: End, samples: Samples = 20
) -> Response:
    """Who did what in this realm, newest first. Attempts to read that were refused stand in `/api/atoll/v1/audit`."""
    return await read(db, caller, start, end, store.without_reads(page), samples)


@routes.get("/api/atoll/v1/audit", operation_id="get_audit", response_model=AuditLogs, responses=declares())
async def get_audit(db: Db, caller: MayReadAudit, page: Filters, start: Start, end: End, samples: Samples = 20) -> Response:
    """The same with refused reads, whose action is `read`."""
    return await read(db, caller, start, end, page, samples)


@routes.get("/api/v1/audit/log/file", operation_id="downloadAuditLogs", response_class=Response, responses=declares())
async def download_audit_logs(
    db: Db,
    caller: MayReadAudit,
    page: Filters,
    start: Start,
    end: End,
    file_type: Annotated[Literal["CSV", "JSON"], Query()] = "CSV",
    samples: FileSamples = None,
) -> Response:
    """The records of a time range as a file, at most 100,000 of them."""
    most = MOST_IN_FILE if samples is None else samples
    records: list[AuditRecord] = []
    offset: int | None = 0
    async with db.realm_tx(caller, lists=True) as tx:
        number = tx.tenant_number
        while offset is not None and len(records) < most:
            part = Page(page.conditions, page.search, page.sort, page.descending, offset, FILE_PAGE)
            found, offset = await store.list_records(tx, start=aware(start), end=aware(end), page=part)
            records += found
    rows = [shown(record, number) for record in records[:most]]
    content = csv_of(rows) if file_type == "CSV" else msgspec.json.encode(rows, order=None)
    headers = {"Content-Disposition": f'attachment; filename="audit.{file_type.lower()}"'}
    return Response(content, media_type="application/octet-stream", headers=headers)


def csv_of(rows: list[dict[str, object]]) -> bytes:
    """A cell that a spreadsheet would run as a formula is made a text by a leading quote."""
    out = io.StringIO()
    writer = csv.writer(out)
    if rows:
        writer.writerow(rows[0])
    for row in rows:
        writer.writerow([safe_cell(value) for value in row.values()])
    return out.getvalue().encode()


def safe_cell(value: object) -> str:
    if isinstance(value, datetime):
        return iso(value)
    text = msgspec.json.encode(value).decode() if isinstance(value, dict) else str(value)
    return f"'{text}" if text[:1] in {"=", "+", "-", "@"} else text
