"""SQL of what projects held since given times, as the ledger has it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import UUID

from atoll.server.db import TenantTx
from atoll.server.metering.records import Held
from atoll.server.metering.store.ledger import MILLIS
from atoll.server.metering.store.series import GPU

OWN = "u.project_id = any(array(select id from project where cluster_id = $1))"
# The days that a span begins on, and the one that all end on, come from their intervals; the whole days between from the sums.
PARTS = f"""
with spans as (
  select n, begin, (begin at time zone 'UTC')::date as day from unnest($2::timestamptz[]) with ordinality s (begin, n)),
days as (
  select u.project_id, u.day, sum(u.gpu_micro) as amount from usage_day u
   where {OWN} and u.day > $6 and u.day < $4 group by u.project_id, u.day),
parts as (
  select u.project_id, s.n, sum({GPU} * greatest({MILLIS.format("least(u.ended_at, $3)")}
      - {MILLIS.format("greatest(u.started_at, s.begin)")}, 0)) as amount
    from usage_interval u join spans s on u.day in (s.day, $4)
   where {OWN} and u.day = any($5::date[]) group by u.project_id, s.n
  union all
  select d.project_id, s.n, sum(d.amount) from days d join spans s on d.day > s.day group by d.project_id, s.n)
"""


async def find_heard(tx: TenantTx, cluster_id: UUID) -> datetime | None:
    """When a cluster that is not deleted was last heard."""
    heard: datetime | None = await tx.fetchval(
        "select last_liveness from cluster where id = $1 and deleted_at is null", cluster_id
    )
    return heard


async def list_clusters(tx: TenantTx) -> list[UUID]:
    return [row["id"] for row in await tx.fetch("select id from cluster where deleted_at is null")]


async def list_held(tx: TenantTx, cluster_id: UUID, *, begins: Sequence[datetime], until: datetime) -> list[Held]:
    """Of every project of the cluster that held GPUs in these times: milli-GPUs times milliseconds since each of `begins`."""
    first, last = min(begins).astimezone(UTC).date(), until.astimezone(UTC).date()
    cut = sorted({last, *(begin.astimezone(UTC).date() for begin in begins)})
    sums = ", ".join(f"coalesce(sum(t.amount) filter (where t.n = {number}), 0)" for number in range(1, len(begins) + 1))
    sql = f"""{PARTS} select p.id, p.department_id, array[{sums}] as amounts
        from parts t join project p on p.id = t.project_id group by p.id, p.department_id order by p.id"""
    rows = await tx.fetch(sql, cluster_id, list(begins), until, last, cut, first)
    return [Held(row["id"], row["department_id"], tuple(int(amount) for amount in row["amounts"])) for row in rows]
