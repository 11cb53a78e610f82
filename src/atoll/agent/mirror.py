"""Desired state in memory, kept equal to what the store holds. Takes what the link delivers; decides nothing about pods."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import msgspec
import structlog

from atoll.agent import rules
from atoll.agent.attempts import Attempt
from atoll.agent.rules import Tally
from atoll.agent.store import DesiredRow, LeavingRow, Store
from atoll.scheduling.model import Group, Reason
from atoll.wire.desired import (
    DEPARTMENT,
    NODE_POOL,
    PROJECT,
    WORKLOAD,
    DepartmentSpec,
    NodePoolSpec,
    ProjectSpec,
    WorkloadSpec,
    digest,
)
from atoll.wire.messages import Applied, Desired, Item, Resync, Settled
from atoll.wire.reports import Why, WorkloadStatus

APPLIED = "applied_revision"
log = structlog.get_logger("atoll.agent.mirror")


@dataclass(slots=True)
class Tracked:
    """A workload that should exist, or of which something is left (`leaving`; its spec may be gone by then)."""

    id: str
    spec: WorkloadSpec | None
    revision: int
    generation: int
    leaving: bool = False
    attempts: dict[str, Attempt] = field(default_factory=dict)
    refusal: str | None = None
    considered: bool = False
    resumed: bool = False
    waiting: Group | None = None
    reason: Reason | None = None
    why: Why | None = None
    over: Why | None = None  # why it may run no longer, though it should
    look_at: float | None = None  # when it would have run for too long
    told: WorkloadStatus | None = None

    def tally(self) -> Tally:
        return rules.tally(self.spec, self.attempts.values()) if self.spec else rules.NOTHING

    def active(self) -> list[Attempt]:
        return [attempt for attempt in self.attempts.values() if attempt.active]

    def latest(self, index: int) -> Attempt | None:
        """The newest attempt of one pod."""
        return max((a for a in self.attempts.values() if a.index == index), key=lambda a: a.attempt, default=None)


class Mirror:
    """`touched` are the workloads that must be looked at again; `quotas_changed` tells that the scheduler must, `pools_changed`
    that nodes may be in other pools now."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._snapshot: set[tuple[str, str]] | None = None
        self.pools: dict[str, NodePoolSpec] = {}
        self.departments: dict[str, DepartmentSpec] = {}
        self.projects: dict[str, ProjectSpec] = {}
        self.workloads: dict[str, Tracked] = {}
        self.touched: set[str] = set()
        self.intents: list[tuple[Tracked, bool]] = []  # suspended (False) or resumed (True), to be told
        self.unknown_gone: list[str] = []  # deleted workloads of which nothing was ever here
        self.quotas_changed = self.pools_changed = False
        self._load()

    @property
    def applied_revision(self) -> int:
        return int(self._store.fact(APPLIED, "0"))

    def begin_session(self) -> None:
        """A snapshot that was cut off begins anew."""
        self._snapshot = None

    def take(self, message: Desired | Settled) -> Applied | Resync | None:
        """Store what the server wants, within the caller's transaction; the answer may be sent once that is durable."""
        if isinstance(message, Settled):
            return self._settle(message)
        for item in message.items:
            self._take_item(item)
        if message.snapshot:
            self._snapshot = self._snapshot or set()
            self._snapshot.update((item.kind, item.id) for item in message.items if not item.deleted)
            return None
        return self._applied(max((item.revision for item in message.items), default=0))

    def find_pod(self, workload_id: str, pod_id: str | None) -> str | None:
        """The pod with this id, or the workload's newest; None when it never had one."""
        tracked = self.workloads.get(workload_id)
        if tracked is None:
            return None
        if pod_id is not None:
            return pod_id if pod_id in tracked.attempts else None
        latest = newest(tracked.attempts.values())
        return latest.pod_id if latest else None

    def forget(self, workload_id: str) -> None:
        """Nothing of it is left."""
        self._store.forget_workload(workload_id)
        self.workloads.pop(workload_id, None)

    def _load(self) -> None:
        for row in self._store.list_desired():
            self._remember(row)
        for leaving in self._store.list_leaving():
            self._track_leaving(leaving)
        for attempt in self._store.list_attempts():
            workload = self.workloads.get(attempt.workload_id) or self._track_leaving(LeavingRow(attempt.workload_id, 0, 0))
            workload.attempts[attempt.pod_id] = attempt
        self.touched = set(self.workloads)
        self.intents.clear()

    def _track_leaving(self, row: LeavingRow) -> Tracked:
        tracked = Tracked(row.workload_id, None, row.revision, row.generation, leaving=True)
        self.workloads[row.workload_id] = tracked
        return tracked

    def _take_item(self, item: Item) -> None:
        if item.deleted:
            self._remove(item.kind, item.id, item.revision)
            return
        row = DesiredRow(item.kind, item.id, item.revision, bytes(item.body))
        self._store.put_desired(row)
        self._remember(row)

    def _remember(self, row: DesiredRow) -> None:
        """What this agent does not understand is stored, so that digests agree, and otherwise left alone."""
        try:
            if row.kind == NODE_POOL:
                self.pools[row.id] = msgspec.json.decode(row.body, type=NodePoolSpec)
            elif row.kind == DEPARTMENT:
                self.departments[row.id] = msgspec.json.decode(row.body, type=DepartmentSpec)
            elif row.kind == PROJECT:
                self._want_project(row.id, msgspec.json.decode(row.body, type=ProjectSpec))
            elif row.kind == WORKLOAD:
                self._want(msgspec.json.decode(row.body, type=WorkloadSpec), row.revision)
        except msgspec.DecodeError as error:
            log.warning("desired object not understood", kind=row.kind, id=row.id, error=str(error))
        self._note_change(row.kind)

    def _want_project(self, id: str, spec: ProjectSpec) -> None:
        before, self.projects[id] = self.projects.get(id), spec
        if before is not None and before.effective.limits != spec.effective.limits:
            self.touched.update(one.id for one in self.workloads.values() if one.spec and one.spec.project_id == spec.id)

    def _want(self, spec: WorkloadSpec, revision: int) -> None:
        tracked = self.workloads.get(spec.id)
        if tracked is None:
            tracked = self.workloads[spec.id] = Tracked(spec.id, spec, revision, spec.generation)
        before = tracked.spec
        tracked.spec, tracked.revision, tracked.generation = spec, revision, spec.generation
        if before is not None and before.running != spec.running:
            tracked.considered, tracked.resumed = False, spec.running
            self.intents.append((tracked, spec.running))
        self.touched.add(spec.id)

    def _remove(self, kind: str, id: str, revision: int) -> None:
        self._store.remove_desired(kind, id)
        if kind == WORKLOAD:
            self._leave(id, revision)
            return
        for one, held in ((NODE_POOL, self.pools), (DEPARTMENT, self.departments), (PROJECT, self.projects)):
            if kind == one:
                held.pop(id, None)
        self._note_change(kind)

    def _note_change(self, kind: str) -> None:
        self.pools_changed |= kind == NODE_POOL
        self.quotas_changed |= kind in (DEPARTMENT, PROJECT)

    def _leave(self, workload_id: str, revision: int) -> None:
        tracked = self.workloads.get(workload_id)
        if tracked is None:
            self.unknown_gone.append(workload_id)
            return
        tracked.leaving, tracked.revision = True, revision
        self._store.put_leaving(LeavingRow(workload_id, revision, tracked.generation))
        self.touched.add(workload_id)

    def _settle(self, settled: Settled) -> Applied | Resync | None:
        rows = self._store.list_desired()
        if settled.snapshot:
            seen, self._snapshot = self._snapshot or set(), None
            gone = [row for row in rows if (row.kind, row.id) not in seen]
            for row in gone:
                self._remove(row.kind, row.id, settled.revision)
            rows = self._store.list_desired()
        if digest((row.kind, row.id, row.body) for row in rows) == settled.digest:
            return self._applied(settled.revision)
        log.warning("desired state differs from the server's", revision=settled.revision, objects=len(rows))
        # Asking again after a whole snapshot would only go round in circles.
        return self._applied(settled.revision) if settled.snapshot else Resync()

    def _applied(self, revision: int) -> Applied:
        revision = max(revision, self.applied_revision)
        self._store.set_fact(APPLIED, str(revision))
        return Applied(revision)


def newest(attempts: Iterable[Attempt]) -> Attempt | None:
    return max(attempts, key=lambda attempt: attempt.created_at, default=None)
