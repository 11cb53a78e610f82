"""Departments: names, quotas, and that nothing in them is lost."""

from __future__ import annotations

import pytest

from tests.support.api import Api
from tests.support.make import Make

DEPARTMENTS = "/api/v1/org-unit/departments"


async def test_department_is_shown_alike_alone_and_in_the_list(api: Api, make: Make) -> None:
    department = await make.department(name="Vision")
    administrator = api.as_administrator()
    alone = (await administrator.get(f"{DEPARTMENTS}/{department.id}")).ok().json
    assert (await administrator.get(DEPARTMENTS, verbosity="verbose")).ok()["departments"] == [alone]
    assert alone["createdBy"] == api.tenant.administrator
    assert "status" not in (await administrator.get(DEPARTMENTS)).ok()["departments"][0]


async def test_verbosity_says_how_much_is_shown(api: Api, make: Make) -> None:
    await make.project()
    shown = {}
    for verbosity in ("meta", "brief", "verbose"):
        (one,) = (await api.as_administrator().get(DEPARTMENTS, verbosity=verbosity)).ok()["departments"]
        shown[verbosity] = {name for name, value in one.items() if value not in (None, [])}
    assert shown["verbose"] - shown["brief"] == {"status"}
    beside = {"children", "overtimeData", "projectsAggregatedResources", "resources", "totalResources"}
    assert shown["brief"] - shown["meta"] == beside


async def test_department_names_its_projects(api: Api, make: Make) -> None:
    project = await make.project()
    shown = (await api.as_administrator().get(f"{DEPARTMENTS}/{project.department.id}")).ok()
    assert shown["children"] == [{"id": str(project.id), "name": project.name, "children": []}]


async def test_department_with_projects_is_not_deleted(api: Api, make: Make) -> None:
    department = (await make.project()).department
    answer = await api.as_administrator().delete(f"{DEPARTMENTS}/{department.id}")
    assert answer.problem == (409, "department_not_empty")


async def test_name_is_unique_in_its_cluster_and_free_after_deletion(api: Api, make: Make) -> None:
    department, elsewhere = await make.department(name="Vision"), await make.cluster()
    administrator = api.as_administrator()
    body = {"name": "VISION", "clusterId": department.cluster.id}
    assert (await administrator.post(DEPARTMENTS, body)).problem == (409, "name_taken")
    (await administrator.post(DEPARTMENTS, body | {"clusterId": elsewhere.id})).ok(201)
    (await administrator.delete(f"{DEPARTMENTS}/{department.id}")).ok(204)
    (await administrator.post(DEPARTMENTS, body)).ok(201)


@pytest.mark.parametrize("name", ["", " a", "a/b", "x" * 64, "a\u0000b"])
async def test_wrong_name_is_a_named_field(name: str, api: Api, make: Make) -> None:
    cluster = await make.cluster()
    answer = await api.as_administrator().post(DEPARTMENTS, {"name": name, "clusterId": cluster.id})
    assert answer.status == 400


async def test_department_reaches_the_agent_and_leaves_it(api: Api, make: Make) -> None:
    department = await make.department()
    agent = await make.agent(department.cluster)
    wanted = await agent.until_wanted("department", department.id)
    assert wanted.name == department.name
    (await api.as_administrator().delete(f"{DEPARTMENTS}/{department.id}")).ok(204)
    await agent.until_unwanted("department", department.id)


async def test_head_of_a_department_sees_his_own_only(api: Api, make: Make) -> None:
    own, other = await make.department(), await make.department()
    head = await api.as_user("System administrator", own.scope)
    assert [one["id"] for one in (await head.get(DEPARTMENTS)).ok()["departments"]] == [str(own.id)]
    assert (await head.get(f"{DEPARTMENTS}/{other.id}")).problem == (404, "not_found")
    assert (await head.delete(f"{DEPARTMENTS}/{other.id}")).problem == (404, "not_found")
    body = {"name": "more", "clusterId": own.cluster.id}
    assert (await head.post(DEPARTMENTS, body)).problem == (400, "unknown_cluster")


async def test_viewer_changes_nothing(api: Api, make: Make) -> None:
    department = await make.department()
    viewer = await api.as_user("Viewer")
    (await viewer.get(f"{DEPARTMENTS}/{department.id}")).ok()
    for answer in (
        await viewer.post(DEPARTMENTS, {"name": "x", "clusterId": department.cluster.id}),
        await viewer.put(f"{DEPARTMENTS}/{department.id}/resources", []),
        await viewer.patch(f"{DEPARTMENTS}/{department.id}/resources", []),
        await viewer.delete(f"{DEPARTMENTS}/{department.id}"),
    ):
        assert answer.problem == (403, "permission_missing")
