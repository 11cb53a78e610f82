"""What a department hands down: limits, default node pools and node types; projects may be stricter, never looser."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.api import Api
from tests.support.make import Department, Make, Project

DEPARTMENTS, PROJECTS = "/api/v1/org-unit/departments", "/api/v1/org-unit/projects"
NONE = {
    "interactiveJobTimeLimitSeconds": None,
    "interactiveJobMaxIdleDurationSeconds": None,
    "interactiveJobPreemptIdleDurationSeconds": None,
    "trainingJobMaxIdleDurationSeconds": None,
    "trainingJobTimeLimitSeconds": None,
}
STRICT = {
    "schedulingRules": NONE | {"trainingJobTimeLimitSeconds": 3600, "interactiveJobMaxIdleDurationSeconds": 600},
    "defaultNodePools": ["default"],
    "nodeTypes": {"training": ["a100", "h100"]},
}


async def handing_down(api: Api, department: Department, **settings: Any) -> None:
    (await api.as_administrator().put(f"{DEPARTMENTS}/{department.id}", settings)).ok()


async def shown(api: Api, project: Project) -> Any:
    return (await api.as_administrator().get(f"{PROJECTS}/{project.id}")).ok().json


async def test_what_was_put_is_what_is_got(api: Api, make: Make) -> None:
    project = await make.project()
    administrator = api.as_administrator()
    for path in (f"{DEPARTMENTS}/{project.department.id}", f"{PROJECTS}/{project.id}"):
        body = {"description": "for trials", **STRICT, "resources": [{"gpu": {"deserved": 3}}]}
        answer = (await administrator.put(path, body)).ok().json
        assert answer == (await administrator.get(path)).ok().json | {"updatedAt": answer["updatedAt"]}
        assert {name: answer[name] for name in STRICT} == STRICT
        assert (answer["description"], answer["resources"][0]["gpu"]["deserved"]) == ("for trials", 3)


async def test_put_forgets_what_is_not_named(api: Api, make: Make) -> None:
    project = await make.project()
    path = f"{PROJECTS}/{project.id}"
    await api.as_administrator().put(path, {**STRICT, "description": "x", "resources": []})
    (await api.as_administrator().put(path, {"resources": []})).ok()
    left = await shown(api, project)
    assert (left["description"], left["schedulingRules"], left["defaultNodePools"]) == ("", None, [])
    assert left["enforceRunaiScheduler"] is True


async def test_department_keeps_its_quotas_where_none_are_given(api: Api, make: Make) -> None:
    department = await make.department(resources=[{"gpu": {"deserved": 4}}])
    answer = await api.as_administrator().put(f"{DEPARTMENTS}/{department.id}", {"description": "x"})
    assert answer.ok()["resources"][0]["gpu"]["deserved"] == 4


async def test_creation_takes_it_too(api: Api, make: Make) -> None:
    cluster = await make.cluster()
    administrator = api.as_administrator()
    made = (await administrator.post(DEPARTMENTS, {"name": "d", "clusterId": cluster.id, **STRICT})).ok(201)
    body = {"name": "p", "clusterId": cluster.id, "parentId": made["id"], "resources": []}
    project = (await administrator.post(PROJECTS, body)).ok(201)
    assert (project["schedulingRules"], project["effective"]) == (None, STRICT)


async def test_project_inherits_what_it_leaves_out_and_tightens_the_rest(api: Api, make: Make) -> None:
    project = await make.project()
    await handing_down(api, project.department, **STRICT)
    assert (await shown(api, project))["effective"] == STRICT
    own = {"schedulingRules": {"trainingJobTimeLimitSeconds": 60}, "nodeTypes": {"training": ["h100"]}, "resources": []}
    (await api.as_administrator().put(f"{PROJECTS}/{project.id}", own)).ok()
    effective = (await shown(api, project))["effective"]
    assert effective["schedulingRules"] == STRICT["schedulingRules"] | {"trainingJobTimeLimitSeconds": 60}  # type: ignore[operator]
    assert effective["nodeTypes"] == {"training": ["h100"]}


@pytest.mark.parametrize(
    ("own", "field", "named"),
    [
        ({"schedulingRules": {"trainingJobTimeLimitSeconds": 3601}}, "schedulingRules.trainingJobTimeLimitSeconds", "3600"),
        ({"nodeTypes": {"training": ["v100"]}}, "nodeTypes.training", "a100, h100"),
        ({"defaultNodePools": ["gold"]}, "defaultNodePools", "default"),
    ],
)
async def test_looser_is_refused_and_names_what_is_inherited(own: Any, field: str, named: str, api: Api, make: Make) -> None:
    project = await make.project()
    await handing_down(api, project.department, **STRICT)
    administrator = api.as_administrator()
    place = {"clusterId": project.cluster.id, "parentId": str(project.department.id), "resources": []}
    for answer in (
        await administrator.put(f"{PROJECTS}/{project.id}", {**own, "resources": []}),
        await administrator.post(PROJECTS, {"name": "new", **place, **own}),
    ):
        assert answer.problem == (400, "invalid_fields")
        assert answer.wrong_fields == {field}
        assert named in answer["message"]


async def test_a_department_that_becomes_stricter_wins_over_what_its_projects_said_before(api: Api, make: Make) -> None:
    project = await make.project()
    own = {"schedulingRules": {"trainingJobTimeLimitSeconds": 7200}, "resources": []}
    (await api.as_administrator().put(f"{PROJECTS}/{project.id}", own)).ok()
    await handing_down(api, project.department, **STRICT)
    left = await shown(api, project)
    assert left["schedulingRules"]["trainingJobTimeLimitSeconds"] == 7200
    assert left["effective"]["schedulingRules"]["trainingJobTimeLimitSeconds"] == 3600


async def test_agent_hears_what_is_in_effect_also_when_the_department_changes(api: Api, make: Make) -> None:
    project = await make.project()
    agent = await make.agent(project.cluster)
    await agent.until_wanted("project", project.id)
    await handing_down(api, project.department, **STRICT)
    wanted = await agent.until_wanted("project", project.id, lambda spec: spec.effective.limits.training)
    assert (wanted.effective.limits.training, wanted.effective.limits.workspace_idle) == (3600, 600)
    assert (wanted.effective.default_pools, wanted.effective.training_node_types) == (("default",), ("a100", "h100"))


async def test_workload_that_names_no_pools_goes_to_the_default_ones(api: Api, make: Make) -> None:
    project = await make.project()
    await handing_down(api, project.department, **STRICT)
    training = await make.training(project=project)
    agent = await make.agent(project.cluster)
    assert (await agent.until_wanted("workload", training.id)).pools == ("default",)
    assert (await api.as_administrator().get(training.path)).ok()["spec"]["nodePools"] == ["default"]


@pytest.mark.parametrize(
    "body",
    [
        {"schedulingRules": {"trainingJobTimeLimitSeconds": 0}},
        {"schedulingRules": {"trainingJobTimeLimitSeconds": 2**31}},
        {"defaultNodePools": [""]},
        {"defaultNodePools": "default"},
        {"nodeTypes": {"training": [1]}},
        {"description": "x" * 1001},
    ],
)
async def test_nonsense_is_a_named_field(body: Any, api: Api, make: Make) -> None:
    department = await make.department()
    assert (await api.as_administrator().put(f"{DEPARTMENTS}/{department.id}", body)).problem == (400, "invalid_fields")


async def test_ranks_are_listed_with_one_that_is_usual(api: Api) -> None:
    ranks = (await api.as_administrator().get("/api/v1/org-unit/priorities")).ok()["priorities"]
    assert [rank["name"] for rank in ranks if rank["isDefault"]] == ["medium"]
    assert [rank["value"] for rank in ranks] == sorted(rank["value"] for rank in ranks)
