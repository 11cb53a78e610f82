"""Frozen values of signing keys."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class KeyState(StrEnum):
    NEXT = "next"
    CURRENT = "current"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True)
class SigningKey:
    """It signs from `signs_from` until `retired_at`, which is None as long as no other key follows it."""

    id: str
    public_jwk: str
    sealed_private: bytes
    created_at: datetime
    signs_from: datetime
    retired_at: datetime | None
