"""Browser sessions: a cookie that counts only on a host name of its own, and never for another origin's writes."""

from __future__ import annotations

import pytest

from atoll.kit.clock import FakeClock
from tests.support.answers import Answer
from tests.support.api import Api, Client
from tests.support.make import PASSWORD, Make
from tests.support.server import Server

SESSION = "/api/atoll/v1/session"


async def sign_in(client: Client, username: str) -> Answer:
    return await client.post(SESSION, {"username": username, "password": PASSWORD})


async def signed_in(api: Api, server: Server | None = None) -> Client:
    """The administrator's browser, on the tenant's own host name and at home there."""
    client = api.on_own_host() if server is None else api.on_own_host().at(server)
    answer = (await sign_in(client, api.tenant.administrator)).ok(204)
    return client.with_headers(cookie=answer.headers["set-cookie"].partition(";")[0], origin=client.base)


async def test_cookie_is_unreadable_bound_to_its_host_and_secure(api: Api) -> None:
    answer = await sign_in(api.on_own_host(), api.tenant.administrator)
    cookie = answer.ok(204).headers["set-cookie"]
    assert cookie.startswith("__Host-atoll=")
    attributes = {part.strip().partition("=")[0].lower() for part in cookie.split(";")[1:]}
    assert {"httponly", "secure", "path", "samesite"} <= attributes
    assert "domain" not in attributes
    assert "samesite=lax" in cookie.lower()


async def test_cookie_reads_and_writes_at_its_own_origin(api: Api) -> None:
    browser = await signed_in(api)
    assert (await browser.get(SESSION)).ok()["name"] == api.tenant.administrator
    (await browser.post("/api/v1/users", {"email": "new@example.com"})).ok(201)


@pytest.mark.parametrize("origin", ["http://evil.example", "http://other.localhost:8080", "null", "", "http://localhost:8080"])
async def test_write_from_another_origin_is_refused(origin: str, api: Api) -> None:
    browser = (await signed_in(api)).with_headers(origin=origin)
    answer = await browser.post("/api/v1/users", {"email": "new@example.com"})
    assert answer.problem == (401, "wrong_origin")


async def test_write_without_an_origin_is_refused(api: Api) -> None:
    browser = await signed_in(api)
    del browser.headers["origin"]
    assert (await browser.post("/api/v1/users", {"email": "x@example.com"})).problem == (401, "wrong_origin")


async def test_reading_needs_no_origin(api: Api) -> None:
    browser = await signed_in(api)
    del browser.headers["origin"]
    (await browser.get("/api/v1/users")).ok()


async def test_path_prefix_never_opens_a_session(api: Api) -> None:
    answer = await sign_in(api.anonymous(), api.tenant.administrator)
    assert answer.problem == (400, "no_browser_sessions_here")
    assert "set-cookie" not in answer.headers


async def test_path_prefix_never_accepts_a_cookie(api: Api) -> None:
    browser = await signed_in(api)
    at_prefix = api.anonymous().with_headers(**browser.headers)
    assert (await at_prefix.get("/api/v1/users")).problem == (401, "token_invalid")


async def test_management_on_localhost_takes_no_cookie(operator: Client) -> None:
    answer = await operator.post(SESSION, {"username": "operator@atoll.example", "password": "x"})
    assert answer.problem == (400, "no_browser_sessions_here")


async def test_cookie_of_one_tenant_is_nothing_at_another(api: Api, make: Make) -> None:
    browser = await signed_in(api)
    other = make.api(await make.tenant()).on_own_host().with_headers(cookie=browser.headers["cookie"])
    assert (await other.get("/api/v1/users")).problem == (401, "token_invalid")


async def test_signing_out_ends_the_session(api: Api) -> None:
    browser = await signed_in(api)
    answer = await browser.delete(SESSION)
    assert 'atoll="";' in answer.ok(204).headers["set-cookie"]
    assert (await browser.get(SESSION)).problem == (401, "token_invalid")


async def test_wrong_password_opens_no_session(api: Api) -> None:
    answer = await api.on_own_host().post(SESSION, {"username": api.tenant.administrator, "password": "wrong"})
    assert answer.problem == (400, "bad_credentials")


async def test_idle_session_ends_after_an_hour(api: Api, timed: Server, clock: FakeClock) -> None:
    browser = await signed_in(api, timed)
    for _ in range(3):
        clock.advance(minutes=59)
        (await browser.get(SESSION)).ok()
    clock.advance(minutes=61)
    assert (await browser.get(SESSION)).problem == (401, "token_invalid")


async def test_session_ends_after_twelve_hours_however_busy(api: Api, timed: Server, clock: FakeClock) -> None:
    browser = await signed_in(api, timed)
    for _ in range(14):
        clock.advance(minutes=50)
        (await browser.get(SESSION)).ok()
    clock.advance(minutes=25)
    assert (await browser.get(SESSION)).problem == (401, "token_invalid")


async def test_session_of_a_deleted_user_ends(api: Api, make: Make) -> None:
    user = await make.user(role="Viewer")
    client = api.on_own_host()
    answer = await client.post(SESSION, {"username": user.name, "password": user.password})
    browser = client.with_headers(cookie=answer.ok(204).headers["set-cookie"].partition(";")[0])
    (await browser.get(SESSION)).ok()
    (await api.as_administrator().delete(f"/api/v1/users/{user.id}")).ok(204)
    assert (await browser.get(SESSION)).status == 401
