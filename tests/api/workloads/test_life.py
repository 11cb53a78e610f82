"""The life of a training, driven by what its agent reports: intent is the server's, phases are the agent's."""

from __future__ import annotations

import time
from typing import Any

import pytest

from atoll.agent.limits import limit_of
from atoll.kit.ids import uuid7
from atoll.wire.reports import EventReport, Fact, PodStatus, Why, WorkloadGone, WorkloadStatus
from tests.support.agents import FakeAgent
from tests.support.api import Api
from tests.support.make import Make, Training


async def connected(make: Make, **spec: Any) -> tuple[Training, FakeAgent]:
    """A training that its agent has confirmed."""
    training = await make.training(**spec)
    agent = await make.agent(training.project.cluster)
    await agent.until_wanted("workload", training.id)
    await agent.settle()
    await agent.acknowledge()
    return training, agent


async def phase(api: Api, training: Training) -> tuple[str, str]:
    shown = (await api.as_administrator().get(training.path)).ok()
    return shown["desiredPhase"], shown["actualPhase"]


def pod(training: Training, **changes: Any) -> PodStatus:
    fields: dict[str, Any] = {
        "pod_id": str(uuid7()),
        "workload_id": training.id,
        "index": 0,
        "attempt": 1,
        "name": f"{training.name}-0",
        "sequence": 1,
        "phase": "Running",
        "created_at": time.time(),
        "gpu_milli": 1000,
        "cpu_milli": 100,
        "memory_bytes": 1 << 20,
        "node": "node-1",
        "pool": "default",
        "gpu_devices": (3,),
    }
    return PodStatus(**fields | changes)


