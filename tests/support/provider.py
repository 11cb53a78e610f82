"""An OpenID Connect provider on loopback: real documents, real keys, tokens as it would issue them."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from joserfc import jws
from joserfc.jwk import ECKey, RSAKey

from tests.support.collector import HOST, server_context

CLIENT, SECRET = "atoll-client", "the-providers-secret-7c1f"
WELL_KNOWN = "/.well-known/openid-configuration"


def new_key(name: str, *, kind: str = "RSA") -> RSAKey | ECKey:
    if kind == "EC":
        return ECKey.generate_key("P-256", {"kid": name}, auto_kid=False)
    return RSAKey.generate_key(2048, {"kid": name}, auto_kid=False)


@dataclass
class Provider:
    """`answers` are (status, body) by path; `asked` the paths in their order."""

    port: int = 0
    keys: list[Any] = field(default_factory=list)
    answers: dict[str, tuple[int, bytes]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    @property
    def issuer(self) -> str:
        return f"https://{HOST}:{self.port}/realms/corp"

    @property
    def discovery(self) -> str:
        return f"{self.issuer}{WELL_KNOWN}"

    def document(self, **fields: Any) -> dict[str, Any]:
        return {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "jwks_uri": f"{self.issuer}/keys",
            "scopes_supported": ["openid", "email", "profile"],
        } | fields

    def publish(self, document: Any = None, keys: Any = None) -> None:
        self.put(f"/realms/corp{WELL_KNOWN}", self.document() if document is None else document)
        self.put("/realms/corp/keys", {"keys": [key.as_dict(private=False) for key in self.keys]} if keys is None else keys)

    def put(self, path: str, value: Any, status: int = 200) -> None:
        self.answers[path] = (status, value if isinstance(value, bytes) else json.dumps(value).encode())

    def body(self, **fields: Any) -> dict[str, Any]:
        """The configuration that fits this provider, with what the test changes of `oidcData`."""
        data = {"clientId": CLIENT, "clientSecret": SECRET, "discoverDocumentUrl": self.discovery}
        return {"name": "corp", "type": "oidc", "oidcData": data | fields}

    def token(self, *, at: float = 0.0, key: Any = None, header: dict[str, Any] | None = None, **claims: Any) -> str:
        key, now = key or self.keys[-1], int(at or time.time())
        usual = {"iss": self.issuer, "aud": CLIENT, "sub": "0815", "iat": now, "exp": now + 300, "email": "ada@corp.example"}
        payload = {name: value for name, value in (usual | claims).items() if value is not None}
        algorithm = "ES256" if isinstance(key, ECKey) else "RS256"
        head = {"alg": algorithm, "kid": key.kid} | (header or {})
        return jws.serialize_compact(head, json.dumps(payload), key, algorithms=[algorithm])

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        path = head.split(" ", 2)[1]
        self.asked.append(path)
        status, body = self.answers.get(path, (404, b"{}"))
        lines = [f"HTTP/1.1 {status} X", f"Content-Length: {len(body)}", "Connection: close", "", ""]
        writer.write("\r\n".join(lines).encode() + body)
        writer.close()


@asynccontextmanager
async def providing() -> AsyncIterator[Provider]:
    provider = Provider(keys=[new_key("first")])
    server = await asyncio.start_server(provider.serve, "127.0.0.1", 0, ssl=server_context())
    provider.port = server.sockets[0].getsockname()[1]
    provider.publish()
    async with server:
        yield provider
