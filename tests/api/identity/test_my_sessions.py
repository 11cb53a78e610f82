"""Seeing and ending sessions, one's own and a user's; refresh tokens that are used once; limits in time."""

from __future__ import annotations

from typing import Any

from atoll.kit.clock import FakeClock
from tests.support.answers import Answer
from tests.support.api import Api, Client
from tests.support.make import PASSWORD, USERS_PASSWORD, Make
from tests.support.server import Server

MINE, TOKEN = "/api/atoll/v1/me/sessions", "/api/v1/token"


async def granted(client: Client, username: str, password: str = PASSWORD) -> Answer:
    return (await client.post(TOKEN, {"grantType": "password", "username": username, "password": password})).ok()


async def refreshed(client: Client, token: str) -> Answer:
    return await client.post(TOKEN, {"grantType": "refresh_token", "refreshToken": token})


async def session_of(client: Client) -> Any:
    (current,) = [one for one in (await client.get(MINE)).ok()["sessions"] if one["current"]]
    return current


async def test_session_says_from_where_and_with_what_it_is_used(api: Api) -> None:
    browser = api.anonymous().from_source("203.0.113.7").with_headers(user_agent="Firefox\t/1" + "x" * 500)
    client = api.with_token((await granted(browser, api.tenant.administrator))["accessToken"])
    session = await session_of(client)
    assert (session["kind"], session["sourceAddress"]) == ("refresh", "203.0.113.7")
    assert session["userAgent"].startswith("Firefox")
    assert len(session["userAgent"]) <= 200
    assert session["createdAt"] <= session["lastUsed"] < session["expiresAt"]


async def test_ended_session_takes_its_access_token_along_on_every_replica(api: Api, replica: Server) -> None:
    here = api.as_administrator()
    grant = await granted(api.anonymous(), api.tenant.administrator)
    other = api.with_token(grant["accessToken"]).at(replica)
    (await here.delete(f"{MINE}/{(await session_of(other))['id']}")).ok(204)
    assert (await other.get("/api/v1/users")).problem == (401, "token_refused")
    assert (await refreshed(api.anonymous(), grant["refreshToken"])).problem == (400, "bad_credentials")
    (await here.get("/api/v1/users")).ok()


async def test_signing_out_everywhere_else_leaves_this_one(api: Api) -> None:
    here = api.as_administrator()
    others = [await granted(api.anonymous(), api.tenant.administrator) for _ in range(3)]
    (await here.delete(MINE)).ok(204)
    for other in others:
        assert (await api.with_token(other["accessToken"]).get(MINE)).problem == (401, "token_refused")
    assert [one["current"] for one in (await here.get(MINE)).ok()["sessions"]] == [True]


async def test_browser_that_signs_out_everywhere_else_stays(api: Api) -> None:
    home = api.on_own_host()
    body = {"username": api.tenant.administrator, "password": PASSWORD}
    cookie = (await home.post("/api/atoll/v1/session", body)).ok(204).headers["set-cookie"].partition(";")[0]
    browser = home.with_headers(cookie=cookie, origin=home.base)
    (await browser.delete(MINE)).ok(204)
    (session,) = (await browser.get(MINE)).ok()["sessions"]
    assert (session["kind"], session["current"]) == ("browser", True)
    assert (await api.as_administrator().get(MINE)).status == 401


async def test_token_signs_itself_out(api: Api) -> None:
    grant = await granted(api.anonymous(), api.tenant.administrator)
    client = api.with_token(grant["accessToken"])
    (await client.delete("/api/atoll/v1/session")).ok(204)
    assert (await client.get(MINE)).problem == (401, "token_refused")
    assert (await refreshed(api.anonymous(), grant["refreshToken"])).status == 400


async def test_nobody_ends_anothers_session_as_his_own(api: Api, make: Make) -> None:
    user = await make.user()
    session = await session_of(api.with_token((await granted(api.anonymous(), user.name, USERS_PASSWORD))["accessToken"]))
    assert (await api.as_administrator().delete(f"{MINE}/{session['id']}")).problem == (404, "not_found")
    assert (await api.as_administrator().delete(f"{MINE}/nonsense")).problem == (404, "not_found")


