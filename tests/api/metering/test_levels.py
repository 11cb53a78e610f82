"""Metrics of what holds until it changes: promises, nodes, workloads. A series shows what was then, not what is now."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from atoll.kit.clock import FakeClock
from atoll.wire.reports import NodeGone
from tests.api.metering.metrics import HOUR, ask, by_group, cluster_path, department_path, interval, node, project_path, values
from tests.support.api import Api
from tests.support.make import Make
from tests.support.server import Server

MINUTE = timedelta(minutes=1)
LAG = "atoll.server.metering.rules.LAG"


def soon() -> datetime:
    """In a minute, on a day that lasts four minutes more."""
    at = datetime.now(UTC) + MINUTE
    midnight = at.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    return at if at + 4 * MINUTE < midnight else midnight


@pytest.fixture
def foresight(monkeypatch: pytest.MonkeyPatch) -> None:
    """The minutes to come count as known: what holds now holds in them."""
    monkeypatch.setattr(LAG, -10 * MINUTE)


async def test_promises_are_told_as_they_were(api: Api, make: Make, timed: Server, clock: FakeClock) -> None:
    project = await make.project(resources=[{"gpu": {"deserved": 3}, "cpu": {"deserved": 500}}])
    client = api.as_administrator().at(timed)
    clock.advance(seconds=120)
    changed = clock.now()
    path = f"/api/v1/org-unit/projects/{project.id}/resources"
    (await client.put(path, [{"gpu": {"deserved": 5}, "cpu": {"deserved": 250}}])).ok(200)
    clock.advance(seconds=150)
    types = ("GPU_QUOTA", "CPU_QUOTA_MILLICORES", "CPU_MEMORY_QUOTA_MB")
    answer = (await ask(client, project_path(project), changed - MINUTE, changed + MINUTE, 4, *types)).ok(200)
    assert values(answer, "GPU_QUOTA") == [3, 3, 5, 5]
    assert values(answer, "CPU_QUOTA_MILLICORES") == [500, 500, 250, 250]
    assert values(answer, "CPU_MEMORY_QUOTA_MB") == []  # unlimited
    before = await ask(client, project_path(project), changed - 2 * HOUR, changed - HOUR, 2, "GPU_QUOTA")
    assert values(before, "GPU_QUOTA") == []  # the project was not there


@pytest.mark.usefixtures("foresight")
async def test_quota_of_a_cluster_is_that_of_its_departments(api: Api, make: Make) -> None:
    department = await make.department(resources=[{"gpu": {"deserved": 5}}])
    project = await make.project(department=department, resources=[{"gpu": {"deserved": 2}}])
    client, path, begin = api.as_administrator(), cluster_path(project), soon()
    assert values(await ask(client, path, begin, begin + MINUTE, 1, "GPU_QUOTA"), "GPU_QUOTA") == [5]
    expected = {"Department": {department.name: [5]}, "Project": {project.name: [2]}, "Nodepool": {"default": [5]}}
    for group, told in expected.items():
        assert by_group(await ask(client, path, begin, begin + MINUTE, 1, "GPU_QUOTA", groupBy=group)) == told
    assert values(await ask(client, department_path(project), begin, begin + MINUTE, 1, "GPU_QUOTA"), "GPU_QUOTA") == [5]


@pytest.mark.usefixtures("foresight")
async def test_quota_ends_with_its_pool_and_its_owner(api: Api, make: Make) -> None:
    project = await make.project(resources=[{"gpu": {"deserved": 2}}])
    client, begin = api.as_administrator(), soon()
    body = {"name": "gold", "labelKey": "tier", "labelValue": "gold", "clusterId": project.cluster.id}
    pool = (await client.post("/api/v1/node-pools", body)).ok(201)["id"]
    quotas = [{"nodePool": {"id": pool}, "gpu": {"deserved": 4}}]
    path = f"/api/v1/org-unit/projects/{project.id}/resources"
    (await client.patch(path, quotas)).ok(200)

    async def told(group: str | None = None) -> object:
        answer = await ask(client, cluster_path(project), begin, begin + MINUTE, 1, "GPU_QUOTA", groupBy=group or "Project")
        return by_group(answer)

    assert await told() == {project.name: [6]}
    (await client.patch(path, [{"nodePool": {"id": pool}, "gpu": {"deserved": 0}}])).ok(200)
    (await client.delete(f"/api/v1/node-pools/{pool}")).ok(204)
    assert await told() == {project.name: [2]}
    assert (await client.delete(f"/api/v1/org-unit/projects/{project.id}")).status == 202
    assert await told() == {}


@pytest.mark.usefixtures("foresight")
async def test_nodes_are_told_as_they_stood(api: Api, make: Make) -> None:
    training = await make.training()
    agent, client, begin = await make.agent(training.project.cluster), api.as_administrator(), soon()
    await agent.report(node("node-1"), node("node-2", gpus=4), node("node-3", gpus=0), node("node-4", gpus=2))
    await agent.report(node("node-2", pool="gold", gpus=4), NodeGone("node-4"))
    await agent.report(interval(training, begin, 30))
    types = ("TOTAL_GPU", "TOTAL_GPU_NODES", "ALLOCATED_GPU", "UNALLOCATED_GPU")
    path = cluster_path(training.project)
    answer = await ask(client, path, begin, begin + MINUTE, 2, *types)
    assert {type: values(answer, type) for type in types} == {
        "TOTAL_GPU": [12, 12],
        "TOTAL_GPU_NODES": [2, 2],
        "ALLOCATED_GPU": [2, 0],
        "UNALLOCATED_GPU": [10, 12],
    }
    answer = await ask(client, path, begin, begin + MINUTE, 1, "TOTAL_GPU", groupBy="Nodepool")
    assert by_group(answer) == {"default": [8], "gold": [4]}
    answer = await ask(client, path, begin - 2 * HOUR, begin - HOUR, 1, "TOTAL_GPU")
    assert values(answer, "TOTAL_GPU") == []  # nothing was known of it then


@pytest.mark.usefixtures("foresight")
async def test_workloads_count_from_submission_to_their_end(api: Api, make: Make) -> None:
    training = await make.training()
    agent = await make.agent(training.project.cluster)
    others = [await make.training(project=training.project) for _ in range(3)]
    await agent.report_phase(others[0], "Completed")
    (await api.as_administrator().delete(others[1].path)).ok(202)
    client, path, begin = api.as_administrator(), cluster_path(training.project), soon()
    await agent.settle()
    answer = await ask(client, path, begin, begin + MINUTE, 1, "WORKLOADS_COUNT")
    assert values(answer, "WORKLOADS_COUNT")[0] in {2, 3}  # what is being deleted may not be gone yet
    answer = await ask(client, path, begin - 2 * HOUR, begin - HOUR, 1, "WORKLOADS_COUNT")
    assert values(answer, "WORKLOADS_COUNT") == [0]


async def test_what_an_agent_did_not_tell_yet_is_not_told_as_nothing(api: Api, make: Make) -> None:
    """Its cluster was heard last a moment ago: of the time after that there is no sample."""
    training = await make.training()
    await make.agent(training.project.cluster)
    now = datetime.now(UTC)
    answer = await ask(api.as_administrator(), project_path(training.project), now - HOUR, now + HOUR, 8, "GPU_ALLOCATION")
    ends = [datetime.fromisoformat(sample["timestamp"]) for sample in answer["measurements"][0]["values"]]
    assert len(ends) == 4
    assert now - MINUTE < ends[-1] < now
