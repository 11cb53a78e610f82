"""A leased piece of work, and a message of the outbox."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from atoll.server.db import Caller, CallerKind


@dataclass(frozen=True, slots=True)
class Lease:
    tenant_id: UUID
    kind: str
    row_id: UUID
    token: UUID
    attempts: int
    tenant_status: str = "Ready"

    def as_caller(self) -> Caller:
        """Who a loop is inside the tenant whose work it does."""
        return Caller(CallerKind.LOOP, self.tenant_id, self.tenant_id, name="atoll")


@dataclass(frozen=True, slots=True)
class Message:
    """What has to leave the process. `id` stays the same however often it is sent; `subject` is what it is about, for people
    and for its sender; what is secret stands in `sealed`, never in `body`."""

    id: UUID
    kind: str
    subject: str
    body: str
    created_at: datetime
    sealed: bytes | None = None
    state: str = "waiting"
    attempts: int = 0
    last_error: str = ""


class Later(Exception):
    """Raised by a handler whose work cannot be finished yet, without anything being wrong: come back after `delay`."""

    def __init__(self, delay: timedelta) -> None:
        super().__init__(f"again in {delay}")
        self.delay = delay
