"""Agents without an engine: they enrol, say hello, send heartbeats and take desired state at once, and do nothing else."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any
from uuid import uuid4

import msgspec
from joserfc.jwk import ECKey
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from atoll import __version__
from atoll.agent.identity import Identity, public_jwk
from atoll.wire.messages import (
    HEARTBEAT_SECONDS,
    MAX_FRAME_BYTES,
    PROTOCOLS,
    Applied,
    Desired,
    EnrolRequest,
    Heartbeat,
    Hello,
    Welcome,
    decode_from_server,
    encode,
)
from bench.http import Client, Failed


class IdleAgent:
    """`received` counts the objects that came down."""

    def __init__(self, port: int, prefix: str) -> None:
        self._port, self._prefix = port, prefix
        self._key = ECKey.generate_key("P-256")
        self.received = 0

    async def enrol(self, api: Client, cluster: str) -> None:
        info = await api.get(f"/api/v1/clusters/{cluster}/cluster-install-info?version=2.24")
        request = EnrolRequest(cluster, info["clientSecret"], public_jwk(self._key), __version__)
        answer = await api.send("POST", "/link/v1/enrol", msgspec.json.encode(request))
        self._identity = Identity(cluster, answer["audience"], self._key)

    @asynccontextmanager
    async def connected(self) -> AsyncIterator[None]:
        headers = {"Authorization": f"Bearer {self._identity.token(time.time())}"}
        url = f"ws://localhost:{self._port}{self._prefix}/link/v1"
        async with connect(
            url, additional_headers=headers, compression=None, max_size=MAX_FRAME_BYTES + 1024, ping_interval=None, proxy=None
        ) as socket:
            hello = Hello(PROTOCOLS, __version__, "none", (), str(uuid4()), 0, time.time())
            await socket.send(encode(hello), text=True)
            if not isinstance(decode_from_server(await socket.recv()), Welcome):
                raise Failed("an agent was not welcomed")
            tasks = [asyncio.create_task(self._read(socket)), asyncio.create_task(self._beat(socket))]
            yield
            for task in tasks:
                task.cancel()

    async def _read(self, socket: ClientConnection) -> None:
        with suppress(ConnectionClosed):
            async for frame in socket:
                message = decode_from_server(frame)
                if isinstance(message, Desired):
                    self.received += len(message.items)
                    await socket.send(encode(Applied(message.items[-1].revision)), text=True)

    async def _beat(self, socket: ClientConnection) -> None:
        with suppress(ConnectionClosed):
            while True:
                await asyncio.sleep(HEARTBEAT_SECONDS)
                await socket.send(encode(Heartbeat(time.time())), text=True)


@asynccontextmanager
async def connected_agents(data: Path, port: int, *, count: int) -> AsyncIterator[list[IdleAgent]]:
    """So many clusters of the demo's first tenant, each with a connected agent."""
    entry: dict[str, Any] = json.loads((data / "demo.json").read_text())["tenants"][0]
    prefix = f"/t/{entry['name']}"
    api = await Client(port, prefix).sign_in(entry["clientId"], entry["clientSecret"])
    agents, contexts = [], []
    try:
        for _ in range(count):
            cluster = await api.post("/api/v1/clusters", {"name": f"bench-{uuid4().hex[:12]}"})
            agent = IdleAgent(port, prefix)
            await agent.enrol(api, cluster["uuid"])
            context = agent.connected()
            await context.__aenter__()
            agents.append(agent)
            contexts.append(context)
        yield agents
    finally:
        await asyncio.gather(*(context.__aexit__(None, None, None) for context in contexts), return_exceptions=True)
        await api.close()
