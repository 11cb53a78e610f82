"""Usage: intervals are counted once, cut at midnight, and the ledger always equals its daily sums."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from atoll.kit.ids import uuid7
from atoll.server.db import Caller, CallerKind
from atoll.wire.reports import UsageInterval
from tests.support.agents import FakeAgent
from tests.support.api import Api, Client
from tests.support.make import Make, Training

USAGE = "/api/atoll/v1/usage"
MIDNIGHT = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
NOON = MIDNIGHT - timedelta(hours=12)


def interval(training: Training, begin: datetime, seconds: float, **changes: Any) -> UsageInterval:
    fields: dict[str, Any] = {
        "pod_id": str(uuid7()),
        "workload_id": training.id,
        "project_id": training.project.id,
        "started_at": begin.timestamp(),
        "ended_at": begin.timestamp() + seconds,
        "gpu_milli": 2000,
        "cpu_milli": 500,
        "memory_bytes": 1 << 30,
        "node": "node-1",
        "closed": True,
    }
    return UsageInterval(**fields | changes)


async def connected(make: Make) -> tuple[Training, FakeAgent]:
    training = await make.training()
    agent = await make.agent(training.project.cluster)
    return training, agent


async def gpu_seconds(client: Client, **query: Any) -> float:
    return float((await client.get(USAGE, **query)).ok()["total"]["gpuSeconds"])


async def check_ledger(api: Api) -> None:
    """The sums by day and the tenant's totals equal the ledger, to the millisecond."""
    tenant = api.tenant.id
    sql = """select day, sum(gpu_milli * floor(extract(epoch from ended_at - started_at) * 1000 + 0.5)::bigint)::bigint as gpu
        from usage_interval group by day order by day"""
    async with api.server.atoll.db.tenant_tx(Caller(CallerKind.LOOP, tenant, tenant)) as tx:
        ledger = [tuple(row) for row in await tx.fetch(sql)]
        days = [
            tuple(row) for row in await tx.fetch("select day, sum(gpu_micro)::bigint from usage_day group by day order by day")
        ]
        totals = [tuple(row) for row in await tx.fetch("select day, gpu_micro from usage_total order by day")]
    assert ledger == days == totals


