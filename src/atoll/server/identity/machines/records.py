"""Frozen values of machines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from atoll.server.identity.records import Principal


@dataclass(frozen=True, slots=True)
class Secrets:
    """What a machine's offer is compared with: the hashes of its secret and of the one before."""

    machine: Principal
    current: bytes | None
    previous: bytes | None
    previous_until: datetime | None


@dataclass(frozen=True, slots=True)
class SecretHistory:
    """When a secret was made and last used; `valid_until` is None for the one that stays."""

    created_at: datetime
    last_used: datetime | None
    valid_until: datetime | None = None
