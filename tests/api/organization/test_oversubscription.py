"""More promised than there is: shown wherever it is so, and refused where the tenant wants that."""

from __future__ import annotations

import asyncio
import time
from typing import Any

from atoll.wire.reports import NodeStatus
from tests.support.api import Api
from tests.support.make import Department, Make, Project

DEPARTMENTS, PROJECTS = "/api/v1/org-unit/departments", "/api/v1/org-unit/projects"


def gpus(number: float) -> list[dict[str, Any]]:
    return [{"gpu": {"deserved": number}}]


def eight_gpus() -> NodeStatus:
    return NodeStatus("n", "Ready", "default", "A100", 8, 1 << 34, 64000, 1 << 36, {}, time.time())


async def quota(api: Api, department: Department) -> Any:
    return (await api.as_administrator().get(f"/api/atoll/v1/departments/{department.id}/quota")).ok().json


async def full(make: Make) -> Project:
    """A project that has all four GPUs of its department."""
    department = await make.department(resources=gpus(4))
    return await make.project(department=department, resources=gpus(4))


async def block(api: Api) -> None:
    body = {"key": "quota.block_oversubscription", "value": True}
    (await api.as_administrator().put("/v1/k8s/setting", body)).ok()


async def test_it_is_allowed_and_shown_to_department_and_projects(api: Api, make: Make) -> None:
    project = await full(make)
    assert (await quota(api, project.department))["oversubscribed"] is False
    body = {"name": "more", "clusterId": project.cluster.id, "parentId": str(project.department.id), "resources": gpus(2.5)}
    made = (await api.as_administrator().post(PROJECTS, body)).ok(201)
    assert made["status"]["additionalStatusData"] == {"oversubscribedNodePools": ["default"]}
    (pool,) = (await quota(api, project.department))["nodePools"]
    assert (pool["deserved"]["gpu"], pool["projects"]["gpu"], pool["oversubscribed"]["gpu"]) == (4, 6.5, 2.5)
    status = (await api.as_administrator().get(f"{PROJECTS}/{project.id}")).ok()["status"]
    assert status["additionalStatusData"] == {"oversubscribedNodePools": ["default"]}
    shown = (await api.as_administrator().get(f"{DEPARTMENTS}/{project.department.id}")).ok()
    assert shown["projectsAggregatedResources"][0]["gpu"] == {"deserved": 6.5}


async def test_more_than_the_nodes_have_is_shown(api: Api, make: Make) -> None:
    department = await make.department(resources=gpus(9))
    agent = await make.agent(department.cluster)
    await agent.settle()
    await agent.report(eight_gpus())
    (pool,) = (await quota(api, department))["nodePools"]
    assert (pool["capacity"]["gpu"], pool["capacity"]["cpu"], pool["aboveCapacity"]["gpu"]) == (8, 64, 1)


async def test_blocked_it_is_refused_however_it_would_come_about(api: Api, make: Make) -> None:
    project = await full(make)
    await block(api)
    administrator, department = api.as_administrator(), f"{DEPARTMENTS}/{project.department.id}"
    place = {"clusterId": project.cluster.id, "parentId": str(project.department.id)}
    for answer in (
        await administrator.post(PROJECTS, {"name": "more", **place, "resources": gpus(1)}),
        await administrator.put(f"{PROJECTS}/{project.id}/resources", gpus(5)),
        await administrator.patch(f"{PROJECTS}/{project.id}/resources", gpus(5)),
        await administrator.put(f"{PROJECTS}/{project.id}", {"resources": gpus(5)}),
        await administrator.put(f"{department}/resources", gpus(3)),
        await administrator.put(department, {"resources": gpus(3)}),
    ):
        assert answer.problem == (409, "over_subscribed")
        assert "gpu in node pool default" in answer["message"]
    assert (await quota(api, project.department))["oversubscribed"] is False


async def test_blocked_what_makes_it_no_worse_is_still_allowed(api: Api, make: Make) -> None:
    project = await full(make)
    (await api.as_administrator().put(f"{PROJECTS}/{project.id}/resources", gpus(8))).ok()
    await block(api)
    (await api.as_administrator().put(f"{PROJECTS}/{project.id}/resources", gpus(7))).ok()
    (await api.as_administrator().put(f"{DEPARTMENTS}/{project.department.id}/resources", gpus(5))).ok()


async def test_blocked_two_at_once_do_not_both_get_the_last(api: Api, make: Make) -> None:
    department = await make.department(resources=gpus(4))
    await block(api)
    place = {"clusterId": department.cluster.id, "parentId": str(department.id), "resources": gpus(3)}
    answers = await asyncio.gather(
        *(api.as_administrator().post(PROJECTS, {"name": name, **place}) for name in ("one", "two", "three"))
    )
    assert sorted(answer.status for answer in answers) == [201, 409, 409]


async def test_blocked_departments_fit_into_the_nodes(api: Api, make: Make) -> None:
    department = await make.department(resources=gpus(6))
    agent = await make.agent(department.cluster)
    await agent.settle()
    await agent.report(eight_gpus())
    await block(api)
    body = {"name": "second", "clusterId": department.cluster.id}
    answer = await api.as_administrator().post(DEPARTMENTS, {**body, "resources": gpus(3)})
    assert answer.problem == (409, "over_subscribed")
    (await api.as_administrator().post(DEPARTMENTS, {**body, "resources": gpus(2)})).ok(201)
