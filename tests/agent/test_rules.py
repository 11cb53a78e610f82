from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from atoll.agent.backoff import LONGEST_SECONDS, backoff_seconds
from atoll.agent.engines.local import parse_node
from atoll.agent.link import clock_offset
from atoll.agent.rules import Tally, back_off_seconds, phase_of
from tests.agent.make import workload

API_PHASES = {
    "Creating", "Initializing", "Resuming", "Pending", "Deleting", "Running", "Updating", "Stopped", "Stopping", "Degraded",
    "Failed", "Completed", "Terminating", "Unknown",
}  # fmt: skip
FINAL = {"Completed", "Failed", "Stopped"}
TALLIES = st.builds(Tally, *[st.integers(0, 4)] * 4)


@given(TALLIES, *[st.booleans()] * 6)
def test_a_phase_is_one_of_the_apis_and_final_only_without_pods(
    tally: Tally, running: bool, gang: bool, deleted: bool, refused: bool, considered: bool, resumed: bool
) -> None:
    spec = workload(running=running, gang=gang, parallelism=2, completions=3)
    phase = phase_of(spec, tally, deleted=deleted, refused=refused, over=False, considered=considered, resumed=resumed)
    assert phase in API_PHASES
    assert phase not in FINAL or tally.active == 0


@pytest.mark.parametrize(
    ("changes", "counts", "phase"),
    [
        ({}, (0, 0, 0, 0), "Pending"),
        ({}, (1, 0, 0, 0), "Initializing"),
        ({}, (0, 1, 0, 0), "Running"),
        ({}, (0, 0, 1, 0), "Completed"),
        ({}, (0, 0, 0, 3), "Failed"),
        ({"running": False}, (0, 1, 0, 0), "Stopping"),
        ({"running": False}, (0, 0, 0, 0), "Stopped"),
        ({"parallelism": 2, "completions": 2}, (1, 1, 0, 0), "Running"),
        ({"parallelism": 2, "completions": 2, "gang": True}, (1, 1, 0, 0), "Initializing"),
        ({"parallelism": 2, "completions": 2, "gang": True}, (0, 1, 0, 1), "Degraded"),
        ({"parallelism": 2, "completions": 2, "gang": True}, (0, 1, 1, 0), "Running"),
    ],
)
def test_the_phase_follows_from_intent_and_pods(changes: dict[str, object], counts: tuple[int, ...], phase: str) -> None:
    spec = workload(**changes)
    assert phase_of(spec, Tally(*counts), deleted=False, refused=False, over=False, considered=True, resumed=False) == phase


@pytest.mark.parametrize(("resumed", "phase"), [(False, "Creating"), (True, "Resuming")])
def test_a_workload_that_the_scheduler_has_not_seen_is_not_pending_yet(resumed: bool, phase: str) -> None:
    tally = Tally(0, 0, 0, 0)
    assert phase_of(workload(), tally, deleted=False, refused=False, over=False, considered=False, resumed=resumed) == phase


def test_retries_back_off_up_to_a_minute() -> None:
    assert [back_off_seconds(n) for n in (1, 2, 3, 7, 60)] == [1.0, 2.0, 4.0, 60.0, 60.0]


@given(st.integers(0, 10_000), st.floats(0, 1, exclude_max=True))
def test_reconnecting_waits_no_longer_than_the_cap(failures: int, chance: float) -> None:
    assert 0 <= backoff_seconds(failures, chance) <= LONGEST_SECONDS


@pytest.mark.parametrize(
    ("server", "said", "heard", "offset"), [(100.0, 90.0, 90.2, 9.9), (100.05, 100.0, 100.2, 0.0), (50.0, 60.0, 60.0, -10.0)]
)
def test_the_clock_is_corrected_by_what_the_way_cannot_explain(server: float, said: float, heard: float, offset: float) -> None:
    assert clock_offset(server, said, heard) == pytest.approx(offset)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "node-1",
        "node-1:x:1:1",
        ":8:64:512",
        "node-1:-1:64:512",
        "node-1:8:0:512",
        "a:1:1:1:k=v:q",
        "a:1:1:1:gold",
        "a:1:1:1:k=",
    ],
)
def test_a_wrong_node_is_refused_with_what_is_expected(text: str) -> None:
    with pytest.raises(ValueError, match="is not a node"):
        parse_node(text)


def test_a_node_may_be_declared_in_one_word() -> None:
    node = parse_node("node-9:2:8:32:gpu=a100,example.com/rack=r1")
    assert (node.name, node.gpus, node.cpu_milli, node.memory_bytes) == ("node-9", 2, 8000, 32 << 30)
    assert node.status(created_at=0).labels.items() >= {"gpu": "a100", "example.com/rack": "r1"}.items()
