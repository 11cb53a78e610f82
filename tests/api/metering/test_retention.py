"""Histories are kept as long as metrics look back, and not for good: whoever asks for that time sees no difference."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from atoll.kit.ids import uuid7
from atoll.server import metering
from atoll.server.db import Caller, CallerKind, TenantTx
from atoll.server.metering.rules import KEPT_FOR, TOLD_FOR
from atoll.server.work import Later, Lease
from tests.api.metering.metrics import ask, cluster_path, department_path, interval, project_path, values
from tests.support.agents import FakeAgent
from tests.support.api import Api
from tests.support.make import Make, Project, Tenant

DAY = timedelta(days=1)
QUOTAS = ("GPU_QUOTA", "CPU_QUOTA_MILLICORES", "CPU_MEMORY_QUOTA_MB")
NODES = ("TOTAL_GPU", "TOTAL_GPU_NODES", "UNALLOCATED_GPU", "GPU_QUOTA")
SERIES_BEFORE = """select coalesce(max(number), 0) from (
    select count(*) as number from {table} where at <= $1 group by {series}) counted"""


def loop(tenant: Tenant) -> Caller:
    return Caller(CallerKind.LOOP, tenant.id, tenant.id, name="atoll")


async def keep(make: Make, tenant: Tenant) -> timedelta:
    """What the standing order does each day; when it wants to come back."""
    with pytest.raises(Later) as again:
        await metering.keep_usage(make.server.atoll.db, Lease(tenant.id, metering.KEEP, tenant.id, uuid7(), 1))
    return again.value.delay


async def remember_quotas(tx: TenantTx, owner: str, id: int, chance: random.Random) -> None:
    """Levels of a year on two pools; the younger half of them changes often."""
    for pool in ("default", "gold"):
        days = {chance.choice((80, 150, 365)) * chance.random() for _ in range(12)}
        await tx.executemany(
            f"""insert into quota_history ({owner}_id, pool, at, gpu_milli, cpu_milli, memory_bytes)
                values ($1, $2, $3, $4, $5, $6)""",
            [(id, pool, tx.now - day * DAY, chance.randrange(9000), None, chance.randrange(10**12)) for day in sorted(days)],
        )


async def remember_nodes(make: Make, agent: FakeAgent, chance: random.Random) -> None:
    """Nodes that came, changed their pools, went, and came back."""
    cluster = UUID(agent.cluster.id)
    caller = Caller(CallerKind.AGENT, agent.tenant.id, agent.tenant.id, cluster=cluster)
    async with make.server.atoll.db.link_tx(caller) as tx:
        for name in (f"node-{number}" for number in range(8)):
            days = sorted({chance.choice((95, 365)) * chance.random() for _ in range(6)}, reverse=True)
            states = [chance.choice((("default", 8), ("gold", 4), ("", 0))) for _ in days]
            rows = [(cluster, name, tx.now - day * DAY, *state) for day, state in zip(days, states, strict=True)]
            await tx.executemany(
                "insert into node_history (cluster_id, name, at, pool, gpu_count) values ($1, $2, $3, $4, $5)", rows
            )


async def told(api: Api, project: Project, now: datetime) -> list[Any]:
    """Everything that is made of histories, over several times of the last 90 days."""
    asked: list[tuple[str, tuple[str, ...], dict[str, Any]]]
    asked = [(path, QUOTAS, {}) for path in (project_path(project), department_path(project))]
    asked += [(cluster_path(project), NODES, {}), (cluster_path(project), NODES, {"groupBy": "Nodepool"})]
    asked += [(cluster_path(project), ("GPU_QUOTA",), {"groupBy": "Project"})]
    found = []
    for begin, end, samples in ((90, 0, 90), (90, 0, 1), (90, 60, 7), (50, 1, 20), (5, 0, 10)):
        for path, types, more in asked:
            times = (now - begin * DAY, now - end * DAY - timedelta(minutes=1))
            answer = (await ask(api.as_administrator(), path, *times, samples, *types, **more)).ok(200)
            found.append(answer["measurements"])
    return found


@pytest.mark.parametrize("seed", range(3))
async def test_metrics_of_the_last_90_days_are_the_same_before_and_after(
    seed: int, api: Api, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("atoll.server.metering.loops.BATCH", 7)
    chance, project = random.Random(seed), await make.project()
    agent = await make.agent(project.cluster)
    async with make.server.atoll.db.tenant_tx(loop(api.tenant)) as tx:
        await remember_quotas(tx, "project", project.id, chance)
        await remember_quotas(tx, "department", project.department.id, chance)
    await remember_nodes(make, agent, chance)
    now = datetime.now(UTC)
    before = await told(api, project, now)
    assert min(await old_rows(make, api.tenant)) > 1
    assert await keep(make, api.tenant) == DAY
    assert await old_rows(make, api.tenant) == [1, 1]
    assert await told(api, project, now) == before


async def old_rows(make: Make, tenant: Tenant) -> list[int]:
    """How many rows the longest series of quotas, and of nodes, has from before the time that is kept."""
    tables = {"quota_history": "project_id, department_id, pool", "node_history": "cluster_id, name"}
    async with make.server.atoll.db.tenant_tx(loop(tenant)) as tx:
        statements = [SERIES_BEFORE.format(table=table, series=series) for table, series in tables.items()]
        return [await tx.fetchval(sql, tx.now - KEPT_FOR) for sql in statements]


async def test_nodes_that_are_gone_for_long_are_forgotten_but_for_one(api: Api, make: Make) -> None:
    cluster = await make.cluster()
    agent = await make.agent(cluster)
    caller = Caller(CallerKind.AGENT, agent.tenant.id, agent.tenant.id, cluster=UUID(cluster.id))
    async with make.server.atoll.db.link_tx(caller) as tx:
        await tx.executemany(
            "insert into node_history (cluster_id, name, at, pool, gpu_count) values ($1, $2, $3, $4, $5)",
            [
                (UUID(cluster.id), f"spot-{number}", tx.now - days * DAY, pool, gpus)
                for number in range(20)
                for days, pool, gpus in ((300, "default", 8), (200, "", 0))
            ],
        )
    await keep(make, api.tenant)
    async with make.server.atoll.db.tenant_tx(loop(api.tenant)) as tx:
        rows = await tx.fetch("select name, pool from node_history where cluster_id = $1", UUID(cluster.id))
    assert [tuple(row) for row in rows] == [("spot-9", "")]


async def test_of_older_times_the_ledger_is_told_and_levels_are_not(api: Api, make: Make) -> None:
    training = await make.training()
    agent = await make.agent(training.project.cluster)
    async with make.server.atoll.db.tenant_tx(loop(api.tenant)) as tx:
        sql = "insert into quota_history (project_id, pool, at, gpu_milli) values ($1, 'default', $2, 4000)"
        await tx.execute(sql, training.project.id, tx.now - 200 * DAY)
    midnight = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    await agent.report(interval(training, midnight - 120 * DAY, 86400))
    path, types = project_path(training.project), ("GPU_ALLOCATION", "GPU_QUOTA")
    old = await ask(api.as_administrator(), path, midnight - 120 * DAY, midnight - 119 * DAY, 1, *types)
    assert (values(old, "GPU_ALLOCATION"), values(old, "GPU_QUOTA")) == ([2], [])
    edge = midnight - TOLD_FOR + DAY
    known = await ask(api.as_administrator(), path, edge, edge + DAY, 1, *types)
    assert (values(known, "GPU_ALLOCATION"), values(known, "GPU_QUOTA")) == ([0], [4])


async def test_every_tenant_has_the_order_and_it_has_idle_clusters_reckoned(api: Api, make: Make) -> None:
    cluster = await make.cluster()
    sql = "select kind, due_at > now() + interval '23 hours' as is_far from work where tenant_id = $1 and kind = any($2)"
    kinds = [metering.KEEP, metering.RECKON]
    async with make.server.atoll.db.system_tx() as tx:
        assert [tuple(row) for row in await tx.fetch(sql, api.tenant.id, kinds)] == [(metering.KEEP, True)]
    await keep(make, api.tenant)
    async with make.server.atoll.db.system_tx() as tx:
        row_ids = await tx.fetch("select row_id from work where tenant_id = $1 and kind = $2", api.tenant.id, metering.RECKON)
    assert [row["row_id"] for row in row_ids] == [UUID(cluster.id)]
