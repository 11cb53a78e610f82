"""Entering a tenant, at the management plane: ask, follow, take a token of the tenant, end. By people in person only."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import Query
from starlette.requests import Request
from starlette.responses import Response

from atoll.server.db import Caller
from atoll.server.identity import Authentication
from atoll.server.tenants.entries import rules, store
from atoll.server.tenants.entries.errors import EntryNotFound, EntryNotOpen, EntryNotYours, EntryRefused, TooManyEntries
from atoll.server.tenants.entries.permissions import ENTRIES_ASK, ENTRIES_FOLLOW
from atoll.server.tenants.entries.records import Status
from atoll.server.tenants.entries.schemas import EntryBody, EntryToken, FollowedEntries, FollowedEntry, followed, page
from atoll.server.tenants.entries.service import asking
from atoll.server.tenants.entries.service.attending import acting_in, attend
from atoll.server.tenants.errors import TenantNotFound, WrongStatus
from atoll.server.tenants.service.orders import get_tenant
from atoll.server.web import Db, answer, declares, guard, integer_or_none, nothing_again, once, router, uuid_or_none

routes = router(prefix="/api/atoll/v1/tenants/{tenantId}/entries", tag="Tenant")

MayAsk = Annotated[Caller, guard(ENTRIES_ASK, in_person=True)]
MayFollow = Annotated[Caller, guard(ENTRIES_FOLLOW)]
Limit = Annotated[int, Query(ge=1, le=500)]


@routes.post(
    "",
    status_code=202,
    operation_id="ask_entry",
    response_model=FollowedEntry,
    responses=declares(TenantNotFound, WrongStatus, TooManyEntries, EntryRefused),
)
async def ask_entry(request: Request, tenantId: str, body: EntryBody, db: Db, caller: MayAsk) -> Response:
    """Ask to enter a tenant, with a reason and for at most an hour. Whether you are in at once, have to wait for the tenant's
    consent, or are refused is what the tenant has chosen; it sees your request in any case."""
    async with db.host_tx(caller) as tx:
        tenant = await get_tenant(tx, integer_or_none(tenantId))
        id = await once(
            tx,
            lambda: asking.ask(
                tx,
                tenant,
                role_id=body.role_id,
                place=(body.scope_type.value, body.scope_id),
                reason=body.reason,
                minutes=body.minutes,
            ),
            made=lambda made: made,
            again=as_before,
        )
    await attend(db, tenant.id, id)
    async with db.host_tx(caller) as tx:
        entry = await asking.follow(tx, tenant, id)
    if entry.status == Status.REFUSED:
        raise EntryRefused(f"Tenant {tenant.name} does not let you in: {entry.refusal}.")
    request.app.state.wake_worker()
    return answer(followed(entry), 202)


async def as_before(id: str) -> UUID:
    return UUID(id)


@routes.get("", operation_id="get_tenant_entries", response_model=FollowedEntries, responses=declares(TenantNotFound))
async def get_tenant_entries(
    tenantId: str, db: Db, caller: MayFollow, limit: Limit = 50, after: UUID | None = None
) -> Response:
    """Requests to enter a tenant and what became of them, the newest first."""
    async with db.host_tx(caller) as tx:
        tenant = await get_tenant(tx, integer_or_none(tenantId))
        found = await store.follow_all(tx, tenant.id, after=after, limit=limit + 1)
    return answer(page([followed(entry) for entry in found], limit))


@routes.get(
    "/{entryId}",
    operation_id="get_tenant_entry",
    response_model=FollowedEntry,
    responses=declares(TenantNotFound, EntryNotFound),
)
async def get_tenant_entry(tenantId: str, entryId: str, db: Db, caller: MayFollow) -> Response:
    """One request to enter a tenant, and what became of it."""
    async with db.host_tx(caller) as tx:
        tenant = await get_tenant(tx, integer_or_none(tenantId))
        entry = await asking.follow(tx, tenant, uuid_or_none(entryId))
    return answer(followed(entry))


@routes.post(
    "/{entryId}/token",
    operation_id="take_entry_token",
    response_model=EntryToken,
    responses=declares(TenantNotFound, EntryNotFound, EntryNotOpen, EntryNotYours),
)
async def take_entry_token(request: Request, tenantId: str, entryId: str, db: Db, caller: MayAsk) -> Response:
    """A token for the tenant's address, once you are let in. It ends with the entry. Both audit logs say that you took it."""
    authentication: Authentication = request.app.state.authentication
    async with db.host_tx(caller) as host:
        tenant = await get_tenant(host, integer_or_none(tenantId))
        entry = await asking.check_may_use(host, tenant, uuid_or_none(entryId))
    async with db.tenant_tx(acting_in(tenant.id)) as tx:
        principal = await asking.take_token(tx, entry)
    entered = rules.entered(entry)
    tokens = await authentication.entry_token(tenant, principal, entered)
    shown = {"accessToken": tokens.access, "expiresIn": tokens.expires_in, "until": entered.until}
    return answer(shown | {"url": request.app.state.tenant_url(tenant.name)})


@routes.delete(
    "/{entryId}",
    operation_id="end_tenant_entry",
    response_model=FollowedEntry,
    responses=declares(TenantNotFound, EntryNotFound),
)
async def end_tenant_entry(tenantId: str, entryId: str, db: Db, caller: MayAsk) -> Response:
    """Withdraw a request, or end an entry: its token is refused from the next request on."""
    number, id = integer_or_none(tenantId), uuid_or_none(entryId)
    async with db.host_tx(caller) as tx:
        tenant = await get_tenant(tx, number)
        await once(tx, lambda: asking.want_end(tx, tenant, id), again=nothing_again)
    if id is not None:
        await attend(db, tenant.id, id)
    async with db.host_tx(caller) as tx:
        entry = await asking.follow(tx, tenant, id)
    return answer(followed(entry))
