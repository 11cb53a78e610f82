"""The deprecated addresses of departments and projects lead to today's, in yesterday's form."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.api import Api
from tests.support.make import Make, Project

PROJECTS = "/api/v1/org-unit/projects"


def old(project: Project, what: str = "projects") -> str:
    return f"/v1/k8s/clusters/{project.cluster.id}/{what}"


async def test_project_is_made_read_changed_and_deleted(api: Api, make: Make) -> None:
    project, administrator = await make.project(), api.as_administrator()
    body = {
        "name": "old",
        "departmentId": project.department.id,
        "deservedGpus": 2,
        "maxAllowedGpus": 4,
        "trainingJobTimeLimitSecs": 3600,
        "nodeAffinity": {"train": {"affinityType": "only_selected", "selectedTypes": [{"id": 1, "name": "a100"}]}},
    }
    made = (await administrator.post(old(project), body)).ok().json
    path = f"{old(project)}/{made['id']}"
    assert (made["namespace"], made["departmentName"]) == ("runai-old", project.department.name)
    assert made == (await administrator.get(path)).ok().json
    assert {name: made[name] for name in body if name != "nodeAffinity"} | {"nodeAffinity": body["nodeAffinity"]} == body
    today = (await administrator.get(f"{PROJECTS}/{made['id']}")).ok()
    assert today["resources"][0]["gpu"] == {"deserved": 2, "limit": 4, "overQuotaWeight": 2}
    assert today["schedulingRules"]["trainingJobTimeLimitSeconds"] == 3600
    changed = (await administrator.put(path, {"deservedGpus": 3})).ok()
    assert (changed["deservedGpus"], changed["maxAllowedGpus"], "trainingJobTimeLimitSecs" in changed.json) == (3, -1, False)
    assert (await administrator.delete(path)).ok()["id"] == made["id"]
    assert (await administrator.get(path)).problem == (404, "not_found")


async def test_what_was_read_can_be_sent_back(api: Api, make: Make) -> None:
    memory = {"memory": {"deserved": 1024, "limit": 2048, "units": "Mib"}}
    cpu = {"cpu": {"deserved": 500, "limit": None, "overQuotaWeight": 1}}
    project = await make.project(resources=[{"gpu": {"deserved": 1.5, "limit": 3}, **cpu, **memory}])
    await make.user(role="Viewer", scope=project.scope)
    administrator, path = api.as_administrator(), f"{old(project)}/{project.id}"
    read = (await administrator.get(path)).ok().json
    assert read["nodePoolsResources"][0]["memory"] == {"deserved": 1024, "maxAllowed": 2048, "overQuotaWeight": 0}
    moved = {"phase": "Updating", "status": read["status"] | {"message": "Updating"}}
    assert (await administrator.put(path, read)).ok().json == read | moved
    in_mb = (await administrator.get(old(project), memoryUnitMb=True)).ok().json[0]
    assert in_mb["resources"]["memory"]["deserved"] == 1024 * (1 << 20) / 10**6


async def test_update_without_quotas_keeps_them(api: Api, make: Make) -> None:
    project = await make.project(resources=[{"gpu": {"deserved": 5}}])
    changed = await api.as_administrator().put(f"{old(project)}/{project.id}", {"trainingJobTimeLimitSecs": 60})
    assert (changed.ok()["deservedGpus"], changed["trainingJobTimeLimitSecs"]) == (5, 60)


async def test_departments_are_shown_with_their_projects(api: Api, make: Make) -> None:
    department = await make.department(resources=[{"gpu": {"deserved": 4, "limit": 4}}])
    project = await make.project(department=department, resources=[{"gpu": {"deserved": 1.5}}])
    (shown,) = (await api.as_administrator().get(old(project, "departments"))).ok().json
    assert (shown["deservedGpus"], shown["maxAllowedGpus"], shown["allowOverQuota"]) == (4, 4, False)
    assert (shown["projectsDeservedGpus"], [one["id"] for one in shown["projects"]]) == ("1.5", [project.id])


async def test_subjects_are_shown_to_those_who_may_see_rules(api: Api, make: Make) -> None:
    project = await make.project()
    user = await make.user(role="Viewer", scope=project.scope)
    path = f"{old(project)}/{project.id}"
    assert (await api.as_administrator().get(path)).ok()["permissions"]["users"] == [user.name]
    assert "permissions" not in (await api.as_administrator().get(path, excludePermissions=True)).ok().json
    viewer = await api.as_user("Viewer")
    assert (await viewer.get(path)).ok()["permissions"]["users"] == []
    answer = await api.as_administrator().put(path, {"permissions": {"users": ["else@example.com"]}})
    assert answer.wrong_fields == {"permissions"}


async def test_administrators_of_a_department_are_those_that_are_named(api: Api, make: Make) -> None:
    project, administrator = await make.project(), api.as_administrator()
    path = old(project, f"departments/{project.department.id}/access-control")
    one, two = await make.user(), await make.user()
    for names in ([one.name], [one.name, two.name], [two.name]):
        answer = (await administrator.put(path, {"departmentAdmins": names})).ok(201)
        assert answer.json == {"departmentId": project.department.id, "departmentAdmins": names}
        (shown,) = (await administrator.get(old(project, "departments"))).ok().json
        assert shown["departmentAdmins"] == sorted(names, key=names.index)
    (await administrator.put(path, {})).ok(201)
    assert (await administrator.get(old(project, "departments"))).ok().json[0]["departmentAdmins"] == [two.name]


async def test_nobody_makes_more_of_others_than_he_is_himself(api: Api, make: Make) -> None:
    project, user = await make.project(), await make.user()
    path = old(project, f"departments/{project.department.id}/access-control")
    outsider = await api.as_user("System administrator", (await make.project()).department.scope)
    assert (await outsider.put(path, {"departmentAdmins": [user.name]})).problem == (404, "not_found")


async def test_project_of_another_cluster_is_not_there(api: Api, make: Make) -> None:
    project, other = await make.project(), await make.project()
    for method in ("get", "delete"):
        answer = await getattr(api.as_administrator(), method)(f"{old(other)}/{project.id}")
        assert answer.problem == (404, "not_found")


@pytest.mark.parametrize(
    "body",
    [
        {"deservedGpus": "many"},
        {"deservedGpus": 1e300},
        {"gpuOverQuotaWeight": 4},
        {"nodePoolsResources": [{"gpu": {"deserved": 1}}]},
        {"defaultNodePools": ["nowhere"]},
        {"trainingJobTimeLimitSecs": -1},
    ],
)
async def test_nonsense_is_refused(body: Any, api: Api, make: Make) -> None:
    project = await make.project()
    assert (await api.as_administrator().put(f"{old(project)}/{project.id}", body)).problem == (400, "invalid_fields")
