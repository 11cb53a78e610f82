"""What an agent may leave behind is bounded: the oldest goes when there is too much."""

from __future__ import annotations

import time

import pytest

from atoll.kit.ids import uuid7
from atoll.server.clusters.store import reports
from atoll.server.db import Caller, CallerKind
from atoll.server.workloads.store import below
from atoll.wire.reports import EventReport, WorkloadGone
from tests.support.api import Api
from tests.support.make import Make


async def refused(api: Api) -> list[str]:
    async with api.server.atoll.db.tenant_tx(Caller(CallerKind.LOOP, api.tenant.id, api.tenant.id)) as tx:
        return [row["record"] for row in await tx.fetch("select record from report_refusal order by id")]


async def test_records_set_aside_are_kept_up_to_a_number_for_each_cluster(
    api: Api, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reports, "MOST_REFUSALS", 3)
    unknown = [str(uuid7()) for _ in range(5)]
    other = await make.agent(await make.cluster())
    await other.report(WorkloadGone("elsewhere", 0.0))
    agent = await make.agent(await make.cluster())
    for id in unknown:
        await agent.report(WorkloadGone(id, 0.0))
    kept = await refused(api)
    assert "elsewhere" in kept[0]
    assert [id for id in unknown if any(id in record for record in kept)] == unknown[2:]


async def test_events_of_a_workload_are_kept_up_to_a_number(api: Api, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(below, "MOST_EVENTS", 3)
    project = await make.project()
    training, other = await make.training(project=project), await make.training(project=project)
    agent, now = await make.agent(project.cluster), time.time()
    for workload, messages in ((other, ["quiet"]), (training, [f"event {number}" for number in range(5)])):
        for number, message in enumerate(messages):
            await agent.report(
                EventReport(str(uuid7()), workload.id, now + number, "Normal", "Started", message, "Workload", workload.name)
            )
    for workload, wanted in ((training, ["event 4", "event 3", "event 2"]), (other, ["quiet"])):
        events = (await api.as_administrator().get(f"/api/v1/workloads/{workload.id}/events")).ok()["events"]
        assert [event["message"] for event in events if event["reason"] == "Started"] == wanted
