"""What a request finds on its application: the database, who asks, and where the request is addressed."""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from fastapi import Depends
from starlette.requests import HTTPConnection, Request

from atoll.kit.errors import Invalid
from atoll.kit.ids import LARGEST_INTEGER
from atoll.server.db import Caller, Database, Plane, Via

MOST_KEY = 255
MOST_AGENT = 200


@dataclass(frozen=True)
class Address:
    """Where a request is answered. `prefix` is the path before the API (`/t/acme`), empty on a host name of its own:
    only there a cookie counts, since all prefixes share one origin."""

    plane: Plane
    tenant: UUID
    number: int
    name: str
    prefix: str
    base_url: str
    takes_cookies: bool
    requests_per_second: int | None = None


@dataclass(frozen=True)
class Site:
    """Injected by `app.py`. `identify` verifies a token or cookie (raises Unauthenticated); `precheck` refuses early what
    the transaction would refuse anyway; `refused` records a denied attempt; `entered` records what the host organization's
    staff read in a tenant, before they do."""

    db: Database
    identify: Callable[[HTTPConnection, Address, Via], Awaitable[Caller]]
    precheck: Callable[[Caller], Awaitable[None]]
    refused: Callable[[Address, Caller | None, Via, int, str], Awaitable[None]]
    entered: Callable[[Caller], Awaitable[None]]


class BadKey(Invalid):
    reason = "bad_idempotency_key"


def site_of(connection: HTTPConnection) -> Site:
    site: Site = connection.app.state.site
    return site


def address_of(connection: HTTPConnection) -> Address:
    address: Address = connection.scope["atoll.address"]
    return address


def request_id_of(connection: HTTPConnection) -> str:
    return str(connection.scope.get("atoll.request_id", ""))


async def via_of(request: Request) -> Via:
    """How this request came. A body is hashed only for an idempotency key, which is bound to it."""
    key = request.headers.get("idempotency-key")
    if key is not None and not (0 < len(key) <= MOST_KEY and key.isascii() and key.isprintable()):
        raise BadKey(f"Idempotency-Key is 1 to {MOST_KEY} printable ASCII characters, for example a UUID.")
    route = request.scope.get("route")
    return Via(
        ip=request.client.host if request.client else "",
        method=request.method,
        url=request.scope["path"][:2000],
        request_id=request_id_of(request),
        agent=request.headers.get("user-agent", "")[:MOST_AGENT],
        status=getattr(route, "status_code", None) or 200,
        idempotency_key=key,
        request_hash=await request_hash(request) if key else b"",
    )


async def request_hash(request: Request) -> bytes:
    query = request.url.query.encode()
    return hashlib.sha256(
        b"\n".join([request.method.encode(), request.url.path.encode(), query, await request.body()])
    ).digest()


async def database_of(request: Request) -> Database:
    """Async, as every dependency here: the framework sends a plain function to a thread."""
    return site_of(request).db


Db = Annotated[Database, Depends(database_of)]


def uuid_or_none(text: str) -> UUID | None:
    """An id of a path: what is not a UUID names nothing, and so looks like what is not there."""
    try:
        return UUID(text)
    except ValueError:
        return None


def integer_or_none(text: str) -> int | None:
    """The same for ids that are decimal integers."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 10 and int(text) <= LARGEST_INTEGER else None
