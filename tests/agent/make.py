"""Makes what the agent's tests need: specs, a first-fit scheduler, an engine and a clock that do as they are told."""

# ruff: noqa: ARG002 - the paper engine has the arguments of a real one
from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from atoll.agent.engines import ENDED, RUNNING, PodToRun, Sighting
from atoll.agent.engines.local.nodes import DeclaredNode, cluster_status
from atoll.agent.journal import Journal
from atoll.agent.reconcile import Reconciler
from atoll.agent.store import Store
from atoll.kit.ids import uuid7
from atoll.scheduling.model import Decision, Group, Reason, Start, State
from atoll.wire.desired import TRAINING, PodTemplate, PoolQuota, ProjectSpec, WorkloadSpec
from atoll.wire.messages import Desired, Item
from atoll.wire.reports import ClusterStatus, NodeStatus, Record

T = TypeVar("T")
PROJECT_ID = 41
PROJECT = ProjectSpec(
    id=PROJECT_ID, name="vision", department_id=7, namespace="atoll-vision", quotas=(PoolQuota("default", 16_000),)
)


def shell(script: str) -> dict[str, Any]:
    return {"command": ("/bin/sh", "-c"), "args": (script,)}


def template(**changes: Any) -> PodTemplate:
    plain = PodTemplate(
        image="busybox",
        command=("/bin/sleep",),
        args=("600",),
        environment={},
        working_dir=None,
        gpu_milli=1000,
        cpu_milli=1000,
        memory_bytes=1 << 30,
        grace_seconds=5,
    )
    return msgspec.structs.replace(plain, **changes)


def workload(**changes: Any) -> WorkloadSpec:
    """A training of one pod; changes to the pod go by the names of its template."""
    pod = {name: changes.pop(name) for name in PodTemplate.__struct_fields__ if name in changes}
    plain = WorkloadSpec(
        id=str(uuid7()),
        kind=TRAINING,
        name="train",
        project_id=PROJECT_ID,
        generation=1,
        running=True,
        created_at=1.0,
        priority=50,
        priority_class="low",
        preemptible=True,
        gang=False,
        parallelism=1,
        completions=1,
        backoff_limit=2,
        pools=("default",),
        template=template(**pod),
    )
    return msgspec.structs.replace(plain, **changes)


def item(spec: WorkloadSpec, revision: int) -> Item:
    return Item(revision, "workload", spec.id, False, msgspec.Raw(msgspec.json.encode(spec)))


def tombstone(spec: WorkloadSpec, revision: int) -> Item:
    return Item(revision, "workload", spec.id, True)


def first_fit(state: State) -> Decision:
    """Starts whatever fits, first come first served, whole groups if they are gangs."""
    free = {node.name: list(range(node.gpus)) for node in state.nodes}
    for placed in state.placed:
        free[placed.node] = [device for device in free[placed.node] if device not in placed.devices]
    starts: list[Start] = []
    reasons: dict[str, Reason] = {}
    for group in sorted(state.waiting, key=lambda group: group.order):
        found = fit(group, free)
        if len(found) < len(group.pods):
            reasons[group.id] = Reason("no_capacity", "No node has enough free GPUs.")
        if len(found) == len(group.pods) or not group.gang:
            for start in found:
                free[start.node] = [device for device in free[start.node] if device not in start.devices]
            starts += found
    return Decision(tuple(starts), reasons)


def fit(group: Group, free: dict[str, list[int]]) -> list[Start]:
    left = {node: devices[:] for node, devices in free.items()}
    found: list[Start] = []
    wanted = group.each.gpu // 1000
    for pod in group.pods:
        node = next((name for name, devices in left.items() if len(devices) >= wanted), None)
        if node is not None:
            found.append(Start(pod, group.id, node, group.pools[0], tuple(left[node][:wanted]), over_quota=False))
            left[node] = left[node][wanted:]
    return found


class HandClock:
    def __init__(self) -> None:
        self.at = 1_767_600_000.0  # a quarter past eight in the morning, UTC

    def __call__(self) -> float:
        return self.at


