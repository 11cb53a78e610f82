"""SQL of taking away what histories no longer need to say: of each series the last word before a time stays, since it tells how
things stood then."""

from __future__ import annotations

from datetime import datetime

from atoll.server.db import RetentionTx

QUOTAS = """select ctid as place from (
        select ctid, lead(at) over (partition by {owner}_id, pool order by at) as until
          from quota_history where {owner}_id is not null and at <= $1) h
    where until is not null limit $2"""
# Of nodes that are gone one stays for each cluster, which tells that it was heard at all.
NODES = """select ctid as place from (
        select ctid, name, pool = '' and gpu_count = 0 as is_gone, max(name) over (partition by cluster_id) as last_name,
            lead(at) over (partition by cluster_id, name order by at) as until
          from node_history where at <= $1) h
    where until is not null or is_gone and name <> last_name limit $2"""
OVER = (
    ("quota_history", QUOTAS.format(owner="department")),
    ("quota_history", QUOTAS.format(owner="project")),
    ("node_history", NODES),
)


async def forget(tx: RetentionTx, *, before: datetime, most: int) -> int:
    """Delete up to `most` rows of each history that were over at that time; how many."""
    gone = 0
    for table, over in OVER:
        gone += await tx.execute(f"delete from {table} where ctid = any(array({over}))", before, most)
    return gone
