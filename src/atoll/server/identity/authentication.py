"""Signing in and being recognised: passwords and secrets become tokens or sessions, tokens and cookies become callers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from starlette.requests import HTTPConnection

from atoll.kit.crypto import fingerprint
from atoll.kit.ids import random_secret, uuid7
from atoll.kit.text import fold
from atoll.server import audit, settings
from atoll.server.db import HOST_REALM, Caller, CallerKind, Database, RealmTx, Via
from atoll.server.identity import store
from atoll.server.identity.errors import BadCredentials, TokenInvalid, WrongOrigin
from atoll.server.identity.machines import check_secret
from atoll.server.identity.passwords import Passwords
from atoll.server.identity.records import Credentials, Principal
from atoll.server.identity.tokens import LIFETIME_SECONDS, TokenIssuer
from atoll.server.web.site import Address

COOKIE = "__Host-atoll"
LONGEST_SESSION = timedelta(hours=12)
REFRESH_LIFETIME = timedelta(hours=12)
TOUCH_AFTER = timedelta(minutes=1)
SAFE = {"GET", "HEAD", "OPTIONS"}


@dataclass(frozen=True)
class Tokens:
    access: str
    expires_in: int
    refresh: str | None = None


class Authentication:
    """`issuer_of` gives a tenant's name the address that stands in its tokens as issuer."""

    def __init__(self, db: Database, tokens: TokenIssuer, passwords: Passwords, issuer_of: Callable[[str], str]) -> None:
        self._db = db
        self._tokens = tokens
        self._passwords = passwords
        self._issuer_of = issuer_of

    # --- signing in ---------------------------------------------------------------------------------------------------

    async def with_password(self, address: Address, via: Via, username: str, password: str) -> Tokens:
        principal = await self.check_password(address, via, username, password)
        async with self._db.realm_tx(anonymous(address, via)) as tx:
            refresh = await self._open_session(tx, principal, kind="refresh")
        return await self._issue(address, principal, refresh=refresh)

    async def check_password(self, address: Address, via: Via, username: str, password: str) -> Principal:
        """The user, or BadCredentials after the same work; both are audited. The hash is checked with no transaction open."""
        async with self._db.realm_tx(anonymous(address, via)) as tx:
            known = await store.find_user_credentials(tx, fold(username))
        matches = await self._passwords.verify(password, known.password_hash if known else None)
        return await self._settle(address, via, known if matches else None, name=username, kind=CallerKind.USER)

    async def with_secret(self, address: Address, via: Via, client_id: str, secret: str) -> Tokens:
        """A token ends with the secret that fetched it, where that one was replaced."""
        proof = await check_secret(self._db, anonymous(address, via), client_id, secret)
        rest = int((proof.until - self._db.now()).total_seconds()) if proof.until else LIFETIME_SECONDS
        return await self._issue(address, proof.acts_as, key=proof.key, seconds=min(rest, LIFETIME_SECONDS))

    async def with_refresh(self, address: Address, via: Via, token: str) -> Tokens:
        """A refresh token is used once: the answer brings the next one."""
        async with self._db.realm_tx(anonymous(address, via)) as tx:
            session = await store.find_session(
                tx, kind="refresh", token_hash=fingerprint(token), idle_since=tx.now - REFRESH_LIFETIME
            )
            if session is None:
                raise BadCredentials
            await store.delete_session(tx, token_hash=fingerprint(token))
            refresh = await self._open_session(tx, session.principal, kind="refresh")
        return await self._issue(address, session.principal, refresh=refresh)

    async def open_browser_session(self, address: Address, via: Via, username: str, password: str) -> str:
        principal = await self.check_password(address, via, username, password)
        async with self._db.realm_tx(anonymous(address, via)) as tx:
            return await self._open_session(tx, principal, kind="browser")

    async def close_browser_session(self, caller: Caller, token: str) -> None:
        async with self._db.realm_tx(caller) as tx:
            await store.delete_session(tx, token_hash=fingerprint(token))
            await audit.record(tx, audit.Action.SIGN_OUT, audit.Entity("session", name=caller.name))

    async def _settle(self, address: Address, via: Via, known: Credentials | None, *, name: str, kind: CallerKind) -> Principal:
        """Write the sign-in or the failed attempt into the audit log."""
        async with self._db.realm_tx(anonymous(address, via)) as tx:
            if known:
                await store.touch_login(tx, id=known.principal.id)
            shown = known.principal.name if known else name
            status = via.status if known else BadCredentials.status
            await audit.record_sign_in(tx, name=shown, kind=kind, succeeded=known is not None, status=status)
        if known is None:
            raise BadCredentials
        return known.principal

    async def _open_session(self, tx: RealmTx, principal: Principal, *, kind: str) -> str:
        token = random_secret()
        await store.delete_old_sessions(tx, principal_id=principal.id)
        await store.insert_session(
            tx,
            id=uuid7(),
            principal_id=principal.id,
            kind=kind,
            token_hash=fingerprint(token),
            expires_at=tx.now + (LONGEST_SESSION if kind == "browser" else REFRESH_LIFETIME),
        )
        return token

    async def _issue(
        self,
        address: Address,
        principal: Principal,
        *,
        refresh: str | None = None,
        key: Principal | None = None,
        seconds: int = LIFETIME_SECONDS,
    ) -> Tokens:
        token = await self._tokens.issue(
            principal,
            key=key,
            realm=address.tenant,
            number=address.number,
            issuer=self._issuer_of(address.name),
            now=self._db.now(),
            seconds=seconds,
        )
        return Tokens(token, seconds, refresh)

    # --- being recognised ---------------------------------------------------------------------------------------------

    async def identify(self, connection: HTTPConnection, address: Address, via: Via) -> Caller:
        """The caller behind a bearer token, or (on a host name of its own) behind a cookie."""
        scheme, _, token = connection.headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer" and token.strip():
            return await self._by_token(address, via, token.strip())
        cookie = connection.cookies.get(COOKIE)
        if cookie and address.takes_cookies:
            check_origin(connection, via)
            return await self._by_cookie(address, via, cookie)
        raise TokenInvalid("This needs a token: Authorization: Bearer <token>.")

    async def _by_token(self, address: Address, via: Via, token: str) -> Caller:
        """At a tenant's address the host's tokens are known too: the guard decides whether the route takes operators."""
        issuers: dict[UUID, str] = {address.tenant: self._issuer_of(address.name)}
        issuers.setdefault(HOST_REALM, self._issuer_of("console"))
        claims = await self._tokens.verify(token, issuers=issuers, now=self._db.now())
        return Caller(
            kind=claims.kind,
            realm=claims.realm,
            tenant=address.tenant,
            id=claims.principal,
            name=claims.name,
            proved_at=claims.issued_at,
            via=via,
            key=claims.key,
        )

    async def _by_cookie(self, address: Address, via: Via, cookie: str) -> Caller:
        async with self._db.realm_tx(anonymous(address, via)) as tx:
            idle_since = tx.now - await settings.idle_timeout(tx)
            session = await store.find_session(tx, kind="browser", token_hash=fingerprint(cookie), idle_since=idle_since)
            if session is None:
                raise TokenInvalid("Your session has ended. Sign in again.")
            if tx.now - session.last_used > TOUCH_AFTER:
                await store.touch_session(tx, id=session.id)
        return replace(
            anonymous(address, via),
            kind=CallerKind.USER,
            id=session.principal.id,
            name=session.principal.name,
            proved_at=session.created_at,
        )


def anonymous(address: Address, via: Via) -> Caller:
    return Caller(CallerKind.ANONYMOUS, address.tenant, address.tenant, via=via)


def check_origin(connection: HTTPConnection, via: Via) -> None:
    """A write by cookie must come from this very origin: a sibling subdomain is the same site to a browser."""
    if via.method in SAFE:
        return
    scheme = {"ws": "http", "wss": "https"}.get(connection.url.scheme, connection.url.scheme)
    if connection.headers.get("origin") != f"{scheme}://{connection.headers.get('host', '')}":
        raise WrongOrigin("A write with a session cookie must come from this very origin.")
