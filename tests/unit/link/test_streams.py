"""How long a stream outlives its reader's permission, on an event loop whose time is simulated: waiting costs nothing."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import AsyncIterator, Coroutine
from typing import Any

import pytest

from atoll.server.link.routes import CHECK_AGAIN_SECONDS
from atoll.server.link.streams import while_allowed


class SimulatedTime(asyncio.SelectorEventLoop):
    """Where a loop would sleep until its next timer, its clock jumps there."""

    def __init__(self) -> None:
        self.at = 0.0
        super().__init__(Jumping(self))

    def time(self) -> float:
        return self.at


class Jumping(selectors.SelectSelector):
    def __init__(self, loop: SimulatedTime) -> None:
        super().__init__()
        self._loop = loop

    def select(self, timeout: float | None = None) -> Any:
        self._loop.at += timeout or 0.0
        return super().select(0)


def run(story: Coroutine[Any, Any, float]) -> float:
    loop = SimulatedTime()
    try:
        return loop.run_until_complete(story)
    finally:
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()


def now() -> float:
    return asyncio.get_running_loop().time()


async def lines(every: float) -> AsyncIterator[bytes]:
    while True:
        await asyncio.sleep(every)
        yield b"line\n"


async def ends_at(*, line_every: float, revoked_at: float, reader_takes: float = 0.0) -> float:
    """When the last line reached the reader, or the stream ended."""

    async def allowed() -> bool:
        return now() < revoked_at

    async for _ in while_allowed(lines(line_every), allowed, every=CHECK_AGAIN_SECONDS):
        last = now()
        await asyncio.sleep(reader_takes)
        assert last - revoked_at < CHECK_AGAIN_SECONDS, "a line reached who may not read it"
    return now()


@pytest.mark.parametrize("line_every", [0.1, 1.0, 7.0, 29.9, 31.0, 3600.0])
@pytest.mark.parametrize("revoked_at", [0.0, 1.0, 29.0, 30.5, 59.9, 100.0])
def test_stream_ends_within_thirty_seconds_whether_anything_comes_or_not(line_every: float, revoked_at: float) -> None:
    assert CHECK_AGAIN_SECONDS <= 30
    assert run(ends_at(line_every=line_every, revoked_at=revoked_at)) - revoked_at <= CHECK_AGAIN_SECONDS


def test_reader_who_takes_his_time_gets_nothing_after_it() -> None:
    run(ends_at(line_every=1.0, revoked_at=10.0, reader_takes=300.0))


def test_reader_who_may_read_on_is_asked_about_again_and_again() -> None:
    async def story() -> float:
        asked: list[float] = []

        async def allowed() -> bool:
            asked.append(now())
            return len(asked) < 5

        async for _ in while_allowed(lines(7.0), allowed, every=CHECK_AGAIN_SECONDS):
            pass
        return asked[-1]

    assert run(story()) == 5 * CHECK_AGAIN_SECONDS
