"""What a scheduling pass starts, by example."""

from __future__ import annotations

from collections import Counter
from itertools import count

import pytest

from atoll.scheduling import Amount, Bound, Decision, Group, Node, Placed, Queue, State, decide

ORDER = count()


def gpus(count: int) -> Bound:
    return Bound(gpu=1000 * count)


def node(name: str, *, gpus: int = 8, cores: int = 64, pool: str = "default") -> Node:
    return Node(name, pool, gpus, Amount(1000 * gpus, 1000 * cores, 2**39))


def queue(
    id: str,
    quota: int | None,
    *,
    limit: int | None = None,
    weight: int = 2,
    parent: str | None = None,
    pool: str = "default",
) -> Queue:
    deserved = Bound() if quota is None else gpus(quota)
    return Queue(id, pool, parent, id, deserved, Bound() if limit is None else gpus(limit), weight)


def group(
    id: str,
    project: str,
    *,
    gpus: int = 1,
    pods: int = 1,
    cores: int = 0,
    gang: bool = False,
    preemptible: bool = True,
    priority: int = 50,
    pools: tuple[str, ...] = ("default",),
) -> Group:
    names = tuple(f"{id}-{pod}" for pod in range(pods))
    return Group(id, project, pools, priority, preemptible, gang, next(ORDER), names, Amount(1000 * gpus, 1000 * cores))


def running(
    project: str,
    on: str,
    devices: tuple[int, ...],
    *,
    preemptible: bool = True,
    gpus: int | None = None,
    pool: str = "default",
) -> Placed:
    name = f"{project}-{on}-{devices}-{gpus}"
    amount = Amount(1000 * (len(devices) if gpus is None else gpus))
    return Placed(name, name, project, pool, on, amount, devices, preemptible, 50)


def singles(project: str, number: int) -> list[Group]:
    return [group(f"{project}-{n}", project) for n in range(number)]


def run(nodes: list[Node], queues: list[Queue], waiting: list[Group], *placed: Placed) -> Decision:
    return decide(State(tuple(nodes), tuple(queues), placed, tuple(waiting)))


def started(decision: Decision) -> list[str]:
    return list(dict.fromkeys(start.group for start in decision.starts))


def by_project(decision: Decision) -> dict[str, int]:
    return dict(Counter(start.group.split("-")[0] for start in decision.starts))


def test_nothing_to_do_decides_nothing() -> None:
    assert decide(State((), (), (), ())) == Decision((), {})


def test_work_within_quota_goes_before_older_work_beyond_it() -> None:
    waiting = [*singles("borrower", 8), *singles("owner", 6)]
    decision = run([node("n")], [queue("borrower", 0), queue("owner", 6)], waiting)
    assert by_project(decision) == {"owner": 6, "borrower": 2}
    assert [start.over_quota for start in decision.starts] == [False] * 6 + [True] * 2


def test_surplus_of_twenty_gives_ten_to_weight_three_of_six() -> None:
    nodes = [node("a", gpus=14), node("b", gpus=14)]
    queues = [queue("heavy", 6, weight=3), queue("middle", 1, weight=2), queue("light", 1, weight=1)]
    waiting = [*singles("heavy", 30), *singles("middle", 30), *singles("light", 30)]
    assert by_project(run(nodes, queues, waiting))["heavy"] == 16


@pytest.mark.parametrize(("weights", "shares"), [((3, 1), {"a": 6, "b": 2}), ((1, 3), {"a": 2, "b": 6})])
def test_surplus_is_split_by_weight(weights: tuple[int, int], shares: dict[str, int]) -> None:
    queues = [queue("a", 0, weight=weights[0]), queue("b", 0, weight=weights[1])]
    assert by_project(run([node("n")], queues, [*singles("a", 9), *singles("b", 9)])) == shares


def test_weight_zero_borrows_only_what_nobody_else_wants() -> None:
    queues = [queue("last", 0, weight=0), queue("low", 0, weight=1)]
    assert by_project(run([node("n")], queues, [*singles("last", 9), *singles("low", 5)])) == {"low": 5, "last": 3}


