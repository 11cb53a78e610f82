"""A token of the realm's own provider for one of ours: what is believed, what is refused, who appears."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from joserfc import jws
from joserfc.jwk import OctKey

from atoll.kit.clock import FakeClock
from tests.api.identity.test_idps import IDPS
from tests.support.answers import Answer
from tests.support.api import Client
from tests.support.make import Make
from tests.support.postgres import Postgres
from tests.support.provider import Provider, new_key

TOKEN = "/api/v1/token"
ALWAYS = {"start": "2020-01-01T00:00:00Z", "end": "2100-01-01T00:00:00Z"}
REFUSED = (400, "external_token_refused")


async def exchanged(client: Client, token: str) -> Answer:
    """As somebody without a token of ours."""
    body = {"grantType": "external_token_exchange", "externalToken": token}
    return await replace(client, token="").post(TOKEN, body)


async def signed_in(client: Client, token: str) -> Client:
    return replace(client, token=(await exchanged(client, token)).ok(200)["accessToken"])


async def users(client: Client, **query: Any) -> dict[str, Any]:
    return {user["username"]: user for user in (await client.get("/api/v1/users", **query)).ok().json}


@pytest.fixture
async def trusting(trusted: Client, provider: Provider) -> Client:
    """The trusted of a tenant that trusts the provider."""
    body = provider.body() | {"mappers": {"groups": "groups", "supplementaryGroups": "extra"}}
    (await trusted.post(IDPS, body)).ok(201)
    return trusted


async def test_user_appears_with_what_the_token_says(
    trusting: Client,
    provider: Provider,
    postgres: Postgres,
) -> None:
    token = provider.token(groups=["physicists", "staff"], UID="1001", gid=1002, extra="7, 8")
    user = await signed_in(trusting, token)
    me = (await user.get("/api/atoll/v1/me")).ok()
    assert not me["hasPassword"]
    found = (await users(trusting))["ada@corp.example"]
    linux = "select linux_uid, linux_gid, supplementary_groups from principal where id = $1"
    connection = await asyncpg.connect(postgres.admin_url)
    stored = await connection.fetchrow(linux, UUID(found["id"]))
    await connection.close()
    assert tuple(stored or ()) == (1001, 1002, [7, 8])
    assert (me["name"], found["isLocal"], found["groups"]) == ("ada@corp.example", False, ["physicists", "staff"])
    assert set(await users(trusting, filterBy="isLocal==false")) == {"ada@corp.example"}
    assert "ada@corp.example" not in await users(trusting, filterBy="isLocal==true")


async def test_rules_of_a_group_count_for_who_the_provider_says_is_in_it(
    trusting: Client,
    provider: Provider,
    make: Make,
) -> None:
    await make.rule("group", "physicists", role="Viewer")
    inside = await signed_in(trusting, provider.token(groups=["physicists"]))
    (await inside.get("/api/v1/workloads")).ok()
    outside = await signed_in(trusting, provider.token(groups=[]))
    for client in (inside, outside):
        assert (await client.get("/api/v1/workloads")).problem == (403, "permission_missing")


async def test_answer_brings_a_refresh_token_too(trusting: Client, provider: Provider) -> None:
    refresh = (await exchanged(trusting, provider.token())).ok()["refreshToken"]
    body = {"grantType": "refresh_token", "refreshToken": refresh}
    assert (await replace(trusting, token="").post(TOKEN, body)).ok()["accessToken"]


def unsigned(provider: Provider) -> str:
    header = base64.urlsafe_b64encode(b'{"alg":"none","kid":"first"}').rstrip(b"=").decode()
    return f"{header}.{provider.token().split('.')[1]}."


def with_the_public_key_as_secret(provider: Provider) -> str:
    """The old trick: the provider's public key taken for a shared secret."""
    secret = OctKey.import_key(json.dumps(provider.keys[0].as_dict(private=False)).encode())
    payload = base64.urlsafe_b64decode(provider.token().split(".")[1] + "==")
    return jws.serialize_compact({"alg": "HS256", "kid": "first"}, payload, secret, algorithms=["HS256"])


