"""`Idempotency-Key` on every write: sent again it is not done again, and its answer is the same without one-time secrets."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.isolation.recipes import request
from tests.isolation.routes import ROUTES, Served
from tests.isolation.test_generator import hosts_world, is_in_order, order
from tests.isolation.worlds import World, world
from tests.support.agents import Link
from tests.support.answers import Answer
from tests.support.api import Api, Client
from tests.support.make import Make
from tests.support.server import Server

# Signing in and out make nothing that could be made twice.
WITHOUT = {"grant_token", "grant_token_v2", "app_token", "open_session", "close_session"}
WRITES = [route for route in ROUTES if route.method != "GET" and route.operation not in WITHOUT]
# Shown with the first answer and never again.
SECRETS = {"accessToken", "tempPassword", "clientSecret", "customerUser", "secret", "uri", "recoveryCodes"}


@pytest.mark.parametrize("plane", ["tenant", "management"])
async def test_every_write_that_is_sent_again_is_done_once(plane: str, make: Make) -> None:
    """In one go, from what makes to what takes away: a deletion that was replayed would otherwise be a 404."""
    ours = await world(make)
    caller = make.administrator() if plane == "tenant" else await make.staff()
    if plane == "management":
        ours = await hosts_world(make, ours, caller)
    different = {}
    for route in sorted((one for one in WRITES if one.plane == plane), key=order):
        first, again = [await send(caller, route, ours) for _ in range(2)]
        if shown(first) != shown(again) or (first.status >= 300 and first.status != 409 and not is_in_order(route, first)):
            different[str(route)] = (first.status, first.text[:200], again.status, again.text[:200])
    assert not different
    await make.server.work()


async def send(caller: Client, route: Served, ours: World) -> Answer:
    asked = request(route, ours)
    client = caller.with_headers(idempotency_key=f"{ours.tenant_number}-{route.operation}")
    return await client.request(asked.method, asked.path, **asked.how)


def shown(answer: Answer) -> tuple[int, Any]:
    return answer.status, without_secrets(answer.json) if answer.body else None


def without_secrets(value: Any) -> Any:
    if isinstance(value, dict):
        skip = SECRETS | {"requestId"}
        return {key: without_secrets(inner) for key, inner in value.items() if key not in skip}
    return [without_secrets(inner) for inner in value] if isinstance(value, list) else value


@pytest.fixture
def keyed(api: Api) -> Client:
    return api.as_administrator().with_headers(idempotency_key="one-key")


async def test_one_time_secrets_are_not_shown_again(api: Api) -> None:
    administrator = api.as_administrator()
    for number, (path, body, name) in enumerate(
        (
            ("/api/v1/users", {"email": "ada@example.com"}, "tempPassword"),
            ("/api/v1/service-accounts", {"name": "robot"}, "clientSecret"),
        )
    ):
        client = administrator.with_headers(idempotency_key=str(number))
        assert (await client.post(path, body)).ok(201)[name]
        assert (await client.post(path, body)).ok(201)[name] == ""


async def test_same_key_for_another_request_is_a_conflict(keyed: Client) -> None:
    (await keyed.post("/api/v1/users", {"email": "ada@example.com"})).ok(201)
    for answer in (
        await keyed.post("/api/v1/users", {"email": "eve@example.com"}),
        await keyed.post("/api/v1/service-accounts", {"name": "robot"}),
        await keyed.delete("/api/v1/users/01990000-0000-7000-8000-000000000000"),
    ):
        assert answer.problem == (409, "idempotency_key_reused")


async def test_request_that_failed_leaves_its_key_free(keyed: Client, api: Api) -> None:
    (await keyed.post("/api/v1/users", {"email": "nonsense"})).ok(400)
    (await keyed.post("/api/v1/users", {"email": api.tenant.administrator})).ok(409)
    (await keyed.post("/api/v1/users", {"email": "ada@example.com"})).ok(201)


async def test_key_belongs_to_its_caller(keyed: Client, api: Api, make: Make) -> None:
    (await keyed.post("/api/v1/users", {"email": "ada@example.com"})).ok(201)
    other = (await api.as_user("System administrator")).with_headers(idempotency_key="one-key")
    assert (await other.post("/api/v1/users", {"email": "eve@example.com"})).status == 201
    elsewhere = make.administrator(await make.tenant()).with_headers(idempotency_key="one-key")
    assert (await elsewhere.post("/api/v1/users", {"email": "eve@example.com"})).status == 201


async def test_concurrent_requests_with_one_key_do_it_once(keyed: Client, replica: Server, api: Api) -> None:
    body = {"email": "ada@example.com"}
    answers = await asyncio.gather(*((keyed if n % 2 else keyed.at(replica)).post("/api/v1/users", body) for n in range(8)))
    assert {answer.status for answer in answers} == {201}
    assert len({answer["id"] for answer in answers}) == 1
    assert sum(bool(answer["tempPassword"]) for answer in answers) == 1
    assert len((await api.as_administrator().get("/api/v1/users")).ok().json) == 2


async def test_replayed_write_is_audited_once(keyed: Client, api: Api) -> None:
    for _ in range(3):
        (await keyed.post("/api/v1/users", {"email": "ada@example.com"})).ok(201)
    query = {"start": "2020-01-01", "end": "2100-01-01", "filterBy": "entity_type==user"}
    assert (await api.as_administrator().get("/api/v1/audit/log", **query)).ok()["total"] == 1


async def test_replay_is_refused_to_who_lost_the_permission(api: Api, make: Make, link: Link) -> None:
    user = await make.user()
    rule = await make.rule("user", user.name, role="System administrator")
    token = await api.server.sign_in(api.tenant.base, user.name, user.password)
    client = api.with_token(token).with_headers(idempotency_key="one-key")
    (await client.post("/api/v1/users", {"email": "ada@example.com"})).ok(201)
    (await api.as_administrator().delete(f"/api/v1/authorization/access-rules/{rule}")).ok(204)
    assert (await client.post("/api/v1/users", {"email": "ada@example.com"})).problem == (403, "permission_missing")
