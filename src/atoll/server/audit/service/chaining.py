"""Chaining: committed records get their places one after the other, in a transaction of its own that no writer waits for.

A record waits in a queue that its own transaction filled, so one that commits late is chained late and never passed over. The
head's row is locked for each batch: a second chainer waits, then sees what the first one took. A batch is a whole or
nothing: a server that dies in the middle leaves every record where it was, waiting.
"""

from __future__ import annotations

from atoll import chain
from atoll.server.audit.records import AuditRecord, Head, Link
from atoll.server.audit.store import chain as store
from atoll.server.db import RealmTx

BATCH = 500


async def extend(tx: RealmTx, *, most: int = BATCH) -> tuple[Head, int]:
    """Chain the oldest waiting records, at most `most`; where the chain stands then, and how many these were."""
    head = await store.lock_head(tx, genesis=chain.genesis(tx.tenant_id))
    records = await store.take_unchained(tx, most=most)
    links = linked(head, records)
    if links:
        await store.insert_links(tx, links)
        await store.move_head(tx, seq=links[-1].seq, digest=links[-1].digest)
        head = Head(links[-1].seq, links[-1].digest, head.checkpoint, head.kept_after)
    return head, len(links)


def linked(head: Head, records: list[AuditRecord]) -> list[Link]:
    links, digest = [], head.digest
    for seq, record in enumerate(records, head.seq + 1):
        digest = chain.digest(digest, seq, chain.canonical(record.chained()))
        links.append(Link(seq, digest, record))
    return links
