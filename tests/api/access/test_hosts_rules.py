"""The host organization's rules: on the whole platform, on its own tenant, on one customer's; each apart from the others."""

from __future__ import annotations

from typing import Any

import pytest

from tests.api.access.subjects import EXPLAIN, RULES
from tests.support.api import ROLES, Client
from tests.support.make import Make, Tenant

HOST = ("tenant", "1")
SYSTEM = ("system", "system")


def of(tenant: Tenant) -> tuple[str, str]:
    return "tenant", str(tenant.number)


def grant(machine: str, scope: tuple[str, str], role: str = "System administrator") -> dict[str, Any]:
    who = {"subjectType": "service-account", "subjectId": machine}
    return who | {"roleId": ROLES[role], "scopeType": scope[0], "scopeId": scope[1]}


async def staff(operator: Client, make: Make, *scopes: tuple[str, str]) -> tuple[str, Client]:
    """A machine of the host organization with System administrator on these scopes: its id, and it at the management plane."""
    made = (await operator.post("/api/v1/service-accounts", {"name": f"m{(await make.tenant()).number}"})).ok(201)
    for scope in scopes:
        (await operator.post(RULES, grant(made["id"], scope))).ok(201)
    secret = {"clientId": made["clientId"], "clientSecret": made["clientSecret"]}
    return made["id"], Client(make.server, "", (await operator.post("/api/v1/token", secret)).ok()["accessToken"])


async def test_who_runs_the_hosts_own_tenant_grants_nothing_beyond_it(operator: Client, make: Make) -> None:
    tenant = await make.tenant()
    machine, manager = await staff(operator, make, HOST)
    for scope in (SYSTEM, of(tenant)):
        answer = await manager.post(RULES, grant(machine, scope))
        assert answer.problem == (403, "grants_more_than_held")
    (await manager.post(RULES, grant(machine, HOST, "Viewer"))).ok(201)


async def test_batch_of_the_hosts_is_no_way_around_it(operator: Client, make: Make) -> None:
    machine, manager = await staff(operator, make, HOST)
    subjects = [{"subjectType": "service-account", "subjectId": machine}]
    scopes = [{"scopeType": type, "scopeId": id} for type, id in (SYSTEM, of(await make.tenant()))]
    body = {"payload": {"roleId": 1001, "subjects": subjects, "scopes": scopes}}
    answer = (await manager.post(f"{RULES}/batch-create", body)).ok()
    assert ([item["code"] for item in answer["failed"]], answer["succeeded"]) == ([403, 403], [])


async def test_who_runs_the_hosts_own_tenant_takes_away_nothing_beyond_it(operator: Client, make: Make) -> None:
    tenant = await make.tenant()
    machine, manager = await staff(operator, make, HOST, SYSTEM, of(tenant))
    rules = (await operator.get(RULES, filterBy=f"subjectId=={machine}")).ok()["accessRules"]
    _, weaker = await staff(operator, make, HOST)
    by_scope = {(rule["scopeType"], rule["scopeId"]): rule["id"] for rule in rules}
    for scope in (SYSTEM, of(tenant)):
        answer = await weaker.delete(f"{RULES}/{by_scope[scope]}")
        assert answer.problem == (403, "permission_missing")
        assert "access_rules:delete" in answer["message"]
    (await weaker.delete(f"{RULES}/{by_scope[HOST]}")).ok(204)
    (await manager.delete(f"{RULES}/{by_scope[of(tenant)]}")).ok(204)


async def test_role_for_all_tenants_is_made_by_who_holds_it_in_all(operator: Client, make: Make) -> None:
    _, manager = await staff(operator, make, HOST)
    sets = (await operator.get("/api/v1/authorization/permission-sets")).ok()["permissionSets"]
    role = {"name": f"r{(await make.tenant()).number}", "description": "", "permissionSets": [{"id": sets[0]["id"]}]}
    answer = await manager.post("/api/v2/authorization/roles", role)
    assert answer.problem == (403, "grants_more_than_held")
    assert "in the whole platform" in answer["details"]
    (await operator.post("/api/v2/authorization/roles", role)).ok(201)


async def test_last_administrator_of_the_platform_is_kept_whoever_runs_a_tenant(operator: Client, make: Make) -> None:
    await staff(operator, make, HOST, of(await make.tenant()))
    rules = (await operator.get(RULES, scopeType="system", roleId=1001)).ok()["accessRules"]
    own = (await operator.get("/api/atoll/v1/session")).ok()["name"]
    rules.sort(key=lambda rule: rule["subjectId"] == own)
    body = {"ids": [rule["id"] for rule in rules], "action": "validate_delete"}
    answer = (await operator.post(f"{RULES}/batch", body)).ok()
    assert [item["code"] for item in answer["failed"]] == [409]
    assert len(answer["succeeded"]) == len(rules) - 1


@pytest.mark.parametrize("resource", ["tenant", "cluster"])
async def test_scopes_permitted_to_staff_are_the_platform_or_tenants(resource: str, operator: Client, make: Make) -> None:
    tenant = await make.tenant()
    path = "/api/v1/authorization/permitted-scopes"
    _, manager = await staff(operator, make, HOST, of(tenant))
    answer = (await manager.post(path, {"resourceType": resource, "action": "read"})).ok()
    assert answer["read"]["system"] is False
    assert set(answer["read"]["tenants"]) == {"1", str(tenant.number)}
    assert (await operator.post(path, {"resourceType": resource, "action": "read"})).ok()["read"]["system"] is True


async def test_tenants_permitted_for_one_action_are_not_those_of_another(operator: Client, make: Make) -> None:
    run, seen = await make.tenant(), await make.tenant()
    machine, manager = await staff(operator, make, of(run))
    (await operator.post(RULES, grant(machine, of(seen), "Viewer"))).ok(201)
    answer = (await manager.post("/api/v1/authorization/permitted-scopes", {"resourceType": "cluster"})).ok(200)
    assert answer["create"]["tenants"] == [str(run.number)]
    assert answer["read"]["tenants"] == sorted([str(run.number), str(seen.number)])


async def test_explanation_keeps_the_hosts_scopes_apart(operator: Client, make: Make) -> None:
    tenant, other = await make.tenant(), await make.tenant()
    _, manager = await staff(operator, make, HOST, of(tenant))
    for scope, allowed in ((of(tenant), True), (HOST, True), (of(other), False), (SYSTEM, False)):
        query = {"resourceType": "cluster", "action": "create", "scopeType": scope[0], "scope": scope[1]}
        assert (await manager.get(EXPLAIN, **query)).ok()["allowed"] == allowed
        at_tenant = {of(tenant): tenant, of(other): other}.get(scope)
        if at_tenant:
            made = await make.api(at_tenant).with_token(manager.token).post("/api/v1/clusters", {"name": "made"})
            assert made.status == (201 if allowed else 403)


async def test_refusal_of_an_operator_at_a_tenant_names_what_is_missing(operator: Client, make: Make) -> None:
    tenant = await make.tenant()
    _, manager = await staff(operator, make, HOST)
    answer = await make.api(tenant).with_token(manager.token).get("/api/v1/clusters")
    assert answer.problem == (403, "permission_missing")
    assert "cluster:read" in answer["message"]
    assert "whoever holds access_rules:create and cluster:read" in answer["details"]
