"""A temporary password opens nothing but the way to one's own. Generated from the route tables: every guarded route."""

from __future__ import annotations

import pytest

from tests.isolation.recipes import request
from tests.isolation.routes import ROUTES, Served
from tests.isolation.test_routes import each
from tests.isolation.worlds import World
from tests.support.api import Api, Client
from tests.support.make import PASSWORD, USERS_PASSWORD, Make
from tests.support.server import Server

BEFORE = {"get_me", "change_user_password", "close_session"}
CLOSED = [route for route in ROUTES if route.guards and not route.is_open and route.operation not in BEFORE]
ME = "/api/atoll/v1/me"


def test_only_the_way_to_a_new_password_is_open() -> None:
    assert {route.operation for route in ROUTES if route.guards and route.guard.before_change} == BEFORE


@pytest.fixture(scope="session")
async def newcomer(worlds: tuple[World, World, World]) -> Client:
    """An administrator of ours who still has a temporary password."""
    api = worlds[0].api
    assert api is not None
    email = "newcomer@example.com"
    made = (await api.as_administrator().post("/api/v1/users", {"email": email})).ok(201)
    await api.make.rule("user", email, role="System administrator", tenant=api.tenant)
    return api.with_token(await api.server.sign_in(api.tenant.base, email, made["tempPassword"]))


@each([route for route in CLOSED if route.plane == "tenant"])
async def test_everything_else_is_refused(route: Served, worlds: tuple[World, World, World], newcomer: Client) -> None:
    asked = request(route, worlds[0])
    answer = await newcomer.request(asked.method, asked.path, **asked.how)
    assert answer.problem == (403, "password_change_required")
    assert "POST /api/v1/me/password" in answer["details"]


async def test_hosts_newcomers_are_refused_too_at_tenants_addresses_as_well(api: Api, operator: Client) -> None:
    email = f"new{api.tenant.number}@example.com"
    made = (await operator.post("/api/v1/users", {"email": email})).ok(201)
    rule = {"subjectType": "user", "subjectId": email, "roleId": 1001, "scopeType": "system", "scopeId": "system"}
    (await operator.post("/api/v1/authorization/access-rules", rule)).ok(201)
    token = await api.server.sign_in("", email, made["tempPassword"])
    for client, path in ((Client(api.server, "", token), "/api/v1/tenants"), (api.with_token(token), "/api/v1/clusters")):
        assert (await client.get(path)).problem == (403, "password_change_required")


async def test_other_replicas_refuse_and_open_at_once(api: Api, replica: Server) -> None:
    administrator, email = api.as_administrator(), "new@example.com"
    temporary = (await administrator.post("/api/v1/users", {"email": email})).ok(201)["tempPassword"]
    here = api.with_token(await api.server.sign_in(api.tenant.base, email, temporary))
    there = here.at(replica)
    assert (await there.get("/api/v1/logo")).problem == (403, "password_change_required")
    body = {"currentPassword": temporary, "newPassword": USERS_PASSWORD}
    (await here.post("/api/v1/me/password", body)).ok()
    (await there.get("/api/v1/logo")).ok()


async def test_newcomer_reads_that_the_password_must_change_and_may_sign_out(api: Api) -> None:
    made = (await api.as_administrator().post("/api/v1/users", {"email": "new@example.com"})).ok(201)
    client = api.with_token(await api.server.sign_in(api.tenant.base, "new@example.com", made["tempPassword"]))
    me = (await client.get(ME)).ok()
    assert (me["name"], me["kind"], me["tenant"]) == ("new@example.com", "user", api.tenant.name)
    assert (me["passwordChangeRequired"], me["secondFactor"], me["recoveryCodesLeft"]) == (True, False, 0)
    (await client.delete("/api/atoll/v1/session")).ok(204)
    assert (await client.get(ME)).problem == (401, "token_refused")


async def test_first_administrator_keeps_a_password_that_the_host_chose(api: Api) -> None:
    assert not (await api.as_administrator().get(ME)).ok()["passwordChangeRequired"]


async def test_first_administrator_changes_a_password_that_the_server_made(make: Make) -> None:
    operator = await make.operator()
    body = {"name": "generated-password", "email": "admin@generated.example"}
    made = (await operator.post("/api/v1/tenants", body)).ok(201)
    await make.server.work()
    temporary = made["additionalData"]["customerUser"]["admin@generated.example"]
    base = "/t/generated-password"
    client = Client(make.server, base, await make.server.sign_in(base, "admin@generated.example", temporary))
    assert (await client.get("/api/v1/users")).problem == (403, "password_change_required")
    (await client.post("/api/v1/me/password", {"currentPassword": temporary, "newPassword": PASSWORD})).ok()
    (await client.get("/api/v1/users")).ok()


async def test_machines_have_nothing_to_change(api: Api) -> None:
    machine = await api.as_service_account()
    me = (await machine.get(ME)).ok()
    assert (me["kind"], me["passwordChangeRequired"], me["sessionExpiresAt"]) == ("service-account", False, None)
