"""The archive for verification: a stretch of the chain as JSON lines, a page at a time, no transaction open in between.

It begins and ends at checkpoints where there are any around the time that was asked for, since only what stands between two
checkpoints is proved by signatures. Where retention takes records away meanwhile, the archive ends without a trailer, which
verification tells.
"""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from atoll import chain
from atoll.kit.clock import iso
from atoll.kit.errors import Unavailable
from atoll.server.audit.errors import ArchiveTooLarge
from atoll.server.audit.records import Link, SignedCheckpoint
from atoll.server.audit.store import chain as store
from atoll.server.db import Caller, Database, RealmTx

PAGE = 500
SOON = timedelta(minutes=5)  # longer than a transaction may last, and than servers' clocks differ
MOST_RECORDS = 1_000_000


class Interrupted(Unavailable):
    """A part of the chain was taken away while it was read."""

    reason = "archive_interrupted"
    hint = "Ask again."

    def __init__(self) -> None:
        super().__init__("Retention took away a part of this archive while it was written.")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Records after `after` up to `upto`; `previous` is the digest at `after`."""

    realm: UUID
    start: datetime
    end: datetime
    after: int
    upto: int
    previous: bytes

    def header(self) -> bytes:
        return chain.line(
            {
                "type": "header",
                "version": chain.VERSION,
                "realm": str(self.realm),
                "first": self.after + 1,
                "previous": self.previous.hex(),
                "start": iso(self.start),
                "end": iso(self.end),
            }
        )


async def stretch(tx: RealmTx, *, start: datetime, end: datetime) -> Stretch:
    """What has to be in the archive, checked against its bound. Found by the times of checkpoints, at the same cost however
    long the chain is: what was recorded by some time was chained soon after it."""
    head = await store.find_head(tx)
    after = upto = head.seq if head else 0
    if head and await store.has_records(tx, start=start, end=end):
        first = await store.find_checkpoint_around(tx, start - SOON, before=True)
        last = await store.find_checkpoint_around(tx, end + SOON, before=False)
        after = max(first.seq if first else 0, head.kept_after)
        upto = max(last.seq if last else head.seq, after)
    if upto - after > MOST_RECORDS:
        raise ArchiveTooLarge(f"These are {upto - after} records; an archive holds at most {MOST_RECORDS}.")
    previous = await store.find_digest(tx, after) if after else chain.genesis(tx.tenant_id)
    if previous is None:
        raise Interrupted
    return Stretch(tx.tenant_id, start, end, after, upto, previous)


async def lines(db: Database, caller: Caller, wanted: Stretch) -> AsyncIterator[bytes]:
    """Header, records with their checkpoints behind them, trailer; a page of records at a time."""
    header = wanted.header()
    yield header
    at, digest, records, checkpoints = wanted.after, wanted.previous, 0, 0
    while True:
        async with db.realm_tx(caller, lists=True) as tx:
            links = await store.list_links(tx, after=at, upto=wanted.upto, most=PAGE)
            upto = links[-1].seq if links else at
            signed = await store.list_checkpoints(tx, after=at if at == wanted.after else at + 1, upto=upto)
        if len(links) != min(PAGE, wanted.upto - at):
            raise Interrupted
        yield woven(links, signed)
        at, records, checkpoints = upto, records + len(links), checkpoints + len(signed)
        digest = links[-1].digest if links else digest
        if at == wanted.upto:
            break
    ends_with = {"last": at, "digest": digest.hex(), "records": records, "checkpoints": checkpoints}
    yield chain.line({"type": "trailer", "header": hashlib.sha256(header).hexdigest(), **ends_with})


def woven(links: list[Link], signed: list[SignedCheckpoint]) -> bytes:
    """Each checkpoint right behind the record that it was made at."""
    placed = [(link.seq, 0, link.line()) for link in links] + [(one.seq, 1, one.line()) for one in signed]
    return b"".join(chain.line(what) for _, _, what in sorted(placed, key=lambda one: one[:2]))
