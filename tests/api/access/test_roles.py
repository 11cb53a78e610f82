"""Custom roles: made of permission sets, never of more than their maker holds, changed for everybody at once."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.api import ROLES as PREDEFINED
from tests.support.api import Api, Client
from tests.support.make import Make
from tests.support.server import Server

ROLES, RULES = "/api/v2/authorization/roles", "/api/v1/authorization/access-rules"
SETS = "/api/v1/authorization/permission-sets"
OLDER = "/api/v1/authorization/roles"


async def sets(client: Client, *names: str) -> list[dict[str, Any]]:
    known = (await client.get(SETS)).ok()["permissionSets"]
    return [{"id": one["id"], "name": one["name"]} for one in known if one["name"] in names]


async def draft(client: Client, *names: str, **fields: Any) -> dict[str, Any]:
    return {"name": "Auditor", "description": "Looks.", "permissionSets": await sets(client, *names)} | fields


async def made(client: Client, *names: str, **fields: Any) -> dict[str, Any]:
    role: dict[str, Any] = (await client.post(ROLES, await draft(client, *names, **fields))).ok(201).json
    return role


def grant(subject: str, role: int, tenant: int) -> dict[str, Any]:
    scope = {"scopeType": "tenant", "scopeId": str(tenant)}
    return {"subjectType": "user", "subjectId": subject, "roleId": role} | scope


async def user_with(api: Api, role: int) -> tuple[Client, dict[str, Any]]:
    """A signed-in user whose only rule grants the role, and the rule."""
    user = await api.make.user()
    rule = (await api.as_administrator().post(RULES, grant(user.name, role, api.tenant.number))).ok(201)
    return api.with_token(await api.server.sign_in(api.tenant.base, user.name, user.password)), rule.json


async def test_role_is_the_union_of_its_sets(api: Api) -> None:
    administrator = api.as_administrator()
    role = await made(administrator, "Users: view", "Projects: manage")
    actions = {one["resourceType"]: set(one["actions"]) for one in role["permissions"]}
    assert actions == {"users": {"read"}, "project": {"create", "read", "update", "delete"}}
    assert (role["custom"], role["effectiveEnabled"], role["createdBy"]) == (True, True, api.tenant.administrator)
    assert role["permissionSets"] == await sets(administrator, "Users: view", "Projects: manage")
    assert (await administrator.get(f"{ROLES}/{role['id']}")).ok().json == role


async def test_both_versions_list_custom_roles_beside_the_predefined_ones(api: Api) -> None:
    administrator = api.as_administrator()
    role = await made(administrator, "Users: view")
    for path in (ROLES, OLDER):
        listed = {one["id"]: one for one in (await administrator.get(path)).ok().json}
        assert listed[role["id"]]["custom"]
        assert not any(listed[id]["custom"] for id in PREDEFINED.values())
        assert (await administrator.get(f"{path}/{role['id']}")).ok().json == listed[role["id"]]


async def test_permission_set_is_found_by_its_id(api: Api) -> None:
    administrator = api.as_administrator()
    known = (await administrator.get(SETS)).ok()["permissionSets"]
    assert (await administrator.get(f"{SETS}/{known[0]['id']}")).ok().json == known[0]
    for id in ("01990000-0000-7000-8000-000000000000", "nonsense"):
        assert (await administrator.get(f"{SETS}/{id}")).problem == (404, "not_found")


async def test_rule_shows_the_custom_roles_name_and_gives_what_it_holds(api: Api) -> None:
    role = await made(api.as_administrator(), "Users: view")
    client, rule = await user_with(api, role["id"])
    assert rule["roleName"] == "Auditor"
    shown = (await api.as_administrator().get(f"{RULES}/{rule['id']}")).ok()
    listed = (await api.as_administrator().get(RULES, roleId=role["id"])).ok()["accessRules"]
    own = (await client.get("/api/v1/authorization/me/access-rules")).ok()["accessRules"]["accessRules"]
    assert [one["roleName"] for one in (shown.json, *listed, *own)] == ["Auditor"] * 3
    (await client.get("/api/v1/users")).ok()
    assert (await client.post("/api/v1/users", {"email": "x@example.com"})).problem == (403, "permission_missing")


async def test_change_counts_from_the_next_request_on_everywhere(api: Api, replica: Server) -> None:
    administrator = api.as_administrator()
    role = await made(administrator, "Users: view")
    client, _ = await user_with(api, role["id"])
    for where in (client, client.at(replica)):
        (await where.get("/api/v1/users")).ok()
    body = await draft(administrator, "Projects: view", name="Planner")
    assert (await administrator.put(f"{ROLES}/{role['id']}", body)).ok(200)["name"] == "Planner"
    for where in (client, client.at(replica)):
        assert (await where.get("/api/v1/users")).problem == (403, "permission_missing")
        (await where.get("/api/v1/org-unit/projects")).ok()


async def test_disabled_role_gives_nothing_and_is_not_granted(api: Api) -> None:
    administrator = api.as_administrator()
    role = await made(administrator, "Users: view")
    client, _ = await user_with(api, role["id"])
    (await administrator.put(f"{ROLES}/{role['id']}", await draft(administrator, "Users: view", enabled=False))).ok(200)
    assert (await client.get("/api/v1/users")).problem == (403, "permission_missing")
    answer = await administrator.post(RULES, grant("ada@example.com", role["id"], api.tenant.number))
    assert answer.problem == (400, "unknown_role")


async def test_nobody_makes_a_role_of_more_than_he_holds(api: Api) -> None:
    administrator = api.as_administrator()
    smith, _ = await user_with(api, (await made(administrator, "Roles: manage", "Users: view", name="Smith"))["id"])
    role = await made(smith, "Users: view", name="Small")
    more = await draft(smith, "Users: manage", name="Small")
    assert (await smith.post(ROLES, more | {"name": "Large"})).problem == (403, "grants_more_than_held")
    assert (await smith.put(f"{ROLES}/{role['id']}", more)).problem == (403, "grants_more_than_held")


async def test_roles_are_made_changed_and_deleted_by_who_holds_that_in_the_whole_tenant(api: Api, make: Make) -> None:
    role = await made(api.as_administrator(), "Users: view")
    head = await api.as_user("System administrator", (await make.project()).scope)
    body = await draft(head, "Projects: view", name="Mine")
    for answer in (
        await head.post(ROLES, body),
        await head.put(f"{ROLES}/{role['id']}", body),
        await head.delete(f"{ROLES}/{role['id']}"),
    ):
        assert answer.problem == (403, "permission_missing")


async def test_role_that_is_granted_is_not_deleted(api: Api) -> None:
    administrator = api.as_administrator()
    role = await made(administrator, "Users: view")
    _, rule = await user_with(api, role["id"])
    assert (await administrator.delete(f"{ROLES}/{role['id']}")).problem == (409, "role_in_use")
    (await administrator.delete(f"{RULES}/{rule['id']}")).ok(204)
    (await administrator.delete(f"{ROLES}/{role['id']}")).ok(204)
    assert (await administrator.get(f"{ROLES}/{role['id']}")).problem == (404, "not_found")
    await made(administrator, "Users: view")


@pytest.mark.parametrize("id", PREDEFINED.values())
async def test_predefined_role_stays_as_it_is(id: int, api: Api) -> None:
    administrator = api.as_administrator()
    body = await draft(administrator, "Users: view")
    assert (await administrator.put(f"{ROLES}/{id}", body)).problem == (409, "role_is_predefined")
    assert (await administrator.delete(f"{ROLES}/{id}")).problem == (409, "role_is_predefined")


async def test_name_is_taken_once(api: Api) -> None:
    administrator = api.as_administrator()
    await made(administrator, "Users: view")
    other = await made(administrator, "Users: view", name="Other")
    for name in ("AUDITOR", "viewer"):
        body = await draft(administrator, "Users: view", name=name)
        assert (await administrator.post(ROLES, body)).problem == (409, "role_name_taken")
        assert (await administrator.put(f"{ROLES}/{other['id']}", body)).problem == (409, "role_name_taken")


@pytest.mark.parametrize("given", [[], [{"id": "01990000-0000-7000-8000-000000000000"}]])
async def test_role_is_made_of_known_sets(given: list[Any], api: Api) -> None:
    answer = await api.as_administrator().post(ROLES, {"name": "Empty", "description": "", "permissionSets": given})
    assert answer.problem == (400, "invalid_fields")
    assert answer.wrong_fields == {"permissionSets"}


async def test_hosts_role_is_offered_to_tenants_and_changed_by_the_host_alone(api: Api, operator: Client) -> None:
    role = await made(operator, "Users: view", name=f"Offered to {api.tenant.number}")
    administrator, path = api.as_administrator(), f"{ROLES}/{role['id']}"
    assert (await administrator.get(path)).ok()["name"] == role["name"]
    client, rule = await user_with(api, role["id"])
    assert rule["roleName"] == role["name"]
    (await client.get("/api/v1/users")).ok()
    body = await draft(administrator, "Projects: view", name=role["name"])
    assert (await administrator.put(path, body)).problem == (409, "role_is_predefined")
    assert (await administrator.delete(path)).problem == (409, "role_is_predefined")
    (await operator.put(path, body)).ok(200)
    assert (await client.get("/api/v1/users")).problem == (403, "permission_missing")


async def test_tenants_role_is_nobody_elses(api: Api, make: Make, operator: Client) -> None:
    role = await made(api.as_administrator(), "Users: view")
    for stranger in (make.administrator(await make.tenant()), operator):
        assert (await stranger.get(f"{ROLES}/{role['id']}")).problem == (404, "not_found")
        assert role["id"] not in [one["id"] for one in (await stranger.get(ROLES)).ok().json]


async def test_roles_are_in_the_audit_log(api: Api) -> None:
    administrator = api.as_administrator()
    role = await made(administrator, "Users: view")
    (await administrator.put(f"{ROLES}/{role['id']}", await draft(administrator, "Roles: view"))).ok()
    (await administrator.delete(f"{ROLES}/{role['id']}")).ok()
    answer = await administrator.get("/api/v1/audit/log", start="2020-01-01", end="2100-01-01")
    done = [one["action"] for one in answer.ok()["audit_logs"] if one["entity_type"] == "role"]
    assert sorted(done) == ["create", "delete", "update"]
