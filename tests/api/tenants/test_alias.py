"""The alias of a tenant: a second address that can be changed and taken away."""

from __future__ import annotations

import pytest

from atoll.kit.ids import random_integer
from tests.api.tenants.ordering import TENANTS, order
from tests.support.api import Api, Client
from tests.support.make import PASSWORD
from tests.support.server import Server


def fresh() -> str:
    return f"a{random_integer()}"


async def answers(server: Server, api: Api, label: str) -> bool:
    body = {"grantType": "password", "username": api.tenant.administrator, "password": PASSWORD}
    return (await server.request("POST", f"/t/{label}/api/v1/token", json=body)).status == 200


async def test_new_alias_is_an_address_and_the_old_one_is_none_at_once(api: Api, operator: Client, server: Server) -> None:
    path, old, new = f"{TENANTS}/{api.tenant.number}", fresh(), fresh()
    assert (await operator.patch(path, {"alias": old})).ok(200)["alias"] == old
    assert await answers(server, api, old)
    (await operator.patch(path, {"alias": new})).ok(200)
    assert await answers(server, api, new)
    assert not await answers(server, api, old)
    assert await answers(server, api, api.tenant.name)


async def test_null_takes_the_alias_away_and_frees_it(api: Api, operator: Client, server: Server) -> None:
    path, alias = f"{TENANTS}/{api.tenant.number}", fresh()
    (await operator.patch(path, {"alias": alias})).ok(200)
    assert (await operator.patch(path, {"alias": None})).ok(200)["alias"] is None
    assert not await answers(server, api, alias)
    (await operator.post(TENANTS, order() | {"alias": alias})).ok(201)
    await server.work()


async def test_body_without_alias_changes_nothing(api: Api, operator: Client) -> None:
    path, alias = f"{TENANTS}/{api.tenant.number}", fresh()
    (await operator.patch(path, {"alias": alias})).ok(200)
    assert (await operator.patch(path, {})).ok(200)["alias"] == alias


async def test_own_name_as_alias_never_takes_the_name_away(api: Api, operator: Client, server: Server) -> None:
    path = f"{TENANTS}/{api.tenant.number}"
    for alias in (api.tenant.name, fresh(), None):
        (await operator.patch(path, {"alias": alias})).ok(200)
    assert await answers(server, api, api.tenant.name)


async def test_name_of_another_tenant_is_no_alias(api: Api, operator: Client, server: Server) -> None:
    other = order()
    (await operator.post(TENANTS, other)).ok(201)
    answer = await operator.patch(f"{TENANTS}/{api.tenant.number}", {"alias": other["name"].upper()})
    assert answer.problem == (409, "name_taken")
    await server.work()


@pytest.mark.parametrize("alias", ["x", "-ab", "www", "a.b", 7])
async def test_alias_that_cannot_be_a_host_name_is_refused(alias: object, api: Api, operator: Client) -> None:
    answer = await operator.patch(f"{TENANTS}/{api.tenant.number}", {"alias": alias})
    assert (answer.status, answer.wrong_fields) == (400, {"alias"})


async def test_change_of_a_tenant_that_is_not_there_is_not_found(operator: Client) -> None:
    assert (await operator.patch(f"{TENANTS}/123", {"alias": "abc"})).problem == (404, "not_found")
