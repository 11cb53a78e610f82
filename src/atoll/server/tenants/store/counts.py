"""SQL of the custodian: how much a tenant has. Its role may read no column but those that are counted here."""

from __future__ import annotations

from atoll.server.db import CustodianTx
from atoll.server.tenants.records import Used

USED = """select
    (select count(*) from cluster where tenant_id = $1 and deleted_at is null) as clusters,
    (select count(*) from principal where tenant_id = $1 and kind = 'user' and deleted_at is null) as users,
    (select coalesce(sum(q.gpu_deserved_milli), 0) from quota q join department d on d.tenant_id = q.tenant_id
        and d.id = q.department_id where q.tenant_id = $1 and d.deleted_at is null)::bigint as gpu_milli,
    (select coalesce(sum(gpu_count), 0) from node where tenant_id = $1)::bigint as gpus_reported"""


async def count_used(tx: CustodianTx) -> Used:
    row = await tx.fetchrow(USED, tx.tenant_id)
    assert row is not None
    return Used(row["clusters"], row["users"], row["gpu_milli"], row["gpus_reported"])
