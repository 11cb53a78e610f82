"""SQL of what departments and projects held on average, and the pieces that read and filter it beside them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from atoll.kit.filters import Field
from atoll.server.db import TenantTx
from atoll.server.organization.records import Average, Averages

SPANS = ("24h", "7d", "30d")
# What is measured by nothing yet: filtering by it finds nothing, and says nothing invented.
UNMEASURED = Field("null::integer", "milli", sorts=False)
COLUMNS = ", ".join(f"a.gpu_{span}_milli" for span in SPANS) + ", k.until as averaged_until"
NONE = ", ".join(f"null::integer as gpu_{span}_milli" for span in SPANS) + ", null::timestamptz as averaged_until"


def join_averages(owner: str, alias: str) -> str:
    return f"""left join {owner}_average a on a.tenant_id = {alias}.tenant_id and a.{owner}_id = {alias}.id
        left join average_reckoning k on k.tenant_id = {alias}.tenant_id and k.cluster_id = {alias}.cluster_id"""


def allocated(span: str) -> Field:
    """Nothing held is 0, once the cluster was reckoned; before that nothing is known."""
    column = f"(case when k.until is not null then coalesce(a.gpu_{span}_milli, 0) end)"
    return Field(column, "milli", nullable=True)


FIELDS = {
    **{f"avgGpuAllocation{span}": allocated(span) for span in SPANS},
    **{f"avg{what}{span}": UNMEASURED for what in ("GpuUtilization", "GpuMemoryUtilization") for span in SPANS},
}


async def of_new(tx: TenantTx, cluster_id: UUID) -> Averages | None:
    """Of what was just made on a cluster: it held nothing."""
    until = await tx.fetchval("select until from average_reckoning where cluster_id = $1", cluster_id)
    return Averages(0, 0, 0, until) if until else None


async def move_until(tx: TenantTx, cluster_id: UUID, until: datetime) -> bool:
    """Claim a cluster's averages until the commit; False when they are newer than that already."""
    sql = """insert into average_reckoning (cluster_id, until) values ($1, $2)
        on conflict (tenant_id, cluster_id) do update set until = excluded.until
        where average_reckoning.until <= excluded.until"""
    return await tx.execute(sql, cluster_id, until) == 1


async def replace(tx: TenantTx, *, owner: str, cluster_id: UUID, averages: Sequence[Average]) -> None:
    """From now on the cluster's departments, or projects, held this much, and others nothing."""
    ids = [one.id for one in averages]
    await tx.execute(
        f"""delete from {owner}_average where {owner}_id in (
            select id from {owner} where cluster_id = $1 and (id <> all($2::int[]) or deleted_at is not null))""",
        cluster_id,
        ids,
    )
    amounts = [[getattr(one, f"gpu_{span}_milli") for one in averages] for span in SPANS]
    names = [f"gpu_{span}_milli" for span in SPANS]
    new = ", ".join(f"excluded.{name}" for name in names)
    await tx.execute(
        f"""insert into {owner}_average ({owner}_id, {", ".join(names)})
            select o.id, x.day, x.week, x.month from unnest($2::int[], $3::int[], $4::int[], $5::int[]) x (id, day, week, month)
            join {owner} o on o.id = x.id and o.cluster_id = $1 and o.deleted_at is null
            on conflict (tenant_id, {owner}_id) do update set ({", ".join(names)}) = row({new})
            where ({", ".join(f"{owner}_average.{name}" for name in names)}) is distinct from ({new})""",
        cluster_id,
        ids,
        *amounts,
    )
