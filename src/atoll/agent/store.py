"""The agent's durable memory: one SQLite file with desired state, pod attempts and small facts. The journal is beside it.

Every change is made inside `transaction()`, which is durable when it returns: an agent killed at any moment finds either
all of a pass or none of it. Single-threaded; no transaction stays open across an await.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import msgspec

from atoll.agent.attempts import Attempt

SCHEMA = """
create table if not exists fact (name text primary key, value text not null) without rowid;
create table if not exists desired (
  kind text not null, id text not null, revision integer not null, body blob not null, primary key (kind, id)
) without rowid;
create table if not exists leaving (workload_id text primary key, revision integer not null, generation integer not null)
  without rowid;
create table if not exists attempt (pod_id text primary key, workload_id text not null, body blob not null) without rowid;
create index if not exists attempt_of_workload on attempt (workload_id);
create table if not exists record (
  id integer primary key, sequence integer, kind text not null, merge text, body blob not null
);
create index if not exists record_of_batch on record (sequence) where sequence is not null;
create unique index if not exists record_merged on record (merge) where sequence is null and merge is not null;
create index if not exists record_unsealed on record (kind, id) where sequence is null;
"""


class DesiredRow(NamedTuple):
    kind: str
    id: str
    revision: int
    body: bytes


class LeavingRow(NamedTuple):
    """A deleted workload of which something is left on the cluster."""

    workload_id: str
    revision: int
    generation: int


class Store:
    def __init__(self, path: Path) -> None:
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        self.connection = sqlite3.connect(path, isolation_level=None, cached_statements=64)
        self.connection.execute("pragma journal_mode = wal")
        self.connection.execute("pragma synchronous = full")
        self.connection.executescript(SCHEMA)
        self._attempts = msgspec.json.Decoder(Attempt)

    def close(self) -> None:
        self.connection.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All of it or nothing, durable at the end; inside another one, part of that."""
        if self.connection.in_transaction:
            yield
            return
        self.connection.execute("begin immediate")
        try:
            yield
        except BaseException:
            self.connection.execute("rollback")
            raise
        self.connection.execute("commit")

    def fact(self, name: str, default: str = "") -> str:
        row = self.connection.execute("select value from fact where name = ?", (name,)).fetchone()
        return row[0] if row else default

    def set_fact(self, name: str, value: str) -> None:
        self.connection.execute("insert or replace into fact (name, value) values (?, ?)", (name, value))

    def list_desired(self) -> list[DesiredRow]:
        return [DesiredRow(*row) for row in self.connection.execute("select kind, id, revision, body from desired")]

    def put_desired(self, row: DesiredRow) -> None:
        self.connection.execute("insert or replace into desired (kind, id, revision, body) values (?, ?, ?, ?)", row)

    def remove_desired(self, kind: str, id: str) -> None:
        self.connection.execute("delete from desired where kind = ? and id = ?", (kind, id))

    def list_leaving(self) -> list[LeavingRow]:
        return [LeavingRow(*row) for row in self.connection.execute("select workload_id, revision, generation from leaving")]

    def put_leaving(self, row: LeavingRow) -> None:
        self.connection.execute("insert or replace into leaving (workload_id, revision, generation) values (?, ?, ?)", row)

    def list_attempts(self) -> list[Attempt]:
        rows = self.connection.execute("select body from attempt order by pod_id")
        return [self._attempts.decode(body) for (body,) in rows]

    def put_attempt(self, attempt: Attempt) -> None:
        row = (attempt.pod_id, attempt.workload_id, msgspec.json.encode(attempt))
        self.connection.execute("insert or replace into attempt (pod_id, workload_id, body) values (?, ?, ?)", row)

    def forget_workload(self, workload_id: str) -> None:
        """Nothing of it is left: its attempts and its leaving go."""
        self.connection.execute("delete from attempt where workload_id = ?", (workload_id,))
        self.connection.execute("delete from leaving where workload_id = ?", (workload_id,))
