"""Getting tokens: every grant, and what a stranger can learn from a refusal."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from atoll.kit.clock import FakeClock
from tests.support.api import Api
from tests.support.make import PASSWORD, Make
from tests.support.server import Server

V1 = "/api/v1/token"


def payload(token: str) -> Any:
    """As the official client reads it: plain base64 of the middle part."""
    part = token.split(".")[1]
    return json.loads(base64.b64decode(part + "=" * (-len(part) % 4), validate=True))


async def test_password_grant_brings_access_and_refresh_tokens(api: Api) -> None:
    body = {"grantType": "password", "username": api.tenant.administrator, "password": PASSWORD}
    answer = (await api.anonymous().post(V1, body)).ok(200)
    assert set(answer.json) == {"accessToken", "expiresIn", "refreshToken"}
    assert (await api.with_token(answer["accessToken"]).get("/api/v1/users")).status == 200


@pytest.mark.parametrize("grant", ["client_credentials", "app_token", None])
async def test_service_account_gets_a_token_by_each_of_its_grants(grant: str | None, api: Api, make: Make) -> None:
    machine = await make.service_account(role="Viewer")
    body = {"grantType": grant, "clientId": machine.client_id, "clientSecret": machine.secret}
    answer = (await api.anonymous().post(V1, {key: value for key, value in body.items() if value})).ok(200)
    assert (await api.with_token(answer["accessToken"]).get("/api/v1/org-unit/projects")).status == 200


@pytest.mark.parametrize(
    "names",
    [("appID", "appSecret"), ("AppId", "AppSecret"), ("clientID", "clientSecret"), ("CLIENTID", "CLIENTSECRET")],
)
async def test_keys_of_the_request_may_be_written_in_any_case(names: tuple[str, str], api: Api, make: Make) -> None:
    machine = await make.service_account()
    body = {"GRANTTYPE": "app_token", names[0]: machine.client_id, names[1]: machine.secret}
    (await api.anonymous().post(V1, body)).ok(200)


async def test_every_wrong_credential_gets_the_same_words(api: Api, make: Make) -> None:
    """An unknown name, a wrong password, a disabled service account, another tenant's: nothing tells them apart."""
    machine, disabled = await make.service_account(), await make.service_account()
    administrator = api.as_administrator()
    (await administrator.patch(f"/api/v1/service-accounts/{disabled.id}", {"enabled": False})).ok()
    other = await make.tenant()
    tries = [
        {"grantType": "password", "username": "nobody@example.com", "password": PASSWORD},
        {"grantType": "password", "username": api.tenant.administrator, "password": "wrong"},
        {"grantType": "password", "username": other.administrator, "password": PASSWORD},
        {"grantType": "password", "username": machine.client_id, "password": machine.secret},
        {"clientId": machine.client_id, "clientSecret": "wrong"},
        {"clientId": "unknown", "clientSecret": machine.secret},
        {"clientId": disabled.client_id, "clientSecret": disabled.secret},
        {"grantType": "refresh_token", "refreshToken": "unknown"},
    ]
    answers = [await api.anonymous().post(V1, body) for body in tries]
    said = {(answer.problem, answer["message"], answer["details"]) for answer in answers}
    assert len(said) == 1
    assert said.pop()[0] == (400, "bad_credentials")


EXTERNAL = {"grantType": "external_token_exchange"}


@pytest.mark.parametrize(
    "body", [{}, {"grantType": "password", "username": "x"}, {"clientId": "x", "clientSecret": ""}, EXTERNAL]
)
async def test_missing_credentials_are_said(body: Any, api: Api) -> None:
    assert (await api.anonymous().post(V1, body)).problem == (400, "missing_credentials")


async def test_grant_that_belongs_to_browsers_is_refused(api: Api) -> None:
    body = {"grantType": "exchange_token", "code": "x"}
    assert (await api.anonymous().post(V1, body)).problem == (400, "unsupported_grant")


async def test_unknown_grant_type_is_a_named_field(api: Api) -> None:
    answer = await api.anonymous().post(V1, {"grantType": "magic"})
    assert answer.problem == (400, "invalid_fields")
    assert answer.wrong_fields == {"grantType"}


