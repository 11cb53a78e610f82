"""One agent's session, from its first message to its end: desired state down, reports up, streams both ways."""

from __future__ import annotations

import asyncio
import itertools
from contextlib import suppress
from typing import TYPE_CHECKING
from uuid import UUID

import msgspec
import structlog
from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketState

from atoll.server import clusters, metering
from atoll.server.db import Caller, Database, failures
from atoll.server.link.apply import apply_report
from atoll.server.link.desired import DesiredFeed
from atoll.server.link.errors import Superseded
from atoll.server.link.streams import Stream
from atoll.wire.messages import (
    CLOSE_DRAINING,
    CLOSE_PROTOCOL,
    CLOSE_SUPERSEDED,
    HEARTBEAT_SECONDS,
    MAX_FRAME_BYTES,
    PROTOCOLS,
    STREAM_CREDIT_BYTES,
    Applied,
    Close,
    Credit,
    FromServer,
    Heartbeat,
    Hello,
    OpenLogs,
    Refused,
    Report,
    Resync,
    Welcome,
    decode_from_agent,
    encode,
    read_data_frame,
)

if TYPE_CHECKING:
    from atoll.server.link.sessions import Sessions

log = structlog.get_logger()

CLOSE_FAILED = 1011
SILENT_SECONDS = 3 * HEARTBEAT_SECONDS + 5
HELLO_SECONDS = 10.0
MOST_STREAMS = 200


class ProtocolBroken(Exception):
    """The agent sent something that the protocol does not allow."""


