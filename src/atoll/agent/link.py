"""The outbound session: handshake, desired state down, reports up, heartbeats, streams; and again when it breaks.

It decides nothing about workloads: messages go to the reconciler, reports come from the journal.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Callable

import msgspec
import structlog
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus, WebSocketException

from atoll import __version__
from atoll.agent.backoff import after_draining_seconds, after_refusal_seconds, backoff_seconds
from atoll.agent.engines import Engine
from atoll.agent.identity import Identity
from atoll.agent.journal import Batch, Journal
from atoll.agent.reconcile import Reconciler
from atoll.agent.settings import AgentSettings
from atoll.agent.streams import NoSuchLog, Streams
from atoll.wire.messages import (
    CLOSE_DRAINING,
    CLOSE_PROTOCOL,
    CLOSE_REFUSED,
    CLOSE_SUPERSEDED,
    HEARTBEAT_SECONDS,
    MAX_FRAME_BYTES,
    PROTOCOLS,
    Ack,
    Close,
    Credit,
    Desired,
    FromAgent,
    Heartbeat,
    Hello,
    OpenLogs,
    Refused,
    Settled,
    Welcome,
    decode_from_server,
    encode,
)

HANDSHAKE_SECONDS = 10.0
MISSED_HEARTBEATS = 3
BATCHES_IN_FLIGHT = 4
REPORT_COALESCE_SECONDS = 0.02
log = structlog.get_logger("atoll.agent.link")


class SessionLost(Exception):
    """The session is of no use any more: the server is silent or broke the protocol."""


class SessionRefused(Exception):
    """The server does not want this agent."""


class Link:
    def __init__(
        self,
        settings: AgentSettings,
        identity: Identity,
        journal: Journal,
        reconciler: Reconciler,
        engine: Engine,
        *,
        clock: Callable[[], float],
        heartbeat_seconds: float = HEARTBEAT_SECONDS,
    ) -> None:
        self._settings, self._identity, self._clock = settings, identity, clock
        self._journal, self._reconciler, self._engine = journal, reconciler, engine
        self._heartbeat_seconds = heartbeat_seconds
        self._offset = 0.0
        self._connected_at = 0.0

    async def run(self) -> None:
        """Session after session, until cancelled."""
        failures = 0
        while True:
            started = self._clock()
            self._connected_at = 0.0
            problem = await self._one_session()
            failures = 0 if self._connected_at else failures + 1
            pause = pause_after(problem, failures)
            log.info("link down", error=describe(problem), after=round(self._clock() - started, 1), retry_in=round(pause, 1))
            await asyncio.sleep(pause)

    async def _one_session(self) -> Exception:
        """Connect and serve; what ended the session."""
        problem: Exception = SessionLost("the session ended")
        headers = {"Authorization": f"Bearer {self._identity.token(self._clock() + self._offset)}"}
        try:
            async with connect(
                self._settings.link_url,
                additional_headers=headers,
                compression=None,
                max_size=MAX_FRAME_BYTES + 1024,
                ping_interval=None,
                close_timeout=2,
                proxy=None if self._settings.on_loopback else True,
            ) as socket:
                await self._serve(socket)
        except* (OSError, TimeoutError, WebSocketException, SessionLost, SessionRefused) as group:
            problem = first_of(group)
        return problem

    async def _serve(self, socket: ClientConnection) -> None:
        welcome = await self._shake_hands(socket)
        session = Session(socket, welcome, self._journal, self._reconciler, self._engine)
        self._connected_at = self._clock()
        log.info("link up", epoch=welcome.epoch, clock_offset=round(self._offset, 3))
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(session.read())
                tasks.create_task(session.send_reports())
                tasks.create_task(session.send_controls())
                tasks.create_task(session.beat(self._clock, self._heartbeat_seconds))
        finally:
            await session.close()

    async def _shake_hands(self, socket: ClientConnection) -> Welcome:
        said_at = self._clock()
        hello = Hello(
            protocols=PROTOCOLS,
            agent_version=__version__,
            engine=self._engine.name,
            capabilities=self._engine.capabilities,
            journal_id=self._journal.id,
            applied_revision=self._reconciler.mirror.applied_revision,
            agent_time=said_at,
        )
        await socket.send(encode(hello), text=True)
        async with asyncio.timeout(HANDSHAKE_SECONDS):
            answer = read_message(await socket.recv())
        if isinstance(answer, Refused):
            raise SessionRefused(answer.reason)
        if not isinstance(answer, Welcome) or answer.protocol not in PROTOCOLS:
            raise SessionLost("the server's first message was no welcome that this agent understands")
        self._offset = clock_offset(answer.server_time, said_at, self._clock())
        self._reconciler.begin_session(offset=self._offset)
        self._resume_journal(answer.reported)
        return answer

    def _resume_journal(self, reported: int) -> None:
        if reported > self._journal.last_sequence:
            # The server knows more of this journal than we do: our folder is an older copy, so its numbers are taken.
            self._journal.renew()
            raise SessionLost("the journal was restored from an older copy; it goes on under a new id")
        self._journal.acknowledge(reported)


class Session:
    """One connection after its handshake."""

    def __init__(
        self, socket: ClientConnection, welcome: Welcome, journal: Journal, reconciler: Reconciler, engine: Engine
    ) -> None:
        self._socket, self._epoch = socket, welcome.epoch
        self._journal, self._reconciler, self._engine = journal, reconciler, engine
        self._controls: asyncio.Queue[FromAgent] = asyncio.Queue()
        self._news = asyncio.Event()
        self._in_flight = 0
        self._heard = True
        self._streams = Streams(self._read_log, socket.send, self._send)
        reconciler.answer = self._controls.put_nowait
        journal.on_append = self._news.set

    async def close(self) -> None:
        self._reconciler.answer = lambda _: None
        self._journal.on_append = lambda: None
        await self._streams.close_all()

    async def read(self) -> None:
        async for frame in self._socket:
            self._heard = True
            match read_message(frame):
                case Desired() | Settled() as wanted:
                    self._reconciler.deliver(wanted)
                    await self._reconciler.room()
                case Ack() as ack:
                    self._acknowledged(ack)
                case OpenLogs() as request:
                    await self._streams.open(request)
                case Credit() as credit:
                    self._streams.credit(credit)
                case Close() as over:
                    self._streams.close(over)
                case Refused() as refused:
                    raise SessionRefused(refused.reason)
        raise SessionLost(f"closed by the server ({self._socket.close_code})")

    async def send_reports(self) -> None:
        """What was not acknowledged goes again under its old numbers, then what is new, a few batches at a time."""
        for batch in self._journal.unacknowledged():
            await self._send_batch(batch)
        while True:
            while batch_or_none := self._journal.seal():
                await self._send_batch(batch_or_none)
            self._news.clear()
            await self._news.wait()
            await asyncio.sleep(REPORT_COALESCE_SECONDS)

    async def send_controls(self) -> None:
        while True:
            await self._send(await self._controls.get())

    async def beat(self, clock: Callable[[], float], every: float) -> None:
        missed = 0
        while missed < MISSED_HEARTBEATS:
            await self._send(Heartbeat(clock()))
            self._heard = False
            await asyncio.sleep(every)
            missed = 0 if self._heard else missed + 1
        raise SessionLost(f"nothing heard for {missed} heartbeats")

    async def _send(self, message: FromAgent) -> None:
        await self._socket.send(encode(message), text=True)

    async def _send_batch(self, batch: Batch) -> None:
        while self._in_flight >= BATCHES_IN_FLIGHT:
            self._news.clear()
            await self._news.wait()
        self._in_flight += 1
        await self._socket.send(self._journal.report(batch, epoch=self._epoch), text=True)

    def _acknowledged(self, ack: Ack) -> None:
        self._journal.acknowledge(ack.sequence)
        self._in_flight -= 1
        self._news.set()
        for refusal in ack.refusals:
            log.warning("record refused by the server", sequence=ack.sequence, index=refusal.index, reason=refusal.reason)

    def _read_log(self, request: OpenLogs) -> AsyncIterator[bytes]:
        pod_id = self._reconciler.mirror.find_pod(request.workload_id, request.pod_id)
        if pod_id is None:
            raise NoSuchLog("No pod of this workload has run on the cluster yet.")
        return self._engine.logs(request.workload_id, pod_id, tail=request.tail, since=request.since, follow=request.follow)


def read_message(frame: str | bytes) -> object:
    if isinstance(frame, bytes):
        raise SessionLost("a binary frame came for no stream of ours")
    try:
        return decode_from_server(frame)
    except msgspec.DecodeError as error:
        raise SessionLost(f"a message was not understood: {error}") from error


def clock_offset(server_time: float, said_at: float, heard_at: float) -> float:
    """What to add to our time to get the server's; zero when the difference is within what the way there can explain."""
    offset = server_time - (said_at + heard_at) / 2
    return offset if abs(offset) > (heard_at - said_at) / 2 else 0.0


def pause_after(problem: Exception, failures: int) -> float:
    code = problem.rcvd.code if isinstance(problem, ConnectionClosed) and problem.rcvd else None
    refused = isinstance(problem, SessionRefused) or code in (CLOSE_REFUSED, CLOSE_SUPERSEDED, CLOSE_PROTOCOL)
    if refused or (isinstance(problem, InvalidStatus) and problem.response.status_code in (401, 403, 404)):
        return after_refusal_seconds(random.random())
    if code == CLOSE_DRAINING:
        return after_draining_seconds(random.random())
    return backoff_seconds(failures, random.random())


def describe(problem: Exception) -> str:
    return f"{type(problem).__name__}: {problem}"


def first_of(group: BaseExceptionGroup[Exception]) -> Exception:
    """What went wrong first: the tasks of a session end together."""
    problem: BaseException = group
    while isinstance(problem, BaseExceptionGroup):
        problem = problem.exceptions[0]
    return problem if isinstance(problem, Exception) else SessionLost(str(problem))
