"""Changing one's own password, and an administrator's ways to reset it and to sign somebody out."""

from __future__ import annotations

import pytest

from tests.support.api import Api, Client
from tests.support.make import PASSWORD, USERS_PASSWORD, Make, User

ME, USERS, FRESH = "/api/v1/me/password", "/api/v1/users", "Quite-another-3!"


def change(current: str = USERS_PASSWORD, new: str = FRESH) -> dict[str, str]:
    return {"currentPassword": current, "newPassword": new}


async def signed_in(api: Api, user: User, password: str = USERS_PASSWORD) -> Client:
    return api.with_token(await api.server.sign_in(api.tenant.base, user.name, password))


@pytest.fixture
async def user(make: Make, tenant: object) -> User:
    return await make.user(role="Viewer")


async def refused(api: Api, user: User, password: str) -> bool:
    body = {"grantType": "password", "username": user.name, "password": password}
    return (await api.anonymous().post("/api/v1/token", body)).problem == (400, "bad_credentials")


async def test_changed_password_is_the_only_one_that_signs_in(api: Api, user: User) -> None:
    answer = (await (await signed_in(api, user)).post(ME, change())).ok(200)
    assert answer.json == {}
    assert await refused(api, user, USERS_PASSWORD)
    await signed_in(api, user, FRESH)


async def test_whoever_else_was_signed_in_is_out_and_the_one_who_changed_it_is_not(api: Api, user: User) -> None:
    thief, owner = await signed_in(api, user), await signed_in(api, user)
    (await owner.post(ME, change())).ok()
    assert (await thief.get("/api/v1/org-unit/projects")).problem == (401, "token_refused")
    (await owner.get("/api/v1/org-unit/projects")).ok()


async def test_change_ends_refresh_tokens_of_others(api: Api, user: User) -> None:
    body = {"grantType": "password", "username": user.name, "password": USERS_PASSWORD}
    refresh = (await api.anonymous().post("/api/v1/token", body)).ok()["refreshToken"]
    (await (await signed_in(api, user)).post(ME, change())).ok()
    answer = await api.anonymous().post("/api/v1/token", {"grantType": "refresh_token", "refreshToken": refresh})
    assert answer.problem == (400, "bad_credentials")


async def test_every_rule_that_the_new_password_breaks_is_listed(api: Api, user: User) -> None:
    answer = await (await signed_in(api, user)).post(ME, change(new="short"))
    assert answer.problem == (400, "invalid_fields")
    assert {entry["field"] for entry in answer["fields"]} == {"newPassword"}
    assert len(answer["fields"]) == 4
    assert "short" not in answer.text.replace("shorter", "")


async def test_same_password_again_is_no_change(api: Api, user: User) -> None:
    answer = await (await signed_in(api, user)).post(ME, change(new=USERS_PASSWORD))
    assert [entry["problem"] for entry in answer["fields"]] == ["is not the previous password"]


async def test_wrong_current_password_changes_nothing(api: Api, user: User) -> None:
    client = await signed_in(api, user)
    assert (await client.post(ME, change(current="Something-else-1!"))).problem == (400, "wrong_password")
    await signed_in(api, user)


async def test_a_stolen_token_does_not_help_to_guess_the_password(api: Api, user: User) -> None:
    client = await signed_in(api, user)
    answers = [await client.post(ME, change(current=f"Guess-{n}!")) for n in range(12)]
    assert [answer.status for answer in answers] == [400] * 11 + [429]


async def test_service_account_has_no_password(api: Api) -> None:
    machine = await api.as_service_account("Viewer")
    assert (await machine.post(ME, change())).problem == (403, "in_person_only")


async def test_hosts_own_people_change_theirs_too(make: Make) -> None:
    staff = await make.staff()
    name = (await staff.get("/api/atoll/v1/me")).ok()["name"]
    (await staff.post(ME, change())).ok()
    await staff.server.sign_in("", name, FRESH)


