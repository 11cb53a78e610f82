"""Soft deletion: everything is hidden and stopped, nothing is lost, and within the retention time it all comes back."""

from __future__ import annotations

import pytest

from atoll.kit.clock import FakeClock
from atoll.server.tenants import loops_standing
from tests.api.tenants.ordering import OURS, TENANTS, order
from tests.support.api import Api, Client
from tests.support.make import PASSWORD, USERS_PASSWORD, Make
from tests.support.server import Server


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """No wait for agents' last reports."""
    monkeypatch.setattr(loops_standing, "LAST_REPORTS", loops_standing.LAST_REPORTS * 0)


async def delete(operator: Client, api: Api) -> None:
    (await operator.delete(f"{TENANTS}/{api.tenant.number}")).ok(200)


async def restore(operator: Client, api: Api) -> None:
    (await operator.post(f"{OURS}/{api.tenant.number}/restore")).ok(200)


async def look_again(server: Server) -> None:
    """The loop looks every two seconds whether clusters have confirmed: here it looks now."""
    async with server.atoll.db.system_tx() as tx:
        await tx.execute("update work set due_at = now() - interval '1 minute' where kind = $1", loops_standing.DETACH)
    await server.work()


async def test_soft_delete_hides_the_tenant_and_refuses_everybody(
    api: Api, operator: Client, replica: Server, make: Make
) -> None:
    machine = await make.service_account(role="System administrator")
    token = await machine.token()
    gone = (await operator.delete(f"{TENANTS}/{api.tenant.number}")).ok(200)
    assert gone["uid"] == str(api.tenant.id)
    for client in (api.as_administrator().at(replica), api.with_token(token).at(replica)):
        assert (await client.get("/api/v1/users")).problem == (404, "not_found")
    body = {"grantType": "password", "username": api.tenant.administrator, "password": PASSWORD}
    assert (await api.anonymous().at(replica).post("/api/v1/token", body)).problem == (404, "not_found")
    assert (await api.on_own_host().at(replica).get("/api/v1/users")).problem == (421, "unknown_host")


async def test_soft_delete_reaches_a_replica_that_still_remembers_the_name(api: Api, operator: Client) -> None:
    (await api.as_administrator().get("/api/v1/users")).ok()
    (await operator.delete(f"{TENANTS}/{api.tenant.number}")).ok(200)
    assert (await api.as_administrator().get("/api/v1/users")).problem == (404, "not_found")


async def test_deleted_tenant_is_listed_only_when_asked_for(api: Api, operator: Client) -> None:
    (await operator.delete(f"{TENANTS}/{api.tenant.number}")).ok(200)
    for deleted, seen in (("false", []), ("true", ["Deleted"])):
        found = (await operator.get(TENANTS, name=api.tenant.name, deleted=deleted)).ok().json
        assert [one["status"] for one in found] == seen


async def test_deleted_tenants_name_stays_taken(api: Api, operator: Client) -> None:
    (await operator.delete(f"{TENANTS}/{api.tenant.number}")).ok(200)
    assert (await operator.post(TENANTS, order(api.tenant.name))).problem == (409, "name_taken")


async def test_deletion_stops_what_runs_and_then_refuses_the_agent(
    api: Api, make: Make, operator: Client, server: Server, at_once: None
) -> None:
    training = await make.training()
    agent = await make.agent(training.project.cluster)
    await agent.settle()
    await delete(operator, api)
    await server.work()
    await agent.until_wanted("workload", training.id, lambda workload: not workload.running)
    await agent.acknowledge()
    await look_again(server)
    assert await agent.is_refused()


async def test_offline_cluster_of_a_deleted_tenant_is_told_when_it_comes_back(
    api: Api, make: Make, operator: Client, server: Server, at_once: None
) -> None:
    training = await make.training()
    agent = await make.agent(training.project.cluster, connect=False)
    await delete(operator, api)
    await server.work()
    await agent.connect()
    workload = await agent.until_wanted("workload", training.id)
    assert not workload.running


async def test_restored_tenant_is_as_before(api: Api, make: Make, operator: Client, server: Server, at_once: None) -> None:
    training = await make.training()
    agent = await make.agent(training.project.cluster, connect=False)
    await delete(operator, api)
    await server.work()
    await restore(operator, api)
    await server.work()
    assert (await api.as_administrator().get(training.path)).ok()["desiredPhase"] == "Running"
    await server.sign_in(api.tenant.base, api.tenant.administrator, PASSWORD)
    await agent.connect()
    assert (await agent.until_wanted("workload", training.id)).running


async def test_detached_cluster_of_a_restored_tenant_comes_back(
    api: Api, make: Make, operator: Client, server: Server, at_once: None
) -> None:
    agent = await make.agent(await make.cluster(), connect=False)
    await delete(operator, api)
    await server.work()
    assert await agent.is_refused()
    await restore(operator, api)
    await server.work()
    assert not await agent.is_refused()


async def test_suspended_tenant_that_is_restored_is_suspended_again(api: Api, operator: Client, server: Server) -> None:
    (await operator.post(f"{OURS}/{api.tenant.number}/suspend", {"reason": "unpaid"})).ok(200)
    await delete(operator, api)
    await restore(operator, api)
    shown = (await operator.get(f"{TENANTS}/{api.tenant.number}")).ok()
    assert (shown["status"], shown["atoll"]["suspensionReason"]) == ("Ready", "unpaid")
    assert (await api.as_administrator().get("/api/v1/users")).problem == (403, "tenant_suspended")
    await server.work()


async def test_tenant_is_restored_only_within_the_retention_time(
    api: Api, make: Make, timed: Server, operator: Client, clock: FakeClock
) -> None:
    """Signing in later ends the sessions that are over by then: that of an operator of the test's own."""
    name = (await (await make.staff()).get("/api/atoll/v1/me")).ok()["name"]
    await delete(operator, api)
    shown = (await operator.get(f"{TENANTS}/{api.tenant.number}")).ok()
    assert shown["atoll"]["retainedUntil"] > shown["deletedAt"]
    assert shown["atoll"]["retentionDays"] == 30
    clock.advance(days=31)
    late = Client(timed, "", await timed.sign_in("", name, USERS_PASSWORD))
    assert (await late.post(f"{OURS}/{api.tenant.number}/restore")).problem == (409, "retention_over")


async def test_only_a_deleted_tenant_is_restored(api: Api, operator: Client) -> None:
    assert (await operator.post(f"{OURS}/{api.tenant.number}/restore")).problem == (409, "wrong_status")
