"""SQL of the work table and of the outbox."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from atoll.server.db import RealmTx, SystemTx
from atoll.server.work.records import Lease, Message

LEASE = timedelta(seconds=30)

# One tenant after the other from `$3` on, a few rows of each: no backlog of one delays another.
FAIR = """
with recursive tenants as (
  (select tenant_id, 1 as n from work where tenant_id > $3 and due_at <= $5 and kind = any($8) order by tenant_id limit 1)
  union all
  select (select w.tenant_id from work w where w.tenant_id > t.tenant_id and w.due_at <= $5 and w.kind = any($8)
     order by w.tenant_id limit 1), n + 1 from tenants t where t.tenant_id is not null and n < $1),
chosen as (
  select w.tenant_id, w.kind, w.row_id from tenants t cross join lateral (
    select tenant_id, kind, row_id from work w where w.tenant_id = t.tenant_id and w.due_at <= $5
       and w.kind = any($8) and w.tenant_id <> all($9)
     order by due_at limit $4 for update skip locked) w limit $1)
"""
OLDEST = """
with chosen as (
  select tenant_id, kind, row_id from work where due_at <= $5 and $3::uuid is not null and $4::int > 0
     and kind = any($8) and tenant_id <> all($9)
   order by due_at limit $1 for update skip locked)
"""
TAKE = """
update work w set due_at = $5::timestamptz + $6::interval, lease_until = $5::timestamptz + $6::interval, lease_token = $2,
    lease_owner = $7, attempts = attempts + 1
  from chosen c where (w.tenant_id, w.kind, w.row_id) = (c.tenant_id, c.kind, c.row_id)
returning w.tenant_id, w.kind, w.row_id, w.attempts, (select status from tenant t where t.id = w.tenant_id) as tenant_status
"""


async def order(
    tx: RealmTx, *, kind: str, row_id: UUID, tenant_id: UUID | None = None, after: timedelta = timedelta(0)
) -> None:
    """Have something done in the background, once, as that tenant. An order that stands already stays as it is."""
    sql = "insert into work (tenant_id, kind, row_id, due_at) values ($1, $2, $3, $4) on conflict do nothing"
    await tx.execute(sql, tenant_id or tx.tenant_id, kind, row_id, tx.now + after)


@dataclass(frozen=True, slots=True)
class Claim:
    """What a worker asks for: rows of these kinds, a few (`per_tenant`) of each tenant after `after`, none of `without`; then
    the oldest of anybody, unless `strict`."""

    kinds: tuple[str, ...]
    token: UUID
    owner: str
    after: UUID
    most: int
    per_tenant: int
    without: tuple[UUID, ...] = ()
    strict: bool = False


async def claim(tx: SystemTx, wanted: Claim) -> list[Lease]:
    """Lease due rows: a few of each tenant after `after`, then the oldest of anybody."""
    found: list[Lease] = []
    for chosen in (FAIR,) if wanted.strict else (FAIR, OLDEST):
        if len(found) < wanted.most:
            rows = await tx.fetch(
                chosen + TAKE,
                wanted.most - len(found),
                wanted.token,
                wanted.after,
                wanted.per_tenant,
                tx.now,
                LEASE,
                wanted.owner,
                wanted.kinds,
                wanted.without,
            )
            found += [leased(row, wanted.token) for row in rows]
    return found


def leased(row: Any, token: UUID) -> Lease:
    return Lease(row["tenant_id"], row["kind"], row["row_id"], token, row["attempts"], row["tenant_status"])


async def finish(tx: SystemTx, lease: Lease) -> bool:
    """False when the lease was lost: somebody else owns the work now."""
    sql = "delete from work where tenant_id = $1 and kind = $2 and row_id = $3 and lease_token = $4"
    return await tx.execute(sql, lease.tenant_id, lease.kind, lease.row_id, lease.token) == 1


async def put_back(tx: SystemTx, lease: Lease, *, after: timedelta) -> None:
    sql = """update work set due_at = $5::timestamptz + $6::interval, lease_until = null, lease_token = null, lease_owner = null
        where tenant_id = $1 and kind = $2 and row_id = $3 and lease_token = $4"""
    await tx.execute(sql, lease.tenant_id, lease.kind, lease.row_id, lease.token, tx.now, after)


MESSAGE = "id, kind, subject, body, sealed, state, attempts, last_error, created_at"


async def insert_message(tx: RealmTx, message: Message) -> None:
    sql = "insert into outbox (id, kind, subject, body, sealed, created_at) values ($1, $2, $3, $4, $5, $6)"
    await tx.execute(sql, message.id, message.kind, message.subject, message.body, message.sealed, tx.now)


async def find_message(tx: RealmTx, message_id: UUID) -> Message | None:
    row = await tx.fetchrow(f"select {MESSAGE} from outbox where id = $1 and tenant_id = $2", message_id, tx.tenant_id)
    return Message(**dict(row)) if row else None


async def remove_message(tx: RealmTx, message_id: UUID) -> bool:
    """False when it was sent, or taken back, by somebody else meanwhile."""
    return await tx.execute("delete from outbox where id = $1 and tenant_id = $2", message_id, tx.tenant_id) == 1


async def note_failure(tx: RealmTx, message_id: UUID, *, error: str, most: int) -> Message | None:
    """One more attempt that failed; dead after `most` of them. None when the message is gone."""
    sql = f"""update outbox set attempts = attempts + 1, last_error = $3,
        state = case when attempts + 1 >= $4 then 'dead' else 'waiting' end
        where id = $1 and tenant_id = $2 returning {MESSAGE}"""
    row = await tx.fetchrow(sql, message_id, tx.tenant_id, error, most)
    return Message(**dict(row)) if row else None


async def count_waiting(tx: SystemTx, kind: str) -> int:
    """How much of one kind of work there is, of everybody."""
    return int(await tx.fetchval("select count(*) from (select 1 from work where kind = $1 limit 10001) counted", kind))
