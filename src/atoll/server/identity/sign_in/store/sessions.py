"""SQL of sessions and of what voids them. A refresh session is found by the part of its token that never changes; the part
that changes with each use is compared by whoever asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from atoll.server.db import RealmTx
from atoll.server.identity.records import Principal
from atoll.server.identity.sign_in.records import Session, SessionShown

MOST_SESSIONS = 500


@dataclass(frozen=True, slots=True)
class Idle:
    """Since when a session of each kind must have been used to be still open."""

    browser: datetime
    refresh: datetime


OPEN = """s.expires_at > $2 and s.last_used > case s.kind when 'browser' then $3::timestamptz else $4::timestamptz end"""


async def insert(
    tx: RealmTx,
    *,
    id: UUID,
    principal_id: UUID,
    kind: str,
    token_hash: bytes,
    rotating_hash: bytes | None,
    expires_at: datetime,
    source: str,
    agent: str,
) -> None:
    await tx.execute(
        """insert into session
        (id, principal_id, kind, token_hash, rotating_hash, created_at, last_used, expires_at, source, agent)
        values ($1, $2, $3, $4, $5, $6, $6, $7, $8, $9)""",
        id,
        principal_id,
        kind,
        token_hash,
        rotating_hash,
        tx.now,
        expires_at,
        source,
        agent,
    )


async def find(tx: RealmTx, *, kind: str, token_hash: bytes, idle_since: datetime) -> Session | None:
    """A session that has neither expired nor been idle since `idle_since`."""
    columns = ", ".join(f"p.{name}" for name in Principal.__slots__)
    sql = f"""select {columns}, s.id as session_id, s.created_at as began, s.last_used, s.rotating_hash, s.previous_hash
        from session s join principal p on p.tenant_id = s.tenant_id and p.id = s.principal_id
        where s.token_hash = $1 and s.kind = $2 and s.expires_at > $3 and s.last_used > $4
            and p.enabled and p.deleted_at is null"""
    row = await tx.fetchrow(sql, token_hash, kind, tx.now, idle_since)
    return session_of(row) if row else None


def session_of(row: Any) -> Session:
    newest, before = row["rotating_hash"], row["previous_hash"]
    return Session(row["session_id"], Principal.of(row), row["began"], row["last_used"], newest, before)


async def touch(tx: RealmTx, *, id: UUID, source: str) -> None:
    await tx.execute("update session set last_used = $2, source = $3 where id = $1", id, tx.now, source)


async def rotate(tx: RealmTx, *, id: UUID, used: bytes, fresh: bytes, source: str) -> bool:
    """False when another request has used the same token first."""
    sql = """update session set rotating_hash = $3, previous_hash = $2, last_used = $4, source = $5
        where id = $1 and rotating_hash = $2"""
    return await tx.execute(sql, id, used, fresh, tx.now, source) == 1


async def list_open(tx: RealmTx, *, principal_id: UUID, idle: Idle) -> list[SessionShown]:
    """Newest use first, at most as many as one may have."""
    columns = ", ".join(SessionShown.__slots__)
    sql = f"""select {columns} from session s where s.principal_id = $1 and {OPEN}
        order by s.last_used desc, s.id limit {MOST_SESSIONS}"""
    return [SessionShown.of(row) for row in await tx.fetch(sql, principal_id, tx.now, idle.browser, idle.refresh)]


async def delete(tx: RealmTx, *, id: UUID, principal_id: UUID) -> bool:
    return await tx.execute("delete from session where id = $1 and principal_id = $2", id, principal_id) == 1


async def delete_by_token(tx: RealmTx, *, token_hash: bytes) -> None:
    await tx.execute("delete from session where token_hash = $1", token_hash)


async def delete_closed(tx: RealmTx, *, principal_id: UUID, idle: Idle) -> None:
    """Those that have ended, and the least used beyond the bound, to make room for one more."""
    sql = f"""delete from session s where s.principal_id = $1 and (not ({OPEN}) or s.id in (
        select k.id from session k where k.principal_id = $1 order by k.last_used desc, k.id offset {MOST_SESSIONS - 1}))"""
    await tx.execute(sql, principal_id, tx.now, idle.browser, idle.refresh)


async def delete_all(tx: RealmTx, *, principal_id: UUID, but: UUID | None = None) -> None:
    await tx.execute("delete from session where principal_id = $1 and id is distinct from $2", principal_id, but)


async def void_proofs(tx: RealmTx, *, principal_id: UUID, kept: datetime | None) -> None:
    """Tokens and sessions from before now are void, but for the one of that time. Tokens count milliseconds."""
    sql = "update principal set valid_after = $2, kept_proof = $3, updated_at = $4 where id = $1"
    await tx.execute(sql, principal_id, in_milliseconds(tx.now), kept, tx.now)


def in_milliseconds(moment: datetime) -> datetime:
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)
