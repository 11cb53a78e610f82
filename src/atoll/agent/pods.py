"""The life of pod attempts: placed, running, ending, ended. Changes an attempt, stores it and reports it.

Everything here happens inside the reconciler's transaction; the engine is only called after it, for what stands in
`starting` and `ending`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from atoll.agent import engines, rules
from atoll.agent.attempts import ENDED, RUNNING, Attempt
from atoll.agent.engines import Sighting
from atoll.agent.meter import meter
from atoll.agent.mirror import Mirror, Tracked
from atoll.agent.placing import project_queue
from atoll.agent.reporter import Reporter
from atoll.agent.store import Store
from atoll.agent.telling import NORMAL, ended_event, pod_event, scheduled_event
from atoll.kit.ids import uuid7
from atoll.scheduling.model import Start
from atoll.wire.desired import ProjectSpec, WorkloadSpec


class Pods:
    """`active` are the attempts that hold resources, by pod id."""

    def __init__(self, store: Store, reporter: Reporter, mirror: Mirror, *, clock: Callable[[], float]) -> None:
        self._store, self._reporter, self._clock = store, reporter, clock
        self.active = {a.pod_id: a for tracked in mirror.workloads.values() for a in tracked.active()}
        self.starting: list[Attempt] = []
        self.ending: list[Attempt] = []

    def place(self, tracked: Tracked, start: Start, *, index: int, projects: Mapping[str, ProjectSpec]) -> None:
        """Record an attempt; it starts once that is durable."""
        if tracked.spec is None:
            return
        attempt = self._attempt(tracked, tracked.spec, start, index)
        project = projects.get(str(attempt.project_id))
        attempt.project_name = project.name if project else attempt.queue
        tracked.attempts[attempt.pod_id] = self.active[attempt.pod_id] = attempt
        self.starting.append(attempt)
        self._changed(attempt)
        self._reporter.add(scheduled_event(attempt, self._reporter.now()))

    def see(self, attempt: Attempt, sighting: Sighting) -> None:
        if sighting.state == engines.RUNNING:
            self._runs(attempt, sighting)
        else:
            self._ends(attempt, sighting)

    def move(self, attempt: Attempt, pool: str) -> None:
        """Its node is in another pool now: it runs on, and what it holds counts there."""
        attempt.pool = pool
        self._changed(attempt)

    def stop(self, attempt: Attempt, why: str) -> None:
        """Have it ended, once."""
        if attempt.active and not attempt.stopping:
            attempt.stopping = why
            self._store.put_attempt(attempt)
            self.ending.append(attempt)

    def checkpoint(self, attempt: Attempt) -> None:
        """Report the attempt's use so far."""
        self._reporter.add(*meter(attempt, self._clock(), closed=False))
        self._store.put_attempt(attempt)

    def _attempt(self, tracked: Tracked, spec: WorkloadSpec, start: Start, index: int) -> Attempt:
        number = next_number(tracked, spec, index)
        return Attempt(
            pod_id=str(uuid7()),
            workload_id=spec.id,
            workload_name=spec.name,
            project_id=spec.project_id,
            project_name="",
            queue=project_queue(spec.project_id),
            index=index,
            attempt=number,
            name=f"{spec.name}-{index}-{number}",
            generation=spec.generation,
            node=start.node,
            pool=start.pool,
            devices=start.devices,
            preemptible=spec.preemptible,
            priority=spec.priority,
            template=spec.template,
            created_at=self._clock(),
            offset=self._reporter.offset,
        )

    def _runs(self, attempt: Attempt, sighting: Sighting) -> None:
        if attempt.state == RUNNING:
            return
        attempt.state, attempt.started_at = RUNNING, sighting.started_at
        self._changed(attempt)
        message = f"Pod {attempt.name} started on node {attempt.node}."
        self._reporter.add(pod_event(attempt, self._reporter.now(), NORMAL, "Started", message))

    def _ends(self, attempt: Attempt, sighting: Sighting) -> None:
        until = sighting.finished_at if sighting.finished_at is not None else attempt.created_at
        attempt.state, attempt.outcome = ENDED, rules.outcome_of(sighting)
        attempt.started_at = sighting.started_at or attempt.started_at
        attempt.finished_at, attempt.exit_code = until, sighting.exit_code
        attempt.reason = attempt.stopping if sighting.asked and attempt.stopping else sighting.reason
        attempt.message = sighting.message
        del self.active[attempt.pod_id]
        self._reporter.add(*meter(attempt, until, closed=True, at_checkpoint=sighting.lost))
        self._changed(attempt)
        self._reporter.add(ended_event(attempt, self._reporter.now()))

    def _changed(self, attempt: Attempt) -> None:
        attempt.sequence += 1
        self._store.put_attempt(attempt)
        self._reporter.add(attempt.status())


def next_number(tracked: Tracked, spec: WorkloadSpec, index: int) -> int:
    """Attempts of a pod count up. A gang's pods count together, for they start together."""
    if spec.gang and (together := [a.attempt for a in tracked.active()]):
        return max(together)
    return max((a.attempt for a in tracked.attempts.values() if spec.gang or a.index == index), default=-1) + 1
