"""Tenants as the host organization makes and removes them."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from atoll.kit.clock import FakeClock
from atoll.kit.ids import random_integer
from atoll.server import identity
from atoll.server.tenants import loops
from tests.api.tenants.ordering import OURS, TENANTS, order
from tests.support.api import Api, Client
from tests.support.make import PASSWORD, Make
from tests.support.server import Server


async def test_tenant_is_created_and_made_ready_in_the_background(operator: Client, server: Server) -> None:
    asked = order()
    made = (await operator.post(TENANTS, asked)).ok(201)
    assert made["tenant"]["status"] == "Creating"
    assert made["additionalData"]["customerUser"] == {asked["email"]: PASSWORD}
    path = f"{TENANTS}/{made['tenant']['tenantId']}"
    await server.work()
    ready = (await operator.get(path)).ok()
    assert (ready["status"], ready["name"], ready["uuid"]) == ("Ready", asked["name"], made["tenant"]["uuid"])
    await server.sign_in(f"/t/{asked['name']}", asked["email"], PASSWORD)


async def test_tenant_that_is_not_ready_asks_to_come_back(operator: Client, server: Server) -> None:
    asked = order()
    (await operator.post(TENANTS, asked)).ok(201)
    body = {"grantType": "password", "username": asked["email"], "password": PASSWORD}
    answer = await server.request("POST", f"/t/{asked['name']}/api/v1/token", json=body)
    assert answer.problem == (503, "tenant_not_ready")
    assert answer.headers["retry-after"]
    await server.work()


async def test_generated_password_is_shown_once_and_works(operator: Client, server: Server) -> None:
    asked = order()
    del asked["password"]
    made = (await operator.post(TENANTS, asked)).ok(201)
    password = made["additionalData"]["customerUser"][asked["email"]]
    await server.work()
    await server.sign_in(f"/t/{asked['name']}", asked["email"], password)


async def test_first_user_is_system_administrator_of_the_whole_tenant(api: Api) -> None:
    rules = (await api.as_administrator().get("/api/v1/authorization/me/access-rules")).ok()["accessRules"]["accessRules"]
    assert [(rule["roleName"], rule["scopeType"]) for rule in rules] == [("System administrator", "tenant")]


async def test_same_key_creates_one_tenant_and_shows_no_password_again(operator: Client, server: Server) -> None:
    asked, client = order(), operator.with_headers(idempotency_key=f"k{random_integer()}")
    first = (await client.post(TENANTS, asked)).ok(201)
    again = (await client.post(TENANTS, asked)).ok(201)
    assert again["tenant"]["uuid"] == first["tenant"]["uuid"]
    assert PASSWORD not in again.text
    assert "resets it" in again["additionalData"]["customerUser"][asked["email"]]
    await server.work()


async def test_name_and_alias_are_one_space(operator: Client, server: Server) -> None:
    first, alias = order(), f"a{random_integer()}"
    (await operator.post(TENANTS, first | {"alias": alias})).ok(201)
    for name in (first["name"], first["name"].upper(), alias):
        assert (await operator.post(TENANTS, order(name))).problem == (409, "name_taken")
    assert (await operator.post(TENANTS, order() | {"alias": first["name"]})).problem == (409, "name_taken")
    await server.work()


async def test_alias_is_an_address_of_the_tenant(operator: Client, server: Server) -> None:
    asked, alias = order(), f"a{random_integer()}"
    (await operator.post(TENANTS, asked | {"alias": alias})).ok(201)
    await server.work()
    await server.sign_in(f"/t/{alias}", asked["email"], PASSWORD)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", "a"),
        ("name", "-abc"),
        ("name", "a.b"),
        ("name", "x" * 64),
        ("name", "console"),
        ("name", "apps"),
        ("alias", "www"),
        ("email", "nobody"),
        ("password", "short"),
        ("password", "alllowercase1!"),
    ],
)
async def test_wrong_field_is_named(field: str, value: str, operator: Client) -> None:
    answer = await operator.post(TENANTS, order() | {field: value})
    assert answer.status == 400
    assert answer.wrong_fields == {field}


async def test_tenant_that_is_being_made_is_not_deleted(operator: Client, server: Server) -> None:
    made = (await operator.post(TENANTS, order())).ok(201)
    answer = await operator.delete(f"{TENANTS}/{made['tenant']['tenantId']}")
    assert answer.problem == (409, "tenant_busy")
    await server.work()


@pytest.mark.parametrize("id", ["1", "0", "-1", "x", "99999999999999999999", "2147483647"])
async def test_tenant_that_is_not_there_is_not_found(id: str, operator: Client) -> None:
    """The host organization's own row (number 1) is no tenant either."""
    assert (await operator.get(f"{TENANTS}/{id}")).problem == (404, "not_found")
    assert (await operator.delete(f"{TENANTS}/{id}")).problem == (404, "not_found")


