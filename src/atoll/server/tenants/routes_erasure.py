"""Erasing a tenant for good: what it would take, how far it is, the certificate, and the key that verifies it."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import Query
from starlette.requests import Request
from starlette.responses import Response

from atoll.kit.certificates import published
from atoll.server.db import Caller
from atoll.server.tenants.errors import ErasureNotFound, TenantBusy, TenantHeld, TenantNotFound
from atoll.server.tenants.permissions import TENANT_DELETE, TENANT_READ
from atoll.server.tenants.schemas_erasure import (
    ErasureBody,
    Erasures,
    ErasureShape,
    KeySet,
    SignedCertificate,
    erasure_shown,
    page,
    would_go,
)
from atoll.server.tenants.service import erasure, orders
from atoll.server.tenants.store import erasure as store
from atoll.server.web import Accepts, Db, answer, declares, guard, integer_or_none, json_answer, once, router

routes = router(prefix="/api/atoll/v1/tenants/{tenantId}/erasure", tag="Tenant")
every = router(prefix="/api/atoll/v1/erasures", tag="Tenant")
keys = router(tag="Certificates")

MayReadTenants = Annotated[Caller, guard(TENANT_READ)]
MayDeleteTenant = Annotated[Caller, guard(TENANT_DELETE)]
Anybody = Annotated[Caller, guard(accepts=Accepts.NOBODY)]
Limit = Annotated[int, Query(ge=1, le=500)]


@routes.post(
    "",
    status_code=202,
    operation_id="erase_tenant",
    response_model=ErasureShape,
    responses={
        200: {"model": ErasureShape, "description": "A dry run: what would go."},
        **declares(TenantNotFound, TenantBusy, TenantHeld),
    },
)
async def erase_tenant(request: Request, tenantId: str, body: ErasureBody, db: Db, caller: MayDeleteTenant) -> Response:
    """Erase everything of a tenant, in the background, without a way back; or with `dryRun` say what that would be."""
    number = integer_or_none(tenantId)
    if body.dry_run:
        async with db.host_tx(caller) as tx:
            tenant = await orders.get_tenant(tx, number)
        async with db.custodian_tx(caller, tenant.id) as counting:
            return answer(would_go(tenant, await erasure.count(counting)))
    async with db.host_tx(caller) as tx:
        tenant = await once(tx, lambda: erasure.order(tx, number), again=lambda _: orders.get_tenant(tx, number))
        ordered = await erasure.get(tx, number)
    request.app.state.forget_tenant(tenant.id)
    request.app.state.wake_worker()
    return answer(erasure_shown(ordered), 202)


@routes.get("", operation_id="get_erasure", response_model=ErasureShape, responses=declares(ErasureNotFound))
async def get_erasure(tenantId: str, db: Db, caller: MayReadTenants) -> Response:
    """How far the erasure of a tenant is; it is known after the tenant is gone."""
    async with db.host_tx(caller) as tx:
        found = await erasure.get(tx, integer_or_none(tenantId))
    return answer(erasure_shown(found))


@routes.get(
    "/certificate",
    operation_id="get_erasure_certificate",
    response_model=SignedCertificate,
    responses=declares(ErasureNotFound),
)
async def get_erasure_certificate(tenantId: str, db: Db, caller: MayReadTenants) -> Response:
    """The signed certificate, once the erasure is done: `atoll certificate verify` checks it offline."""
    async with db.host_tx(caller) as tx:
        found = await erasure.get(tx, integer_or_none(tenantId))
    if found.certificate is None:
        raise ErasureNotFound
    return json_answer(found.certificate)


@every.get("", operation_id="get_erasures", response_model=Erasures, responses=declares())
async def get_erasures(db: Db, caller: MayReadTenants, limit: Limit = 50, after: UUID | None = None) -> Response:
    """Erasures of all tenants, the newest first: how one that is gone is found again, and its certificate."""
    async with db.host_tx(caller) as tx:
        found = await store.list_newest(tx, after=after, limit=limit + 1)
    return answer(page(found, limit))


@keys.get(
    "/.well-known/atoll-certificates.json",
    operation_id="get_certificate_keys",
    response_model=KeySet,
    responses=declares(),
)
async def get_certificate_keys(request: Request, db: Db, caller: Anybody) -> Response:
    """The public keys that this installation signs certificates with, or did once. Keep a copy: it is all that verifying
    needs."""
    async with db.host_tx(caller) as tx:
        retired = await store.list_retired_keys(tx)
    return answer(published(request.app.state.installation, retired))
