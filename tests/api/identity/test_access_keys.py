"""Access keys: they may do what their owner may, as long as both exist, and nothing that would make them outlive that."""

from __future__ import annotations

import pytest

from tests.support.api import Api, Client
from tests.support.make import PASSWORD, Machine, Make
from tests.support.server import Server

KEYS, ALL, USERS = "/api/v1/access-keys", "/api/v1/administration/access-keys", "/api/v1/users"
OURS = "/api/atoll/v1/access-keys"


@pytest.fixture
async def owner(api: Api) -> Client:
    return await api.as_user("Viewer")


@pytest.fixture
async def key(owner: Client, make: Make) -> Machine:
    return await make.access_key(owner)


async def acting(api: Api, key: Machine) -> Client:
    return api.with_token(await key.token())


async def test_key_acts_as_its_owner(api: Api, owner: Client, key: Machine) -> None:
    client = await acting(api, key)
    (await client.get("/api/v1/org-unit/projects")).ok()
    assert (await client.get(USERS)).problem == (403, "permission_missing")
    mine = (await owner.get("/api/atoll/v1/session")).ok().json
    assert (await client.get("/api/atoll/v1/session")).ok().json == mine


async def test_right_granted_to_the_owner_is_the_keys_too(api: Api, make: Make) -> None:
    user = await make.user()
    owner = api.with_token(await api.server.sign_in(api.tenant.base, user.name, user.password))
    client = await acting(api, await make.access_key(owner))
    assert (await client.get(USERS)).problem == (403, "permission_missing")
    await make.rule("user", user.name, role="System administrator")
    (await client.get(USERS)).ok()


async def test_key_is_shown_to_its_owner_without_the_secret(owner: Client, key: Machine) -> None:
    (listed,) = (await owner.get(KEYS)).ok()["accessKeys"]
    assert (await owner.get(f"{KEYS}/{key.id}")).ok().json == listed
    assert listed["lastLogin"] is None
    assert key.secret not in str(listed)


async def test_key_is_not_there_for_others_of_the_tenant(api: Api, key: Machine) -> None:
    other = await api.as_user("System administrator")
    assert (await other.get(KEYS)).ok()["accessKeys"] == []
    for method, path in (("GET", ""), ("DELETE", ""), ("POST", "/secret")):
        assert (await other.request(method, f"{KEYS}/{key.id}{path}")).problem == (404, "not_found")
    assert (await other.get(OURS)).ok()["accessKeys"] == []
    assert (await other.patch(f"{OURS}/{key.id}", {"enabled": False})).problem == (404, "not_found")


async def test_disabled_key_is_refused_until_it_is_enabled_again(api: Api, owner: Client, key: Machine) -> None:
    client = await acting(api, key)
    (await owner.patch(f"{OURS}/{key.id}", {"enabled": False})).ok(200)
    assert [one["enabled"] for one in (await owner.get(OURS)).ok()["accessKeys"]] == [False]
    assert (await client.get("/api/v1/org-unit/projects")).problem == (401, "token_refused")
    wrong = {"clientId": key.client_id, "clientSecret": key.secret}
    assert (await api.anonymous().post("/api/v1/token", wrong)).problem == (400, "bad_credentials")
    (await owner.patch(f"{OURS}/{key.id}", {"enabled": True})).ok(200)
    (await client.get("/api/v1/org-unit/projects")).ok()


async def test_key_neither_disables_nor_enables_keys(api: Api, owner: Client, key: Machine) -> None:
    client = await acting(api, key)
    assert (await client.patch(f"{OURS}/{key.id}", {"enabled": False})).problem == (403, "in_person_only")


async def test_deleted_key_is_void_with_its_next_request(api: Api, owner: Client, key: Machine) -> None:
    client = await acting(api, key)
    (await owner.delete(f"{KEYS}/{key.id}")).ok(204)
    assert (await client.get("/api/v1/org-unit/projects")).problem == (401, "token_refused")
    assert (await owner.get(f"{KEYS}/{key.id}")).problem == (404, "not_found")


async def test_key_ends_with_its_owner(api: Api, make: Make) -> None:
    user = await make.user(role="Viewer")
    key = await make.access_key(api.with_token(await api.server.sign_in(api.tenant.base, user.name, user.password)))
    client = await acting(api, key)
    administrator = api.as_administrator()
    (await administrator.delete(f"{USERS}/{user.id}")).ok(204)
    assert (await client.get("/api/v1/org-unit/projects")).problem == (401, "token_refused")
    wrong = {"clientId": key.client_id, "clientSecret": key.secret}
    assert (await api.anonymous().post("/api/v1/token", wrong)).problem == (400, "bad_credentials")
    assert (await administrator.get(ALL, clientId=key.client_id)).ok()["accessKeys"] == []


async def test_deleted_owners_key_is_void_at_another_replica(api: Api, make: Make, replica: Server) -> None:
    user = await make.user(role="System administrator")
    key = await make.access_key(api.with_token(await api.server.sign_in(api.tenant.base, user.name, user.password)))
    there = (await acting(api, key)).at(replica)
    (await there.get(USERS)).ok()
    (await api.as_administrator().delete(f"{USERS}/{user.id}")).ok(204)
    assert (await there.get(USERS)).problem == (401, "token_refused")