class AgentSession:
    def __init__(self, socket: WebSocket, caller: Caller, db: Database, sessions: Sessions) -> None:
        assert caller.cluster is not None
        self.cluster: UUID = caller.cluster
        self._socket = socket
        self._caller = caller
        self._db = db
        self._sessions = sessions
        self._epoch = 0
        self._streams: dict[int, Stream] = {}
        self._numbers = itertools.count(1)
        self._feed: DesiredFeed | None = None

    # --- its life -----------------------------------------------------------------------------------------------------

    async def run(self) -> None:
        """Serve the agent until either side ends it."""
        try:
            hello = await self._hello()
            await self._open(hello)
            await self._serve()
        except WebSocketDisconnect:
            pass
        except Superseded:
            await self._close(CLOSE_SUPERSEDED)
        except (ProtocolBroken, msgspec.DecodeError, ValueError) as error:
            log.warning("an agent broke the protocol", cluster=str(self.cluster), error=repr(error))
            await self._close(CLOSE_PROTOCOL)
        except failures.AWAY as error:
            log.warning("a session ends: the agent or the database is silent", cluster=str(self.cluster), error=repr(error))
            await self._close(CLOSE_DRAINING)
        except Exception as error:  # the database away, a deadlock, a bug: the agent comes back and nothing was acknowledged
            log.warning("an agent's session failed", cluster=str(self.cluster), error=repr(error))
            await self._close(CLOSE_FAILED)
        finally:
            await self._end()

    async def _hello(self) -> Hello:
        message = decode_from_agent(await asyncio.wait_for(self._socket.receive_text(), HELLO_SECONDS))
        if not isinstance(message, Hello):
            raise ProtocolBroken("the first message is Hello")
        return message

    async def _open(self, hello: Hello) -> None:
        protocol = max(set(hello.protocols) & set(PROTOCOLS), default=None)
        if protocol is None:
            await self.send(Refused(f"This server speaks protocol {PROTOCOLS}, the agent {hello.protocols}."))
            raise ProtocolBroken("no protocol in common")
        async with self._db.link_tx(self._caller) as tx:
            self._epoch, acknowledged = await clusters.open_session(
                tx, replica=self._sessions.replica, replica_url=self._sessions.replica_url
            )
            reported = await clusters.find_cursor(tx, hello.journal_id[:64])
            await metering.order_averages(tx)
        await self.send(Welcome(protocol, self._epoch, self._db.now().timestamp(), reported))
        # An agent that knows less than it once acknowledged lost its memory: its tombstones are gone, so it gets everything.
        snapshot = hello.applied_revision < acknowledged
        start = 0 if snapshot else hello.applied_revision
        self._feed = DesiredFeed(self._db, self._caller, self.send, start=start, snapshot=snapshot)
        self._sessions.add(self)

    async def _serve(self) -> None:
        """Both directions until the first of them ends."""
        assert self._feed is not None
        reading = asyncio.create_task(self._read())
        feeding = asyncio.create_task(self._feed.run())
        done, pending = await asyncio.wait((reading, feeding), return_when=asyncio.FIRST_COMPLETED)
        for task in pending:
            task.cancel()
            with suppress(asyncio.CancelledError, Exception):
                await task
        for task in done:
            task.result()

    async def _end(self) -> None:
        self._sessions.remove(self)
        for stream in list(self._streams.values()):
            stream.end("The cluster's connection was lost.")
        if self._epoch:
            with suppress(Exception):
                async with self._db.link_tx(self._caller) as tx:
                    await clusters.close_session(tx, epoch=self._epoch)

    async def drain(self) -> None:
        await self._close(CLOSE_DRAINING)

    async def _close(self, code: int) -> None:
        if self._socket.application_state is WebSocketState.CONNECTED:
            with suppress(RuntimeError, WebSocketDisconnect, OSError):
                await self._socket.close(code)

    def wake(self) -> None:
        if self._feed:
            self._feed.wake()

    async def send(self, message: FromServer) -> None:
        if self._socket.application_state is not WebSocketState.CONNECTED:
            raise WebSocketDisconnect
        await self._socket.send_text(encode(message).decode())

    # --- what the agent says ------------------------------------------------------------------------------------------

    async def _read(self) -> None:
        while True:
            frame = await asyncio.wait_for(self._socket.receive(), SILENT_SECONDS)
            if frame["type"] == "websocket.disconnect":
                raise WebSocketDisconnect(frame.get("code", 1000))
            if frame.get("bytes") is not None:
                self._take_data(frame["bytes"])
            else:
                await self._take_message(frame.get("text") or "")

    def _take_data(self, frame: bytes) -> None:
        number, payload = read_data_frame(frame)
        stream = self._streams.get(number)
        if stream and not stream.take(payload):
            raise ProtocolBroken("more data than credit")

    async def _take_message(self, text: str) -> None:
        if len(text) > MAX_FRAME_BYTES:
            raise ProtocolBroken("a frame is too large")
        message = decode_from_agent(text)
        match message:
            case Report():
                await self.send(await apply_report(self._db, self._caller, message, epoch=self._epoch))
            case Heartbeat():
                await self._heard()
            case Applied() | Resync():
                assert self._feed is not None
                await self._feed.take(message)
            case Close():
                self._end_stream(message)
            case Credit():
                pass  # the server sends no stream data yet
            case _:
                raise ProtocolBroken(f"{type(message).__name__} is not expected here")

    async def _heard(self) -> None:
        async with self._db.link_tx(self._caller) as tx:
            alive = await clusters.hear(tx, epoch=self._epoch)
        if not alive:
            raise Superseded
        await self.send(Heartbeat(self._db.now().timestamp()))

    # --- streams ------------------------------------------------------------------------------------------------------

    async def open_logs(
        self, workload: UUID, *, pod: UUID | None, tail: int | None, since: float | None, follow: bool
    ) -> Stream:
        if len(self._streams) >= MOST_STREAMS:
            raise ProtocolBroken("too many streams")
        stream = Stream(next(self._numbers), self.send, self._forget)
        self._streams[stream.id] = stream
        request = OpenLogs(
            stream=stream.id,
            workload_id=str(workload),
            credit=STREAM_CREDIT_BYTES,
            pod_id=str(pod) if pod else None,
            tail=tail,
            since=since,
            follow=follow,
        )
        await self.send(request)
        return stream

    def _forget(self, number: int) -> None:
        self._streams.pop(number, None)

    def _end_stream(self, close: Close) -> None:
        stream = self._streams.pop(close.stream, None)
        if stream:
            stream.end(close.error)
