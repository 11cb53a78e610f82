"""A leased piece of work."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
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


class Later(Exception):
    """Raised by a handler whose work cannot be finished yet, without anything being wrong: come back after `delay`."""

    def __init__(self, delay: timedelta) -> None:
        super().__init__(f"again in {delay}")
        self.delay = delay
