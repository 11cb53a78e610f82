"""Why somebody may do something somewhere: the rules that give it, or what is missing; no more than who asks may know."""

from __future__ import annotations

from typing import Any

import pytest

from tests.api.access.subjects import EXPLAIN, RULES, disable, grant, member, put_into_groups, signed_in
from tests.support.answers import Answer
from tests.support.api import Api, Client
from tests.support.make import Make
from tests.support.postgres import Postgres

PERMITTED = "/api/v1/authorization/permitted-scopes"


async def why(client: Client, what: str, scope: tuple[str, str] | None = None, **more: str) -> Answer:
    resource, action = what.split(":")
    where = {"scopeType": scope[0], "scope": scope[1]} if scope else {}
    return await client.get(EXPLAIN, resourceType=resource, action=action, **where, **more)


async def test_rule_that_allows_it_is_shown_with_the_way_down_from_its_scope(api: Api, make: Make) -> None:
    project = await make.project()
    user = await make.user()
    rule = await make.rule("user", user.name, role="L1 researcher", scope=project.department.scope)
    answer = (await why(await signed_in(api, user), "trainings:create", project.scope)).ok(200)
    assert answer["allowed"]
    (reason,) = answer["because"]
    assert (reason["id"], reason["role"]["name"], reason.get("group")) == (rule, "L1 researcher", None)
    assert [(one["type"], one["name"]) for one in reason["path"]] == [
        ("department", project.department.name),
        ("project", project.name),
    ]
    assert answer["summary"] == (
        f"You may create trainings in project {project.name}: rule {rule} gives the role L1 researcher on the department "
        f"{project.department.name} and everything below it."
    )


async def test_rule_of_a_group_names_the_group(api: Api, make: Make, postgres: Postgres) -> None:
    project = await make.project()
    rule = await make.rule("group", "physicists", role="Viewer")
    user, client = await member(api, make, postgres, "physicists")
    for asker, more in ((client, {}), (api.as_administrator(), {"subject": user.name})):
        answer = (await why(asker, "project:read", project.scope, **more)).ok()
        assert [(one["id"], one["group"], len(one["path"])) for one in answer["because"]] == [(rule, "physicists", 3)]
        assert "to the group physicists" in answer["summary"]


async def test_what_is_missing_is_said_with_the_roles_that_give_it_and_what_a_granter_holds(api: Api, make: Make) -> None:
    project = await make.project()
    viewer = await api.as_user("Viewer", project.scope)
    answer = (await why(viewer, "inferences:create", project.scope)).ok()
    assert (answer["allowed"], answer["because"]) == (False, [])
    missing = answer["missing"]
    assert missing["permission"] == "inferences:create"
    assert missing["scope"] == {"type": "project", "id": str(project.id), "name": project.name}
    assert {"System administrator", "ML engineer"} <= {role["name"] for role in missing["roles"]}
    assert "Viewer" not in {role["name"] for role in missing["roles"]}
    assert missing["grantedBy"] == ["access_rules:create", "inferences:create"]
    assert f"access_rules:create and inferences:create in project {project.name}" in answer["summary"]


async def test_custom_roles_are_named_to_who_may_read_roles(api: Api) -> None:
    administrator = api.as_administrator()
    sets = (await administrator.get("/api/v1/authorization/permission-sets")).ok()["permissionSets"]
    views = [{"id": one["id"]} for one in sets if one["name"] == "Users: view"]
    role = {"name": "Auditor", "description": "", "permissionSets": views}
    (await administrator.post("/api/v2/authorization/roles", role)).ok(201)
    asked = (await why(administrator, "users:read", subject="ada@example.com")).ok()
    assert "Auditor" in {one["name"] for one in asked["missing"]["roles"]}
    own = (await why(await api.as_user("Viewer"), "users:read")).ok()
    assert "Auditor" not in {one["name"] for one in own["missing"]["roles"]}


async def test_what_only_the_whole_tenant_gives_is_missing_there(api: Api, make: Make) -> None:
    project = await make.project()
    head = await api.as_user("System administrator", project.scope)
    missing = (await why(head, "users:read", project.scope)).ok()["missing"]
    assert missing["scope"] == {"type": "tenant", "id": str(api.tenant.number)}


async def test_cluster_that_is_seen_from_below_is_explained_as_seen(api: Api, make: Make) -> None:
    project = await make.project()
    researcher = await api.as_user("L1 researcher", project.scope)
    cluster = ("cluster", project.cluster.id)
    assert (await why(researcher, "cluster:read", cluster)).ok()["allowed"]
    (await researcher.get(f"/api/v1/clusters/{project.cluster.id}")).ok()
    assert not (await why(researcher, "workloads:read", cluster)).ok()["allowed"]


