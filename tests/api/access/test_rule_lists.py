"""Every parameter of the list of access rules, each by what it leaves out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from tests.api.access.subjects import RULES
from tests.support.api import Api, Client
from tests.support.make import Make, Project


@dataclass(frozen=True)
class Ruled:
    """A tenant with rules of every kind; `kept` are their ids, oldest first. The first administrator's comes before them."""

    api: Api
    project: Project
    first: int
    wide: int
    ada: int
    group: int
    machine: int
    machine_id: str
    gone: int

    @property
    def client(self) -> Client:
        return self.api.as_administrator()

    @property
    def live(self) -> list[int]:
        return [self.first, self.wide, self.ada, self.group, self.machine]

    async def ids(self, **query: Any) -> list[int]:
        return [rule["id"] for rule in (await self.client.get(RULES, **query)).ok()["accessRules"]]


@pytest.fixture
async def ruled(api: Api, make: Make) -> Ruled:
    project = await make.project()
    administrator = api.as_administrator()
    (first,) = (await administrator.get(RULES)).ok()["accessRules"]
    machine = await make.service_account()
    made = Ruled(
        api=api,
        project=project,
        first=first["id"],
        wide=await make.rule("user", "wide@example.com", role="Viewer"),
        ada=await make.rule("user", "ada@example.com", role="L1 researcher", scope=project.scope),
        group=await make.rule("group", "Physicists", role="Viewer", scope=project.department.scope),
        machine=await make.rule("service-account", machine.id, role="Viewer", scope=("cluster", project.cluster.id)),
        machine_id=machine.id,
        gone=await make.rule("user", "gone@example.com", role="Viewer"),
    )
    (await administrator.delete(f"{RULES}/{made.gone}")).ok(204)
    return made


async def test_rules_are_narrowed_by_kind_of_subject(ruled: Ruled) -> None:
    assert await ruled.ids(subjectType="group") == [ruled.group]
    assert await ruled.ids(subjectType="service-account") == await ruled.ids(subjectType="app") == [ruled.machine]


async def test_rules_are_narrowed_by_a_part_of_the_subjects_id(ruled: Ruled) -> None:
    assert await ruled.ids(subjectIdFilter="@example.com") == [ruled.wide, ruled.ada]
    assert await ruled.ids(subjectIdFilter="hysici") == [ruled.group]


async def test_rules_are_narrowed_by_several_subjects(ruled: Ruled) -> None:
    assert await ruled.ids(subjectIds=["ADA@example.com", "Physicists"]) == [ruled.ada, ruled.group]
    assert await ruled.ids(subjectIds=[ruled.machine_id]) == [ruled.machine]


async def test_rules_are_narrowed_by_when_they_changed(ruled: Ruled) -> None:
    since = (await ruled.client.get(f"{RULES}/{ruled.group}")).ok()["updatedAt"]
    assert await ruled.ids(lastUpdated=since) == [ruled.group, ruled.machine]
    assert await ruled.ids(lastUpdated=since, includeDeleted="true") == [ruled.group, ruled.machine, ruled.gone]


async def test_rules_that_were_taken_away_are_shown_when_asked_for(ruled: Ruled) -> None:
    assert await ruled.ids() == ruled.live
    assert await ruled.ids(includeDeleted="true") == [*ruled.live, ruled.gone]


async def test_rules_are_narrowed_by_cluster_scope_and_role(ruled: Ruled) -> None:
    project = ruled.project
    assert await ruled.ids(clusterId=project.cluster.id) == [ruled.ada, ruled.group, ruled.machine]
    assert await ruled.ids(scopeType="tenant") == [ruled.first, ruled.wide]
    assert await ruled.ids(scopeType="project", scopeId=str(project.id)) == [ruled.ada]
    assert await ruled.ids(roleId=1003) == [ruled.wide, ruled.group, ruled.machine]


@pytest.mark.parametrize(
    ("condition", "found"),
    [
        ("subjectId==ada@example.com", ["ada"]),
        ("subjectId=@@example", ["wide", "ada"]),
        ("subjectType==group", ["group"]),
        ("roleId==1002", ["ada"]),
        ("roleName==L1 researcher", ["ada"]),
        ("roleName=^View", ["wide", "group", "machine"]),
        ("scopeType==cluster", ["machine"]),
        ("scopeId=={project}", ["ada"]),
        ("scopeName=={name}", ["ada"]),
        ("createdAt>={since}", ["group", "machine"]),
        ("deletedAt>={since}", []),
        ("createdBy=^admin@", ["wide", "ada", "group", "machine"]),
        ("phase==Ready", ["first", "wide", "ada", "group", "machine"]),
        ("phase!=Ready", []),
    ],
)
async def test_rules_are_filtered_by_each_field(condition: str, found: list[str], ruled: Ruled) -> None:
    since = (await ruled.client.get(f"{RULES}/{ruled.group}")).ok()["createdAt"]
    asked = condition.format(project=ruled.project.id, name=ruled.project.name, since=since)
    wanted = [getattr(ruled, name) for name in found]
    assert await ruled.ids(filterBy=asked) == wanted
    count = (await ruled.client.get(f"{RULES}/count", filterBy=asked)).ok()["count"]
    assert count == len(wanted)


