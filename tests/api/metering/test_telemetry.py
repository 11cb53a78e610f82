"""Telemetry: what there is right now, added up over what the caller reaches."""

from __future__ import annotations

import time
from typing import Any

from atoll.kit.ids import uuid7
from atoll.wire.reports import PodStatus, QueueStatus
from tests.api.metering.metrics import node
from tests.support.agents import FakeAgent
from tests.support.answers import Answer
from tests.support.api import Api, Client
from tests.support.make import Make, Project, Training

NODES = "/api/v1/nodes/telemetry"
PROJECTS = "/api/v1/org-unit/projects/telemetry"
DEPARTMENTS = "/api/v1/org-unit/departments/telemetry"


def pod(training: Training, gpu_milli: int, on: str, phase: str = "Running") -> PodStatus:
    amounts: dict[str, Any] = {"gpu_milli": gpu_milli, "cpu_milli": 1500, "memory_bytes": 1 << 30}
    return PodStatus(str(uuid7()), training.id, 0, 1, "p", 1, phase, time.time(), **amounts, node=on, pool="default")


def queue(project: Project, gpu_milli: int, pool: str = "default") -> QueueStatus:
    return QueueStatus(project.id, pool, time.time(), gpu_milli, gpu_milli // 2, gpu_milli, 2500, 3 * 10**9)


async def value(client: Client, path: str, type: str, **query: Any) -> float:
    """Of a sum that is not split."""
    (found,) = (await client.get(path, telemetryType=type, **query)).ok(200)["values"]
    assert found["groups"] == []
    return float(found["value"])


def grouped(answer: Answer) -> dict[tuple[str, ...], float]:
    """By the names of the groups."""
    return {tuple(one["name"] for one in found["groups"]): float(found["value"]) for found in answer.ok(200)["values"]}


async def with_nodes(make: Make) -> tuple[Training, FakeAgent]:
    """Two nodes that are Ready and one that is not; of the first, pods hold three GPUs."""
    training = await make.training()
    agent = await make.agent(training.project.cluster)
    await agent.report(node("node-1"), node("node-2", gpus=4), node("node-3", gpus=2, status="NotReady"), node("cpu", gpus=0))
    await agent.report(pod(training, 2000, "node-1"), pod(training, 1000, "node-1"), pod(training, 8000, "node-2", "Failed"))
    return training, agent


async def test_nodes_are_added_up(api: Api, make: Make) -> None:
    await with_nodes(make)
    expected = {
        "READY_GPU_NODES": 2,
        "READY_GPUS": 12,
        "TOTAL_GPU_NODES": 3,
        "TOTAL_GPUS": 14,
        "FREE_GPUS": 9,
        "ALLOCATED_GPUS": 3,
        "TOTAL_CPU_CORES": 256,
        "ALLOCATED_CPU_CORES": 3,
        "TOTAL_GPU_MEMORY_BYTES": 14 << 30,
        "TOTAL_CPU_MEMORY_BYTES": 4 << 36,
        "ALLOCATED_CPU_MEMORY_BYTES": 2 << 30,
        "FULLY_FREE_GPU_NODES": 1,
    }
    client = api.as_administrator()
    assert {type: await value(client, NODES, type) for type in expected} == expected


async def test_what_nothing_measures_has_no_value(api: Api, make: Make) -> None:
    await with_nodes(make)
    for type in ("IDLE_ALLOCATED_GPUS", "USED_CPU_CORES", "USED_GPU_MEMORY_BYTES", "USED_CPU_MEMORY_BYTES"):
        assert (await api.as_administrator().get(NODES, telemetryType=type)).ok(200)["values"] == []


async def test_nodes_are_split_by_two_labels(api: Api, make: Make) -> None:
    training, agent = await with_nodes(make)
    await agent.report(node("node-2", pool="gold", gpus=4))
    client, cluster = api.as_administrator(), training.project.cluster
    answer = await client.get(NODES, telemetryType="FREE_GPUS", groupBy="Nodepool,Node")
    assert grouped(answer) == {
        ("default", "cpu"): 0,
        ("default", "node-1"): 5,
        ("default", "node-3"): 0,
        ("gold", "node-2"): 4,
    }
    answer = await client.get(NODES, telemetryType="TOTAL_GPUS", groupBy="ClusterId", nodepoolName="gold")
    assert grouped(answer) == {(cluster.name,): 4}
    assert answer["values"][0]["groups"] == [{"key": "ClusterId", "value": cluster.id, "name": cluster.name}]


async def test_projects_are_added_up_as_far_as_one_reaches(api: Api, make: Make) -> None:
    resources = [{"gpu": {"deserved": 3}, "cpu": {"deserved": 1500}, "memory": {"deserved": 200, "units": "MB"}}]
    project = await make.project(resources=resources)
    other = await make.project(department=project.department, resources=resources)
    agent = await make.agent(project.cluster)
    await agent.report(queue(project, 2000), queue(other, 500))
    one = {"GPU_QUOTA": 3, "CPU_QUOTA": 1.5, "MEMORY_QUOTA": 200}
    one |= {"GPU_ALLOCATION": 2, "CPU_ALLOCATION": 2.5, "MEMORY_ALLOCATION": 3000}
    one |= {"GPU_ALLOCATION_NON_PREEMPTIBLE": 1, "CPU_ALLOCATION_NON_PREEMPTIBLE": 0}
    viewer = await api.as_user("Viewer", project.scope)
    assert {type: await value(viewer, PROJECTS, type) for type in one} == one
    assert await value(api.as_administrator(), PROJECTS, "GPU_ALLOCATION") == 2.5
    assert await value(api.as_administrator(), PROJECTS, "GPU_QUOTA") == 6


async def test_projects_are_split_and_narrowed(api: Api, make: Make) -> None:
    project = await make.project(resources=[{"gpu": {"deserved": 1}}])
    other = await make.project(cluster=project.cluster, resources=[{"gpu": {"deserved": 2}}])
    client = api.as_administrator()
    answer = await client.get(PROJECTS, telemetryType="GPU_QUOTA", groupBy="ParentId,NodepoolId")
    assert grouped(answer) == {(project.department.name, "default"): 1, (other.department.name, "default"): 2}
    assert await value(client, PROJECTS, "GPU_QUOTA", departmentId=str(other.department.id)) == 2
    assert await value(client, PROJECTS, "GPU_QUOTA", clusterId=project.cluster.id) == 3
    for nothing in ({"clusterId": str(uuid7())}, {"departmentId": "x"}, {"nodepoolId": "1"}):
        assert await value(client, PROJECTS, "GPU_QUOTA", **nothing) == 0


async def test_departments_have_quotas_of_their_own(api: Api, make: Make) -> None:
    department = await make.department(resources=[{"gpu": {"deserved": 5}}])
    project = await make.project(department=department, resources=[{"gpu": {"deserved": 2}}])
    agent = await make.agent(department.cluster)
    await agent.report(queue(project, 1000))
    client = api.as_administrator()
    assert await value(client, DEPARTMENTS, "GPU_QUOTA") == 5
    assert await value(client, DEPARTMENTS, "GPU_ALLOCATION", departmentId=str(department.id)) == 1
    answer = await client.get(DEPARTMENTS, telemetryType="GPU_QUOTA", groupBy="CLUSTER_ID", nodepoolName="default")
    assert grouped(answer) == {(department.cluster.name,): 5}
    assert (await client.get(DEPARTMENTS, telemetryType="CPU_QUOTA")).ok(200)["values"] == []  # unlimited


async def test_what_makes_no_sense_is_named(api: Api) -> None:
    client = api.as_administrator()
    assert (await client.get(NODES, telemetryType="BEAUTY")).wrong_fields == {"telemetryType"}
    assert (await client.get(NODES)).wrong_fields == {"telemetryType"}
    for labels in ("Planet", "ClusterId,Nodepool,Node"):
        assert (await client.get(NODES, telemetryType="TOTAL_GPUS", groupBy=labels)).wrong_fields == {"groupBy"}


async def test_csv_is_given_to_whoever_asks_for_it(api: Api, make: Make) -> None:
    await with_nodes(make)
    client = api.as_administrator().with_headers(accept="text/csv")
    lines = (await client.get(NODES, telemetryType="TOTAL_GPUS", groupBy="Node")).text.splitlines()
    assert lines[0] == "type,Node,timestamp,value"
    assert [line.split(",")[1::2] for line in lines[1:]] == [["cpu", "0"], ["node-1", "8"], ["node-2", "4"], ["node-3", "2"]]
