"""Response types of exports."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from atoll.server.tenants.records import Export
from atoll.server.web import Shape


class ExportStatus(StrEnum):
    PENDING = "Pending"
    RUNNING = "Running"
    READY = "Ready"
    FAILED = "Failed"


class ExportOrdered(Shape):
    """The tenant's administrators see and fetch the export under this id."""

    id: str


class ExportProgress(Shape):
    """`rowsDone` of `rowsTotal` are written; `bytes` is what they take so far, compressed."""

    id: str
    status: ExportStatus
    by_host: bool
    requested_at: datetime
    finished_at: datetime | None
    rows_done: int
    rows_total: int
    bytes: int


class ExportShape(ExportProgress):
    """`sha256` is that of the whole file."""

    requested_by: str
    sha256: str | None


def progress_shown(row: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": str(row["id"]),
        "status": row["status"],
        "byHost": row["by_host"],
        "requestedAt": row["requested_at"],
        "finishedAt": row["finished_at"],
        "rowsDone": row["rows_done"],
        "rowsTotal": row["rows_total"],
        "bytes": row["bytes"],
    }


def export_shown(export: Export) -> dict[str, Any]:
    progress = progress_shown({name: getattr(export, name) for name in Export.__slots__})
    return progress | {"requestedBy": export.requested_by, "sha256": export.sha256}
