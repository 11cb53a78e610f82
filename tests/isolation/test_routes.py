"""Generated from the route tables: every route, every kind of caller, another tenant's ids.

"Not yours" and "not there" are the same answer, and no answer ever holds a word of another tenant.
"""

from __future__ import annotations

import gzip
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any

import pytest
from fastapi import FastAPI

from atoll.server.access.permissions import PERMISSIONS
from atoll.server.web import Accepts
from tests.isolation.recipes import WHERE, Request, missing, names_something, recipe_of, request
from tests.isolation.routes import PLANES, ROUTES, Served, served
from tests.isolation.worlds import World
from tests.support.answers import Answer
from tests.support.api import Api, Client
from tests.support.make import Cluster
from tests.support.server import Server

Worlds = tuple[World, World, World]
Who = Callable[[Api, Api], Coroutine[Any, Any, Client]]

GUARDED = [route for route in ROUTES if route.guards and not route.is_open]
TENANT = [route for route in GUARDED if route.plane == "tenant"]
MANAGEMENT = [route for route in GUARDED if route.plane == "management"]
OPEN = {
    "grant_token",
    "grant_token_v2",
    "app_token",
    "open_session",
    "get_openid_configuration",
    "get_jwks",
    "get_certificate_keys",
}
OPERATORS_AT_A_TENANT = {
    "get_clusters",
    "create_cluster",
    "get_cluster_by_uuid",
    "updateCluster",
    "delete_cluster",
    "get_cluster_install_info_by_uuid",
}


