"""Access rules: what they give, that nobody gives more than he holds, and that a change counts from the next request on."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.api import ROLES, Api, Client
from tests.support.make import Make
from tests.support.server import Server

RULES = "/api/v1/authorization/access-rules"


def grant(subject: str, role: str, scope: tuple[str, str], kind: str = "user") -> dict[str, Any]:
    return {
        "subjectType": kind,
        "subjectId": subject,
        "roleId": ROLES[role],
        "scopeType": scope[0],
        "scopeId": scope[1],
    }


async def test_rule_is_shown_with_role_and_scope_by_name(api: Api, make: Make) -> None:
    project = await make.project()
    made = (await api.as_administrator().post(RULES, grant("ada@example.com", "Viewer", project.scope))).ok(201)
    assert (made["roleName"], made["scopeName"], made["clusterId"]) == ("Viewer", project.name, project.cluster.id)
    shown = (await api.as_administrator().get(f"{RULES}/{made['id']}")).ok()
    path = f"{api.tenant.name}/{project.cluster.name}/{project.department.name}/{project.name}"
    assert shown.json == {**made.json, "scopePath": path}


@pytest.mark.parametrize("scope", ["tenant", "cluster", "department", "project"])
async def test_rule_covers_everything_below_its_scope_and_nothing_beside_it(scope: str, api: Api, make: Make) -> None:
    inside, beside = await make.training(), await make.training()
    project = inside.project
    where = {
        "tenant": ("tenant", str(api.tenant.number)),
        "cluster": ("cluster", project.cluster.id),
        "department": project.department.scope,
        "project": project.scope,
    }
    viewer = await api.as_user("Viewer", where[scope])
    seen = {one["id"] for one in (await viewer.get("/api/v1/workloads")).ok()["workloads"]}
    assert seen == ({inside.id, beside.id} if scope == "tenant" else {inside.id})
    (await viewer.get(inside.path)).ok()
    assert (await viewer.get(beside.path)).status == (200 if scope == "tenant" else 404)


async def test_rules_add_up(api: Api, make: Make) -> None:
    one, two = await make.training(), await make.training()
    user = await make.user(role="Viewer", scope=one.project.scope)
    await make.rule("user", user.name, role="L1 researcher", scope=two.project.scope)
    client = api.with_token(await api.server.sign_in(api.tenant.base, user.name, user.password))
    assert {w["id"] for w in (await client.get("/api/v1/workloads")).ok()["workloads"]} == {one.id, two.id}
    (await client.post(f"{two.path}/suspend")).ok(202)
    assert (await client.post(f"{one.path}/suspend")).problem == (404, "not_found")


async def test_service_account_may_be_named_by_id_client_id_or_name(api: Api, make: Make) -> None:
    machine = await make.service_account()
    administrator = api.as_administrator()
    name = (await administrator.get(f"/api/v1/service-accounts/{machine.id}")).ok()["name"]
    scopes = [("tenant", str(api.tenant.number)), (await make.project()).scope, (await make.project()).scope]
    for subject, scope in zip((machine.id, machine.client_id, name), scopes, strict=True):
        made = (await administrator.post(RULES, grant(subject, "Viewer", scope, "app"))).ok(201)
        assert made["subjectId"] == machine.id


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"roleId": 1}, "unknown_role"),
        ({"scopeType": "project", "scopeId": "123"}, "unknown_scope"),
        ({"scopeType": "tenant", "scopeId": "1"}, "unknown_scope"),
        ({"scopeType": "system", "scopeId": "system"}, "unknown_scope"),
        ({"subjectType": "service-account", "subjectId": "nobody"}, "unknown_subject"),
        ({"subjectType": "service-account", "subjectId": "01990000-0000-7000-8000-000000000000"}, "unknown_subject"),
    ],
)
async def test_unknown_part_of_a_rule_is_said(change: dict[str, Any], reason: str, api: Api) -> None:
    body = grant("ada@example.com", "Viewer", ("tenant", str(api.tenant.number))) | change
    assert (await api.as_administrator().post(RULES, body)).problem == (400, reason)


async def test_same_rule_twice_is_a_conflict(api: Api) -> None:
    body = grant("ada@example.com", "Viewer", ("tenant", str(api.tenant.number)))
    (await api.as_administrator().post(RULES, body)).ok(201)
    body["subjectId"] = "ADA@example.com"
    assert (await api.as_administrator().post(RULES, body)).problem == (409, "access_rule_exists")


async def test_nobody_grants_more_than_he_holds(api: Api, make: Make) -> None:
    project, other = await make.project(), await make.project()
    head = await api.as_user("System administrator", project.department.scope)
    for role in ROLES:
        (await head.post(RULES, grant("ada@example.com", role, project.scope))).ok(201)
        (await head.post(RULES, grant("ada@example.com", role, project.department.scope))).ok(201)
        for scope in (("cluster", project.cluster.id), ("tenant", str(api.tenant.number))):
            answer = await head.post(RULES, grant("ada@example.com", role, scope))
            assert answer.problem == (403, "grants_more_than_held")
        unseen = await head.post(RULES, grant("ada@example.com", role, other.scope))
        assert unseen.problem == (400, "unknown_scope")


async def test_rule_below_the_tenant_gives_nothing_that_only_the_whole_tenant_has(api: Api, make: Make) -> None:
    project = await make.project()
    user = await make.user()
    for scope in (project.scope, project.department.scope, ("cluster", project.cluster.id)):
        head = await api.as_user("System administrator", scope)
        for answer in (
            await head.get("/api/v1/users"),
            await head.delete(f"/api/v1/users/{user.id}"),
            await head.get("/api/v1/service-accounts"),
            await head.post("/api/v1/service-accounts", {"name": "mine"}),
            await head.get("/api/v1/audit/log", start="2020-01-01", end="2100-01-01"),
            await head.post("/api/v1/clusters", {"name": "mine"}),
        ):
            assert answer.problem == (403, "permission_missing")


@pytest.mark.parametrize("role", ["L1 researcher", "Viewer"])
async def test_who_may_not_grant_does_not_grant(role: str, api: Api) -> None:
    client = await api.as_user(role)
    body = grant("ada@example.com", "Viewer", ("tenant", str(api.tenant.number)))
    assert (await client.post(RULES, body)).problem == (403, "permission_missing")


async def test_rule_out_of_reach_is_not_there(api: Api, make: Make) -> None:
    project = await make.project()
    head = await api.as_user("System administrator", project.scope)
    administrator = api.as_administrator()
    wide = (await administrator.get(RULES, filterBy="scopeType==tenant")).ok()["accessRules"]
    assert {rule["scopeType"] for rule in (await head.get(RULES)).ok()["accessRules"]} == {"project"}
    for rule in wide:
        assert (await head.get(f"{RULES}/{rule['id']}")).problem == (404, "not_found")
        assert (await head.delete(f"{RULES}/{rule['id']}")).problem == (404, "not_found")


async def test_last_administrator_is_kept(api: Api) -> None:
    administrator = api.as_administrator()
    (rule,) = (await administrator.get(RULES)).ok()["accessRules"]
    assert (await administrator.delete(f"{RULES}/{rule['id']}")).problem == (409, "last_administrator")
    (await administrator.post(RULES, grant("ada@example.com", "System administrator", ("tenant", str(api.tenant.number))))).ok()
    (await administrator.delete(f"{RULES}/{rule['id']}")).ok(204)
    assert (await administrator.get(RULES)).problem == (403, "permission_missing")


async def test_deleted_rule_is_void_from_the_next_request_on_everywhere(api: Api, make: Make, replica: Server) -> None:
    user = await make.user()
    rule = await make.rule("user", user.name, role="Viewer")
    client = api.with_token(await api.server.sign_in(api.tenant.base, user.name, user.password))
    for where in (client, client.at(replica)):
        (await where.get("/api/v1/workloads")).ok()
    (await api.as_administrator().delete(f"{RULES}/{rule}")).ok(204)
    for where in (client, client.at(replica)):
        assert (await where.get("/api/v1/workloads")).problem == (403, "permission_missing")


async def test_new_rule_counts_from_the_next_request_on_everywhere(api: Api, make: Make, replica: Server) -> None:
    user = await make.user()
    client = api.with_token(await api.server.sign_in(api.tenant.base, user.name, user.password))
    for where in (client, client.at(replica)):
        assert (await where.get("/api/v1/workloads")).problem == (403, "permission_missing")
    await make.rule("user", user.name, role="Viewer")
    for where in (client.at(replica), client):
        (await where.get("/api/v1/workloads")).ok()


async def test_deleted_service_accounts_rules_go_with_it(api: Api, make: Make) -> None:
    machine = await make.service_account(role="Viewer")
    administrator = api.as_administrator()
    (await administrator.delete(f"/api/v1/service-accounts/{machine.id}")).ok(204)
    assert (await administrator.get(RULES, filterBy=f"subjectId=={machine.id}")).ok()["accessRules"] == []


async def test_rules_on_a_deleted_project_go_with_it(api: Api, make: Make) -> None:
    project = await make.project()
    viewer = await api.as_user("Viewer", project.scope)
    (await viewer.get("/api/v1/workloads")).ok()
    (await api.as_administrator().delete(f"/api/v1/org-unit/projects/{project.id}")).ok(202)
    assert (await viewer.get("/api/v1/workloads")).problem == (403, "permission_missing")


async def test_permissions_are_those_of_ones_roles(api: Api) -> None:
    viewer = await api.as_user("Viewer")
    held = (await viewer.get("/api/v1/authorization/permissions")).ok().json
    assert {action for entry in held for action in entry["actions"]} == {"read"}
    assert "credentials" not in {entry["resourceType"] for entry in held}


async def test_roles_are_listed_with_their_ids(api: Api) -> None:
    administrator = api.as_administrator()
    roles = (await administrator.get("/api/v1/authorization/roles")).ok().json
    assert ROLES.items() <= {role["name"]: role["id"] for role in roles}.items()
    assert len([role for role in roles if not role["custom"]]) == 15
    for role in roles:
        assert (await administrator.get(f"/api/v1/authorization/roles/{role['id']}")).ok().json == role
    assert (await administrator.get("/api/v1/authorization/roles/7")).problem == (404, "not_found")


async def test_hosts_rule_for_one_tenant_reaches_no_other(operator: Client, make: Make) -> None:
    one, other = await make.tenant(), await make.tenant()
    machine = (await operator.post("/api/v1/service-accounts", {"name": f"m{one.number}"})).ok(201)
    body = grant(machine["id"], "System administrator", ("tenant", str(one.number)), "service-account")
    (await operator.post(RULES, body)).ok(201)
    secret = {"clientId": machine["clientId"], "clientSecret": machine["clientSecret"]}
    token = (await operator.post("/api/v1/token", secret)).ok()["accessToken"]
    (await make.api(one).with_token(token).get("/api/v1/clusters")).ok()
    answer = await make.api(other).with_token(token).get("/api/v1/clusters")
    assert answer.problem == (403, "permission_missing")
    assert (await Client(make.server, "", token).get("/api/v1/tenants")).problem == (403, "permission_missing")
