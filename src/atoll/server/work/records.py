"""A leased piece of work."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from atoll.server.db import Caller, CallerKind


@dataclass(frozen=True, slots=True)
class Lease:
    tenant_id: UUID
    kind: str
    row_id: UUID
    token: UUID
    attempts: int

    def as_caller(self) -> Caller:
        """Who a loop is inside the tenant whose work it does."""
        return Caller(CallerKind.LOOP, self.tenant_id, self.tenant_id, name="atoll")