async def test_training_lives_from_pending_to_completed(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    for reported in ("Pending", "Initializing", "Running", "Completed"):
        await agent.report_phase(training, reported)
        assert await phase(api, training) == ("Running", reported)
    history = (await api.as_administrator().get(f"/api/v1/workloads/{training.id}/history")).ok()["records"]
    phases = [one["spec"]["phaseUpdate"]["phase"] for one in history if one["meta"]["type"] == "PhaseUpdate"]
    assert phases == ["Completed", "Running", "Initializing", "Pending", "Creating"]


async def test_training_that_its_time_limit_stopped_says_why_and_can_be_resumed(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    why = Why("time_limit", "It ran for as long as project p lets trainings run: 1 h.", suggestion="Have it raised.")
    await agent.report_phase(training, "Stopped", message=why.message, why=why)
    administrator = api.as_administrator()
    said = (await administrator.get(f"/api/atoll/v1/workloads/{training.id}/why")).ok()
    assert (said["phase"], said["code"], said["message"]) == ("Stopped", "time_limit", why.message)
    assert (await administrator.get(f"/api/v1/workloads/{training.id}")).ok()["phaseMessage"] == why.message
    (await administrator.post(f"{training.path}/resume")).ok(202)
    assert await phase(api, training) == ("Running", "Resuming")
    assert (await agent.until_wanted("workload", training.id, lambda spec: spec.generation == 2)).running


async def test_agent_is_told_of_a_training_and_its_projects_time_limit_in_the_words_that_it_knows(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    path = f"/api/v1/org-unit/projects/{training.project.id}"
    body = {"resources": [], "schedulingRules": {"trainingJobTimeLimitSeconds": 3600}}
    (await api.as_administrator().put(path, body)).ok(200)
    spec = await agent.until_wanted("workload", training.id)
    project = await agent.until_wanted("project", str(training.project.id), lambda spec: spec.effective.limits.training)
    assert limit_of(spec, project) == 3600


async def test_suspended_training_stops_and_resumes(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    await agent.report_phase(training, "Running")
    administrator = api.as_administrator()
    assert (await administrator.post(f"{training.path}/suspend")).ok(202)["code"] == 202
    assert await phase(api, training) == ("Stopped", "Stopping")
    wanted = await agent.until_wanted("workload", training.id, lambda spec: not spec.running)
    await agent.report_phase(training, "Stopped", generation=wanted.generation)
    assert await phase(api, training) == ("Stopped", "Stopped")
    (await administrator.post(f"{training.path}/resume")).ok(202)
    assert await phase(api, training) == ("Running", "Resuming")
    wanted = await agent.until_wanted("workload", training.id, lambda spec: spec.running)
    await agent.report_phase(training, "Running", generation=wanted.generation)
    assert await phase(api, training) == ("Running", "Running")


async def test_older_generation_never_overwrites_newer_truth(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    await agent.report_phase(training, "Running")
    (await api.as_administrator().post(f"{training.path}/suspend")).ok(202)
    await agent.report_phase(training, "Completed", generation=1)
    assert await phase(api, training) == ("Stopped", "Stopping")
    await agent.report_phase(training, "Failed", generation=99)
    assert await phase(api, training) == ("Stopped", "Stopping")


@pytest.mark.parametrize("end", ["Completed", "Failed"])
async def test_what_ended_stays_ended(end: str, api: Api, make: Make) -> None:
    training, agent = await connected(make)
    await agent.report_phase(training, end)
    await agent.report_phase(training, "Running")
    assert await phase(api, training) == ("Running", end)
    (await api.as_administrator().post(f"{training.path}/suspend")).ok(202)
    assert await phase(api, training) == ("Running", end)


async def test_deleted_training_goes_when_the_agent_says_it_is_gone(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    administrator = api.as_administrator()
    (await administrator.delete(training.path)).ok(202)
    assert await phase(api, training) == ("Deleted", "Deleting")
    await agent.until_unwanted("workload", training.id)
    await agent.report(WorkloadGone(training.id, time.time()))
    assert (await administrator.get(training.path)).problem == (404, "not_found")
    assert (await administrator.get("/api/v1/workloads")).ok()["workloads"] == []
    kept = (await administrator.get(f"/api/v1/workloads/{training.id}")).ok()
    assert kept["deletedAt"]
    await make.training(name=training.name, project=training.project)


async def test_gone_without_having_been_deleted_is_not_believed(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    await agent.report(WorkloadGone(training.id, time.time()))
    assert await phase(api, training) == ("Running", "Creating")


async def test_deleting_is_final(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    administrator = api.as_administrator()
    for _ in range(2):
        (await administrator.delete(training.path)).ok(202)
    for action in ("suspend", "resume"):
        assert (await administrator.post(f"{training.path}/{action}")).problem == (409, "workload_deleting")
    await agent.report_phase(training, "Running", generation=2)
    assert await phase(api, training) == ("Deleted", "Deleting")


async def test_record_about_another_clusters_training_is_set_aside_and_blocks_nothing(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    other = await make.training()
    foreign = WorkloadStatus(other.id, 1, 1, time.time(), "Failed", 0)
    nonsense = WorkloadStatus(training.id, 1, 1, time.time(), "Dancing", 0)
    fine = WorkloadStatus(training.id, 1, 1, time.time(), "Running", 1)
    answer = await agent.report(foreign, nonsense, WorkloadStatus("x", 1, 1, 0.0, "Running", 0), fine)
    assert [refusal.index for refusal in answer.refusals] == [0, 1, 2]
    assert await phase(api, training) == ("Running", "Running")
    assert await phase(api, other) == ("Running", "Creating")


async def test_record_that_postgresql_refuses_costs_nothing_but_itself(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    impossible = pod(training, gpu_milli=2**40)
    answer = await agent.report(pod(training), impossible, WorkloadStatus(training.id, 1, 1, time.time(), "Running", 1))
    assert [refusal.index for refusal in answer.refusals] == [1]
    assert await phase(api, training) == ("Running", "Running")
    assert len((await api.as_administrator().get("/api/v1/workloads/pods")).ok()["pods"]) == 1


async def test_pods_show_each_attempt_and_keep_the_newest_word(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    first, second = pod(training), pod(training, attempt=2)
    late = pod(training, pod_id=first.pod_id, sequence=1, phase="Running")
    failed = pod(training, pod_id=first.pod_id, sequence=2, phase="Failed", exit_code=3, finished_at=time.time())
    await agent.report(first, failed, late, second)
    administrator = api.as_administrator()
    pods = (await administrator.get(f"/api/v1/workloads/{training.id}/pods")).ok()["pods"]
    assert [(one["attempt"], one["k8sPhase"], one["exitCode"]) for one in pods] == [(1, "Failed", 3), (2, "Running", None)]
    assert pods[1]["nodeName"] == "node-1"
    assert pods[1]["gpuDevices"] == [3]
    assert pods[1]["allocatedResources"]["gpu"] == 1
    for completed, number in (("true", 1), ("false", 1), ("all", 2)):
        assert len((await administrator.get("/api/v1/workloads/pods", completed=completed)).ok()["pods"]) == number
    assert (await administrator.get("/api/v1/workloads/pods/count")).ok()["count"] == 2


async def test_events_come_once_newest_first_and_clean(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    now = time.time()
    events = [EventReport(str(uuid7()), training.id, now + n, "Normal", f"Step{n}", "a\x00b", "Pod", "x") for n in range(3)]
    await agent.report(*events, events[0])
    path = f"/api/v1/workloads/{training.id}/events"
    shown = (await api.as_administrator().get(path)).ok()["events"]
    assert [(one["reason"], one["message"]) for one in shown] == [("Step2", "ab"), ("Step1", "ab"), ("Step0", "ab")]
    page = (await api.as_administrator().get(path, limit=2, sortOrder="asc")).ok()
    assert [one["reason"] for one in page["events"]] == ["Step0", "Step1"]
    assert page["next"] == 2


async def test_why_tells_what_keeps_it_waiting(api: Api, make: Make) -> None:
    training = await make.training()
    path = f"/api/atoll/v1/workloads/{training.id}/why"
    administrator = api.as_administrator()
    assert (await administrator.get(path)).ok()["code"] == "cluster_never_connected"
    agent = await make.agent(training.project.cluster)
    await agent.settle()
    assert (await administrator.get(path)).ok()["code"] == "not_sent_yet"
    await agent.acknowledge()
    why = Why("quota_full", "The project's quota is full.", (Fact("quota", 4.0, "GPU"),), "Ask for more.")
    await agent.report_phase(training, "Pending", why=why)
    told = (await administrator.get(path)).ok()
    assert (told["code"], told["suggestion"]) == ("quota_full", "Ask for more.")
    assert told["facts"] == [{"name": "quota", "value": 4.0, "unit": "GPU"}]
    await agent.report_phase(training, "Running")
    assert (await administrator.get(path)).ok()["code"] == "running"
    await agent.disconnect()
    await agent.until_state(administrator, "Disconnected")
    assert (await administrator.get(path)).ok()["code"] == "cluster_disconnected"


async def test_running_training_shows_what_it_holds(api: Api, make: Make) -> None:
    training, agent = await connected(make, compute={"gpuDevicesRequest": 2})
    await agent.report_phase(training, "Running")
    shown = (await api.as_administrator().get(f"/api/v1/workloads/{training.id}")).ok()
    assert (shown["runningPods"], shown["allocatedResources"]["gpu"]) == (1, 2)