async def test_reset_ends_the_old_password_and_everything_that_was_signed_in(api: Api, user: User) -> None:
    client, administrator = await signed_in(api, user), api.as_administrator()
    temporary = (await administrator.post(f"{USERS}/{user.id}/password")).ok(200)["tempPassword"]
    assert (await client.get("/api/v1/org-unit/projects")).problem == (401, "token_refused")
    assert await refused(api, user, USERS_PASSWORD)
    newcomer = await signed_in(api, user, temporary)
    assert (await newcomer.get("/api/v1/org-unit/projects")).problem == (403, "password_change_required")
    (await newcomer.post(ME, change(current=temporary))).ok()
    (await newcomer.get("/api/v1/org-unit/projects")).ok()


async def test_reset_needs_the_permission_and_shows_its_password_once(api: Api, user: User) -> None:
    path = f"{USERS}/{user.id}/password"
    assert (await (await api.as_user("Viewer")).post(path)).problem == (403, "permission_missing")
    keyed = api.as_administrator().with_headers(idempotency_key="reset")
    assert (await keyed.post(path)).ok()["tempPassword"]
    assert (await keyed.post(path)).ok()["tempPassword"] == ""


async def test_nobody_resets_the_password_of_who_holds_more(api: Api, make: Make) -> None:
    """Else whoever manages users would become the administrator whose new password he sees."""
    head, project = await api.as_user("Department administrator"), await make.project()
    administrators = {one["username"]: one["id"] for one in (await head.get(USERS)).ok().json}
    first = administrators[api.tenant.administrator]
    assert (await head.post(f"{USERS}/{first}/password")).problem == (403, "holds_more_than_you")
    equal, below = await make.user(role="Department administrator"), await make.user(role="Viewer", scope=project.scope)
    for user in (equal, below):
        (await head.post(f"{USERS}/{user.id}/password")).ok()


async def test_host_operator_of_one_tenant_alone_is_no_prey_of_another_tenants(make: Make) -> None:
    """A rule of the host's on a single tenant counts too, wherever the one who resets has his."""
    operator, ours = await make.operator(), await make.tenant()
    head, runner = [f"{name}{ours.number}@example.com" for name in ("head", "runner")]
    made = {email: (await operator.post(USERS, {"email": email})).ok(201) for email in (head, runner)}
    for email, role, scope in ((head, 1004, ("tenant", "1")), (runner, 1001, ("tenant", str(ours.number)))):
        rule = {"subjectType": "user", "subjectId": email, "roleId": role, "scopeType": scope[0], "scopeId": scope[1]}
        (await operator.post("/api/v1/authorization/access-rules", rule)).ok(201)
    client = await make.choose_password(head, made[head]["tempPassword"], base="")
    assert (await client.post(f"{USERS}/{made[runner]['id']}/password")).problem == (403, "holds_more_than_you")


async def test_logged_out_user_signs_in_again_with_the_same_password(api: Api, user: User) -> None:
    client = await signed_in(api, user)
    answer = (await api.as_administrator().post(f"{USERS}/{user.id}/logout")).ok(200)
    assert answer.body == b""
    assert (await client.get("/api/v1/org-unit/projects")).problem == (401, "token_refused")
    (await (await signed_in(api, user)).get("/api/v1/org-unit/projects")).ok()


async def test_all_of_it_is_audited_and_no_secret_is(api: Api, user: User) -> None:
    administrator, client = api.as_administrator(), await signed_in(api, user)
    (await client.post(ME, change())).ok()
    (await administrator.post(f"{USERS}/{user.id}/logout")).ok()
    temporary = (await administrator.post(f"{USERS}/{user.id}/password")).ok()["tempPassword"]
    log = (await administrator.get("/api/v1/audit/log", start="2020-01-01", end="2100-01-01", limit=100)).ok()
    assert {"update", "sign-out", "reset-password", "sign-in"} <= {entry["action"] for entry in log.json["logs"]}
    assert not [secret for secret in (temporary, FRESH, USERS_PASSWORD, PASSWORD) if secret in log.text]