async def test_conditions_all_hold_together(ruled: Ruled) -> None:
    assert await ruled.ids(filterBy=["roleName==Viewer", "subjectType==user"], scopeType="tenant") == [ruled.wide]


async def test_search_looks_at_subjects_and_scopes(ruled: Ruled) -> None:
    assert await ruled.ids(search="PHYSIC") == [ruled.group]
    assert await ruled.ids(search=ruled.project.name) == [ruled.ada]


@pytest.mark.parametrize(
    "field",
    ["subjectId", "subjectType", "roleId", "roleName", "scopeId", "scopeType", "scopeName", "createdAt", "createdBy"],
)
async def test_rules_are_sorted_by_each_field_both_ways(field: str, ruled: Ruled) -> None:
    up = (await ruled.client.get(RULES, sortBy=field)).ok()["accessRules"]
    down = (await ruled.client.get(RULES, sortBy=field, sortOrder="desc")).ok()["accessRules"]
    values = [rule[field] for rule in up]
    assert values == sorted(values)
    assert [rule[field] for rule in down] == values[::-1]


@pytest.mark.parametrize("field", ["phase", "deletedAt"])
async def test_fields_that_are_all_the_same_may_be_sorted_by(field: str, ruled: Ruled) -> None:
    assert set(await ruled.ids(sortBy=field)) == set(ruled.live)


async def test_custom_roles_name_sorts_and_filters_too(ruled: Ruled) -> None:
    administrator = ruled.client
    sets = (await administrator.get("/api/v1/authorization/permission-sets")).ok()["permissionSets"]
    role = {"name": "Auditor", "description": "", "permissionSets": [{"id": sets[0]["id"]}]}
    id = (await administrator.post("/api/v2/authorization/roles", role)).ok(201)["id"]
    scope = {"scopeType": "tenant", "scopeId": str(ruled.api.tenant.number)}
    body = {"subjectType": "user", "subjectId": "eve@example.com", "roleId": id} | scope
    rule = (await administrator.post(RULES, body)).ok(201)["id"]
    assert await ruled.ids(filterBy="roleName==Auditor") == [rule]
    assert (await ruled.ids(sortBy="roleName"))[0] == rule


async def test_pages_follow_each_other(ruled: Ruled) -> None:
    assert await ruled.ids(limit=2) == ruled.live[:2]
    assert await ruled.ids(limit=2, offset=2) == ruled.live[2:4]
    answer = (await ruled.client.get(RULES, limit=2)).ok()
    assert (answer["totalRecords"], answer["displayRecords"]) == (5, 2)


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ({"clusterId": "x"}, "invalid_fields"),
        ({"roleId": "x"}, "invalid_fields"),
        ({"lastUpdated": "yesterday"}, "bad_filter"),
        ({"filterBy": "colour==red"}, "bad_filter"),
        ({"sortBy": "colour"}, "bad_sort"),
        ({"subjectIds": ["x"] * 101}, "invalid_fields"),
    ],
)
async def test_impossible_parameter_is_refused(query: dict[str, Any], reason: str, api: Api) -> None:
    assert (await api.as_administrator().get(RULES, **query)).problem == (400, reason)


async def test_lists_hold_only_rules_in_reach_whatever_is_asked(ruled: Ruled, make: Make) -> None:
    head = await ruled.api.as_user("System administrator", ruled.project.scope)
    for query in (
        {},
        {"includeDeleted": "true"},
        {"search": "example"},
        {"scopeType": "tenant"},
        {"subjectIds": ["wide@example.com"]},
    ):
        rules = (await head.get(RULES, **query)).ok()["accessRules"]
        assert {rule["scopeType"] for rule in rules} <= {"project"}


async def test_own_rules_are_counted_as_they_are_listed(ruled: Ruled, make: Make) -> None:
    own = await make.user(role="Viewer", scope=ruled.project.scope)
    await make.rule("user", own.name, role="Viewer")
    client = ruled.api.with_token(await ruled.api.server.sign_in(ruled.api.tenant.base, own.name, own.password))
    for search, number in (("", 2), (ruled.project.name, 1), ("nowhere", 0)):
        listed = (await client.get("/api/v1/authorization/me/access-rules", search=search)).ok()["accessRules"]
        count = (await client.get("/api/v1/authorization/me/access-rules/count", search=search)).ok()["count"]
        assert listed["totalRecords"] == count == number
