"""Whatever a request looks like, the answer says what is wrong in one form, and it is never a 500."""

from __future__ import annotations

from typing import Any

import pytest

from tests.isolation.recipes import recipe_of, request
from tests.isolation.routes import ROUTES, Served
from tests.isolation.worlds import World, nowhere
from tests.support.api import Api, Client
from tests.support.make import Make, Tenant
from tests.support.server import Server

WITH_BODY = [route for route in ROUTES if route.has_body and not recipe_of(route).form]
NASTY = ["\x00", "a\x00b", "💥", "\u202e", "x" * 100_000, "../../etc", "' or 1=1 --", "${jndi:x}", "%s%n", " ", "\u200b"]
WRONG: list[Any] = [None, 0, -1, 2**31, 2**63, 2**64, 10**30, 1.5, "", "x", [], {}, True, *NASTY]


def ids(routes: list[Served]) -> list[str]:
    return [f"{route.plane}-{route.operation}" for route in routes]


@pytest.fixture(scope="module")
async def callers(server: Server) -> dict[str, Client]:
    make = Make(server)
    tenant: Tenant = await make.tenant()
    return {"tenant": make.administrator(tenant), "management": await make.operator()}


@pytest.fixture(scope="module")
def nothing() -> World:
    return nowhere()


@pytest.mark.parametrize("path", ["/api", "/api/v1/nothing", "/api/v2/workloads", "/api/v1/workloads/", "/v1/x", "/link/x"])
async def test_unknown_address_is_not_found(path: str, api: Api, operator: Client) -> None:
    assert (await api.as_administrator().get(path)).problem == (404, "not_found")
    assert (await operator.get(path)).problem == (404, "not_found")


async def test_wrong_method_names_the_right_ones(api: Api) -> None:
    answer = await api.as_administrator().delete("/api/v1/users")
    assert answer.problem == (405, "method_not_allowed")
    assert "GET" in answer.headers["allow"]


@pytest.mark.parametrize(
    "host", ["nobody.localhost:8080", "example.com", "evil.console.localhost", "a..b", "console.localhost.evil.com"]
)
async def test_unknown_host_is_misdirected_and_never_management(host: str, server: Server, operator: Client) -> None:
    headers = {"host": host, "authorization": f"Bearer {operator.token}"}
    answer = await server.request("GET", "/api/v1/tenants", headers=headers)
    assert answer.problem == (421, "unknown_host")


async def test_unknown_prefix_is_not_found(server: Server, operator: Client) -> None:
    for prefix in ("/t/nobody", "/t/", "/t/console", "/t/%00"):
        answer = await server.request("GET", f"{prefix}/api/v1/users", headers={"authorization": f"Bearer {operator.token}"})
        assert answer.status in {400, 404}


async def test_application_host_serves_nothing_of_ours(server: Server, operator: Client) -> None:
    headers = {"host": "x.apps.localhost:8080", "authorization": f"Bearer {operator.token}"}
    assert (await server.request("GET", "/api/v1/tenants", headers=headers)).problem == (404, "not_found")


async def test_every_error_carries_its_request_id_and_says_what_to_do(api: Api) -> None:
    answer = await api.as_administrator().get("/api/v1/workloads", filterBy="colour==red")
    assert answer["requestId"] == answer.headers["x-request-id"]
    assert answer["code"] == answer.status == 400
    assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    "body", [b"", b"{", b"nonsense", b'"text"', b'"{"', b"[1", b"\xff\xfe", b"NaN", b"[]", b"1", b"null", b'"\\u0000"']
)
async def test_body_that_is_no_object_is_a_400(body: bytes, callers: dict[str, Client], nothing: World) -> None:
    for route in WITH_BODY:
        asked = request(route, nothing)
        headers = {"content-type": "application/json"}
        params = asked.how["params"]
        answer = await callers[route.plane].request(route.method, asked.path, content=body, headers=headers, params=params)
        # An empty list is a fine list of quotas; then it is the thing in the path that is not there.
        assert answer.status == 400 or (body == b"[]" and answer.status == 404), str(route)


async def test_body_larger_than_the_limit_is_refused(callers: dict[str, Client], nothing: World) -> None:
    for route in WITH_BODY:
        asked = request(route, nothing)
        body = b'{"name": "' + b"x" * (1 << 20) + b'"}'
        headers = {"content-type": "application/json"}
        answer = await callers[route.plane].request(route.method, asked.path, content=body, headers=headers, check=False)
        assert answer.problem == (413, "too_large"), str(route)