async def test_payload_is_read_with_plain_base64(api: Api) -> None:
    """The official client decodes without the URL-safe alphabet: names that would need it must still be read."""
    for name in ("a?~>b", "ÿÿÿ>>>", "ünï~code"):
        claims = payload(await token_of(api, name))
        assert claims["tenant_id"] == api.tenant.number
        assert claims["exp"] - claims["iat"] == 3600


async def token_of(api: Api, name: str) -> str:
    """A token that carries this name, issued by the server's own issuer."""
    from atoll.server.identity import SigningKeys, TokenIssuer
    from atoll.server.identity.records import Principal

    now = api.server.atoll.db.now()
    principal = Principal(api.tenant.id, "user", name, None, True, "x", now, now, None)
    issuer = TokenIssuer(SigningKeys(api.server.atoll.db, api.server.settings.installation_key))
    return await issuer.issue(principal, realm=api.tenant.id, number=api.tenant.number, issuer="x", now=now)


async def test_refresh_token_is_used_once(api: Api) -> None:
    body = {"grantType": "password", "username": api.tenant.administrator, "password": PASSWORD}
    first = (await api.anonymous().post(V1, body)).ok()["refreshToken"]
    second = (await api.anonymous().post(V1, {"grantType": "refresh_token", "refreshToken": first})).ok()
    assert second["refreshToken"] != first
    (await api.with_token(second["accessToken"]).get("/api/v1/users")).ok()
    again = await api.anonymous().post(V1, {"grantType": "refresh_token", "refreshToken": first})
    assert again.problem == (400, "bad_credentials")
    (await api.anonymous().post(V1, {"grantType": "refresh_token", "refreshToken": second["refreshToken"]})).ok()


async def test_refresh_token_of_another_tenant_is_unknown(api: Api, make: Make) -> None:
    body = {"grantType": "password", "username": api.tenant.administrator, "password": PASSWORD}
    refresh = (await api.anonymous().post(V1, body)).ok()["refreshToken"]
    other = make.api(await make.tenant()).anonymous()
    answer = await other.post(V1, {"grantType": "refresh_token", "refreshToken": refresh})
    assert answer.problem == (400, "bad_credentials")


async def test_token_ends_after_an_hour(api: Api, timed: Server, clock: FakeClock) -> None:
    token = await timed.sign_in(api.tenant.base, api.tenant.administrator, PASSWORD)
    client = api.with_token(token).at(timed)
    clock.advance(minutes=59)
    (await client.get("/api/v1/users")).ok()
    clock.advance(minutes=1)
    assert (await client.get("/api/v1/users")).problem == (401, "token_invalid")


async def test_user_name_is_compared_without_regard_to_case(api: Api) -> None:
    body = {"grantType": "password", "username": api.tenant.administrator.upper(), "password": PASSWORD}
    (await api.anonymous().post(V1, body)).ok()


@pytest.mark.parametrize("change", ["signature", "payload", "algorithm", "key"])
async def test_changed_token_is_refused(change: str, api: Api) -> None:
    head, body, signature = api.tenant.administrator_token.split(".")
    header = json.loads(base64.urlsafe_b64decode(head + "=="))
    if change == "algorithm":
        head, signature = encoded({**header, "alg": "none"}), ""
    elif change == "key":
        head = encoded({**header, "kid": "unknown"})
    elif change == "payload":
        body = encoded({**payload(api.tenant.administrator_token), "preferred_username": "someone@else.example"})
    else:
        signature = signature[::-1]
    answer = await api.with_token(f"{head}.{body}.{signature}").get("/api/v1/users")
    assert answer.problem == (401, "token_invalid")
    assert answer.headers["www-authenticate"] == "Bearer"


def encoded(value: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer ", "Basic abc", "Bearer a b c", "Bearer " + "x" * 5000])
async def test_no_token_or_nonsense_is_refused(header: str, api: Api) -> None:
    answer = await api.anonymous().request("GET", "/api/v1/users", headers={"Authorization": header})
    assert answer.problem == (401, "token_invalid")


async def test_token_that_was_just_used_in_its_own_tenant_is_not_familiar_in_another(api: Api, make: Make) -> None:
    other = await make.tenant()
    (await make.administrator(other).get("/api/v1/users")).ok()
    answer = await api.with_token(other.administrator_token).get("/api/v1/users")
    assert (answer.status, answer["message"]) == (401, "Issuer is not familiar.")
