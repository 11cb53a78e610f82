"""Break-glass: the host's staff ask, the tenant decides, and either side ends it."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

import pytest

from atoll.kit.clock import FakeClock
from atoll.kit.errors import Unauthenticated
from atoll.server.db import Caller, CallerKind
from tests.api.tenants.entering import OURS, REASON, SETTING, Door, log_of
from tests.support.api import Api, Client
from tests.support.make import Make
from tests.support.server import Server

PROJECTS, USERS = "/api/v1/org-unit/projects", "/api/v1/users"
LEAVING = "/api/atoll/v1/me/entry"


@pytest.fixture
async def door(api: Api, make: Make) -> Door:
    return Door(api, await make.operator(), api.as_administrator())


async def test_request_waits_for_the_tenants_consent(door: Door) -> None:
    asked = (await door.ask()).ok(202)
    assert (asked["status"], asked["reason"], asked["role"]["name"]) == ("Requested", REASON, "Viewer")
    (seen,) = (await door.administrator.get(OURS)).ok()["entries"]
    assert (seen["id"], seen["askedBy"]) == (asked["id"], "operator@atoll.example")
    assert (await door.token(asked["id"])).problem == (409, "entry_not_open")


async def test_operator_who_is_let_in_sees_what_his_role_shows(door: Door, make: Make) -> None:
    project = await make.project()
    inside = await door.enter()
    assert [one["name"] for one in (await inside.get(PROJECTS)).ok()["projects"]] == [project.name]


async def test_scope_of_the_entry_bounds_what_is_seen(door: Door, make: Make) -> None:
    project, other = await make.project(), await make.project()
    inside = await door.enter(scopeType="project", scopeId=str(project.id))
    assert [one["name"] for one in (await inside.get(PROJECTS)).ok()["projects"]] == [project.name]
    assert (await inside.get(f"{PROJECTS}/{other.id}")).status == 404


async def test_with_notice_the_operator_is_in_at_once(door: Door) -> None:
    await door.choose("notice")
    asked = (await door.ask()).ok(202)
    assert asked["status"] == "Active"
    (await (await door.inside(asked["id"])).get(PROJECTS)).ok()
    assert (await door.administrator.get(f"{OURS}/{asked['id']}")).ok()["decidedBy"] == "the tenant's setting"


async def test_notice_to_what_does_not_exist_is_refused(door: Door) -> None:
    await door.choose("notice")
    assert (await door.ask(scopeType="project", scopeId="1")).problem == (403, "entry_refused")


async def test_tenant_that_lets_nobody_in_refuses_at_once(door: Door) -> None:
    await door.choose("never")
    assert (await door.ask()).problem == (403, "entry_refused")
    (seen,) = (await door.administrator.get(OURS)).ok()["entries"]
    assert seen["status"] == "Refused"


async def test_policy_is_consent_where_nobody_chose(door: Door) -> None:
    assert (await door.administrator.get(SETTING)).ok()["policy"] == "consent"


async def test_refused_request_stays_refused(door: Door) -> None:
    id = await door.asked()
    assert (await door.administrator.post(f"{OURS}/{id}/refuse")).ok(200)["status"] == "Refused"
    assert (await door.approve(id)).problem == (409, "entry_not_open")
    assert (await door.token(id)).problem == (409, "entry_not_open")


async def test_revoked_entry_is_refused_on_every_replica_at_once(door: Door, replica: Server) -> None:
    id = await door.opened()
    inside = await door.inside(id)
    (await inside.at(replica).get(PROJECTS)).ok()
    assert (await door.administrator.delete(f"{OURS}/{id}")).ok(200)["status"] == "Revoked"
    for client in (inside, inside.at(replica)):
        assert (await client.get(PROJECTS)).problem == (401, "token_refused")
    assert await door.status(id) == "Revoked"


async def test_host_ends_its_entry_at_once(door: Door, replica: Server) -> None:
    id = await door.opened()
    inside = await door.inside(id)
    assert (await door.operator.delete(f"{door.path}/{id}")).ok(200)["status"] == "Ended"
    assert (await inside.at(replica).get(PROJECTS)).problem == (401, "token_refused")
    assert (await door.operator.delete(f"{door.path}/{id}")).ok(200)["status"] == "Ended"


async def test_who_is_in_leaves_and_both_logs_say_so(door: Door, replica: Server) -> None:
    id = await door.opened()
    inside = await door.inside(id)
    assert (await inside.delete(LEAVING)).status == 204
    assert (await inside.at(replica).get(PROJECTS)).problem == (401, "token_refused")
    assert await door.status(id) == "Ended"
    for client in (door.administrator, door.operator):
        assert ("delete", "Ended") in await log_of(client, id)


async def test_only_who_came_by_an_entry_leaves_it(door: Door) -> None:
    await door.opened()
    assert (await door.administrator.delete(LEAVING)).problem == (409, "not_in_an_entry")


async def test_time_ends_an_entry_without_any_loop(door: Door, timed: Server, clock: FakeClock) -> None:
    there = door.at(timed)
    inside = await there.enter(minutes=10)
    clock.advance(seconds=9 * 60)
    (await inside.get(PROJECTS)).ok()
    clock.advance(seconds=61)
    assert (await inside.get(PROJECTS)).status == 401


async def test_transaction_that_is_opened_again_after_the_end_is_refused(door: Door, timed: Server, clock: FakeClock) -> None:
    """As an open stream does, which asks for no token again."""
    tenant = door.api.tenant.id
    caller = Caller(CallerKind.ENTRY, tenant, tenant, id=UUID(await door.at(timed).opened(minutes=10)), proved_at=clock.now())
    async with timed.atoll.db.tenant_tx(caller):
        clock.advance(seconds=601)
    with pytest.raises(Unauthenticated):
        async with timed.atoll.db.tenant_tx(caller):
            pass


async def test_loop_tidies_up_after_an_expired_entry(door: Door, timed: Server, clock: FakeClock) -> None:
    there = door.at(timed)
    id = await there.opened(minutes=10)
    clock.advance(seconds=601)
    await timed.work()
    assert await there.status(id) == "Expired"
    assert (await there.token(id)).problem == (409, "entry_not_open")
    assert ("delete", "Expired") in await log_of(there.administrator, id)
    assert ("delete", "Expired") in await log_of(there.operator, id)


async def test_request_that_nobody_decides_expires(door: Door, timed: Server, clock: FakeClock, make: Make) -> None:
    id = await door.at(timed).asked()
    clock.advance(seconds=24 * 3600 + 1)
    await timed.work()
    seen = (await door.operator.get(f"{door.path}/{id}")).ok()
    assert (seen["status"], seen["until"]) == ("Expired", None)


@pytest.fixture
async def left(door: Door, monkeypatch: pytest.MonkeyPatch) -> str:
    """The id of a request after which the server was killed at once."""

    async def killed(*_: object) -> None:
        raise RuntimeError

    with monkeypatch.context() as patch:
        patch.setattr("atoll.server.tenants.entries.routes_host.attend", killed)
        with pytest.raises(RuntimeError):
            await door.ask()
    (asked,) = (await door.operator.get(door.path)).ok()["entries"]
    return str(asked["id"])


async def test_server_that_was_killed_after_the_request_leaves_nothing_undone(left: str, door: Door, server: Server) -> None:
    await door.choose("notice")
    assert await door.status(left) == "Requested"
    await server.work()
    assert await door.status(left) == "Active"


async def test_consent_stands_though_the_setting_is_looked_at_later(left: str, door: Door, server: Server) -> None:
    (await door.approve(left)).ok(200)
    await door.choose("never")
    await server.work()
    assert await door.status(left) == "Active"


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"reason": "too short"}, "reason"),
        ({"reason": "x" * 1001}, "reason"),
        ({"minutes": 0}, "minutes"),
        ({"minutes": 61}, "minutes"),
        ({"scopeType": "system"}, "scopeType"),
        ({"scopeType": "project"}, "scopeId"),
        ({"scopeType": "tenant", "scopeId": "17"}, "scopeId"),
        ({"roleId": "all"}, "roleId"),
    ],
)
async def test_wrong_request_is_refused_with_its_field(fields: dict[str, Any], wrong: str, door: Door) -> None:
    assert wrong in (await door.ask(**fields)).wrong_fields


async def test_role_that_the_host_does_not_offer_is_unknown(door: Door) -> None:
    assert (await door.ask(roleId=77)).problem == (400, "unknown_role")


async def test_request_that_is_sent_again_asks_once(door: Door) -> None:
    again = Door(door.api, door.operator.with_headers(idempotency_key=str(uuid4())), door.administrator)
    assert await again.asked() == await again.asked()
    assert len((await door.operator.get(door.path)).ok()["entries"]) == 1


async def test_lists_have_pages(door: Door) -> None:
    ids = [await door.asked() for _ in range(3)]
    for client, path in ((door.operator, door.path), (door.administrator, OURS)):
        first = (await client.get(path, limit=2)).ok()
        rest = (await client.get(path, limit=2, after=first["next"])).ok()
        assert [one["id"] for one in first["entries"] + rest["entries"]] == ids[::-1]
        assert "next" not in rest.json


async def test_number_of_open_requests_is_bounded(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("atoll.server.tenants.entries.rules.MOST_OPEN", 2)
    ids = [await door.asked() for _ in range(2)]
    assert (await door.ask()).problem == (409, "too_many_entries")
    (await door.operator.delete(f"{door.path}/{ids[0]}")).ok(200)
    await door.asked()


async def test_token_is_for_who_asked(door: Door, make: Make) -> None:
    id = await door.opened()
    other = await make.staff()
    assert (await other.post(f"{door.path}/{id}/token")).problem == (403, "entry_not_yours")


async def test_machines_of_the_host_do_not_enter(door: Door, make: Make) -> None:
    key = await make.access_key(await make.staff())
    machine = Client(make.server, "", await key.token())
    assert (await machine.post(door.path, {"reason": REASON, "minutes": 5})).problem == (403, "in_person_only")


async def test_host_sees_no_person_of_the_tenant(door: Door) -> None:
    id = await door.opened()
    assert door.api.tenant.administrator not in (await door.operator.get(f"{door.path}/{id}")).ok().text
    assert door.api.tenant.administrator not in (await door.operator.get(door.path)).ok().text


async def test_stopped_tenant_is_not_entered(door: Door) -> None:
    inside = await door.enter()
    (await door.operator.post(f"/api/atoll/v1/tenants/{door.api.tenant.number}/suspend", {"reason": "unpaid"})).ok()
    assert (await inside.get(PROJECTS)).problem == (403, "tenant_suspended")
    assert (await door.ask()).problem == (409, "wrong_status")


async def test_token_of_an_entry_opens_nothing_elsewhere(door: Door, make: Make) -> None:
    inside = await door.enter()
    other = await make.tenant()
    for base in (other.base, ""):
        client = Client(make.server, base, inside.token)
        assert (await client.get(USERS)).status == 401
