"""What the organization does in the background, as its tenant."""

from __future__ import annotations

from atoll.server.db import Database
from atoll.server.organization.service import deletion
from atoll.server.work import Lease


async def forget_project(db: Database, lease: Lease) -> None:
    async with db.tenant_tx(lease.as_caller()) as tx:
        await deletion.forget(tx, lease.row_id.int)
