"""What the reference has no operation for: suspending, restoring, holding and limiting a tenant. For the host organization."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Annotated

from starlette.requests import Request
from starlette.responses import Response

from atoll.server.db import Caller, Database, HostTx
from atoll.server.directory import Tenant
from atoll.server.tenants.errors import RetentionOver, TenantNotFound, WrongStatus
from atoll.server.tenants.permissions import TENANT_READ, TENANT_UPDATE
from atoll.server.tenants.routes import retention
from atoll.server.tenants.schemas import TenantShape, shown
from atoll.server.tenants.schemas_life import HoldBody, LimitsBody, LimitsShape, SuspensionBody, limits_shown
from atoll.server.tenants.service import life, limits, orders
from atoll.server.web import Db, answer, declares, guard, integer_or_none, once, router

routes = router(prefix="/api/atoll/v1/tenants/{tenantId}", tag="Tenant")

MayReadTenants = Annotated[Caller, guard(TENANT_READ)]
MayUpdateTenant = Annotated[Caller, guard(TENANT_UPDATE)]


@routes.post(
    "/suspend", operation_id="suspend_tenant", response_model=TenantShape, responses=declares(TenantNotFound, WrongStatus)
)
async def suspend_tenant(request: Request, tenantId: str, body: SuspensionBody, db: Db, caller: MayUpdateTenant) -> Response:
    """Let nobody of the tenant in from the next request on, and stop what runs. Intent is kept: resuming starts it again."""
    return await changed(request, db, caller, tenantId, lambda tx, number: life.suspend(tx, number, body.reason))


@routes.post(
    "/resume", operation_id="resume_tenant", response_model=TenantShape, responses=declares(TenantNotFound, WrongStatus)
)
async def resume_tenant(request: Request, tenantId: str, db: Db, caller: MayUpdateTenant) -> Response:
    """End a suspension: people get in, and what ran before runs again."""
    return await changed(request, db, caller, tenantId, life.resume)


@routes.post(
    "/restore",
    operation_id="restore_tenant",
    response_model=TenantShape,
    responses=declares(TenantNotFound, WrongStatus, RetentionOver),
)
async def restore_tenant(request: Request, tenantId: str, db: Db, caller: MayUpdateTenant) -> Response:
    """Undo a soft delete, within the retention time: everything is as before. Agents come back within a few minutes."""
    return await changed(request, db, caller, tenantId, lambda tx, number: life.restore(tx, number, retention(request)))


@routes.put("/hold", operation_id="hold_tenant", response_model=TenantShape, responses=declares(TenantNotFound, WrongStatus))
async def hold_tenant(request: Request, tenantId: str, body: HoldBody, db: Db, caller: MayUpdateTenant) -> Response:
    """Set a legal hold: as long as it stands, nothing of the tenant is erased. Who set it, and why, is audited."""
    return await changed(
        request, db, caller, tenantId, lambda tx, number: life.hold(tx, number, reason=body.reason, reference=body.reference)
    )


@routes.delete("/hold", operation_id="release_tenant", response_model=TenantShape, responses=declares(TenantNotFound))
async def release_tenant(request: Request, tenantId: str, db: Db, caller: MayUpdateTenant) -> Response:
    """End a legal hold."""
    return await changed(request, db, caller, tenantId, life.release)


@routes.get("/limits", operation_id="get_tenant_limits", response_model=LimitsShape, responses=declares(TenantNotFound))
async def get_tenant_limits(tenantId: str, db: Db, caller: MayReadTenants) -> Response:
    """What the tenant may have, and how much of it there is: numbers, never what they count."""
    async with db.host_tx(caller) as tx:
        tenant = await orders.get_tenant(tx, integer_or_none(tenantId))
    async with db.custodian_tx(caller, tenant.id) as counting:
        used = await limits.count_used(counting)
    return answer(limits_shown(tenant, used))


@routes.put("/limits", operation_id="set_tenant_limits", response_model=LimitsShape, responses=declares(TenantNotFound))
async def set_tenant_limits(request: Request, tenantId: str, body: LimitsBody, db: Db, caller: MayUpdateTenant) -> Response:
    """Set all limits; null is unlimited. What exceeds a new limit stays; more of it is refused."""
    number = integer_or_none(tenantId)
    async with db.host_tx(caller) as tx:
        tenant = await once(
            tx, lambda: limits.set_limits(tx, number, body.limits()), again=lambda _: orders.get_tenant(tx, number)
        )
    request.app.state.forget_tenant(tenant.id)
    async with db.custodian_tx(caller, tenant.id) as counting:
        used = await limits.count_used(counting)
    return answer(limits_shown(tenant, used))


async def changed(
    request: Request,
    db: Database,
    caller: Caller,
    tenant_id: str,
    change: Callable[[HostTx, int | None], Awaitable[Tenant]],
) -> Response:
    """Do it once, have what follows begin at once, and show the tenant."""
    number = integer_or_none(tenant_id)
    async with db.host_tx(caller) as tx:
        tenant = await once(tx, lambda: change(tx, number), again=lambda _: orders.get_tenant(tx, number))
    request.app.state.forget_tenant(tenant.id)
    request.app.state.wake_worker()
    return answer(shown(tenant, retention(request)))
