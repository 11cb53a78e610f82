"""Brings the cluster to what is wanted: desired state and sightings in, pods and reports out.

One pass at a time, and only when something happened. A pass stores first and acts afterwards, and every act may be repeated,
so an agent killed between the two does the same again and nothing twice. Passes look only at workloads that were touched.
"""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Callable

import structlog

from atoll.agent import limits, rules
from atoll.agent.attempts import INTERRUPTED, Attempt
from atoll.agent.engines import Engine, Sighting
from atoll.agent.journal import Journal
from atoll.agent.meter import CHECKPOINT_SECONDS
from atoll.agent.mirror import Mirror, Tracked
from atoll.agent.placing import group_of, index_of, nodes_of, pools_of, queues_of
from atoll.agent.pods import Pods
from atoll.agent.pools import in_pools
from atoll.agent.reporter import Reporter
from atoll.agent.review import Verdict, review
from atoll.agent.rules import Tally
from atoll.agent.store import Store
from atoll.scheduling.model import Decision, Reason, State
from atoll.wire.messages import Applied, Desired, Resync, Settled
from atoll.wire.reports import NodeStatus, Why

log = structlog.get_logger("atoll.agent.reconcile")
Decide = Callable[[State], Decision]
Answer = Applied | Resync

COALESCE_SECONDS = 0.02
LONGEST_WAIT_SECONDS = 60.0
LARGE_DECISION = 200  # more waiting workloads than this are decided on in a thread
CLOSE_SECONDS = 0.01  # apart, two times to look at a workload are the same
MOST_BACKLOG = 10_000  # objects
CLOCK_OFFSET = "clock_offset"