def each(routes: list[Served]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("route", routes, ids=[f"{one.plane}-{one.operation or one.path}" for one in routes])


def api_of(world: World) -> Api:
    assert world.api is not None
    return world.api


def said(answer: Answer) -> tuple[int, Any, dict[str, str]]:
    """All that a caller can tell from an answer, without what differs between any two requests."""
    body = answer.json if answer.body else None
    if isinstance(body, dict):
        body.pop("requestId", None)
        if "succeeded" in body:
            body.pop("id", None)  # a batch's own, made for this answer
    headers = {name.lower(): value for name, value in answer.headers.items()}
    headers.pop("x-request-id", None)
    return answer.status, body, headers


async def ask(client: Client, route: Served, world: World, *, body: World | None = None) -> Answer:
    asked = request(route, world, body=body)
    return await client.request(asked.method, asked.path, **asked.how)


# --- the table itself -------------------------------------------------------------------------------------------------


@each(ROUTES)
def test_route_has_exactly_one_guard_with_a_known_permission(route: Served) -> None:
    assert route.guards, f"{route} has no guard: declare it with guard(requires=…) or guard(accepts=Accepts.NOBODY)"
    assert route.guard.requires is None or route.guard.requires in PERMISSIONS


@each(ROUTES)
def test_generator_knows_how_to_ask_for_the_route(route: Served) -> None:
    assert not missing(route), f"{route}: add {' and '.join(missing(route))} in {WHERE}"


def test_only_signing_in_and_the_keys_that_verify_are_open() -> None:
    assert {route.operation for route in ROUTES if route.guards and route.is_open} == OPEN


def test_only_six_routes_take_operators_at_a_tenant() -> None:
    assert {route.operation for route in TENANT if route.takes_operators} == OPERATORS_AT_A_TENANT
    assert not [route for route in MANAGEMENT if route.takes_operators]


def test_running_server_serves_the_routes_that_are_tested(server: Server) -> None:
    running = [one for plane in PLANES for one in served(plane, server.atoll.apis[plane])]
    assert [str(one) for one in running] == [str(one) for one in ROUTES]


def test_route_without_a_guard_is_found() -> None:
    app = FastAPI()
    app.add_api_route("/forgotten", lambda: None)
    (found,) = [one for one in served("tenant", app) if one.path == "/forgotten"]
    assert not found.guards


def test_route_that_no_recipe_knows_is_found() -> None:
    app = FastAPI()

    def new(newId: str, wanted: str) -> None:
        raise AssertionError(f"{newId} {wanted}: nobody asks for it")

    app.add_api_route("/new/{newId}", new)
    (found,) = [one for one in served("tenant", app) if one.path == "/new/{newId}"]
    assert len(missing(found)) == 2


# --- callers that have no business at an address ----------------------------------------------------------------------


async def nobody(ours: Api, _theirs: Api) -> Client:
    return ours.anonymous()


async def nonsense(ours: Api, _theirs: Api) -> Client:
    return ours.with_token("not.a.token")


async def their_administrator(ours: Api, theirs: Api) -> Client:
    return ours.with_token(theirs.tenant.administrator_token)


async def their_service_account(ours: Api, theirs: Api) -> Client:
    return ours.with_token((await theirs.as_service_account("System administrator")).token)


async def agent_of_ours(ours: Api, _theirs: Api) -> Client:
    return ours.with_token(await agents_token(ours))


async def agent_of_theirs(ours: Api, theirs: Api) -> Client:
    return ours.with_token(await agents_token(theirs))


async def agents_token(api: Api) -> str:
    made = (await api.as_administrator().get("/api/v1/clusters")).ok().json[0]
    assert api.make.link is not None
    from tests.support.agents import FakeAgent

    return FakeAgent(api.make.link, api.tenant, Cluster(made["uuid"], made["name"])).token()


STRANGERS: list[Who] = [nobody, nonsense, their_administrator, their_service_account, agent_of_ours, agent_of_theirs]


@pytest.fixture(scope="session")
async def strangers(worlds: Worlds) -> dict[str, Client]:
    ours, theirs = api_of(worlds[0]), api_of(worlds[1])
    return {who.__name__: await who(ours, theirs) for who in STRANGERS}


@each(TENANT)
async def test_stranger_is_refused_whatever_is_asked(route: Served, worlds: Worlds, strangers: dict[str, Client]) -> None:
    ours, _, nothing = worlds
    own_host = f"http://{api_of(ours).tenant.name}.localhost:8080"
    for who, client in strangers.items():
        at_ours, at_nothing = await ask(client, route, ours), await ask(replace(client, base=own_host), route, nothing)
        assert at_ours.status == 401, who
        assert said(at_ours) == said(at_nothing), who


@each(MANAGEMENT)
async def test_tenant_is_refused_at_the_management_plane(route: Served, worlds: Worlds, strangers: dict[str, Client]) -> None:
    ours, _, nothing = worlds
    for who, stranger in strangers.items():
        client = replace(stranger, base="")
        at_ours, at_nothing = await ask(client, route, ours), await ask(client, route, nothing)
        assert at_ours.status == 401, who
        assert said(at_ours) == said(at_nothing), who


@each([route for route in TENANT if not route.takes_operators])
async def test_operator_is_refused_at_a_tenant(route: Served, worlds: Worlds) -> None:
    ours, _, nothing = worlds
    operator = await api_of(ours).as_operator()
    at_ours, at_nothing = await ask(operator, route, ours), await ask(operator, route, nothing)
    assert at_ours.problem == (403, "operators_not_here")
    assert said(at_ours) == said(at_nothing)


@pytest.fixture(scope="session")
async def powerless(worlds: Worlds) -> Client:
    """A user of ours without any access rule."""
    return await api_of(worlds[0]).as_user()


@each([route for route in TENANT if route.guard.requires])
async def test_own_user_without_the_permission_is_refused(route: Served, worlds: Worlds, powerless: Client) -> None:
    ours, _, nothing = worlds
    at_ours, at_nothing = await ask(powerless, route, ours), await ask(powerless, route, nothing)
    assert at_ours.problem == (403, "permission_missing")
    assert said(at_ours) == said(at_nothing)
    check_refusal(at_ours, route, "this tenant")


@each([route for route in MANAGEMENT if route.guard.requires])
async def test_operator_without_the_permission_is_refused(route: Served, worlds: Worlds, server: Server) -> None:
    answer = await ask(await powerless_operator(server), route, worlds[0])
    assert answer.problem == (403, "permission_missing")
    check_refusal(answer, route, "the host organization")


def check_refusal(answer: Answer, route: Served, realm: str) -> None:
    """It names the permission, where it is missing, and what somebody must hold to grant it."""
    permission = route.guard.requires
    assert f"{realm}: the permission {permission} is missing" in answer["message"]
    assert "by whoever holds access_rules:create" in answer["details"]
    assert str(permission) in answer["details"]


async def powerless_operator(server: Server) -> Client:
    operator = Client(server, "", await server.operator_token())
    body = {"name": "powerless"}
    made = await operator.post("/api/v1/service-accounts", body)
    if made.status == 409:
        known = (await operator.get("/api/v1/service-accounts")).ok().json
        (id,) = [one["id"] for one in known if one["name"] == "powerless"]
        (await operator.delete(f"/api/v1/service-accounts/{id}")).ok(204)
        made = await operator.post("/api/v1/service-accounts", body)
    grant = {"clientId": made.ok(201)["clientId"], "clientSecret": made["clientSecret"]}
    token = (await operator.post("/api/v1/token", grant)).ok()["accessToken"]
    return Client(server, "", token)


# --- other tenants' ids, asked for by somebody who may do everything in his own ----------------------------------------


async def check_foreign(client: Client, route: Served, worlds: Worlds, *, in_body: bool) -> Answer:
    """Ask with their ids and with nobody's."""
    ours, theirs, nothing = worlds
    both = (theirs, nothing)
    asked = [request(route, ours, body=world) if in_body else request(route, world, body=ours) for world in both]
    return await check_same(client, asked, marks=theirs.marks | nothing.marks, forbidden=theirs.marks)


async def check_same(client: Client, asked: list[Request], *, marks: set[str], forbidden: set[str]) -> Answer:
    """The answers differ in nothing but the marks that each request names, and hold no forbidden word that it does not."""
    told = []
    for one in asked:
        answer = await client.request(one.method, one.path, **one.how)
        told.append(said(without(answer, [mark for mark in marks if mark in str(one)])))
        assert not [mark for mark in forbidden if mark in str(told[-1])]
    assert told[0] == told[1]
    return answer


def without(answer: Answer, asked: list[str]) -> Answer:
    """The answer with every id that the caller named himself left out: an error may repeat those."""
    body = answer.body
    for mark in sorted(asked, key=len, reverse=True):
        body = body.replace(mark.encode(), b"asked")
    headers = {name: "" if name == "content-length" else value for name, value in answer.headers.items()}
    return Answer(answer.status, body, headers)


@each([route for route in TENANT if names_something(route)])
async def test_id_of_another_tenant_in_the_path_is_not_there(route: Served, worlds: Worlds) -> None:
    answer = await check_foreign(api_of(worlds[0]).as_administrator(), route, worlds, in_body=False)
    assert answer.status == 404


@each([route for route in TENANT if names_something(route) and route.takes_operators])
async def test_operator_finds_no_other_tenants_cluster_at_a_tenant(route: Served, worlds: Worlds) -> None:
    answer = await check_foreign(await api_of(worlds[0]).as_operator(), route, worlds, in_body=False)
    assert answer.status == 404


@each([route for route in TENANT if recipe_of(route).body_ids])
async def test_id_of_another_tenant_in_the_body_is_not_there(route: Served, worlds: Worlds) -> None:
    answer = await check_foreign(api_of(worlds[0]).as_administrator(), route, worlds, in_body=True)
    assert answer.status in {400, 404}


@each([route for route in TENANT if recipe_of(route).batch_ids])
async def test_id_of_another_tenant_in_a_batch_is_refused_by_itself(route: Served, worlds: Worlds) -> None:
    answer = (await check_foreign(api_of(worlds[0]).as_administrator(), route, worlds, in_body=True)).ok()
    assert answer["succeeded"] == []
    assert {item["code"] for item in answer["failed"]} <= {400, 404}


@each([route for route in TENANT if recipe_of(route).query_ids])
async def test_id_of_another_tenant_in_a_filter_finds_nothing(route: Served, worlds: Worlds) -> None:
    (await check_foreign(api_of(worlds[0]).as_administrator(), route, worlds, in_body=True)).ok()


@each([route for route in TENANT if route.method == "GET"])
async def test_answer_to_one_tenant_holds_no_word_of_another(route: Served, worlds: Worlds) -> None:
    ours, theirs, _ = worlds
    asked = request(route, ours)
    answer = await api_of(ours).as_administrator().request("GET", asked.path, params=asked.how["params"])
    assert not [mark for mark in theirs.marks if mark in read(answer)]


def read(answer: Answer) -> str:
    """What stands in the answer, in an archive too."""
    packed = answer.headers.get("content-type") == "application/gzip"
    return gzip.decompress(answer.body).decode() if packed else answer.text


@each([route for route in MANAGEMENT if route.method == "GET"])
async def test_host_reads_no_content_of_a_tenant(route: Served, worlds: Worlds, server: Server) -> None:
    ours, theirs, _ = worlds
    client = Client(server, "", await server.operator_token())
    text = (await ask(client, route, ours)).text
    for world in (ours, theirs):
        for content in (
            world.project,
            world.department,
            world.training,
            world.pod,
            world.user,
            world.machine,
            world.access_key,
            world.rule,
        ):
            assert str(content) not in text
        assert not [name for name in world.names[2:4] + world.names[5:] if name in text]


def test_accepting_nobody_is_no_way_around_a_permission() -> None:
    assert not [route for route in ROUTES if route.guard.accepts is Accepts.NOBODY and route.guard.requires]
