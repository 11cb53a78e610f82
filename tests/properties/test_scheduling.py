"""Laws of scheduling that hold for any cluster, any quotas and any queue of work."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from atoll.scheduling import Amount, Bound, Decision, Group, Node, Placed, Pool, Queue, Start, State, decide

POOLS = ("a", "b")
PROJECTS = {"p1": "d1", "p2": "d1", "p3": "d2", "p4": None}
few = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def bounds(largest: int = 12) -> st.SearchStrategy[Bound]:
    gpu = st.one_of(st.none(), st.integers(0, largest).map(lambda n: n * 1000))
    cpu = st.one_of(st.none(), st.integers(0, 40).map(lambda n: n * 1000))
    return st.builds(Bound, gpu=gpu, cpu=cpu)


@st.composite
def queues(draw: st.DrawFn) -> tuple[Queue, ...]:
    made = []
    for pool in POOLS:
        for name, parent in [("d1", None), ("d2", None), *PROJECTS.items()]:
            weight, rank = draw(st.integers(0, 3)), draw(st.integers(0, 1))
            made.append(Queue(name, pool, parent, name, draw(bounds()), draw(bounds(24)), weight, rank))
    return tuple(made)


@st.composite
def groups(draw: st.DrawFn, prefix: str, most: int = 9) -> tuple[Group, ...]:
    made = []
    for number in range(draw(st.integers(0, most))):
        name = f"{prefix}{number}"
        pools = tuple(draw(st.permutations(POOLS)))[: draw(st.integers(1, 2))]
        pods = tuple(f"{name}-{pod}" for pod in range(draw(st.integers(1, 4))))
        each = Amount(1000 * draw(st.integers(0, 4)), 1000 * draw(st.integers(0, 6)), draw(st.integers(0, 4)))
        queue, priority = draw(st.sampled_from(sorted(PROJECTS))), draw(st.sampled_from((40, 80)))
        preemptible, gang = draw(st.booleans()), draw(st.booleans())
        made.append(Group(name, queue, pools, priority, preemptible, gang, draw(st.integers(0, 3)), pods, each))
    return tuple(made)


@st.composite
def states(draw: st.DrawFn) -> State:
    """A cluster where a first pass has started something, some of which has ended, and where new work waits."""
    nodes = []
    for number in range(draw(st.integers(1, 5))):
        gpus = draw(st.sampled_from((0, 2, 4, 8)))
        amount = Amount(1000 * gpus, 1000 * draw(st.integers(4, 24)), draw(st.integers(4, 16)))
        nodes.append(Node(f"n{number}", draw(st.sampled_from(POOLS)), gpus, amount))
    pools = tuple(Pool(name, draw(st.booleans()), draw(st.booleans())) for name in POOLS)
    first = State(tuple(nodes), draw(queues()), (), draw(groups("old")), pools)
    running = [pod for pod in placed(first, decide(first)) if draw(st.integers(0, 2))]
    return replace(first, placed=tuple(running), waiting=draw(groups("new")))


def placed(state: State, decision: Decision) -> list[Placed]:
    by_id = {group.id: group for group in state.waiting}
    return [_placed(by_id[start.group], start) for start in decision.starts]


def _placed(group: Group, start: Start) -> Placed:
    return Placed(
        start.pod,
        group.id,
        group.queue,
        start.pool,
        start.node,
        group.each,
        start.devices,
        group.preemptible,
        group.priority,
    )


def after(state: State) -> list[Placed]:
    return [*state.placed, *placed(state, decide(state))]


def total(amounts: Iterable[Amount]) -> Amount:
    listed = list(amounts)
    return Amount(sum(a.gpu for a in listed), sum(a.cpu for a in listed), sum(a.memory for a in listed))


def held(pods: Iterable[Placed], queue: Queue) -> Amount:
    members = {queue.id} | {name for name, parent in PROJECTS.items() if parent == queue.id}
    return total(pod.amount for pod in pods if pod.queue in members and pod.pool == queue.pool)


def over(amount: Amount, bound: Bound) -> set[str]:
    """The resources of which the amount is more than the bound."""
    parts = ("gpu", "cpu", "memory")
    return {part for part in parts if (most := getattr(bound, part)) is not None and getattr(amount, part) > most}


@few
@given(states())
def test_no_node_holds_more_than_it_has(state: State) -> None:
    by_node = defaultdict(list)
    for pod in after(state):
        by_node[pod.node].append(pod)
    for node in state.nodes:
        amount = total(pod.amount for pod in by_node[node.name])
        assert not over(amount, Bound(node.amount.gpu, node.amount.cpu, node.amount.memory))


@few
@given(states())
def test_every_gpu_is_one_device_of_the_node_and_goes_to_one_pod(state: State) -> None:
    gpus = {node.name: node.gpus for node in state.nodes}
    taken = Counter((pod.node, device) for pod in after(state) for device in pod.devices)
    assert all(times == 1 and device in range(gpus[node]) for (node, device), times in taken.items())
    assert all(len(pod.devices) * 1000 == pod.amount.gpu for pod in after(state))


@few
@given(states())
def test_no_start_takes_a_queue_over_its_limit(state: State) -> None:
    for queue in state.queues:
        was, now = held(state.placed, queue), held(after(state), queue)
        grown = {part for part in ("gpu", "cpu", "memory") if getattr(now, part) > getattr(was, part)}
        assert not over(now, queue.limit) & grown


@few
@given(states())
def test_no_start_takes_work_that_is_not_preemptible_over_the_quota(state: State) -> None:
    for queue in state.queues:
        was = held((pod for pod in state.placed if not pod.preemptible), queue)
        now = held((pod for pod in after(state) if not pod.preemptible), queue)
        grown = {part for part in ("gpu", "cpu", "memory") if getattr(now, part) > getattr(was, part)}
        assert not over(now, queue.deserved) & grown


@few
@given(states())
def test_only_preemptible_work_borrows(state: State) -> None:
    preemptible = {group.id for group in state.waiting if group.preemptible}
    assert all(start.group in preemptible for start in decide(state).starts if start.over_quota)


@few
@given(states())
def test_gang_starts_whole_in_one_of_its_pools_or_not_at_all(state: State) -> None:
    starts = defaultdict(list)
    for start in decide(state).starts:
        starts[start.group].append(start)
    for group in state.waiting:
        pods, pools = [s.pod for s in starts[group.id]], {s.pool for s in starts[group.id]}
        assert pods == list(group.pods[: len(pods)])
        assert pools <= set(group.pools)
        assert not group.gang or (len(pods) in (0, len(group.pods)) and len(pools) < 2)


@few
@given(states())
def test_exactly_what_still_waits_has_a_reason(state: State) -> None:
    decision = decide(state)
    started = Counter(start.group for start in decision.starts)
    assert decision.reasons.keys() == {group.id for group in state.waiting if started[group.id] < len(group.pods)}
    assert all(reason.message and reason.suggestion for reason in decision.reasons.values())


@few
@given(states(), st.randoms(use_true_random=False))
def test_order_of_the_input_does_not_matter(state: State, shuffled: random.Random) -> None:
    other = State(
        nodes=tuple(shuffled.sample(state.nodes, len(state.nodes))),
        queues=tuple(shuffled.sample(state.queues, len(state.queues))),
        placed=tuple(shuffled.sample(state.placed, len(state.placed))),
        waiting=tuple(shuffled.sample(state.waiting, len(state.waiting))),
        pools=tuple(shuffled.sample(state.pools, len(state.pools))),
    )
    assert decide(other) == decide(state)


@few
@given(states())
def test_second_pass_over_one_pool_starts_only_what_the_first_kept_room_from(state: State) -> None:
    """Quota, limit and capacity only shrink during a pass: what they refused stays refused. What was behind others may go."""
    first = _first_choices(state)
    decision = decide(first)
    second = decide(_later(first, decision, ended=lambda _: False))
    assert all(decision.reasons[start.group].code == "behind" for start in second.starts)


@few
@given(states())
def test_second_pass_over_one_pool_starts_nothing_where_no_work_is_preemptible(state: State) -> None:
    """Nothing collects what may never end, the starts of the same pass among it, so nothing is held back for a collector."""
    first = _first_choices(state)
    first = replace(
        first,
        placed=tuple(replace(pod, preemptible=False) for pod in first.placed),
        waiting=tuple(replace(group, preemptible=False) for group in first.waiting),
    )
    assert not decide(_later(first, decide(first), ended=lambda _: False)).starts


def _first_choices(state: State) -> State:
    return replace(state, waiting=tuple(replace(group, pools=group.pools[:1]) for group in state.waiting))


PROMISED = st.tuples(st.integers(0, 8), st.integers(0, 8), st.integers(0, 8)).filter(lambda parts: sum(parts) <= 16)


@few
@given(PROMISED, groups("g", most=14), st.integers(0, 16))
def test_nothing_borrows_while_work_within_quota_could_start(
    parts: tuple[int, ...], waiting: tuple[Group, ...], busy: int
) -> None:
    """In a pool that promises no more than it has, no project's first group waits for what another project borrowed."""
    asked = tuple(
        replace(g, pools=("a",), queue=f"p{1 + int(g.order) % 3}", each=Amount(gpu=g.each.gpu or 1000)) for g in waiting
    )
    state = State(_nodes(2), _flat(parts), tuple(_foreign(n) for n in range(busy)), asked)
    decision = decide(state)
    borrowed = {start.pod for start in decision.starts if start.over_quota}
    for group in _firsts(asked, decision):
        others = [pod for pod in after(state) if pod.pod in borrowed and pod.queue != group.queue]
        rest = [pod for pod in after(state) if pod not in others]
        assert not (others and _could_start(group, state, rest))


