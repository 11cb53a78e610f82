"""Suspension: nobody gets in and nothing runs, on every replica from the next request on; resuming brings all of it back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from atoll.kit.ids import uuid7
from atoll.wire.messages import Settled
from atoll.wire.reports import PodStatus
from tests.api.tenants.ordering import OURS, TENANTS
from tests.support.agents import FakeAgent, Link
from tests.support.api import Api, Client
from tests.support.make import PASSWORD, Make
from tests.support.server import Server

Move = Callable[[], Awaitable[None]]


@pytest.fixture
def suspend(api: Api, operator: Client, server: Server) -> Move:
    async def run() -> None:
        (await operator.post(f"{OURS}/{api.tenant.number}/suspend", {"reason": "unpaid"})).ok(200)
        await server.work()

    return run


@pytest.fixture
def resume(api: Api, operator: Client, server: Server) -> Move:
    async def run() -> None:
        (await operator.post(f"{OURS}/{api.tenant.number}/resume")).ok(200)
        await server.work()

    return run


async def test_next_request_of_everybody_is_refused_on_every_replica(
    api: Api, make: Make, replica: Server, suspend: Move
) -> None:
    machine = await (await make.service_account(role="System administrator")).token()
    (await api.as_administrator().at(replica).get("/api/v1/users")).ok()
    await suspend()
    for client in (api.as_administrator(), api.with_token(machine)):
        assert (await client.at(replica).get("/api/v1/users")).problem == (403, "tenant_suspended")
    body = {"grantType": "password", "username": api.tenant.administrator, "password": PASSWORD}
    assert (await api.anonymous().at(replica).post("/api/v1/token", body)).problem == (403, "tenant_suspended")


async def test_resumed_tenant_goes_on(api: Api, suspend: Move, resume: Move) -> None:
    await suspend()
    await resume()
    (await api.as_administrator().get("/api/v1/users")).ok()


async def test_status_stays_a_word_of_the_reference(api: Api, operator: Client, suspend: Move, resume: Move) -> None:
    await suspend()
    shown = (await operator.get(f"{TENANTS}/{api.tenant.number}")).ok()
    assert shown["status"] == "Ready"
    assert shown["atoll"]["suspensionReason"] == "unpaid"
    await resume()
    assert "suspensionReason" not in (await operator.get(f"{TENANTS}/{api.tenant.number}")).ok()["atoll"]


async def test_workloads_stop_and_run_again_as_they_were(api: Api, make: Make, suspend: Move, resume: Move) -> None:
    project = await make.project()
    runs, stopped = await make.training(project=project), await make.training(project=project)
    (await api.as_administrator().post(f"{stopped.path}/suspend")).ok()
    agent = await make.agent(project.cluster)
    await agent.settle()
    await suspend()
    await agent.until_wanted("workload", runs.id, lambda one: not one.running)
    await agent.report_phase(runs, "Stopped")
    await resume()
    await agent.until_wanted("workload", runs.id, lambda one: one.running)
    assert not (await agent.until_wanted("workload", stopped.id)).running
    await agent.report_phase(runs, "Running")
    shown = (await api.as_administrator().get(runs.path)).ok()
    assert (shown["desiredPhase"], shown["actualPhase"]) == ("Running", "Running")


async def test_agent_stays_connected_and_its_digest_is_of_what_was_sent(make: Make, suspend: Move) -> None:
    training = await make.training()
    agent = await make.agent(training.project.cluster)
    await agent.settle()
    await suspend()
    await agent.until_wanted("workload", training.id, lambda one: not one.running)
    await agent.acknowledge()
    await agent.disconnect()
    seen = len(agent.heard)
    await agent.connect()
    assert (await agent.until_heard(Settled, after=seen)).digest == agent.digest()


async def test_reports_of_a_suspended_tenant_are_taken(make: Make, suspend: Move) -> None:
    """What it used until the end is metered, and its pods' end is known."""
    training = await make.training()
    agent = await make.agent(training.project.cluster)
    await suspend()
    pod = PodStatus(str(uuid7()), training.id, 0, 1, "p", 1, "Succeeded", 1.0, gpu_milli=0, cpu_milli=1, memory_bytes=1)
    assert not (await agent.report(pod)).refusals


async def test_agent_does_not_enrol_while_suspended(make: Make, link: Link, suspend: Move) -> None:
    cluster = await make.cluster()
    secret = await make.install_secret(cluster)
    await suspend()
    status, _ = await FakeAgent(link, make.tenants[0], cluster).enrol(secret)
    assert status == 401


async def test_background_work_of_a_suspended_tenant_waits(
    api: Api, make: Make, operator: Client, server: Server, suspend: Move
) -> None:
    cluster = await make.cluster()
    await make.agent(cluster)
    (await api.as_administrator().delete(f"/api/v1/clusters/{cluster.id}")).ok()
    await suspend()
    found = (await operator.get(f"{OURS}/{api.tenant.number}/clusters")).ok().json
    assert [one["uuid"] for one in found] == [cluster.id]


async def test_suspending_twice_keeps_the_first_reason(api: Api, operator: Client, suspend: Move) -> None:
    await suspend()
    again = (await operator.post(f"{OURS}/{api.tenant.number}/suspend", {"reason": "other"})).ok(200)
    assert again["atoll"]["suspensionReason"] == "unpaid"


@pytest.mark.parametrize("body", [{}, {"reason": ""}, {"reason": "x" * 501}])
async def test_reason_is_asked_for(body: dict[str, str], api: Api, operator: Client) -> None:
    answer = await operator.post(f"{OURS}/{api.tenant.number}/suspend", body)
    assert (answer.status, answer.wrong_fields) == (400, {"reason"})


async def test_deleted_tenant_is_neither_suspended_nor_resumed(api: Api, operator: Client) -> None:
    (await operator.delete(f"{TENANTS}/{api.tenant.number}")).ok(200)
    for path, body in (("suspend", {"reason": "x"}), ("resume", None)):
        answer = await operator.post(f"{OURS}/{api.tenant.number}/{path}", body)
        assert answer.problem == (409, "wrong_status")
