"""The tenants of the platform, for the host organization only; and their totals."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Annotated

from fastapi import Query
from starlette.requests import Request
from starlette.responses import Response

from atoll.kit.ids import random_password
from atoll.server.db import Caller
from atoll.server.directory import Tenant
from atoll.server.identity import Passwords
from atoll.server.tenants.errors import LabelTaken, TenantBusy, TenantHeld, TenantNotFound
from atoll.server.tenants.permissions import TENANT_CREATE, TENANT_DELETE, TENANT_READ, TENANT_UPDATE
from atoll.server.tenants.schemas import (
    TenantCreated,
    TenantCreation,
    TenantDeleted,
    TenantShape,
    TenantUpdate,
    UsageTotals,
    created_shown,
    shown,
)
from atoll.server.tenants.service import erasure, life, orders
from atoll.server.tenants.store import tenants as store
from atoll.server.web import Db, answer, declares, guard, integer_or_none, json_answer, once, router

routes = router(tag="Tenant")

MayCreateTenant = Annotated[Caller, guard(TENANT_CREATE)]
MayReadTenants = Annotated[Caller, guard(TENANT_READ)]
MayUpdateTenant = Annotated[Caller, guard(TENANT_UPDATE)]
MayDeleteTenant = Annotated[Caller, guard(TENANT_DELETE)]
Filter = Annotated[str | None, Query(max_length=255)]
MICRO = 1_000_000
USUAL_DAYS = 30


@routes.get("/api/v1/tenants", operation_id="get-tenants", response_model=list[TenantShape], responses=declares())
async def get_tenants(
    request: Request, db: Db, caller: MayReadTenants, deleted: bool = False, name: Filter = None, alias: Filter = None
) -> Response:
    """Every tenant, the oldest first and at most 20,000; with `deleted` those that were soft-deleted too."""
    async with db.host_tx(caller, lists=True) as tx:
        rows = await store.list_shown(tx, deleted=deleted, name=name, alias=alias, retention=retention(request))
    return json_answer(f"[{','.join(rows)}]")


@routes.post(
    "/api/v1/tenants",
    status_code=201,
    operation_id="create-tenant",
    response_model=TenantCreated,
    responses=declares(LabelTaken),
)
async def create_tenant(request: Request, body: TenantCreation, db: Db, caller: MayCreateTenant) -> Response:
    """Create a tenant: its realm, its address, its first administrator. It is Ready within seconds; poll its status."""
    orders.check_new(body.name, body.email, body.alias, body.password)
    password = body.password or random_password()
    passwords: Passwords = request.app.state.passwords
    new = orders.NewTenant(
        name=body.name,
        email=body.email,
        password_hash=await passwords.hash(password),
        alias=body.alias,
        contract_type=body.contract_type or "normal",
        must_change=not body.password,
    )
    async with db.host_tx(caller) as tx:
        tenant = await once(
            tx,
            lambda: orders.create_tenant(tx, new),
            made=lambda made: made.number,
            again=lambda number: orders.get_tenant(tx, int(number)),
        )
        first_time = tenant.created_at == tx.now
    request.app.state.wake_worker()
    domain = request.app.state.tenant_domain(tenant.name)
    shown_password = password if first_time else ""
    return answer(created_shown(tenant, domain=domain, email=body.email, password=shown_password, ip=caller.via.ip), 201)


@routes.get(
    "/api/v1/tenants/{tenantId}",
    operation_id="get-tenant-by-id",
    response_model=TenantShape,
    responses=declares(TenantNotFound),
)
async def get_tenant(request: Request, tenantId: str, db: Db, caller: MayReadTenants) -> Response:
    """One tenant; while its status is Failed, with what went wrong."""
    async with db.host_tx(caller) as tx:
        tenant = await orders.get_tenant(tx, integer_or_none(tenantId))
    return answer(shown(tenant, retention(request), single=True))


@routes.patch(
    "/api/v1/tenants/{tenantId}",
    operation_id="update-tenant-by-id",
    response_model=TenantShape,
    responses=declares(TenantNotFound, LabelTaken),
)
async def update_tenant(request: Request, tenantId: str, body: TenantUpdate, db: Db, caller: MayUpdateTenant) -> Response:
    """Change or (null) take away the alias. The old one stops being an address at once here, within 5 s everywhere."""
    number = integer_or_none(tenantId)

    async def change() -> Tenant:
        given = "alias" in body.model_fields_set
        return await (life.change_alias(tx, number, body.alias) if given else orders.get_tenant(tx, number))

    async with db.host_tx(caller) as tx:
        tenant = await once(tx, change, again=lambda _: orders.get_tenant(tx, number))
    request.app.state.forget_tenant(tenant.id)
    return answer(shown(tenant, retention(request)))


def retention(request: Request) -> timedelta:
    """How long a deleted tenant can be restored."""
    kept: timedelta = request.app.state.retention
    return kept


@routes.delete(
    "/api/v1/tenants/{tenantId}",
    operation_id="delete-tenant-by-id",
    response_model=TenantDeleted,
    responses=declares(TenantNotFound, TenantBusy, TenantHeld),
)
async def delete_tenant(
    request: Request, tenantId: str, db: Db, caller: MayDeleteTenant, isHardDelete: bool = False
) -> Response:
    """Soft delete: nobody can sign in, what runs is stopped, nothing is lost. With `isHardDelete` all of it is erased for
    good, in the background; `GET /api/atoll/v1/tenants/{tenantId}/erasure` shows how far it is, and the certificate."""
    number = integer_or_none(tenantId)
    delete = erasure.order if isHardDelete else life.soft_delete
    async with db.host_tx(caller) as tx:
        tenant = await once(tx, lambda: delete(tx, number), again=lambda _: orders.get_tenant(tx, number))
    request.app.state.forget_tenant(tenant.id)
    request.app.state.wake_worker()
    return answer({"uid": str(tenant.id)})


@routes.get("/api/atoll/v1/usage", operation_id="get_usage_totals", response_model=UsageTotals, responses=declares())
async def get_usage_totals(
    db: Db,
    caller: MayReadTenants,
    start: Annotated[date | None, Query(description="First day (UTC); 30 days before the last by default.")] = None,
    end: Annotated[date | None, Query(description="Last day (UTC); today by default.")] = None,
) -> Response:
    """What each tenant used on each day: GPU-seconds and core-seconds, nothing else."""
    last = end or db.now().date()
    first = start or date.fromordinal(max(1, last.toordinal() - USUAL_DAYS))
    async with db.host_tx(caller, lists=True) as tx:
        rows = await store.list_totals(tx, start=first, end=last)
    totals = [
        {"tenantId": number, "tenantName": name, "day": str(day), "gpuSeconds": gpu / MICRO, "cpuCoreSeconds": cpu / MICRO}
        for number, name, day, gpu, cpu in rows
    ]
    return answer({"start": str(first), "end": str(last), "totals": totals})
