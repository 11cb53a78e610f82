"""Averages over time beside departments and projects: what the ledger adds up to, as of a moment that is named."""

from __future__ import annotations

import random
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from atoll.kit.ids import uuid7
from atoll.server import metering
from atoll.server.db import Caller, CallerKind
from atoll.server.metering.rules import MILLISECOND, floor
from atoll.server.work import Later, Lease
from atoll.wire.reports import UsageInterval
from tests.api.metering.metrics import HOUR, ask, interval, project_path, values
from tests.support.agents import FakeAgent
from tests.support.answers import Answer
from tests.support.api import Api
from tests.support.make import Make, Project, Tenant, Training

PROJECTS, DEPARTMENTS = "/api/v1/org-unit/projects", "/api/v1/org-unit/departments"
SPANS = {"range24hData": 24 * HOUR, "range7dData": 7 * 24 * HOUR, "range30dData": 30 * 24 * HOUR}
TODAY = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)


async def connected(make: Make, *, project: Project | None = None, tenant: Tenant | None = None) -> tuple[Training, FakeAgent]:
    training = await make.training(project=project, tenant=tenant)
    return training, await make.agent(training.project.cluster, tenant=tenant)


async def hold(agent: FakeAgent, training: Training, begin: datetime, hours: float, gpus: float = 1) -> None:
    await report(agent, training, begin, hours, gpus)
    await reckon(agent)


async def report(agent: FakeAgent, training: Training, begin: datetime, hours: float, gpus: float = 1) -> None:
    """Tell the ledger of GPUs that were held, cut at midnights as agents do."""
    end = begin + timedelta(hours=hours)
    while begin < end:
        midnight = begin.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
        seconds = (min(end, midnight) - begin).total_seconds()
        await agent.report(interval(training, begin, seconds, gpu_milli=round(gpus * 1000)))
        begin = min(end, midnight)


async def reckon(agent: FakeAgent) -> None:
    """What the standing order does, at once: up to this moment."""
    tenant, db = agent.tenant.id, agent.link.server.atoll.db
    async with db.tenant_tx(loop(tenant)) as tx:
        await tx.execute("update cluster set last_liveness = now() where id = $1", UUID(agent.cluster.id))
    with suppress(Later):
        await metering.reckon_averages(db, Lease(tenant, metering.RECKON, UUID(agent.cluster.id), uuid7(), 1))


def loop(tenant: UUID) -> Caller:
    return Caller(CallerKind.LOOP, tenant, tenant, name="atoll")


async def shown(api: Api, project: Project, *, of: str = "project") -> dict[str, Any]:
    path = f"{PROJECTS}/{project.id}" if of == "project" else f"{DEPARTMENTS}/{project.department.id}"
    found: dict[str, Any] = (await api.as_administrator().get(path)).ok()["overtimeData"]
    return found


def held(data: dict[str, Any]) -> list[float]:
    return [data[span]["averageGpuAllocation"] for span in SPANS]


async def found(api: Api, path: str, **query: str) -> list[str]:
    answer: Answer = (await api.as_administrator().get(path, **query)).ok()
    counted = (await api.as_administrator().get(f"{path}/count", **{k: v for k, v in query.items() if k == "filterBy"})).ok()
    listed = [one["id"] for one in answer[path.rpartition("/")[2]]]
    assert counted["count"] == len(listed)
    return listed


