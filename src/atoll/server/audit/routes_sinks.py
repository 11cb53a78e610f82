"""Where a realm has its audit log posted: sinks, their state, and a test of one."""

from __future__ import annotations

from typing import Annotated

from starlette.requests import Request
from starlette.responses import Response

from atoll.server.audit.errors import SinkNameTaken, SinkNotFound, TooManySinks
from atoll.server.audit.permissions import SINKS_CREATE, SINKS_DELETE, SINKS_READ, SINKS_UPDATE
from atoll.server.audit.schemas import SinkBody, Sinks, SinkShape, SinkTested, sink_shown
from atoll.server.audit.service import sending, sinks
from atoll.server.audit.store import sinks as store
from atoll.server.db import Caller
from atoll.server.web import Db, answer, declares, empty, guard, nothing_again, once, router, uuid_or_none

routes = router(prefix="/api/atoll/v1/audit/sinks", tag="Audit sinks")

MayReadSinks = Annotated[Caller, guard(SINKS_READ)]
MayCreateSinks = Annotated[Caller, guard(SINKS_CREATE)]
MayChangeSinks = Annotated[Caller, guard(SINKS_UPDATE)]
MayDeleteSinks = Annotated[Caller, guard(SINKS_DELETE)]


def sender_of(request: Request) -> sending.SinkSender:
    sender: sending.SinkSender = request.app.state.audit_sender
    return sender


def draft_of(body: SinkBody, sender: sending.SinkSender) -> sinks.Draft:
    draft = sinks.Draft(**body.model_dump())
    sinks.check(draft, sender.outward)
    return draft


@routes.get("", operation_id="get_audit_sinks", response_model=Sinks, responses=declares())
async def get_sinks(db: Db, caller: MayReadSinks) -> Response:
    """The sinks of this realm, how far each is, and what went wrong last. Tokens are never shown."""
    async with db.realm_tx(caller, lists=True) as tx:
        found, head = await store.list_sinks(tx), await sinks.head_seq(tx)
    return answer({"sinks": [sink_shown(sink, head) for sink in found]})


@routes.get("/{sinkId}", operation_id="get_audit_sink", response_model=SinkShape, responses=declares(SinkNotFound))
async def get_sink(sinkId: str, db: Db, caller: MayReadSinks) -> Response:
    """One sink."""
    async with db.realm_tx(caller) as tx:
        sink, head = await sinks.get(tx, uuid_or_none(sinkId)), await sinks.head_seq(tx)
    return answer(sink_shown(sink, head))


@routes.post(
    "",
    status_code=201,
    operation_id="create_audit_sink",
    response_model=SinkShape,
    responses=declares(SinkNameTaken, TooManySinks),
)
async def create_sink(request: Request, body: SinkBody, db: Db, caller: MayCreateSinks) -> Response:
    """Have the audit log posted somewhere, from now on or from the beginning of what is kept. At most five sinks."""
    sender = sender_of(request)
    draft = draft_of(body, sender)
    async with db.realm_tx(caller) as tx:
        sink = await once(
            tx,
            lambda: sinks.create(tx, draft, sender.seal),
            again=lambda id: sinks.get(tx, uuid_or_none(id)),
            made=lambda one: one.id,
        )
        head = await sinks.head_seq(tx)
    request.app.state.wake_outbox()
    return answer(sink_shown(sink, head), 201)


@routes.put(
    "/{sinkId}",
    operation_id="update_audit_sink",
    response_model=SinkShape,
    responses=declares(SinkNotFound, SinkNameTaken),
)
async def update_sink(sinkId: str, request: Request, body: SinkBody, db: Db, caller: MayChangeSinks) -> Response:
    """Change a sink. It goes on behind the last record that arrived; one that was given up is tried again."""
    sender = sender_of(request)
    draft, id = draft_of(body, sender), uuid_or_none(sinkId)
    async with db.realm_tx(caller) as tx:
        sink = await once(
            tx, lambda: sinks.change(tx, id, draft, sender.seal), again=lambda _: sinks.get(tx, id), made=lambda one: one.id
        )
        head = await sinks.head_seq(tx)
    request.app.state.wake_outbox()
    return answer(sink_shown(sink, head))


@routes.delete(
    "/{sinkId}", status_code=204, operation_id="delete_audit_sink", response_class=Response, responses=declares(SinkNotFound)
)
async def delete_sink(sinkId: str, db: Db, caller: MayDeleteSinks) -> Response:
    """Post no more to this sink."""
    async with db.realm_tx(caller) as tx:
        await once(tx, lambda: sinks.remove(tx, uuid_or_none(sinkId)), again=nothing_again)
    return empty()


@routes.post("/{sinkId}/test", operation_id="test_audit_sink", response_model=SinkTested, responses=declares(SinkNotFound))
async def test_sink(sinkId: str, request: Request, db: Db, caller: MayChangeSinks) -> Response:
    """Send one record that says it is a test, now. Where it arrives, a sink that was given up is tried again."""
    problem = await sending.tested(db, caller, sender_of(request), uuid_or_none(sinkId))
    return answer({"arrived": False, "problem": problem} if problem else {"arrived": True})