async def test_closed_interval_is_counted(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    await agent.report(interval(training, NOON, 60))
    answer = (await api.as_administrator().get(USAGE)).ok()
    (line,) = answer["usage"]
    assert (line["id"], line["name"]) == (str(training.project.id), training.project.name)
    assert (line["gpuSeconds"], line["cpuCoreSeconds"], line["gpuHours"]) == (120, 30, round(120 / 3600, 6))
    await check_ledger(api)


async def test_interval_sent_twice_counts_once(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    once = interval(training, NOON, 60)
    await agent.report(once)
    await agent.report(once, once)
    assert await gpu_seconds(api.as_administrator()) == 120
    await check_ledger(api)


async def test_open_interval_grows_and_never_shrinks(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    pod = str(uuid7())
    for seconds, total in ((10, 20), (20, 40), (15, 40), (30.5, 61)):
        await agent.report(interval(training, NOON, seconds, pod_id=pod, closed=False))
        assert await gpu_seconds(api.as_administrator()) == total
    await agent.report(interval(training, NOON, 31, pod_id=pod))
    await agent.report(interval(training, NOON, 99, pod_id=pod, closed=False))
    assert await gpu_seconds(api.as_administrator()) == 62
    await check_ledger(api)


async def test_interval_over_midnight_is_refused_and_cut_ones_stand_on_their_days(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    late, pod = MIDNIGHT - timedelta(seconds=30), str(uuid7())
    answer = await agent.report(interval(training, late, 60))
    assert "midnight" in answer.refusals[0].reason
    await agent.report(interval(training, late, 30, pod_id=pod), interval(training, MIDNIGHT, 10, pod_id=pod))
    days = (await api.as_administrator().get(USAGE, groupBy="day")).ok()["usage"]
    assert {line["id"]: line["gpuSeconds"] for line in days} == {
        str(late.date()): 60,
        str(MIDNIGHT.date()): 20,
    }
    await check_ledger(api)


IMPOSSIBLE: dict[str, tuple[timedelta, float, dict[str, Any]]] = {
    "ends before it starts": (timedelta(), -1, {}),
    "in the future": (timedelta(days=2), 1, {}),
    "negative": (timedelta(), 1, {"gpu_milli": -1}),
    "more than an integer": (timedelta(), 1, {"gpu_milli": 2**40}),
    "memory beyond any": (timedelta(), 1, {"memory_bytes": 2**70}),
    "pod is no id": (timedelta(), 1, {"pod_id": "x"}),
    "workload is no id": (timedelta(), 1, {"workload_id": "x"}),
    "workload is not there": (timedelta(), 1, {"workload_id": "01990000-0000-7000-8000-000000000000"}),
    "starts after all time": (timedelta(), 1, {"started_at": 1e300}),
    "starts before all time": (timedelta(), 1, {"started_at": -1e300}),
}


@pytest.mark.parametrize("how", IMPOSSIBLE)
async def test_impossible_interval_is_set_aside(how: str, api: Api, make: Make) -> None:
    later, seconds, changes = IMPOSSIBLE[how]
    begin = NOON + later
    training, agent = await connected(make)
    answer = await agent.report(interval(training, begin, seconds, **changes), interval(training, NOON, 1))
    assert [refusal.index for refusal in answer.refusals] == [0]
    assert await gpu_seconds(api.as_administrator()) == 2
    await check_ledger(api)


async def test_project_is_the_workloads_own_whatever_the_agent_says(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    other = await make.project(department=training.project.department)
    await agent.report(interval(training, NOON, 1, project_id=other.id))
    (line,) = (await api.as_administrator().get(USAGE)).ok()["usage"]
    assert line["id"] == str(training.project.id)


async def test_everyone_sees_the_usage_of_his_own_projects(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    other = await make.training(project=await make.project(department=training.project.department))
    await agent.report(interval(training, NOON, 1), interval(other, NOON, 10))
    assert await gpu_seconds(api.as_administrator()) == 22
    assert await gpu_seconds(await api.as_user("Viewer", other.project.scope)) == 20
    assert await gpu_seconds(await api.as_user("L1 researcher", training.project.department.scope)) == 22


async def test_days_are_chosen_and_bounded(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    await agent.report(interval(training, NOON, 1))
    administrator, day = api.as_administrator(), NOON.date()
    assert await gpu_seconds(administrator, start=str(day), end=str(day)) == 2
    assert await gpu_seconds(administrator, start=str(day + timedelta(days=1))) == 0
    assert await gpu_seconds(administrator, end=str(day - timedelta(days=1))) == 0
    for query in ({"start": "2020-01-01", "end": "2026-01-01"}, {"start": "2026-01-02", "end": "2026-01-01"}):
        assert (await administrator.get(USAGE, **query)).wrong_fields == {"start"}
    for end in ("0001-01-01", "9999-12-31"):
        (await administrator.get(USAGE, end=end)).ok()
    assert (await administrator.get(USAGE, groupBy="planet")).wrong_fields == {"groupBy"}


async def test_workload_keeps_its_usage_after_deletion(api: Api, make: Make) -> None:
    training, agent = await connected(make)
    await agent.report(interval(training, NOON, 1))
    (await api.as_administrator().delete(training.path)).ok(202)
    (line,) = (await api.as_administrator().get(USAGE, groupBy="workload")).ok()["usage"]
    assert (line["id"], line["gpuSeconds"]) == (training.id, 2)


async def test_host_sees_totals_and_nothing_else(api: Api, make: Make, operator: Client) -> None:
    training, agent = await connected(make)
    await agent.report(interval(training, NOON, 60))
    answer = (await operator.get(USAGE, start=str(NOON.date()), end=str(NOON.date()))).ok()
    mine = [one for one in answer["totals"] if one["tenantId"] == api.tenant.number]
    assert mine == [
        {
            "tenantId": api.tenant.number,
            "tenantName": api.tenant.name,
            "day": str(NOON.date()),
            "gpuSeconds": 120,
            "cpuCoreSeconds": 30,
        }
    ]
    for word in (training.id, training.name, training.project.name, str(training.project.id)):
        assert word not in answer.text
