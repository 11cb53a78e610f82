"""SQL of what was already reported: the cursor of each journal, and records that were set aside."""

from __future__ import annotations

from atoll.kit.ids import uuid7
from atoll.server.db import LinkTx

MOST_REFUSALS = 1000


async def find_cursor(tx: LinkTx, journal_id: str) -> int:
    sql = "select sequence from report_cursor where cluster_id = $1 and journal_id = $2"
    return int(await tx.fetchval(sql, tx.cluster_id, journal_id) or 0)


async def advance_cursor(tx: LinkTx, *, journal_id: str, sequence: int, epoch: int) -> bool:
    """Claim a batch: False when it was applied before, or when this session was superseded."""
    fenced = await tx.fetchval(
        "select epoch from cluster where id = $1 and deleted_at is null for no key update", tx.cluster_id
    )
    if fenced != epoch:
        return False
    sql = """insert into report_cursor (cluster_id, journal_id, sequence) values ($1, $2, $3)
        on conflict (tenant_id, cluster_id, journal_id) do update set sequence = excluded.sequence
        where report_cursor.sequence < excluded.sequence"""
    return await tx.execute(sql, tx.cluster_id, journal_id, sequence) == 1


async def insert_refusal(tx: LinkTx, *, reason: str, record: str) -> None:
    """Keep it, and no more than a thousand of a cluster: the oldest go."""
    sql = "insert into report_refusal (id, cluster_id, at, reason, record) values ($1, $2, $3, $4, $5)"
    await tx.execute(sql, uuid7(), tx.cluster_id, tx.now, reason[:500], record[:4000])
    older = "select id from report_refusal where cluster_id = $1 order by id desc offset $2"
    await tx.execute(f"delete from report_refusal where cluster_id = $1 and id in ({older})", tx.cluster_id, MOST_REFUSALS)
