"""Frozen values of the audit log."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID


class Action(StrEnum):
    CREATE = "create"
    READ = "read"  # only ever of a refused attempt: reads that succeed are not recorded
    UPDATE = "update"
    DELETE = "delete"
    SIGN_IN = "sign-in"
    SIGN_OUT = "sign-out"
    RESET_PASSWORD = "reset-password"  # noqa: S105


ACTION_OF_METHOD = {"POST": Action.CREATE, "PUT": Action.UPDATE, "PATCH": Action.UPDATE, "DELETE": Action.DELETE}


@dataclass(frozen=True, slots=True)
class Entity:
    """What was acted on."""

    type: str
    id: str = ""
    name: str = ""
    cluster_id: str = ""
    cluster_name: str = ""


@dataclass(frozen=True, slots=True)
class AuditRecord:
    id: UUID
    at: datetime
    tenant_id: UUID
    subject: str
    subject_type: str
    source_ip: str
    action: str
    method: str
    url: str
    entity: Entity
    result: str
    status: int
    request_id: str
    metadata: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, row: Any, metadata: dict[str, str]) -> AuditRecord:
        entity = Entity(row["entity_type"], row["entity_id"], row["entity_name"], row["cluster_id"], row["cluster_name"])
        return cls(
            id=row["id"],
            at=row["at"],
            tenant_id=row["tenant_id"],
            subject=row["subject"],
            subject_type=row["subject_type"],
            source_ip=row["source_ip"],
            action=row["action"],
            method=row["method"],
            url=row["url"],
            entity=entity,
            result=row["result"],
            status=row["status"],
            request_id=row["request_id"],
            metadata=metadata,
        )
