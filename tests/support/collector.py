"""A log collector of a tenant: it listens on loopback for HTTPS or for a stream, and keeps what arrives."""

from __future__ import annotations

import asyncio
import ssl
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from ipaddress import ip_network
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from atoll.server.web.outward import Outward

HOST = "collector.test"


@dataclass(frozen=True)
class Arrived:
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Collector:
    """`status` is what it answers; `silent` never answers at all."""

    port: int = 0
    status: int = 200
    location: str = ""
    answer: bytes = b""
    silent: bool = False
    requests: list[Arrived] = field(default_factory=list)
    streams: list[bytes] = field(default_factory=list)

    def url(self, scheme: str = "https", path: str = "/records") -> str:
        return f"{scheme}://{HOST}:{self.port}{path if scheme == 'https' else ''}"

    async def serve_http(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        pairs = (line.split(": ", 1) for line in head[1:] if line)
        headers = {name.lower(): value for name, value in pairs}
        body = await reader.readexactly(int(headers.get("content-length", 0)))
        self.requests.append(Arrived(head[0].split(" ")[1], headers, body))
        if self.silent:
            await reader.read()
        else:
            lines = [f"HTTP/1.1 {self.status} X", f"Content-Length: {len(self.answer)}", "Connection: close"]
            lines += [f"Location: {self.location}"] if self.location else []
            writer.write("\r\n".join([*lines, "", ""]).encode() + self.answer)
        writer.close()

    async def serve_stream(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.streams.append(await reader.read())
        writer.close()


@asynccontextmanager
async def collecting(*, http: bool, tls: bool = True) -> AsyncIterator[Collector]:
    collector = Collector()
    serve = collector.serve_http if http else collector.serve_stream
    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=server_context() if tls else None)
    collector.port = server.sockets[0].getsockname()[1]
    async with server:
        yield collector


def outward() -> Outward:
    """What a server needs to reach collectors: the loopback network allowed, and their authority."""
    return Outward(allow=(ip_network("127.0.0.0/8"),), authorities=str(certificate()[0]), resolve=known)


async def known(host: str, _port: int) -> list[str]:
    if host != HOST:
        raise OSError(f"tests know no {host}")
    return ["127.0.0.1"]


def server_context() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate())
    return context


@cache
def certificate() -> tuple[Path, Path]:
    """The collector's certificate, which is its own authority, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, HOST)])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(issuer_name=name, subject_name=name, public_key=key.public_key(), serial_number=1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(HOST)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    folder = Path(tempfile.mkdtemp(prefix="atoll-collector-"))
    (folder / "certificate.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    private = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (folder / "key.pem").write_bytes(private)
    return folder / "certificate.pem", folder / "key.pem"