async def test_what_our_own_checks_say_stands_alone_and_names_its_field(api: Api, make: Make) -> None:
    pool = {"name": "a100", "clusterId": (await make.cluster()).id, "labelKey": "-", "labelValue": "*"}
    answer = await api.as_administrator().post("/api/v1/node-pools", pool)
    said = {one["field"]: one["problem"].split(":")[0] for one in answer["fields"]}
    assert said == {"labelKey": "is not the key of a label", "labelValue": "is not the value of a label"}
    assert "labelKey: is not the key of a label" in answer["message"]


def nested(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    """A copy of `value` with something else at `path`."""
    if not path:
        return new
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = nested(value[path[0]], path[1:], new)
    return copy


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, inner in inside for place in places(inner, (*path, key)))]


@pytest.mark.parametrize("route", WITH_BODY, ids=ids(WITH_BODY))
async def test_no_value_in_any_place_of_a_body_breaks_the_server(
    route: Served, callers: dict[str, Client], nothing: World
) -> None:
    """The test client raises whatever the server did not expect, so every answer here is a considered one."""
    asked = request(route, nothing)
    body = asked.how["json"]
    for place in places(body):
        for wrong in WRONG:
            answer = await callers[route.plane].request(
                route.method, asked.path, json=nested(body, place, wrong), params=asked.how["params"], check=False
            )
            assert answer.status < 500
            assert "Value error" not in answer.text


@pytest.mark.parametrize("route", [r for r in ROUTES if r.path_names], ids=ids([r for r in ROUTES if r.path_names]))
async def test_no_id_in_a_path_breaks_the_server(route: Served, callers: dict[str, Client], nothing: World) -> None:
    asked = request(route, nothing)
    for id in (
        "0",
        "-1",
        "2147483648",
        "9" * 40,
        "no-id",
        "%00",
        "%ff",
        "a%2fb",
        "00000000-0000-0000-0000-000000000000",
        "١٢",
        "1e3",
    ):
        path = route.path
        for name in route.path_names:
            path = path.replace(f"{{{name}}}", id)
        how = {key: value for key, value in asked.how.items() if key != "data"}
        answer = await callers[route.plane].request(route.method, path, **how)
        assert answer.status in {400, 404}, f"{id}: {answer.status}"


LISTS = [route for route in ROUTES if route.method == "GET" and not route.path_names]


@pytest.mark.parametrize("route", LISTS, ids=ids(LISTS))
async def test_no_query_breaks_the_server(route: Served, callers: dict[str, Client], nothing: World) -> None:
    asked = request(route, nothing)
    names = (
        "filterBy",
        "search",
        "sortBy",
        "sortOrder",
        "offset",
        "limit",
        "start",
        "end",
        "deleted",
        "name",
        "numberOfSamples",
    )
    values = ["", "x", "-1", "9" * 40, "\x00", "💥", "name==\x00", "0001-01-01", "9999-12-31T23:59:59Z", "true", "1e400", "nan"]
    for name in names:
        for value in values:
            answer = await callers[route.plane].get(asked.path, **asked.how["params"] | {name: value})
            assert answer.status in {200, 204, 400}


async def test_header_that_is_nonsense_breaks_nothing(api: Api) -> None:
    client = api.as_administrator()
    for headers in ({"content-length": "x"}, {"content-type": "nonsense"}, {"accept": "nonsense"}, {"cookie": "a=b; ;;=\x01"}):
        answer = await client.request("POST", "/api/v1/users", content=b"{}", headers=headers)
        assert answer.status == 400


@pytest.mark.parametrize("key", ["", "x" * 256, "a\tb", "a\x7fb"])
async def test_impossible_idempotency_key_is_said(key: str, api: Api) -> None:
    client = api.as_administrator().with_headers(idempotency_key=key)
    answer = await client.post("/api/v1/users", {"email": "ada@example.com"})
    assert answer.problem == (400, "bad_idempotency_key")


async def test_health_and_readiness_are_answered_to_anybody(server: Server) -> None:
    assert (await server.request("GET", "/healthz")).ok().json == {"status": "ok"}
    assert (await server.request("GET", "/readyz")).ok()["checks"] == {"database": True, "migrations": True, "loops": True}
