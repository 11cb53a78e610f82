"""Groups as subjects: their rules count for whoever is in them, as long as he is in them and may sign in."""

from __future__ import annotations

import base64
import json

import pytest

from atoll.kit.clock import FakeClock
from tests.api.access.subjects import RULES, disable, member, put_into_groups, signed_in
from tests.support.api import Api
from tests.support.make import Make
from tests.support.postgres import Postgres
from tests.support.server import Server


async def test_rule_of_a_group_counts_for_who_is_in_it_and_for_nobody_else(api: Api, make: Make, postgres: Postgres) -> None:
    training = await make.training()
    await make.rule("group", "Physicists", role="Viewer", scope=training.project.scope)
    _, inside = await member(api, make, postgres, "Chemists", "Physicists")
    _, outside = await member(api, make, postgres, "Chemists", "physicists")
    assert [one["id"] for one in (await inside.get("/api/v1/workloads")).ok()["workloads"]] == [training.id]
    assert (await outside.get("/api/v1/workloads")).problem == (403, "permission_missing")


async def test_rules_of_groups_and_ones_own_add_up(api: Api, make: Make, postgres: Postgres) -> None:
    one, two = await make.training(), await make.training()
    await make.rule("group", "physicists", role="Viewer", scope=one.project.scope)
    user, client = await member(api, make, postgres, "physicists")
    await make.rule("user", user.name, role="Viewer", scope=two.project.scope)
    assert {w["id"] for w in (await client.get("/api/v1/workloads")).ok()["workloads"]} == {one.id, two.id}
    own = (await client.get("/api/v1/authorization/me/access-rules")).ok()["accessRules"]
    assert {rule["subjectType"] for rule in own["accessRules"]} == {"group", "user"}
    assert (await client.get("/api/v1/authorization/me/access-rules/count")).ok()["count"] == own["totalRecords"] == 2


async def test_who_leaves_a_group_loses_its_rules_with_the_token_he_has(
    api: Api, make: Make, postgres: Postgres, replica: Server
) -> None:
    await make.rule("group", "physicists", role="Viewer")
    user, client = await member(api, make, postgres, "physicists")
    for where in (client, client.at(replica)):
        (await where.get("/api/v1/workloads")).ok()
    await put_into_groups(postgres, user.id)
    for where in (client, client.at(replica)):
        assert (await where.get("/api/v1/workloads")).problem == (403, "permission_missing")
    await put_into_groups(postgres, user.id, "physicists")
    for where in (client, client.at(replica)):
        (await where.get("/api/v1/workloads")).ok()


async def test_token_says_the_groups_and_what_is_stored_wins(api: Api, make: Make, postgres: Postgres) -> None:
    await make.rule("group", "physicists", role="Viewer")
    user, client = await member(api, make, postgres, "physicists")
    part = client.token.split(".")[1]
    assert json.loads(base64.b64decode(part + "=" * (-len(part) % 4)))["groups"] == ["physicists"]
    await put_into_groups(postgres, user.id, "chemists")
    assert (await client.get("/api/v1/workloads")).problem == (403, "permission_missing")


async def test_many_groups_fit_into_no_token_and_count_all_the_same(api: Api, make: Make, postgres: Postgres) -> None:
    await make.rule("group", "g199", role="Viewer")
    _, client = await member(api, make, postgres, *(f"g{n}" for n in range(200)))
    assert len(client.token) < 4096
    (await client.get("/api/v1/workloads")).ok()


async def test_browser_session_carries_the_groups(api: Api, make: Make, postgres: Postgres) -> None:
    await make.rule("group", "physicists", role="Viewer")
    user = await make.user()
    await put_into_groups(postgres, user.id, "physicists")
    browser = api.on_own_host()
    opened = await browser.post("/api/atoll/v1/session", {"username": user.name, "password": user.password})
    cookie = opened.ok(204).headers["set-cookie"].partition(";")[0]
    (await browser.with_headers(cookie=cookie).get("/api/v1/workloads")).ok()


async def test_group_of_the_same_name_in_another_tenant_gives_nothing(api: Api, make: Make, postgres: Postgres) -> None:
    other = await make.tenant()
    await make.rule("group", "physicists", role="Viewer", tenant=other)
    _, client = await member(api, make, postgres, "physicists")
    assert (await client.get("/api/v1/workloads")).problem == (403, "permission_missing")


@pytest.mark.parametrize("how", ["disabled", "deleted", "expired"])
@pytest.mark.parametrize("through", ["user", "group"])
async def test_rules_of_who_may_not_sign_in_any_more_are_void(
    how: str, through: str, api: Api, make: Make, postgres: Postgres, timed: Server, clock: FakeClock
) -> None:
    user, client = await member(api, make, postgres, "physicists")
    await make.rule(through, user.name if through == "user" else "physicists", role="Viewer")
    (await client.get("/api/v1/workloads")).ok()
    if how == "disabled":
        await disable(postgres, user.id)
    elif how == "deleted":
        (await api.as_administrator().delete(f"/api/v1/users/{user.id}")).ok(204)
    else:
        clock.advance(seconds=3601)
    assert (await client.at(timed).get("/api/v1/workloads")).status == 401


async def test_user_made_anew_under_a_deleted_ones_name_inherits_no_rule_of_his(api: Api, make: Make) -> None:
    user = await make.user(role="Viewer")
    administrator = api.as_administrator()
    (await administrator.delete(f"/api/v1/users/{user.id}")).ok(204)
    again = (await administrator.post("/api/v1/users", {"email": user.name})).ok(201)
    client = await make.choose_password(user.name, again["tempPassword"])
    assert (await client.get("/api/v1/workloads")).problem == (403, "permission_missing")


async def test_group_can_be_granted_no_more_than_the_granter_holds(api: Api, make: Make, postgres: Postgres) -> None:
    project = await make.project()
    await make.rule("group", "heads", role="System administrator", scope=project.scope)
    _, head = await member(api, make, postgres, "heads")
    body = {"subjectType": "group", "subjectId": "heads", "roleId": 1001, "scopeType": "project"}
    above = {"scopeType": "cluster", "scopeId": project.cluster.id}
    answer = await head.post(RULES, body | above)
    assert answer.problem == (403, "grants_more_than_held")
    assert (await head.post(RULES, body | {"scopeId": str(project.id)})).problem == (409, "access_rule_exists")


async def test_same_person_with_other_groups_gets_no_cached_answer(api: Api, make: Make, postgres: Postgres) -> None:
    one, two = await make.training(), await make.training()
    for group, training in (("physicists", one), ("chemists", two)):
        await make.rule("group", group, role="Viewer", scope=training.project.scope)
    user = await make.user()
    for group, training in (("physicists", one), ("chemists", two), ("physicists", one)):
        await put_into_groups(postgres, user.id, group)
        seen = (await (await signed_in(api, user)).get("/api/v1/workloads")).ok()["workloads"]
        assert [w["id"] for w in seen] == [training.id]
