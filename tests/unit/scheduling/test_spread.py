"""A pool places its pods as it is set to: packed onto few nodes, or spread over all."""

from __future__ import annotations

from collections import Counter

import pytest
from tests.unit.scheduling.test_decide import group, node, queue, running, singles

from atoll.scheduling import Group, Placed, Pool, State, decide

NODES = tuple(node(name, gpus=4, cores=16) for name in ("a", "b", "c"))
SPREAD_GPU, SPREAD_CPU = Pool("default", spreads_gpu=True), Pool("default", spreads_cpu=True)


def nodes_used(pool: Pool, waiting: list[Group], *placed: Placed) -> dict[str, int]:
    state = State(NODES, (queue("p", None),), placed, tuple(waiting), (pool,))
    return dict(Counter(start.node for start in decide(state).starts))


def test_pods_with_gpus_are_spread_one_by_one_and_as_a_gang() -> None:
    assert nodes_used(SPREAD_GPU, singles("p", 3)) == {"a": 1, "b": 1, "c": 1}
    assert nodes_used(SPREAD_GPU, [group("g", "p", pods=6, gang=True)]) == {"a": 2, "b": 2, "c": 2}


def test_packing_is_what_a_pool_does_otherwise() -> None:
    for pool in (Pool("default"), SPREAD_CPU, Pool("another", spreads_gpu=True)):
        assert nodes_used(pool, singles("p", 3)) == {"a": 3}
        assert nodes_used(pool, [group("g", "p", pods=4, gang=True)]) == {"a": 4}


def test_what_runs_counts_when_pods_are_spread() -> None:
    assert nodes_used(SPREAD_GPU, singles("p", 2), running("p", "a", (0, 1)), running("p", "b", (0,))) == {"b": 1, "c": 1}


@pytest.mark.parametrize(("pool", "used"), [(SPREAD_CPU, {"a": 1, "b": 1, "c": 1}), (SPREAD_GPU, {"a": 3})])
def test_pods_without_gpus_follow_the_strategy_for_them(pool: Pool, used: dict[str, int]) -> None:
    assert nodes_used(pool, [group(f"g{number}", "p", gpus=0, cores=2) for number in range(3)]) == used
    assert nodes_used(pool, [group("g", "p", gpus=0, cores=2, pods=3, gang=True)]) == used


def test_gang_that_fits_is_started_whatever_the_strategy() -> None:
    assert sum(nodes_used(SPREAD_GPU, [group("g", "p", gpus=2, pods=6, gang=True)]).values()) == 6
    assert nodes_used(SPREAD_GPU, [group("g", "p", gpus=2, pods=7, gang=True)]) == {}


def test_pods_that_ask_for_nothing_are_spread_too() -> None:
    assert nodes_used(SPREAD_CPU, [group("g", "p", gpus=0, pods=3, gang=True)]) == {"a": 1, "b": 1, "c": 1}
