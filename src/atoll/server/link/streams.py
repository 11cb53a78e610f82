"""Streams over a session: what an agent sends under credit, read by whoever asked for it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

from atoll.server.link.errors import ClusterAway, LogsNotThere
from atoll.wire.messages import STREAM_CREDIT_BYTES, Close, Credit, FromServer

Send = Callable[[FromServer], Awaitable[None]]
END = None
REFILL_AT = STREAM_CREDIT_BYTES // 2


class Stream:
    """One open stream. Holds at most the credit that was given: an agent that sends more breaks the protocol."""

    def __init__(self, id: int, send: Send, forget: Callable[[int], None]) -> None:
        self.id = id
        self._send = send
        self._forget = forget
        self._queue: asyncio.Queue[bytes | None] = asyncio.Queue()
        self._held = 0
        self._used = 0
        self.error: str | None = None
        self._over = False

    def take(self, payload: bytes) -> bool:
        """A frame of the agent's; False when it sent more than it may."""
        self._held += len(payload)
        if self._held > STREAM_CREDIT_BYTES:
            return False
        self._queue.put_nowait(payload)
        return True

    def end(self, error: str | None) -> None:
        if not self._over:
            self._over, self.error = True, error
            self._queue.put_nowait(END)

    async def first(self) -> bytes | None:
        """The first bytes, or None for an empty log; an error that comes instead is raised, so that it can be answered."""
        payload = await self._queue.get()
        if payload is END and self.error:
            raise LogsNotThere(self.error)
        if payload is not END:
            await self._consumed(len(payload))
        return payload

    async def chunks(self, first: bytes | None) -> AsyncIterator[bytes]:
        """What follows, until the agent ends the stream; leaving early tells the agent to stop."""
        try:
            if first is None:
                return
            yield first
            while (payload := await self._queue.get()) is not END:
                await self._consumed(len(payload))
                yield payload
        finally:
            await self.close()

    async def close(self) -> None:
        self._forget(self.id)
        if not self._over:
            self._over = True
            await self._send(Close(self.id))

    async def _consumed(self, size: int) -> None:
        self._used += size
        if self._used >= REFILL_AT and not self._over:
            given, self._used = self._used, 0
            self._held -= given
            await self._send(Credit(self.id, given))


async def while_allowed(
    chunks: AsyncIterator[bytes], allowed: Callable[[], Awaitable[bool]], *, every: float
) -> AsyncIterator[bytes]:
    """A stream, until it ends or its reader may no longer read it: that is asked every so many seconds, whether anything comes
    or not, and again before what a reader gets who was slow to take the last part."""
    loop = asyncio.get_running_loop()
    following, due = asyncio.ensure_future(anext(chunks, None)), loop.time() + every
    try:
        while True:
            await asyncio.wait({following}, timeout=max(0.0, due - loop.time()))
            if loop.time() >= due:
                if not await allowed():
                    return
                due = loop.time() + every
            if following.done():
                chunk = following.result()
                if chunk is None:
                    return
                yield chunk
                following = asyncio.ensure_future(anext(chunks, None))
    finally:
        following.cancel()


def lost() -> ClusterAway:
    return ClusterAway("The cluster is disconnected.")
