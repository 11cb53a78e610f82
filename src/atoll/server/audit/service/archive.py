"""The archive for verification: a stretch of the chain as JSON lines, a page at a time, no transaction open in between.

It begins and ends at checkpoints where there are any around the time that was asked for, since only what stands between two
checkpoints is proved by signatures. Where retention takes records away meanwhile, the archive ends without a trailer, which
verification tells.
"""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from atoll import chain
from atoll.kit.clock import iso
from atoll.server.audit.errors import ArchiveTooLarge
from atoll.server.audit.records import Link, SignedCheckpoint
from atoll.server.audit.store import chain as store
from atoll.server.db import Caller, Database, RealmTx

PAGE = 500
MOST_RECORDS = 1_000_000


class Interrupted(Exception):
    """A part of the chain was taken away while it was read."""


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
    """What has to be in the archive, checked against its bound."""
    head = await store.find_head(tx)
    span = await store.find_span(tx, start=start, end=end)
    kept_after = head.kept_after if head else 0
    if head is None or span is None or span[1] <= kept_after:
        after = upto = head.seq if head else 0
    else:
        after = max(await begins(tx, span[0] - 1), kept_after)
        upto = await ends(tx, span[1])
    if upto - after > MOST_RECORDS:
        raise ArchiveTooLarge(f"These are {upto - after} records; an archive holds at most {MOST_RECORDS}.")
    previous = await store.find_digest(tx, after) if after else None
    return Stretch(tx.tenant_id, start, end, after, upto, previous or chain.genesis(tx.tenant_id))


async def begins(tx: RealmTx, seq: int) -> int:
    found = await store.find_checkpoint_around(tx, seq, before=True)
    return found.seq if found else 0


async def ends(tx: RealmTx, seq: int) -> int:
    found = await store.find_checkpoint_around(tx, seq, before=False)
    return found.seq if found else seq


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
