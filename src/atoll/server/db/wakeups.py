"""Wake-ups between replicas: PostgreSQL's NOTIFY, sent after commit on a connection of its own, at most one in 50 ms.

NOTIFY inside transactions would make commits go one at a time. A wake-up is a hint: whoever waits for one polls as well.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import asyncpg
import structlog

from atoll.kit.settings import Secret
from atoll.server.db import roles

log = structlog.get_logger()

CHANNEL = "atoll_wakeups"
PAUSE_SECONDS = 0.05
RETRY_SECONDS = 1.0
MOST_TOPICS = 100


class Wakeups:
    """`send` collects topics; `on_wakeup` is called with each topic that another replica (or this one) sent."""

    def __init__(self, url: str, key: Secret, on_wakeup: Callable[[str], None]) -> None:
        self._url = roles.login_url(url, roles.SYSTEM, key)
        self._on_wakeup = on_wakeup
        self._topics: set[str] = set()
        self._pending = asyncio.Event()

    def send(self, topic: str) -> None:
        self._topics.add(topic)
        self._pending.set()

    async def run(self) -> None:
        """Listen and send until cancelled; a lost connection is opened again."""
        while True:
            try:
                await self._serve()
            except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, TimeoutError) as error:
                log.warning("wake-ups pause: the database is away", error=type(error).__name__)
                await asyncio.sleep(RETRY_SECONDS)

    async def _serve(self) -> None:
        connection = await asyncpg.connect(self._url, statement_cache_size=0, timeout=10)
        try:
            await connection.add_listener(CHANNEL, self._heard)
            while True:
                await self._pending.wait()
                await self._flush(connection)
                await asyncio.sleep(PAUSE_SECONDS)
        finally:
            connection.terminate()

    async def _flush(self, connection: Any) -> None:
        self._pending.clear()
        batch = [self._topics.pop() for _ in range(min(MOST_TOPICS, len(self._topics)))]
        if self._topics:
            self._pending.set()
        await connection.execute("select pg_notify($1, $2)", CHANNEL, " ".join(batch))

    def _heard(self, _connection: Any, _pid: int, _channel: str, payload: object) -> None:
        for topic in str(payload).split():
            self._on_wakeup(topic)
