"""Quotas by node pool: replaced by PUT, merged by PATCH, the same for departments and projects."""

from __future__ import annotations

from typing import Any

import pytest

from atoll.wire.reports import QueueStatus
from tests.support.api import Api
from tests.support.make import Make, Project

FULL = {
    "gpu": {"deserved": 4, "limit": 8, "overQuotaWeight": 3},
    "cpu": {"deserved": 1000, "limit": 2000, "overQuotaWeight": 1},
    "memory": {"deserved": 1024, "limit": 2048, "overQuotaWeight": 1, "units": "Mib"},
    "priority": "high",
}


def paths(project: Project) -> list[str]:
    return [
        f"/api/v1/org-unit/projects/{project.id}/resources",
        f"/api/v1/org-unit/departments/{project.department.id}/resources",
    ]


def of(answer: Any) -> Any:
    """The quota of the only pool, without the pool."""
    (quota,) = answer.ok().json
    return {key: value for key, value in quota.items() if key != "nodePool"}


async def test_put_replaces_and_the_owner_shows_it(api: Api, make: Make) -> None:
    project = await make.project()
    for path in paths(project):
        assert of(await api.as_administrator().put(path, [FULL])) == FULL
        shown = (await api.as_administrator().get(path.removesuffix("/resources"))).ok()
        assert [{key: one[key] for key in FULL} for one in shown["resources"]] == [FULL]
        assert shown["totalResources"] == {"gpuQuota": 4, "cpuQuota": 1000, "memoryQuota": 1024 * (1 << 20) / 10**6}


async def test_put_forgets_what_is_not_named(api: Api, make: Make) -> None:
    for path in paths(await make.project()):
        await api.as_administrator().put(path, [FULL])
        left = of(await api.as_administrator().put(path, [{"gpu": {"deserved": 1}}]))
        assert left["gpu"] == {"deserved": 1, "limit": None, "overQuotaWeight": 2}
        assert left["cpu"] == {"deserved": None, "limit": None, "overQuotaWeight": None}
        assert left["priority"] is None
        assert of(await api.as_administrator().put(path, []))["gpu"]["deserved"] == 0


async def test_patch_keeps_what_is_not_named(api: Api, make: Make) -> None:
    for path in paths(await make.project()):
        await api.as_administrator().put(path, [FULL])
        changed = of(await api.as_administrator().patch(path, [{"cpu": {"deserved": 500, "limit": 600}}]))
        assert changed["cpu"]["deserved"] == 500
        assert {key: changed[key] for key in ("gpu", "memory", "priority")} == {
            key: FULL[key] for key in ("gpu", "memory", "priority")
        }


@pytest.mark.parametrize(
    ("quota", "field"),
    [
        ({"gpu": {"deserved": 4, "limit": 2}}, "resources[0].gpu.limit"),
        ({"cpu": {"deserved": 4, "limit": 2}}, "resources[0].cpu.limit"),
        ({"memory": {"deserved": 4, "limit": 2}}, "resources[0].memory.limit"),
        ({"priority": "urgent"}, "resources[0].priority"),
        ({"gpu": {"deserved": -1}}, "[0].gpu.deserved"),
        ({"gpu": {"deserved": "NaN"}}, "[0].gpu.deserved"),
        ({"gpu": {"deserved": 1e18}}, "[0].gpu.deserved"),
        ({"gpu": {"deserved": 1e9}}, "resources[0].gpu"),
        ({"gpu": {"overQuotaWeight": 0.5}}, "resources[0].gpu.overQuotaWeight"),
        ({"memory": {"overQuotaWeight": 1001}}, "resources[0].memory.overQuotaWeight"),
        ({"memory": {"units": "TB"}}, "[0].memory.units"),
    ],
)
async def test_impossible_quota_is_a_named_field(quota: Any, field: str, api: Api, make: Make) -> None:
    for path in paths(await make.project()):
        answer = await api.as_administrator().put(path, [quota])
        assert answer.status == 400
        assert answer.wrong_fields == {field}


