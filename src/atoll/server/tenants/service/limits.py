"""Limits that the host organization sets on a tenant. Each is enforced where such a thing is made, by the tenant's directory
row (`directory.check_limit`); requests per second where requests arrive."""

from __future__ import annotations

from atoll.server import audit
from atoll.server.db import CustodianTx, HostTx
from atoll.server.directory import Limit, Tenant
from atoll.server.tenants.records import Used
from atoll.server.tenants.service.orders import get_tenant
from atoll.server.tenants.service.telling import record
from atoll.server.tenants.store import counts, tenants


async def set_limits(tx: HostTx, number: int | None, limits: dict[Limit, int | None]) -> Tenant:
    tenant = await get_tenant(tx, number)
    await tenants.set_limits(tx, tenant_id=tenant.id, limits=limits)
    words = {limit.value: "unlimited" if most is None else str(most) for limit, most in limits.items()}
    await record(tx, tenant, audit.Action.UPDATE, words)
    return await get_tenant(tx, number)


async def count_used(tx: CustodianTx) -> Used:
    return await counts.count_used(tx)
