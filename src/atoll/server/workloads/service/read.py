"""Reading workloads: one for a use case, one or many as JSON, and why one is in its phase."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import msgspec

from atoll.kit.filters import Page
from atoll.server import clusters
from atoll.server.db import TenantTx
from atoll.server.workloads.errors import WorkloadNotFound
from atoll.server.workloads.records import WhyRow, Workload
from atoll.server.workloads.store import shown, workloads


async def get_workload(tx: TenantTx, id: UUID | None, kind: str | None = None) -> Workload:
    """A workload that is not deleted, in reach."""
    workload = await workloads.find(tx, id, kind=kind) if id else None
    if workload is None or workload.deleted_at is not None:
        raise WorkloadNotFound
    return workload


async def get_any(tx: TenantTx, id: UUID | None) -> Workload:
    """A workload in reach, a deleted one too: its history is kept."""
    workload = await workloads.find(tx, id) if id else None
    if workload is None:
        raise WorkloadNotFound
    return workload


async def get_place(tx: TenantTx, workload: Workload) -> str:
    """The name of its project."""
    return await workloads.project_name(tx, workload.id)


async def get_shown(tx: TenantTx, id: UUID | None) -> str:
    number = tx.tenant_number
    body = await shown.find_shown(tx, id, number=number) if id else None
    if body is None:
        raise WorkloadNotFound
    return body


async def list_shown(tx: TenantTx, page: Page, *, deleted: bool) -> tuple[str, int | None]:
    number = tx.tenant_number
    return await shown.list_shown(tx, page, deleted=deleted, number=number)


async def why(tx: TenantTx, id: UUID | None) -> dict[str, Any]:
    """Why a workload is in its phase: the agent's reason, or what keeps the agent from knowing of it."""
    row = await workloads.find_why(tx, id) if id else None
    if row is None:
        raise WorkloadNotFound
    reason = by_server(row, tx) or by_agent(row)
    return {"phase": row.phase, "since": row.phase_at, "revision": row.revision, **reason}


def by_server(row: WhyRow, tx: TenantTx) -> dict[str, Any] | None:
    if row.phase in {"Completed", "Failed"}:
        return None
    if row.last_liveness is None:
        return reason(
            "cluster_never_connected",
            f"Cluster {row.cluster_name} has never connected.",
            suggestion="Start its agent: the cluster's install info says how.",
        )
    silent = tx.now - row.last_liveness
    if not row.connected or silent > clusters.SILENT_AFTER:
        fact = {"name": "last heard", "value": round(silent.total_seconds(), 1), "unit": "seconds ago"}
        return reason(
            "cluster_disconnected",
            f"Cluster {row.cluster_name} is disconnected; what runs there goes on, what waits there waits.",
            facts=[fact],
            suggestion="See that the cluster's agent runs and reaches this address.",
        )
    if row.sent_revision is None or row.sent_revision > row.applied_revision:
        return reason("not_sent_yet", "The cluster's agent has not confirmed the latest change yet.")
    return None


def by_agent(row: WhyRow) -> dict[str, Any]:
    if row.why:
        known: dict[str, Any] = msgspec.json.decode(row.why)
        return known
    return reason(row.phase.lower(), row.phase_message or f"The workload is {row.phase}.")


def reason(
    code: str, message: str, *, facts: list[dict[str, Any]] | None = None, suggestion: str | None = None
) -> dict[str, Any]:
    return {"code": code, "message": message, "facts": facts or [], "suggestion": suggestion}
