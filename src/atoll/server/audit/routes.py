"""Reading the audit log: the reference's list and file, and the whole of it, refused reads included."""

from __future__ import annotations

import csv
import io
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Literal

import msgspec
from fastapi import Query
from starlette.responses import Response, StreamingResponse

from atoll.kit.clock import iso
from atoll.kit.errors import FieldProblem, InvalidFields
from atoll.kit.filters import Page
from atoll.server.audit.permissions import AUDIT_READ
from atoll.server.audit.records import AuditRecord
from atoll.server.audit.schemas import AuditLog, AuditLogs, shown
from atoll.server.audit.store import records as store
from atoll.server.db import Caller, Database, RealmTx
from atoll.server.web import Db, answer, declares, guard, list_query, router

routes = router(tag="AuditLogs")

MayReadAudit = Annotated[Caller, guard(AUDIT_READ)]
Start = Annotated[datetime, Query(description="The earliest time, ISO 8601.")]
End = Annotated[datetime, Query(description="The latest time, ISO 8601.")]
Samples = Annotated[int, Query(alias="numberOfSamples", ge=0, le=1000, description="The size of a page.")]
FILE_PAGE = 500
MOST_IN_FILE = 20_000
FileSamples = Annotated[
    int, Query(alias="numberOfSamples", ge=0, le=MOST_IN_FILE, description="At most so many; all of them by default.")
]
FileType = Literal["CSV", "JSON"]
Filters = Annotated[Page, list_query(store.FIELDS)]
FileFilters = Annotated[Page, list_query(store.FIELDS, paged=False)]


def aware(at: datetime) -> datetime:
    """A time without a zone is UTC; one that no record can have is refused."""
    if not 1900 <= at.year <= 9000:
        raise InvalidFields([FieldProblem("start, end", "is a time between the years 1900 and 9000")])
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def checked(start: datetime, end: datetime) -> tuple[datetime, datetime]:
    start, end = aware(start), aware(end)
    if start > end:
        raise InvalidFields([FieldProblem("start", "is not after end")])
    return start, end


async def read(db: Database, caller: Caller, start: datetime, end: datetime, page: Page, samples: int) -> Response:
    page = Page(page.conditions, page.search, page.sort, page.descending, page.offset, max(samples, 1))
    start, end = checked(start, end)
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
    page: FileFilters,
    start: Start,
    end: End,
    file_type: FileType | None = None,
    fileType: FileType | None = None,
    samples: FileSamples = MOST_IN_FILE,
) -> Response:
    """The records of a time range as a file, newest first, at most 20,000 of them. `fileType` is the same as `file_type`."""
    kind = file_type or fileType or "CSV"
    wanted = Wanted(*checked(start, end), store.without_reads(page), samples)
    async with db.realm_tx(caller, lists=True) as tx:
        number = tx.tenant_number
        first = await wanted.part(tx, None, 0)
    render = as_csv if kind == "CSV" else as_json
    headers = {"Content-Disposition": f'attachment; filename="audit.{kind.lower()}"', "Cache-Control": "no-store"}
    content = render(rows(db, caller, wanted, first, number))
    return StreamingResponse(content, media_type="application/octet-stream", headers=headers)


@dataclass(frozen=True)
class Wanted:
    """What goes into a file."""

    start: datetime
    end: datetime
    page: Page
    most: int

    async def part(self, tx: RealmTx, before: AuditRecord | None, had: int) -> list[AuditRecord]:
        most = min(FILE_PAGE, self.most - had)
        return await store.list_newest(tx, start=self.start, end=self.end, page=self.page, before=before, most=most)


async def rows(
    db: Database, caller: Caller, wanted: Wanted, found: list[AuditRecord], number: int
) -> AsyncIterator[list[dict[str, object]]]:
    """The rows of a file, a part at a time; no transaction is open while they are sent."""
    had = 0
    while found:
        had += len(found)
        yield [shown(record, number) for record in found]
        if len(found) < FILE_PAGE or had >= wanted.most:
            return
        async with db.realm_tx(caller, lists=True) as tx:
            found = await wanted.part(tx, found[-1], had)


async def as_json(parts: AsyncIterator[list[dict[str, object]]]) -> AsyncIterator[bytes]:
    before = b"["
    async for part in parts:
        yield before + b",".join(msgspec.json.encode(row) for row in part)
        before = b","
    yield b"[]" if before == b"[" else b"]"


async def as_csv(parts: AsyncIterator[list[dict[str, object]]]) -> AsyncIterator[bytes]:
    """A cell that a spreadsheet would run as a formula is made a text by a leading quote."""
    yield csv_lines([list(AuditLog.model_fields)])
    async for part in parts:
        yield csv_lines([[safe_cell(value) for value in row.values()] for row in part])


def csv_lines(lines: list[list[str]]) -> bytes:
    out = io.StringIO()
    csv.writer(out).writerows(lines)
    return out.getvalue().encode()


def safe_cell(value: object) -> str:
    if isinstance(value, datetime):
        return iso(value)
    text = msgspec.json.encode(value).decode() if isinstance(value, dict) else str(value)
    return f"'{text}" if text.lstrip()[:1] in {"=", "+", "-", "@"} or text[:1] in {"\t", "\r", "\n"} else text