class Reconciler:
    """`answer` is called with what the link may send once a pass is durable; the link sets it per session."""

    def __init__(self, store: Store, journal: Journal, engine: Engine, decide: Decide, *, clock: Callable[[], float]) -> None:
        self._store, self._journal, self._engine, self._decide = store, journal, engine, decide
        self._clock = clock
        self.mirror = Mirror(store)
        self._reporter = Reporter(store, journal, clock=clock)
        self._reporter.offset = float(store.fact(CLOCK_OFFSET, "0"))
        self._pods = Pods(store, self._reporter, self.mirror, clock=clock)
        self.answer: Callable[[Answer], None] = lambda _: None
        self.wake = asyncio.Event()
        self._drained = asyncio.Event()
        self._inbox: list[Desired | Settled] = []
        self._sightings: list[Sighting] = []
        self._waiting: dict[str, Tracked] = {}
        self._retries: list[tuple[float, str]] = []
        self._gone: list[str] = []
        self._nodes: tuple[NodeStatus, ...] = ()
        self._must_decide = True
        self._draining = False
        self._metered_at = clock()

    def begin(self) -> None:
        """Adopt what runs, and tell what this cluster is."""
        self._engine.open(self._see)
        for attempt in self._active():
            self._engine.start(attempt.pod())
            if attempt.stopping:
                self._engine.terminate(attempt.pod_id, grace_seconds=attempt.template.grace_seconds)
        with self._store.transaction():
            self._sort_nodes()
            self._reporter.tell_inventory(self._engine.cluster(), self._nodes)
            self._reporter.write()
        self.wake.set()

    def begin_session(self, *, offset: float) -> None:
        """The link is up: use the server's time from here on, and tell everything anew if something was lost."""
        self._inbox.clear()
        self.mirror.begin_session()
        self._reporter.offset = offset
        with self._store.transaction():
            self._store.set_fact(CLOCK_OFFSET, repr(offset))
        if self._journal.dropped:
            self._journal.dropped = False
            self._reporter.forget_told(self.mirror.workloads.values())
            self.mirror.touched.update(self.mirror.workloads)
            self.wake.set()

    def deliver(self, message: Desired | Settled) -> None:
        self._inbox.append(message)
        self.wake.set()

    async def room(self) -> None:
        """Wait until what was delivered is taken in, if it is much: the link reads no more meanwhile."""
        if sum(len(message.items) for message in self._inbox if isinstance(message, Desired)) > MOST_BACKLOG:
            self._drained.clear()
            await self._drained.wait()

    async def run(self) -> None:
        """Pass after pass, until cancelled."""
        while True:
            await self._wait()
            await self.step()

    async def step(self) -> None:
        """One pass."""
        self.wake.clear()
        answers = self._learn()
        self._act()
        for answer in answers:
            self.answer(answer)
        if self._decision_due:
            self._must_decide = False
            self._apply(await self._ask_scheduler())
            self._act()

    async def end_pods(self, *, grace_seconds: float) -> None:
        """End every pod and wait for it; their attempts are interrupted, which counts as no failure."""
        self._draining = True
        with self._store.transaction():
            for attempt in self._active():
                self._pods.stop(attempt, INTERRUPTED)
        self._pods.ending.clear()
        for attempt in self._active():
            self._engine.terminate(attempt.pod_id, grace_seconds=min(grace_seconds, attempt.template.grace_seconds))
        while self._active():
            await self.wake.wait()
            await self.step()

    @property
    def _decision_due(self) -> bool:
        return self._must_decide and bool(self._waiting) and not self._draining

    def _see(self, sighting: Sighting) -> None:
        self._sightings.append(sighting)
        self.wake.set()

    def _active(self) -> list[Attempt]:
        return list(self._pods.active.values())

    async def _wait(self) -> None:
        try:
            async with asyncio.timeout(max(self._next_due() - self._clock(), 0.0)):
                await self.wake.wait()
        except TimeoutError:
            return
        await asyncio.sleep(COALESCE_SECONDS)

    def _next_due(self) -> float:
        due = [self._clock() + LONGEST_WAIT_SECONDS]
        if self._pods.active:
            due.append(self._metered_at + CHECKPOINT_SECONDS)
        if (queues := self._reporter.queues_due()) is not None:
            due.append(queues)
        if self._retries:
            due.append(self._retries[0][0])
        return min(due)

    def _learn(self) -> list[Answer]:
        """Take in everything that arrived and draw the conclusions, durably."""
        inbox, self._inbox = self._inbox, []
        self._drained.set()
        sightings, self._sightings = self._sightings, []
        with self._store.transaction():
            answers = [answer for message in inbox if (answer := self.mirror.take(message))]
            self._note_mirror()
            for sighting in sightings:
                self._note_sighting(sighting)
            self._note_retries()
            self._meter()
            self._review()
            if not self._decision_due:
                self._reporter.tell_queues(self._active(), self._waiting.values())
            self._reporter.write()
        return answers

    def _note_mirror(self) -> None:
        self._must_decide |= self.mirror.quotas_changed or self.mirror.pools_changed
        if self.mirror.pools_changed:
            before = self._nodes
            self._sort_nodes()
            self._reporter.add(*(node for node in self._nodes if node not in before))
        self.mirror.quotas_changed = self.mirror.pools_changed = False
        for tracked, running in self.mirror.intents:
            self._reporter.tell_intent(tracked, running=running)
        for workload_id in self.mirror.unknown_gone:
            self._reporter.tell_gone(workload_id)
        self.mirror.intents.clear()
        self.mirror.unknown_gone.clear()

    def _sort_nodes(self) -> None:
        """Put the nodes into pools, and with each the pods that run on it."""
        self._nodes = in_pools(self._engine.nodes(), self.mirror.pools.values())
        pools = {node.name: node.pool for node in self._nodes}
        for attempt in self._active():
            if pools.get(attempt.node, attempt.pool) != attempt.pool:
                self._pods.move(attempt, pools[attempt.node])
                self._reporter.queues_changed = True

    def _note_sighting(self, sighting: Sighting) -> None:
        attempt = self._pods.active.get(sighting.pod_id)
        if attempt is None:
            return
        self._pods.see(attempt, sighting)
        tracked = self.mirror.workloads[attempt.workload_id]
        self.mirror.touched.add(tracked.id)
        if attempt.active:
            # At once: a pod that starts and ends within one pass has run all the same.
            self._reporter.tell(tracked)
        else:
            self._must_decide = self._reporter.queues_changed = True
            self._reporter.tell_failure(tracked, attempt)

    def _note_retries(self) -> None:
        while self._retries and self._retries[0][0] <= self._clock():
            self.mirror.touched.add(heapq.heappop(self._retries)[1])

    def _meter(self) -> None:
        now = self._clock()
        if abs(now - self._metered_at) < CHECKPOINT_SECONDS:
            return
        self._metered_at = now
        for attempt in self._active():
            self._pods.checkpoint(attempt)

    def _review(self) -> None:
        touched, self.mirror.touched = self.mirror.touched, set()
        for workload_id in touched:
            if tracked := self.mirror.workloads.get(workload_id):
                self._review_one(tracked)

    def _review_one(self, tracked: Tracked) -> None:
        if tracked.spec is not None and tracked.refusal is None and (refusal := self._engine.refusal(tracked.spec)):
            tracked.refusal = refusal
            self._reporter.tell_refusal(tracked, refusal)
        tally = tracked.tally()
        self._note_limit(tracked, tally)
        verdict = review(tracked, tally, now=self._clock())
        for attempt in verdict.stop:
            self._pods.stop(attempt, verdict.why)
        if verdict.gone:
            self._forget(tracked)
            return
        self._await_retry(tracked, verdict)
        self._await_scheduler(tracked, verdict)
        if tracked.waiting is None or tracked.considered:
            self._reporter.tell(tracked)

    def _note_limit(self, tracked: Tracked, tally: Tally) -> None:
        """Whether it has run for too long, and when to look again."""
        spec, now = tracked.spec, self._clock()
        if spec is None or not spec.running or rules.is_settled(spec, tally):
            tracked.over = None
            return
        project = self.mirror.projects.get(str(spec.project_id))
        allowed = limits.allowance(spec, tracked.attempts.values(), limits.limit_of(spec, project), now=now)
        before, tracked.over = tracked.over, limits.why_over(allowed, project) if allowed.over else None
        if tracked.over and not before:
            self._reporter.tell_over(tracked, tracked.over)
        if allowed.until is not None and (
            tracked.look_at is None or not now < tracked.look_at <= allowed.until + CLOSE_SECONDS
        ):
            tracked.look_at = allowed.until
            heapq.heappush(self._retries, (allowed.until, tracked.id))

    def _await_retry(self, tracked: Tracked, verdict: Verdict) -> None:
        if verdict.retry_at is None:
            return
        heapq.heappush(self._retries, (verdict.retry_at, tracked.id))
        tracked.considered, tracked.reason = True, None
        seconds = max(1, round(verdict.retry_at - self._clock()))
        tracked.why = Why(code=rules.BACK_OFF, message=f"Its pod failed; the next attempt starts in {seconds} s.")

    def _await_scheduler(self, tracked: Tracked, verdict: Verdict) -> None:
        group = group_of(tracked.spec, verdict.waiting) if tracked.spec and verdict.waiting else None
        if group is None:
            self._waiting.pop(tracked.id, None)
            tracked.reason = None
            tracked.why = None if verdict.retry_at is None else tracked.why
        elif group != tracked.waiting:
            self._waiting[tracked.id] = tracked
            self._must_decide = True
        self._reporter.queues_changed |= group != tracked.waiting
        tracked.waiting = group

    def _forget(self, tracked: Tracked) -> None:
        self._waiting.pop(tracked.id, None)
        self._reporter.queues_changed = True
        self.mirror.forget(tracked.id)
        self._reporter.tell_gone(tracked.id)
        self._gone.append(tracked.id)

    async def _ask_scheduler(self) -> Decision:
        state = State(
            nodes=nodes_of(self._nodes),
            queues=queues_of(self.mirror.departments.values(), self.mirror.projects.values()),
            placed=tuple(attempt.placed() for attempt in self._active()),
            waiting=tuple(tracked.waiting for tracked in self._waiting.values() if tracked.waiting),
            pools=pools_of(self.mirror.pools.values()),
        )
        try:
            return await asyncio.to_thread(self._decide, state) if len(state.waiting) > LARGE_DECISION else self._decide(state)
        except Exception:
            # Pods that run must go on being watched and metered, whatever the scheduler thinks of the rest.
            log.exception("scheduler failed", waiting=len(state.waiting), placed=len(state.placed))
            return Decision(starts=(), reasons={})

    def _apply(self, decision: Decision) -> None:
        """Record what starts and say why the rest waits."""
        considered = list(self._waiting.values())
        with self._store.transaction():
            for start in decision.starts:
                self._pods.place(self._waiting[start.group], start, index=index_of(start.pod), projects=self.mirror.projects)
            for tracked in considered:
                tracked.considered = True
                explain(tracked, decision.reasons.get(tracked.id))
            for workload_id in {start.group for start in decision.starts}:
                tracked = self._waiting[workload_id]
                self._await_scheduler(tracked, review(tracked, tracked.tally(), now=self._clock()))
            for tracked in considered:
                self._reporter.tell(tracked)
            self._reporter.queues_changed |= bool(decision.starts)
            self._reporter.tell_queues(self._active(), self._waiting.values())
            self._reporter.write()
        self._must_decide = False

    def _act(self) -> None:
        """What the last transaction decided, done. An agent that dies here does it again when it comes back."""
        for attempt in self._pods.starting:
            self._engine.start(attempt.pod())
        for attempt in self._pods.ending:
            self._engine.terminate(attempt.pod_id, grace_seconds=attempt.template.grace_seconds)
        for workload_id in self._gone:
            self._engine.forget(workload_id)
        for done in (self._pods.starting, self._pods.ending, self._gone):
            done.clear()


def explain(tracked: Tracked, reason: Reason | None) -> None:
    if reason != tracked.reason or reason is None:
        tracked.reason = reason
        tracked.why = rules.why_of(reason) if reason else None