@pytest.mark.parametrize("kind", ["project", "department", "cluster", "tenant"])
async def test_scope_that_cannot_be_seen_looks_like_one_that_does_not_exist(kind: str, api: Api, make: Make) -> None:
    hidden, own = await make.project(), await make.project()
    head = await api.as_user("System administrator", own.scope)
    nothing = {"cluster": "01990000-0000-7000-8000-000000000000"}.get(kind, "12345678")
    there = {
        "project": str(hidden.id),
        "department": str(hidden.department.id),
        "cluster": hidden.cluster.id,
        "tenant": str((await make.tenant()).number),
    }[kind]
    for more in ({}, {"subject": "ada@example.com"}):
        answers = [await why(head, "project:read", (kind, id), **more) for id in (there, nothing)]
        one, two = (
            (answer.status, answer.text.replace(id, "asked")) for answer, id in zip(answers, (there, nothing), strict=True)
        )
        assert without_request_id(one[1]) == without_request_id(two[1])
        assert one[0] == two[0]


def without_request_id(text: str) -> str:
    return text.partition(',"requestId"')[0]


async def test_nonsense_for_an_id_is_a_scope_that_does_not_exist(api: Api, make: Make) -> None:
    researcher = await api.as_user("Viewer", (await make.project()).scope)
    for client in (api.as_administrator(), researcher):
        for kind in ("cluster", "department", "project", "tenant", "system"):
            answer = (await why(client, "project:read", (kind, "no'such"))).ok()
            assert (answer["allowed"], answer["scope"].get("name")) == (False, None)


async def test_others_are_explained_to_who_may_read_rules_there(api: Api, make: Make) -> None:
    project, other = await make.project(), await make.project()
    user = await make.user(role="Viewer", scope=project.scope)
    await make.rule("user", user.name, role="Viewer", scope=other.scope)
    head, viewer = await api.as_user("System administrator", project.scope), await api.as_user("Viewer")
    assert (await why(head, "project:read", project.scope, subject=user.name)).ok()["allowed"]
    for client, scope in ((head, other.scope), (viewer, project.scope)):
        answer = await why(client, "project:read", scope, subject=user.name)
        assert answer.problem == (403, "permission_missing")
        assert "access_rules:read" in answer["message"]
        assert "whoever holds access_rules:create and access_rules:read" in answer["details"]


async def test_who_may_read_rules_alone_learns_of_no_account(api: Api, make: Make, postgres: Postgres) -> None:
    project = await make.project()
    head = await api.as_user("System administrator", project.scope)
    user, disabled = await make.user(), await make.user()
    await disable(postgres, disabled.id)
    told = {}
    for who in (user.name, user.id, disabled.name, "nobody@example.com"):
        answer = (await why(head, "project:read", project.scope, subject=who)).ok()
        told[who] = answer.text.replace(who, "asked")
    assert len(set(told.values())) == 1
    assert not (await why(api.as_administrator(), "project:read", subject="nobody@example.com")).ok()["subject"]["known"]


@pytest.mark.parametrize("kind", ["user", "service-account", "app"])
async def test_people_and_machines_may_be_named_by_id_too(kind: str, api: Api, make: Make) -> None:
    made = await (make.user(role="Viewer") if kind == "user" else make.service_account(role="Viewer"))
    answer = (await why(api.as_administrator(), "project:read", subject=made.id, subjectType=kind)).ok()
    assert answer["allowed"]
    assert (answer["subject"]["known"], answer["subject"]["enabled"]) == (True, True)


async def test_group_is_explained_by_itself(api: Api, make: Make) -> None:
    await make.rule("group", "physicists", role="Viewer")
    answer = (await why(api.as_administrator(), "project:read", subject="physicists", subjectType="group")).ok()
    assert answer["allowed"]
    assert answer["summary"].startswith("The group physicists may read projects")


async def test_stranger_with_rules_is_called_one(api: Api) -> None:
    administrator = api.as_administrator()
    whole = ("tenant", str(api.tenant.number))
    (await administrator.post(RULES, grant("ada@example.com", "Viewer", whole))).ok(201)
    answer = (await why(administrator, "project:read", subject="Ada@example.com")).ok()
    assert (answer["allowed"], answer["subject"]["known"]) == (True, False)
    assert "has no account here yet" in answer["summary"]


async def test_disabled_account_may_do_nothing_whatever_its_rules_say(api: Api, make: Make, postgres: Postgres) -> None:
    user = await make.user(role="Viewer")
    await disable(postgres, user.id)
    answer = (await why(api.as_administrator(), "project:read", subject=user.name)).ok()
    assert (answer["allowed"], answer["subject"]["enabled"]) == (False, False)
    assert answer["summary"].endswith("the account is disabled.")