async def test_project_that_held_a_gpu_for_half_of_a_day_held_half_a_gpu(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    await hold(agent, training, datetime.now(UTC) - 14 * HOUR, 12)
    for of in ("project", "department"):
        assert held(await shown(api, training.project, of=of)) == [0.5, round(12 / 168, 3), round(12 / 720, 3)]


async def test_averages_equal_the_metrics_of_the_same_time(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    for days in (0.3, 0.9, 1.4, 6.8, 7.1, 11, 29.9, 30.2, 31):
        await hold(agent, training, datetime.now(UTC) - timedelta(days=days), 5, gpus=days)
    data = await shown(api, training.project)
    for span, length in SPANS.items():
        end = datetime.fromisoformat(data[span]["updatedAt"])
        path = project_path(training.project)
        metrics = await ask(api.as_administrator(), path, end - length, end, 1, "GPU_ALLOCATION")
        assert data[span]["averageGpuAllocation"] == pytest.approx(values(metrics, "GPU_ALLOCATION")[0], abs=0.00051)
    assert all(held(data))


@pytest.mark.parametrize("seed", range(3))
async def test_averages_are_the_integral_of_random_intervals_divided_by_the_range(seed: int, api: Api, make: Make) -> None:
    chance, now = random.Random(seed), datetime.now(UTC)
    training, agent = await connected(make)
    other = await make.training(project=await make.project(department=training.project.department))
    told = [random_interval(chance, chance.choice((training, other)), now) for _ in range(150)]
    await agent.report(*told)
    await reckon(agent)
    for of, projects in (("project", {training.project.id}), ("department", {training.project.id, other.project.id})):
        data = await shown(api, training.project, of=of)
        until = datetime.fromisoformat(data["range24hData"]["updatedAt"])
        own = [one for one in told if one.project_id in projects]
        integrals = [sum(overlap(one, until - length, until) for one in own) for length in SPANS.values()]
        means = [integral / (length // MILLISECOND) for integral, length in zip(integrals, SPANS.values(), strict=True)]
        assert held(data) == [round(mean) / 1000 for mean in means]


def random_interval(chance: random.Random, training: Training, now: datetime) -> UsageInterval:
    """Within one day, as agents cut them; the last days are more crowded than those before."""
    begin = now - chance.choice((1, 8, 35)) * chance.random() * timedelta(days=1)
    left = min(now, begin.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)) - begin
    seconds = chance.choice((0.3, 1)) * chance.random() * left.total_seconds()
    return interval(training, begin, seconds, gpu_milli=chance.randrange(8000))


def overlap(one: UsageInterval, begin: datetime, end: datetime) -> int:
    started, ended = (floor(datetime.fromtimestamp(at, UTC)) for at in (one.started_at, one.ended_at))
    return one.gpu_milli * max(0, (min(ended, end) - max(started, begin)) // MILLISECOND)


async def test_what_was_held_before_a_range_or_by_others_does_not_count(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    other = await make.training(project=await make.project(department=training.project.department))
    await hold(agent, training, TODAY - timedelta(days=3), 24)
    await hold(agent, other, TODAY - timedelta(days=12), 24, gpus=2)
    assert held(await shown(api, training.project)) == [0, round(1 / 7, 3), round(1 / 30, 3)]
    assert held(await shown(api, other.project)) == [0, 0, round(2 / 30, 3)]
    assert held(await shown(api, training.project, of="department")) == [0, round(1 / 7, 3), 0.1]


async def test_before_anything_was_heard_nothing_is_said(api: Api, make: Make) -> None:
    project = await make.project()
    nothing = dict.fromkeys(SPANS)
    assert [await shown(api, project, of=of) for of in ("project", "department")] == [nothing, nothing]
    assert await found(api, PROJECTS, filterBy="avgGpuAllocation24h>=0") == []


async def test_cluster_that_is_heard_and_holds_nothing_says_so(api: Api, make: Make) -> None:
    project = await make.project()
    await make.agent(project.cluster)
    await make.server.work()
    assert held(await shown(api, project)) == [0, 0, 0]
    assert await found(api, PROJECTS, filterBy="avgGpuAllocation30d<=0") == [str(project.id)]


async def test_how_busy_gpus_were_is_not_invented(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    await hold(agent, training, datetime.now(UTC) - 2 * HOUR, 1)
    data = await shown(api, training.project)
    assert {frozenset(range) for range in data.values()} == {frozenset({"averageGpuAllocation", "updatedAt"})}
    for field in ("avgGpuUtilization24h", "avgGpuMemoryUtilization7d"):
        assert await found(api, PROJECTS, filterBy=f"{field}>=0") == []


@pytest.mark.parametrize("span", ["24h", "7d", "30d"])
async def test_lists_filter_and_sort_by_averages(span: str, api: Api, make: Make) -> None:
    much, agent = await connected(make)
    little = await make.training(project=await make.project(cluster=much.project.cluster))
    unknown = await make.project()
    await hold(agent, much, datetime.now(UTC) - 4 * HOUR, 3, gpus=8)
    await hold(agent, little, datetime.now(UTC) - 4 * HOUR, 3, gpus=2)
    field = f"avgGpuAllocation{span}"
    for path, ids in (
        (PROJECTS, [str(one.id) for one in (much.project, little.project, unknown)]),
        (DEPARTMENTS, [str(one.department.id) for one in (much.project, little.project, unknown)]),
    ):
        listed = (await api.as_administrator().get(path)).ok()[path.rpartition("/")[2]]
        of_much = next(one for one in listed if one["id"] == ids[0])["overtimeData"][f"range{span}Data"]["averageGpuAllocation"]
        assert await found(api, path, filterBy=f"{field}>={of_much}") == ids[:1]
        assert await found(api, path, filterBy=f"{field}=={of_much}") == ids[:1]
        below = await found(api, path, filterBy=f"{field}<={of_much / 2}")
        assert ids[1] in below
        assert not {ids[0], ids[2]} & set(below)
        falling = await found(api, path, sortBy=field, sortOrder="desc")
        rising = await found(api, path, sortBy=field, sortOrder="asc")
        assert [one for one in falling if one in ids] == ids
        assert [one for one in rising if one in ids] == [ids[1], ids[0], ids[2]]


async def test_tenants_know_nothing_of_each_others_averages(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    await hold(agent, training, datetime.now(UTC) - 13 * HOUR, 12)
    stranger = await make.tenant()
    theirs, their_agent = await connected(make, tenant=stranger)
    await hold(their_agent, theirs, datetime.now(UTC) - 7 * HOUR, 6)
    assert held(await shown(api, training.project))[0] == 0.5
    assert held(await shown(make.api(stranger), theirs.project))[0] == 0.25
    assert await found(make.api(stranger), PROJECTS, filterBy="avgGpuAllocation24h>=0.01") == [str(theirs.project.id)]
    assert (await make.administrator(stranger).get(f"{PROJECTS}/{training.project.id}")).status == 404


async def test_whoever_sees_one_project_filters_by_its_average_alone(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    other = await make.training(project=await make.project(department=training.project.department))
    for one in (training, other):
        await hold(agent, one, datetime.now(UTC) - 13 * HOUR, 12)
    client = await api.as_user("Viewer", training.project.scope)
    answer = await client.get(PROJECTS, filterBy="avgGpuAllocation24h>=0.1")
    assert [one["id"] for one in answer.ok()["projects"]] == [str(training.project.id)]


async def test_deleted_project_has_no_average_and_its_department_keeps_what_it_held(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    await hold(agent, training, datetime.now(UTC) - 13 * HOUR, 12)
    async with make.server.atoll.db.tenant_tx(loop(api.tenant.id)) as tx:
        await tx.execute("update project set deleted_at = now() where id = $1", training.project.id)
    await reckon(agent)
    async with make.server.atoll.db.tenant_tx(loop(api.tenant.id)) as tx:
        assert await tx.fetchval("select count(*) from project_average") == 0
    assert held(await shown(api, training.project, of="department"))[0] == 0.5


async def test_reckoning_that_was_cut_off_is_done_again(api: Api, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    training, agent = await connected(make)
    await reckon(agent)
    before = await shown(api, training.project)

    async def killed(*_: object, **__: object) -> None:
        raise ConnectionResetError

    await report(agent, training, datetime.now(UTC) - 13 * HOUR, 6)
    with monkeypatch.context() as patch:
        patch.setattr("atoll.server.organization.replace_averages", killed)
        with pytest.raises(ConnectionResetError):
            await reckon(agent)
    assert await shown(api, training.project) == before
    await reckon(agent)
    assert held(await shown(api, training.project))[0] == 0.25


async def test_standing_order_follows_what_is_held_and_ends_when_nothing_is(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    await make.server.work()
    assert await orders(agent) == []
    await report(agent, training, datetime.now(UTC) - 13 * HOUR, 6)
    assert await orders(agent) == [True]
    await make.server.work()
    assert held(await shown(api, training.project))[0] == 0.25
    assert await orders(agent) == [False]


async def orders(agent: FakeAgent) -> list[bool]:
    """The orders to reckon the agent's cluster, and whether each is due."""
    sql = "select due_at <= now() as is_due from work where kind = $1 and row_id = $2 and tenant_id = $3"
    async with agent.link.server.atoll.db.system_tx() as tx:
        rows = await tx.fetch(sql, metering.RECKON, UUID(agent.cluster.id), agent.tenant.id)
    return [row["is_due"] for row in rows]
