"""Batches of access rules: each item is decided as it would be alone, and nothing is half done."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import UUID

import asyncpg
import pytest

from tests.api.access.subjects import RULES, grant, signed_in
from tests.support.api import ROLES, Api, Client
from tests.support.make import Make
from tests.support.postgres import Postgres
from tests.support.server import Server

BATCH, BATCH_CREATE = f"{RULES}/batch", f"{RULES}/batch-create"


def payload(role: str, subjects: list[str], scopes: list[tuple[str, str]]) -> dict[str, Any]:
    return {
        "payload": {
            "roleId": ROLES[role],
            "subjects": [{"subjectId": one, "subjectType": "user"} for one in subjects],
            "scopes": [{"scopeType": type, "scopeId": id} for type, id in scopes],
        }
    }


async def ids(client: Client, **query: Any) -> set[int]:
    return {rule["id"] for rule in (await client.get(RULES, **query)).ok()["accessRules"]}


async def version(api: Api, postgres: Postgres) -> int:
    connection = await asyncpg.connect(postgres.admin_url)
    found = await connection.fetchval("select access_version from tenant where id = $1", api.tenant.id)
    await connection.close()
    return int(found)


async def test_every_subject_gets_the_role_on_every_scope(api: Api, make: Make) -> None:
    one, two = await make.project(), await make.project()
    administrator = api.as_administrator()
    body = payload("Viewer", ["ada@example.com", "bob@example.com"], [one.scope, two.scope])
    answer = (await administrator.post(BATCH_CREATE, body)).ok(200)
    made = {(rule["subjectId"], rule["scopeId"]) for rule in answer["succeeded"]}
    assert made == {(who, str(p.id)) for who in ("ada@example.com", "bob@example.com") for p in (one, two)}
    assert answer["failed"] == []
    rule = answer["succeeded"][0]
    assert {**(await administrator.get(f"{RULES}/{rule['id']}")).ok().json, "scopePath": None} == {**rule, "scopePath": None}


async def test_each_item_that_fails_says_why_and_the_others_are_made(api: Api, make: Make) -> None:
    project = await make.project()
    administrator = api.as_administrator()
    (await administrator.post(RULES, grant("ada@example.com", "Viewer", project.scope))).ok(201)
    scopes = [project.scope, ("project", "123"), ("cluster", project.cluster.id)]
    answer = (await administrator.post(BATCH_CREATE, payload("Viewer", ["ada@example.com"], scopes))).ok(200)
    assert [rule["scopeType"] for rule in answer["succeeded"]] == ["cluster"]
    failed = {item["payload"]["scopeId"]: (item["code"], item["message"]) for item in answer["failed"]}
    assert failed == {
        str(project.id): (409, "This access rule exists already."),
        "123": (400, "There is no such project."),
    }
    assert answer["failed"][0]["payload"] == grant("ada@example.com", "Viewer", project.scope)


async def test_batch_grants_no_more_than_a_single_rule_could(api: Api, make: Make) -> None:
    project, other = await make.project(), await make.project()
    head = await api.as_user("System administrator", project.scope)
    scopes = [project.scope, project.department.scope, other.scope, ("tenant", str(api.tenant.number))]
    for role in ROLES:
        answer = (await head.post(BATCH_CREATE, payload(role, ["ada@example.com"], scopes))).ok(200)
        assert [rule["scopeId"] for rule in answer["succeeded"]] == [str(project.id)]
        assert [item["code"] for item in answer["failed"]] == [400, 400, 403]
        for item in answer["failed"]:
            alone = await head.post(RULES, item["payload"])
            assert (alone.status, alone["message"]) == (item["code"], item["message"])


async def test_refused_item_leaves_nothing_behind(api: Api, make: Make) -> None:
    head = await api.as_user("System administrator", (await make.project()).scope)
    administrator = api.as_administrator()
    before = await ids(administrator, includeDeleted="true")
    answer = (await head.post(BATCH_CREATE, payload("Viewer", ["ada@example.com"], [("tenant", str(api.tenant.number))]))).ok()
    assert answer["succeeded"] == []
    assert await ids(administrator, includeDeleted="true") == before


async def test_pair_that_is_named_twice_is_made_once(api: Api, make: Make) -> None:
    scope = (await make.project()).scope
    body = payload("Viewer", ["ada@example.com", "ada@example.com"], [scope, scope])
    answer = (await api.as_administrator().post(BATCH_CREATE, body)).ok()
    assert (len(answer["succeeded"]), answer["failed"]) == (1, [])


async def test_product_of_subjects_and_scopes_is_bounded(api: Api) -> None:
    subjects = [f"u{n}@example.com" for n in range(26)]
    scopes = [("project", str(n)) for n in range(20)]
    answer = await api.as_administrator().post(BATCH_CREATE, payload("Viewer", subjects, scopes))
    assert answer.problem == (400, "too_many_rules")


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"subjects": []}, "payload.subjects"),
        ({"scopes": []}, "payload.scopes"),
        ({"roleId": "x"}, "payload.roleId"),
        ({"scopes": [{"scopeType": "galaxy", "scopeId": "1"}]}, "payload.scopes[0].scopeType"),
    ],
)
async def test_malformed_payload_is_a_named_field(change: dict[str, Any], field: str, api: Api) -> None:
    body = payload("Viewer", ["ada@example.com"], [("tenant", "1")])
    body["payload"] |= change
    answer = await api.as_administrator().post(BATCH_CREATE, body)
    assert answer.status == 400
    assert answer.wrong_fields == {field}


async def some_rules(api: Api, make: Make, number: int = 3) -> list[int]:
    return [await make.rule("user", f"u{n}@example.com", role="Viewer") for n in range(number)]


@pytest.mark.parametrize("form", [int, str, lambda id: str(UUID(int=id))], ids=["number", "text", "uuid"])
async def test_rules_are_deleted_by_id_in_each_of_its_forms(form: Any, api: Api, make: Make) -> None:
    rules = await some_rules(api, make)
    administrator = api.as_administrator()
    asked = [form(id) for id in rules[:2]]
    answer = (await administrator.post(BATCH, {"ids": asked, "action": "delete"})).ok(200)
    assert (answer["succeeded"], answer["failed"]) == ([str(one) for one in asked], [])
    assert await ids(administrator) & set(rules) == {rules[2]}


async def test_rule_that_is_not_there_or_out_of_reach_fails_by_itself(api: Api, make: Make) -> None:
    project = await make.project()
    head = await api.as_user("System administrator", project.scope)
    (wide,) = await some_rules(api, make, 1)
    inside = await make.rule("user", "ada@example.com", role="Viewer", scope=project.scope)
    asked = [str(wide), "7", "not-an-id", str(UUID(int=2**100)), str(inside)]
    answer = (await head.post(BATCH, {"ids": asked, "action": "delete"})).ok()
    assert answer["succeeded"] == [str(inside)]
    assert answer["failed"] == [{"id": id, "code": 404, "message": "Access rule not found."} for id in asked[:-1]]


async def test_validation_answers_as_deletion_would_and_changes_nothing(api: Api, make: Make, postgres: Postgres) -> None:
    rules = [str(id) for id in await some_rules(api, make)]
    administrator = api.as_administrator()
    everything, before = await ids(administrator), await version(api, postgres)
    asked = [*rules, "7", *(str(id) for id in everything if str(id) not in rules)]
    told = (await administrator.post(BATCH, {"ids": asked, "action": "validate_delete"})).ok()
    assert (await ids(administrator), await version(api, postgres)) == (everything, before)
    done = (await administrator.post(BATCH, {"ids": asked, "action": "delete"})).ok()
    assert (told["succeeded"], told["failed"]) == (done["succeeded"], done["failed"])
    assert (told["succeeded"], [item["code"] for item in told["failed"]]) == (rules, [404, 409])


async def test_batch_that_names_the_last_two_administrators_leaves_one(api: Api) -> None:
    administrator = api.as_administrator()
    (own,) = await ids(administrator)
    whole = ("tenant", str(api.tenant.number))
    other = (await administrator.post(RULES, grant("ada@example.com", "System administrator", whole))).ok(201)["id"]
    answer = (await administrator.post(BATCH, {"ids": [other, own], "action": "delete"})).ok()
    assert answer["succeeded"] == [str(other)]
    (failed,) = answer["failed"]
    assert (failed["id"], failed["code"]) == (str(own), 409)
    assert await ids(administrator) == {own}


async def test_two_who_delete_the_last_two_administrators_at_once_leave_one(api: Api, replica: Server) -> None:
    administrator = api.as_administrator()
    (own,) = await ids(administrator)
    whole = ("tenant", str(api.tenant.number))
    other = (await administrator.post(RULES, grant("ada@example.com", "System administrator", whole))).ok(201)["id"]
    answers = await asyncio.gather(administrator.delete(f"{RULES}/{other}"), administrator.at(replica).delete(f"{RULES}/{own}"))
    assert sorted(answer.status for answer in answers) in ([204, 403], [204, 409])


async def test_last_administrators_account_is_not_deleted(api: Api, make: Make) -> None:
    user, administrator = await make.user(), api.as_administrator()
    head_of_departments = {"roleId": 1004, "subjectType": "user", "subjectId": user.name, "scopeType": "tenant"}
    (await administrator.post(RULES, head_of_departments | {"scopeId": str(api.tenant.number)})).ok(201)
    client = await signed_in(api, user)
    people = {one["username"]: one["id"] for one in (await client.get("/api/v1/users")).ok().json}
    path = f"/api/v1/users/{people[api.tenant.administrator]}"
    assert (await client.delete(path)).problem == (409, "last_administrator")
    (await administrator.get(RULES)).ok()
    await make.user(role="System administrator")
    (await client.delete(path)).ok(204)


async def test_request_raises_the_access_version_once(api: Api, make: Make, postgres: Postgres) -> None:
    administrator = api.as_administrator()
    before = await version(api, postgres)
    body = payload("Viewer", [f"u{n}@example.com" for n in range(10)], [("tenant", str(api.tenant.number))])
    made = (await administrator.post(BATCH_CREATE, body)).ok()["succeeded"]
    assert await version(api, postgres) == before + 1
    (await administrator.post(BATCH, {"ids": [rule["id"] for rule in made], "action": "delete"})).ok()
    assert await version(api, postgres) == before + 2


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"ids": [], "action": "delete"}, "ids"),
        ({"ids": ["1"] * 501, "action": "delete"}, "ids"),
        ({"ids": "1", "action": "delete"}, "ids"),
        ({"ids": ["1"], "action": "destroy"}, "action"),
    ],
)
async def test_malformed_batch_is_a_named_field(body: dict[str, Any], field: str, api: Api) -> None:
    answer = await api.as_administrator().post(BATCH, body)
    assert answer.status == 400
    assert answer.wrong_fields == {field}


async def test_batches_sent_again_are_answered_as_the_first_time(api: Api, make: Make) -> None:
    administrator = api.as_administrator()
    body = payload("Viewer", ["ada@example.com"], [(await make.project()).scope, ("project", "7")])
    create = administrator.with_headers(idempotency_key="make them")
    made = (await create.post(BATCH_CREATE, body)).ok()
    assert (await create.post(BATCH_CREATE, body)).ok().json == made.json
    delete = administrator.with_headers(idempotency_key="remove them")
    gone = {"ids": [made["succeeded"][0]["id"], 7], "action": "delete"}
    first = (await delete.post(BATCH, gone)).ok()
    assert (await delete.post(BATCH, gone)).ok().json == first.json
    assert (await delete.post(BATCH, gone | {"ids": [7]})).problem == (409, "idempotency_key_reused")


@pytest.mark.parametrize("role", ["L1 researcher", "Viewer"])
async def test_who_may_not_grant_or_delete_one_may_not_do_many(role: str, api: Api) -> None:
    client = await api.as_user(role)
    create = await client.post(BATCH_CREATE, payload(role, ["ada@example.com"], [("tenant", str(api.tenant.number))]))
    delete = await client.post(BATCH, {"ids": ["1"], "action": "validate_delete"})
    assert create.problem == delete.problem == (403, "permission_missing")
