"""A training that ran for as long as its project allows is stopped, by what was recorded, whatever happens to the agent."""

from __future__ import annotations

import msgspec
import pytest

from atoll.agent.attempts import TIME_LIMIT
from atoll.wire.desired import Effective, ProjectSpec, TimeLimits
from atoll.wire.reports import EventReport, PodStatus, WorkloadStatus
from tests.agent.conftest import Launch
from tests.agent.make import PROJECT, Rig, shell, workload
from tests.agent.server import FakeServer

HOUR = 3600.0


def project(seconds: int | None) -> ProjectSpec:
    return msgspec.structs.replace(PROJECT, effective=Effective(limits=TimeLimits(training=seconds)))


@pytest.fixture
async def limited(rig: Rig) -> Rig:
    """A project whose trainings may run for an hour."""
    await rig.tell("project", str(PROJECT.id), project(3600))
    return rig


def last(rig: Rig) -> WorkloadStatus:
    return rig.of(WorkloadStatus)[-1]


def warnings(rig: Rig) -> list[str]:
    return [event.reason for event in rig.of(EventReport) if event.type == "Warning"]


async def running(rig: Rig, **changes: object) -> None:
    await rig.want(workload(**changes))
    for pod in rig.engine.started:
        rig.engine.runs(pod)
    await rig.step()


async def test_training_is_stopped_when_its_time_is_over_and_says_why(limited: Rig) -> None:
    await running(limited)
    await limited.step(after=HOUR - 1)
    assert limited.engine.terminated == []
    await limited.step(after=1)
    assert limited.engine.terminated == [limited.engine.started[0].pod_id]
    limited.engine.ends(limited.engine.started[0], code=143, asked=True)
    await limited.step()
    assert [status.phase for status in limited.of(WorkloadStatus)] == ["Initializing", "Running", "Stopping", "Stopped"]
    why = last(limited).why
    assert why is not None
    assert (why.code, last(limited).message) == ("time_limit", why.message)
    assert why.message == "It ran for as long as project vision lets trainings run: 1 h."
    assert limited.of(PodStatus)[-1].reason == TIME_LIMIT
    assert warnings(limited) == ["TimeLimitExceeded"]


async def test_time_counts_on_while_no_agent_runs(limited: Rig) -> None:
    await running(limited)
    limited.clock.at += HOUR
    limited.restart()
    await limited.step()
    assert limited.engine.terminated == [limited.engine.started[0].pod_id]


async def test_stopped_by_its_limit_it_stays_so_over_a_restart_and_when_the_limit_is_lifted(limited: Rig) -> None:
    await running(limited)
    await limited.step(after=HOUR)
    limited.engine.ends(limited.engine.started[0], code=143, asked=True)
    await limited.step()
    limited.restart()
    await limited.tell("project", str(PROJECT.id), project(None))
    assert limited.engine.started == []
    assert last(limited).phase == "Stopped"
    assert last(limited).message == "It was stopped after 1 h, by a time limit of its project that has changed since."


async def test_resumed_with_a_longer_limit_it_runs_for_what_is_left(limited: Rig) -> None:
    spec = workload()
    await limited.want(spec)
    limited.engine.runs(limited.engine.started[0])
    await limited.step(after=HOUR)
    limited.engine.ends(limited.engine.started[0], code=143, asked=True)
    await limited.step()
    await limited.tell("project", str(PROJECT.id), project(5400))
    await limited.want(msgspec.structs.replace(spec, generation=2))
    limited.engine.runs(limited.engine.started[1])
    await limited.step(after=HOUR / 2 - 1)
    assert last(limited).phase == "Running"
    await limited.step(after=1)
    assert limited.engine.terminated == [pod.pod_id for pod in limited.engine.started]


async def test_resumed_without_a_longer_limit_it_is_stopped_at_once(limited: Rig) -> None:
    spec = workload()
    await limited.want(spec)
    limited.engine.runs(limited.engine.started[0])
    await limited.step(after=HOUR)
    limited.engine.ends(limited.engine.started[0], code=143, asked=True)
    await limited.want(msgspec.structs.replace(spec, generation=2))
    assert len(limited.engine.started) == 1
    assert (last(limited).phase, last(limited).generation) == ("Stopped", 2)


@pytest.mark.parametrize(("seconds", "stopped"), [(1800, True), (7200, False), (None, False)])
async def test_limit_that_changes_while_it_runs_is_followed(seconds: int | None, stopped: bool, limited: Rig) -> None:
    await running(limited)
    await limited.step(after=HOUR / 2 + 1)
    await limited.tell("project", str(PROJECT.id), project(seconds))
    await limited.step(after=0 if stopped else HOUR)
    assert bool(limited.engine.terminated) == stopped


async def test_waiting_is_no_running(limited: Rig) -> None:
    await limited.want(workload(gpu_milli=8000))
    await limited.step(after=2 * HOUR)
    assert last(limited).phase == "Pending"


async def test_completed_training_is_not_said_to_have_run_for_too_long_afterwards(limited: Rig) -> None:
    await running(limited)
    await limited.step(after=HOUR / 2)
    limited.engine.ends(limited.engine.started[0])
    await limited.step()
    await limited.tell("project", str(PROJECT.id), project(60))
    assert last(limited).phase == "Completed"
    assert warnings(limited) == []


async def test_agent_wakes_by_itself_when_a_running_process_has_had_its_time(server: FakeServer, launch: Launch) -> None:
    launch()
    await server.want(project(1))
    await server.want(spec := workload(**shell("exec sleep 600")))
    await server.until_phase(spec, "Stopped")
    (pod,) = server.pods(spec).values()
    assert (pod.reason, pod.exit_code) == (TIME_LIMIT, 143)
    assert pod.started_at is not None
    assert pod.finished_at is not None
    assert pod.finished_at - pod.started_at >= 1
