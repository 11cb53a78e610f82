"""Guessing passwords: slowed down on every replica, without locking out whose password it is, and telling nothing."""

from __future__ import annotations

import asyncio
from itertools import count

import pytest

from atoll.kit.clock import FakeClock
from atoll.server.db import Caller, CallerKind
from atoll.server.identity.sign_in.rules import OF_EVERYBODY, OF_SOURCE
from atoll.server.identity.sign_in.store import attempts
from tests.support.answers import Answer
from tests.support.api import Api, Client
from tests.support.make import PASSWORD
from tests.support.server import Server

HOME, AWAY, STRANGER = "203.0.113.7", "198.51.100.9", "192.0.2.66"
FREE, FREE_FOR_ALL = OF_SOURCE.count(0), OF_EVERYBODY.count(0)
WRONG = "wrong"
SLOWED = (429, "sign_in_slowed_down")


async def attempt(client: Client, username: str, password: str = WRONG) -> Answer:
    return await client.post("/api/v1/token", {"grantType": "password", "username": username, "password": password})


@pytest.fixture
def owner(api: Api) -> Client:
    return api.anonymous().from_source(HOME)


@pytest.fixture
def stranger(api: Api) -> Client:
    return api.anonymous().from_source(STRANGER)


async def exhaust(client: Client, username: str) -> None:
    for _ in range(FREE + 1):
        assert (await attempt(client, username)).problem == (400, "bad_credentials")


async def attack(api: Api, username: str, server: Server | None = None) -> None:
    """From many addresses, until strangers have to wait for each other."""
    addresses = (f"10.0.{n // 200}.{n % 200 + 1}" for n in count())
    for _ in range(FREE_FOR_ALL + 3):
        client = api.anonymous().from_source(next(addresses)).at(server or api.server)
        if (await attempt(client, username)).status == 429:
            return
    raise AssertionError("nobody had to wait")


async def test_one_address_waits_longer_and_longer(api: Api, timed: Server, clock: FakeClock) -> None:
    client = api.anonymous().from_source(STRANGER).at(timed)
    await exhaust(client, api.tenant.administrator)
    waits = []
    for _ in range(12):
        answer = await attempt(client, api.tenant.administrator, PASSWORD)
        assert answer.problem == SLOWED
        waits.append(int(answer.headers["retry-after"]))
        clock.advance(seconds=waits[-1])
        await attempt(client, api.tenant.administrator)
    assert waits == [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]


async def test_asking_while_waiting_does_not_lengthen_the_wait(api: Api, timed: Server, clock: FakeClock) -> None:
    client = api.anonymous().from_source(STRANGER).at(timed)
    await exhaust(client, api.tenant.administrator)
    for _ in range(20):
        assert (await attempt(client, api.tenant.administrator)).headers["retry-after"] == "1"
    clock.advance(seconds=1)
    (await attempt(client, api.tenant.administrator, PASSWORD)).ok()


async def test_unknown_account_is_told_what_a_known_one_is(api: Api, stranger: Client) -> None:
    told = []
    for username in (api.tenant.administrator, "nobody@example.com"):
        answers = [await attempt(stranger, username) for _ in range(FREE + 2)]
        told.append([(one.status, one["message"], one["reason"], one.headers.get("retry-after")) for one in answers])
    assert told[0] == told[1]
    assert told[0][-1][0] == 429


async def test_guessing_from_one_address_stops_nobody_elsewhere(api: Api, owner: Client, stranger: Client) -> None:
    await exhaust(stranger, api.tenant.administrator)
    assert (await attempt(stranger, api.tenant.administrator, PASSWORD)).problem == SLOWED
    (await attempt(owner, api.tenant.administrator, PASSWORD)).ok()


async def test_asking_while_waiting_slows_nobody_else_down(api: Api, timed: Server) -> None:
    clients = [api.anonymous().from_source(source).at(timed) for source in (STRANGER, AWAY)]
    await exhaust(clients[0], api.tenant.administrator)
    for _ in range(FREE_FOR_ALL):
        assert (await attempt(clients[0], api.tenant.administrator)).problem == SLOWED
    (await attempt(clients[1], api.tenant.administrator, PASSWORD)).ok()


