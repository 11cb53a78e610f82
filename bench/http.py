"""A lean HTTP client with keep-alive: the client shares the machine with the server that it measures."""

from __future__ import annotations

import asyncio
import json
from typing import Any
from urllib.parse import urlencode

Json = Any


class Failed(Exception):
    """The server did not answer as the measurement needs."""


class Client:
    """One connection to one plane. `prefix` is the path before the API (`/t/acme`)."""

    def __init__(self, port: int, prefix: str = "", token: str = "") -> None:
        self._port, self._prefix, self.token = port, prefix, token
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def sign_in(self, id: str, secret: str) -> Client:
        form = urlencode({"grant_type": "client_credentials", "client_id": id, "client_secret": secret}).encode()
        self.token = (await self.send("POST", "/api/v2/token", form, "application/x-www-form-urlencoded"))["access_token"]
        return self

    def another(self) -> Client:
        return Client(self._port, self._prefix, self.token)

    async def get(self, path: str) -> Json:
        return await self.send("GET", path)

    async def post(self, path: str, body: Json) -> Json:
        return await self.send("POST", path, json.dumps(body).encode())

    async def send(self, method: str, path: str, body: bytes = b"", kind: str = "application/json") -> Json:
        status, text = await self.raw(method, path, body, kind)
        if status >= 400:
            raise Failed(f"{method} {self._prefix}{path} answered {status}: {text[:500]!r}")
        return json.loads(text) if text else None

    async def raw(self, method: str, path: str, body: bytes = b"", kind: str = "application/json") -> tuple[int, bytes]:
        """Status and body. A connection that the server closed while it was idle is opened again."""
        try:
            return await self._once(method, path, body, kind)
        except (asyncio.IncompleteReadError, ConnectionError):
            self._streams = None
            return await self._once(method, path, body, kind)

    async def _once(self, method: str, path: str, body: bytes, kind: str) -> tuple[int, bytes]:
        if self._streams is None:
            self._streams = await asyncio.open_connection("127.0.0.1", self._port, limit=1 << 22)
        reader, writer = self._streams
        head = f"{method} {self._prefix}{path} HTTP/1.1\r\nHost: localhost:{self._port}\r\nContent-Type: {kind}\r\n"
        token = f"Authorization: Bearer {self.token}\r\n" if self.token else ""
        writer.write(f"{head}{token}Content-Length: {len(body)}\r\n\r\n".encode() + body)
        return await read_answer(reader)

    async def close(self) -> None:
        if self._streams:
            self._streams[1].close()


async def read_answer(reader: asyncio.StreamReader) -> tuple[int, bytes]:
    head = await reader.readuntil(b"\r\n\r\n")
    length = 0
    for line in head.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    return int(head.split(b" ", 2)[1]), await reader.readexactly(length)
