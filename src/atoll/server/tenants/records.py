"""Frozen values of the tenant's life."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from msgspec import Struct


@dataclass(frozen=True, slots=True)
class Used:
    """How much a tenant has of what can be limited."""

    clusters: int
    users: int
    gpu_milli: int
    gpus_reported: int


@dataclass(frozen=True, slots=True)
class Export:
    """`position` says where the next pass goes on; `rows_done` of `rows_total` are written."""

    id: UUID
    status: str
    requested_by: str
    by_host: bool
    requested_at: datetime
    finished_at: datetime | None
    problem: str | None
    position: str
    parts: int
    rows_done: int
    rows_total: int
    bytes: int
    sha256: str | None

    @classmethod
    def of(cls, row: Any) -> Export:
        return cls(*(row[name] for name in cls.__slots__))


class EmptiedCluster(Struct, frozen=True):
    """`outcome` is `confirmed`, `never connected`, or `not confirmed`: offline, or it did not answer in time."""

    uuid: str
    name: str
    outcome: str


class ErasureState(Struct, frozen=True, rename="camel"):
    """What an erasure knows so far. `rows` are counted before the first one is removed."""

    clusters: tuple[EmptiedCluster, ...] = ()
    rows: dict[str, int] | None = None
    started_at: datetime | None = None
    key_destroyed_at: datetime | None = None
    removed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Erasure:
    """`certificate` is the signed one, as JSON, once `step` is done."""

    id: UUID
    subject: UUID
    number: int
    name: str
    step: str
    state: ErasureState
    requested_by: str
    requested_at: datetime
    finished_at: datetime | None
    certificate: str | None

    @classmethod
    def of(cls, row: Any) -> Erasure:
        values = {name: row[name] for name in cls.__slots__}
        return cls(**{**values, "state": msgspec.json.decode(row["state"], type=ErasureState)})
