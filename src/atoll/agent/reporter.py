"""Decides what the server is told, and when: statuses when they change, queues at most once a second, nodes at the start.

Collects records during a pass; `write` puts them into the journal within the pass's transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from atoll.agent import rules
from atoll.agent.attempts import FAILED, Attempt
from atoll.agent.journal import Journal
from atoll.agent.mirror import Tracked
from atoll.agent.store import Store
from atoll.agent.telling import (
    FIGURES,
    NORMAL,
    WARNING,
    differs,
    figures,
    over_event,
    queue_statuses,
    refusal_event,
    workload_event,
    workload_status,
)
from atoll.wire.reports import ClusterStatus, NodeGone, NodeStatus, QueueStatus, Record, Why, WorkloadGone

QUEUE_REPORT_SECONDS = 1.0
REFRESH_SECONDS, REFRESHES_PER_PASS = 30.0, 200
NODES = "nodes"


class Reporter:
    def __init__(self, store: Store, journal: Journal, *, clock: Callable[[], float]) -> None:
        self._store, self._journal, self._clock = store, journal, clock
        self._records: list[Record] = []
        self._queues_told: dict[tuple[int, str], QueueStatus] = {}
        self._queues_told_at = 0.0
        self._refreshes = REFRESHES_PER_PASS
        self.offset = 0.0  # added to the agent's time to get the server's
        self.queues_changed = True

    def now(self) -> float:
        """The time to report, corrected."""
        return self._clock() + self.offset

    def add(self, *records: Record) -> None:
        self._records += records

    def write(self) -> None:
        """Into the journal, in the caller's transaction."""
        records, self._records = self._records, []
        self._refreshes = REFRESHES_PER_PASS
        if records:
            self._journal.append(records)

    def queues_due(self) -> float | None:
        """When queues are to be told next (agent time)."""
        return self._queues_told_at + QUEUE_REPORT_SECONDS if self.queues_changed else None

    def tell(self, tracked: Tracked) -> None:
        """The workload's status, when it changed; mere figures of its reason, now and then."""
        tally = tracked.tally()
        status, told = workload_status(tracked, tally, self.now()), tracked.told
        if differs(status, told) or (told is not None and self._may_refresh(status.message != told.message, told.at)):
            self.add(status)
            tracked.told = status

    def tell_intent(self, tracked: Tracked, *, running: bool) -> None:
        reason, verb = ("Resumed", "resumed") if running else ("Suspended", "suspended")
        self.add(workload_event(tracked, self.now(), NORMAL, reason, f"The workload was {verb}."))

    def tell_refusal(self, tracked: Tracked, refusal: str) -> None:
        self.add(refusal_event(tracked, self.now(), refusal))

    def tell_over(self, tracked: Tracked, over: Why) -> None:
        self.add(over_event(tracked, self.now(), over))

    def tell_gone(self, workload_id: str) -> None:
        self.add(WorkloadGone(workload_id, self.now()))

    def tell_failure(self, tracked: Tracked, attempt: Attempt) -> None:
        """After a failed attempt: whether it is tried again."""
        if tracked.spec is None or attempt.outcome != FAILED or not tracked.spec.running or tracked.leaving:
            return
        tally = tracked.tally()
        limit = tracked.spec.backoff_limit
        if rules.is_failed(tracked.spec, tally):
            message = f"{tally.failures} attempts failed; the limit of retries is {limit}."
            self.add(workload_event(tracked, self.now(), WARNING, "BackoffLimitExceeded", message))
        elif tally.failures:
            seconds = rules.back_off_seconds(tally.failures)
            message = f"Retrying {attempt.name} in {seconds:g} s (retry {tally.failures} of {limit})."
            self.add(workload_event(tracked, self.now(), WARNING, "BackOff", message))

    def tell_queues(self, active: Iterable[Attempt], waiting: Iterable[Tracked]) -> None:
        """What changed since it was last told; a queue that holds and asks for nothing any more is told once with zeros."""
        due = self.queues_due()
        if due is None or self._clock() < due:
            return
        self._queues_told_at, self.queues_changed = self._clock(), False
        groups = [(t.spec.project_id, t.waiting) for t in waiting if t.spec and t.waiting]
        now = {(queue.project_id, queue.pool): queue for queue in queue_statuses(active, groups, self.now())}
        for key in self._queues_told.keys() - now.keys():
            self.add(QueueStatus(*key, self.now(), *(0 for _ in FIGURES)))
        for key, queue in now.items():
            if figures(self._queues_told.get(key)) != figures(queue):
                self.add(queue)
        self._queues_told = now

    def tell_inventory(self, cluster: ClusterStatus, nodes: Sequence[NodeStatus]) -> None:
        names = [node.name for node in nodes]
        gone = [name for name in self._store.fact(NODES).split() if name not in names]
        self.add(cluster, *nodes, *(NodeGone(name) for name in gone))
        self._store.set_fact(NODES, " ".join(names))

    def forget_told(self, workloads: Iterable[Tracked]) -> None:
        """Have everything told anew."""
        for tracked in workloads:
            tracked.told = None
        self._queues_told.clear()
        self.queues_changed = True

    def _may_refresh(self, changed: bool, told_at: float) -> bool:
        if not changed or self._refreshes <= 0 or self.now() - told_at < REFRESH_SECONDS:
            return False
        self._refreshes -= 1
        return True
