"""Request and response types of entries."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field, StringConstraints

from atoll.kit.ids import LARGEST_INTEGER
from atoll.server.tenants.entries.records import LONGEST_MINUTES, Entry, Status
from atoll.server.web import Body, Shape, example

VIEWER = 1003
Reason = Annotated[str, StringConstraints(min_length=10, max_length=1000, strip_whitespace=True)]


class EntryScope(StrEnum):
    TENANT = "tenant"
    CLUSTER = "cluster"
    DEPARTMENT = "department"
    PROJECT = "project"


class EntryBody(Body):
    """Why, for how long, where, and as what. The scope is the whole tenant and the role Viewer where nothing is said."""

    model_config = example(
        {"reason": "Ticket 4711: the training of project vision hangs.", "minutes": 30, "scopeType": "project", "scopeId": "7"}
    )

    reason: Reason
    minutes: Annotated[int, Field(ge=1, le=LONGEST_MINUTES)]
    scope_type: EntryScope = EntryScope.TENANT
    scope_id: Annotated[str, StringConstraints(pattern="^[A-Za-z0-9-]{1,64}$")] | None = None
    role_id: Annotated[int, Field(ge=1, le=LARGEST_INTEGER)] = VIEWER


class RoleOfEntry(Shape):
    id: int
    name: str


class ScopeOfEntry(Shape):
    """`name` is known once somebody is in, and to the tenant only."""

    type: EntryScope
    id: str
    name: str | None = None


class FollowedEntry(Shape):
    """What the host organization sees of an entry. `waitsUntil` is when a request that nobody decides expires."""

    id: str
    status: Status
    reason: str
    minutes: int
    role: RoleOfEntry
    scope: ScopeOfEntry
    asked_by: str
    asked_at: datetime
    waits_until: datetime | None
    decided_at: datetime | None
    until: datetime | None
    ended_at: datetime | None
    refusal: str | None


class EntryShape(FollowedEntry):
    """An entry as the tenant sees it: also who decided, and who or what ended it."""

    decided_by: str | None
    ended_by: str | None


class FollowedEntries(Shape):
    """The newest first; `next` is the `after` of the next page."""

    entries: list[FollowedEntry]
    next: str | None = None


class EntryList(Shape):
    """The newest first; `next` is the `after` of the next page."""

    entries: list[EntryShape]
    next: str | None = None


class EntryToken(Shape):
    """A token for the tenant's address, which ends with the entry."""

    access_token: str
    expires_in: int
    until: datetime
    url: str


def followed(entry: Entry) -> dict[str, Any]:
    waits = entry.status == Status.REQUESTED
    return {
        "id": str(entry.id),
        "status": entry.status,
        "reason": entry.reason,
        "minutes": entry.minutes,
        "role": {"id": entry.role_id, "name": entry.role_name},
        "scope": {"type": entry.scope_type, "id": entry.scope_id, "name": entry.scope_name},
        "askedBy": entry.asked_by,
        "askedAt": entry.asked_at,
        "waitsUntil": entry.ends_at if waits else None,
        "decidedAt": entry.decided_at,
        "until": entry.until,
        "endedAt": entry.ended_at,
        "refusal": entry.refusal,
    }


def shown(entry: Entry) -> dict[str, Any]:
    return followed(entry) | {"decidedBy": entry.decided_by, "endedBy": entry.ended_by}


def page(rows: list[dict[str, Any]], limit: int) -> dict[str, Any]:
    """A page as it was read: one row more than `limit` where there is another page."""
    following = {"next": rows[limit - 1]["id"]} if len(rows) > limit else {}
    return {"entries": rows[:limit], **following}