def test_surplus_is_split_between_departments_before_projects() -> None:
    queues = [
        queue("d1", 0),
        queue("d2", 0),
        queue("a", 0, parent="d1"),
        queue("b", 0, parent="d1"),
        queue("c", 0, parent="d2"),
    ]
    decision = run([node("n")], queues, [*singles("a", 9), *singles("b", 9), *singles("c", 9)])
    assert by_project(decision) == {"a": 2, "b": 2, "c": 4}


def test_quota_of_the_department_wins_over_the_sum_of_its_projects() -> None:
    queues = [queue("d", 4, limit=4), queue("a", 4, parent="d"), queue("b", 4, parent="d")]
    decision = run([node("n")], queues, [*singles("a", 4), *singles("b", 4)])
    assert by_project(decision) == {"a": 2, "b": 2}


def test_work_that_is_not_preemptible_stays_within_the_quota() -> None:
    waiting = [group(f"w-{n}", "p", preemptible=False) for n in range(4)]
    assert by_project(run([node("n")], [queue("p", 2)], waiting)) == {"w": 2}


def test_workspace_within_its_quota_starts_beside_training_that_fills_it() -> None:
    decision = run([node("n")], [queue("p", 2)], [group("w", "p", preemptible=False)], running("p", "n", (0, 1)))
    assert [(start.group, start.over_quota) for start in decision.starts] == [("w", False)]


def test_limit_stops_borrowing() -> None:
    assert by_project(run([node("n")], [queue("p", 1, limit=3)], singles("p", 8))) == {"p": 3}


def test_higher_priority_goes_first_inside_a_project_and_not_across() -> None:
    waiting = [group("low", "p"), group("high", "p", priority=100), group("urgent", "q", priority=150)]
    queues = [queue("p", 2), queue("q", 0)]
    assert started(run([node("n", gpus=2)], queues, waiting)) == ["high", "low"]


def test_gang_starts_on_few_nodes_or_not_at_all() -> None:
    nodes = [node("a", gpus=4), node("b", gpus=4), node("c", gpus=8)]
    whole = run(nodes, [queue("p", 16)], [group("g", "p", pods=8, gang=True)])
    none = run(nodes, [queue("p", None)], [group("g", "p", pods=17, gang=True)])
    assert {start.node for start in whole.starts} == {"c"}
    assert not none.starts


def test_independent_pods_start_as_far_as_there_is_room() -> None:
    decision = run([node("n", gpus=3)], [queue("p", 8)], [group("g", "p", pods=5)])
    assert [start.pod for start in decision.starts] == ["g-0", "g-1", "g-2"]
    assert set(decision.reasons) == {"g"}


def test_single_pods_fill_the_fullest_node_with_the_lowest_free_devices() -> None:
    nodes = [node("empty"), node("half")]
    decision = run(nodes, [queue("p", 8)], [group("g", "p", gpus=2)], running("p", "half", (0, 2, 3)))
    assert [(start.node, start.devices) for start in decision.starts] == [("half", (1, 4))]


def test_pods_of_unknown_devices_are_taken_to_hold_the_last_ones() -> None:
    decision = run([node("n", gpus=4)], [queue("p", 8)], [group("g", "p", gpus=2)], running("p", "n", (), gpus=2))
    assert [start.devices for start in decision.starts] == [(0, 1)]


def test_cpu_work_leaves_nodes_with_free_gpus_alone() -> None:
    nodes = [node("a", gpus=8), node("b", gpus=0)]
    decision = run(nodes, [queue("p", 0)], [group("g", "p", gpus=0, cores=4)])
    assert [(start.node, start.devices) for start in decision.starts] == [("b", ())]


def test_pools_are_tried_in_the_order_named() -> None:
    nodes = [node("a", gpus=1, pool="a"), node("b", gpus=1, pool="b")]
    queues = [queue("p", 4, pool="a"), queue("p", 4, pool="b")]
    waiting = [group("first", "p", pools=("b", "a")), group("second", "p", pools=("b", "a"))]
    assert [(s.group, s.pool) for s in run(nodes, queues, waiting).starts] == [("first", "b"), ("second", "a")]


