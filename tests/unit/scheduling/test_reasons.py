"""What a waiting group is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from atoll.scheduling import Amount, Bound, Group, Node, Placed, Queue, Reason, State, decide

NODE = Node("n1", "default", 8, Amount(8000, 64_000, 2**39))
DEPARTMENT = Queue("1", "default", None, "research", Bound(gpu=8000), Bound(gpu=8000))
PROJECT = Queue("2", "default", "1", "vision", Bound(gpu=4000), Bound(gpu=6000))
GROUP = Group("train", "2", ("default",), 50, True, False, 1, ("train-0",), Amount(1000))
STATE = State((NODE,), (DEPARTMENT, PROJECT), (), (GROUP,))


def running(gpus: int, *, node: str = "n1", queue: str = "2", preemptible: bool = True) -> Placed:
    name = f"{queue}-{node}-{gpus}"
    return Placed(name, name, queue, "default", node, Amount(1000 * gpus), (), preemptible, 50)


def asking(gpus: float, *, pods: int = 1, preemptible: bool = True, pools: tuple[str, ...] = ("default",)) -> Group:
    names = tuple(f"train-{n}" for n in range(pods))
    each = Amount(int(1000 * gpus))
    return replace(GROUP, each=each, pods=names, gang=pods > 1, preemptible=preemptible, pools=pools)


def why(group: Group, *placed: Placed, state: State = STATE) -> Reason:
    return decide(replace(state, waiting=(*state.waiting[1:], group), placed=placed)).reasons[group.id]


def numbers(reason: Reason) -> dict[str, tuple[float, str]]:
    return {number.name: (number.value, number.unit) for number in reason.numbers}


def test_limit_is_told_with_what_is_held_and_what_is_missing() -> None:
    reason = why(asking(2), running(5))
    assert reason.code == "over_limit"
    assert reason.message == "Project vision may hold 6 GPUs in pool default; it holds 5 GPUs, this asks for 2 GPUs."
    assert numbers(reason) == {"limit": (6, "GPU"), "allocated": (5, "GPU"), "asked": (2, "GPU"), "missing": (1, "GPU")}
    assert reason.suggestion == "Wait until 1 GPU of it end, or raise its limit in pool default to 7 GPUs."


def test_request_beyond_the_whole_limit_is_advised_to_ask_for_less() -> None:
    assert (why(asking(7)).suggestion or "").startswith("Ask for 6 GPUs at most, or raise its limit")


def test_limit_of_the_department_is_told_as_such() -> None:
    other = Queue("3", "default", "1", "speech", Bound(gpu=8000), Bound())
    state = replace(STATE, queues=(*STATE.queues, other), nodes=(NODE, replace(NODE, name="n2")))
    reason = why(asking(2), running(7, queue="3"), state=state)
    assert (reason.code, reason.message.split(" may")[0]) == ("department_over_limit", "Department research")


def test_workspace_beyond_the_quota_is_advised_to_become_preemptible() -> None:
    reason = why(asking(2, preemptible=False), running(3, preemptible=False))
    assert reason.code == "non_preemptible_over_quota"
    assert reason.suggestion == (
        "Make it preemptible, so that it may borrow beyond the quota, or raise the quota in pool default to 5 GPUs."
    )


def test_quota_of_the_department_is_told_as_such() -> None:
    state = replace(STATE, queues=(replace(DEPARTMENT, deserved=Bound(gpu=1000)), PROJECT))
    assert why(asking(2, preemptible=False), state=state).code == "department_over_quota"


def test_full_pool_is_told_with_what_is_free() -> None:
    reason = why(asking(4), running(6, queue="foreign"))
    assert reason.code == "no_capacity"
    assert reason.message == "Pool default has 2 GPUs free, and this asks for 4 GPUs."
    assert numbers(reason) == {"asked": (4, "GPU"), "free": (2, "GPU"), "missing": (2, "GPU")}


def test_gang_is_told_how_many_of_its_pods_would_fit() -> None:
    assert "ask for 2 pods, which would fit now" in (why(asking(1, pods=4), running(6, queue="foreign")).suggestion or "")


def test_another_pool_with_room_is_the_cheapest_change() -> None:
    spare = replace(NODE, name="n2", pool="spare")
    queues = (*STATE.queues, replace(DEPARTMENT, pool="spare"), replace(PROJECT, pool="spare"))
    reason = why(asking(4), running(6, queue="foreign"), state=replace(STATE, nodes=(NODE, spare), queues=queues))
    assert reason.suggestion == "Pool spare has room for it now: name it among the pools."


def test_free_gpus_in_pieces_are_told_as_fragmented() -> None:
    state = replace(STATE, nodes=(NODE, replace(NODE, name="n2")))
    reason = why(asking(4), running(5, queue="foreign"), running(6, node="n2", queue="foreign"), state=state)
    assert reason.code == "fragmented"
    assert numbers(reason)["largest_free_on_a_node"] == (3, "GPU")
    assert reason.suggestion == "Ask for 3 GPUs per pod at most."


def test_pod_larger_than_any_node_is_told_the_largest() -> None:
    reason = why(asking(16))
    assert reason.code == "too_large"
    assert reason.message == "No node of pool default holds a pod of 16 GPUs: the largest has 8 GPUs."


def test_gang_larger_than_the_pool_is_told_how_many_pods_it_holds() -> None:
    assert (why(asking(3, pods=4)).suggestion or "").startswith("Ask for 2 pods at most")


def test_group_behind_another_of_its_project_is_told_which() -> None:
    first = replace(asking(4), id="first", pods=("first-0",), priority=90)
    state = replace(STATE, waiting=(GROUP, first))
    reason = why(asking(1), running(6, queue="foreign"), state=state)
    assert reason.code == "behind"
    assert reason.message == "first of the same project goes first in pool default: room for 4 GPUs is kept for it."


def test_group_behind_another_project_is_not_told_which() -> None:
    other = Queue("3", "default", None, "secret", Bound(gpu=8000), Bound())
    first = replace(asking(8), id="hidden", queue="3", pods=("hidden-0",))
    state = replace(STATE, queues=(DEPARTMENT, replace(PROJECT, deserved=Bound(gpu=0)), other), waiting=(GROUP, first))
    reason = why(asking(1), running(6, queue="foreign"), state=state)
    assert reason.code == "behind"
    assert "hidden" not in reason.message + (reason.suggestion or "")


@pytest.mark.parametrize(
    ("group", "code"),
    [
        (asking(0.5), "unsupported_request"),
        (replace(GROUP, queue="nowhere"), "unknown_queue"),
        (asking(1, pools=("elsewhere",)), "unknown_queue"),
        (asking(1, pools=()), "no_nodes"),
        (asking(9, pools=("elsewhere", "default")), "too_large"),
    ],
)
def test_what_can_never_start_is_told_why(group: Group, code: str) -> None:
    assert why(group).code == code


def test_pool_without_nodes_is_told() -> None:
    assert why(GROUP, state=replace(STATE, nodes=())).message == "Pool default has no nodes."


def test_project_of_an_unknown_department_is_not_scheduled() -> None:
    assert why(GROUP, state=replace(STATE, queues=(PROJECT,))).code == "unknown_queue"