def tampered(provider: Provider) -> str:
    head, _, signature = provider.token().split(".")
    return f"{head}.{provider.token(email='eve@corp.example').split('.')[1]}.{signature}"


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (lambda p: p.token(iss="https://evil.example"), "not issued by"),
        (lambda p: p.token(aud="another"), "client id"),
        (lambda p: p.token(aud=["atoll-client", "b"], azp="b"), "client id"),
        (lambda p: p.token(exp=1), "exp"),
        (lambda p: p.token(exp=None), "exp"),
        (lambda p: p.token(exp="never"), "exp"),
        (lambda p: p.token(nbf=2**33), "nbf"),
        (lambda p: p.token(sub=None), "sub"),
        (lambda p: p.token(email=None), "e-mail"),
        (lambda p: p.token(email="ada"), "e-mail"),
        (lambda p: p.token(email=["a@b.example"]), "e-mail"),
        (lambda p: p.token(email_verified=False), "email_verified"),
        (lambda p: p.token(groups=["a\x00b"]), "group"),
        (lambda p: p.token(groups=[{}]), "group"),
        (lambda p: p.token(groups=[f"g{n}" for n in range(1001)]), "1000 groups"),
        (lambda p: p.token() + "." + "A" * 9_000, "JWT"),
        (lambda p: p.token(UID="root"), "UID"),
        (lambda p: p.token(UID=-1), "UID"),
        (lambda p: p.token(UID=True), "UID"),
        (lambda p: p.token(extra="1,x"), "extra"),
        (lambda p: p.token(key=new_key("first")), "signature"),
        (lambda p: p.token(key=new_key("other")), "does not publish"),
        (unsigned, "signature"),
        (with_the_public_key_as_secret, "signature"),
        (tampered, "signature"),
        (lambda _: "not.a.token", "JWT"),
        (lambda _: "x", "JWT"),
    ],
)
async def test_token_that_is_not_in_order_is_refused_with_the_reason(
    made: Callable[[Provider], str],
    said: str,
    trusting: Client,
    provider: Provider,
) -> None:
    answer = await exchanged(trusting, made(provider))
    assert answer.problem == REFUSED
    assert said in answer.text
    assert not {"ada@corp.example", "eve@corp.example"} & set(await users(trusting))


async def test_mandatory_claim_lets_only_those_in_who_have_it(trusted: Client, provider: Provider) -> None:
    claim = {"claim": "department", "values": ["research", "it"]}
    (await trusted.post(IDPS, provider.body(mandatoryClaim=claim))).ok(201)
    for held in (None, "sales", ["sales"]):
        assert (await exchanged(trusted, provider.token(department=held))).problem == REFUSED
    (await exchanged(trusted, provider.token(department=["sales", "it"]))).ok(200)


async def test_local_user_is_never_taken_over(trusting: Client, provider: Provider, make: Make) -> None:
    local = await make.user()
    answer = await exchanged(trusting, provider.token(email=local.name.upper()))
    assert answer.problem == (409, "account_not_from_provider")
    assert (await users(trusting))[local.name]["isLocal"] is True


async def test_address_that_was_given_to_somebody_else_opens_nothing(trusting: Client, provider: Provider) -> None:
    (await exchanged(trusting, provider.token(sub="first"))).ok()
    assert (await exchanged(trusting, provider.token(sub="second"))).problem == (409, "account_not_from_provider")


async def test_another_provider_takes_nobody_over(trusting: Client, provider: Provider) -> None:
    (await exchanged(trusting, provider.token())).ok()
    (await trusting.delete(f"{IDPS}/corp")).ok(200)
    (await trusting.post(IDPS, provider.body())).ok(201)
    assert (await exchanged(trusting, provider.token())).problem == (409, "account_not_from_provider")
    user = (await users(trusting))["ada@corp.example"]
    (await trusting.delete(f"/api/v1/users/{user['id']}")).ok(204)
    (await exchanged(trusting, provider.token())).ok()


