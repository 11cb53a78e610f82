"""Secrets of machines: a new one voids the old one, at once or when its owner says; what is known of them is shown."""

from __future__ import annotations

from typing import Any

import pytest

from atoll.kit.clock import FakeClock
from tests.support.answers import Answer
from tests.support.api import Api, Client
from tests.support.make import Machine, Make
from tests.support.server import Server

MACHINES = "/api/v1/service-accounts"
TOKEN = "/api/v1/token"


async def signed_in(client: Client, machine: Machine, secret: str = "") -> Answer:
    return await client.post(TOKEN, {"clientId": machine.client_id, "clientSecret": secret or machine.secret})


async def secrets_of(client: Client, machine: Machine) -> Any:
    return (await client.get(f"/api/atoll/v1/service-accounts/{machine.id}/secret")).ok().json


@pytest.fixture
def administrator(api: Api, timed: Server) -> Client:
    return api.as_administrator().at(timed)


@pytest.fixture
def nobody(api: Api, timed: Server) -> Client:
    return api.anonymous().at(timed)


async def test_both_secrets_are_valid_while_they_overlap(
    api: Api, make: Make, administrator: Client, nobody: Client, clock: FakeClock
) -> None:
    machine = await make.service_account(role="Viewer")
    old = api.with_token((await signed_in(nobody, machine)).ok()["accessToken"]).at(nobody.server)
    rotated = await administrator.post(f"{MACHINES}/{machine.id}/secret?overlapSeconds=600")
    fresh = rotated.ok(200)["clientSecret"]
    (await old.get("/api/v1/org-unit/projects")).ok()
    clock.advance(seconds=599)
    for secret in (machine.secret, fresh):
        (await signed_in(nobody, machine, secret)).ok()
    clock.advance(seconds=1)
    assert (await signed_in(nobody, machine)).problem == (400, "bad_credentials")
    (await signed_in(nobody, machine, fresh)).ok()


async def test_token_ends_with_the_secret_that_fetched_it(
    api: Api, make: Make, administrator: Client, nobody: Client, clock: FakeClock
) -> None:
    machine = await make.service_account(role="Viewer")
    (await administrator.post(f"{MACHINES}/{machine.id}/secret?overlapSeconds=600")).ok(200)
    answer = (await signed_in(nobody, machine)).ok()
    assert answer["expiresIn"] == 600
    client = api.with_token(answer["accessToken"]).at(nobody.server)
    (await client.get("/api/v1/org-unit/projects")).ok()
    clock.advance(seconds=600)
    assert (await client.get("/api/v1/org-unit/projects")).problem == (401, "token_invalid")


async def test_third_secret_voids_the_first(make: Make, administrator: Client, nobody: Client) -> None:
    machine = await make.service_account()
    path = f"{MACHINES}/{machine.id}/secret?overlapSeconds=600"
    second = (await administrator.post(path)).ok()["clientSecret"]
    (await administrator.post(path)).ok()
    assert (await signed_in(nobody, machine)).problem == (400, "bad_credentials")
    (await signed_in(nobody, machine, second)).ok()


async def test_secret_without_overlap_voids_both(make: Make, administrator: Client, nobody: Client) -> None:
    machine = await make.service_account()
    path = f"{MACHINES}/{machine.id}/secret"
    second = (await administrator.post(f"{path}?overlapSeconds=600")).ok()["clientSecret"]
    (await administrator.post(path)).ok()
    for secret in (machine.secret, second):
        assert (await signed_in(nobody, machine, secret)).problem == (400, "bad_credentials")


@pytest.mark.parametrize("overlap", ["-1", "604801", "x", "1.5", ""])
async def test_overlap_is_a_number_of_seconds_up_to_a_week(overlap: str, api: Api, make: Make) -> None:
    machine = await make.service_account()
    answer = await api.as_administrator().post(f"{MACHINES}/{machine.id}/secret?overlapSeconds={overlap}")
    assert answer.wrong_fields == {"overlapSeconds"}
    (await signed_in(api.anonymous(), machine)).ok()


async def test_shown_is_when_secrets_were_made_used_and_end(
    make: Make, administrator: Client, nobody: Client, clock: FakeClock
) -> None:
    machine = await make.service_account()
    first = await secrets_of(administrator, machine)
    assert (first["current"]["lastUsed"], first["current"]["validUntil"], first["previous"]) == (None, None, None)
    (await signed_in(nobody, machine)).ok()
    used = (await secrets_of(administrator, machine))["current"]
    assert used["lastUsed"] is not None
    await administrator.post(f"{MACHINES}/{machine.id}/secret?overlapSeconds=600")
    both = await secrets_of(administrator, machine)
    assert both["current"]["lastUsed"] is None
    assert both["previous"] == used | {"validUntil": both["previous"]["validUntil"]}
    clock.advance(seconds=600)
    assert (await secrets_of(administrator, machine))["previous"] is None


async def test_secrets_of_an_access_key_are_its_owners_to_see(api: Api, make: Make) -> None:
    owner = await api.as_user()
    key = await make.access_key(owner)
    path = f"/api/atoll/v1/access-keys/{key.id}/secret"
    assert (await owner.get(path)).ok()["previous"] is None
    assert (await api.as_administrator().get(path)).problem == (404, "not_found")


async def test_access_keys_secret_rotates_like_any_other(api: Api, make: Make) -> None:
    owner = await api.as_user("Viewer")
    key = await make.access_key(owner)
    client = api.with_token(await key.token())
    fresh = (await owner.post(f"/api/v1/access-keys/{key.id}/secret")).ok()["clientSecret"]
    assert (await client.get("/api/v1/org-unit/projects")).problem == (401, "token_refused")
    assert (await signed_in(api.anonymous(), key)).problem == (400, "bad_credentials")
    (await signed_in(api.anonymous(), key, fresh)).ok()


async def test_nobody_rotates_his_way_into_a_machine_that_may_do_more(api: Api, make: Make) -> None:
    administrator = api.as_administrator()
    sets = (await administrator.get("/api/v1/authorization/permission-sets")).ok()["permissionSets"]
    manages = next(one["id"] for one in sets if one["name"] == "Service accounts: manage")
    body = {"name": "keeper", "description": "", "permissionSets": [{"id": manages}]}
    role = (await administrator.post("/api/v2/authorization/roles", body)).ok(201)["id"]
    user = await make.user()
    rule = {"subjectType": "user", "subjectId": user.name, "roleId": role}
    scope = {"scopeType": "tenant", "scopeId": str(api.tenant.number)}
    (await administrator.post("/api/v1/authorization/access-rules", rule | scope)).ok(201)
    keeper = api.with_token(await api.server.sign_in(api.tenant.base, user.name, user.password))
    mighty, harmless = await make.service_account(role="System administrator"), await make.service_account()
    assert (await keeper.post(f"{MACHINES}/{mighty.id}/secret")).problem == (403, "holds_more_than_you")
    assert (await keeper.post(f"/api/v1/apps/{mighty.id}/secret")).problem == (403, "holds_more_than_you")
    (await keeper.post(f"{MACHINES}/{harmless.id}/secret")).ok(200)
    (await signed_in(api.anonymous(), mighty)).ok()
