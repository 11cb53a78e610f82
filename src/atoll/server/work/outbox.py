"""The outbox: what must leave the process is written with the change that causes it, and sent after that is committed.

A message is sent at least once: whoever receives it tells a repetition by its id. One that fails is sent again, each time a
little later; past its sender's bound it is dead, stays where it can be seen, and waits for a hand. Senders are registered by
kind in `app.py`. A peer that does not answer costs one of many places for a few seconds, and at most two places per tenant, so
that it delays nobody else.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping
from contextlib import nullcontext
from datetime import timedelta
from typing import Any, Protocol
from uuid import UUID

import structlog

from atoll.kit.ids import uuid7
from atoll.kit.text import clean
from atoll.server.db import Database, RealmTx
from atoll.server.work import store
from atoll.server.work.loops import Worker
from atoll.server.work.records import Later, Lease, Message

log = structlog.get_logger()

SEND = "send"
AT_ONCE = 16
PER_TENANT = 2
SEND_SECONDS = 20.0  # below the lease, so that nobody else sends at the same time
LONGEST_DELAY = timedelta(hours=1)
MOST_ERROR = 500
UNKNOWN_HERE = timedelta(seconds=30)  # a replica of the next release may know this kind


class Sender(Protocol):
    """Knows one kind of message. `prepare` and `sent` run in transactions of the message's realm, `send` in none."""

    most_attempts: int

    async def prepare(self, tx: RealmTx, message: Message, /) -> Any:
        """What is to be sent; None when there is no use in it any more."""

    async def send(self, prepared: Any, /) -> None:
        """Send it. Any exception is a failure, whose text (never a secret) is kept."""

    async def sent(self, tx: RealmTx, message: Message, prepared: Any, /) -> None:
        """In the transaction that removes the message."""

    async def failed(self, tx: RealmTx, message: Message, /) -> None:
        """In the transaction that notes the failure; `message.state` says whether it is dead."""


async def post(tx: RealmTx, *, kind: str, subject: str, body: str, sealed: bytes | None = None) -> UUID:
    """Have a message sent once this transaction is committed; its id."""
    message = Message(uuid7(), kind, subject, body, tx.now, sealed)
    await store.insert_message(tx, message)
    await store.order(tx, kind=SEND, row_id=message.id)
    return message.id


async def take_back(tx: RealmTx, message_id: UUID) -> None:
    """The message is not sent any more, unless that is happening right now. Dead ones are cleared away like this too."""
    await store.remove_message(tx, message_id)


def back_off(attempts: int) -> timedelta:
    """2 seconds after the first failure, twice as long after each further one, at most an hour."""
    return min(timedelta(seconds=2.0 ** min(attempts, 12)), LONGEST_DELAY)


class Outbox(Worker):
    """The worker that sends. It never waits for its slowest: as soon as one place is free the next message is taken."""

    def __init__(self, db: Database, senders: Mapping[str, Sender]) -> None:
        super().__init__(db, {SEND: self._deliver})
        self._senders = senders
        self._running: dict[asyncio.Task[None], UUID] = {}

    async def waiting(self) -> int:
        """How many messages wait to be sent, of everybody, counted up to 10,001."""
        async with self._db.system_tx() as tx:
            return await store.count_waiting(tx, SEND)

    async def run(self) -> None:
        try:
            while True:
                await self._pass()
        finally:
            for task in self._running:
                task.cancel()

    async def _pass(self) -> None:
        try:
            begun = await self._begin()
            self.healthy = True
        except Exception as error:
            log.warning("a pass over the outbox failed", error=repr(error))
            self.healthy, begun = False, 0
        if not begun:
            await self._rest()

    async def _begin(self) -> int:
        free = AT_ONCE - len(self._running)
        busy = Counter(self._running.values())
        full = [tenant for tenant, number in busy.items() if number >= PER_TENANT]
        leases = await self._claim(free, per_tenant=PER_TENANT, without=full, strict=True) if free else []
        for lease in leases:
            task = asyncio.create_task(self._work(lease, nullcontext()))
            self._running[task] = lease.tenant_id
            task.add_done_callback(self._ended)
        return len(leases)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._running.pop(task, None)
        self.wake()
        if not task.cancelled() and task.exception():
            log.warning("a message's lease could not be given back", error=repr(task.exception()))

    async def _deliver(self, db: Database, lease: Lease) -> None:
        async with db.realm_tx(lease.as_caller()) as tx:
            message = await store.find_message(tx, lease.row_id)
            if message is None or message.state == "dead":
                return
            sender = self._senders.get(message.kind)
            if sender is None:
                raise Later(UNKNOWN_HERE)
            prepared = await sender.prepare(tx, message)
        problem = await self._try(sender, prepared) if prepared is not None else ""
        async with db.realm_tx(lease.as_caller()) as tx:
            again = await settle(tx, sender, message, prepared, problem)
        if again:
            raise Later(back_off(again))

    async def _try(self, sender: Sender, prepared: Any) -> str:
        """Empty when it was sent; else what went wrong."""
        try:
            async with asyncio.timeout(SEND_SECONDS):
                await sender.send(prepared)
        except TimeoutError:
            return f"no answer within {SEND_SECONDS:g} seconds"
        except Exception as error:
            return clean(str(error) or type(error).__name__, most=MOST_ERROR)
        return ""


async def settle(tx: RealmTx, sender: Sender, message: Message, prepared: Any, problem: str) -> int:
    """Write down how it went: how many attempts failed so far, or 0 when nothing is left to do."""
    if not problem:
        if await store.remove_message(tx, message.id) and prepared is not None:
            await sender.sent(tx, message, prepared)
        return 0
    noted = await store.note_failure(tx, message.id, error=problem, most=sender.most_attempts)
    if noted is None:
        return 0
    await sender.failed(tx, noted)
    if noted.state == "dead":
        log.warning("a message is given up", kind=noted.kind, subject=noted.subject, attempts=noted.attempts)
        return 0
    return noted.attempts
