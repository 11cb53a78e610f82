"""What runs on a tenant's clusters follows the tenant's status, in the background, as that tenant.

Intent is kept: no workload is changed. What is wanted is sent again, and whatever is sent for a stopped tenant says so
(`clusters`). A deleted tenant's clusters are detached once they confirmed that; one that is offline is told when it is back.
"""

from __future__ import annotations

from datetime import timedelta

from atoll.kit.ids import uuid7
from atoll.server import clusters, directory, work
from atoll.server.db import Database
from atoll.server.work import Later, Lease

DETACH = "detach-clusters"
LAST_REPORTS = timedelta(seconds=15)  # what agents measured until the end still arrives
SOON, SELDOM = timedelta(seconds=2), timedelta(minutes=1)
PATIENT_AFTER = 30


async def stand(db: Database, lease: Lease) -> None:
    async with db.tenant_tx(lease.as_caller()) as tx:
        await clusters.send_again(tx)
        status = (await directory.get_own(tx)).status
        if status == "Deleted":
            await work.order(tx, kind=DETACH, row_id=uuid7())
        elif status != "Deleting":  # an erasure decides by itself who may still come
            await clusters.attach(tx)


async def detach(db: Database, lease: Lease) -> None:
    """Over when every cluster is detached, or when the tenant was restored meanwhile."""
    async with db.tenant_tx(lease.as_caller()) as tx:
        tenant = await directory.get_own(tx)
        if tenant.status != "Deleted" or tenant.deleted_at is None:
            return
        early = tx.now < tenant.deleted_at + LAST_REPORTS
        done = not early and await clusters.detach_settled(tx)
    if not done:
        raise Later(SOON if lease.attempts < PATIENT_AFTER else SELDOM)