@pytest.mark.parametrize("crash", ["found_realm", "add_first_administrator", "settle"])
async def test_provisioning_goes_on_where_it_was_killed(
    crash: str, operator: Client, timed: Server, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = order()
    made = (await operator.at(timed).post(TENANTS, asked)).ok(201)
    with monkeypatch.context() as killed:
        where = identity if crash == "found_realm" else loops
        killed.setattr(where, crash, killed_here)
        with pytest.raises(asyncio.CancelledError):
            await timed.work()
    await timed.work()
    path = f"{TENANTS}/{made['tenant']['tenantId']}"
    assert (await operator.get(path)).ok()["status"] == "Creating"
    clock.advance(seconds=31)  # the dead server's lease ends
    await timed.work()
    assert (await operator.get(path)).ok()["status"] == "Ready"
    await timed.sign_in(f"/t/{asked['name']}", asked["email"], PASSWORD)


async def killed_here(*_: object, **__: object) -> None:
    raise asyncio.CancelledError


async def test_provisioning_that_fails_is_tried_again_and_then_said(
    operator: Client, timed: Server, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = (await operator.at(timed).post(TENANTS, order())).ok(201)
    path = f"{TENANTS}/{made['tenant']['tenantId']}"
    with monkeypatch.context() as broken:
        broken.setattr(loops, "add_first_administrator", fail)
        for _ in range(loops.FAILED_AFTER):
            await timed.work()
            clock.at += timedelta(minutes=6)
    failed = (await operator.get(path)).ok()
    assert failed["status"] == "Failed"
    assert "disk on fire" in failed["diagnostics"]
    await timed.work()
    assert (await operator.get(path)).ok()["status"] == "Ready"


async def fail(*_: object) -> None:
    raise RuntimeError("disk on fire")


async def test_hosts_view_of_a_tenants_clusters_is_registration_and_health(api: Api, make: Make, operator: Client) -> None:
    cluster = await make.cluster()
    found = (await operator.get(f"/api/atoll/v1/tenants/{api.tenant.number}/clusters")).ok().json
    assert [(one["uuid"], one["status"]["state"]) for one in found] == [(cluster.id, "WaitingToConnect")]
    assert (await operator.get("/api/atoll/v1/tenants/123/clusters")).problem == (404, "not_found")


async def test_list_and_get_show_a_tenant_alike(api: Api, operator: Client) -> None:
    """The list is rendered by PostgreSQL, a single tenant here."""
    path = f"{TENANTS}/{api.tenant.number}"
    (await operator.patch(path, {"alias": f"a{random_integer()}"})).ok(200)
    (await operator.put(f"{OURS}/{api.tenant.number}/hold", {"reason": "a\"'\\ü", "reference": "7"})).ok(200)
    (await operator.post(f"{OURS}/{api.tenant.number}/suspend", {"reason": "unpaid"})).ok(200)
    (await operator.delete(path)).ok(200)
    (listed,) = (await operator.get(TENANTS, name=api.tenant.name, deleted="true")).ok().json
    assert listed == (await operator.get(path)).ok().json
