"""The outbox: sent after the commit or not at all, again until it arrives, and nobody takes all places."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any
from uuid import UUID

from atoll.kit.clock import FakeClock
from atoll.server.db import Caller, CallerKind, RealmTx
from atoll.server.work import Message, Outbox, post
from tests.support.make import Make, Tenant
from tests.support.server import Server


class Probe:
    """A sender that keeps what it was given; it fails so many times first, and waits for `gate` where there is one."""

    most_attempts = 3

    def __init__(self, *, failures: int = 0, gate: asyncio.Event | None = None) -> None:
        self.failures, self.gate = failures, gate
        self.begun: list[str] = []
        self.done: list[UUID] = []
        self.states: list[str] = []

    async def prepare(self, _: RealmTx, message: Message) -> Any:
        return message.body

    async def send(self, prepared: Any) -> None:
        self.begun.append(prepared)
        if self.gate:
            await self.gate.wait()
        if self.failures:
            self.failures -= 1
            raise OSError("the other side is away")

    async def sent(self, _: RealmTx, message: Message, __: Any) -> None:
        self.done.append(message.id)

    async def failed(self, _: RealmTx, message: Message) -> None:
        self.states.append(message.state)


def caller(tenant: Tenant) -> Caller:
    return Caller(CallerKind.LOOP, tenant.id, tenant.id)


async def posted(server: Server, tenant: Tenant, *bodies: str) -> list[UUID]:
    async with server.atoll.db.tenant_tx(caller(tenant)) as tx:
        return [await post(tx, kind="probe", subject="test", body=body) for body in bodies]


async def sent_all(outbox: Outbox) -> None:
    while await outbox.once():
        pass


async def rows(server: Server, tenant: Tenant) -> list[tuple[str, int, str]]:
    async with server.atoll.db.tenant_tx(caller(tenant)) as tx:
        found = await tx.fetch("select state, attempts, last_error from outbox")
    return [(row["state"], row["attempts"], row["last_error"]) for row in found]


async def test_message_is_sent_once_and_forgotten(timed: Server, tenant: Tenant) -> None:
    probe = Probe()
    (message,) = await posted(timed, tenant, "hello")
    await sent_all(Outbox(timed.atoll.db, {"probe": probe}))
    assert (probe.begun, probe.done, await rows(timed, tenant)) == (["hello"], [message], [])


async def test_message_of_a_transaction_that_failed_is_never_sent(timed: Server, tenant: Tenant) -> None:
    probe = Probe()
    with suppress(ZeroDivisionError):
        async with timed.atoll.db.tenant_tx(caller(tenant)) as tx:
            await post(tx, kind="probe", subject="test", body="hello")
            raise ZeroDivisionError
    await sent_all(Outbox(timed.atoll.db, {"probe": probe}))
    assert probe.begun == []


async def test_message_that_failed_is_sent_again_later(timed: Server, tenant: Tenant, clock: FakeClock) -> None:
    probe = Probe(failures=1)
    (message,) = await posted(timed, tenant, "hello")
    outbox = Outbox(timed.atoll.db, {"probe": probe})
    await sent_all(outbox)
    assert await rows(timed, tenant) == [("waiting", 1, "the other side is away")]
    clock.advance(seconds=3)
    await sent_all(outbox)
    assert (probe.begun, probe.done, await rows(timed, tenant)) == (["hello", "hello"], [message], [])


async def test_message_is_given_up_after_its_senders_bound_and_stays_visible(
    timed: Server, tenant: Tenant, clock: FakeClock
) -> None:
    probe = Probe(failures=99)
    await posted(timed, tenant, "hello")
    outbox = Outbox(timed.atoll.db, {"probe": probe})
    for _ in range(5):
        await sent_all(outbox)
        clock.advance(hours=2)
    assert probe.states == ["waiting", "waiting", "dead"]
    assert await rows(timed, tenant) == [("dead", 3, "the other side is away")]


async def test_message_that_this_replica_does_not_know_waits_for_one_that_does(
    timed: Server, tenant: Tenant, clock: FakeClock
) -> None:
    await posted(timed, tenant, "hello")
    await sent_all(Outbox(timed.atoll.db, {}))
    clock.advance(minutes=1)
    probe = Probe()
    await sent_all(Outbox(timed.atoll.db, {"probe": probe}))
    assert probe.begun == ["hello"]


async def test_one_tenants_silent_peer_takes_two_places_only(timed: Server, tenant: Tenant, make: Make) -> None:
    gate = asyncio.Event()
    probe = Probe(gate=gate)
    other = await make.tenant()
    await posted(timed, tenant, *(f"ours-{number}" for number in range(6)))
    await posted(timed, other, "theirs")
    running = asyncio.create_task(Outbox(timed.atoll.db, {"probe": probe}).run())
    async with asyncio.timeout(20):
        while "theirs" not in probe.begun:
            await asyncio.sleep(0.005)
    assert len([body for body in probe.begun if body.startswith("ours")]) <= 2
    gate.set()
    async with asyncio.timeout(20):
        while len(probe.done) < 7:
            await asyncio.sleep(0.005)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert sorted(probe.begun) == [*(f"ours-{number}" for number in range(6)), "theirs"]