@pytest.mark.parametrize(
    ("change", "left"),
    [
        ({"gpu": {"deserved": 5}}, {"gpu": {"deserved": 5, "limit": 8, "overQuotaWeight": 3}}),
        ({"gpu": {"limit": 4}}, {"gpu": {"deserved": 4, "limit": 4, "overQuotaWeight": 3}}),
        ({"gpu": {"overQuotaWeight": 0}}, {"gpu": {"deserved": 4, "limit": 8, "overQuotaWeight": 0}}),
        ({"gpu": {"deserved": None, "limit": None}}, {}),
        ({"cpu": {"deserved": 0}}, {"cpu": {"deserved": 0, "limit": 2000, "overQuotaWeight": 1}}),
        ({"memory": {"limit": 4096}}, {"memory": {"deserved": 1024, "limit": 4096, "overQuotaWeight": 1, "units": "Mib"}}),
        ({"priority": "very-low"}, {"priority": "very-low"}),
        ({}, {}),
    ],
)
async def test_patch_changes_single_values(change: Any, left: Any, api: Api, make: Make) -> None:
    for path in paths(await make.project()):
        await api.as_administrator().put(path, [FULL])
        assert of(await api.as_administrator().patch(path, [change])) == FULL | left


async def test_memory_is_shown_in_the_units_it_was_given_in(api: Api, make: Make) -> None:
    path = paths(await make.project())[0]
    for units in ("MB", "GB", "Mib"):
        memory = {"deserved": 7.5, "limit": 8, "overQuotaWeight": 0, "units": units}
        assert of(await api.as_administrator().put(path, [{"memory": memory}]))["memory"] == memory
    in_gb = of(await api.as_administrator().patch(path, [{"memory": {"limit": 1, "units": "GB"}}]))["memory"]
    assert in_gb == {"deserved": 7.5 * (1 << 20) / 10**9, "limit": 1, "overQuotaWeight": 0, "units": "GB"}


async def test_quota_reaches_the_agent_in_integers(api: Api, make: Make) -> None:
    project = await make.project()
    agent = await make.agent(project.cluster)
    await agent.settle()
    (await api.as_administrator().put(paths(project)[0], [{**FULL, "gpu": {"deserved": 0.5}}])).ok()
    spec = await agent.until_wanted("project", project.id, lambda spec: spec.quotas[0].gpu_deserved_milli)
    (quota,) = spec.quotas
    assert (quota.gpu_deserved_milli, quota.gpu_limit_milli, quota.memory_deserved_bytes) == (500, None, 1 << 30)


async def test_what_is_held_right_now_is_shown_for_project_and_department(api: Api, make: Make) -> None:
    project = await make.project()
    sibling = await make.project(department=project.department)
    agent = await make.agent(project.cluster)
    await agent.settle()
    one = QueueStatus(project.id, "default", 2.0, 1500, 500, 2000, 100, 10**6, 50, 300, 5 * 10**5, 3 * 10**6)
    older = QueueStatus(project.id, "default", 1.0, 0, 0, 0, 0, 0)
    of_an_earlier_release = QueueStatus(sibling.id, "default", 2.0, 1000, 0, 1000, 900, 10**6)
    await agent.report(one, older, of_an_earlier_release)
    held = {
        "allocated": {"gpu": 1.5, "cpu": 0.1, "memory": 1},
        "allocatedNonPreemptible": {"gpu": 0.5, "cpu": 0.05, "memory": 0.5},
        "requested": {"gpu": 2, "cpu": 0.3, "memory": 3},
    }
    added = {
        "allocated": {"gpu": 2.5, "cpu": 1, "memory": 2},
        "allocatedNonPreemptible": held["allocatedNonPreemptible"],
        "requested": {"gpu": 3, "cpu": 1.2, "memory": 4},
    }
    for path, expected in zip(paths(project), (held, added), strict=True):
        status = (await api.as_administrator().get(path.removesuffix("/resources"))).ok()["status"]
        assert status["quotaStatus"] == expected
        (pool,) = status["nodePoolQuotaStatuses"]
        assert {name: pool[name] for name in expected} == expected
        assert pool["nodePoolName"] == "default"
