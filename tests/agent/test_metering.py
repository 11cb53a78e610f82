from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from atoll.agent.attempts import Attempt
from atoll.agent.intervals import DAY_SECONDS, pieces
from atoll.agent.meter import meter
from atoll.wire.reports import UsageInterval
from tests.agent.make import Rig, template, workload

TIMES = st.integers(0, 40 * DAY_SECONDS * 8).map(lambda eighths: 1_767_571_200 + eighths / 8)


def attempt(start: float, offset: float = 0.0) -> Attempt:
    return Attempt(
        "pod", "work", "train", 1, "vision", "project/1", 0, 0, "train-0-0", 1, "node-1", "default", (0,), True, 50,
        template(), start, offset,
    )  # fmt: skip


def ledger(intervals: list[UsageInterval]) -> dict[float, UsageInterval]:
    """As the server keeps it: by start, the latest report wins."""
    return {interval.started_at: interval for interval in intervals}


@given(TIMES, TIMES)
def test_pieces_cover_the_interval_and_end_at_midnights(one: float, other: float) -> None:
    start, end = min(one, other), max(one, other)
    parts = pieces(start, end)
    assert parts[0][0] == start
    assert parts[-1][1] == end
    assert all(left[1] == right[0] for left, right in pairwise(parts))
    assert all(part[1] % DAY_SECONDS == 0 for part in parts[:-1])
    assert all(part[0] // DAY_SECONDS == (part[1] - 0.001) // DAY_SECONDS for part in parts if part[1] > part[0])


@given(TIMES, st.lists(st.integers(0, 3 * DAY_SECONDS * 8).map(lambda eighths: eighths / 8), max_size=8))
def test_checkpoints_neither_overlap_nor_leave_gaps(start: float, pauses: list[float]) -> None:
    pod, now, told = attempt(start), start, list[UsageInterval]()
    for pause in pauses:
        now += pause
        told += meter(pod, now, closed=False)
    told += meter(pod, now, closed=True)
    kept = sorted(ledger(told).values(), key=lambda interval: interval.started_at)
    assert sum(interval.ended_at - interval.started_at for interval in kept) == now - start
    assert all(left.ended_at == right.started_at for left, right in pairwise(kept))
    assert all(interval.closed for interval in kept)


@given(TIMES, st.lists(TIMES, max_size=8))
def test_an_interval_never_shrinks(start: float, looks: list[float]) -> None:
    pod, kept = attempt(start), dict[float, UsageInterval]()
    for look in looks:
        for interval in meter(pod, look, closed=False):
            before = kept.get(interval.started_at)
            assert before is None or interval.ended_at >= before.ended_at
            kept[interval.started_at] = interval


def test_times_are_corrected_by_the_offset_at_the_start() -> None:
    (interval,) = meter(attempt(1_767_600_000.0, offset=5.5), 1_767_600_010.0, closed=True)
    assert (interval.started_at, interval.ended_at) == (1_767_600_005.5, 1_767_600_015.5)


async def test_an_hour_offline_is_metered_to_the_second(rig: Rig) -> None:
    await rig.want(workload(gpu_milli=2000))
    started = rig.clock.at
    for _ in range(450):
        await rig.step(after=8.0)
    rig.engine.ends(rig.engine.started[0])
    await rig.step()
    (interval,) = ledger(rig.of(UsageInterval)).values()
    assert (interval.started_at, interval.ended_at) == (started, started + 3600.0)
    assert (interval.closed, interval.at_checkpoint, interval.gpu_milli) == (True, False, 2000)


async def test_use_goes_on_over_a_restart_of_the_agent(rig: Rig) -> None:
    await rig.want(workload())
    started, pod = rig.clock.at, rig.engine.started[0]
    await rig.step(after=9.0)
    rig.restart()
    await rig.step(after=100.0)
    rig.engine.ends(pod)
    await rig.step()
    (interval,) = ledger(rig.of(UsageInterval)).values()
    assert (interval.started_at, interval.ended_at) == (started, started + 109.0)


async def test_a_lost_pod_is_metered_to_its_last_checkpoint(rig: Rig) -> None:
    await rig.want(workload())
    started, pod = rig.clock.at, rig.engine.started[0]
    rig.restart()
    rig.clock.at += 500.0
    rig.engine.loses(pod, last_seen=started + 4.0)
    await rig.step()
    (interval,) = ledger(rig.of(UsageInterval)).values()
    assert (interval.ended_at, interval.closed, interval.at_checkpoint) == (started + 4.0, True, True)
