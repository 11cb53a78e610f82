"""What makes the log provable: checkpoints, and the archive that is verified without us."""

from __future__ import annotations

from typing import Annotated

from fastapi import Query
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from atoll.server.audit.errors import ArchiveTooLarge, NothingToSign
from atoll.server.audit.records import Injected
from atoll.server.audit.routes import End, MayReadAudit, Start, checked
from atoll.server.audit.schemas import Checkpoints, CheckpointShape, checkpoint_shown
from atoll.server.audit.service import archive, checkpoints
from atoll.server.audit.store import chain as store
from atoll.server.web import Db, answer, declares, once, router

routes = router(tag="Audit chain")

NEWEST = 2**31 - 1
Before = Annotated[int, Query(ge=1, le=NEWEST, description="Only checkpoints with a lower number.")]
Limit = Annotated[int, Query(ge=1, le=500)]


@routes.get(
    "/api/atoll/v1/audit/checkpoints", operation_id="get_audit_checkpoints", response_model=Checkpoints, responses=declares()
)
async def get_checkpoints(db: Db, caller: MayReadAudit, before: Before = NEWEST, limit: Limit = 50) -> Response:
    """The signed checkpoints of this realm's audit chain, the newest first."""
    async with db.realm_tx(caller, lists=True) as tx:
        found = await store.page_checkpoints(tx, before=before, most=limit + 1)
    body: dict[str, object] = {"checkpoints": [checkpoint_shown(one) for one in found[:limit]]}
    return answer(body | ({"next": found[limit - 1].number} if len(found) > limit else {}))


@routes.post(
    "/api/atoll/v1/audit/checkpoints",
    status_code=201,
    operation_id="create_audit_checkpoint",
    response_model=CheckpointShape,
    responses=declares(NothingToSign),
)
async def create_checkpoint(request: Request, db: Db, caller: MayReadAudit) -> Response:
    """Chain what was recorded until now and sign it. Whoever may read the log may ask for this: it changes nothing in it."""
    injected: Injected = request.app.state.audit
    signer = await injected.signer(caller.tenant)
    async with db.realm_tx(caller) as tx:
        made = await once(
            tx,
            lambda: checkpoints.checkpoint_on_demand(tx, signer),
            again=lambda number: checkpoints.get_checkpoint(tx, int(number)),
            made=lambda one: one.number,
        )
    return answer(checkpoint_shown(made), 201)


@routes.get(
    "/api/atoll/v1/audit/archive",
    operation_id="get_audit_archive",
    response_class=Response,
    responses={200: {"content": {"application/x-ndjson": {"schema": {"type": "string"}}}}, **declares(ArchiveTooLarge)},
)
async def get_archive(db: Db, caller: MayReadAudit, start: Start, end: End) -> Response:
    """The chained records of a time range with the checkpoints around and between them, as JSON lines for
    `atoll audit verify`. At most 1,000,000 records."""
    start, end = checked(start, end)
    async with db.realm_tx(caller, lists=True) as tx:
        wanted = await archive.stretch(tx, start=start, end=end)
    headers = {"Content-Disposition": 'attachment; filename="audit.jsonl"', "Cache-Control": "no-store"}
    return StreamingResponse(archive.lines(db, caller, wanted), media_type="application/x-ndjson", headers=headers)
