"""The host organization's audit log in the form of its procedures: pages instead of offsets, fewer fields. Same records."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from fastapi import Query
from pydantic import BaseModel, ConfigDict
from starlette.responses import Response

from atoll.kit.text import camel
from atoll.server.audit.permissions import AUDIT_READ
from atoll.server.audit.records import AuditRecord
from atoll.server.audit.routes import aware
from atoll.server.audit.store import records as store
from atoll.server.db import Caller
from atoll.server.web import Db, answer, declares, guard, router

routes = router(tag="AuditLogs")

MayReadAudit = Annotated[Caller, guard(AUDIT_READ)]
Words = Annotated[str | None, Query(max_length=500, description="Words with commas between them.")]
# What the procedures call by another word than the log does.
ACTIONS = {"login": "sign-in"}


class AuditItem(BaseModel):
    model_config = ConfigDict(alias_generator=camel, populate_by_name=True)

    timestamp: datetime
    event_type: str
    resource_type: str
    resource_id: str
    user_id: str
    details: dict[str, str]


class AuditItems(BaseModel):
    items: list[AuditItem]


@routes.get("/api/v1/audit-logs", operation_id="get_host_audit_logs", response_model=AuditItems, responses=declares())
async def get_host_audit_logs(
    db: Db,
    caller: MayReadAudit,
    startTime: Annotated[datetime, Query(description="The earliest time, ISO 8601.")],
    endTime: Annotated[datetime, Query(description="The latest time, ISO 8601.")],
    eventTypes: Words = None,
    resourceTypes: Words = None,
    userIds: Words = None,
    page: Annotated[int, Query(ge=1, le=100_000)] = 1,
    pageSize: Annotated[int, Query(ge=1, le=500)] = 50,
    sort: Literal["asc", "desc"] = "desc",
) -> Response:
    """Who did what in the host organization. `GET /api/v1/audit/log` tells more of each."""
    wanted = store.Wanted(
        actions=tuple(ACTIONS.get(word, word) for word in words(eventTypes)),
        types=words(resourceTypes),
        subjects=words(userIds, fold=False),
    )
    async with db.realm_tx(caller, lists=True) as tx:
        found = await store.list_wanted(
            tx,
            wanted,
            start=aware(startTime),
            end=aware(endTime),
            descending=sort == "desc",
            offset=(page - 1) * pageSize,
            limit=pageSize,
        )
    return answer({"items": [shown(record) for record in found]})


def words(text: str | None, *, fold: bool = True) -> tuple[str, ...]:
    given = (word.strip() for word in (text or "").split(","))
    return tuple(word.lower() if fold else word for word in given if word)


def shown(record: AuditRecord) -> dict[str, Any]:
    details = {"name": record.entity.name, "result": record.result, "sourceIp": record.source_ip, **record.metadata}
    return {
        "timestamp": record.at,
        "eventType": record.action.upper(),
        "resourceType": record.entity.type.upper(),
        "resourceId": record.entity.id,
        "userId": record.subject,
        "details": details,
    }