async def test_key_makes_no_keys_and_no_secrets(api: Api, key: Machine) -> None:
    client = await acting(api, key)
    assert (await client.post(KEYS, {"name": "another"})).problem == (403, "in_person_only")
    assert (await client.post(f"{KEYS}/{key.id}/secret")).problem == (403, "in_person_only")
    assert (await client.delete(f"{KEYS}/{key.id}")).problem == (403, "in_person_only")
    assert (await client.post("/api/v1/user-applications", {"name": "another"})).problem == (403, "in_person_only")


async def test_service_account_has_no_access_keys(api: Api) -> None:
    machine = await api.as_service_account("System administrator")
    assert (await machine.post(KEYS, {"name": "mine"})).problem == (403, "in_person_only")
    assert (await machine.get(KEYS)).ok()["accessKeys"] == []


async def test_name_is_unique_among_ones_own(api: Api, owner: Client) -> None:
    other = await api.as_user()
    for client in (owner, other):
        (await client.post(KEYS, {"name": "laptop"})).ok(201)
        assert (await client.post(KEYS, {"name": "laptop"})).problem == (409, "access_key_exists")


async def test_fifty_keys_are_enough(owner: Client) -> None:
    for number in range(50):
        (await owner.post(KEYS, {"name": f"key-{number}"})).ok(201)
    assert (await owner.post(KEYS, {"name": "one-more"})).problem == (409, "too_many_access_keys")


async def test_administrator_sees_and_deletes_everybodys(api: Api, owner: Client, key: Machine, make: Make) -> None:
    administrator = api.as_administrator()
    own = await make.access_key(administrator)
    everybodys = (await administrator.get(ALL)).ok()["accessKeys"]
    assert {one["id"] for one in everybodys} == {key.id, own.id}
    by = next(one["createdBy"] for one in everybodys if one["id"] == key.id)
    assert [one["id"] for one in (await administrator.get(ALL, createdBy=by)).ok()["accessKeys"]] == [key.id]
    assert [one["id"] for one in (await administrator.get(ALL, clientId=own.client_id)).ok()["accessKeys"]] == [own.id]
    assert (await owner.get(ALL)).problem == (403, "permission_missing")
    (await administrator.delete(f"{ALL}/{key.id}")).ok(204)
    assert (await owner.get(KEYS)).ok()["accessKeys"] == []


async def test_audit_names_the_owner_and_which_key_it_was(api: Api, make: Make) -> None:
    administrator = api.as_administrator()
    key = await make.access_key(administrator)
    client = await acting(api, key)
    (await client.post(USERS, {"email": "new@example.com"})).ok(201)
    asked = {"start": "2020-01-01T00:00:00Z", "end": "2100-01-01T00:00:00Z"}
    records = (await administrator.get("/api/atoll/v1/audit", **asked)).ok()["audit_logs"]
    made = [one for one in records if one["metadata"].get("accessKey") == key.id]
    assert {one["subject"] for one in made} == {api.tenant.administrator}
    assert {one["action"] for one in made} == {"sign-in", "create"}


async def test_hosts_people_have_keys_of_their_own(operator: Client, api: Api, make: Make) -> None:
    key = await make.access_key(operator)
    host = Client(api.server, "", await key.token())
    (await host.get("/api/v1/tenants")).ok()
    wrong = {"clientId": key.client_id, "clientSecret": key.secret}
    assert (await api.anonymous().post("/api/v1/token", wrong)).problem == (400, "bad_credentials")
    at_tenant = api.with_token(host.token)
    (await at_tenant.get("/api/v1/clusters")).ok()
    (await operator.delete(f"{KEYS}/{key.id}")).ok(204)
    assert (await at_tenant.get("/api/v1/clusters")).problem == (401, "token_refused")
    assert (await host.get("/api/v1/tenants")).problem == (401, "token_refused")


async def test_replayed_creation_shows_no_secret_again(owner: Client) -> None:
    again = owner.with_headers(idempotency_key="the-same")
    first = (await again.post(KEYS, {"name": "laptop"})).ok(201)
    second = (await again.post(KEYS, {"name": "laptop"})).ok(201)
    assert (second["id"], second["clientSecret"]) == (first["id"], "")


async def test_owners_password_opens_no_access_key(api: Api, key: Machine) -> None:
    wrong = {"clientId": key.client_id, "clientSecret": PASSWORD}
    assert (await api.anonymous().post("/api/v1/token", wrong)).problem == (400, "bad_credentials")


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "/api/v1/me/password", {"currentPassword": PASSWORD, "newPassword": "Another-password-1!"}),
        ("POST", "/api/atoll/v1/me/totp", None),
        ("POST", "/api/atoll/v1/me/totp/confirm", {"code": "123456"}),
        ("POST", "/api/atoll/v1/me/recovery-codes", {"code": "123456"}),
        ("DELETE", "/api/atoll/v1/me/sessions", None),
    ],
)
async def test_what_belongs_to_a_person_takes_the_person(method: str, path: str, body: object, api: Api, key: Machine) -> None:
    for client in (await acting(api, key), await api.as_service_account("System administrator")):
        assert (await client.request(method, path, json=body)).problem == (403, "in_person_only")


async def test_key_waits_while_its_owners_password_is_a_temporary_one(api: Api, owner: Client, key: Machine) -> None:
    me = (await owner.get("/api/atoll/v1/me")).ok()["id"]
    (await api.as_administrator().post(f"{USERS}/{me}/password")).ok()
    client = await acting(api, key)
    assert (await client.get("/api/v1/org-unit/projects")).problem == (403, "password_change_required")
