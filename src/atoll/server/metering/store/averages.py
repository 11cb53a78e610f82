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
HELD = f"""
with spans as (
  select n, begin, (begin at time zone 'UTC')::date as day from unnest($2::timestamptz[]) with ordinality s (begin, n)),
parts as (
  select u.project_id, s.n, sum({GPU} * greatest({MILLIS.format("least(u.ended_at, $3)")}
      - {MILLIS.format("greatest(u.started_at, s.begin)")}, 0)) as amount
    from usage_interval u join spans s on u.day in (s.day, $4)
   where {OWN} and u.day = any($5::date[]) group by u.project_id, s.n
  union all
  select u.project_id, s.n, sum(u.gpu_micro)
    from usage_day u join spans s on u.day > s.day
   where {OWN} and u.day > $6 and u.day < $4 group by u.project_id, s.n)
select p.id, p.department_id, array(
    select coalesce((select sum(amount) from parts t where t.project_id = p.id and t.n = s.n), 0)
      from spans s order by s.n)::numeric[] as amounts
  from project p where p.id in (select project_id from parts) order by p.id
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
    rows = await tx.fetch(HELD, cluster_id, list(begins), until, last, cut, first)
    return [Held(row["id"], row["department_id"], tuple(int(amount) for amount in row["amounts"])) for row in rows]