@pytest.mark.parametrize("role", ["System administrator", "L1 researcher", "Viewer"])
@pytest.mark.parametrize("scope", ["tenant", "cluster", "department", "project"])
async def test_explanation_agrees_with_what_routes_do(role: str, scope: str, api: Api, make: Make, postgres: Postgres) -> None:
    project, beside = await make.project(), await make.project()
    where = {
        "tenant": ("tenant", str(api.tenant.number)),
        "cluster": ("cluster", project.cluster.id),
        "department": project.department.scope,
        "project": project.scope,
    }[scope]
    await make.rule("group", "them", role=role, scope=where)
    _, client = await member(api, make, postgres, "them")
    for one in (project, beside):
        for what, request, good in routes_about(one):
            told = (await why(client, what, one.scope if "cluster" not in what else ("cluster", one.cluster.id))).ok()[
                "allowed"
            ]
            done = (await client.request(*request[:2], **({"json": request[2]} if request[2] is not None else {}))).status
            assert told == (done in good), (what, scope, one is beside, done)


def routes_about(project: Any) -> list[tuple[str, tuple[str, str, Any], set[int]]]:
    path = f"/api/v1/org-unit/projects/{project.id}"
    training = {"name": "x", "projectId": str(project.id), "clusterId": project.cluster.id, "spec": {}}
    return [
        ("project:read", ("GET", path, None), {200}),
        ("project:update", ("PATCH", f"{path}/resources", []), {200, 400}),
        ("trainings:create", ("POST", "/api/v1/workloads/trainings", training), {202, 409}),
        ("cluster:read", ("GET", f"/api/v1/clusters/{project.cluster.id}", None), {200}),
        ("cluster:update", ("PUT", f"/api/v1/clusters/{project.cluster.id}", {"name": f"c{project.id}"}), {200, 202, 204}),
    ]


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ({"resourceType": "galaxy", "action": "read"}, "resourceType"),
        ({"resourceType": "project", "action": "sync"}, "action"),
        ({"resourceType": "project", "action": "read", "scopeType": "galaxy"}, "scopeType"),
        ({"resourceType": "project", "action": "read", "subjectType": "robot"}, "subjectType"),
        ({"resourceType": "project", "action": "read", "subject": "x" * 256}, "subject"),
        ({"action": "read"}, "resourceType"),
    ],
)
async def test_impossible_question_is_a_named_field(query: dict[str, Any], field: str, api: Api) -> None:
    answer = await api.as_administrator().get(EXPLAIN, **query)
    assert answer.status == 400
    assert answer.wrong_fields == {field}


async def test_change_of_groups_is_explained_at_once(api: Api, make: Make, postgres: Postgres) -> None:
    await make.rule("group", "physicists", role="Viewer")
    user, client = await member(api, make, postgres, "physicists")
    assert (await why(client, "project:read")).ok()["allowed"]
    await put_into_groups(postgres, user.id)
    assert not (await why(client, "project:read")).ok()["allowed"]


# --- where something is permitted --------------------------------------------------------------------------------------


async def test_permitted_scopes_are_those_of_the_rules_and_all_below(api: Api, make: Make) -> None:
    project = await make.project()
    head = await api.as_user("L1 researcher", project.department.scope)
    answer = (await head.post(PERMITTED, {"resourceType": "trainings"})).ok(200)
    expected = {
        "system": False,
        "tenants": [],
        "tenant": "",
        "clusters": [],
        "departments": [str(project.department.id)],
        "projects": [str(project.id)],
    }
    assert answer.json == dict.fromkeys(("create", "read", "update", "delete"), expected)


async def test_permitted_scopes_of_one_action_are_not_those_of_another(api: Api, make: Make) -> None:
    read, worked = await make.project(), await make.project()
    user = await make.user(role="Viewer", scope=read.scope)
    await make.rule("user", user.name, role="L1 researcher", scope=worked.scope)
    answer = (await (await signed_in(api, user)).post(PERMITTED, {"resourceType": "trainings"})).ok(200)
    assert answer["create"]["projects"] == [str(worked.id)]
    assert answer["read"]["projects"] == [str(id) for id in sorted([read.id, worked.id])]


async def test_whole_tenant_stands_for_everything_below_it(api: Api, make: Make) -> None:
    await make.project()
    answer = (await api.as_administrator().post(PERMITTED, {"resourceType": "project", "action": "create"})).ok()
    number = str(api.tenant.number)
    assert (answer["create"]["tenants"], answer["create"]["tenant"]) == ([number], number)
    assert answer["create"]["projects"] == answer["read"]["tenants"] == []


async def test_nothing_is_permitted_to_who_holds_nothing(api: Api) -> None:
    answer = (await (await api.as_user()).post(PERMITTED, {"resourceType": "users"})).ok()
    assert not any(any(scopes.values()) for scopes in answer.json.values())


@pytest.mark.parametrize("body", [{}, {"resourceType": "galaxy"}, {"resourceType": "project", "action": "sync"}])
async def test_unknown_resource_or_action_is_refused(body: dict[str, Any], api: Api) -> None:
    assert (await api.as_administrator().post(PERMITTED, body)).status == 400
