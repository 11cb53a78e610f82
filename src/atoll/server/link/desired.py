"""Streaming desired state to one agent: number what is dirty, send what it does not have, take its word for what it has."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from msgspec import Raw

from atoll.server import clusters
from atoll.server.db import Caller, Database, LinkTx
from atoll.wire.desired import digest
from atoll.wire.messages import Applied, Desired, FromServer, Item, Resync, Settled

POLL_SECONDS = 5.0
MOST_UNCONFIRMED = 5000


class DesiredFeed:
    """With `snapshot` the agent gets everything there is. After each catch-up comes a digest of all live objects, so that
    drift is found; an agent that finds it asks for everything (`Resync`)."""

    def __init__(
        self,
        db: Database,
        caller: Caller,
        send: Callable[[FromServer], Awaitable[None]],
        *,
        start: int,
        snapshot: bool,
    ) -> None:
        self._db = db
        self._caller = caller
        self._send = send
        self._sent = start
        self._confirmed = start
        self._snapshot = snapshot
        self._catching_up = True
        self._wake = asyncio.Event()

    def wake(self) -> None:
        self._wake.set()

    async def take(self, message: Applied | Resync) -> None:
        if isinstance(message, Resync):
            self._sent, self._confirmed, self._snapshot, self._catching_up = 0, 0, True, True
        else:
            self._confirmed = max(self._confirmed, min(message.revision, self._sent))
            async with self._db.link_tx(self._caller) as tx:
                await clusters.acknowledge(tx, self._confirmed)
        self.wake()

    async def run(self) -> None:
        while True:
            self._wake.clear()
            if self._sent - self._confirmed < MOST_UNCONFIRMED and await self._step():
                continue
            try:
                await asyncio.wait_for(self._wake.wait(), POLL_SECONDS)
            except TimeoutError:
                continue

    async def _step(self) -> bool:
        """Send the next changes; False when there are none."""
        settled: Settled | None = None
        async with self._db.link_tx(self._caller) as tx:
            await clusters.number_dirty(tx)
            rows = await clusters.read_since(tx, self._sent)
            if not rows and self._catching_up:
                settled = await self._settled(tx)
        items = tuple(
            Item(row.revision, row.kind, row.object_id, row.deleted, Raw((row.body or "null").encode())) for row in rows
        )
        if items:
            self._sent = items[-1].revision
            await self._send(Desired(items, self._snapshot))
        if settled:
            self._catching_up = self._snapshot = False
            await self._send(settled)
        return bool(items)

    async def _settled(self, tx: LinkTx) -> Settled | None:
        if not await clusters.is_settled(tx):
            return None
        return Settled(self._sent, digest(await clusters.live_objects(tx)), self._snapshot)
