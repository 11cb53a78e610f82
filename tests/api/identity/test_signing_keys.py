"""Signing keys follow each other, and no valid token is refused on their account: at no replica, and by nobody else."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from joserfc import jws
from joserfc.jwk import ECKey

from atoll.kit.clock import FakeClock
from atoll.kit.ids import uuid7
from atoll.server.db import Caller, CallerKind
from atoll.server.identity import ROTATION as ROTATION_WORK
from atoll.server.identity import rotation
from atoll.server.identity.signing import service
from atoll.server.identity.signing.rules import PUBLISHED_AHEAD, VERIFIES_AFTER
from atoll.server.work import Later, Lease
from tests.support.api import Api, Client
from tests.support.make import PASSWORD, Make
from tests.support.postgres import Postgres
from tests.support.server import Server, running_server

KEYS, ROTATION = "/api/atoll/v1/signing-keys", "/api/atoll/v1/signing-keys/rotation"
JWKS, DISCOVERY = "/api/atoll/v1/jwks", "/.well-known/openid-configuration"


@pytest.fixture
async def other(postgres: Postgres, clock: FakeClock) -> AsyncIterator[Server]:
    """A second replica on the same simulated time."""
    async with running_server(postgres, clock=clock) as other:
        yield other


async def states(client: Client) -> list[str]:
    return [key["state"] for key in (await client.get(KEYS)).ok()["keys"]]


async def token_at(api: Api, server: Server) -> str:
    return await server.sign_in(api.tenant.base, api.tenant.administrator, PASSWORD)


async def check_everywhere(api: Api, token: str, *servers: Server) -> None:
    for server in servers:
        (await api.with_token(token).at(server).get("/api/v1/users")).ok()


async def test_both_replicas_accept_both_keys_across_a_rotation(
    api: Api, timed: Server, other: Server, clock: FakeClock
) -> None:
    """Each token is signed at one replica and used at both, at every step and to its last second."""
    old = await token_at(api, timed)
    await check_everywhere(api, old, timed, other)
    administrator = api.with_token(old).at(timed)
    (await administrator.post(ROTATION)).ok(200)
    assert await states(administrator) == ["next", "current"]
    for minutes in (4, 5, 1, 1):
        clock.advance(minutes=minutes)
        for server in (timed, other):
            await check_everywhere(api, await token_at(api, server), timed, other)
        await check_everywhere(api, old, timed, other)
    assert key_of(await token_at(api, timed)) == key_of(await token_at(api, other)) != key_of(old)
    clock.advance(minutes=48, seconds=59)
    await check_everywhere(api, old, timed, other)


def key_of(token: str) -> Any:
    return jws.extract_compact(token.encode()).headers()["kid"]


async def test_last_token_of_the_old_key_lives_to_its_end(api: Api, timed: Server, other: Server, clock: FakeClock) -> None:
    administrator = api.with_token(await token_at(api, timed)).at(timed)
    (await administrator.post(ROTATION)).ok(200)
    clock.advance(minutes=9, seconds=59)
    last = await token_at(api, timed)
    clock.advance(minutes=59, seconds=59)
    await check_everywhere(api, last, timed, other)
    assert key_of(await token_at(api, other)) != key_of(last)


async def test_whoever_keeps_the_published_keys_knows_the_next_one_before_it_signs(
    api: Api, timed: Server, clock: FakeClock
) -> None:
    administrator = api.with_token(await token_at(api, timed)).at(timed)
    (await administrator.post(ROTATION)).ok(200)
    published = (await api.anonymous().at(timed).get(JWKS)).ok()
    assert published.headers["cache-control"] == "public, max-age=300"
    clock.advance(minutes=10)
    token = await token_at(api, timed)
    jwk = next(one for one in published["keys"] if one["kid"] == key_of(token))
    assert "d" not in jwk
    claims = json.loads(jws.deserialize_compact(token, ECKey.import_key(jwk), algorithms=["ES256"]).payload)
    assert claims["preferred_username"] == api.tenant.administrator


async def test_second_rotation_waits_for_the_first(api: Api, timed: Server, clock: FakeClock) -> None:
    administrator = api.with_token(await token_at(api, timed)).at(timed)
    (await administrator.post(ROTATION)).ok(200)
    assert (await administrator.post(ROTATION)).problem == (409, "rotation_under_way")
    clock.advance(minutes=10)
    (await administrator.post(ROTATION)).ok(200)
    assert await states(administrator) == ["next", "current", "retired"]


async def test_replayed_rotation_is_one(api: Api) -> None:
    administrator = api.as_administrator().with_headers(idempotency_key="once")
    first = (await administrator.post(ROTATION)).ok(200).json
    assert (await administrator.post(ROTATION)).ok(200).json == first


async def test_rotation_is_audited_and_needs_the_permission(api: Api) -> None:
    administrator = api.as_administrator()
    key = (await administrator.post(ROTATION)).ok()["keys"][0]["id"]
    asked = {"start": "2020-01-01T00:00:00Z", "end": "2100-01-01T00:00:00Z"}
    records = (await administrator.get("/api/atoll/v1/audit", **asked)).ok()["audit_logs"]
    (record,) = [one for one in records if one["entity_type"] == "signing-key"]
    assert (record["entity_id"], record["subject"], record["action"]) == (key, api.tenant.administrator, "create")
    viewer = await api.as_user("Viewer")
    assert (await viewer.get(KEYS)).problem == (403, "permission_missing")
    assert (await viewer.post(ROTATION)).problem == (403, "permission_missing")


async def tended(api: Api, server: Server) -> None:
    async with server.atoll.db.tenant_tx(Caller(CallerKind.LOOP, api.tenant.id, api.tenant.id, name="atoll")) as tx:
        await service.tend(tx, server.settings.installation_key)


async def test_loop_rotates_an_old_key_and_deletes_it_in_the_end(api: Api, timed: Server, clock: FakeClock) -> None:
    await tended(api, timed)
    token = await token_at(api, timed)
    assert await states(api.with_token(token).at(timed)) == ["current"]
    clock.advance(days=90)
    await tended(api, timed)
    fresh = api.with_token(await token_at(api, timed)).at(timed)
    assert await states(fresh) == ["next", "current"]
    clock.advance(minutes=10)
    assert await states(fresh) == ["current", "retired"]
    clock.advance(minutes=61)
    await tended(api, timed)
    assert await states(api.with_token(await token_at(api, timed)).at(timed)) == ["current"]


async def test_each_realm_has_its_keys_tended_in_the_background(api: Api, timed: Server, clock: FakeClock) -> None:
    async with timed.atoll.db.system_tx() as tx:
        ordered = await tx.fetchval("select row_id from work where tenant_id = $1 and kind = $2", api.tenant.id, ROTATION_WORK)
    assert ordered == api.tenant.id
    clock.advance(days=100)
    with pytest.raises(Later) as later:
        await rotation(timed.settings.installation_key)(timed.atoll.db, lease(api))
    assert later.value.delay == PUBLISHED_AHEAD + VERIFIES_AFTER
    assert await states(api.with_token(await token_at(api, timed)).at(timed)) == ["next", "current"]


def lease(api: Api) -> Lease:
    return Lease(api.tenant.id, ROTATION_WORK, api.tenant.id, token=uuid7(), attempts=1)


async def test_token_of_a_deleted_key_is_refused(api: Api, timed: Server, clock: FakeClock) -> None:
    old = await token_at(api, timed)
    (await api.with_token(old).at(timed).post(ROTATION)).ok()
    clock.advance(minutes=71)
    published = (await api.anonymous().at(timed).get(JWKS)).ok()["keys"]
    assert key_of(old) not in {key["kid"] for key in published}
    assert (await api.with_token(old).at(timed).get("/api/v1/users")).problem == (401, "token_invalid")


@pytest.mark.parametrize("at", ["prefix", "host name"])
async def test_discovery_names_the_issuer_that_stands_in_tokens(at: str, api: Api) -> None:
    client = api.anonymous() if at == "prefix" else api.on_own_host()
    found = (await client.get(DISCOVERY)).ok().json
    issuer = f"http://localhost:8080{api.tenant.base}"
    assert (found["issuer"], found["jwks_uri"]) == (issuer, issuer + JWKS)
    claims = json.loads(jws.extract_compact(api.tenant.administrator_token.encode()).payload)
    assert claims["iss"] == claims["aud"] == issuer


async def test_discovery_below_a_domain_is_at_the_tenants_host_name(api: Api, postgres: Postgres) -> None:
    async with running_server(postgres, domain="ai.example") as server:
        client = Client(server, f"https://{api.tenant.name}.ai.example")
        assert (await client.get(DISCOVERY)).ok()["issuer"] == client.base
        assert (await Client(server, "https://console.ai.example").get(DISCOVERY)).ok()[
            "issuer"
        ] == "https://console.ai.example"


async def test_each_realm_publishes_its_own_keys(api: Api, make: Make) -> None:
    others = make.api(await make.tenant())
    sets = [
        {key["kid"] for key in (await client.get(JWKS)).ok()["keys"]}
        for client in (api.anonymous(), others.anonymous(), Client(api.server, ""))
    ]
    assert all(sets)
    assert not sets[0] & sets[1]
    assert not (sets[0] | sets[1]) & sets[2]
