"""Who of the host organization comes in, at the tenant's address: see, consent, refuse, revoke; and leave, for who is in."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import Query
from starlette.requests import Request
from starlette.responses import Response

from atoll.server import access
from atoll.server.db import Caller
from atoll.server.tenants.entries import store
from atoll.server.tenants.entries.errors import EntryNotFound, EntryNotOpen, NotInAnEntry
from atoll.server.tenants.entries.permissions import ENTRIES_DECIDE, ENTRIES_REVOKE, ENTRIES_SEE
from atoll.server.tenants.entries.schemas import EntryList, EntryShape, page, shown
from atoll.server.tenants.entries.service import deciding
from atoll.server.tenants.entries.service.attending import attend
from atoll.server.web import Db, answer, declares, empty, guard, nothing_again, once, router, uuid_or_none

routes = router(prefix="/api/atoll/v1/entries", tag="Access rules")
own = router(tag="Access rules")

Myself = Annotated[Caller, guard()]
MaySee = Annotated[Caller, guard(ENTRIES_SEE)]
MayDecide = Annotated[Caller, guard(ENTRIES_DECIDE)]
MayRevoke = Annotated[Caller, guard(ENTRIES_REVOKE)]
Limit = Annotated[int, Query(ge=1, le=500)]


@routes.get("", operation_id="get_entries", response_model=EntryList, responses=declares())
async def get_entries(db: Db, caller: MaySee, limit: Limit = 50, after: UUID | None = None) -> Response:
    """The host organization's staff in this tenant: who asks to come in, who is in, who was, and why. The newest first."""
    async with db.tenant_tx(caller) as tx:
        found = await store.list_within_reach(tx, after=after, limit=limit + 1)
    return answer(page([shown(entry) for entry in found], limit))


@routes.get("/{entryId}", operation_id="get_entry", response_model=EntryShape, responses=declares(EntryNotFound))
async def get_entry(entryId: str, db: Db, caller: MaySee) -> Response:
    """One of them."""
    async with db.tenant_tx(caller) as tx:
        entry = await deciding.get_within_reach(tx, uuid_or_none(entryId))
    return answer(shown(entry))


@routes.post(
    "/{entryId}/approve",
    operation_id="approve_entry",
    response_model=EntryShape,
    responses=declares(EntryNotFound, EntryNotOpen),
)
async def approve_entry(request: Request, entryId: str, db: Db, caller: MayDecide) -> Response:
    """Let them in, for the time that was asked for, from now on. You must hold yourself what you consent to."""
    index: access.AccessIndex = request.app.state.access_index
    id = uuid_or_none(entryId)
    async with db.tenant_tx(caller) as tx:
        entry = await once(tx, lambda: deciding.approve(tx, index, id), again=lambda _: deciding.get_within_reach(tx, id))
    await attend(db, caller.tenant, entry.id)
    return answer(shown(entry))


@routes.post(
    "/{entryId}/refuse",
    operation_id="refuse_entry",
    response_model=EntryShape,
    responses=declares(EntryNotFound, EntryNotOpen),
)
async def refuse_entry(entryId: str, db: Db, caller: MayDecide) -> Response:
    """Do not let them in."""
    id = uuid_or_none(entryId)
    async with db.tenant_tx(caller) as tx:
        entry = await once(tx, lambda: deciding.refuse(tx, id), again=lambda _: deciding.get_within_reach(tx, id))
    await attend(db, caller.tenant, entry.id)
    return answer(shown(entry))


@routes.delete("/{entryId}", operation_id="revoke_entry", response_model=EntryShape, responses=declares(EntryNotFound))
async def revoke_entry(entryId: str, db: Db, caller: MayRevoke) -> Response:
    """Put them out: what they do is refused from the next request on."""
    id = uuid_or_none(entryId)
    async with db.tenant_tx(caller) as tx:
        entry = await once(tx, lambda: deciding.revoke(tx, id), again=lambda _: deciding.get_within_reach(tx, id))
    await attend(db, caller.tenant, entry.id)
    return answer(shown(entry))


@own.delete("/api/atoll/v1/me/entry", status_code=204, operation_id="leave_entry", responses=declares(NotInAnEntry))
async def leave_entry(db: Db, caller: Myself) -> Response:
    """Leave, for the host organization's staff who are in this tenant: the entry ends, and its tokens with it."""
    async with db.tenant_tx(caller) as tx:
        await once(tx, lambda: deciding.leave(tx), again=nothing_again)
    if caller.id is not None:
        await attend(db, caller.tenant, caller.id)
    return empty()
