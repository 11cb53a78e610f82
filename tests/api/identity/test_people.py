"""Users and service accounts of a tenant and of the host organization."""

from __future__ import annotations

import pytest

from tests.support.api import Api, Client
from tests.support.make import Make

USERS, MACHINES = "/api/v1/users", "/api/v1/service-accounts"


async def test_created_user_signs_in_with_the_temporary_password(api: Api) -> None:
    made = (await api.as_administrator().post(USERS, {"email": "ada@example.com"})).ok(201)
    token = await api.server.sign_in(api.tenant.base, "ada@example.com", made["tempPassword"])
    me = (await api.with_token(token).get("/api/atoll/v1/me")).ok()
    assert (me["hasPassword"], me["passwordChangeRequired"]) == (True, True)


async def test_user_is_shown_alike_alone_and_in_the_list(api: Api, make: Make) -> None:
    user = await make.user()
    administrator = api.as_administrator()
    alone = (await administrator.get(f"{USERS}/{user.id}")).ok().json
    assert alone in (await administrator.get(USERS)).ok().json
    assert alone["createdBy"] == api.tenant.administrator
    assert (await administrator.get(f"{USERS}/count")).ok()["count"] == 2


async def test_email_is_unique_without_regard_to_case(api: Api) -> None:
    administrator = api.as_administrator()
    (await administrator.post(USERS, {"email": "ada@example.com"})).ok(201)
    assert (await administrator.post(USERS, {"email": "ADA@example.com"})).problem == (409, "user_exists")


async def test_same_email_is_free_in_another_tenant(api: Api, make: Make) -> None:
    other = make.administrator(await make.tenant())
    for administrator in (api.as_administrator(), other):
        (await administrator.post(USERS, {"email": "ada@example.com"})).ok(201)


@pytest.mark.parametrize("email", ["", "ada", "ada@", "@example.com", "a b@example.com", "ada@example", "x" * 250 + "@e.com"])
async def test_wrong_email_is_a_named_field(email: str, api: Api) -> None:
    answer = await api.as_administrator().post(USERS, {"email": email})
    assert answer.status == 400
    assert answer.wrong_fields == {"email"}


async def test_deleted_users_token_ends_with_the_next_request(api: Api, make: Make) -> None:
    user = await make.user(role="Viewer")
    client = api.with_token(await api.server.sign_in(api.tenant.base, user.name, user.password))
    (await client.get("/api/v1/org-unit/projects")).ok()
    (await api.as_administrator().delete(f"{USERS}/{user.id}")).ok(204)
    assert (await client.get("/api/v1/org-unit/projects")).problem == (401, "token_refused")
    assert (await api.as_administrator().get(f"{USERS}/{user.id}")).problem == (404, "not_found")


async def test_deleted_users_name_is_free_and_brings_no_rights_back(api: Api, make: Make) -> None:
    user = await make.user(role="System administrator")
    administrator = api.as_administrator()
    (await administrator.delete(f"{USERS}/{user.id}")).ok(204)
    again = (await administrator.post(USERS, {"email": user.name})).ok(201)
    await make.choose_password(user.name, again["tempPassword"])
    client = api.with_token(await api.server.sign_in(api.tenant.base, user.name, user.password))
    assert (await client.get(USERS)).problem == (403, "permission_missing")


async def test_nobody_deletes_himself(api: Api) -> None:
    administrator = api.as_administrator()
    (me,) = (await administrator.get(USERS)).ok().json
    assert (await administrator.delete(f"{USERS}/{me['id']}")).problem == (409, "cannot_delete_yourself")


async def test_service_account_may_do_nothing_until_a_rule_says_so(api: Api) -> None:
    machine = await api.as_service_account()
    assert (await machine.get(USERS)).problem == (403, "permission_missing")
    assert (await machine.get("/api/v1/authorization/permissions")).ok().json == []


async def test_secret_is_shown_once(api: Api, make: Make) -> None:
    machine = await make.service_account()
    administrator = api.as_administrator()
    for path in (MACHINES, f"{MACHINES}/{machine.id}"):
        assert machine.secret not in (await administrator.get(path)).ok().text


async def test_disabled_service_account_stops_with_its_next_request(api: Api, make: Make) -> None:
    machine = await make.service_account(role="Viewer")
    client = api.with_token(await machine.token())
    (await client.get("/api/v1/org-unit/projects")).ok()
    administrator = api.as_administrator()
    (await administrator.patch(f"{MACHINES}/{machine.id}", {"enabled": False})).ok(200)
    assert (await client.get("/api/v1/org-unit/projects")).problem == (401, "token_refused")
    (await administrator.patch(f"{MACHINES}/{machine.id}", {"enabled": True})).ok(200)
    (await client.get("/api/v1/org-unit/projects")).ok()


async def test_new_secret_voids_the_old_one_and_its_tokens(api: Api, make: Make) -> None:
    machine = await make.service_account(role="Viewer")
    client = api.with_token(await machine.token())
    fresh = (await api.as_administrator().post(f"{MACHINES}/{machine.id}/secret")).ok(200)["clientSecret"]
    assert (await client.get("/api/v1/org-unit/projects")).problem == (401, "token_refused")
    old = {"clientId": machine.client_id, "clientSecret": machine.secret}
    assert (await api.anonymous().post("/api/v1/token", old)).problem == (400, "bad_credentials")
    (await api.anonymous().post("/api/v1/token", old | {"clientSecret": fresh})).ok()


async def test_service_account_names_are_unique_and_checked(api: Api) -> None:
    administrator = api.as_administrator()
    (await administrator.post(MACHINES, {"name": "robot"})).ok(201)
    assert (await administrator.post(MACHINES, {"name": "robot"})).problem == (409, "service_account_exists")
    for name in ("a", "Robot", "ro bot", "-robot", "robot_"):
        assert (await administrator.post(MACHINES, {"name": name})).wrong_fields == {"name"}


async def test_user_and_service_account_do_not_answer_for_each_other(api: Api, make: Make) -> None:
    user, machine = await make.user(), await make.service_account()
    administrator = api.as_administrator()
    assert (await administrator.get(f"{MACHINES}/{user.id}")).problem == (404, "not_found")
    assert (await administrator.get(f"{USERS}/{machine.id}")).problem == (404, "not_found")
    assert (await administrator.delete(f"{USERS}/{machine.id}")).problem == (404, "not_found")


async def test_hosts_people_live_in_their_own_realm(operator: Client, api: Api) -> None:
    email = f"staff-of-{api.tenant.name}@example.com"
    made = (await operator.post(USERS, {"email": email})).ok(201)
    assert (await api.as_administrator().get(f"{USERS}/{made['id']}")).status == 404
    wrong = {"grantType": "password", "username": email, "password": made["tempPassword"]}
    assert (await api.anonymous().post("/api/v1/token", wrong)).problem == (400, "bad_credentials")
    await api.server.sign_in("", email, made["tempPassword"])
