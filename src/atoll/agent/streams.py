"""Log streams over the link, each under its own credit: a slow reader holds up its own stream and nothing else."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

import structlog

from atoll.wire.messages import MAX_DATA_BYTES, Close, Credit, OpenLogs, data_frame

MOST_STREAMS = 64
log = structlog.get_logger("atoll.agent.streams")


class NoSuchLog(Exception):
    """There is nothing to read; the text is for the reader."""


class Allowance:
    """How many bytes may still be sent."""

    def __init__(self, credit: int) -> None:
        self._left = credit
        self._more = asyncio.Event()

    def add(self, credit: int) -> None:
        self._left += max(credit, 0)
        self._more.set()

    async def take(self, wanted: int) -> int:
        """As much of `wanted` as is allowed, at least one; waits until something is."""
        while self._left <= 0:
            self._more.clear()
            await self._more.wait()
        taken = min(wanted, self._left)
        self._left -= taken
        return taken


class Streams:
    """The open streams of one session. `read` opens a log or raises `NoSuchLog`."""

    def __init__(
        self,
        read: Callable[[OpenLogs], AsyncIterator[bytes]],
        send_data: Callable[[bytes], Awaitable[None]],
        send_close: Callable[[Close], Awaitable[None]],
    ) -> None:
        self._read, self._send_data, self._send_close = read, send_data, send_close
        self._open: dict[int, tuple[asyncio.Task[None], Allowance]] = {}

    async def open(self, request: OpenLogs) -> None:
        if request.stream in self._open or len(self._open) >= MOST_STREAMS:
            await self._send_close(Close(request.stream, "This cluster has too many open streams: close one first."))
            return
        allowance = Allowance(request.credit)
        self._open[request.stream] = (asyncio.create_task(self._pump(request, allowance)), allowance)

    def credit(self, more: Credit) -> None:
        if more.stream in self._open:
            self._open[more.stream][1].add(more.bytes)

    def close(self, over: Close) -> None:
        if over.stream in self._open:
            self._open.pop(over.stream)[0].cancel()

    async def close_all(self) -> None:
        tasks = [task for task, _ in self._open.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._open.clear()

    async def _pump(self, request: OpenLogs, allowance: Allowance) -> None:
        error: str | None = None
        try:
            async for block in self._read(request):
                await self._send_all(request.stream, block, allowance)
        except NoSuchLog as missing:
            error = str(missing)
        except OSError as problem:
            log.warning("log not readable", workload=request.workload_id, error=str(problem))
            error = "The log could not be read."
        self._open.pop(request.stream, None)
        await self._send_close(Close(request.stream, error))

    async def _send_all(self, stream: int, block: bytes, allowance: Allowance) -> None:
        sent = 0
        while sent < len(block):
            size = await allowance.take(min(len(block) - sent, MAX_DATA_BYTES))
            await self._send_data(data_frame(stream, block[sent : sent + size]))
            sent += size
