"""SQL of the chain: who waits, where it stands, its links and checkpoints."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

import msgspec

from atoll.server.audit.records import AuditRecord, Head, Link, SignedCheckpoint
from atoll.server.audit.store.records import COLUMNS
from atoll.server.db import RealmTx, RetentionTx, SystemTx

CHECKPOINT = "number, seq, digest, at, key_id, public_jwk, signed"
RECORD = ", ".join(f"r.{column}" for column in COLUMNS.split(", "))

# Every realm that has waiting records, by hopping over the index: as many steps as there are such realms.
ORDER_CHAINING = """
with recursive realms as (
  (select tenant_id, 1 as n from audit_unchained order by tenant_id limit 1)
  union all
  select (select u.tenant_id from audit_unchained u where u.tenant_id > r.tenant_id order by u.tenant_id limit 1), n + 1
    from realms r where r.tenant_id is not null and n < $3)
insert into work (tenant_id, kind, row_id, due_at)
select tenant_id, $1, tenant_id, $2::timestamptz from realms where tenant_id is not null on conflict do nothing
"""
MOST_REALMS = 1000


async def order_chaining(tx: SystemTx, kind: str) -> None:
    """Have every realm chained whose records wait."""
    await tx.execute(ORDER_CHAINING, kind, tx.now, MOST_REALMS)


async def count_unchained(tx: SystemTx) -> tuple[int, timedelta]:
    """How many records wait, of everybody, counted up to 10,001, and for how long the oldest of these does."""
    sql = "select count(*) as waiting, min(at) as oldest from (select at from audit_unchained limit 10001) counted"
    row = await tx.fetchrow(sql)
    assert row is not None
    return row["waiting"], max(tx.now - row["oldest"], timedelta(0)) if row["oldest"] else timedelta(0)


async def lock_head(tx: RealmTx, *, genesis: bytes) -> Head:
    """The head of the realm's chain, held until the transaction ends: one at a time makes links and checkpoints."""
    await tx.execute("insert into audit_head (digest) values ($1) on conflict do nothing", genesis)
    row = await tx.fetchrow("select seq, digest, checkpoint, kept_after from audit_head for update")
    assert row is not None
    return Head(**dict(row))


async def find_head(tx: RealmTx) -> Head | None:
    row = await tx.fetchrow("select seq, digest, checkpoint, kept_after from audit_head")
    return Head(**dict(row)) if row else None


async def take_unchained(tx: RealmTx, *, most: int) -> list[AuditRecord]:
    """The oldest committed records that wait, taken from those that wait."""
    sql = f"""with taken as (delete from audit_unchained where record_id in
        (select record_id from audit_unchained order by record_id limit $1) returning record_id)
        select {RECORD} from audit_record r join taken t on t.record_id = r.id order by r.id"""
    return [record_of(row) for row in await tx.fetch(sql, most)]


async def insert_links(tx: RealmTx, links: Sequence[Link]) -> None:
    sql = "insert into audit_link (seq, record_id, digest) select * from unnest($1::bigint[], $2::uuid[], $3::bytea[])"
    columns = [one.seq for one in links], [one.record.id for one in links], [one.digest for one in links]
    await tx.execute(sql, *columns)


async def move_head(tx: RealmTx, *, seq: int, digest: bytes) -> None:
    await tx.execute("update audit_head set seq = $1, digest = $2", seq, digest)


async def list_links(tx: RealmTx, *, after: int, upto: int, most: int) -> list[Link]:
    sql = f"""select l.seq, l.digest, {RECORD} from audit_link l
        join audit_record r on r.tenant_id = l.tenant_id and r.id = l.record_id
        where l.seq > $1 and l.seq <= $2 order by l.seq limit $3"""
    rows = await tx.fetch(sql, after, upto, most)
    return [Link(row["seq"], row["digest"], record_of(row)) for row in rows]


async def find_digest(tx: RealmTx, seq: int) -> bytes | None:
    """Of a link that is kept, or of a checkpoint that stands for those that are not."""
    sql = """select digest from audit_link where seq = $1
        union all select digest from audit_checkpoint where seq = $1 limit 1"""
    found: bytes | None = await tx.fetchval(sql, seq)
    return found


async def has_records(tx: RealmTx, *, start: datetime, end: datetime) -> bool:
    return bool(await tx.fetchval("select exists (select 1 from audit_record where at >= $1 and at <= $2)", start, end))


async def insert_checkpoint(tx: RealmTx, made: SignedCheckpoint) -> None:
    sql = f"insert into audit_checkpoint ({CHECKPOINT}) values ($1, $2, $3, $4, $5, $6, $7)"
    await tx.execute(sql, made.number, made.seq, made.digest, made.at, made.key_id, made.public_jwk, made.signed)
    await tx.execute("update audit_head set checkpoint = $1", made.number)


async def find_checkpoint(tx: RealmTx, number: int) -> SignedCheckpoint | None:
    row = await tx.fetchrow(f"select {CHECKPOINT} from audit_checkpoint where number = $1", number)
    return SignedCheckpoint(**dict(row)) if row else None


async def find_checkpoint_around(tx: RealmTx, at: datetime, *, before: bool) -> SignedCheckpoint | None:
    """The last checkpoint made before a time, or the first one made after it."""
    comparison, direction = ("<", "desc") if before else (">", "asc")
    sql = f"select {CHECKPOINT} from audit_checkpoint where at {comparison} $1 order by at {direction} limit 1"
    row = await tx.fetchrow(sql, at)
    return SignedCheckpoint(**dict(row)) if row else None


async def list_checkpoints(tx: RealmTx, *, after: int, upto: int) -> list[SignedCheckpoint]:
    """Those of the records after one place up to another, that place's own included at both ends."""
    sql = f"select {CHECKPOINT} from audit_checkpoint where seq >= $1 and seq <= $2 order by seq"
    return [SignedCheckpoint(**dict(row)) for row in await tx.fetch(sql, after, upto)]


async def page_checkpoints(tx: RealmTx, *, before: int, most: int) -> list[SignedCheckpoint]:
    """The newest first, from below a number."""
    sql = f"select {CHECKPOINT} from audit_checkpoint where number < $1 order by number desc limit $2"
    return [SignedCheckpoint(**dict(row)) for row in await tx.fetch(sql, before, most)]


async def move_beginning(tx: RealmTx, *, kept_after: int) -> None:
    await tx.execute("update audit_head set kept_after = $1 where kept_after < $1", kept_after)


async def forget_records(tx: RetentionTx, *, upto: int, most: int) -> int:
    """Delete the oldest records up to a place of the chain, and with each its link; how many."""
    sql = """delete from audit_record where id in
        (select record_id from audit_link where seq <= $1 order by seq limit $2)"""
    return await tx.execute(sql, upto, most)


async def forget_checkpoints(tx: RetentionTx, *, before: int, most: int) -> int:
    sql = """delete from audit_checkpoint where number in
        (select number from audit_checkpoint where number < $1 order by number limit $2)"""
    return await tx.execute(sql, before, most)


def record_of(row: object) -> AuditRecord:
    return AuditRecord.of(row, msgspec.json.decode(row["metadata"]))  # type: ignore[index]
