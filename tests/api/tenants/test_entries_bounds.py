"""What an entry cannot give, who may consent to it, and what both logs and every answer say of it."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

import pytest

from atoll.server.access.permissions import is_withheld
from atoll.server.access.roles import SYSTEM_ADMINISTRATOR
from atoll.server.audit.service import readings
from atoll.server.audit.service.recording import WINDOW_SECONDS
from tests.api.tenants.entering import LOG, OURS, REASON, SETTING, SPAN, Door, log_of
from tests.support.api import ROLES, Api, Client
from tests.support.make import Make

ALL = ROLES["System administrator"]
PROJECTS = "/api/v1/org-unit/projects"


@pytest.fixture
async def door(api: Api, make: Make) -> Door:
    return Door(api, await make.operator(), api.as_administrator())


def test_withheld_permissions_are_those_that_would_let_it_stay() -> None:
    withheld = {str(one) for one in SYSTEM_ADMINISTRATOR.permissions if is_withheld(one)}
    assert {"users:create", "access_rules:create", "access_rules:delete", "access-keys:create", "roles:create"} <= withheld
    assert {"security-settings:update", "settings:update", "service-account:create", "tenant:update"} <= withheld
    assert not {"users:read", "project:delete", "workloads:create"} & withheld


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "/api/v1/users", {"email": "new@example.com"}),
        ("POST", "/api/v1/service-accounts", {"name": "stays"}),
        ("POST", "/api/v1/access-keys", {"name": "stays"}),
        ("PUT", SETTING, {"policy": "notice"}),
        ("POST", "/api/atoll/v1/export", None),
        ("PUT", "/v1/k8s/setting", {"key": "audit.retention_days", "value": 2}),
    ],
)
async def test_entry_as_administrator_cannot_stay_or_take_all_away(method: str, path: str, body: Any, door: Door) -> None:
    inside = await door.enter(roleId=ALL)
    assert (await inside.request(method, path, json=body)).status == 403


async def test_entry_grants_nothing_and_decides_nothing(door: Door, make: Make) -> None:
    inside, waiting = await door.enter(roleId=ALL), await door.asked()
    rule = {"subjectType": "user", "subjectId": "a@example.com", "roleId": ROLES["Viewer"]}
    rule |= {"scopeType": "tenant", "scopeId": str(door.api.tenant.number)}
    assert (await inside.post("/api/v1/authorization/access-rules", rule)).status == 403
    for how in ("approve", "refuse"):
        assert (await inside.post(f"{OURS}/{waiting}/{how}")).status == 403
    assert (await inside.delete(f"{OURS}/{waiting}")).status == 403


async def test_entry_as_administrator_does_what_is_not_withheld(door: Door, make: Make) -> None:
    project = await make.project()
    inside = await door.enter(roleId=ALL)
    (await inside.delete(f"{PROJECTS}/{project.id}")).ok()


async def test_entry_is_not_the_last_administrator(door: Door, make: Make) -> None:
    id = await door.opened(roleId=ALL)
    rules = (await door.administrator.get("/api/v1/authorization/access-rules")).ok()["accessRules"]
    assert len(rules) == 1
    last = await door.administrator.delete(f"/api/v1/authorization/access-rules/{rules[0]['id']}")
    assert last.problem == (409, "last_administrator")
    (await door.administrator.delete(f"{OURS}/{id}")).ok(200)


async def test_nobody_consents_to_more_than_he_holds(door: Door) -> None:
    head = await door.api.as_user(role="Department administrator")
    id = await door.asked(roleId=ALL)
    assert (await head.post(f"{OURS}/{id}/approve")).problem == (403, "grants_more_than_held")
    (await head.post(f"{OURS}/{await door.asked()}/approve")).ok(200)


async def test_who_administers_a_department_decides_there_and_sees_nothing_else(door: Door, make: Make) -> None:
    mine, other = await make.department(), await make.department()
    head = await door.api.as_user(role="Department administrator", scope=mine.scope)
    here = await door.asked(scopeType="department", scopeId=str(mine.id))
    there = await door.asked(scopeType="department", scopeId=str(other.id))
    assert [one["id"] for one in (await head.get(OURS)).ok()["entries"]] == [here]
    assert (await head.post(f"{OURS}/{there}/approve")).status == 404
    (await head.post(f"{OURS}/{here}/approve")).ok(200)


async def test_consent_to_a_scope_that_is_not_there_is_refused(door: Door) -> None:
    id = await door.asked(scopeType="project", scopeId="1")
    assert (await door.approve(id)).problem == (400, "unknown_scope")
    assert await door.status(id) == "Requested"


async def test_viewer_neither_sees_nor_decides(door: Door) -> None:
    viewer = await door.api.as_user(role="Viewer")
    id = await door.asked()
    assert (await viewer.get(OURS)).status == 403
    assert (await viewer.post(f"{OURS}/{id}/approve")).status == 403


async def test_every_answer_carries_the_banner(door: Door) -> None:
    reason = "Störung 4711: a; training=hangs"
    id = await door.opened(reason=reason)
    inside = await door.inside(id)
    for path in (PROJECTS, f"{PROJECTS}/1", "/api/v1/service-accounts", "/api/atoll/v1/me"):
        shown = (await inside.get(path)).headers["atoll-entry"]
        own, by, until, why = shown.split("; ")
        assert (own, by) == (id, "by=operator@atoll.example")
        assert until.startswith("until=20")
        assert unquote(why) == f"reason={reason}"


async def test_others_answers_carry_no_banner(door: Door) -> None:
    assert "atoll-entry" not in (await door.administrator.get(PROJECTS)).headers


async def test_me_says_that_it_is_an_entry(door: Door) -> None:
    me = (await (await door.enter()).get("/api/atoll/v1/me")).ok()
    assert (me["kind"], me["entry"]["by"], me["entry"]["reason"]) == ("entry", "operator@atoll.example", REASON)


async def test_long_reason_is_cut_in_the_banner_and_kept_in_the_list(door: Door) -> None:
    reason = "界" * 1000
    inside = await door.enter(reason=reason)
    shown = (await inside.get(PROJECTS)).headers["atoll-entry"]
    assert len(shown) < 1500
    assert (await door.administrator.get(OURS)).ok()["entries"][0]["reason"] == reason


async def test_both_logs_tell_of_each_step(door: Door) -> None:
    id = await door.opened()
    await door.inside(id)
    (await door.administrator.delete(f"{OURS}/{id}")).ok(200)
    steps = [("create", "asked"), ("update", "Active"), ("sign-in", "token"), ("delete", "Revoked")]
    assert await log_of(door.administrator, id) == steps
    assert await log_of(door.operator, id) == steps


@pytest.mark.parametrize("side", ["host", "tenant"])
async def test_both_logs_tell_who_said_no(side: str, door: Door) -> None:
    id = await door.asked()
    if side == "host":
        (await door.operator.delete(f"{door.path}/{id}")).ok(200)
    else:
        (await door.administrator.post(f"{OURS}/{id}/refuse")).ok(200)
    end = ("delete", "Ended") if side == "host" else ("update", "Refused")
    assert await log_of(door.administrator, id) == [("create", "asked"), end]
    assert await log_of(door.operator, id) == [("create", "asked"), end]


async def test_hosts_log_names_nobody_of_the_tenant(door: Door) -> None:
    id = await door.opened()
    found = (await door.operator.get(LOG, **SPAN, filterBy="entity_type==entry")).ok()
    assert id in found.text
    assert door.api.tenant.administrator not in found.text


async def of_entry(client: Client, id: str) -> list[dict[str, Any]]:
    found = (await client.get(LOG, **SPAN)).ok()["audit_logs"]
    return [one for one in reversed(found) if one["metadata"].get("entry") == id]


async def test_what_is_written_in_an_entry_says_so(door: Door, make: Make) -> None:
    project = await make.project()
    id = await door.opened(roleId=ALL)
    (await (await door.inside(id)).delete(f"{PROJECTS}/{project.id}")).ok()
    (record,) = await of_entry(door.administrator, id)
    assert (record["action"], record["entity_type"], record["subject_type"]) == ("delete", "project", "User")
    assert record["subject"].startswith("operator@atoll.example (break-glass")
    assert record["metadata"]["entryReason"] == REASON


async def test_what_is_read_in_an_entry_is_recorded_once_a_minute(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000.0
    monkeypatch.setattr(readings, "monotonic", lambda: now)
    id = await door.opened()
    inside = await door.inside(id)
    for path in (PROJECTS, PROJECTS, PROJECTS, "/api/v1/clusters"):
        (await inside.get(path)).ok()
    now += WINDOW_SECONDS + 1
    (await inside.get(PROJECTS)).ok()
    found = await of_entry(door.administrator, id)
    assert [(one["action"], one["url"]) for one in found] == [
        ("read", PROJECTS),
        ("read", "/api/v1/clusters"),
        ("read", PROJECTS),
    ]
    assert found[-1]["metadata"]["alsoRead"] == "2"


async def test_records_of_reading_are_bounded(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readings, "WRITTEN_PER_WINDOW", 3)
    id = await door.opened()
    inside = await door.inside(id)
    for number in range(6):
        await inside.get(f"{PROJECTS}/{number}")
    assert len(await of_entry(door.administrator, id)) == 3


async def test_what_is_refused_in_an_entry_is_recorded(door: Door) -> None:
    id = await door.opened()
    assert (await (await door.inside(id)).post("/api/v1/users", {"email": "a@example.com"})).status == 403
    (record,) = await of_entry(door.administrator, id)
    assert record["result"] == "Failed"
