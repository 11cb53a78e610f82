"""Signing in and being recognised: passwords and secrets become tokens or sessions, tokens and cookies become callers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID

from starlette.requests import HTTPConnection

from atoll.kit.errors import AtollError
from atoll.kit.settings import Secret
from atoll.kit.text import fold
from atoll.server import audit
from atoll.server.db import HOST_REALM, Caller, CallerKind, Database, Entered, RealmTx, Via
from atoll.server.directory import Tenant
from atoll.server.identity import store
from atoll.server.identity.errors import BadCredentials, NoToken, TokenInvalid, WrongOrigin
from atoll.server.identity.machines import check_secret
from atoll.server.identity.passwords import Passwords
from atoll.server.identity.providers.exchange import ExternalTokens
from atoll.server.identity.records import Credentials, Principal
from atoll.server.identity.sign_in import attempts, second_factor, sessions
from atoll.server.identity.sign_in.records import OpenedSession
from atoll.server.identity.tokens import LIFETIME_SECONDS, TokenIssuer
from atoll.server.web.site import Address

COOKIE = "__Host-atoll"
SAFE = {"GET", "HEAD", "OPTIONS"}


@dataclass(frozen=True)
class Tokens:
    access: str
    expires_in: int
    refresh: str | None = None


class Authentication:
    """`issuer_of` gives a tenant's name the address that stands in its tokens as issuer."""

    def __init__(
        self,
        db: Database,
        tokens: TokenIssuer,
        passwords: Passwords,
        installation: Secret,
        issuer_of: Callable[[str], str],
        external: ExternalTokens,
    ) -> None:
        self._db = db
        self._installation = installation
        self._tokens = tokens
        self._passwords = passwords
        self._issuer_of = issuer_of
        self._external = external

    # --- signing in ---------------------------------------------------------------------------------------------------

    async def with_password(self, address: Address, via: Via, username: str, password: str, code: str | None = None) -> Tokens:
        principal = await self.check_password(address, via, username, password, code)
        async with self._db.realm_tx(anonymous(address, via)) as tx:
            opened = await sessions.open_session(tx, principal, kind=sessions.REFRESH)
        return await self._issue(address, principal, opened)

    async def check_password(self, address: Address, via: Via, username: str, password: str, code: str | None) -> Principal:
        """The user, or what is wrong, after the same work for every name. The attempt is counted first, so that guessing in
        parallel gains nothing; the hash is checked with no transaction open; what came of it is audited."""
        async with self._db.realm_tx(anonymous(address, via)) as tx:
            await attempts.admit(tx, username)
            known = await store.find_user_credentials(tx, fold(username))
        matches = await self._passwords.verify(password, known.password_hash if known else None)
        async with self._db.realm_tx(anonymous(address, via)) as tx:
            problem = await self._conclude(tx, known if matches else None, username=username, code=code)
        if problem:
            raise problem
        assert known is not None
        return known.principal

    async def _conclude(self, tx: RealmTx, known: Credentials | None, *, username: str, code: str | None) -> AtollError | None:
        problem: AtollError | None = BadCredentials()
        if known:
            problem = await second_factor.problem(tx, self._installation, known.principal, code)
        name = known.principal.name if known else username
        await audit.record_sign_in(
            tx,
            name=name,
            kind=CallerKind.USER,
            succeeded=problem is None,
            status=problem.status if problem else tx.caller.via.status,
            metadata={"reason": problem.reason} if problem else None,
        )
        if known and problem is None:
            await store.touch_login(tx, id=known.principal.id)
            await attempts.forgive(tx, username)
        await attempts.prune(tx)
        return problem

    async def with_secret(self, address: Address, via: Via, client_id: str, secret: str) -> Tokens:
        """A token ends with the secret that fetched it, where that one was replaced."""
        proof = await check_secret(self._db, anonymous(address, via), client_id, secret)
        rest = int((proof.until - self._db.now()).total_seconds()) if proof.until else LIFETIME_SECONDS
        return await self._issue(address, proof.acts_as, key=proof.key, seconds=min(rest, LIFETIME_SECONDS))

    async def with_external_token(self, address: Address, via: Via, token: str) -> Tokens:
        """A token of the realm's own identity provider brings what a password would."""
        principal, opened = await self._external.exchange(anonymous(address, via), token)
        return await self._issue(address, principal, opened)

    async def with_refresh(self, address: Address, via: Via, token: str) -> Tokens:
        """A refresh token is used once: the answer brings the next one."""
        async with self._db.realm_tx(anonymous(address, via)) as tx:
            renewed = await sessions.renew(tx, token)
        if renewed is None:
            raise BadCredentials
        principal, opened = renewed
        return await self._issue(address, principal, opened)

    async def open_browser_session(self, address: Address, via: Via, username: str, password: str, code: str | None) -> str:
        principal = await self.check_password(address, via, username, password, code)
        async with self._db.realm_tx(anonymous(address, via)) as tx:
            return (await sessions.open_session(tx, principal, kind=sessions.BROWSER)).token

    async def entry_token(self, tenant: Tenant, entry: Principal, entered: Entered) -> Tokens:
        """A token of that tenant's realm which ends with the entry; `tenants.entries` has checked that it is open."""
        now = self._db.now()
        seconds = int((entered.until - now).total_seconds())
        token = await self._tokens.issue(
            entry,
            realm=tenant.id,
            number=tenant.number,
            issuer=self._issuer_of(tenant.name),
            now=now,
            seconds=seconds,
            entered=entered,
        )
        return Tokens(token, seconds)

    async def close_session(self, caller: Caller, cookie: str) -> None:
        async with self._db.realm_tx(caller) as tx:
            await sessions.close_own(tx, token=cookie)

    async def _issue(
        self,
        address: Address,
        principal: Principal,
        opened: OpenedSession | None = None,
        *,
        key: Principal | None = None,
        seconds: int = LIFETIME_SECONDS,
    ) -> Tokens:
        token = await self._tokens.issue(
            principal,
            realm=address.tenant,
            number=address.number,
            issuer=self._issuer_of(address.name),
            now=self._db.now(),
            session=opened.id if opened else None,
            key=key,
            seconds=seconds,
        )
        return Tokens(token, seconds, opened.token if opened else None)

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
        raise NoToken("This needs a token: Authorization: Bearer <token>.")

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
            session=claims.session,
            via=via,
            key=claims.key,
            groups=claims.groups,
            entered=claims.entered,
        )

    async def _by_cookie(self, address: Address, via: Via, cookie: str) -> Caller:
        async with self._db.realm_tx(anonymous(address, via)) as tx:
            session = await sessions.find_browser_session(tx, cookie)
        if session is None:
            raise TokenInvalid("Your session has ended. Sign in again.")
        return replace(
            anonymous(address, via),
            kind=CallerKind.USER,
            id=session.principal.id,
            name=session.principal.name,
            proved_at=session.created_at,
            session=session.id,
            groups=session.principal.groups or (),
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
