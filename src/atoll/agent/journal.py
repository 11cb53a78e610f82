"""What happened and was not yet acknowledged, in order, on disk. Bounded: when it is full it says what it dropped.

Records are sealed into numbered batches when they are about to be sent; a sealed batch never changes and keeps its number,
so a batch sent twice is applied once. Records that stand for a current state (an open interval, a queue, a node) replace
their predecessor as long as it is not sealed.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import NamedTuple

import msgspec
from msgspec import Raw, Struct

from atoll.agent.store import Store
from atoll.kit.ids import uuid7
from atoll.wire.messages import MAX_BATCH_RECORDS, MAX_FRAME_BYTES
from atoll.wire.reports import ClusterStatus, Dropped, NodeStatus, QueueStatus, Record, UsageInterval

MAX_RECORDS = 200_000
MAX_BYTES = 128 << 20
BATCH_BYTES = MAX_FRAME_BYTES * 3 // 4
DROP_SHARE = 20  # a twentieth goes at a time
# What is dropped first when the journal is full. Use is dropped last: nothing else could tell it again.
DROP_ORDER = (("event", "queue"), ("pod", "workload", "node", "node-gone", "cluster"), ("gone",), ("usage",))


class Batch(NamedTuple):
    sequence: int
    records: tuple[bytes, ...]


class StoredReport(Struct, tag="report", tag_field="is", frozen=True):
    """`wire.messages.Report` over records that are already encoded."""

    epoch: int
    journal_id: str
    sequence: int
    records: tuple[Raw, ...]


class Journal:
    def __init__(self, store: Store, *, max_records: int = MAX_RECORDS, max_bytes: int = MAX_BYTES) -> None:
        self._store = store
        self._max_records, self._max_bytes = max_records, max_bytes
        self.dropped = False  # something was lost: what stands now should be told again
        self.on_append: Callable[[], None] = lambda: None
        if not store.fact("journal_id"):
            self.renew()
        self._count()

    @property
    def id(self) -> str:
        return self._store.fact("journal_id")

    @property
    def last_sequence(self) -> int:
        return int(self._store.fact("last_sequence", "0"))

    @property
    def empty(self) -> bool:
        """Whether everything was acknowledged."""
        return self._records == 0

    def renew(self) -> None:
        """A new journal: unacknowledged records are sealed anew under its id."""
        with self._store.transaction():
            self._store.set_fact("journal_id", str(uuid7()))
            self._store.set_fact("last_sequence", "0")
            self._store.connection.execute(
                "delete from record where exists"
                " (select 1 from record later where later.merge = record.merge and later.id > record.id)"
            )
            self._store.connection.execute("update record set sequence = null")

    def append(self, records: Iterable[Record]) -> None:
        """Add records within the caller's transaction or one of their own."""
        with self._store.transaction():
            for record in records:
                self._put(record)
            if self._records > self._max_records or self._bytes > self._max_bytes:
                self._make_room()
        self.on_append()

    def seal(self) -> Batch | None:
        """Number the oldest unsealed records as the next batch, durably; None when there are none."""
        rows = self._store.connection.execute(
            "select id, body from record where sequence is null order by id limit ?", (MAX_BATCH_RECORDS,)
        ).fetchall()
        chosen: list[tuple[int, bytes]] = []
        size = 0
        for id, body in rows:
            size += len(body) + 1
            if chosen and size > BATCH_BYTES:
                break
            chosen.append((id, body))
        if not chosen:
            return None
        sequence = self.last_sequence + 1
        with self._store.transaction():
            self._store.set_fact("last_sequence", str(sequence))
            self._store.connection.executemany(
                "update record set sequence = ? where id = ?", [(sequence, id) for id, _ in chosen]
            )
        return Batch(sequence, tuple(body for _, body in chosen))

    def unacknowledged(self) -> list[Batch]:
        """Sealed batches that were not acknowledged, in order."""
        batches: dict[int, list[bytes]] = {}
        rows = self._store.connection.execute(
            "select sequence, body from record where sequence is not null order by sequence, id"
        )
        for sequence, body in rows:
            batches.setdefault(sequence, []).append(body)
        return [Batch(sequence, tuple(bodies)) for sequence, bodies in batches.items()]

    def acknowledge(self, sequence: int) -> None:
        """The server applied everything up to this batch."""
        connection = self._store.connection
        with self._store.transaction():
            gone = connection.execute(
                "select count(*), coalesce(sum(length(body)), 0) from record where sequence <= ?", (sequence,)
            ).fetchone()
            connection.execute("delete from record where sequence <= ?", (sequence,))
        self._records -= gone[0]
        self._bytes -= gone[1]

    def report(self, batch: Batch, *, epoch: int) -> bytes:
        records = tuple(Raw(body) for body in batch.records)
        return msgspec.json.encode(StoredReport(epoch, self.id, batch.sequence, records))

    def _put(self, record: Record) -> None:
        body, merge = msgspec.json.encode(record), merge_key(record)
        if merge is not None:
            cursor = self._store.connection.execute(
                "update record set body = ? where merge = ? and sequence is null", (body, merge)
            )
            if cursor.rowcount:
                return
        kind = str(record.__struct_config__.tag)
        self._store.connection.execute("insert into record (kind, merge, body) values (?, ?, ?)", (kind, merge, body))
        self._records += 1
        self._bytes += len(body)

    def _count(self) -> None:
        row = self._store.connection.execute("select count(*), coalesce(sum(length(body)), 0) from record").fetchone()
        self._records, self._bytes = int(row[0]), int(row[1])

    def _make_room(self) -> None:
        wanted = max(self._max_records // DROP_SHARE, 1)
        for kinds in DROP_ORDER:
            wanted -= self._drop_oldest(kinds, wanted)
            if wanted <= 0:
                break
        self._count()
        self.dropped = True

    def _drop_oldest(self, kinds: tuple[str, ...], most: int) -> int:
        rows = self._store.connection.execute(
            "select id, kind from record where sequence is null and kind in (select value from json_each(?))"
            " order by id limit ?",
            (json.dumps(kinds), most),
        ).fetchall()
        self._store.connection.executemany("delete from record where id = ?", [(id,) for id, _ in rows])
        for kind in kinds:
            self._say_dropped(kind, sum(1 for _, dropped in rows if dropped == kind))
        return len(rows)

    def _say_dropped(self, kind: str, count: int) -> None:
        if not count:
            return
        row = self._store.connection.execute(
            "select body from record where merge = ? and sequence is null", (f"dropped:{kind}",)
        ).fetchone()
        before = msgspec.json.decode(row[0], type=Dropped).count if row else 0
        self._put(Dropped(kind=kind, count=before + count))


def merge_key(record: Record) -> str | None:
    """What a record stands for, when only its latest state matters."""
    match record:
        case UsageInterval():
            return f"usage:{record.pod_id}:{record.started_at!r}"
        case QueueStatus():
            return f"queue:{record.project_id}:{record.pool}"
        case NodeStatus():
            return f"node:{record.name}"
        case ClusterStatus():
            return "cluster"
        case Dropped():
            return f"dropped:{record.kind}"
    return None
