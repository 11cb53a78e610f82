"""A server of the link, small and in-process: real WebSockets, the real messages, a memory instead of a database."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, TypeVar

import msgspec
from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosed

from atoll.wire.desired import KINDS, ProjectSpec, WorkloadSpec, digest
from atoll.wire.messages import (
    CLOSE_DRAINING,
    Ack,
    Applied,
    Close,
    Credit,
    Desired,
    FromServer,
    Heartbeat,
    Hello,
    Item,
    OpenLogs,
    Report,
    Resync,
    Settled,
    Welcome,
    decode_from_agent,
    encode,
    read_data_frame,
)
from atoll.wire.reports import EventReport, PodStatus, Record, WorkloadGone, WorkloadStatus

T = TypeVar("T")
DEADLINE_SECONDS = 20.0


@dataclass
class LogStream:
    received: bytearray = field(default_factory=bytearray)
    owed: int = 0  # bytes that were allowed and have not come
    over: Close | None = None


class FakeServer:
    def __init__(self) -> None:
        self.objects: dict[tuple[str, str], tuple[int, bytes | None]] = {}
        self.revision = 0
        self.records: list[Record] = []
        self.batches: list[tuple[str, int]] = []
        self.reported: dict[str, int] = {}
        self.hellos: list[Hello] = []
        self.applied = 0
        self.resyncs = 0
        self.authorizations: list[str] = []
        self.streams: dict[int, LogStream] = {}
        self.acknowledging = True
        self.clock_ahead = 0.0
        self._changed = asyncio.Condition()
        self._session: ServerConnection | None = None
        self._server: Server | None = None
        self.port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/t/acme"

    async def start(self) -> None:
        self._server = await serve(self._serve, "127.0.0.1", self.port, compression=None, ping_interval=None)
        self.port = next(iter(self._server.sockets)).getsockname()[1]

    async def stop(self) -> None:
        self._session = None
        if self._server is not None:
            self._server.close(code=CLOSE_DRAINING)
            await self._server.wait_closed()
            self._server = None

    async def want(self, *specs: WorkloadSpec | ProjectSpec) -> None:
        items = []
        for spec in specs:
            kind = "workload" if isinstance(spec, WorkloadSpec) else "project"
            items.append(self._put(kind, str(spec.id), msgspec.json.encode(spec)))
        await self.send(Desired(tuple(items)))

    async def drop(self, spec: WorkloadSpec) -> None:
        await self.send(Desired((self._put("workload", spec.id, None),)))

    async def send(self, message: FromServer) -> None:
        if self._session is not None:
            await self._session.send(encode(message), text=True)

    async def cut(self) -> None:
        """Break the connection as a network does."""
        if self._session is not None:
            self._session.transport.abort()
            self._session = None

    async def until(self, condition: Callable[[], Any]) -> None:
        """Wait for something that the agent reports."""
        async with asyncio.timeout(DEADLINE_SECONDS), self._changed:
            await self._changed.wait_for(condition)

    def of(self, kind: type[T]) -> list[T]:
        return [record for record in self.records if isinstance(record, kind)]

    def phase(self, spec: WorkloadSpec) -> str:
        return next((s.phase for s in reversed(self.of(WorkloadStatus)) if s.workload_id == spec.id), "")

    async def until_phase(self, spec: WorkloadSpec, phase: str) -> None:
        await self.until(lambda: self.phase(spec) == phase)

    async def until_gone(self, spec: WorkloadSpec) -> None:
        await self.until(lambda: any(gone.workload_id == spec.id for gone in self.of(WorkloadGone)))

    def pods(self, spec: WorkloadSpec) -> dict[str, PodStatus]:
        """The latest status of each pod attempt."""
        return {pod.pod_id: pod for pod in self.of(PodStatus) if pod.workload_id == spec.id}

    def reasons(self, spec: WorkloadSpec) -> list[str]:
        return [event.reason for event in self.of(EventReport) if event.workload_id == spec.id]

    async def open_log(self, spec: WorkloadSpec, *, credit: int = 1 << 20, **how: Any) -> LogStream:
        number = len(self.streams) + 1
        self.streams[number] = LogStream(owed=credit)
        await self.send(OpenLogs(number, spec.id, credit, **how))
        return self.streams[number]

    async def read_log(self, spec: WorkloadSpec, **how: Any) -> bytes:
        stream = await self.open_log(spec, **how)
        await self.until(lambda: stream.over is not None)
        return bytes(stream.received)

    async def until_log(self, spec: WorkloadSpec, wanted: bytes, **how: Any) -> None:
        """Wait until a running pod has written exactly this."""
        stream = await self.open_log(spec, follow=True, **how)
        await self.until(lambda: bytes(stream.received) == wanted)

    async def grant(self, stream: LogStream, more: int) -> None:
        number = next(n for n, known in self.streams.items() if known is stream)
        stream.owed += more
        await self.send(Credit(number, more))

    def _put(self, kind: str, id: str, body: bytes | None) -> Item:
        self.revision += 1
        self.objects[kind, id] = (self.revision, body)
        return self._item(kind, id)

    def _item(self, kind: str, id: str) -> Item:
        revision, body = self.objects[kind, id]
        return Item(revision, kind, id, body is None, msgspec.Raw(body or b"null"))

    async def _serve(self, socket: ServerConnection) -> None:
        try:
            assert socket.request is not None
            self.authorizations.append(socket.request.headers["Authorization"])
            hello = decode_from_agent(await socket.recv())
            assert isinstance(hello, Hello)
            self.hellos.append(hello)
            self._session = socket
            reported = self.reported.get(hello.journal_id, 0)
            await self.send(Welcome(1, len(self.hellos), time.time() + self.clock_ahead, reported))
            await self._catch_up(hello.applied_revision, snapshot=hello.applied_revision == 0)
            async for frame in socket:
                await self._take(frame)
        except ConnectionClosed:
            pass

    async def _catch_up(self, revision: int, *, snapshot: bool) -> None:
        keys = sorted((key for key, (at, _) in self.objects.items() if at > revision), key=lambda key: KINDS[key[0]])
        items = [self._item(*key) for key in keys if not snapshot or self.objects[key][1] is not None]
        if items:
            await self.send(Desired(tuple(items), snapshot))
        live = [(kind, id, body) for (kind, id), (_, body) in self.objects.items() if body is not None]
        await self.send(Settled(self.revision, digest(live), snapshot))

    async def _take(self, frame: str | bytes) -> None:
        if isinstance(frame, bytes):
            number, payload = read_data_frame(frame)
            self.streams[number].received += payload
            self.streams[number].owed -= len(payload)
        else:
            await self._take_message(decode_from_agent(frame))
        async with self._changed:
            self._changed.notify_all()

    async def _take_message(self, message: object) -> None:
        match message:
            case Report():
                await self._apply(message)
            case Applied():
                self.applied = message.revision
            case Resync():
                self.resyncs += 1
                await self._catch_up(0, snapshot=True)
            case Close():
                self.streams[message.stream].over = message
            case Heartbeat():
                await self.send(Heartbeat(time.time()))

    async def _apply(self, report: Report) -> None:
        self.batches.append((report.journal_id, report.sequence))
        if not self.acknowledging:
            return
        if report.sequence > self.reported.get(report.journal_id, 0):
            self.reported[report.journal_id] = report.sequence
            self.records += report.records
        await self.send(Ack(report.sequence))


@asynccontextmanager
async def serving() -> AsyncIterator[FakeServer]:
    server = FakeServer()
    await server.start()
    try:
        yield server
    finally:
        await server.stop()