def _firsts(waiting: tuple[Group, ...], decision: Decision) -> list[Group]:
    """The first group of every project that still waits, where it is a gang or a single pod."""
    found: dict[str, Group] = {}
    for group in sorted(waiting, key=lambda g: (-g.priority, g.order, g.id)):
        if group.id in decision.reasons:
            found.setdefault(group.queue, group)
    return [group for group in found.values() if group.gang or len(group.pods) == 1]


def _could_start(group: Group, state: State, running: list[Placed]) -> bool:
    queue = next(queue for queue in state.queues if queue.id == group.queue)
    whole = Amount(gpu=group.each.gpu * len(group.pods))
    free = Counter({node.name: node.gpus for node in state.nodes})
    free.subtract(Counter(pod.node for pod in running for _ in pod.devices))
    fitting = sum(left * 1000 // group.each.gpu for left in free.values())
    return not over(total([held(running, queue), whole]), queue.deserved) and fitting >= len(group.pods)


def _nodes(count: int) -> tuple[Node, ...]:
    return tuple(Node(f"n{n}", "a", 8, Amount(8000, 64_000, 64)) for n in range(count))


def _flat(parts: tuple[int, ...]) -> tuple[Queue, ...]:
    return tuple(Queue(f"p{n}", "a", None, f"p{n}", Bound(gpu=1000 * part), Bound()) for n, part in enumerate(parts, start=1))


def _foreign(number: int) -> Placed:
    return Placed(f"busy{number}", f"busy{number}", "p1", "a", f"n{number % 2}", Amount(1000), (number // 2,), True, 40)


def _later(state: State, decision: Decision, *, ended: Callable[[Placed], bool]) -> State:
    started = {start.pod for start in decision.starts}
    rest = [replace(g, pods=tuple(pod for pod in g.pods if pod not in started)) for g in state.waiting]
    running = [pod for pod in (*state.placed, *placed(state, decision)) if not ended(pod)]
    return replace(state, placed=tuple(running), waiting=tuple(g for g in rest if g.pods))


@dataclass(frozen=True)
class Flood:
    """Small single-GPU work that never ends coming, and one large gang submitted behind the first of it."""

    queues: tuple[Queue, ...]
    gang: Group
    small_queue: str
    preemptible: bool

    def gang_starts(self, draw: random.Random, passes: int) -> bool:
        state = State(_nodes(2), self.queues, (), ())
        for turn in range(passes):
            small = (self._small(f"s{turn}-{n}", turn) for n in range(16 - len(state.waiting)))
            arrived = [*state.waiting, *small, *([self.gang] if turn == 3 else [])]
            state = replace(state, waiting=tuple(arrived))
            decision = decide(state)
            if any(start.group == self.gang.id for start in decision.starts):
                return True
            # every pod ends within some passes, not all at once
            state = _later(state, decision, ended=lambda _: draw.random() < 0.3)
        return False

    def _small(self, name: str, turn: int) -> Group:
        return Group(name, self.small_queue, ("a",), 50, self.preemptible, False, turn, (name,), Amount(1000))


def _gang(queue: str, pods: int, gpus: int, *, preemptible: bool) -> Group:
    names = tuple(f"gang-{pod}" for pod in range(pods))
    return Group("gang", queue, ("a",), 50, preemptible, True, 3.5, names, Amount(1000 * gpus))


Quotas = tuple[int | None, int | None]
QUOTAS: tuple[Quotas, ...] = ((16, 0), (8, 8), (16, 16), (0, 0), (None, None), (8, None))
SHAPES = ((1, 8), (2, 4), (2, 8), (8, 1), (1, 2))


def _has_a_right(quotas: Quotas, shape: tuple[int, int]) -> bool:
    """A gang beyond its quota has none against work within quota; where nobody has a quota, all borrow and are equals."""
    return quotas == (0, 0) or quotas[0] is None or shape[0] * shape[1] <= quotas[0]


@pytest.mark.parametrize("small_queue", ["p1", "p2"])
@pytest.mark.parametrize(("quotas", "shape"), [(q, s) for q in QUOTAS for s in SHAPES if _has_a_right(q, s)])
def test_large_gang_starts_though_small_work_never_stops_coming(
    quotas: Quotas, shape: tuple[int, int], small_queue: str
) -> None:
    deserved = [Bound(gpu=None if part is None else 1000 * part) for part in quotas]
    made = tuple(Queue(f"p{n}", "a", None, f"p{n}", bound, Bound()) for n, bound in enumerate(deserved, start=1))
    flood = Flood(made, _gang("p1", *shape, preemptible=True), small_queue, preemptible=True)
    assert all(flood.gang_starts(random.Random(seed), passes=120) for seed in range(3))


@pytest.mark.parametrize("shape", SHAPES)
def test_large_gang_that_is_not_preemptible_starts_though_its_project_never_stops_sending_small_work(
    shape: tuple[int, int],
) -> None:
    made = (Queue("p1", "a", None, "p1", Bound(gpu=16_000), Bound()),)
    flood = Flood(made, _gang("p1", *shape, preemptible=False), "p1", preemptible=False)
    assert all(flood.gang_starts(random.Random(seed), passes=120) for seed in range(3))


@few
@given(st.integers(1, 8), st.integers(0, 8), st.randoms(use_true_random=False))
def test_quota_is_reached_as_borrowed_work_ends(mine: int, theirs: int, draw: random.Random) -> None:
    """The borrower keeps submitting; whatever it loses goes to the owner of the quota until that has it all."""
    queues = (
        Queue("p1", "a", None, "p1", Bound(gpu=1000 * mine), Bound()),
        Queue("p2", "a", None, "p2", Bound(gpu=1000 * theirs), Bound()),
    )
    flood = tuple(Group(f"f{n}", "p2", ("a",), 90, True, False, 0, (f"f{n}",), Amount(1000)) for n in range(60))
    state = State(_nodes(1), queues, (), flood)
    state = _later(state, decide(state), ended=lambda _: False)
    owed = tuple(Group(f"o{n}", "p1", ("a",), 40, True, False, 9, (f"o{n}",), Amount(1000)) for n in range(mine))
    state = replace(state, waiting=(*state.waiting, *owed))
    for _ in range(60):
        state = _later(state, decide(state), ended=lambda pod: pod.queue == "p2" and draw.random() < 0.3)
    reached = held(state.placed, queues[0]).gpu
    assert reached >= 1000 * min(mine, 8 - theirs)
