"""SQL of the work table."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from atoll.server.db import RealmTx, SystemTx
from atoll.server.work.records import Lease

LEASE = timedelta(seconds=30)
PER_TENANT = 5

# One tenant after the other from `$3` on, a few rows of each: no backlog of one delays another.
FAIR = """
with recursive tenants as (
  (select tenant_id, 1 as n from work where tenant_id > $3 and due_at <= $5 order by tenant_id limit 1)
  union all
  select (select w.tenant_id from work w where w.tenant_id > t.tenant_id and w.due_at <= $5 order by w.tenant_id limit 1), n + 1
    from tenants t where t.tenant_id is not null and n < $1),
chosen as (
  select w.tenant_id, w.kind, w.row_id from tenants t cross join lateral (
    select tenant_id, kind, row_id from work w where w.tenant_id = t.tenant_id and w.due_at <= $5
     order by due_at limit $4 for update skip locked) w limit $1)
"""
OLDEST = """
with chosen as (
  select tenant_id, kind, row_id from work where due_at <= $5 and $3::uuid is not null and $4::int > 0
   order by due_at limit $1 for update skip locked)
"""
TAKE = """
update work w set due_at = $5::timestamptz + $6::interval, lease_until = $5::timestamptz + $6::interval, lease_token = $2,
    lease_owner = $7, attempts = attempts + 1
  from chosen c where (w.tenant_id, w.kind, w.row_id) = (c.tenant_id, c.kind, c.row_id)
returning w.tenant_id, w.kind, w.row_id, w.attempts, (select status from tenant t where t.id = w.tenant_id) as tenant_status
"""


async def order(tx: RealmTx, *, kind: str, row_id: UUID, tenant_id: UUID | None = None) -> None:
    """Have something done in the background, once, as that tenant. Repeating the order makes it due now."""
    sql = "insert into work (tenant_id, kind, row_id, due_at) values ($1, $2, $3, $4) on conflict do nothing"
    await tx.execute(sql, tenant_id or tx.tenant_id, kind, row_id, tx.now)


async def claim(tx: SystemTx, *, token: UUID, owner: str, after: UUID, most: int) -> list[Lease]:
    """Lease due rows: a few of each tenant after `after`, then the oldest of anybody."""
    found: list[Lease] = []
    for chosen in (FAIR, OLDEST):
        if len(found) < most:
            rows = await tx.fetch(chosen + TAKE, most - len(found), token, after, PER_TENANT, tx.now, LEASE, owner)
            found += [leased(row, token) for row in rows]
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
