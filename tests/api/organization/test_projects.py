"""Projects: where they go, what they are called, and that nothing in them is lost."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.api import Api
from tests.support.make import Make, Project

PROJECTS = "/api/v1/org-unit/projects"


def body(project: Project, **changes: Any) -> dict[str, Any]:
    """A project beside another one."""
    place = {"clusterId": project.cluster.id, "parentId": str(project.department.id), "resources": []}
    return {"name": "another", **place, **changes}


async def test_project_is_shown_alike_alone_and_in_the_list(api: Api, make: Make) -> None:
    project = await make.project(name="detection")
    administrator = api.as_administrator()
    alone = (await administrator.get(f"{PROJECTS}/{project.id}")).ok().json
    assert (await administrator.get(PROJECTS)).ok()["projects"] == [alone]
    assert (alone["parentId"], alone["status"]["namespace"]) == (str(project.department.id), "runai-detection")


async def test_project_is_ready_when_the_agent_has_confirmed_it(api: Api, make: Make) -> None:
    project = await make.project()
    path = f"{PROJECTS}/{project.id}"
    administrator = api.as_administrator()
    assert (await administrator.get(path)).ok()["status"]["phase"] == "Creating"
    agent = await make.agent(project.cluster)
    await agent.settle()
    await agent.acknowledge()
    assert (await administrator.get(path)).ok()["status"]["phase"] == "Ready"
    (await administrator.put(f"{path}/resources", [{"gpu": {"deserved": 2}}])).ok()
    assert (await administrator.get(path)).ok()["status"]["phase"] == "Updating"
    await agent.until_wanted("project", project.id, lambda spec: spec.quotas[0].gpu_deserved_milli == 2000)
    await agent.acknowledge()
    assert (await administrator.get(path)).ok()["status"]["phase"] == "Ready"


async def test_project_without_a_parent_goes_to_the_default_department(api: Api, make: Make) -> None:
    cluster = await make.cluster()
    administrator = api.as_administrator()
    made = [
        (await administrator.post(PROJECTS, {"name": name, "clusterId": cluster.id, "resources": []})).ok(201)
        for name in ("one", "two")
    ]
    assert made[0]["parent"]["name"] == "default"
    assert made[0]["parentId"] == made[1]["parentId"]


async def test_project_with_workloads_is_not_deleted(api: Api, make: Make) -> None:
    training = await make.training()
    answer = await api.as_administrator().delete(f"{PROJECTS}/{training.project.id}")
    assert answer.problem == (409, "project_holds_workloads")
    (await api.as_administrator().get(f"{PROJECTS}/{training.project.id}")).ok()


async def test_name_and_namespace_are_unique_in_their_cluster_and_free_after_deletion(api: Api, make: Make) -> None:
    project = await make.project(name="detection")
    administrator = api.as_administrator()
    assert (await administrator.post(PROJECTS, body(project, name="detection"))).problem == (409, "name_taken")
    taken = body(project, requestedNamespace="runai-detection")
    assert (await administrator.post(PROJECTS, taken)).problem == (409, "namespace_taken")
    (await administrator.delete(f"{PROJECTS}/{project.id}")).ok(202)
    (await administrator.post(PROJECTS, body(project, name="detection"))).ok(201)


async def test_requested_namespace_is_taken(api: Api, make: Make) -> None:
    made = await api.as_administrator().post(PROJECTS, body(await make.project(), requestedNamespace="my-own"))
    assert made.ok(201)["status"]["namespace"] == "my-own"


@pytest.mark.parametrize("name", ["default", "kube-system", "atoll", "atoll-agent", "gpu-operator", "A", "-a", "a" * 64])
async def test_namespace_of_the_cluster_itself_or_no_label_is_refused(name: str, api: Api, make: Make) -> None:
    answer = await api.as_administrator().post(PROJECTS, body(await make.project(), requestedNamespace=name))
    assert answer.problem == (400, "invalid_fields")
    assert answer.wrong_fields == {"requestedNamespace"}


async def test_all_wrong_names_are_named_at_once(api: Api, make: Make) -> None:
    answer = await api.as_administrator().post(PROJECTS, body(await make.project(), name="A B", requestedNamespace="C D"))
    assert answer.problem == (400, "invalid_fields")
    assert answer.wrong_fields == {"name", "requestedNamespace"}


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"parentId": "123"}, "unknown_department"),
        ({"parentId": "x"}, "unknown_department"),
        ({"clusterId": "01990000-0000-7000-8000-000000000000"}, "unknown_cluster"),
        ({"resources": [{"nodePool": {"id": "123"}}]}, "unknown_node_pool"),
    ],
)
async def test_unknown_place_is_said(change: dict[str, Any], reason: str, api: Api, make: Make) -> None:
    answer = await api.as_administrator().post(PROJECTS, body(await make.project(), **change))
    assert answer.problem == (400, reason)


async def test_department_of_another_cluster_is_unknown(api: Api, make: Make) -> None:
    project, other = await make.project(), await make.department()
    answer = await api.as_administrator().post(PROJECTS, body(project, parentId=str(other.id)))
    assert answer.problem == (400, "unknown_department")


async def test_head_of_a_department_makes_projects_there_only(api: Api, make: Make) -> None:
    project, other = await make.project(), await make.project()
    beside = await make.project(cluster=project.cluster)
    head = await api.as_user("System administrator", project.department.scope)
    made = (await head.post(PROJECTS, body(project))).ok(201)
    (await head.get(f"{PROJECTS}/{made['id']}")).ok()
    assert (await head.post(PROJECTS, body(beside))).problem == (400, "unknown_department")
    assert (await head.post(PROJECTS, body(other))).problem == (400, "unknown_cluster")
    without = {"name": "x", "clusterId": project.cluster.id, "resources": []}
    assert (await head.post(PROJECTS, without)).problem == (400, "unknown_department")
    assert {one["id"] for one in (await head.get(PROJECTS)).ok()["projects"]} == {str(project.id), made["id"]}


async def test_researcher_sees_his_project_and_changes_nothing_of_it(api: Api, make: Make) -> None:
    project, other = await make.project(), await make.project()
    researcher = await api.as_user("L1 researcher", project.scope)
    (await researcher.get(f"{PROJECTS}/{project.id}")).ok()
    assert (await researcher.get(f"{PROJECTS}/{other.id}")).problem == (404, "not_found")
    answer = await researcher.put(f"{PROJECTS}/{project.id}/resources", [])
    assert answer.problem == (403, "permission_missing")
    assert (await researcher.delete(f"{PROJECTS}/{project.id}")).problem == (403, "permission_missing")
