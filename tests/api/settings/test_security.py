"""Security settings and feature switches: what they are until somebody changes them, and what a change does."""

from __future__ import annotations

from typing import Any

import pytest

from atoll.kit.clock import FakeClock
from tests.support.api import Api, Client
from tests.support.make import PASSWORD, Make
from tests.support.saml import saml_body
from tests.support.server import Server

SECURITY, SWITCHES = "/api/v1/security/settings", "/v1/k8s/setting"
DEFAULTS = {
    "autoRedirectSSO": {"enabled": False, "idpAlias": ""},
    "browserSessionTimeout": {"idleTimeout": 60},
    "logoutRedirectUri": {"uri": ""},
}


async def test_settings_are_at_their_defaults_until_somebody_changes_them(api: Api) -> None:
    administrator = api.as_administrator()
    assert (await administrator.get(SECURITY)).ok().json == DEFAULTS
    for key, value in DEFAULTS.items():
        assert (await administrator.get(f"{SECURITY}/{key}")).ok().json == value


async def test_what_is_given_changes_and_the_rest_stays(api: Api) -> None:
    administrator = api.as_administrator()
    (await administrator.post("/api/v1/idps", saml_body("corporate"))).ok(201)
    (await administrator.put(f"{SECURITY}/autoRedirectSSO", {"idpAlias": "corporate"})).ok(200)
    (await administrator.put(f"{SECURITY}/autoRedirectSSO", {"enabled": True})).ok(200)
    (await administrator.put(f"{SECURITY}/logoutRedirectUri", {"uri": "https://acme.example/goodbye"})).ok(200)
    assert (await administrator.get(SECURITY)).ok().json == DEFAULTS | {
        "autoRedirectSSO": {"enabled": True, "idpAlias": "corporate"},
        "logoutRedirectUri": {"uri": "https://acme.example/goodbye"},
    }


@pytest.mark.parametrize(
    ("key", "body", "possible"),
    [
        ("browserSessionTimeout", {}, "idleTimeout"),
        ("browserSessionTimeout", {"uri": "https://acme.example"}, "idleTimeout"),
        ("browserSessionTimeout", {"idleTimeout": 0}, "1"),
        ("autoRedirectSSO", {"uri": "https://acme.example"}, "enabled, idpAlias"),
        ("logoutRedirectUri", {"uri": "javascript:alert(1)"}, "https://acme.example/goodbye"),
        ("strange", {"uri": ""}, "autoRedirectSSO"),
    ],
)
async def test_bad_value_is_refused_with_what_is_possible(key: str, body: dict[str, Any], possible: str, api: Api) -> None:
    answer = await api.as_administrator().put(f"{SECURITY}/{key}", body)
    assert answer.status == 400
    assert possible in answer.text


async def test_unknown_setting_is_not_there(api: Api) -> None:
    administrator = api.as_administrator()
    assert (await administrator.get(f"{SECURITY}/strange")).problem == (404, "not_found")
    assert (await administrator.get(f"{SWITCHES}/strange")).problem == (404, "not_found")


async def test_only_administrators_change_settings(api: Api) -> None:
    viewer = await api.as_user("Viewer")
    for answer in (
        await viewer.put(f"{SECURITY}/browserSessionTimeout", {"idleTimeout": 5}),
        await viewer.put(SWITCHES, {"key": "quota.cpu", "value": True}),
    ):
        assert answer.problem == (403, "permission_missing")


async def test_change_is_in_the_audit_log(api: Api) -> None:
    administrator = api.as_administrator()
    (await administrator.put(f"{SECURITY}/browserSessionTimeout", {"idleTimeout": 5})).ok()
    (await administrator.put(SWITCHES, {"key": "quota.cpu", "value": True})).ok()
    answer = await administrator.get("/api/v1/audit/log", start="2020-01-01", end="2100-01-01")
    done = {(one["action"], one["entity_type"], one["entity_name"]) for one in answer.ok()["audit_logs"]}
    assert {("update", "setting", "browserSessionTimeout"), ("update", "setting", "quota.cpu")} <= done


async def test_switch_is_turned_for_everybody(api: Api) -> None:
    administrator, viewer = api.as_administrator(), await api.as_user("Viewer")
    assert (await viewer.get(f"{SWITCHES}/quota.cpu")).ok().json is False
    (await administrator.put(SWITCHES, {"key": "quota.cpu", "value": True})).ok()
    assert (await viewer.get(f"{SWITCHES}/quota.cpu")).ok().json is True
    shown = {switch["key"]: switch for switch in (await administrator.get(SWITCHES)).ok().json}
    assert (shown["quota.cpu"]["value"], shown["quota.cpu"]["active"]) == ("true", True)


@pytest.mark.parametrize(
    ("body", "possible"),
    [
        ({"key": "strange", "value": True}, "department.use"),
        ({"key": "quota.cpu", "value": "yes"}, "true or false"),
        ({"key": "cost.gpu_hour", "value": -1}, "0 to 1,000,000"),
    ],
)
async def test_bad_switch_is_refused_with_what_is_possible(body: dict[str, Any], possible: str, api: Api) -> None:
    answer = await api.as_administrator().put(SWITCHES, body)
    assert answer.status == 400
    assert possible in answer.text


async def test_browser_session_ends_after_the_set_idle_time(api: Api, timed: Server, clock: FakeClock) -> None:
    (await api.as_administrator().put(f"{SECURITY}/browserSessionTimeout", {"idleTimeout": 10})).ok()
    client = api.on_own_host().at(timed)
    signed_in = await client.post("/api/atoll/v1/session", {"username": api.tenant.administrator, "password": PASSWORD})
    browser = client.with_headers(cookie=signed_in.ok(204).headers["set-cookie"].partition(";")[0])
    clock.advance(minutes=9)
    (await browser.get("/api/atoll/v1/session")).ok()
    clock.advance(minutes=11)
    assert (await browser.get("/api/atoll/v1/session")).problem == (401, "token_invalid")


async def test_realms_have_settings_of_their_own(api: Api, make: Make, operator: Client) -> None:
    other = make.administrator(await make.tenant())
    before = (await operator.get(f"{SECURITY}/browserSessionTimeout")).ok().json
    (await api.as_administrator().put(f"{SECURITY}/browserSessionTimeout", {"idleTimeout": 7})).ok()
    (await operator.put(f"{SECURITY}/browserSessionTimeout", {"idleTimeout": 59})).ok()
    assert (await other.get(f"{SECURITY}/browserSessionTimeout")).ok().json == {"idleTimeout": 60}
    assert (await api.as_administrator().get(f"{SECURITY}/browserSessionTimeout")).ok().json == {"idleTimeout": 7}
    (await operator.put(f"{SECURITY}/browserSessionTimeout", before)).ok()
