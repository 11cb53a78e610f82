"""The token endpoint as OAuth 2.0 knows it: forms and HTTP Basic in, errors of its own kind out, whatever is wrong."""

from __future__ import annotations

import base64
from typing import Any
from urllib.parse import quote_plus

import pytest

from tests.support.answers import Answer
from tests.support.api import Api, Client
from tests.support.make import PASSWORD, Make

V2 = "/api/v2/token"


async def form(client: Client, **fields: Any) -> Answer:
    return await client.request("POST", V2, data=fields)


async def by_basic(client: Client, id: str, secret: str, **fields: str) -> Answer:
    value = base64.b64encode(f"{quote_plus(id)}:{quote_plus(secret)}".encode()).decode()
    fields = {"grant_type": "client_credentials", **fields}
    return await client.request("POST", V2, data=fields, headers={"Authorization": f"Basic {value}"})


def error_of(answer: Answer) -> tuple[int, str]:
    assert {"error", "error_description"} <= set(answer.json) <= {"error", "error_description", "reason"}
    assert answer.headers["cache-control"] == "no-store"
    return answer.status, answer["error"]


async def test_each_grant_takes_a_form(api: Api, make: Make) -> None:
    machine, client = await make.service_account(), api.anonymous()
    by_secret = await form(client, grant_type="client_credentials", client_id=machine.client_id, client_secret=machine.secret)
    assert by_secret.ok(200)["token_type"] == "Bearer"
    by_password = await form(client, grant_type="password", username=api.tenant.administrator, password=PASSWORD)
    by_refresh = await form(client, grant_type="refresh_token", refresh_token=by_password.ok()["refresh_token"])
    assert {"access_token", "refresh_token", "expires_in"} <= set(by_refresh.ok(200).json)


async def test_client_proves_itself_by_basic(api: Api, make: Make) -> None:
    for machine in (await make.service_account(), await make.access_key(api.as_administrator())):
        answer = await by_basic(api.anonymous(), machine.client_id, machine.secret)
        (await api.with_token(answer.ok(200)["access_token"]).get("/api/atoll/v1/session")).ok()


async def test_wrong_client_by_basic_is_challenged(api: Api, make: Make) -> None:
    machine = await make.service_account()
    answer = await by_basic(api.anonymous(), machine.client_id, "wrong")
    assert error_of(answer) == (401, "invalid_client")
    assert answer.headers["www-authenticate"] == f'Basic realm="{api.tenant.name}", charset="UTF-8"'


async def test_wrong_client_by_form_is_not_challenged(api: Api) -> None:
    answer = await form(api.anonymous(), grant_type="client_credentials", client_id="x", client_secret="y")
    assert error_of(answer) == (401, "invalid_client")
    assert "www-authenticate" not in answer.headers


@pytest.mark.parametrize("header", ["Basic", "Basic !", "Basic eA==", "Basic /w==", "Basic Og==", "Basic JTAwOng="])
async def test_unreadable_basic_is_a_wrong_client(header: str, api: Api) -> None:
    data = {"grant_type": "client_credentials"}
    answer = await api.anonymous().request("POST", V2, data=data, headers={"Authorization": header})
    assert error_of(answer) == (401, "invalid_client")
    assert answer.headers["www-authenticate"].startswith("Basic ")


async def test_secret_comes_one_way_only(api: Api, make: Make) -> None:
    machine = await make.service_account()
    answer = await by_basic(api.anonymous(), machine.client_id, machine.secret, client_secret=machine.secret)
    assert error_of(answer) == (400, "invalid_request")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, "invalid_request"),
        ({"grant_type": "password"}, "invalid_request"),
        ({"grant_type": "client_credentials"}, "invalid_request"),
        ({"grant_type": "refresh_token"}, "invalid_request"),
        ({"grant_type": "password", "username": "x", "password": "y"}, "invalid_grant"),
        ({"grant_type": "refresh_token", "refresh_token": "x"}, "invalid_grant"),
        ({"grant_type": 'im"pl\\ici\u00e9t'}, "unsupported_grant_type"),
        ({"grant_type": "authorization_code", "code": "x"}, "unsupported_grant_type"),
        ({"grant_type": ["password", "password"], "username": "x", "password": "y"}, "invalid_request"),
        ({"grant_type": "password", "username": "x" * 1025, "password": "y"}, "invalid_request"),
        ({"grant_type": "password", "username": "a\x00b", "password": "y"}, "invalid_request"),
    ],
)
async def test_everything_wrong_is_said_in_its_own_words(fields: Any, expected: str, api: Api) -> None:
    answer = await form(api.anonymous(), **fields)
    assert error_of(answer) == (400, expected)
    assert answer["error_description"].isascii()
    assert not set('"\\') & set(answer["error_description"])


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", "application/json"),
        (b'{"grant_type": "password"}', "application/json"),
        (b"%", "application/x-www-form-urlencoded"),
        (b"--x\r\nbroken", "multipart/form-data; boundary=x"),
        (b"x", "multipart/form-data"),
        (b"\xff\xfe", "text/plain"),
    ],
)
async def test_body_that_is_no_form_is_an_invalid_request(content: bytes, kind: str, api: Api) -> None:
    answer = await api.anonymous().request("POST", V2, content=content, headers={"Content-Type": kind})
    assert error_of(answer) == (400, "invalid_request")


async def test_uploaded_file_is_an_invalid_request(api: Api) -> None:
    answer = await api.anonymous().request("POST", V2, files={"grant_type": ("name", b"password")})
    assert error_of(answer) == (400, "invalid_request")


async def test_what_a_client_cannot_help_keeps_its_form(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("atoll.server.identity.passwords.MOST_WAITING", 0)
    answer = await form(api.anonymous(), grant_type="password", username=api.tenant.administrator, password=PASSWORD)
    assert answer.problem == (429, "too_many_sign_ins")
    assert answer.headers["retry-after"] == "1"


@pytest.mark.parametrize("field", ["username", "password", "otp"])
async def test_nul_character_in_a_field_is_an_invalid_request(field: str, api: Api) -> None:
    answer = await form(api.anonymous(), **{"grant_type": "password", "username": "x", "password": "y"} | {field: "a\0b"})
    assert (answer.status, answer["error"]) == (400, "invalid_request")
    assert field in answer["error_description"]
