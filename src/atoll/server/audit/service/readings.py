"""What the host organization's staff read in a tenant by an entry. Of nobody else reads are recorded.

Per entry and minute each address is written once, before it is answered; what is asked for again, and what is past the bound,
is only counted, and the count is written with the first record of a later minute. Windows are a replica's own: several of them
write as many records at most.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from atoll.kit.clock import monotonic
from atoll.server.audit.records import Action, Entity
from atoll.server.audit.service.recording import WINDOW_SECONDS, drawn
from atoll.server.audit.store import records as store
from atoll.server.db import Caller, Database

WRITTEN_PER_WINDOW = 60
MOST_WINDOWS = 1000
READING = {"GET", "HEAD"}


@dataclass
class Window:
    began: float
    seen: set[str] = field(default_factory=set)
    counted: int = 0


class Readings:
    def __init__(self, db: Database) -> None:
        self._db = db
        self._windows: dict[UUID, Window] = {}

    async def add(self, caller: Caller) -> None:
        """Raises what the transaction raises: what cannot be recorded is not read."""
        if caller.via.method not in READING or caller.id is None:
            return
        uncounted = self._admit(caller.id, caller.via.url)
        if uncounted is None:
            return
        metadata = {"alsoRead": str(uncounted)} if uncounted else {}
        async with self._db.tenant_tx(caller) as tx:
            made = drawn(caller, Action.READ, Entity("request"), at=tx.now, status=caller.via.status, metadata=metadata)
            await store.insert(tx, made)

    def _admit(self, entry: UUID, url: str) -> int | None:
        """None for what is only counted; else how many before it were not written."""
        now, before = monotonic(), 0
        window = self._windows.get(entry)
        if window is None or now - window.began > WINDOW_SECONDS:
            self._forget_old(now)
            before = window.counted if window else 0
            window = self._windows[entry] = Window(now)
        if url in window.seen or len(window.seen) >= WRITTEN_PER_WINDOW:
            window.counted += 1
            return None
        window.seen.add(url)
        return before

    def _forget_old(self, now: float) -> None:
        if len(self._windows) > MOST_WINDOWS:
            self._windows = {key: value for key, value in self._windows.items() if now - value.began <= WINDOW_SECONDS}
