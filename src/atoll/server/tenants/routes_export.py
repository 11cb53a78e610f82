"""Exports: ordered and fetched by a tenant's own administrators; the host organization orders one and sees how far it is."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Annotated
from uuid import UUID

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from atoll.server.db import Caller, Database
from atoll.server.tenants.errors import ExportNotFound, ExportNotReady, TenantNotFound, WrongStatus
from atoll.server.tenants.permissions import TENANT_READ, TENANT_UPDATE
from atoll.server.tenants.schemas_export import (
    ExportOrdered,
    ExportProgress,
    ExportShape,
    export_shown,
    progress_shown,
)
from atoll.server.tenants.service import exports, orders
from atoll.server.tenants.store import exports as store
from atoll.server.web import Db, answer, declares, guard, integer_or_none, once, router, uuid_or_none

own = router(prefix="/api/atoll/v1/export", tag="Export")
for_host = router(prefix="/api/atoll/v1/tenants/{tenantId}/export", tag="Tenant")

MayExport = Annotated[Caller, guard(TENANT_UPDATE)]
MayReadTenants = Annotated[Caller, guard(TENANT_READ)]
ARCHIVE = "application/gzip"


@own.post("", status_code=202, operation_id="order_export", response_model=ExportShape, responses=declares())
async def order_export(request: Request, db: Db, caller: MayExport) -> Response:
    """Have everything of this tenant written into one archive. One that is being written is answered instead of a second."""
    async with db.tenant_tx(caller) as tx:
        export = await once(
            tx,
            lambda: exports.order(tx),
            made=lambda made: made.id,
            again=lambda id: exports.get(tx, uuid_or_none(id)),
        )
    request.app.state.wake_worker()
    return answer(export_shown(export), 202)


@own.get("", operation_id="get_exports", response_model=list[ExportShape], responses=declares())
async def get_exports(db: Db, caller: MayExport) -> Response:
    """This tenant's exports; a new one replaces those that are finished."""
    async with db.tenant_tx(caller) as tx:
        found = await store.list_all(tx)
    return answer([export_shown(export) for export in found])


@own.get("/{exportId}", operation_id="get_export", response_model=ExportShape, responses=declares(ExportNotFound))
async def get_export(exportId: str, db: Db, caller: MayExport) -> Response:
    """One export: how far it is, and the checksum of the file once it is Ready."""
    async with db.tenant_tx(caller) as tx:
        export = await exports.get(tx, uuid_or_none(exportId))
    return answer(export_shown(export))


@own.get(
    "/{exportId}/file",
    operation_id="download_export",
    response_class=Response,
    responses={
        200: {"content": {ARCHIVE: {"schema": {"type": "string", "format": "binary"}}}, "description": "The archive."},
        **declares(ExportNotFound, ExportNotReady),
    },
)
async def download_export(exportId: str, db: Db, caller: MayExport) -> Response:
    """The archive: a gzipped tar of JSON lines, with a manifest. Who fetches it is audited."""
    async with db.tenant_tx(caller) as tx:
        export = await exports.get_ready(tx, uuid_or_none(exportId))
    headers = {
        "Content-Disposition": f'attachment; filename="export-{export.id}.tar.gz"',
        "Content-Length": str(export.bytes),
        "X-Content-SHA256": export.sha256 or "",
    }
    return StreamingResponse(parts(db, caller, export.id, export.parts), media_type=ARCHIVE, headers=headers)


async def parts(db: Database, caller: Caller, id: UUID, number: int) -> AsyncIterator[bytes]:
    """One part at a time, each in a transaction of its own: whoever may no longer read it gets no further."""
    for one in range(1, number + 1):
        async with db.tenant_tx(caller) as tx:
            body = await store.find_body(tx, id, one)
        if body is None:
            raise ExportNotFound
        yield body


@for_host.post(
    "",
    status_code=202,
    operation_id="order_tenant_export",
    response_model=ExportOrdered,
    responses=declares(TenantNotFound, WrongStatus),
)
async def order_tenant_export(request: Request, tenantId: str, db: Db, caller: MayExport) -> Response:
    """Have everything of a tenant written into an archive. Its own administrators fetch it at the tenant's address; the host
    organization never reads it."""
    async with db.host_tx(caller) as tx:
        id = await once(
            tx, lambda: exports.order_for_host(tx, integer_or_none(tenantId)), made=lambda made: made, again=as_before
        )
    request.app.state.wake_worker()
    return answer({"id": str(id)}, 202)


async def as_before(id: str) -> UUID:
    return UUID(id)


@for_host.get("", operation_id="get_tenant_exports", response_model=list[ExportProgress], responses=declares(TenantNotFound))
async def get_tenant_exports(tenantId: str, db: Db, caller: MayReadTenants) -> Response:
    """How far a tenant's exports are."""
    async with db.host_tx(caller) as tx:
        tenant = await orders.get_tenant(tx, integer_or_none(tenantId))
    async with db.custodian_tx(caller, tenant.id) as counting:
        found = await store.progress(counting)
    return answer([progress_shown(row) for row in found])
