"""Frozen values of the tenant's life."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID


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
