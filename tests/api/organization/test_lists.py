"""Lists of departments and projects: every field of the reference filters and counts alike, and sorts where it can."""

from __future__ import annotations

import time

import pytest

from atoll.wire.reports import QueueStatus
from tests.support.api import Api
from tests.support.make import Make, Project

SHARED = ["name", "clusterId", "totalGpuQuota", "gpuAllocated", "createdAt"]
LISTS = {
    "/api/v1/org-unit/departments": ("departments", SHARED),
    "/api/v1/org-unit/projects": ("projects", [*SHARED, "departmentId", "parentId", "parentName", "phase"]),
}
CASES = [(path, field) for path, (_, fields) in LISTS.items() for field in fields]


async def two(make: Make) -> tuple[Project, dict[str, dict[str, object]]]:
    """Two projects in two departments of two clusters, and by which values the first of each is found alone."""
    one = await make.project(resources=[{"gpu": {"deserved": 2}}])
    await make.project(resources=[{"gpu": {"deserved": 3}}])
    department = f"/api/v1/org-unit/departments/{one.department.id}/resources"
    (await make.administrator().put(department, [{"gpu": {"deserved": 2}}])).ok()
    agent = await make.agent(one.cluster)
    await agent.settle()
    await agent.acknowledge()
    await agent.report(QueueStatus(one.id, "default", time.time(), 1000, 0, 1000, 0, 0))
    shared: dict[str, object] = {"clusterId": one.cluster.id, "totalGpuQuota": 2, "gpuAllocated": 1}
    of_department = shared | {"name": one.department.name}
    of_project = shared | {
        "name": one.name,
        "departmentId": one.department.id,
        "parentId": one.department.id,
        "parentName": one.department.name,
        "phase": "Ready",
    }
    return one, {"departments": of_department, "projects": of_project}


@pytest.mark.parametrize(("path", "field"), CASES)
async def test_field_filters_and_counts_alike_and_sorts(path: str, field: str, api: Api, make: Make) -> None:
    one, values = await two(make)
    name = LISTS[path][0]
    administrator, wanted = api.as_administrator(), one.id if name == "projects" else one.department.id
    if field == "createdAt":
        values[name][field] = (await administrator.get(f"{path}/{wanted}")).ok()["createdAt"]
        condition = f"{field}>={values[name][field]}"
    else:
        condition = f"{field}=={values[name][field]}"
    found = (await administrator.get(path, filterBy=condition)).ok()[name]
    assert str(wanted) in [each["id"] for each in found]
    assert (await administrator.get(f"{path}/count", filterBy=condition)).ok()["count"] == len(found)
    ordered = {
        order: [each["id"] for each in (await administrator.get(path, sortBy=field, sortOrder=order)).ok()[name]]
        for order in ("asc", "desc")
    }
    assert ordered["asc"] == ordered["desc"][::-1]


async def test_absurd_quotas_fail_no_list(api: Api, make: Make) -> None:
    one = await make.project(resources=[{"memory": {"deserved": 1e9, "units": "GB"}}])
    for _ in range(9):
        await make.project(department=one.department, resources=[{"memory": {"deserved": 1e9, "units": "GB"}}])
    for path in LISTS:
        (await api.as_administrator().get(path, verbosity="verbose")).ok()
    (await api.as_administrator().get(f"/api/atoll/v1/departments/{one.department.id}/quota")).ok()


@pytest.mark.parametrize("path", LISTS)
async def test_what_is_no_field_is_refused_and_the_fields_are_named(path: str, api: Api) -> None:
    for query in ({"filterBy": "colour==red"}, {"sortBy": "colour"}, {"sortBy": "avgGpuUtilization7d"}):
        answer = await api.as_administrator().get(path, **query)
        assert answer.status == 400
        assert "possible are: " in answer["message"]
