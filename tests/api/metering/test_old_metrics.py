"""The deprecated metrics: what is promised, held and waits, pool by pool."""

from __future__ import annotations

from typing import Any

from tests.api.metering.test_telemetry import queue
from tests.support.api import Api
from tests.support.make import Make, Project

QUOTA = [{"gpu": {"deserved": 3}, "cpu": {"deserved": 1500}}]


def base(project: Project) -> str:
    return f"/v1/k8s/clusters/{project.cluster.id}"


def amounts(row: dict[str, Any]) -> dict[str, Any]:
    return {name: row[name] for name in ("numberOfPendingWorkloads", "gpu", "cpu", "memory", "nodepoolName")}


HELD = {
    "numberOfPendingWorkloads": 0,
    "gpu": {"quota": 3, "allocated": 2},
    "cpu": {"quota": 1500, "allocated": 2500},
    "memory": {"quota": -1, "allocated": 3 * 10**9 / (1 << 20)},
    "nodepoolName": "default",
}


async def held(make: Make) -> Project:
    department = await make.department(resources=QUOTA)
    project = await make.project(department=department, resources=QUOTA)
    agent = await make.agent(project.cluster)
    await agent.report(queue(project, 2000))
    return project


async def test_project_department_and_cluster_tell_the_same(api: Api, make: Make) -> None:
    project = await held(make)
    client, where = api.as_administrator(), base(project)
    one = (await client.get(f"{where}/projects/{project.id}/metrics")).ok(200)
    assert (one["metadata"]["projectId"], one["metadata"]["departmentName"]) == (project.id, project.department.name)
    assert one["current"]["resources"] == [HELD]
    of_department = (await client.get(f"{where}/departments/{project.department.id}/metrics")).ok(200)
    assert of_department["metadata"]["clusterName"] == project.cluster.name
    assert of_department["current"] == {"resources": [HELD], "projectResources": [HELD | {"projectName": project.name}]}
    of_cluster = (await client.get(f"{where}/metrics")).ok(200)["current"]
    assert of_cluster["resources"] == [HELD]
    assert [amounts(row) for row in of_cluster["projectResources"]] == [HELD]


async def test_lists_hold_what_is_in_reach(api: Api, make: Make) -> None:
    project = await held(make)
    other = await make.project(department=project.department)
    client, where = api.as_administrator(), base(project)
    names = {one["metadata"]["projectName"] for one in (await client.get(f"{where}/projects/metrics")).ok()["data"]}
    assert names == {project.name, other.name}
    (only,) = (await (await api.as_user("Viewer", other.scope)).get(f"{where}/projects/metrics")).ok()["data"]
    assert only["metadata"]["projectName"] == other.name
    (department,) = (await client.get(f"{where}/departments/metrics")).ok()["data"]
    assert department["metadata"]["departmentId"] == project.department.id


async def test_workloads_that_wait_are_counted_at_the_default_pool(api: Api, make: Make) -> None:
    training = await make.training()
    agent = await make.agent(training.project.cluster)
    await agent.report_phase(training, "Pending")
    path = f"{base(training.project)}/projects/{training.project.id}/metrics"
    (pool,) = (await api.as_administrator().get(path)).ok()["current"]["resources"]
    assert pool["numberOfPendingWorkloads"] == 1


async def test_pools_are_narrowed_and_nothing_is_not_found(api: Api, make: Make) -> None:
    project = await held(make)
    client, where = api.as_administrator(), base(project)
    found = (await client.get(f"{where}/projects/{project.id}/metrics", nodepoolName="none")).ok(200)
    assert found["current"]["resources"] == []
    for path in ("projects/1/metrics", "projects/x/metrics", "departments/1/metrics", "departments/x/metrics"):
        assert (await client.get(f"{where}/{path}")).status == 404
    elsewhere = await make.project()
    assert (await client.get(f"{where}/projects/{elsewhere.id}/metrics")).status == 404
