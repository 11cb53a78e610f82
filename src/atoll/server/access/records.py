"""Frozen values of access."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from atoll.kit.filters import Condition, Page
from atoll.server.db import Permission

# A rule is in force as soon as it is committed.
READY = "Ready"


class ScopeType(StrEnum):
    SYSTEM = "system"
    TENANT = "tenant"
    CLUSTER = "cluster"
    DEPARTMENT = "department"
    PROJECT = "project"


class SubjectType(StrEnum):
    USER = "user"
    GROUP = "group"
    SERVICE_ACCOUNT = "service-account"
    ENTRY = "entry"  # of the host organization's staff; such a rule is listed nowhere, it ends with its entry


@dataclass(frozen=True, slots=True)
class Scope:
    """A node of the scope tree below the tenant, with the ids of what is above it."""

    type: str
    id: str
    name: str
    cluster_id: UUID
    department_id: int | None = None
    project_id: int | None = None

    @classmethod
    def of(cls, row: Any) -> Scope:
        return cls(*(row[name] for name in cls.__slots__))


@dataclass(frozen=True, slots=True, kw_only=False)
class Role:
    """A named set of permissions. Predefined roles are data of the program, the same everywhere; custom ones are a realm's
    own, built from permission sets, and give nothing while they are disabled."""

    id: int
    name: str
    description: str
    permissions: frozenset[Permission]
    created_by: str
    created_at: datetime
    updated_at: datetime
    custom: bool = False
    enabled: bool = True
    permission_sets: tuple[UUID, ...] = ()
    kubernetes_role: str | None = None


@dataclass(frozen=True, slots=True)
class Subject:
    """Whose rules: a user or service account of a realm by all its names, with the groups whose rules count for it; or a
    group by itself."""

    realm: UUID
    type: str
    names: tuple[str, ...]
    groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HeldRule:
    """A rule as it counts for a subject: its own, or that of a group which it is in."""

    id: int
    subject_type: str
    subject_id: str
    role_id: int
    scope_type: str
    scope_id: str
    scope_name: str

    @property
    def rule(self) -> tuple[int, str, str]:
        return self.role_id, self.scope_type, self.scope_id

    @classmethod
    def of(cls, row: Any) -> HeldRule:
        return cls(*(row[name] for name in cls.__slots__))


@dataclass(frozen=True, slots=True)
class RuleAsk:
    """A rule that somebody asks for."""

    subject_type: str
    subject_id: str
    role_id: int
    scope_type: str
    scope_id: str


@dataclass(frozen=True, slots=True)
class RuleQuery:
    """What is asked of the list of access rules; `subjects` empty means those of everybody."""

    page: Page
    conditions: tuple[Condition, ...] = ()
    subjects: tuple[str, ...] = ()
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class AccessRule:
    id: int
    subject_type: str
    subject_id: str
    role_id: int
    scope_type: str
    scope_id: str
    scope_name: str
    cluster_id: UUID | None
    created_by: str
    created_at: datetime
    updated_at: datetime
    deleted_at: datetime | None

    @classmethod
    def of(cls, row: Any) -> AccessRule:
        return cls(*(row[name] for name in cls.__slots__))