async def test_administrator_sees_and_ends_a_users_sessions(api: Api, make: Make) -> None:
    user, administrator = await make.user(), api.as_administrator()
    clients = [api.with_token((await granted(api.anonymous(), user.name, USERS_PASSWORD))["accessToken"]) for _ in range(2)]
    path, first = f"/api/atoll/v1/users/{user.id}/sessions", (await session_of(clients[0]))["id"]
    found = (await administrator.get(path)).ok()["sessions"]
    assert first in {one["id"] for one in found}
    assert not [one for one in found if one["current"]]
    (await administrator.delete(f"{path}/{first}")).ok(204)
    assert [(await client.get(MINE)).status for client in clients] == [401, 200]
    (await administrator.delete(path)).ok(204)
    assert (await clients[1].get(MINE)).status == 401
    assert (await administrator.get(path)).ok()["sessions"] == []


async def test_administrators_need_the_permission_of_users(api: Api, make: Make) -> None:
    path = f"/api/atoll/v1/users/{(await make.user()).id}/sessions"
    viewer = await api.as_user("L1 researcher")
    assert (await viewer.get(path)).problem == (403, "permission_missing")
    assert (await viewer.delete(path)).problem == (403, "permission_missing")


async def test_used_refresh_token_ends_the_session_for_thief_and_owner(api: Api, timed: Server, clock: FakeClock) -> None:
    client = api.anonymous().at(timed)
    first = await granted(client, api.tenant.administrator)
    second = (await refreshed(client, first["refreshToken"])).ok()
    clock.advance(seconds=11)
    assert (await refreshed(client, first["refreshToken"])).problem == (400, "bad_credentials")
    assert (await refreshed(client, second["refreshToken"])).problem == (400, "bad_credentials")
    assert (await api.with_token(second["accessToken"]).at(timed).get(MINE)).problem == (401, "token_refused")
    log = (await api.as_administrator().get("/api/v1/audit/log", start="2020-01-01", end="2100-01-01")).ok()
    assert "sign-out" in {entry["action"] for entry in log["logs"]}


async def test_token_from_before_the_last_ends_the_session_at_once(api: Api) -> None:
    tokens = [(await granted(api.anonymous(), api.tenant.administrator))["refreshToken"]]
    for _ in range(2):
        tokens.append((await refreshed(api.anonymous(), tokens[-1])).ok()["refreshToken"])
    assert (await refreshed(api.anonymous(), tokens[0])).status == 400
    assert (await refreshed(api.anonymous(), tokens[2])).status == 400


async def test_half_a_refresh_token_is_nothing(api: Api) -> None:
    token = (await granted(api.anonymous(), api.tenant.administrator))["refreshToken"]
    first, _, second = token.partition(".")
    for nonsense in (second, f".{second}", "x", "."):
        assert (await refreshed(api.anonymous(), nonsense)).problem == (400, "bad_credentials")
    (await refreshed(api.anonymous(), token)).ok()
    assert (await refreshed(api.anonymous(), first)).status == 400


async def test_refreshing_ends_after_half_a_day_unused_and_after_thirty_days_at_all(
    api: Api, timed: Server, clock: FakeClock
) -> None:
    client = api.anonymous().at(timed)
    idle, busy = [(await granted(client, api.tenant.administrator))["refreshToken"] for _ in range(2)]
    clock.advance(hours=11)
    busy = (await refreshed(client, busy)).ok()["refreshToken"]
    clock.advance(hours=2)
    assert (await refreshed(client, idle)).status == 400
    for _ in range(65):
        busy = (await refreshed(client, busy)).ok()["refreshToken"]
        clock.advance(hours=11)
    assert (await refreshed(client, busy)).problem == (400, "bad_credentials")
