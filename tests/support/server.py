"""The whole server, built as in production and called in-process; its loops run when a test says so."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, ClassVar

import httpx2
from starlette.types import Receive, Scope, Send

from atoll.kit.clock import Clock
from atoll.kit.settings import ServerSettings
from atoll.server.app import Atoll, build
from atoll.server.first import OPERATOR, ensure_host
from atoll.server.process import listener
from atoll.server.web.outward import Outward
from tests.support.answers import Answer
from tests.support.contract import Contract
from tests.support.postgres import Postgres

OPERATORS_PASSWORD = "Operators-1!"
DOMAINLESS = "http://localhost:8080"
HERE = "127.0.0.1"


class Server:
    """One replica. `work` does what is due in the background, until nothing is left."""

    # All replicas serve the same documents; rendering them takes a second.
    contract: ClassVar[Contract | None] = None

    def __init__(self, atoll: Atoll, settings: ServerSettings) -> None:
        self.atoll = atoll
        self.settings = settings
        Server.contract = Server.contract or Contract(atoll.apis)
        self._scopes: dict[str, Scope] = {}
        self._http: dict[str, httpx2.AsyncClient] = {}
        self._operator_token = ""

    async def request(self, method: str, url: str, *, check: bool = True, source: str = HERE, **how: Any) -> Answer:
        """Send a request from the address `source`; an unexpected error of the server's is raised here. `check` holds it
        against the document."""
        http = self._http_from(source)
        response = await http.request(method, url, **how)
        http.cookies.clear()
        scope = self._scopes.pop(response.headers["x-request-id"], None) if "x-request-id" in response.headers else None
        if check and scope is not None and self.contract is not None:
            media_type = response.headers.get("content-type", "")
            self.contract.check(scope, status=response.status_code, media_type=media_type, body=response.content)
        return Answer(response.status_code, response.content, response.headers)

    def _http_from(self, source: str) -> httpx2.AsyncClient:
        if source not in self._http:
            transport = httpx2.ASGITransport(app=self._observed, client=(source, 40000))
            self._http[source] = httpx2.AsyncClient(transport=transport, base_url=DOMAINLESS)
        return self._http[source]

    async def _observed(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await self.atoll.asgi(scope, receive, send)
        finally:
            self._scopes[scope.get("atoll.request_id", "")] = scope

    async def work(self) -> None:
        while await self.atoll.worker.once():
            pass

    async def send(self) -> None:
        """Send what is due from the outbox, until nothing is left."""
        while await self.atoll.outbox.once():
            pass

    async def sign_in(self, base: str, username: str, password: str) -> str:
        body = {"grantType": "password", "username": username, "password": password}
        return str((await self.request("POST", f"{base}/api/v1/token", json=body)).ok()["accessToken"])

    async def operator_token(self) -> str:
        if not self._operator_token:
            self._operator_token = await self.sign_in("", OPERATOR, OPERATORS_PASSWORD)
        return self._operator_token

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[int]:
        """Answer on a loopback port too: for agents, and for answers that are read while they are written."""
        server = listener(self.atoll.asgi, "127.0.0.1", 0)
        task = asyncio.create_task(server.serve())
        while not server.started:
            assert not task.done(), "the listener ended"
            await asyncio.sleep(0.005)
        try:
            yield server.servers[0].sockets[0].getsockname()[1]
        finally:
            await self.atoll.sessions.drain()
            server.should_exit = True
            await task


async def nowhere(host: str, _port: int) -> list[str]:
    raise OSError(f"tests know no {host}")


@asynccontextmanager
async def running_server(
    postgres: Postgres, *, clock: Clock | None = None, outward: Outward | None = None, **settings: Any
) -> AsyncIterator[Server]:
    """Without `outward` no name outside has an address: tests ask no name server."""
    chosen: dict[str, Any] = {"pool_size": 5, **settings}
    made = ServerSettings(installation_key=postgres.key, database_url=postgres.base_url, **chosen)
    atoll = await build(made, clock=clock, outward=outward or Outward(resolve=nowhere))
    await ensure_host(atoll.db, atoll.passwords, postgres.key, password=OPERATORS_PASSWORD)
    try:
        yield Server(atoll, made)
    finally:
        await atoll.stop()
