"""The canonical form of a record, and the digest that ties it to the one before it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

VERSION = 1
RECORD_FIELDS = (
    "action",
    "at",
    "cluster_id",
    "cluster_name",
    "entity_id",
    "entity_name",
    "entity_type",
    "id",
    "metadata",
    "method",
    "realm",
    "request_id",
    "result",
    "source_ip",
    "status",
    "subject",
    "subject_type",
    "url",
)


def canonical(value: Mapping[str, Any]) -> bytes:
    """JSON of texts, integers and maps only: keys sorted, no space, UTF-8, nothing escaped that need not be. Equal values
    have equal bytes, so a change of any byte is a change."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def line(value: Mapping[str, Any]) -> bytes:
    """One line of an archive."""
    return canonical(value) + b"\n"


def record_fields(fields: Mapping[str, Any]) -> dict[str, Any]:
    """A record as it is chained: every field of `RECORD_FIELDS`, the time in UTC with microseconds, ids as texts."""
    return {name: plain(fields[name]) for name in RECORD_FIELDS}


def plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
    return str(value) if isinstance(value, UUID) else value


def genesis(realm: UUID | str) -> bytes:
    """What stands before a realm's first record: no two realms have a chain in common."""
    return hashlib.sha256(f"atoll audit chain {VERSION} {realm}".encode()).digest()


def digest(previous: bytes, seq: int, record: bytes) -> bytes:
    """SHA-256 over the previous digest, the place in the chain (8 bytes, big-endian) and the record's canonical bytes."""
    return hashlib.sha256(previous + seq.to_bytes(8, "big") + record).digest()
