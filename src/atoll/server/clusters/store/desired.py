"""SQL of desired state: one row per object, numbered by whoever holds the agent's session.

`seq` orders what a submitter wrote; `revision` is what the agent sees, gap-free and in order. The sequencer locks the
cluster's row in a statement of its own first: with lock and numbering in one statement, two sequencers doubled revisions.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from atoll.server.clusters.records import DesiredRow
from atoll.server.db import LinkTx, RealmTx

BATCH = 500
COLUMNS = "revision, kind, object_id, deleted, body"
# Read in the statement that reads the rows: after the lock of `number_dirty`, so it is not older than what was renumbered.
STATUS = "(select status from tenant t where t.id = desired.tenant_id) as status"

NUMBER = """
with pending as (
  select kind, object_id, $2::bigint + row_number() over (order by kind_order, seq) as number
    from (select kind, object_id, kind_order, seq from desired
           where cluster_id = $1 and revision is null order by kind_order, seq limit $3) dirty),
numbered as (
  update desired d set revision = p.number from pending p
   where d.cluster_id = $1 and (d.kind, d.object_id) = (p.kind, p.object_id) and d.revision is null returning 1),
counted as (
  update cluster set revision = $2::bigint + (select count(*) from numbered)
   where id = $1 and exists (select 1 from numbered) returning 1)
select count(*) from numbered
"""


async def upsert(tx: RealmTx, *, cluster_id: UUID, kind: str, object_id: str, kind_order: int, body: str) -> None:
    await tx.execute(
        """insert into desired (cluster_id, kind, object_id, kind_order, body, seq)
        values ($1, $2, $3, $4, $5, nextval('desired_seq'))
        on conflict (tenant_id, cluster_id, kind, object_id) do update
        set body = excluded.body, deleted = false, seq = nextval('desired_seq'), revision = null""",
        cluster_id,
        kind,
        object_id,
        kind_order,
        body,
    )


async def bury(tx: RealmTx, *, cluster_id: UUID, kind: str, object_id: str) -> None:
    """Turn the row into a tombstone, kept until the agent acknowledged it."""
    sql = """update desired set body = null, deleted = true, seq = nextval('desired_seq'), revision = null
        where cluster_id = $1 and kind = $2 and object_id = $3 and not deleted"""
    await tx.execute(sql, cluster_id, kind, object_id)


async def forget(tx: RealmTx, *, cluster_id: UUID, kind: str, object_id: str) -> None:
    """Without a tombstone: no agent ever heard of it."""
    await tx.execute("delete from desired where cluster_id = $1 and kind = $2 and object_id = $3", cluster_id, kind, object_id)


async def bury_all(tx: RealmTx, *, cluster_id: UUID) -> None:
    sql = """update desired set body = null, deleted = true, seq = nextval('desired_seq'), revision = null
        where cluster_id = $1 and not deleted"""
    await tx.execute(sql, cluster_id)


async def forget_all(tx: RealmTx, *, cluster_id: UUID) -> None:
    await tx.execute("delete from desired where cluster_id = $1", cluster_id)


async def was_told(tx: RealmTx, *, cluster_id: UUID) -> bool:
    """Whether anything was ever numbered, and so could have reached an agent."""
    return bool(await tx.fetchval("select revision > 0 from cluster where id = $1", cluster_id))


async def is_empty(tx: RealmTx, *, cluster_id: UUID) -> bool:
    """Nothing is wanted and every tombstone was acknowledged."""
    return not await tx.fetchval("select exists (select 1 from desired where cluster_id = $1)", cluster_id)


async def number_dirty(tx: LinkTx) -> int:
    """Give the next revisions to dirty rows, at most 500; how many."""
    last = await tx.fetchval("select revision from cluster where id = $1 for no key update", tx.cluster_id)
    return int(await tx.fetchval(NUMBER, tx.cluster_id, last, BATCH))


async def is_settled(tx: LinkTx) -> bool:
    """No dirty row: a digest of what is numbered is a digest of everything."""
    sql = "select exists (select 1 from desired where cluster_id = $1 and revision is null)"
    return not await tx.fetchval(sql, tx.cluster_id)


async def read_since(tx: LinkTx, revision: int) -> tuple[str, list[DesiredRow]]:
    """The tenant's status, and the rows that come next."""
    sql = f"select {COLUMNS}, {STATUS} from desired where cluster_id = $1 and revision > $2 order by revision limit $3"
    return with_status(await tx.fetch(sql, tx.cluster_id, revision, BATCH))


async def live_rows(tx: LinkTx) -> tuple[str, list[DesiredRow]]:
    """The tenant's status, and everything numbered that should exist."""
    sql = f"select {COLUMNS}, {STATUS} from desired where cluster_id = $1 and not deleted and revision is not null"
    return with_status(await tx.fetch(sql, tx.cluster_id))


def with_status(rows: list[Any]) -> tuple[str, list[DesiredRow]]:
    return (rows[0]["status"] if rows else ""), [DesiredRow.of(row) for row in rows]


async def renumber(tx: RealmTx, *, cluster_id: UUID, kind: str) -> None:
    """Have what is wanted of a kind sent once more."""
    sql = """update desired set seq = nextval('desired_seq'), revision = null
        where cluster_id = $1 and kind = $2 and not deleted"""
    await tx.execute(sql, cluster_id, kind)


async def acknowledge(tx: LinkTx, revision: int) -> tuple[tuple[str, str], ...]:
    """The agent holds everything up to `revision`: its tombstones may go. (kind, id) of those that went."""
    sql = "update cluster set applied_revision = greatest(applied_revision, $2) where id = $1"
    await tx.execute(sql, tx.cluster_id, revision)
    gone = "delete from desired where cluster_id = $1 and deleted and revision <= $2 returning kind, object_id"
    return tuple((row["kind"], row["object_id"]) for row in await tx.fetch(gone, tx.cluster_id, revision))
