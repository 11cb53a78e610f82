"""Frozen values of the audit log, its chain and its sinks."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from atoll import chain
from atoll.server.db import RealmTx


class Action(StrEnum):
    CREATE = "create"
    READ = "read"  # of a refused attempt, and by the host organization's staff: other reads are not recorded
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
    """What the chain covers: every field (`atoll.chain.RECORD_FIELDS`)."""

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

    def chained(self) -> dict[str, Any]:
        """The record in the form that its digest is made of."""
        return chain.record_fields(
            {
                "id": self.id,
                "at": self.at,
                "realm": self.tenant_id,
                "subject": self.subject,
                "subject_type": self.subject_type,
                "source_ip": self.source_ip,
                "action": str(self.action),
                "method": self.method,
                "url": self.url,
                "entity_type": self.entity.type,
                "entity_id": self.entity.id,
                "entity_name": self.entity.name,
                "cluster_id": self.entity.cluster_id,
                "cluster_name": self.entity.cluster_name,
                "result": self.result,
                "status": self.status,
                "request_id": self.request_id,
                "metadata": self.metadata,
            }
        )


@dataclass(frozen=True, slots=True)
class Head:
    """Where a realm's chain stands: its last place and digest, the number of its last checkpoint; what is kept begins after
    `kept_after`."""

    seq: int
    digest: bytes
    checkpoint: int
    kept_after: int


@dataclass(frozen=True, slots=True)
class Link:
    """A record's place in the chain."""

    seq: int
    digest: bytes
    record: AuditRecord

    def line(self) -> dict[str, Any]:
        return {"type": "record", "seq": self.seq, "digest": self.digest.hex(), "record": self.record.chained()}


@dataclass(frozen=True, slots=True)
class SignedCheckpoint:
    number: int
    seq: int
    digest: bytes
    at: datetime
    key_id: str
    public_jwk: str
    signed: str

    def line(self) -> dict[str, Any]:
        return {"type": "checkpoint", "signed": self.signed}


@dataclass(frozen=True, slots=True)
class Signer:
    """A realm's signing key, ready to sign: `sign` takes the payload and the type, and returns a compact JWS."""

    key_id: str
    public_jwk: str
    sign: Callable[[bytes, str], str]


@dataclass(frozen=True, slots=True)
class Injected:
    """What is above audit and given to it by `app.py`: the realm's signing key, its sealing, how long records are kept."""

    signer: Callable[[UUID], Awaitable[Signer]]
    seal: Callable[[RealmTx, str], Awaitable[bytes]]
    unseal: Callable[[RealmTx, bytes], Awaitable[str]]
    retention_days: Callable[[RealmTx], Awaitable[int]]


@dataclass(frozen=True, slots=True)
class Sink:
    """Where chained records are posted. `sent_seq` is the last one that arrived; `message_id` the message on its way."""

    id: UUID
    name: str
    kind: str
    format: str
    url: str
    sealed_token: bytes | None
    enabled: bool
    sent_seq: int
    message_id: UUID | None
    last_error: str
    last_sent_at: datetime | None
    created_by: str
    created_at: datetime
    updated_at: datetime
    message_state: str = ""
