"""Who acts, from where, and how far they reach: plain values that every transaction carries."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

HOST_REALM = UUID("00000000-0000-7000-8000-000000000001")


class Plane(StrEnum):
    MANAGEMENT = "management"
    TENANT = "tenant"
    LINK = "link"


class CallerKind(StrEnum):
    USER = "user"
    SERVICE_ACCOUNT = "service-account"
    ANONYMOUS = "anonymous"  # somebody who signs in: no rights, may only prove who they are
    AGENT = "agent"
    LOOP = "loop"
    ENTRY = "entry"  # the host organization's staff in a tenant, for as long as an entry lasts


class Permission(str):
    """`resource:action`, one of the table in `access.permissions`."""

    __slots__ = ()

    @property
    def resource(self) -> str:
        return self.split(":", 1)[0]

    @property
    def action(self) -> str:
        return self.split(":", 1)[1]


@dataclass(frozen=True, slots=True)
class Via:
    """How a request came: what audit shows, and what an idempotency key is bound to."""

    ip: str = ""
    method: str = ""
    url: str = ""
    request_id: str = ""
    agent: str = ""
    status: int = 200
    idempotency_key: str | None = None
    request_hash: bytes = b""


@dataclass(frozen=True, slots=True)
class Entered:
    """What every answer and every record of an entry says: who of the host organization is here, until when, and why (its
    beginning). The entry's id is that of its principal."""

    by: str
    until: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class Caller:
    """A verified caller. `realm` issued the proof of identity; `tenant` is where the request is answered: they differ only
    for a host operator at a tenant's address. `session` is what a person's proof belongs to and ends with; `key` is the access
    key by which a user acts: it may do what he may, as long as both exist. `before_change` says that a temporary password will
    do. `groups`, sorted, are those that its token or session names; inside a transaction those that are stored win. Made by
    `identity` (people and machines), `link` (agents), `work` (loops)."""

    kind: CallerKind
    realm: UUID
    tenant: UUID
    id: UUID | None = None
    name: str = ""
    proved_at: datetime | None = None
    permission: Permission | None = None
    via: Via = field(default_factory=Via)
    cluster: UUID | None = None
    session: UUID | None = None
    before_change: bool = False
    groups: tuple[str, ...] = ()
    key: UUID | None = None
    entered: Entered | None = None

    @property
    def in_person(self) -> bool:
        """Somebody who signed in himself: neither a machine nor one of his access keys."""
        return self.kind is CallerKind.USER and self.key is None

    @property
    def is_operator(self) -> bool:
        """A host operator at a tenant's address."""
        return self.realm == HOST_REALM and self.tenant != HOST_REALM

    def asking(self, permission: Permission | None, *, before_change: bool = False) -> Caller:
        return replace(self, permission=permission, before_change=before_change)


@dataclass(frozen=True, slots=True)
class Reach:
    """Where a caller holds a permission: the whole tenant, or these clusters, departments and projects, closed downward (a
    department's projects are listed too). `around` are the clusters that hold any of it: they may be seen, not touched."""

    everything: bool = False
    clusters: frozenset[UUID] = frozenset()
    departments: frozenset[int] = frozenset()
    projects: frozenset[int] = frozenset()
    around: frozenset[UUID] = frozenset()

    def __bool__(self) -> bool:
        return self.everything or bool(self.clusters or self.departments or self.projects)

    def __or__(self, other: Reach) -> Reach:
        if self.everything or other.everything:
            return EVERYTHING
        return Reach(
            False,
            self.clusters | other.clusters,
            self.departments | other.departments,
            self.projects | other.projects,
            self.around | other.around,
        )

    def has_cluster(self, cluster: UUID) -> bool:
        return self.everything or cluster in self.clusters

    def touches_cluster(self, cluster: UUID) -> bool:
        """All of it, or something in it."""
        return self.has_cluster(cluster) or cluster in self.around

    def has_department(self, department: int) -> bool:
        return self.everything or department in self.departments

    def has_project(self, project: int) -> bool:
        return self.everything or project in self.projects


NOTHING = Reach()
EVERYTHING = Reach(everything=True)
