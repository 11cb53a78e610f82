"""Access keys that were made for a time end by themselves: for new tokens, for those that they got, and for open streams."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from atoll.kit.clock import FakeClock
from atoll.kit.errors import Unauthenticated
from atoll.server.db import Caller, CallerKind
from tests.support.api import Api, Client
from tests.support.server import Server

OURS, PROJECTS = "/api/atoll/v1/access-keys", "/api/v1/org-unit/projects"
DAY = 24 * 3600


@pytest.fixture
async def owner(api: Api, timed: Server) -> Client:
    return (await api.as_user("Viewer")).at(timed)


@pytest.fixture
async def key(owner: Client) -> dict[str, Any]:
    """One that is good for a day."""
    made: dict[str, Any] = (await owner.post(OURS, {"name": "short", "lifetimeDays": 1})).ok(201).json
    return made


def offer(key: dict[str, Any]) -> dict[str, Any]:
    return {"clientId": key["clientId"], "clientSecret": key["clientSecret"]}


async def test_end_is_told_when_it_is_made_and_in_the_list(owner: Client, key: dict[str, Any]) -> None:
    (await owner.post(OURS, {"name": "long"})).ok(201)
    listed = {one["name"]: one["expiresAt"] for one in (await owner.get(OURS)).ok()["accessKeys"]}
    assert listed == {"short": key["expiresAt"], "long": None}


async def test_token_ends_with_its_key_and_there_is_none_afterwards(
    api: Api, timed: Server, clock: FakeClock, key: dict[str, Any]
) -> None:
    anonymous = api.anonymous().at(timed)
    clock.advance(seconds=DAY - 600)
    granted = (await anonymous.post("/api/v1/token", offer(key))).ok()
    assert granted["expiresIn"] <= 600
    inside = api.with_token(granted["accessToken"]).at(timed)
    (await inside.get(PROJECTS)).ok()
    clock.advance(seconds=601)
    assert (await inside.get(PROJECTS)).status == 401
    assert (await anonymous.post("/api/v1/token", offer(key))).problem == (400, "bad_credentials")


async def test_transaction_that_is_opened_again_after_the_end_is_refused(
    owner: Client, api: Api, timed: Server, clock: FakeClock, key: dict[str, Any]
) -> None:
    """As an open stream does, which asks for no token again."""
    me = UUID((await owner.get("/api/atoll/v1/me")).ok()["id"])
    tenant = api.tenant.id
    clock.advance(seconds=60)  # past what was voided when the owner chose a password, by another clock
    caller = Caller(CallerKind.USER, tenant, tenant, id=me, proved_at=clock.now(), key=UUID(key["id"]))
    async with timed.atoll.db.tenant_tx(caller):
        clock.advance(seconds=DAY + 1)
    with pytest.raises(Unauthenticated):
        async with timed.atoll.db.tenant_tx(caller):
            pass


@pytest.mark.parametrize("days", [0, -1, 3651, "soon"])
async def test_lifetime_is_a_number_of_days_within_ten_years(days: object, owner: Client) -> None:
    assert (await owner.post(OURS, {"name": "ci", "lifetimeDays": days})).wrong_fields == {"lifetimeDays"}


async def test_key_makes_no_key_that_would_outlive_it(api: Api, timed: Server, key: dict[str, Any]) -> None:
    granted = (await api.anonymous().at(timed).post("/api/v1/token", offer(key))).ok()
    inside = api.with_token(granted["accessToken"]).at(timed)
    assert (await inside.post(OURS, {"name": "another"})).problem == (403, "in_person_only")
