"""Submitting trainings: what is wrong is named field by field, what is right reaches the cluster as it was meant."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.api import Api
from tests.support.make import Make, Project

TRAININGS = "/api/v1/workloads/trainings"


def draft(project: Project, **changes: Any) -> dict[str, Any]:
    place = {"projectId": str(project.id), "clusterId": project.cluster.id}
    return {"name": "train", **place, "spec": {"command": "true"}, **changes}


async def test_submitted_training_is_accepted_and_shown(api: Api, make: Make) -> None:
    project = await make.project()
    spec = {"command": "python", "args": "-m train", "compute": {"gpuDevicesRequest": 2}}
    made = (await api.as_administrator().post(TRAININGS, draft(project, spec=spec))).ok(202)
    assert (made["name"], made["actualPhase"], made["desiredPhase"], made["spec"]) == ("train", "Creating", "Running", spec)
    assert (await api.as_administrator().get(f"{TRAININGS}/{made['workloadId']}")).ok().json == made.json
    shown = (await api.as_administrator().get(f"/api/v1/workloads/{made['workloadId']}")).ok()
    assert (shown["type"], shown["projectName"], shown["submittedBy"]) == ("Training", project.name, api.tenant.administrator)


async def test_agent_gets_what_was_meant(api: Api, make: Make) -> None:
    spec: dict[str, Any] = {
        "command": "python -c 'print(1)'",
        "args": "--project $(RUNAI_PROJECT)",
        "environmentVariables": [{"name": "A", "value": "1"}, {"name": "B", "value": "2", "exclude": True}],
        "compute": {
            "gpuDevicesRequest": 1,
            "gpuRequestType": "portion",
            "gpuPortionRequest": 0.5,
            "cpuCoreRequest": 1.5,
            "cpuMemoryRequest": "1Gi",
        },
        "parallelism": 2,
        "completions": 4,
        "priorityClass": "high",
        "preemptibility": "non-preemptible",
    }
    training = await make.training(**spec)
    agent = await make.agent(training.project.cluster)
    wanted = await agent.until_wanted("workload", training.id)
    assert wanted.template.command == ("python", "-c", "print(1)")
    assert wanted.template.args == ("--project", training.project.name)
    assert wanted.template.environment == {"A": "1"}
    assert (wanted.template.gpu_milli, wanted.template.cpu_milli, wanted.template.memory_bytes) == (500, 1500, 1 << 30)
    assert (wanted.parallelism, wanted.completions, wanted.priority, wanted.preemptible) == (2, 4, 125, False)
    assert (wanted.generation, wanted.running) == (1, True)


async def test_every_wrong_field_is_named_at_once(api: Api, make: Make) -> None:
    spec = {
        "command": "echo 'unfinished",
        "parallelism": 0,
        "priorityClass": "urgent",
        "backoffLimit": 101,
        "compute": {"gpuDevicesRequest": 1, "gpuPortionRequest": 2, "cpuMemoryRequest": "2Gi", "cpuMemoryLimit": "1Gi"},
    }
    answer = await api.as_administrator().post(TRAININGS, draft(await make.project(), spec=spec))
    assert answer.problem == (400, "invalid_fields")
    assert {
        "spec.command",
        "spec.priorityClass",
        "spec.backoffLimit",
        "spec.compute.gpuPortionRequest",
        "spec.compute.cpuMemoryLimit",
    } <= answer.wrong_fields


@pytest.mark.parametrize(
    ("spec", "field"),
    [
        ({"compute": {"gpuDevicesRequest": "two"}}, "spec.compute.gpuDevicesRequest"),
        ({"compute": {"gpuDevicesRequest": 2**31}}, "spec.compute.gpuDevicesRequest"),
        ({"compute": {"cpuCoreRequest": -1}}, "spec.compute.cpuCoreRequest"),
        ({"compute": {"cpuMemoryRequest": "much"}}, "spec.compute.cpuMemoryRequest"),
        ({"compute": {"gpuRequestType": "memory"}}, "spec.compute.gpuMemoryRequest"),
        ({"environmentVariables": [{"name": "A", "value": 7}]}, "spec.environmentVariables[0].value"),
        ({"parallelism": 1001}, "spec.parallelism"),
        ({"image": 7}, "spec.image"),
        ("none", "spec"),
    ],
    ids=str,
)
async def test_wrong_type_or_amount_is_a_named_field(spec: Any, field: str, api: Api, make: Make) -> None:
    answer = await api.as_administrator().post(TRAININGS, draft(await make.project(), spec=spec))
    assert answer.status == 400
    assert field in answer.wrong_fields


@pytest.mark.parametrize("name", ["", "7b", "Train", "a_b", "-a", "x" * 64])
async def test_wrong_name_is_a_named_field(name: str, api: Api, make: Make) -> None:
    answer = await api.as_administrator().post(TRAININGS, draft(await make.project(), name=name))
    assert answer.status == 400
    assert answer.wrong_fields == {"name"}


async def test_taken_name_is_refused_unless_it_is_a_prefix(api: Api, make: Make) -> None:
    project = await make.project()
    administrator = api.as_administrator()
    (await administrator.post(TRAININGS, draft(project))).ok(202)
    assert (await administrator.post(TRAININGS, draft(project))).problem == (400, "workload_name_taken")
    made = [(await administrator.post(TRAININGS, draft(project, useGivenNameAsPrefix=True))).ok(202) for _ in range(2)]
    assert {one["requestedName"] for one in made} == {"train"}
    assert len({one["name"] for one in made}) == 2
    assert all(one["name"].startswith("train-") for one in made)


async def test_long_prefix_still_makes_a_name(api: Api, make: Make) -> None:
    asked = draft(await make.project(), name="a" * 63, useGivenNameAsPrefix=True)
    assert len((await api.as_administrator().post(TRAININGS, asked)).ok(202)["name"]) == 63


async def test_name_is_free_in_another_project(api: Api, make: Make) -> None:
    for _ in range(2):
        (await api.as_administrator().post(TRAININGS, draft(await make.project()))).ok(202)


async def test_wrong_cluster_is_said(api: Api, make: Make) -> None:
    project, other = await make.project(), await make.cluster()
    answer = await api.as_administrator().post(TRAININGS, draft(project, clusterId=other.id))
    assert answer.problem == (400, "wrong_cluster")


async def test_template_is_refused_rather_than_ignored(api: Api, make: Make) -> None:
    answer = await api.as_administrator().post(TRAININGS, draft(await make.project(), templateId="x"))
    assert answer.problem == (400, "templates_not_available")


async def test_field_that_nothing_acts_on_is_kept_and_said(api: Api, make: Make) -> None:
    spec = {"command": "true", "tty": True, "labels": [{"name": "a", "value": "b"}]}
    made = (await api.as_administrator().post(TRAININGS, draft(await make.project(), spec=spec))).ok(202)
    assert made["spec"] == spec
    (event,) = (await api.as_administrator().get(f"/api/v1/workloads/{made['workloadId']}/events")).ok()["events"]
    assert (event["type"], event["reason"]) == ("Warning", "NotActedOn")
    assert "tty" in event["message"]
    assert "labels" in event["message"]


async def test_explicit_null_is_the_same_as_absent(api: Api, make: Make) -> None:
    """The official client sends every field it knows."""
    spec = {"command": "true", "compute": {"gpuDevicesRequest": None}, "tolerations": None, "args": None}
    asked = draft(await make.project(), spec=spec, templateId=None, useGivenNameAsPrefix=None)
    (await api.as_administrator().post(TRAININGS, asked)).ok(202)


async def test_body_that_is_json_in_a_json_string_is_read(api: Api, make: Make) -> None:
    asked = json.dumps(draft(await make.project()))
    (await api.as_administrator().post(TRAININGS, asked)).ok(202)


@pytest.mark.parametrize(("role", "status"), [("System administrator", 202), ("L1 researcher", 202), ("Viewer", 403)])
async def test_role_decides_who_submits(role: str, status: int, api: Api, make: Make) -> None:
    project = await make.project()
    client = await api.as_user(role, project.scope)
    (await client.post(TRAININGS, draft(project))).ok(status)


async def test_project_out_of_reach_is_not_there(api: Api, make: Make) -> None:
    own, other = await make.project(), await make.project()
    researcher = await api.as_user("L1 researcher", own.scope)
    assert (await researcher.post(TRAININGS, draft(other))).problem == (404, "not_found")
