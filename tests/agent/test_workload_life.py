from __future__ import annotations

import msgspec

from atoll.agent import rules
from atoll.scheduling.model import Decision, State
from atoll.wire.reports import EventReport, PodStatus, QueueStatus, WorkloadGone, WorkloadStatus
from tests.agent.make import Rig, first_fit, workload


def phases(rig: Rig) -> list[str]:
    return [status.phase for status in rig.of(WorkloadStatus)]


def reasons(rig: Rig) -> list[str]:
    return [event.reason for event in rig.of(EventReport)]


async def test_a_workload_goes_from_initializing_to_completed(rig: Rig) -> None:
    await rig.want(workload())
    rig.engine.runs(rig.engine.started[0])
    await rig.step()
    rig.engine.ends(rig.engine.started[0])
    await rig.step()
    assert phases(rig) == ["Initializing", "Running", "Completed"]
    assert reasons(rig) == ["Scheduled", "Started", "Completed"]
    assert [pod.phase for pod in rig.of(PodStatus)] == ["Pending", "Running", "Succeeded"]
    assert [pod.sequence for pod in rig.of(PodStatus)] == [1, 2, 3]


async def test_a_failing_workload_is_tried_again_up_to_its_limit_and_then_failed(rig: Rig) -> None:
    await rig.want(workload(backoff_limit=2))
    for attempt in range(3):
        rig.engine.ends(rig.engine.started[attempt], code=3)
        await rig.step()
        await rig.step(after=rules.back_off_seconds(attempt + 1))
    assert [pod.name for pod in rig.engine.started] == ["train-0-0", "train-0-1", "train-0-2"]
    assert phases(rig)[-1] == "Failed"
    assert rig.of(WorkloadStatus)[-1].message == "Pod train-0-2 failed: code 3"
    assert reasons(rig).count("BackOff") == 2
    assert reasons(rig)[-1] == "BackoffLimitExceeded"


async def test_a_retry_waits_for_its_back_off(rig: Rig) -> None:
    await rig.want(workload())
    rig.engine.ends(rig.engine.started[0], code=1)
    await rig.step()
    await rig.step(after=0.5)
    status = rig.of(WorkloadStatus)[-1]
    assert len(rig.engine.started) == 1
    assert status.phase == "Pending"
    assert status.why is not None
    assert status.why.code == "back_off"


async def test_suspending_ends_the_pods_and_resuming_starts_new_ones(rig: Rig) -> None:
    spec = workload()
    await rig.want(spec)
    rig.engine.runs(rig.engine.started[0])
    await rig.want(msgspec.structs.replace(spec, running=False, generation=2))
    rig.engine.ends(rig.engine.started[0], code=143, asked=True)
    await rig.step()
    await rig.want(msgspec.structs.replace(spec, generation=3))
    assert rig.engine.terminated == [rig.engine.started[0].pod_id]
    assert phases(rig) == ["Initializing", "Stopping", "Stopped", "Initializing"]
    assert rig.engine.started[1].pod_id != rig.engine.started[0].pod_id
    assert rig.of(WorkloadStatus)[-1].generation == 3
    assert {"Suspended", "Resumed"} <= set(reasons(rig))


async def test_a_deleted_workload_is_gone_once_its_pods_have_ended(rig: Rig) -> None:
    spec = workload()
    await rig.want(spec)
    await rig.drop(spec)
    before = rig.of(WorkloadGone)
    rig.engine.ends(rig.engine.started[0], code=143, asked=True)
    await rig.step()
    assert (before, [gone.workload_id for gone in rig.of(WorkloadGone)]) == ([], [spec.id])
    assert phases(rig)[-1] == "Deleting"
    assert rig.engine.forgotten == [spec.id]
    assert rig.store.list_attempts() == []


async def test_deleting_what_was_never_here_is_said_to_be_gone(rig: Rig) -> None:
    spec = workload()
    await rig.drop(spec)
    assert [gone.workload_id for gone in rig.of(WorkloadGone)] == [spec.id]


async def test_a_workload_without_command_fails_at_once_and_says_why(rig: Rig) -> None:
    await rig.want(workload(command=(), args=()))
    status = rig.of(WorkloadStatus)[-1]
    assert (status.phase, status.message) == ("Failed", "name a command to run")
    assert rig.engine.started == []


async def test_a_waiting_workload_says_why_and_starts_when_room_is_made(rig: Rig) -> None:
    await rig.want(workload(gpu_milli=4000), second := workload(gpu_milli=1000, name="second", created_at=2.0))
    status = next(s for s in rig.of(WorkloadStatus) if s.workload_id == second.id)
    rig.engine.ends(rig.engine.started[0])
    await rig.step()
    assert (status.phase, status.why.code if status.why else "") == ("Pending", "no_capacity")
    assert [pod.workload_name for pod in rig.engine.started] == ["train", "second"]


async def test_a_gang_that_does_not_fit_starts_no_pod(rig: Rig) -> None:
    await rig.want(workload(gang=True, parallelism=5, completions=5))
    assert rig.engine.started == []
    assert phases(rig) == ["Pending"]


