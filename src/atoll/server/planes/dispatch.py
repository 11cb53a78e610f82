"""The outermost application: gives every request an id, bounds its body, and hands it to its plane."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from urllib.parse import urlsplit

import structlog
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from atoll.kit.errors import Unavailable
from atoll.kit.ids import uuid7
from atoll.kit.settings import ServerSettings
from atoll.server.db import HOST_REALM, Plane, failures
from atoll.server.directory import Directory, Tenant
from atoll.server.planes import addresses
from atoll.server.planes.addresses import Found
from atoll.server.planes.rates import Rates
from atoll.server.web import Address, answer
from atoll.server.web.banner import HEADERS
from atoll.server.web.errors import DatabaseAway

log = structlog.get_logger()

MOST_BODY = 1 << 20
HOST_NUMBER = 1
API = "/api/"
HIDDEN = {"Deleted", "Deleting"}

Probe = Callable[[], Awaitable[Response]]


class Dispatch:
    def __init__(
        self,
        *,
        settings: ServerSettings,
        directory: Directory,
        planes: dict[str, ASGIApp],
        probes: dict[str, Probe],
    ) -> None:
        self._settings = settings
        self._directory = directory
        self._planes = planes
        self._probes = probes
        self._rates = Rates()
        self._public_host = addresses.host_of(urlsplit(settings.base_url).netloc)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in {"http", "websocket"}:
            return
        request_id = str(uuid7())
        scope["atoll.request_id"] = request_id
        scope[HEADERS] = []
        structlog.contextvars.clear_contextvars()
        if scope["type"] == "http" and scope["path"] in self._probes:
            await (await self._probes[scope["path"]]())(scope, receive, send)
            return
        if "\x00" in scope["path"] or b"%00" in scope["query_string"]:
            body = {"code": 400, "message": "NUL characters are not allowed.", "reason": "invalid", "requestId": request_id}
            await answer(body, 400)(scope, receive, send)
            return
        await self._to_plane(scope, limited(scope, receive), with_headers(scope, send, request_id))

    async def _to_plane(self, scope: Scope, receive: Receive, send: Send) -> None:
        host = addresses.host_of(header(scope, b"host"))
        found = addresses.find(host, scope["path"], domain=self._settings.domain, public_host=self._public_host)
        try:
            address = await self._address(scope, found)
        except (Unavailable, *failures.AWAY) as error:
            log.warning("the directory cannot be read", error=type(error).__name__, request_id=scope["atoll.request_id"])
            await unavailable(scope)(scope, receive, send)
            return
        if address is None:
            await refuse(scope, receive, send, found)
            return
        scope["atoll.address"] = address
        scope["path"] = scope["path"][len(found.prefix) :] or "/"
        scope["raw_path"] = scope["path"].encode()
        structlog.contextvars.bind_contextvars(request_id=scope["atoll.request_id"], plane=found.plane, tenant=address.name)
        is_link = found.plane == "tenant" and scope["path"].startswith(addresses.LINK)
        wait = self._rates.wait_seconds(address) if scope["path"].startswith(API) else 0
        if wait:
            await too_many(scope, address, wait)(scope, receive, send)
            return
        await self._planes["link" if is_link else found.plane](scope, receive, send)

    async def _address(self, scope: Scope, found: Found) -> Address | None:
        scheme = {"ws": "http", "wss": "https"}.get(scope["scheme"], scope["scheme"])
        base = f"{scheme}://{header(scope, b'host')}{found.prefix}"
        if found.plane == "management":
            return Address(Plane.MANAGEMENT, HOST_REALM, HOST_NUMBER, "console", "", base, found.own_origin)
        if found.plane == "tenant":
            tenant = await self._directory.find(found.label)
            if tenant and tenant.id != HOST_REALM and (tenant.status not in HIDDEN or of_agent(scope, found)):
                return tenant_address(tenant, found, base)
        return None


def of_agent(scope: Scope, found: Found) -> bool:
    """Agents of a deleted tenant are heard until their cluster confirmed that it stopped; the link decides."""
    path = str(scope["path"])[len(found.prefix) :]
    return scope["type"] == "websocket" and path.startswith(addresses.LINK)


def tenant_address(tenant: Tenant, found: Found, base: str) -> Address:
    return Address(
        Plane.TENANT,
        tenant.id,
        tenant.number,
        tenant.name,
        found.prefix,
        base,
        found.own_origin,
        tenant.most_requests_per_second,
    )


def header(scope: MutableMapping[str, Any], name: bytes) -> str:
    for key, value in scope["headers"]:
        if key == name:
            return str(value.decode("latin-1"))
    return ""


async def refuse(scope: Scope, receive: Receive, send: Send, found: Found) -> None:
    """An unknown host name is misdirected (421), never the management plane; an unknown prefix is simply not there."""
    if scope["type"] == "websocket":
        await send({"type": "websocket.close", "code": 4004})
        return
    status, reason, message = 421, "unknown_host", "No tenant is served at this host name."
    if found.prefix or found.plane == "applications":
        status, reason, message = 404, "not_found", "There is nothing at this address."
    body = {"code": status, "message": message, "reason": reason, "requestId": scope["atoll.request_id"]}
    await answer(body, status)(scope, receive, send)


def unavailable(scope: Scope) -> Response:
    """For an agent's handshake too: it comes back soon, as it would not after a refusal."""
    error = DatabaseAway("The database does not answer right now.")
    body = {"code": 503, "message": error.message, "details": error.hint, "reason": error.reason}
    response = answer({**body, "requestId": scope["atoll.request_id"]}, 503)
    response.headers["Retry-After"] = "2"
    return response


def too_many(scope: Scope, address: Address, wait: int) -> Response:
    message = f"This tenant may make {address.requests_per_second} requests a second."
    hint = "Come back after the seconds of Retry-After, or ask the platform's operator for more."
    body = {"code": 429, "message": message, "details": hint, "reason": "rate_limited"}
    response = answer({**body, "requestId": scope["atoll.request_id"]}, 429)
    response.headers["Retry-After"] = str(wait)
    return response


class BodyTooLarge(HTTPException):
    """An HTTPException, since the framework turns anything else that reading a body raises into a 400."""

    def __init__(self) -> None:
        super().__init__(413, f"The request is larger than {MOST_BODY >> 20} MiB.")


def limited(scope: Scope, receive: Receive) -> Receive:
    """Stop reading a body past its limit; what follows is treated like a client that went away."""
    if scope["type"] != "http":
        return receive
    read = 0

    async def receive_limited() -> Message:
        nonlocal read
        message = await receive()
        read += len(message.get("body", b""))
        if read > MOST_BODY:
            raise BodyTooLarge
        return message

    return receive_limited


def with_headers(scope: Scope, send: Send, request_id: str) -> Send:
    """`scope[HEADERS]` are those that were found out on the way."""
    extra = [(b"x-request-id", request_id.encode()), (b"x-content-type-options", b"nosniff")]

    async def send_with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            names = {name.lower() for name, _ in message["headers"]}
            message["headers"] = [*message["headers"], *extra, *scope[HEADERS]]
            if b"cache-control" not in names:
                message["headers"].append((b"cache-control", b"no-store"))
        await send(message)

    return send_with_headers
