"""Requests to addresses that a tenant chose: webhooks, log collectors, identity providers. The one way out for all of them.

A name is resolved here, every address that it has is checked, and the connection goes to the very address that was checked:
a second look-up could answer something else. Refused are loopback, private, link-local, multicast and metadata addresses and
the platform's own hosts; the operator may allow networks of his own (`ATOLL_OUTWARD_ALLOW`). Redirects are not followed, no
proxy of the environment is used, time and size are bounded.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from atoll.kit.errors import Invalid

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

Network = IPv4Network | IPv6Network
Ip = IPv4Address | IPv6Address
Resolve = Callable[[str, int], Awaitable[Sequence[str]]]

SECONDS = 10.0
MOST_ANSWER = 1 << 20
LONGEST_URL = 2000
MOST_ADDRESSES = 16

# Where clouds serve credentials to their machines: never, whatever networks are allowed. The last one is a public address.
METADATA = tuple(ip_address(one) for one in ("169.254.169.254", "fd00:ec2::254", "100.100.100.200", "168.63.129.16"))
NAT64 = ip_network("64:ff9b::/96")


class OutwardRefused(Invalid):
    reason = "address_refused"
    hint = "Give a public address; the platform's operator can allow networks of its own (ATOLL_OUTWARD_ALLOW)."


class OutwardFailed(Exception):
    """The other side did not do its part; the text may be shown to the tenant."""


@dataclass(frozen=True, slots=True)
class Reply:
    status: int
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Target:
    """Where an address leads, as checked by its looks: scheme, name, port."""

    scheme: str
    host: str
    port: int


async def look_up(host: str, port: int) -> Sequence[str]:
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


@dataclass(frozen=True)
class Outward:
    """What may be reached from here. `own` are the platform's own names: each with everything below it. `authorities` is a
    file of further certificate authorities, for networks with their own."""

    allow: tuple[Network, ...] = ()
    own: tuple[str, ...] = ()
    authorities: str = ""
    resolve: Resolve = look_up
    _contexts: list[ssl.SSLContext] = field(default_factory=list, repr=False)

    async def fetch(
        self,
        url: str,
        *,
        method: str = "GET",
        headers: Mapping[str, str] | None = None,
        body: bytes | None = None,
        seconds: float = SECONDS,
        most: int = MOST_ANSWER,
    ) -> Reply:
        """One request over https. Raises OutwardRefused for an address that must not be reached, OutwardFailed for a
        redirect, too long an answer, or none in time. A status of 400 and more is a Reply like any other."""
        import httpx2

        target = self.check(url, schemes=("https",))
        try:
            async with asyncio.timeout(seconds):
                address = await self.address_of(target)
                pinned = httpx2.URL(url).copy_with(host=address, fragment=None)
                given = {**(headers or {}), "Host": netloc(target), "Accept-Encoding": "identity"}
                client = httpx2.AsyncClient(verify=self.context(), trust_env=False, follow_redirects=False, timeout=seconds)
                async with (
                    client,
                    client.stream(
                        method, pinned, headers=given, content=body, extensions={"sni_hostname": target.host}
                    ) as answer,
                ):
                    return await read(answer, most)
        except TimeoutError:
            raise OutwardFailed(f"{target.host} did not answer within {seconds:g} seconds") from None
        except httpx2.HTTPError as error:
            raise OutwardFailed(f"{target.host} cannot be reached: {type(error).__name__}") from None
        except httpx2.InvalidURL:
            raise OutwardRefused("This is not an address.") from None

    @asynccontextmanager
    async def connection(
        self, url: str, *, seconds: float = SECONDS
    ) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
        """A connection to `tls://host:port` or `tcp://host:port`, for protocols other than HTTP; closed at the end."""
        target = self.check(url, schemes=("tls", "tcp"))
        tls = {"ssl": self.context(), "server_hostname": target.host} if target.scheme == "tls" else {}
        try:
            async with asyncio.timeout(seconds):
                address = await self.address_of(target)
                reader, writer = await asyncio.open_connection(address, target.port, **tls)  # type: ignore[arg-type]
                try:
                    yield reader, writer
                finally:
                    writer.close()
                await writer.wait_closed()
        except TimeoutError:
            raise OutwardFailed(f"{target.host} did not answer within {seconds:g} seconds") from None
        except OSError as error:
            raise OutwardFailed(f"{target.host} cannot be reached: {type(error).__name__}") from None

    def check(self, url: str, *, schemes: tuple[str, ...] = ("https",)) -> Target:
        """What can be told without a look-up: for whoever stores the address. Raises OutwardRefused."""
        target = parsed(url, schemes)
        try:
            self.check_address(target.host)
        except ValueError:
            self.check_name(target.host)
        return target

    async def address_of(self, target: Target) -> str:
        """The address to connect to, with everything checked. One refused address of a name refuses the name."""
        try:
            found = await self.resolve(target.host, target.port)
        except (OSError, UnicodeError):
            raise OutwardFailed(f"{target.host} has no address") from None
        if not found:
            raise OutwardFailed(f"{target.host} has no address")
        for address in found[:MOST_ADDRESSES]:
            self.check_address(address)
        return found[0]

    def check_name(self, host: str) -> None:
        folded = host.rstrip(".").casefold()
        for own in ("localhost", *self.own):
            allowed = own == "localhost" and self.allow
            if not allowed and (folded == own or folded.endswith(f".{own}")):
                raise OutwardRefused(f"{host} is the platform itself.")

    def check_address(self, text: str) -> None:
        """Raises ValueError for what is no address."""
        address = plain(ip_address(text.partition("%")[0]))
        if address in METADATA or address.is_multicast or address.is_unspecified:
            raise OutwardRefused(f"{text} may not be reached from here.")
        if not address.is_global and not any(address in network for network in self.allow):
            raise OutwardRefused(f"{text} is not a public address.")

    def context(self) -> ssl.SSLContext:
        """Made when first needed: loading the authorities takes 60 ms."""
        if not self._contexts:
            made = ssl.create_default_context()
            if self.authorities:
                made.load_verify_locations(self.authorities)
            self._contexts.append(made)
        return self._contexts[0]


def parsed(url: str, schemes: tuple[str, ...]) -> Target:
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise OutwardRefused("This is not an address.") from None
    if parts.scheme not in schemes or not host or len(url) > LONGEST_URL or not url.isascii() or not url.isprintable():
        raise OutwardRefused(f"The address begins with {' or '.join(f'{one}://' for one in schemes)} and is ASCII.")
    if parts.username is not None or parts.password is not None or " " in url or "\\" in url:
        raise OutwardRefused("The address carries no name and no password.")
    if port == 0 or (port is None and parts.scheme != "https"):
        raise OutwardRefused("The address names its port.")
    return Target(parts.scheme, host, port or 443)


def plain(address: Ip) -> Ip:
    """An IPv4 address that an IPv6 one stands for."""
    if isinstance(address, IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)
        if inner is None and address in NAT64:
            inner = IPv4Address(int(address) & 0xFFFFFFFF)
        return inner or address
    return address


def netloc(target: Target) -> str:
    host = f"[{target.host}]" if ":" in target.host else target.host
    return host if target.port == 443 else f"{host}:{target.port}"


async def read(answer: object, most: int) -> Reply:
    import httpx2

    assert isinstance(answer, httpx2.Response)
    if 300 <= answer.status_code < 400:
        raise OutwardFailed(f"it answers {answer.status_code}: redirects are not followed")
    body = bytearray()
    async for part in answer.aiter_raw():
        body += part
        if len(body) > most:
            raise OutwardFailed(f"it answers with more than {most} bytes")
    return Reply(answer.status_code, dict(answer.headers), bytes(body))
