"""Frozen values of the directory."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID


class Limit(StrEnum):
    """What the host organization can limit; the value is the directory's column."""

    CLUSTERS = "most_clusters"
    GPUS = "most_gpu_milli"
    USERS = "most_users"
    REQUESTS = "most_requests_per_second"


@dataclass(frozen=True, slots=True)
class Tenant:
    """`suspended_at` outlasts a deletion: a suspended tenant that is restored is suspended again. Limits: None is unlimited."""

    id: UUID
    number: int
    name: str
    display_name: str
    alias: str | None
    status: str
    contract_type: str
    diagnostics: str | None
    created_at: datetime
    updated_at: datetime
    deleted_at: datetime | None
    suspended_at: datetime | None = None
    suspension_reason: str | None = None
    deleted_from: str | None = None
    hold_reason: str | None = None
    hold_reference: str | None = None
    held_at: datetime | None = None
    held_by: str | None = None
    most_clusters: int | None = None
    most_gpu_milli: int | None = None
    most_users: int | None = None
    most_requests_per_second: int | None = None

    @classmethod
    def of(cls, row: Any) -> Tenant:
        return cls(*(row[name] for name in cls.__slots__))