def test_second_choice_of_a_group_keeps_its_place_before_later_groups() -> None:
    nodes = [node("b", gpus=1, pool="b"), node("a", gpus=1, pool="a")]
    queues = [queue("p", 4, pool="a"), queue("p", 4, pool="b")]
    waiting = [group("low", "p", pools=("b",)), group("high", "p", priority=99, pools=("a", "b"))]
    assert started(run(nodes, queues, waiting, running("p", "a", (0,), pool="a"))) == ["high"]


def test_group_borrows_only_when_no_pool_has_quota_for_it() -> None:
    nodes = [node("a", pool="a"), node("b", pool="b")]
    queues = [queue("p", 0, pool="a"), queue("p", 1, pool="b")]
    assert [s.pool for s in run(nodes, queues, [group("g", "p", pools=("a", "b"))]).starts] == ["b"]


def test_node_that_a_gang_collects_is_kept_from_later_groups_of_its_project() -> None:
    waiting = [group("gang", "p", gpus=8), group("small", "p")]
    placed = [running("q", "a", (0, 1)), running("q", "b", tuple(range(8)))]
    assert not run([node("a"), node("b")], [queue("p", 10), queue("q", 0)], waiting, *placed).starts


def test_later_group_takes_what_the_collecting_one_cannot_use() -> None:
    waiting = [group("gang", "p", gpus=8), group("small", "p")]
    placed = [running("q", "a", (0, 1)), running("q", "b", tuple(range(7)))]
    decision = run([node("a"), node("b")], [queue("p", 10), queue("q", 0)], waiting, *placed)
    assert [(start.group, start.node) for start in decision.starts] == [("small", "b")]


def test_nothing_borrows_what_a_group_within_quota_collects() -> None:
    waiting = [group("gang", "p", gpus=8), group("small", "q")]
    assert not run([node("a")], [queue("p", 8), queue("q", 0)], waiting, running("q", "a", (0,))).starts


def test_work_of_another_queue_within_quota_may_take_what_is_collected() -> None:
    waiting = [group("gang", "p", gpus=8), group("small", "q")]
    placed = [running("r", "a", (0,)), running("r", "b", tuple(range(8)))]
    decision = run([node("a"), node("b")], [queue("p", 8), queue("q", 8), queue("r", 0)], waiting, *placed)
    assert started(decision) == ["small"]


def test_promises_beyond_the_pool_do_not_take_what_is_collected() -> None:
    waiting = [group("gang", "p", gpus=8), group("small", "q")]
    placed = [running("r", "a", (0,)), running("r", "b", tuple(range(8)))]
    assert not run([node("a"), node("b")], [queue("p", 16), queue("q", 16), queue("r", 0)], waiting, *placed).starts


def test_what_waits_for_lasting_work_holds_no_training_back() -> None:
    waiting = [group("gang", "p", gpus=8), group("small", "p")]
    placed = running("p", "a", (0,), preemptible=False)
    assert started(run([node("a")], [queue("p", 16)], waiting, placed)) == ["small"]


def test_what_waits_for_lasting_work_of_the_same_pass_holds_no_other_project_back() -> None:
    queues = [queue("a", None), queue("b", None)]
    waiting = [group("a-0", "a", pods=2, gpus=2, preemptible=False), group("b-0", "b", gpus=3, preemptible=False)]
    decision = run([node("n1", gpus=4)], queues, waiting)
    assert Counter(start.group for start in decision.starts) == {"a-0": 2}
    assert decision.reasons["b-0"].code == "no_capacity"


def test_earlier_workspace_that_waits_for_quota_goes_before_later_ones() -> None:
    waiting = [
        group("large", "p", gpus=4, preemptible=False),
        group("small", "p", preemptible=False),
        group("training", "p"),
    ]
    placed = running("p", "a", (0,), preemptible=False)
    assert started(run([node("a")], [queue("p", 4)], waiting, placed)) == ["training"]


def test_queues_with_equal_quotas_go_by_the_age_of_their_work() -> None:
    older, younger = group("older", "b"), group("younger", "a")
    assert started(run([node("n", gpus=1)], [queue("a", 1), queue("b", 1)], [younger, older])) == ["older"]