class PaperEngine:
    """Runs nothing; a test says what became of its pods."""

    name: str = "paper"
    capabilities: tuple[str, ...] = ()

    def __init__(self, clock: Callable[[], float], *, gpus: int = 4) -> None:
        self.clock, self.gpus = clock, gpus
        self.labels: dict[str, str] = {}
        self.started: list[PodToRun] = []
        self.terminated: list[str] = []
        self.forgotten: list[str] = []
        self.see: Callable[[Sighting], None] = lambda _: None

    def open(self, see: Callable[[Sighting], None]) -> None:
        self.see = see

    def nodes(self) -> tuple[NodeStatus, ...]:
        return (DeclaredNode("node-1", gpus=self.gpus, labels=self.labels).status(created_at=0),)

    def cluster(self) -> ClusterStatus:
        return cluster_status()

    def refusal(self, spec: WorkloadSpec) -> str | None:
        return None if spec.template.command or spec.template.args else "name a command to run"

    def start(self, pod: PodToRun) -> None:
        self.started.append(pod)

    def terminate(self, pod_id: str, *, grace_seconds: float) -> None:
        self.terminated.append(pod_id)

    def forget(self, workload_id: str) -> None:
        self.forgotten.append(workload_id)

    async def logs(
        self, workload_id: str, pod_id: str, *, tail: int | None, since: float | None, follow: bool
    ) -> AsyncIterator[bytes]:
        yield b""

    async def close(self) -> None: ...

    def runs(self, pod: PodToRun) -> None:
        self.see(Sighting(pod.pod_id, RUNNING, started_at=self.clock()))

    def ends(self, pod: PodToRun, code: int = 0, *, asked: bool = False) -> None:
        reason = "Completed" if code == 0 else "Error"
        self.see(
            Sighting(
                pod.pod_id,
                ENDED,
                finished_at=self.clock(),
                exit_code=code,
                reason=reason,
                message=f"code {code}",
                asked=asked,
            )
        )

    def loses(self, pod: PodToRun, *, last_seen: float) -> None:
        self.see(Sighting(pod.pod_id, ENDED, finished_at=last_seen, reason="NodeLost", message="lost", lost=True))


class Rig:
    """A reconciler on a paper engine and a clock that stands still."""

    def __init__(self, folder: Path, *, gpus: int = 4, decide: Callable[[State], Decision] = first_fit) -> None:
        self.folder, self.decide = folder, decide
        self.clock = HandClock()
        self.revision = 0
        self.records: list[Record] = []
        self.open(PaperEngine(self.clock, gpus=gpus))

    def open(self, engine: PaperEngine) -> None:
        self.engine = engine
        self.store = Store(self.folder / "agent.db")
        self.journal = Journal(self.store)
        self.reconciler = Reconciler(self.store, self.journal, engine, self.decide, clock=self.clock)
        self.reconciler.begin()

    def restart(self, **labels: str) -> None:
        """As after kill -9: only the disk remembers. The node may have other labels then."""
        self.store.close()
        engine = PaperEngine(self.clock, gpus=self.engine.gpus)
        engine.labels = labels or self.engine.labels
        self.open(engine)

    async def tell(self, kind: str, id: str, body: msgspec.Struct | None) -> None:
        """That this object should be as given, or not be."""
        self.revision += 1
        raw = msgspec.Raw(msgspec.json.encode(body)) if body else msgspec.Raw(b"null")
        self.reconciler.deliver(Desired((Item(self.revision, kind, id, body is None, raw),)))
        await self.step()

    async def want(self, *specs: WorkloadSpec) -> None:
        items = []
        for spec in specs:
            self.revision += 1
            items.append(item(spec, self.revision))
        self.reconciler.deliver(Desired(tuple(items)))
        await self.step()

    async def drop(self, spec: WorkloadSpec) -> None:
        self.revision += 1
        self.reconciler.deliver(Desired((tombstone(spec, self.revision),)))
        await self.step()

    async def step(self, *, after: float = 0.0) -> None:
        self.clock.at += after
        await self.reconciler.step()
        while batch := self.journal.seal():
            self.records += [msgspec.json.decode(body, type=Record) for body in batch.records]
            self.journal.acknowledge(batch.sequence)

    def of(self, kind: type[T]) -> list[T]:
        return [record for record in self.records if isinstance(record, kind)]