async def test_many_addresses_slow_down_strangers_and_never_the_owner(api: Api, owner: Client, stranger: Client) -> None:
    (await attempt(owner, api.tenant.administrator, PASSWORD)).ok()
    await attack(api, api.tenant.administrator)
    assert (await attempt(stranger, api.tenant.administrator, PASSWORD)).problem == SLOWED
    for _ in range(3):
        (await attempt(owner, api.tenant.administrator, PASSWORD)).ok()


async def test_strangers_are_slowed_down_and_not_locked_out(api: Api, timed: Server, clock: FakeClock) -> None:
    await attack(api, api.tenant.administrator, timed)
    client = api.anonymous().from_source(STRANGER).at(timed)
    answer = await attempt(client, api.tenant.administrator, PASSWORD)
    assert answer.problem == SLOWED
    clock.advance(seconds=int(answer.headers["retry-after"]))
    (await attempt(client, api.tenant.administrator, PASSWORD)).ok()


async def test_address_of_an_open_session_is_no_stranger(api: Api, owner: Client) -> None:
    granted = (await attempt(owner, api.tenant.administrator, PASSWORD)).ok()
    away = api.anonymous().from_source(AWAY)
    (await away.post("/api/v1/token", {"grantType": "refresh_token", "refreshToken": granted["refreshToken"]})).ok()
    await attack(api, api.tenant.administrator)
    (await attempt(away, api.tenant.administrator, PASSWORD)).ok()


async def test_wait_holds_on_other_replicas_and_after_a_restart(api: Api, stranger: Client, replica: Server) -> None:
    await exhaust(stranger, api.tenant.administrator)
    assert (await attempt(stranger.at(replica), api.tenant.administrator, PASSWORD)).problem == SLOWED


async def test_guessing_in_parallel_gains_nothing(api: Api, stranger: Client, replica: Server) -> None:
    clients = [stranger, stranger.at(replica)] * 20
    answers = await asyncio.gather(*(attempt(client, api.tenant.administrator) for client in clients))
    assert sum(answer.status == 400 for answer in answers) <= FREE + 1
    assert {answer.status for answer in answers} == {400, 429}


async def test_success_forgives_what_was_mistyped(api: Api, owner: Client) -> None:
    for _ in range(3):
        for _ in range(FREE - 1):
            await attempt(owner, api.tenant.administrator)
        (await attempt(owner, api.tenant.administrator, PASSWORD)).ok()


async def test_reset_lets_its_owner_in_at_once(api: Api, stranger: Client) -> None:
    user = await api.make.user()
    await exhaust(stranger, user.name)
    temporary = (await api.as_administrator().post(f"/api/v1/users/{user.id}/password")).ok()["tempPassword"]
    (await attempt(stranger, user.name, temporary)).ok()


async def test_browsers_sign_in_is_slowed_down_too(api: Api) -> None:
    client = api.on_own_host().from_source(STRANGER)
    for _ in range(FREE + 1):
        await client.post("/api/atoll/v1/session", {"username": api.tenant.administrator, "password": "wrong"})
    body = {"username": api.tenant.administrator, "password": PASSWORD}
    assert (await client.post("/api/atoll/v1/session", body)).problem == SLOWED


async def test_accounts_of_two_tenants_are_counted_apart(api: Api, stranger: Client) -> None:
    other = await api.make.tenant(email=api.tenant.administrator)
    await exhaust(stranger, api.tenant.administrator)
    (await attempt(api.make.api(other).anonymous().from_source(STRANGER), api.tenant.administrator, PASSWORD)).ok()


async def test_old_counts_are_removed(api: Api, timed: Server, clock: FakeClock) -> None:
    client = api.anonymous().at(timed)
    for n in range(5):
        await attempt(client, f"nobody{n}@example.com")
    before = await rows(timed, api)
    clock.advance(days=2)
    await attempt(client, "somebody@example.com")
    assert (before, await rows(timed, api)) == (12, 3)  # his own two, and that this address is known to the administrator


async def rows(server: Server, api: Api) -> int:
    async with server.atoll.db.tenant_tx(Caller(CallerKind.LOOP, api.tenant.id, api.tenant.id)) as tx:
        return int(await tx.fetchval("select count(*) from sign_in_attempt"))


async def test_admission_is_one_statement(api: Api) -> None:
    async with api.server.atoll.db.tenant_tx(Caller(CallerKind.LOOP, api.tenant.id, api.tenant.id)) as tx:
        before = tx.statements
        await attempts.admit(tx, account="a" * 32, source="192.0.2.1", folded="ada@example.com")
        assert tx.statements == before + 1
