"""What the host organization limits a tenant to: refused where such a thing is made, with limit and use in the answer."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from atoll.kit.clock import FakeClock
from atoll.kit.ids import random_integer
from atoll.server.planes import rates
from tests.api.tenants.ordering import OURS
from tests.support.api import Api, Client
from tests.support.make import Make
from tests.support.server import Server

UNLIMITED = {"clusters": None, "gpus": None, "users": None, "requestsPerSecond": None}


async def limit(operator: Client, api: Api, **limits: Any) -> Any:
    return (await operator.put(f"{OURS}/{api.tenant.number}/limits", limits)).ok(200).json


def gpus(deserved: float) -> list[dict[str, Any]]:
    return [{"gpu": {"deserved": deserved}}]


async def test_tenant_is_unlimited_until_the_host_says_otherwise(api: Api, operator: Client) -> None:
    shown = (await operator.get(f"{OURS}/{api.tenant.number}/limits")).ok().json
    used = shown.pop("used")
    assert shown == UNLIMITED
    assert used == {"clusters": 0, "gpus": 0, "gpusReported": 0, "users": 1}


async def test_cluster_past_the_limit_is_refused_with_limit_and_use(api: Api, make: Make, operator: Client) -> None:
    await limit(operator, api, clusters=1)
    await make.cluster()
    answer = await api.as_administrator().post("/api/v1/clusters", {"name": "second"})
    assert answer.problem == (409, "limit_reached")
    assert "may have 1 clusters and uses 1" in answer["message"]


async def test_limit_holds_for_requests_that_arrive_together(api: Api, operator: Client, replica: Server) -> None:
    await limit(operator, api, clusters=2)
    administrator = api.as_administrator()
    clients = [administrator if number % 2 else administrator.at(replica) for number in range(6)]
    answers = await asyncio.gather(
        *(client.post("/api/v1/clusters", {"name": f"c{number}"}) for number, client in enumerate(clients))
    )
    assert sorted(answer.status for answer in answers) == [201, 201, 409, 409, 409, 409]


async def test_operator_registers_no_cluster_past_the_limit_either(api: Api, operator: Client) -> None:
    await limit(operator, api, clusters=0)
    answer = await (await api.as_operator()).post("/api/v1/clusters", {"name": "first"})
    assert answer.problem == (409, "limit_reached")


async def test_user_past_the_limit_is_refused(api: Api, operator: Client) -> None:
    await limit(operator, api, users=1)
    answer = await api.as_administrator().post("/api/v1/users", {"email": "one@more.example"})
    assert answer.problem == (409, "limit_reached")


async def test_departments_share_the_limit_of_gpus(api: Api, make: Make, operator: Client) -> None:
    await limit(operator, api, gpus=8)
    cluster = await make.cluster()
    first = await make.department(cluster=cluster, resources=gpus(6))
    administrator = api.as_administrator()
    body = {"name": f"d{random_integer()}", "clusterId": cluster.id, "resources": gpus(2.5)}
    assert (await administrator.post("/api/v1/org-unit/departments", body)).problem == (409, "limit_reached")
    path = f"/api/v1/org-unit/departments/{first.id}/resources"
    assert (await administrator.put(path, gpus(8.5))).problem == (409, "limit_reached")
    (await administrator.put(path, gpus(8))).ok()


async def test_what_exceeds_a_new_limit_stays_and_may_be_lowered(api: Api, make: Make, operator: Client) -> None:
    department = await make.department(resources=gpus(6))
    shown = await limit(operator, api, gpus=2)
    assert (shown["gpus"], shown["used"]["gpus"]) == (2, 6)
    path = f"/api/v1/org-unit/departments/{department.id}/resources"
    (await api.as_administrator().put(path, gpus(4))).ok()


async def test_limit_that_is_taken_away_limits_no_more(api: Api, make: Make, operator: Client) -> None:
    await limit(operator, api, clusters=0)
    await limit(operator, api)
    await make.cluster()


async def test_requests_past_the_rate_are_told_when_to_come_back(
    api: Api, operator: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = FakeClock()
    monkeypatch.setattr(rates, "monotonic", lambda: clock.now().timestamp())
    await limit(operator, api, requestsPerSecond=3)
    statuses = [(await api.as_administrator().get("/api/v1/users")).status for _ in range(4)]
    assert statuses == [200, 200, 200, 429]
    refused = await api.as_administrator().get("/api/v1/users")
    assert refused.problem == (429, "rate_limited")
    assert refused.headers["retry-after"] == "1"
    clock.advance(seconds=1)
    (await api.as_administrator().get("/api/v1/users")).ok()


async def test_rate_of_one_tenant_is_no_other_tenants(
    api: Api, make: Make, operator: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rates, "monotonic", lambda: 0.0)
    other = make.api(await make.tenant())
    await limit(operator, api, requestsPerSecond=1)
    for _ in range(3):
        await api.as_administrator().get("/api/v1/users")
        (await other.as_administrator().get("/api/v1/users")).ok()


@pytest.mark.parametrize(("field", "value"), [("clusters", -1), ("gpus", -0.5), ("requestsPerSecond", 0), ("users", "x")])
async def test_limit_that_is_none_is_named(field: str, value: object, api: Api, operator: Client) -> None:
    answer = await operator.put(f"{OURS}/{api.tenant.number}/limits", {field: value})
    assert (answer.status, answer.wrong_fields) == (400, {field})


async def test_limits_of_a_tenant_that_is_not_there_are_not_found(operator: Client) -> None:
    assert (await operator.get(f"{OURS}/123/limits")).problem == (404, "not_found")
    assert (await operator.put(f"{OURS}/123/limits", {})).problem == (404, "not_found")
