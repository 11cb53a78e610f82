"""Words for what happened: events and statuses, built from facts. Pure; who is told, and when, is the reconciler's work."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from uuid import UUID, uuid5

import msgspec

from atoll.agent.attempts import FAILED, SUCCEEDED, Attempt
from atoll.agent.mirror import Tracked, newest
from atoll.agent.placing import DEFAULT_POOL, amount_of
from atoll.agent.rules import Tally, api_reason, phase_of
from atoll.kit.ids import uuid7
from atoll.scheduling.model import Amount, Group
from atoll.wire.reports import EventReport, QueueStatus, Why, WorkloadStatus

NORMAL, WARNING = "Normal", "Warning"
FIGURES = tuple(name for name in QueueStatus.__struct_fields__ if name not in {"project_id", "pool", "at"})


def workload_event(tracked: Tracked, at: float, type: str, reason: str, message: str) -> EventReport:
    name = tracked.spec.name if tracked.spec else tracked.id
    return EventReport(str(uuid7()), tracked.id, at, type, reason, message, "Workload", name)


def refusal_event(tracked: Tracked, at: float, refusal: str) -> EventReport:
    """Made anew by every agent that starts, so its id is always the same and it is kept once."""
    event = workload_event(tracked, at, WARNING, "Failed", refusal)
    return msgspec.structs.replace(event, id=str(uuid5(UUID(tracked.id), f"refused {tracked.generation}")))


def over_event(tracked: Tracked, at: float, over: Why) -> EventReport:
    """Kept once, as a refusal is."""
    event = workload_event(tracked, at, WARNING, "TimeLimitExceeded", over.message)
    return msgspec.structs.replace(event, id=str(uuid5(UUID(tracked.id), f"over its time limit {tracked.generation}")))


def pod_event(attempt: Attempt, at: float, type: str, reason: str, message: str) -> EventReport:
    return EventReport(str(uuid7()), attempt.workload_id, at, type, reason, message, "Pod", attempt.name)


def scheduled_event(attempt: Attempt, at: float) -> EventReport:
    devices = ", ".join(map(str, attempt.devices))
    held = f" with GPU {devices}" if len(attempt.devices) == 1 else f" with GPUs {devices}" if devices else ""
    return pod_event(attempt, at, NORMAL, "Scheduled", f"Pod {attempt.name} was placed on node {attempt.node}{held}.")


def ended_event(attempt: Attempt, at: float) -> EventReport:
    if attempt.outcome == SUCCEEDED:
        return pod_event(attempt, at, NORMAL, "Completed", f"Pod {attempt.name} completed.")
    if attempt.outcome != FAILED:
        return pod_event(attempt, at, NORMAL, "Killed", f"Pod {attempt.name} was ended: {attempt.stopping or attempt.message}")
    reason = attempt.reason if attempt.reason in ("OOMKilled", "NodeLost", "StartError") else "Failed"
    return pod_event(attempt, at, WARNING, reason, f"Pod {attempt.name} failed: {attempt.message}")


def workload_status(tracked: Tracked, tally: Tally, at: float) -> WorkloadStatus:
    """The workload's status now; its message explains the phase."""
    spec = tracked.spec
    phase = "Deleting"
    if spec is not None:
        phase = phase_of(
            spec,
            tally,
            deleted=tracked.leaving,
            refused=tracked.refusal is not None,
            over=tracked.over is not None,
            considered=tracked.considered,
            resumed=tracked.resumed,
        )
    why = tracked.why if phase in ("Pending", "Running", "Degraded", "Initializing") else None
    if phase in ("Stopping", "Stopped") and spec is not None and spec.running:
        why = tracked.over
    return WorkloadStatus(
        workload_id=tracked.id,
        generation=tracked.generation,
        revision=tracked.revision,
        at=at,
        phase=phase,
        running_pods=tally.running,
        message=message_of(tracked, phase, why.message if why else ""),
        reason=api_reason(why) if phase == "Pending" else "",
        why=why,
    )


def message_of(tracked: Tracked, phase: str, waiting: str) -> str:
    if phase != "Failed":
        return waiting
    last = newest(attempt for attempt in tracked.attempts.values() if attempt.outcome == FAILED)
    return tracked.refusal or (f"Pod {last.name} failed: {last.message}" if last else "")


def differs(now: WorkloadStatus, told: WorkloadStatus | None) -> bool:
    """Whether something worth a report changed; figures inside a reason are refreshed at leisure."""
    if told is None:
        return True
    return (now.phase, now.running_pods, now.generation, now.revision, now.reason, code_of(now)) != (
        told.phase,
        told.running_pods,
        told.generation,
        told.revision,
        told.reason,
        code_of(told),
    )


def code_of(status: WorkloadStatus) -> str:
    return status.why.code if status.why else ""


def queue_statuses(active: Iterable[Attempt], waiting: Iterable[tuple[int, Group]], at: float) -> list[QueueStatus]:
    """What every project holds and asks for, pool by pool. A waiting workload asks in the first of its pools."""
    sums: dict[tuple[int, str], Counter[str]] = {}
    for attempt in active:
        amount = amount_of(attempt.template)
        for what in ("allocated", "requested") if attempt.preemptible else ("allocated", "requested", "non_preemptible"):
            add(sums.setdefault((attempt.project_id, attempt.pool), Counter()), what, amount)
    for project_id, group in waiting:
        queue = sums.setdefault((project_id, group.pools[0] if group.pools else DEFAULT_POOL), Counter())
        add(queue, "requested", group.each, times=len(group.pods))
    return [
        QueueStatus(project_id, pool, at, **{name: sums[project_id, pool][name] for name in FIGURES})
        for project_id, pool in sums
    ]


def add(sums: Counter[str], what: str, amount: Amount, *, times: int = 1) -> None:
    sums[f"gpu_{what}_milli"] += amount.gpu * times
    sums[f"cpu_{what}_milli"] += amount.cpu * times
    sums[f"memory_{what}_bytes"] += amount.memory * times


def figures(queue: QueueStatus | None) -> tuple[int, ...] | None:
    """A queue's numbers, without their time."""
    return None if queue is None else tuple(getattr(queue, name) for name in FIGURES)
