"""The list of workloads: every field and operator, both ways to write filters, pages, sorting, search, counts."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest

from atoll.kit.filters import OPERATORS, OPERATORS_OF
from atoll.server.workloads.store.below import POD_FIELDS
from atoll.server.workloads.store.shown import FIELDS
from atoll.wire.reports import WorkloadGone
from tests.support.agents import Link
from tests.support.api import Client
from tests.support.make import Make, Project, Training
from tests.support.server import Server

WORKLOADS = "/api/v1/workloads"
SAMPLES = {
    "text": "train",
    "integer": "50",
    "milli": "1.5",
    "time": "2026-01-01T00:00:00Z",
    "boolean": "true",
    "uuid": "01990000-0000-7000-8000-000000000000",
}


@dataclass(frozen=True)
class Listed:
    client: Client
    project: Project
    trainings: list[Training]


@pytest.fixture(scope="module")
async def listed(server: Server, link: Link) -> AsyncIterator[Listed]:
    """Five trainings in one project, named with what a filter might trip over; one of them is deleted."""
    make = Make(server, link)
    await make.tenant()
    project = await make.project()
    names = ["alpha", "beta-alpha", "gamma", "delta", "gone"]
    trainings = [await make.training(name=name, project=project) for name in names]
    agent = await make.agent(project.cluster)
    await agent.settle()
    await agent.report_phase(trainings[0], "Running")
    (await make.administrator().delete(trainings[4].path)).ok(202)
    await agent.report(WorkloadGone(trainings[4].id, 0.0))
    yield Listed(make.administrator(), project, trainings)
    await agent.disconnect()


async def names(listed: Listed, **query: object) -> list[str]:
    return [one["name"] for one in (await listed.client.get(WORKLOADS, **query)).ok()["workloads"]]


@pytest.mark.parametrize("operator", OPERATORS)
@pytest.mark.parametrize("name", sorted(FIELDS.table))
async def test_every_field_takes_its_operators_and_says_them_otherwise(name: str, operator: str, listed: Listed) -> None:
    kind = FIELDS.table[name].kind
    for path in (WORKLOADS, f"{WORKLOADS}/count"):
        answer = await listed.client.get(path, filterBy=f"{name}{operator}{SAMPLES[kind]}")
        if operator in OPERATORS_OF[kind]:
            answer.ok(200)
        else:
            assert answer.problem == (400, "bad_filter")
            assert all(possible in answer["message"] for possible in OPERATORS_OF[kind])


@pytest.mark.parametrize("operator", OPERATORS)
@pytest.mark.parametrize("name", sorted(POD_FIELDS.table))
async def test_every_field_of_pods_answers_too(name: str, operator: str, listed: Listed) -> None:
    answer = await listed.client.get(f"{WORKLOADS}/pods", filterBy=f"{name}{operator}{SAMPLES[POD_FIELDS.table[name].kind]}")
    assert answer.status == 200 or answer.problem == (400, "bad_filter")


@pytest.mark.parametrize("direction", ["asc", "desc"])
@pytest.mark.parametrize("name", [*sorted(FIELDS.table), "nothing"])
async def test_every_field_sorts_or_says_which_do(name: str, direction: str, listed: Listed) -> None:
    answer = await listed.client.get(WORKLOADS, sortBy=name, sortOrder=direction)
    if name in FIELDS.table and FIELDS.table[name].sorts:
        assert len(answer.ok()["workloads"]) == 4
    else:
        assert answer.problem == (400, "bad_sort")
        assert "createdAt" in answer["message"]


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ("name==alpha", {"alpha"}),
        ("name!=alpha", {"beta-alpha", "gamma", "delta"}),
        ("name=@alpha", {"alpha", "beta-alpha"}),
        ("name!@alpha", {"gamma", "delta"}),
        ("name=^alp", {"alpha"}),
        ("name=$alpha", {"alpha", "beta-alpha"}),
        ("name=@%", set()),
        ("name=@_", set()),
        ("phase==Running", {"alpha"}),
        ("phase!=Running", {"beta-alpha", "gamma", "delta"}),
        ("type==Training", {"alpha", "beta-alpha", "gamma", "delta"}),
        ("type==Workspace", set()),
        ("createdAt<=2020-01-01T00:00:00Z", set()),
        ("createdAt>=2020-01-01", {"alpha", "beta-alpha", "gamma", "delta"}),
        ("priority>=40,phase==Running", {"alpha"}),
        ("name==alpha,name==gamma", set()),
        ("distributedFramework==MPI", set()),
    ],
)
async def test_filter_finds_what_it_says(filters: str, found: set[str], listed: Listed) -> None:
    assert set(await names(listed, filterBy=filters)) == found
    assert (await listed.client.get(f"{WORKLOADS}/count", filterBy=filters)).ok()["count"] == len(found)


async def test_filters_may_be_repeated_or_joined_by_commas(listed: Listed) -> None:
    one, two = "type==Training", "name=@alpha"
    assert await names(listed, filterBy=[one, two]) == await names(listed, filterBy=f"{one},{two}")


@pytest.mark.parametrize(
    "filters", ["", "name", "name=alpha", "colour==red", "projectId==x", "createdAt>=yesterday", "clusterId==1", "name==a\x00"]
)
async def test_what_is_no_filter_is_said(filters: str, listed: Listed) -> None:
    answer = await listed.client.get(WORKLOADS, filterBy=filters)
    assert answer.status == (200 if not filters else 400)


async def test_pages_hold_everything_once(listed: Listed) -> None:
    seen: list[str] = []
    offset: int | None = 0
    while offset is not None:
        page = (await listed.client.get(WORKLOADS, sortBy="name", limit=3, offset=offset)).ok().json
        seen += [one["name"] for one in page["workloads"]]
        offset = page.get("next")
    assert seen == ["alpha", "beta-alpha", "delta", "gamma"]


@pytest.mark.parametrize(
    "query", [{"limit": 0}, {"limit": 501}, {"limit": "x"}, {"offset": -1}, {"offset": 10**12}, {"sortOrder": "up"}]
)
async def test_impossible_page_is_a_named_field(query: dict[str, object], listed: Listed) -> None:
    answer = await listed.client.get(WORKLOADS, **query)
    assert answer.status == 400
    assert answer.wrong_fields == set(query)


async def test_newest_comes_first(listed: Listed) -> None:
    assert await names(listed) == ["delta", "gamma", "beta-alpha", "alpha"]


@pytest.mark.parametrize(("search", "found"), [("ALPHA", 2), ("alp", 2), ("nothing", 0), ("%", 0), ("_", 0), ("\\", 0)])
async def test_search_finds_a_part_of_a_name(search: str, found: int, listed: Listed) -> None:
    assert len(await names(listed, search=search)) == found


async def test_search_finds_the_projects_name_too(listed: Listed) -> None:
    assert len(await names(listed, search=listed.project.name)) == 4


async def test_deleted_workloads_are_listed_apart(listed: Listed) -> None:
    assert await names(listed, deleted="true") == ["gone"]
    assert (await listed.client.get(f"{WORKLOADS}/count", deleted="true")).ok()["count"] == 1
    (await listed.client.get(f"{WORKLOADS}/{listed.trainings[4].id}/history")).ok()


@pytest.mark.parametrize("id", ["x", "01990000-0000-7000-8000-000000000000", "1"])
@pytest.mark.parametrize("below", ["", "/pods", "/events", "/history"])
async def test_workload_that_is_not_there_is_not_found(below: str, id: str, listed: Listed) -> None:
    assert (await listed.client.get(f"{WORKLOADS}/{id}{below}")).status == 404
