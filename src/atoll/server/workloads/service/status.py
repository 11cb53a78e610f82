"""The one place where a workload's phase changes: with its history, in one statement."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from atoll.kit.text import clean
from atoll.server.db import LinkTx, TenantTx
from atoll.server.workloads.store import workloads

LONGEST_MESSAGE = 2000


async def move(tx: TenantTx | LinkTx, id: UUID, phase: str, *, at: datetime, message: str = "", reason: str = "") -> None:
    await workloads.move(tx, id, phase=phase, message=clean(message, most=LONGEST_MESSAGE), reason=reason, at=at)