async def test_removing_a_provider_signs_out_who_came_from_it(trusting: Client, provider: Provider) -> None:
    tokens = (await exchanged(trusting, provider.token())).ok()
    user = replace(trusting, token=tokens["accessToken"])
    (await user.get("/api/atoll/v1/me")).ok()
    (await trusting.delete(f"{IDPS}/corp")).ok(200)
    assert (await user.get("/api/atoll/v1/me")).status == 401
    body = {"grantType": "refresh_token", "refreshToken": tokens["refreshToken"]}
    assert (await replace(trusting, token="").post(TOKEN, body)).problem == (400, "bad_credentials")


async def test_who_comes_from_a_provider_neither_removes_it_nor_gets_a_password(
    trusting: Client,
    provider: Provider,
    make: Make,
) -> None:
    await make.rule("group", "heads", role="System administrator")
    head = await signed_in(trusting, provider.token(groups=["heads"]))
    assert (await head.delete(f"{IDPS}/corp")).problem == (403, "local_users_only")
    id = (await users(trusting))["ada@corp.example"]["id"]
    assert (await trusting.post(f"/api/v1/users/{id}/password")).problem == (409, "user_not_local")


async def test_keys_are_asked_for_again_at_most_once_a_minute(
    trusting: Client,
    provider: Provider,
    clock: FakeClock,
) -> None:
    (await exchanged(trusting, provider.token())).ok()
    provider.asked.clear()
    provider.keys.append(new_key("second", kind="EC"))
    provider.publish()
    for _ in range(3):
        assert (await exchanged(trusting, provider.token())).problem == REFUSED
    assert provider.asked == []
    clock.advance(seconds=61)
    (await exchanged(trusting, provider.token())).ok()
    (await exchanged(trusting, provider.token())).ok()
    assert len(provider.asked) == 1


async def test_provider_that_is_away_is_told_apart_and_its_known_keys_serve_on(
    trusting: Client,
    provider: Provider,
    clock: FakeClock,
) -> None:
    keys = provider.answers.pop("/realms/corp/keys")
    assert (await exchanged(trusting, provider.token())).problem == (503, "identity_provider_unavailable")
    provider.answers["/realms/corp/keys"] = keys
    clock.advance(seconds=61)
    (await exchanged(trusting, provider.token())).ok()
    provider.answers.clear()
    clock.advance(hours=2)
    (await exchanged(trusting, provider.token(at=clock.now().timestamp()))).ok()
    clock.advance(hours=23)
    answer = await exchanged(trusting, provider.token(at=clock.now().timestamp()))
    assert answer.problem == (503, "identity_provider_unavailable")


async def test_without_a_provider_there_is_nothing_to_exchange(trusted: Client, provider: Provider) -> None:
    assert (await exchanged(trusted, provider.token())).problem == (400, "no_identity_provider")


async def test_token_of_another_tenants_provider_is_nothing_here(
    trusting: Client,
    provider: Provider,
    make: Make,
    reaching: Any,
) -> None:
    other = await make.tenant()
    client = Client(reaching, other.base, other.administrator_token)
    (await client.post(IDPS, provider.body(clientId="theirs"))).ok(201)
    answer = await exchanged(client, provider.token())
    assert answer.problem == REFUSED
    assert "client id" in answer.text


async def test_sign_ins_and_refusals_are_audited(trusting: Client, provider: Provider) -> None:
    (await exchanged(trusting, provider.token())).ok()
    await exchanged(trusting, provider.token(exp=1))
    records = (await trusting.get("/api/atoll/v1/audit", **ALWAYS, filterBy="action==sign-in")).ok().json
    assert "external_token_refused" in json.dumps(records)
    assert "ada@corp.example" in json.dumps(records)