async def test_a_gang_restarts_whole_when_one_of_its_pods_fails(rig: Rig) -> None:
    await rig.want(workload(gang=True, parallelism=3, completions=3))
    first = rig.engine.started[:]
    for pod in first:
        rig.engine.runs(pod)
    rig.engine.ends(first[0], code=1)
    await rig.step()
    for pod in first[1:]:
        rig.engine.ends(pod, code=143, asked=True)
    await rig.step()
    await rig.step(after=rules.back_off_seconds(1))
    assert rig.engine.terminated == [pod.pod_id for pod in first[1:]]
    assert sorted(pod.name for pod in rig.engine.started[3:]) == ["train-0-1", "train-1-1", "train-2-1"]


async def test_parallel_pods_run_until_enough_have_succeeded(rig: Rig) -> None:
    await rig.want(workload(parallelism=2, completions=3))
    rig.engine.ends(rig.engine.started[0])
    await rig.step()
    assert [pod.index for pod in rig.engine.started] == [0, 1, 2]
    for pod in rig.engine.started[1:]:
        rig.engine.ends(pod)
    await rig.step()
    assert phases(rig)[-1] == "Completed"


async def test_nothing_is_decided_again_while_nothing_changes(rig: Rig) -> None:
    asked: list[State] = []

    def count(state: State) -> Decision:
        asked.append(state)
        return first_fit(state)

    rig.reconciler._decide = count
    await rig.want(workload(gpu_milli=9000))
    for _ in range(5):
        await rig.step(after=1.0)
    assert len(asked) == 1


async def test_an_agent_killed_before_its_pod_started_starts_the_same_attempt(rig: Rig) -> None:
    await rig.want(workload())
    first = rig.engine.started[0]
    rig.restart()
    await rig.step()
    assert rig.engine.started == [first]


async def test_an_agent_killed_while_ending_a_pod_ends_it_again(rig: Rig) -> None:
    spec = workload()
    await rig.want(spec)
    await rig.drop(spec)
    pod = rig.engine.started[0]
    rig.restart()
    await rig.step()
    rig.engine.ends(pod, code=143, asked=True)
    await rig.step()
    assert rig.engine.terminated == [pod.pod_id]
    assert [gone.workload_id for gone in rig.of(WorkloadGone)] == [spec.id]


async def test_a_lost_pod_counts_as_a_failure(rig: Rig) -> None:
    await rig.want(workload(backoff_limit=0))
    rig.engine.loses(rig.engine.started[0], last_seen=rig.clock.at)
    await rig.step()
    assert phases(rig)[-1] == "Failed"
    assert "NodeLost" in reasons(rig)


async def test_interrupted_pods_are_queued_again_without_a_failure(rig: Rig) -> None:
    await rig.want(workload(backoff_limit=0))
    pod = rig.engine.started[0]
    rig.engine.ends(pod, code=143, asked=True)
    await rig.reconciler.end_pods(grace_seconds=1.0)
    rig.restart()
    await rig.step()
    assert [started.name for started in rig.engine.started] == ["train-0-1"]


async def test_queues_are_told_when_they_change(rig: Rig) -> None:
    await rig.want(workload(gpu_milli=3000), workload(gpu_milli=2000, created_at=2.0))
    await rig.step(after=2.0)
    rig.engine.ends(rig.engine.started[0])
    await rig.step(after=2.0)
    await rig.step(after=2.0)
    figures = [(queue.gpu_allocated_milli, queue.gpu_requested_milli) for queue in rig.of(QueueStatus)]
    assert figures[0] == (3000, 5000)
    assert figures[-1] == (2000, 2000)


async def test_queues_tell_every_resource_and_what_of_it_lasts(rig: Rig) -> None:
    lasting = workload(gpu_milli=1000, preemptible=False)
    await rig.want(lasting, workload(gpu_milli=2000, created_at=2.0), workload(gpu_milli=4000, created_at=3.0))
    await rig.step(after=2.0)
    told, each = rig.of(QueueStatus)[-1], lasting.template
    assert (told.cpu_allocated_milli, told.memory_allocated_bytes) == (2 * each.cpu_milli, 2 * each.memory_bytes)
    assert (told.cpu_requested_milli, told.memory_requested_bytes) == (3 * each.cpu_milli, 3 * each.memory_bytes)
    assert (told.cpu_non_preemptible_milli, told.memory_non_preemptible_bytes) == (each.cpu_milli, each.memory_bytes)
    assert told.gpu_non_preemptible_milli == 1000


async def test_a_pod_that_starts_and_ends_within_one_pass_has_run(rig: Rig) -> None:
    await rig.want(workload())
    rig.engine.runs(rig.engine.started[0])
    rig.engine.ends(rig.engine.started[0])
    await rig.step()
    assert phases(rig) == ["Initializing", "Running", "Completed"]


def fails(state: State) -> Decision:
    raise ZeroDivisionError


async def test_a_failing_scheduler_does_not_stop_the_agent(rig: Rig) -> None:
    await rig.want(running := workload())
    rig.reconciler._decide = fails
    await rig.want(waiting := workload())
    rig.engine.ends(rig.engine.started[0])
    await rig.step()
    latest = {status.workload_id: status.phase for status in rig.of(WorkloadStatus)}
    assert latest == {running.id: "Completed", waiting.id: "Pending"}
