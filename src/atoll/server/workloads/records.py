"""Frozen values of workloads."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Workload:
    """A workload as use cases need it; lists and details come as ready JSON from the store."""

    id: UUID
    kind: str
    name: str
    requested_name: str
    cluster_id: UUID
    project_id: int
    department_id: int
    spec: str
    desired_phase: str
    generation: int
    phase: str
    submitted_by: str
    created_at: datetime
    deleted_at: datetime | None

    @classmethod
    def of(cls, row: Any) -> Workload:
        return cls(*(row[name] for name in cls.__slots__))


@dataclass(frozen=True, slots=True)
class WhyRow:
    """What is known about why a workload is in its phase."""

    phase: str
    phase_message: str
    phase_at: datetime
    why: str | None
    revision: int
    sent_revision: int | None
    applied_revision: int
    last_liveness: datetime | None
    connected: bool
    cluster_name: str
