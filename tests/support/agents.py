"""A fake agent: enrols and speaks the real messages over a real WebSocket; it has no engine, tests say what it reports."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any, TypeVar

import httpx2
import msgspec
from joserfc import jws
from joserfc.jwk import ECKey
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from atoll.kit.ids import uuid7
from atoll.wire.desired import BODIES, digest
from atoll.wire.messages import (
    Ack,
    Applied,
    Close,
    Desired,
    FromAgent,
    FromServer,
    Heartbeat,
    Hello,
    OpenLogs,
    Report,
    Resync,
    Settled,
    Welcome,
    data_frame,
    decode_from_server,
    encode,
)
from atoll.wire.reports import Record, WorkloadStatus

if TYPE_CHECKING:
    from tests.support.api import Client
    from tests.support.make import Cluster, Tenant, Training
    from tests.support.server import Server

DEADLINE_SECONDS = 15.0
T = TypeVar("T")


class Link:
    """Where agents connect: the listening server."""

    def __init__(self, server: Server, port: int) -> None:
        self.server = server
        self.port = port

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def enrol(self, tenant: Tenant, cluster: Cluster, secret: str) -> FakeAgent:
        agent = FakeAgent(self, tenant, cluster)
        status, answer = await agent.enrol(secret)
        assert status == 201, answer
        return agent

    @asynccontextmanager
    async def stream(self, base: str, path: str, token: str, **query: Any) -> AsyncIterator[httpx2.Response]:
        """An answer that is read while it is written."""
        headers = {"Authorization": f"Bearer {token}"}
        async with (
            httpx2.AsyncClient(base_url=self.url, timeout=DEADLINE_SECONDS) as client,
            client.stream("GET", base + path, params=query, headers=headers) as response,
        ):
            yield response


class FakeAgent:
    """`objects` is what it was told should exist; `heard` everything the server said."""

    def __init__(self, link: Link, tenant: Tenant, cluster: Cluster) -> None:
        self.link = link
        self.tenant = tenant
        self.cluster = cluster
        self.key = ECKey.generate_key("P-256")
        self.audience = f"atoll-link:{tenant.id}"
        self.journal = str(uuid7())
        self.sequence = 0
        self.revision = 0
        self.epoch = 0
        self.objects: dict[tuple[str, str], bytes] = {}
        self.heard: list[FromServer] = []
        self.close_code: int | None = None
        self._changed = asyncio.Condition()
        self._socket: ClientConnection | None = None
        self._reading: asyncio.Task[None] | None = None

    async def enrol(self, secret: str) -> tuple[int, Any]:
        body = {
            "cluster_id": self.cluster.id,
            "install_secret": secret,
            "public_key": self.key.as_dict(private=False),
            "agent_version": "test",
        }
        async with httpx2.AsyncClient(base_url=self.link.url) as client:
            answer = await client.post(f"/t/{self.tenant.name}/link/v1/enrol", json=body)
        return answer.status_code, answer.json()

    def token(self, **claims: Any) -> str:
        now = time.time()
        payload = {"iss": self.cluster.id, "sub": self.cluster.id, "aud": self.audience, "iat": now, "exp": now + 60}
        return jws.serialize_compact({"alg": "ES256"}, json.dumps(payload | claims).encode(), self.key)

    async def open(self, *, token: str | None = None, headers: dict[str, str] | None = None) -> ClientConnection:
        """The bare connection, without a hello."""
        given = {"Authorization": f"Bearer {token or self.token()}"} | (headers or {})
        url = f"ws://127.0.0.1:{self.link.port}/t/{self.tenant.name}/link/v1"
        return await connect(url, additional_headers=given, compression=None, ping_interval=None)

    async def is_refused(self, token: str | None = None, headers: dict[str, str] | None = None) -> bool:
        """Whether the handshake is refused, before anything is said."""
        try:
            socket = await self.open(token=token, headers=headers)
        except InvalidStatus as error:
            return error.response.status_code == 403
        await socket.close()
        return False

    async def connect(self, *, revision: int | None = None) -> Welcome:
        self._socket = await self.open()
        self.close_code = None
        seen = len(self.heard)
        self._reading = asyncio.create_task(self._read(self._socket))
        known = self.revision if revision is None else revision
        await self.send(Hello((1,), "test", "local", (), self.journal, known, time.time()))
        welcome = await self.until_heard(Welcome, after=seen)
        self.epoch = welcome.epoch
        return welcome

    async def disconnect(self) -> None:
        if self._socket is not None:
            await self._socket.close()
        if self._reading is not None:
            await self._reading
        self._socket = self._reading = None

    async def _read(self, socket: ClientConnection) -> None:
        with suppress(ConnectionClosed):
            async for frame in socket:
                assert isinstance(frame, str), "the server sends no stream data"
                message = decode_from_server(frame)
                self._take(message)
                async with self._changed:
                    self.heard.append(message)
                    self._changed.notify_all()
        self.close_code = socket.close_code
        async with self._changed:
            self._changed.notify_all()

    def _take(self, message: FromServer) -> None:
        if isinstance(message, Desired):
            for item in message.items:
                assert item.revision > self.revision or message.snapshot, "revisions only rise"
                self.revision = item.revision
                if item.deleted:
                    self.objects.pop((item.kind, item.id), None)
                else:
                    self.objects[item.kind, item.id] = bytes(item.body)

    async def send(self, message: FromAgent) -> None:
        assert self._socket is not None
        await self._socket.send(encode(message), text=True)

    async def send_data(self, stream: int, payload: bytes) -> None:
        assert self._socket is not None
        await self._socket.send(data_frame(stream, payload))

    async def until(self, condition: Callable[[], Any]) -> None:
        async with asyncio.timeout(DEADLINE_SECONDS), self._changed:
            await self._changed.wait_for(condition)

    async def until_heard(self, kind: type[T], *, after: int = 0) -> T:
        """The first message of a kind among those from number `after` on."""
        await self.until(lambda: self.of(kind, after=after))
        return self.of(kind, after=after)[0]

    async def until_closed(self) -> int:
        await self.until(lambda: self.close_code is not None)
        return self.close_code or 0

    def of(self, kind: type[T], *, after: int = 0) -> list[T]:
        return [message for message in self.heard[after:] if isinstance(message, kind)]

    async def until_state(self, client: Client, state: str) -> None:
        """Until the API shows the cluster in a state: what follows a lost connection has no answer to wait for."""
        async with asyncio.timeout(DEADLINE_SECONDS):
            while (await client.get(f"/api/v1/clusters/{self.cluster.id}")).ok()["status"]["state"] != state:
                await asyncio.sleep(0.01)

    # --- what an agent does -------------------------------------------------------------------------------------------

    async def settle(self) -> Settled:
        """Until everything that was wanted at the handshake has come."""
        return await self.until_heard(Settled)

    async def until_wanted(self, kind: str, id: object, condition: Callable[[Any], bool] = lambda _: True) -> Any:
        """The object as its struct, once it is there and as asked."""

        def there() -> bool:
            body = self.objects.get((kind, str(id)))
            return body is not None and condition(msgspec.json.decode(body, type=BODIES[kind]))

        await self.until(there)
        return msgspec.json.decode(self.objects[kind, str(id)], type=BODIES[kind])

    async def until_unwanted(self, kind: str, id: object) -> None:
        await self.until(lambda: (kind, str(id)) not in self.objects)

    def digest(self) -> str:
        return digest((kind, id, body) for (kind, id), body in self.objects.items())

    async def acknowledge(self) -> None:
        """Say that everything heard so far is stored; returns when the server has taken it."""
        await self.send(Applied(self.revision))
        await self.report()  # frames are taken in order, so this answer comes after the acknowledgement

    async def send_heartbeat(self) -> None:
        await self.send(Heartbeat(time.time()))

    async def resync(self) -> None:
        self.objects.clear()
        await self.send(Resync())

    async def report(self, *records: Record, epoch: int | None = None, sequence: int | None = None) -> Ack:
        if sequence is None:
            self.sequence += 1
        number = self.sequence if sequence is None else sequence
        seen = len(self.heard)
        await self.send(Report(self.epoch if epoch is None else epoch, self.journal, number, records))
        await self.until(lambda: self.of(Ack, after=seen) or self.close_code is not None)
        assert self.close_code is None, f"the server closed the session: {self.close_code}"
        return self.of(Ack, after=seen)[0]

    async def report_phase(self, training: Training, phase: str, *, generation: int = 1, **more: Any) -> Ack:
        fields = {"revision": self.revision, "at": time.time(), "running_pods": 1 if phase == "Running" else 0} | more
        return await self.report(WorkloadStatus(training.id, generation, phase=phase, **fields))

    async def until_logs_are_asked(self, *, after: int = 0) -> OpenLogs:
        return await self.until_heard(OpenLogs, after=after)

    async def end_stream(self, stream: int, error: str | None = None) -> None:
        await self.send(Close(stream, error))
