"""SQL of a user's own account: the password's hash, and what its owner sees of it."""

from __future__ import annotations

from uuid import UUID

from atoll.server.db import RealmTx
from atoll.server.identity.sign_in.records import AboutMe


async def find_password_hash(tx: RealmTx, *, principal_id: UUID) -> str | None:
    found: str | None = await tx.fetchval("select password_hash from principal where id = $1", principal_id)
    return found


async def set_password(tx: RealmTx, *, principal_id: UUID, password_hash: str, must_change: bool) -> None:
    sql = "update principal set password_hash = $2, must_change = $3, updated_at = $4 where id = $1"
    await tx.execute(sql, principal_id, password_hash, must_change, tx.now)


async def about(tx: RealmTx, *, principal_id: UUID, session_id: UUID | None) -> AboutMe:
    sql = """select p.must_change, p.password_hash is not null as has_password, f.principal_id is not null as has_second_factor,
            s.expires_at as session_expires_at,
            (select count(*) from recovery_code c where c.principal_id = p.id) as recovery_codes
        from principal p
        left join second_factor f on f.tenant_id = p.tenant_id and f.principal_id = p.id and f.confirmed_at is not null
        left join session s on s.tenant_id = p.tenant_id and s.id = $2
        where p.id = $1"""
    row = await tx.fetchrow(sql, principal_id, session_id)
    assert row is not None
    return AboutMe(*(row[name] for name in AboutMe.__slots__))
