"""Frozen values of the directory."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Tenant:
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

    @classmethod
    def of(cls, row: Any) -> Tenant:
        return cls(*(row[name] for name in cls.__slots__))
