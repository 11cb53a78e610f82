"""The worker: claims due work and hands each lease to the handler of its kind."""

from __future__ import annotations

import asyncio
import os
import random
import socket
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import timedelta
from uuid import UUID

import structlog

from atoll.kit.ids import uuid7
from atoll.server.db import STOPPED, Database, SystemTx
from atoll.server.work import store
from atoll.server.work.records import Later, Lease

log = structlog.get_logger()

Handler = Callable[[Database, Lease], Awaitable[None]]
Source = Callable[[SystemTx], Awaitable[object]]
NOBODY = UUID(int=0)
BATCH = 50
PER_TENANT = 5
AT_ONCE = 8
IDLE_SECONDS = 1.0
LONGEST_DELAY = timedelta(minutes=5)
PAUSE = timedelta(minutes=1)


class Worker:
    """`wake` makes it look at once; otherwise it polls. `healthy` is false after passes that failed. It takes the kinds of
    work that it has handlers for; `sources` order work that follows from what stands elsewhere, before each pass. The work of
    a suspended or deleted tenant waits, but for the kinds named in `always`."""

    def __init__(
        self,
        db: Database,
        handlers: dict[str, Handler],
        *,
        always: frozenset[str] = frozenset(),
        sources: Sequence[Source] = (),
    ) -> None:
        self._db = db
        self._handlers = handlers
        self._always = always
        self._sources = sources
        self._wake = asyncio.Event()
        self._after = NOBODY
        self._owner = f"{socket.gethostname()}:{os.getpid()}"
        self.healthy = True

    def wake(self) -> None:
        self._wake.set()

    async def run(self) -> None:
        while True:
            try:
                busy = await self.once()
                self.healthy = True
            except Exception as error:
                log.warning("a pass over the background work failed", error=repr(error))
                self.healthy, busy = False, 0
            if not busy:
                await self._rest()

    async def _rest(self) -> None:
        self._wake.clear()
        try:
            await asyncio.wait_for(self._wake.wait(), IDLE_SECONDS * random.uniform(0.8, 1.2))
        except TimeoutError:
            return

    async def once(self) -> int:
        """One claim and its work; how much there was."""
        leases = await self._claim(BATCH)
        limit = asyncio.Semaphore(AT_ONCE)
        await asyncio.gather(*(self._work(lease, limit) for lease in leases))
        return len(leases)

    async def _claim(
        self, most: int, *, per_tenant: int = PER_TENANT, without: Sequence[UUID] = (), strict: bool = False
    ) -> list[Lease]:
        wanted = store.Claim(
            kinds=tuple(self._handlers),
            token=uuid7(),
            owner=self._owner,
            after=self._after,
            most=most,
            per_tenant=per_tenant,
            without=tuple(without),
            strict=strict,
        )
        async with self._db.system_tx() as tx:
            for source in self._sources:
                await source(tx)
            leases = await store.claim(tx, wanted)
        tenants = sorted({lease.tenant_id for lease in leases})
        self._after = tenants[-1] if len(tenants) > 1 else NOBODY
        return leases

    async def _work(self, lease: Lease, limit: AbstractAsyncContextManager[object]) -> None:
        async with limit:
            if lease.tenant_status in STOPPED and lease.kind not in self._always:
                await self._put_back(lease, PAUSE)
                return
            try:
                await self._handlers[lease.kind](self._db, lease)
            except Later as later:
                await self._put_back(lease, later.delay)
                return
            except Exception as error:
                log.warning("background work failed and will be tried again", kind=lease.kind, error=repr(error))
                await self._put_back(lease, min(timedelta(seconds=2.0 ** min(lease.attempts, 9)), LONGEST_DELAY))
                return
            async with self._db.system_tx() as tx:
                await store.finish(tx, lease)

    async def _put_back(self, lease: Lease, delay: timedelta) -> None:
        async with self._db.system_tx() as tx:
            await store.put_back(tx, lease, after=delay)
