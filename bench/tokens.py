"""How many tokens one core checks in a second: the signature of a token that is new to the replica, one that it remembers, and
the transaction whose first statement says whether its principal still stands; for a person, and for one of his access keys.

In this process, on the server's own event loop and parts. PostgreSQL's CPU for the opening statement is shown beside.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from uuid import UUID

import uvloop

from atoll.kit.settings import ServerSettings
from atoll.server.app import build
from atoll.server.commands import load_or_make_key
from atoll.server.db import HOST_REALM, Caller, CallerKind, Database
from atoll.server.db.migrations.migrate import migrate
from atoll.server.first import OPERATOR, ensure_host
from atoll.server.identity import Principal, SigningKeys, TokenIssuer, find_principal
from atoll.server.identity.machines import service
from atoll.server.identity.machines.kinds import OWN_KEY
from bench.figures import Figure
from bench.lists import own_seconds, spent
from bench.loaded import database
from bench.processes import cpu_seconds, family
from bench.program import empty_folder

TOKENS = 2_000
ISSUER = "http://localhost:8080"


@dataclass(frozen=True)
class Realm:
    """The host organization, with its operator and an access key of his."""

    db: Database
    keys: SigningKeys
    person: Principal
    key: Principal
    postgres: int


def measure() -> Iterator[Figure]:
    yield from uvloop.run(all_of())


async def all_of() -> list[Figure]:
    async with realm() as found:
        tokens = await issued(found, TOKENS)
        return [
            await new_tokens(found, tokens),
            await remembered(found, tokens[0]),
            await opened(found, "by a person", None),
            await opened(found, "by an access key", found.key.id),
        ]


@asynccontextmanager
async def realm() -> AsyncIterator[Realm]:
    with empty_folder() as folder, database(folder / "data") as (embedded, _):
        key = load_or_make_key(folder / "key")
        await migrate(embedded.owner_url, key, say=lambda _: None)
        atoll = await build(ServerSettings(installation_key=key, database_url=embedded.base_url))
        await ensure_host(atoll.db, atoll.passwords, key)
        person, access_key = await people(atoll.db)
        yield Realm(atoll.db, SigningKeys(atoll.db, key), person, access_key, embedded.pid)
        await atoll.stop()


async def people(db: Database) -> tuple[Principal, Principal]:
    async with db.host_tx(Caller(CallerKind.LOOP, HOST_REALM, HOST_REALM)) as tx:
        person = await find_principal(tx, kind="user", subject=OPERATOR)
    assert person is not None
    async with db.host_tx(caller(person.id, proved=db)) as tx:
        access_key, _ = await service.create(tx, OWN_KEY, name="bench")
    return person, access_key


def caller(person: UUID, *, proved: Database, key: UUID | None = None) -> Caller:
    return Caller(CallerKind.USER, HOST_REALM, HOST_REALM, id=person, name=OPERATOR, proved_at=proved.now(), key=key)


async def issued(on: Realm, count: int) -> list[str]:
    issuer, now = TokenIssuer(on.keys), on.db.now()
    return [await issuer.issue(on.person, realm=HOST_REALM, number=1, issuer=ISSUER, now=now) for _ in range(count)]


async def new_tokens(on: Realm, tokens: list[str]) -> Figure:
    issuer, turn = TokenIssuer(on.keys), iter(tokens)
    seconds = await spent(lambda: verified(on, issuer, next(turn)), len(tokens), own_seconds)
    return figure("token checks, new to the replica", len(tokens), seconds)


async def remembered(on: Realm, token: str) -> Figure:
    issuer = TokenIssuer(on.keys)
    await verified(on, issuer, token)
    seconds = await spent(lambda: verified(on, issuer, token), 10 * TOKENS, own_seconds)
    return figure("token checks, remembered", 10 * TOKENS, seconds)


async def verified(on: Realm, issuer: TokenIssuer, token: str) -> None:
    await issuer.verify(token, issuers={HOST_REALM: ISSUER}, now=on.db.now())


async def opened(on: Realm, who: str, key: UUID | None) -> Figure:
    """The whole transaction, of which the opening statement is the only one."""
    acting = caller(on.person.id, proved=on.db, key=key)

    async def open_one() -> None:
        async with on.db.host_tx(acting):
            pass

    await times(open_one, TOKENS)
    before = postgres_seconds(on)
    seconds = await spent(open_one, TOKENS, own_seconds)
    theirs = (postgres_seconds(on) - before) / TOKENS
    note = f"{seconds / TOKENS * 1e6:.0f} µs each, and {theirs * 1e6:.0f} µs of PostgreSQL's CPU"
    return Figure(f"opening statements, {who}", TOKENS / seconds, "/s", note=note)


async def times(act: Callable[[], Awaitable[None]], count: int) -> None:
    for _ in range(count):
        await act()


def postgres_seconds(on: Realm) -> float:
    return sum(cpu_seconds(pid) for pid in family(on.postgres))


def figure(name: str, count: int, seconds: float) -> Figure:
    return Figure(name, count / seconds, "/s", note=f"{seconds / count * 1e6:.1f} µs each")
