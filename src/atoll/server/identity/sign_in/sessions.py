"""Sessions of people: a browser's by cookie, a client's by refresh tokens. Access tokens name their session and end with it.

A refresh token is used once: the answer brings the next one. Its first part names the session and never changes; whoever
comes with that and an old second part has a copy of a used token, and then the session ends for the thief and the owner
alike. A client whose answer was lost may have sent it twice: within seconds the second time is only refused.
"""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from atoll.kit.crypto import fingerprint, same
from atoll.kit.ids import random_secret, uuid7
from atoll.kit.text import clean
from atoll.server import audit, settings
from atoll.server.db import Caller, RealmTx
from atoll.server.identity.errors import SessionNotFound
from atoll.server.identity.records import Principal
from atoll.server.identity.sign_in.records import OpenedSession, Session, SessionShown
from atoll.server.identity.sign_in.rules import source_of
from atoll.server.identity.sign_in.store import sessions as store

BROWSER, REFRESH = "browser", "refresh"
LONGEST = {BROWSER: timedelta(hours=12), REFRESH: timedelta(days=30)}
REFRESH_IDLE = timedelta(hours=12)
TOUCH_AFTER = timedelta(minutes=1)
SENT_TWICE = timedelta(seconds=10)
MOST_AGENT = 200


async def open_session(tx: RealmTx, principal: Principal, *, kind: str) -> OpenedSession:
    first, second = random_secret(), random_secret() if kind == REFRESH else ""
    opened = OpenedSession(uuid7(), joined(first, second))
    await store.delete_closed(tx, principal_id=principal.id, idle=await idle_limits(tx))
    await store.insert(
        tx,
        id=opened.id,
        principal_id=principal.id,
        kind=kind,
        token_hash=fingerprint(first),
        rotating_hash=fingerprint(second) if second else None,
        expires_at=tx.now + LONGEST[kind],
        source=source_of(tx.caller.via.ip),
        agent=clean(tx.caller.via.agent, most=MOST_AGENT),
    )
    return opened


async def find_browser_session(tx: RealmTx, cookie: str) -> Session | None:
    """The session of a cookie, marked as used at this address."""
    idle_since = (await idle_limits(tx)).browser
    session = await store.find(tx, kind=BROWSER, token_hash=fingerprint(cookie), idle_since=idle_since)
    if session and tx.now - session.last_used > TOUCH_AFTER:
        await store.touch(tx, id=session.id, source=source_of(tx.caller.via.ip))
    return session


async def renew(tx: RealmTx, token: str) -> tuple[Principal, OpenedSession] | None:
    """The next refresh token of the session; None when this one is not its newest."""
    first, _, second = token.partition(".")
    session = await store.find(tx, kind=REFRESH, token_hash=fingerprint(first), idle_since=tx.now - REFRESH_IDLE)
    if session is None or session.rotating_hash is None:
        return None
    used, fresh = fingerprint(second), random_secret()
    if not same(used, session.rotating_hash):
        await refuse_old_token(tx, session, used)
        return None
    source = source_of(tx.caller.via.ip)
    if not await store.rotate(tx, id=session.id, used=used, fresh=fingerprint(fresh), source=source):
        return None
    return session.principal, OpenedSession(session.id, joined(first, fresh))


async def refuse_old_token(tx: RealmTx, session: Session, used: bytes) -> None:
    sent_twice = session.previous_hash is not None and same(used, session.previous_hash)
    if sent_twice and tx.now - session.last_used <= SENT_TWICE:
        return
    await store.delete(tx, id=session.id, principal_id=session.principal.id)
    entity = audit.Entity("session", str(session.id), session.principal.name)
    await audit.record(tx, audit.Action.SIGN_OUT, entity, metadata={"reason": "a used refresh token was sent again"})


async def list_sessions(tx: RealmTx, *, principal_id: UUID) -> list[SessionShown]:
    return await store.list_open(tx, principal_id=principal_id, idle=await idle_limits(tx))


async def close_own(tx: RealmTx, *, token: str) -> None:
    """Sign out: the session of the cookie, or of the access token that asks."""
    caller = tx.caller
    if caller.session and caller.id:
        await store.delete(tx, id=caller.session, principal_id=caller.id)
    elif token:
        await store.delete_by_token(tx, token_hash=fingerprint(token))
    await audit.record(tx, audit.Action.SIGN_OUT, audit.Entity("session", name=caller.name))


async def end_session(tx: RealmTx, *, principal: Principal | Caller, id: UUID | None) -> None:
    assert principal.id is not None
    if id is None or not await store.delete(tx, id=id, principal_id=principal.id):
        raise SessionNotFound
    await audit.record(tx, audit.Action.SIGN_OUT, audit.Entity("session", str(id), principal.name))


async def end_others(tx: RealmTx) -> None:
    """Log out everywhere else."""
    await void_others(tx)
    await audit.record(tx, audit.Action.SIGN_OUT, audit.Entity("user", str(tx.caller.id), tx.caller.name))


async def void_others(tx: RealmTx) -> None:
    """Everything of the caller ends but what he asks with."""
    caller = tx.caller
    assert caller.id is not None
    await store.void_proofs(tx, principal_id=caller.id, kept=caller.proved_at)
    await store.delete_all(tx, principal_id=caller.id, but=caller.session)


async def end_all(tx: RealmTx, principal: Principal) -> None:
    """Every session and token of somebody ends with its next request."""
    await store.void_proofs(tx, principal_id=principal.id, kept=None)
    await store.delete_all(tx, principal_id=principal.id)


async def sign_out_user(tx: RealmTx, principal: Principal) -> None:
    await end_all(tx, principal)
    await audit.record(tx, audit.Action.SIGN_OUT, audit.Entity("user", str(principal.id), principal.name))


async def idle_limits(tx: RealmTx) -> store.Idle:
    return store.Idle(browser=tx.now - await settings.idle_timeout(tx), refresh=tx.now - REFRESH_IDLE)


def joined(first: str, second: str) -> str:
    return f"{first}.{second}" if second else first
