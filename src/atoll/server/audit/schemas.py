"""Types of the audit log. Those of the reference are written in snake case."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, StringConstraints

from atoll.server.audit.records import AuditRecord, SignedCheckpoint, Sink
from atoll.server.web import Body, Shape, example


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


class CheckpointShape(Shape):
    """The chain up to record `seq` has this digest, says the realm's signing key. `signed` is a compact JWS with the same
    content; `publicJwk` is the key that verifies it."""

    number: int
    seq: int
    digest: str
    count: int
    at: datetime
    key_id: str
    public_jwk: dict[str, Any]
    signed: str


class Checkpoints(Shape):
    """The newest first; `next` is what to give as `before` for older ones."""

    checkpoints: list[CheckpointShape]
    next: int | None = None


def checkpoint_shown(made: SignedCheckpoint) -> dict[str, Any]:
    return {
        "number": made.number,
        "seq": made.seq,
        "digest": made.digest.hex(),
        "count": made.seq,
        "at": made.at,
        "keyId": made.key_id,
        "publicJwk": json.loads(made.public_jwk),
        "signed": made.signed,
    }


class SinkBody(Body):
    """Where chained records are posted. `token` is sent as a bearer token and never shown; leave it out to keep the one that
    is set, give an empty one to take it away. `backlog`, when a sink is made, posts what is kept already."""

    model_config = example(
        {"name": "siem", "kind": "https", "format": "json", "url": "https://siem.example/atoll", "token": "a-long-secret"}
    )

    name: Annotated[str, StringConstraints(pattern="^[a-z0-9][a-z0-9-]{0,62}$")]
    kind: Literal["https", "syslog"]
    format: Literal["json", "cef"] = "json"
    url: Annotated[str, StringConstraints(min_length=1, max_length=2000)]
    token: Annotated[str, StringConstraints(max_length=4000, pattern=r"^[\x21-\x7e]*$")] | None = None
    enabled: bool = True
    backlog: bool = False


class SinkShape(Shape):
    """`state` is `off`, `idle` (nothing to send), `sending`, `failing` (it is tried again) or `stalled` (given up, until the
    sink is changed or a test arrives). `behindBy` is how many chained records have not arrived yet."""

    id: str
    name: str
    kind: str
    format: str
    url: str
    has_token: bool
    enabled: bool
    state: Literal["off", "idle", "sending", "failing", "stalled"]
    sent_seq: int
    behind_by: int
    last_error: str | None = None
    last_sent_at: datetime | None = None
    created_by: str
    created_at: datetime
    updated_at: datetime


class Sinks(Shape):
    sinks: list[SinkShape]


class SinkTested(Shape):
    """How the test went: `problem` is absent when it arrived."""

    arrived: bool
    problem: str | None = None


def sink_shown(sink: Sink, head: int) -> dict[str, Any]:
    made = {
        "id": str(sink.id),
        "name": sink.name,
        "kind": sink.kind,
        "format": sink.format,
        "url": sink.url,
        "hasToken": sink.sealed_token is not None,
        "enabled": sink.enabled,
        "state": state_of(sink, head),
        "sentSeq": sink.sent_seq,
        "behindBy": max(head - sink.sent_seq, 0),
        "lastError": sink.last_error or None,
        "lastSentAt": sink.last_sent_at,
        "createdBy": sink.created_by,
        "createdAt": sink.created_at,
        "updatedAt": sink.updated_at,
    }
    return {key: value for key, value in made.items() if value is not None}


def state_of(sink: Sink, head: int) -> str:
    if not sink.enabled:
        return "off"
    if sink.message_state == "dead":
        return "stalled"
    if sink.last_error:
        return "failing"
    return "sending" if head > sink.sent_seq else "idle"
