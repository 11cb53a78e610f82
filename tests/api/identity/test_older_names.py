"""Applications and user applications: the older names of service accounts and access keys lead to the same things."""

from __future__ import annotations

import pytest

from tests.support.api import Api, Client
from tests.support.make import Make

APPS, MACHINES = "/api/v1/apps", "/api/v1/service-accounts"
USER_APPS, KEYS = "/api/v1/user-applications", "/api/v1/access-keys"
ALL_USER_APPS = "/api/v1/administration/user-applications"
OLDEST = "/v1/k8s/auth/oauth/apptoken"


async def test_application_is_a_service_account(api: Api) -> None:
    administrator = api.as_administrator()
    made = (await administrator.post(APPS, {"name": "ci-bot"})).ok(201)
    assert set(made.json) == {"id", "name", "clientId", "secret"}
    shown = (await administrator.get(f"{APPS}/{made['id']}")).ok().json
    assert shown == (await administrator.get(f"{MACHINES}/{made['id']}")).ok().json
    assert (await administrator.get(APPS)).ok().json == [shown]
    assert (await administrator.post(APPS, {"name": "ci-bot"})).problem == (409, "service_account_exists")


async def test_application_is_disabled_rotated_and_deleted(api: Api) -> None:
    administrator = api.as_administrator()
    made = (await administrator.post(APPS, {"name": "ci-bot"})).ok(201)
    path = f"{APPS}/{made['id']}"
    (await administrator.patch(path, {"enabled": False})).ok(200)
    assert (await administrator.get(path)).ok()["enabled"] is False
    (await administrator.patch(path, {"enabled": True})).ok(200)
    assert set((await administrator.post(f"{path}/secret")).ok(200).json) == {"secret"}
    (await administrator.delete(path)).ok(204)
    assert (await administrator.get(path)).problem == (404, "not_found")


async def test_user_application_is_an_access_key(api: Api) -> None:
    owner = await api.as_user()
    made = (await owner.post(USER_APPS, {"name": "laptop"})).ok(201)
    assert set(made.json) == {"id", "name", "clientId", "secret", "createdAt"}
    shown = (await owner.get(f"{USER_APPS}/{made['id']}")).ok().json
    assert (await owner.get(USER_APPS)).ok().json == [shown] == (await owner.get(KEYS)).ok()["accessKeys"]
    assert set((await owner.post(f"{USER_APPS}/{made['id']}/secret")).ok(200).json) == {"clientSecret"}
    assert [one["id"] for one in (await api.as_administrator().get(ALL_USER_APPS)).ok().json] == [made["id"]]
    (await owner.delete(f"{USER_APPS}/{made['id']}")).ok(204)
    assert (await api.as_administrator().get(ALL_USER_APPS)).ok().json == []


async def test_host_serves_the_older_names_too(operator: Client) -> None:
    assert {one["clientId"] for one in (await operator.get(APPS)).ok().json} == {
        one["clientId"] for one in (await operator.get(MACHINES)).ok().json
    }
    assert isinstance((await operator.get(USER_APPS)).ok().json, list)


async def test_older_names_are_marked_deprecated(api: Api) -> None:
    paths = (await api.anonymous().get("/api/openapi.json")).ok()["paths"]
    older = [path for path in paths if path.startswith((APPS, USER_APPS, ALL_USER_APPS, OLDEST))]
    newer = [path for path in paths if path.startswith((MACHINES, KEYS))]
    assert all(operation["deprecated"] for path in older for operation in paths[path].values())
    assert not [path for path in newer for operation in paths[path].values() if "deprecated" in operation]


@pytest.mark.parametrize("by", ["id", "client_id"])
async def test_oldest_endpoint_gives_a_token(by: str, api: Api, make: Make) -> None:
    machine = await make.service_account(role="Viewer")
    body = {"id": getattr(machine, by), "name": "whatever", "secret": machine.secret}
    answer = (await api.anonymous().post(OLDEST, body)).ok(200)
    assert set(answer.json) == {"access_token", "id_token"}
    (await api.with_token(answer["access_token"]).get("/api/v1/org-unit/projects")).ok()


async def test_oldest_endpoint_refuses_like_the_others(api: Api) -> None:
    wrong = {"id": "x", "name": "y", "secret": "z"}
    assert (await api.anonymous().post(OLDEST, wrong)).problem == (400, "bad_credentials")
    assert (await api.anonymous().post(OLDEST, {"id": "x"})).wrong_fields == {"name", "secret"}


async def test_service_account_is_known_by_its_name_too(api: Api) -> None:
    made = (await api.as_administrator().post(APPS, {"name": "ci-bot"})).ok(201)
    body = {"grantType": "app_token", "AppId": "ci-bot", "AppSecret": made["secret"]}
    (await api.anonymous().post("/api/v1/token", body)).ok(200)


async def test_access_key_is_not_known_by_its_name(api: Api) -> None:
    owner = await api.as_user()
    made = (await owner.post(KEYS, {"name": "laptop"})).ok(201)
    body = {"clientId": "laptop", "clientSecret": made["clientSecret"]}
    assert (await api.anonymous().post("/api/v1/token", body)).problem == (400, "bad_credentials")
