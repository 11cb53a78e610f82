"""Frozen values of signing in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from atoll.server.identity.records import Principal


@dataclass(frozen=True, slots=True)
class Admission:
    """What the counters say to an attempt, which they have counted if they let it pass."""

    admitted: bool
    blocked_until: datetime | None


@dataclass(frozen=True, slots=True)
class Session:
    """An open session with whose it is. A refresh session shows the hashes of its newest token and the one before."""

    id: UUID
    principal: Principal
    created_at: datetime
    last_used: datetime
    rotating_hash: bytes | None
    previous_hash: bytes | None


@dataclass(frozen=True, slots=True)
class SessionShown:
    """A session as its owner and administrators see it."""

    id: UUID
    kind: str
    created_at: datetime
    last_used: datetime
    expires_at: datetime
    source: str
    agent: str

    @classmethod
    def of(cls, row: Any) -> SessionShown:
        return cls(*(row[name] for name in cls.__slots__))


@dataclass(frozen=True, slots=True)
class OpenedSession:
    """`token` is what the browser or the client keeps; only its hash is stored."""

    id: UUID
    token: str


@dataclass(frozen=True, slots=True)
class SecondFactor:
    """The sealed secret of somebody's authenticator app; it counts from when a code was confirmed."""

    principal_id: UUID
    sealed: bytes
    is_confirmed: bool


@dataclass(frozen=True, slots=True)
class AboutMe:
    must_change: bool
    has_password: bool
    has_second_factor: bool
    recovery_codes: int
    session_expires_at: datetime | None
