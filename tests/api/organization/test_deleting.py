"""Deleting a project: seen to be under way until its cluster took it off, and nothing of it left behind."""

from __future__ import annotations

import asyncio
from typing import Any

from tests.support.agents import FakeAgent
from tests.support.api import Api
from tests.support.make import Make, Project

PROJECTS = "/api/v1/org-unit/projects"


def beside(project: Project, **changes: Any) -> dict[str, Any]:
    place = {"clusterId": project.cluster.id, "parentId": str(project.department.id), "resources": []}
    return {"name": project.name, **place, **changes}


async def told(make: Make) -> tuple[Project, FakeAgent]:
    """A project that its cluster knows, and the cluster's agent."""
    project = await make.project()
    agent = await make.agent(project.cluster)
    await agent.until_wanted("project", project.id)
    await agent.acknowledge()
    return project, agent


async def test_deleted_project_is_seen_until_the_agent_took_it_off(api: Api, make: Make) -> None:
    project, agent = await told(make)
    administrator, path = api.as_administrator(), f"{PROJECTS}/{project.id}"
    answer = (await administrator.delete(path)).ok(202)
    assert answer["message"] == f"Waits for the agent of cluster {project.cluster.name} to take it off."
    await agent.until_unwanted("project", project.id)
    assert (await administrator.get(path)).ok()["status"]["phase"] == "Deleting"
    assert (await administrator.get(PROJECTS, filterBy="phase==Deleting")).ok()["projects"][0]["id"] == str(project.id)
    await agent.acknowledge()
    await make.server.work()
    assert (await administrator.get(path)).problem == (404, "not_found")
    assert (await administrator.get(f"{PROJECTS}/count")).ok()["count"] == 0


async def test_on_an_offline_cluster_it_says_for_whom_it_waits(api: Api, make: Make) -> None:
    project, agent = await told(make)
    await agent.disconnect()
    await agent.until_state(api.as_administrator(), "Disconnected")
    (await api.as_administrator().delete(f"{PROJECTS}/{project.id}")).ok(202)
    status = (await api.as_administrator().get(f"{PROJECTS}/{project.id}")).ok()["status"]
    assert status["phase"] == "Deleting"
    assert (
        status["phaseMessage"] == f"Waits for the agent of cluster {project.cluster.name} to take it off: it is not connected."
    )


async def test_name_and_namespace_are_free_only_when_it_is_gone(api: Api, make: Make) -> None:
    project, agent = await told(make)
    administrator = api.as_administrator()
    (await administrator.delete(f"{PROJECTS}/{project.id}")).ok(202)
    assert (await administrator.post(PROJECTS, beside(project))).problem == (409, "name_taken")
    taken = beside(project, name="other", requestedNamespace=f"runai-{project.name}")
    assert (await administrator.post(PROJECTS, taken)).problem == (409, "namespace_taken")
    await agent.until_unwanted("project", project.id)
    await agent.acknowledge()
    await make.server.work()
    (await administrator.post(PROJECTS, beside(project))).ok(201)


async def test_cluster_that_was_never_told_keeps_nothing(api: Api, make: Make) -> None:
    project = await make.project()
    answer = (await api.as_administrator().delete(f"{PROJECTS}/{project.id}")).ok(202)
    assert answer["message"] == "The project is deleted."
    (await api.as_administrator().post(PROJECTS, beside(project))).ok(201)


async def test_nothing_is_changed_or_submitted_while_it_goes(api: Api, make: Make) -> None:
    project, _ = await told(make)
    administrator, path = api.as_administrator(), f"{PROJECTS}/{project.id}"
    (await administrator.delete(path)).ok(202)
    (await administrator.delete(path)).ok(202)
    for answer in (
        await administrator.put(path, {"resources": []}),
        await administrator.put(f"{path}/resources", []),
        await administrator.patch(f"{path}/resources", []),
    ):
        assert answer.problem == (409, "project_is_being_deleted")
    body = {"name": "late", "projectId": str(project.id), "clusterId": project.cluster.id, "spec": {"command": "true"}}
    assert (await administrator.post("/api/v1/workloads/trainings", body)).problem == (404, "not_found")


async def test_what_its_department_hands_down_does_not_bring_it_back(api: Api, make: Make) -> None:
    project, agent = await told(make)
    (await api.as_administrator().delete(f"{PROJECTS}/{project.id}")).ok(202)
    department = f"/api/v1/org-unit/departments/{project.department.id}"
    rules = {"schedulingRules": {"trainingJobTimeLimitSeconds": 60}}
    (await api.as_administrator().put(department, rules)).ok()
    await agent.until_wanted("department", project.department.id, lambda spec: spec.effective.limits.training == 60)
    await agent.until_unwanted("project", project.id)


async def test_department_waits_for_its_last_project_to_be_gone(api: Api, make: Make) -> None:
    project, agent = await told(make)
    administrator, department = api.as_administrator(), f"/api/v1/org-unit/departments/{project.department.id}"
    (await administrator.delete(f"{PROJECTS}/{project.id}")).ok(202)
    assert (await administrator.delete(department)).problem == (409, "department_not_empty")
    await agent.until_unwanted("project", project.id)
    await agent.acknowledge()
    await make.server.work()
    (await administrator.delete(department)).ok(204)


async def test_what_was_granted_on_it_is_taken_away_when_it_is_gone(api: Api, make: Make) -> None:
    project, agent = await told(make)
    member = await api.as_user("L1 researcher", project.scope)
    (await api.as_administrator().delete(f"{PROJECTS}/{project.id}")).ok(202)
    assert (await member.get(f"{PROJECTS}/{project.id}")).ok()["status"]["phase"] == "Deleting"
    await agent.until_unwanted("project", project.id)
    await agent.acknowledge()
    await make.server.work()
    assert (await member.get(f"{PROJECTS}/{project.id}")).problem == (403, "permission_missing")


async def test_a_submission_and_a_deletion_at_once_never_both_succeed(api: Api, make: Make) -> None:
    project, _ = await told(make)
    administrator = api.as_administrator()
    body = {"name": "race", "projectId": str(project.id), "clusterId": project.cluster.id, "spec": {"command": "true"}}
    answers = await asyncio.gather(
        administrator.post("/api/v1/workloads/trainings", body), administrator.delete(f"{PROJECTS}/{project.id}")
    )
    assert sorted(answer.status for answer in answers) in ([202, 404], [202, 409])
