"""Frozen values of entries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

LONGEST_MINUTES = 60
WAITS = timedelta(hours=24)


class Status(StrEnum):
    REQUESTED = "Requested"
    ACTIVE = "Active"
    ENDED = "Ended"  # by the host organization
    REFUSED = "Refused"
    REVOKED = "Revoked"  # by the tenant
    EXPIRED = "Expired"


@dataclass(frozen=True, slots=True)
class Request:
    """What a host operator asks for."""

    reason: str
    minutes: int
    scope_type: str
    scope_id: str
    role_id: int
    role_name: str


@dataclass(frozen=True, slots=True)
class Entry:
    """`told` is the status that stands in the host organization's log. What names the tenant's people and things (`scope_name`,
    `decided_by`, `ended_by`) is None for the host organization."""

    id: UUID
    asked_by: str
    asked_by_id: UUID
    reason: str
    minutes: int
    scope_type: str
    scope_id: str
    role_id: int
    role_name: str
    status: str
    asked_at: datetime
    received_at: datetime | None
    decided_at: datetime | None
    until: datetime | None
    ended_at: datetime | None
    refusal: str | None
    stopped_at: datetime | None
    told: str
    scope_name: str | None
    decided_by: str | None
    ended_by: str | None

    @property
    def place(self) -> tuple[str, str]:
        return self.scope_type, self.scope_id

    @property
    def ends_at(self) -> datetime:
        """When nobody decides, or ends it, before."""
        return self.until or self.asked_at + WAITS

    @classmethod
    def of(cls, row: Any) -> Entry:
        return cls(*(row[name] for name in cls.__slots__))
