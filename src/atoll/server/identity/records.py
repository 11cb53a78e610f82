"""Frozen values of identity."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Principal:
    """A user, a service account, an access key or an entry, as others may see it: no hash of any secret. An access key has an
    owner, a user that is not local the provider that it came from; an entry of the host organization's staff, and a
    key that was made for a time, end by themselves, at `ends_at`.
    `groups` are what an identity provider said at the last sign-in; None where none ever said anything."""

    id: UUID
    kind: str
    name: str
    client_id: str | None
    enabled: bool
    created_by: str
    created_at: datetime
    updated_at: datetime
    last_login: datetime | None
    groups: tuple[str, ...] | None = None
    owner_id: UUID | None = None
    ends_at: datetime | None = None
    provider_id: UUID | None = None

    @classmethod
    def of(cls, row: Any) -> Principal:
        found = cls(*(row[name] for name in cls.__slots__))
        return found if found.groups is None else replace(found, groups=tuple(sorted(found.groups)))


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a sign-in is checked against."""

    principal: Principal
    password_hash: str | None
