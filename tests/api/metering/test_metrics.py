"""Metrics over time: samples are exactly what the ledger, the promises and the nodes add up to, and nothing is invented."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from atoll.kit.clock import iso
from tests.api.metering.metrics import (
    HOUR,
    NOON,
    ask,
    by_group,
    cluster_path,
    department_path,
    interval,
    node,
    project_path,
    values,
    window,
)
from tests.support.agents import FakeAgent
from tests.support.api import Api
from tests.support.make import Make, Training

UNIT_ALLOCATION = ("GPU_ALLOCATION", "CPU_ALLOCATION_MILLICORES", "CPU_MEMORY_ALLOCATION_MB")


async def connected(make: Make) -> tuple[Training, FakeAgent]:
    training = await make.training()
    return training, await make.agent(training.project.cluster)


async def test_samples_are_means_of_what_was_held(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    await agent.report(interval(training, NOON, 3600), interval(training, NOON + HOUR / 2, 900))
    answer = await ask(api.as_administrator(), project_path(training.project), NOON, NOON + 2 * HOUR, 4, *UNIT_ALLOCATION)
    assert answer.ok(200)
    assert values(answer, "GPU_ALLOCATION") == [2, 3, 0, 0]
    assert values(answer, "CPU_ALLOCATION_MILLICORES") == [500, 750, 0, 0]
    assert values(answer, "CPU_MEMORY_ALLOCATION_MB") == [1000, 1500, 0, 0]
    ends = [sample["timestamp"] for sample in answer["measurements"][0]["values"]]
    assert ends == [iso(NOON + number * HOUR / 2) for number in (1, 2, 3, 4)]


async def test_intervals_count_as_far_as_they_lie_in_the_time(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    await agent.report(interval(training, NOON - HOUR, 2 * 3600), interval(training, NOON + HOUR - HOUR / 4, 3600))
    answer = await ask(api.as_administrator(), project_path(training.project), NOON, NOON + HOUR, 1, "GPU_ALLOCATION")
    assert values(answer, "GPU_ALLOCATION") == [2.5]


async def test_department_and_cluster_add_up_their_projects(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    project = training.project
    other = await make.training(project=await make.project(department=project.department))
    third = await make.training(project=await make.project(cluster=project.cluster))
    await agent.report(*(interval(one, NOON, 3600) for one in (training, other, third)))
    client = api.as_administrator()
    department = await ask(client, department_path(project), NOON, NOON + HOUR, 1, "GPU_ALLOCATION")
    cluster = await ask(client, cluster_path(project), NOON, NOON + HOUR, 1, "ALLOCATED_GPU")
    assert values(department, "GPU_ALLOCATION") == [4]
    assert values(cluster, "ALLOCATED_GPU") == [6]


async def test_cluster_is_told_by_project_department_pool_and_category(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    project = training.project
    other = await make.training(project=await make.project(department=project.department))
    await agent.report(node("node-1"), node("node-2", pool="gold"))
    await agent.report(interval(training, NOON, 3600), interval(other, NOON, 1800, node="node-2"))
    client = api.as_administrator()

    async def grouped(group: str) -> dict[str, list[float]]:
        path, end = cluster_path(project), NOON + HOUR
        return by_group((await ask(client, path, NOON, end, 2, "ALLOCATED_GPU", groupBy=group)).ok(200))

    assert await grouped("Project") == {project.name: [2, 2], other.project.name: [2, 0]}
    assert await grouped("Department") == {project.department.name: [4, 2]}
    assert await grouped("Nodepool") == {"default": [2, 2], "gold": [2, 0]}
    assert await grouped("Category") == {"Train": [4, 2]}


async def test_node_pool_and_filter_by_pool_tell_of_that_pool_alone(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    project = training.project
    body = {"name": "gold", "labelKey": "tier", "labelValue": "gold", "clusterId": project.cluster.id}
    client = api.as_administrator()
    (await client.post("/api/v1/node-pools", body)).ok(201)
    await agent.report(node("node-1"), node("node-2", pool="gold"))
    await agent.report(interval(training, NOON, 3600), interval(training, NOON, 1800, node="node-2"))
    end = NOON + HOUR
    pool = f"/api/v1/clusters/{project.cluster.id}/nodepools/gold/metrics"
    assert values(await ask(client, pool, NOON, end, 1, "ALLOCATED_GPU"), "ALLOCATED_GPU") == [1]
    for path, type in ((cluster_path(project), "ALLOCATED_GPU"), (project_path(project), "GPU_ALLOCATION")):
        assert values(await ask(client, path, NOON, end, 1, type, nodepoolName="gold"), type) == [1]
    assert (await ask(client, pool.replace("gold", "none"), NOON, end, 1, "ALLOCATED_GPU")).problem == (404, "not_found")


async def test_long_times_are_told_by_day_and_equal_the_ledger(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    midnights = [NOON - timedelta(hours=12, days=days) for days in range(20)]
    await agent.report(*(interval(training, at + HOUR, 24 * 60) for at in midnights), interval(training, NOON, 7200))
    client, begin = api.as_administrator(), NOON - timedelta(days=18, hours=10, minutes=48)
    answer = await ask(client, project_path(training.project), begin, NOON + HOUR, 9, "GPU_ALLOCATION")
    samples = answer["measurements"][0]["values"]
    ends = [datetime.fromisoformat(sample["timestamp"]) for sample in samples]
    assert all(end.time().isoformat() == "00:00:00" for end in ends[:-1])
    lengths = [(after - before).total_seconds() for before, after in zip([begin, *ends], ends, strict=False)]
    held = sum(float(sample["value"]) * length for sample, length in zip(samples, lengths, strict=True))
    # Of 19 mornings the first one's second half, and an hour of yesterday's noon; samples are told to six places.
    assert held == pytest.approx(2 * (18.5 * 24 * 60 + 3600), abs=sum(lengths) / 10**6)


async def test_utilisation_has_no_values_and_says_so(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    await agent.report(interval(training, NOON, 3600))
    path = project_path(training.project)
    answer = await ask(api.as_administrator(), path, NOON, NOON + HOUR, 1, "GPU_ALLOCATION", "GPU_MEMORY_UTILIZATION")
    assert answer.status == 207
    assert values(answer, "GPU_ALLOCATION") == [2]
    assert answer["measurements"][1] == {"type": "GPU_MEMORY_UTILIZATION", "labels": None, "values": None}


async def test_metric_and_group_that_do_not_fit_are_refused(api: Api, make: Make) -> None:
    project = await make.project()
    path, client = cluster_path(project), api.as_administrator()
    for type, group in (("TOTAL_GPU", "Project"), ("GPU_QUOTA", "Category"), ("UNALLOCATED_GPU", "Department")):
        answer = await ask(client, path, NOON, NOON + HOUR, 1, type, groupBy=group)
        assert answer.problem == (422, "grouping_does_not_fit")
    assert "Nodepool" in answer["details"]


async def test_gpus_of_a_node_are_told_one_by_one(api: Api, make: Make) -> None:
    from atoll.wire.reports import PodStatus

    training, agent = await connected(make)
    use = interval(training, NOON, 1800)
    amounts: Any = {"gpu_milli": 2000, "cpu_milli": 500, "memory_bytes": 10**9}
    pod = PodStatus(
        use.pod_id, training.id, 0, 1, "p", 1, "Running", NOON.timestamp(), **amounts, node="node-1", gpu_devices=(3, 5)
    )
    await agent.report(node(), pod, use)
    client = api.as_administrator()
    (found,) = (await client.get("/api/v1/nodes")).ok()["nodes"]
    answer = await ask(client, f"/api/v1/nodes/{found['id']}/metrics", NOON, NOON + HOUR, 2, "GPU_ALLOCATION_PER_GPU")
    told = {one["labels"]["gpu"]: [sample["value"] for sample in one["values"]] for one in answer.ok(200)["measurements"]}
    assert told == {str(gpu): ["1", "0"] if gpu in {3, 5} else ["0", "0"] for gpu in range(8)}


async def test_csv_is_given_to_whoever_asks_for_it(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    await agent.report(interval(training, NOON, 3600))
    client = api.as_administrator().with_headers(accept="text/csv")
    answer = await ask(client, project_path(training.project), NOON, NOON + HOUR, 1, "GPU_ALLOCATION")
    assert answer.headers["content-type"].startswith("text/csv")
    assert answer.text.splitlines() == ["type,timestamp,value", f"GPU_ALLOCATION,{iso(NOON + HOUR)},2"]


WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "longer than 90 days": ({"start": (NOON - timedelta(days=91)).isoformat()}, "start"),
    "turned around": ({"start": (NOON + 2 * HOUR).isoformat()}, "start"),
    "before all time": ({"start": "0001-01-01T00:00:00Z"}, "start"),
    "no time": ({"end": "soon"}, "end"),
    "no such metric": ({"metricType": "GPU_ALLOCATION,BEAUTY"}, "metricType"),
    "no metric": ({"metricType": ","}, "metricType"),
    "too many samples": ({"numberOfSamples": 1001}, "numberOfSamples"),
    "a pool with too long a name": ({"nodepoolName": "a" * 300}, "nodepoolName"),
}


@pytest.mark.parametrize("how", WRONG)
async def test_what_makes_no_sense_is_named(how: str, api: Api, make: Make) -> None:
    changes, field = WRONG[how]
    project = await make.project()
    query = window(NOON, NOON + HOUR, 1, "GPU_ALLOCATION") | changes
    assert (await api.as_administrator().get(project_path(project), **query)).wrong_fields == {field}


async def test_no_sample_and_no_time_are_answered_with_none(api: Api, make: Make) -> None:
    project = await make.project()
    client, path = api.as_administrator(), project_path(project)
    for begin, end, samples in ((NOON, NOON + HOUR, 0), (NOON, NOON, 5), (NOON + 50 * HOUR, NOON + 60 * HOUR, 5)):
        assert values((await ask(client, path, begin, end, samples, "GPU_ALLOCATION")).ok(200), "GPU_ALLOCATION") == []


async def test_many_values_are_refused(api: Api, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    training, agent = await connected(make)
    await agent.report(interval(training, NOON, 3600))
    monkeypatch.setattr("atoll.server.metering.service.metrics.MOST_VALUES", 9)
    answer = await ask(api.as_administrator(), project_path(training.project), NOON, NOON + HOUR, 10, "GPU_ALLOCATION")
    assert answer.problem == (400, "too_many_values")


async def test_whoever_holds_a_part_of_a_cluster_does_not_see_all_of_it(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    await agent.report(interval(training, NOON, 3600))
    project = training.project
    client = await api.as_user("Viewer", project.scope)
    assert (await ask(client, cluster_path(project), NOON, NOON + HOUR, 1, "ALLOCATED_GPU")).problem == (
        403,
        "permission_missing",
    )
    assert values(await ask(client, project_path(project), NOON, NOON + HOUR, 1, "GPU_ALLOCATION"), "GPU_ALLOCATION") == [2]
    assert (await ask(client, department_path(project), NOON, NOON + HOUR, 1, "GPU_ALLOCATION")).status in {403, 404}
