"""Response types of the audit log. The reference writes these in snake case."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pydantic import BaseModel

from atoll.server.audit.records import AuditRecord


class AuditLog(BaseModel):
    id: str
    timestamp: datetime
    tenant_id: str
    subject: str
    subject_type: str
    source_ip: str
    action: str
    http_method: str
    url: str
    entity_type: str
    entity_name: str
    entity_id: str
    result: str
    http_status_code: int
    cluster_name: str
    cluster_id: str
    request_id: str
    metadata: dict[str, str]


class AuditLogs(BaseModel):
    """`logs` repeats `audit_logs`: the reference names both."""

    total: int
    next: int | None = None
    audit_logs: list[AuditLog]
    logs: list[AuditLog]


def shown(record: AuditRecord, tenant_number: int) -> dict[str, Any]:
    return {
        "id": str(record.id),
        "timestamp": record.at,
        "tenant_id": str(tenant_number),
        "subject": record.subject,
        "subject_type": record.subject_type,
        "source_ip": record.source_ip,
        "action": record.action,
        "http_method": record.method,
        "url": record.url,
        "entity_type": record.entity.type,
        "entity_name": record.entity.name,
        "entity_id": record.entity.id,
        "result": record.result,
        "http_status_code": record.status,
        "cluster_name": record.entity.cluster_name,
        "cluster_id": record.entity.cluster_id,
        "request_id": record.request_id,
        "metadata": record.metadata,
    }
