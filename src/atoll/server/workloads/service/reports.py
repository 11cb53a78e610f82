"""Applying what a cluster's agent reports, in a `LinkTx` of that cluster: it cannot speak about any other."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

import msgspec

from atoll.kit.text import clean
from atoll.server.db import LinkTx
from atoll.server.workloads import rules
from atoll.server.workloads.records import Workload
from atoll.server.workloads.service.status import move
from atoll.server.workloads.store import below, workloads
from atoll.wire.reports import EventReport, PodStatus, WorkloadGone, WorkloadStatus

PHASES = frozenset(
    {
        "Creating",
        "Initializing",
        "Resuming",
        "Pending",
        "Deleting",
        "Running",
        "Updating",
        "Stopped",
        "Stopping",
        "Degraded",
        "Failed",
        "Completed",
        "Terminating",
        "Unknown",
    }
)
REASONS = frozenset({"", "NonPreemptibleOverQuota", "OverLimit"})
POD_PHASES = frozenset({"Pending", "Running", "Succeeded", "Failed", "Unknown"})


class NotApplicable(ValueError):
    """A record that cannot be applied: it is set aside and said, and blocks nothing."""


async def apply_status(tx: LinkTx, status: WorkloadStatus) -> None:
    workload = await own_workload(tx, status.workload_id)
    if status.generation != workload.generation or workload.deleted_at is not None:
        return  # about an older intent, or about what is gone
    if status.phase not in PHASES or status.reason not in REASONS:
        raise NotApplicable(f"phase {status.phase!r} or reason {status.reason!r} is none of the API's")
    phase = rules.next_phase(workload.phase, status.phase, desired=workload.desired_phase)
    at = min(datetime.fromtimestamp(status.at, UTC), tx.now)
    await move(tx, workload.id, phase, at=at, message=status.message, reason=status.reason)
    why = msgspec.json.encode(status.why).decode() if status.why else None
    await workloads.note_report(tx, workload.id, running_pods=status.running_pods, revision=status.revision, why=why)


async def apply_pod(tx: LinkTx, pod: PodStatus) -> None:
    workload = await own_workload(tx, pod.workload_id)
    if pod.phase not in POD_PHASES:
        raise NotApplicable(f"pod phase {pod.phase!r} is none of Kubernetes'")
    await below.upsert_pod(tx, trimmed(pod), project_id=workload.project_id)
    if pod.pool:
        await workloads.set_pool(tx, workload.id, clean(pod.pool, most=253))


async def apply_event(tx: LinkTx, event: EventReport) -> None:
    await own_workload(tx, event.workload_id)
    changes = {
        "message": clean(event.message, most=2000),
        "reason": clean(event.reason, most=200),
        "type": event.type if event.type in {"Normal", "Warning"} else "Normal",
        "object_kind": clean(event.object_kind, most=100),
        "object_name": clean(event.object_name, most=253),
    }
    await below.insert_event(tx, msgspec.structs.replace(event, **changes))


async def apply_gone(tx: LinkTx, gone: WorkloadGone) -> None:
    """The last of a deletion. Gone without having been deleted is not believed: the server decides intent."""
    workload = await own_workload(tx, gone.workload_id)
    if workload.desired_phase == "Deleted":
        await workloads.mark_deleted(tx, workload.id)


async def own_workload(tx: LinkTx, id: str) -> Workload:
    try:
        workload = await workloads.find_own(tx, UUID(id))
    except ValueError:
        workload = None
    if workload is None:
        raise NotApplicable(f"workload {id[:40]} is not on this cluster")
    return workload


def trimmed(pod: PodStatus) -> PodStatus:
    changes = {
        "name": clean(pod.name, most=253),
        "message": clean(pod.message, most=2000),
        "reason": clean(pod.reason, most=200),
        "node": None if pod.node is None else clean(pod.node, most=253),
        "pool": None if pod.pool is None else clean(pod.pool, most=253),
    }
    return msgspec.structs.replace(pod, **changes)
