"""Sinks: where a realm has its chained records posted, in order, one batch on its way at a time."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from uuid import UUID

from atoll.kit.errors import FieldProblem, InvalidFields
from atoll.kit.ids import uuid7
from atoll.server import work
from atoll.server.audit import rules
from atoll.server.audit.errors import SinkNameTaken, SinkNotFound, TooManySinks
from atoll.server.audit.records import Action, Entity, Sink
from atoll.server.audit.service.recording import record
from atoll.server.audit.store import chain as chain_store
from atoll.server.audit.store import sinks as store
from atoll.server.db import RealmTx
from atoll.server.web.outward import Outward, OutwardRefused

SINK_BATCH = "audit-sink"
MOST_SINKS = 5
RECORDS_PER_MESSAGE = 200


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody wants a sink to be. No `token` leaves a sink the one it has; an empty one takes it away. With `backlog`
    a new sink gets what is kept from its beginning, otherwise only what comes."""

    name: str
    kind: str
    format: str
    url: str
    token: str | None
    enabled: bool
    backlog: bool = False


Seal = Callable[[RealmTx, str], Awaitable[bytes]]


def check(draft: Draft, outward: Outward) -> None:
    try:
        outward.check(draft.url, schemes=rules.schemes(draft.kind))
    except OutwardRefused as refused:
        raise InvalidFields([FieldProblem("url", refused.message)]) from None
    if draft.token and draft.kind == "syslog":
        raise InvalidFields([FieldProblem("token", "is for sinks over https; syslog has none")])


async def create(tx: RealmTx, draft: Draft, seal: Seal) -> Sink:
    if len(await store.list_sinks(tx)) >= MOST_SINKS:
        raise TooManySinks(f"At most {MOST_SINKS} sinks may be set up.")
    head = await chain_store.find_head(tx)
    begin = (head.kept_after if draft.backlog else head.seq) if head else 0
    made = Sink(
        id=uuid7(),
        name=draft.name,
        kind=draft.kind,
        format=draft.format,
        url=draft.url,
        sealed_token=await seal(tx, draft.token) if draft.token else None,
        enabled=draft.enabled,
        sent_seq=begin,
        message_id=None,
        last_error="",
        last_sent_at=None,
        created_by=tx.caller.name,
        created_at=tx.now,
        updated_at=tx.now,
    )
    if not await store.insert(tx, made):
        raise SinkNameTaken(f"There is a sink named {draft.name} already.")
    await recorded(tx, Action.CREATE, made)
    await post_due(tx)
    return made


async def change(tx: RealmTx, sink_id: UUID | None, draft: Draft, seal: Seal) -> Sink:
    """What was on its way to the old address is taken back and posted anew; so is what was given up."""
    sink = await get(tx, sink_id)
    if await store.is_name_taken(tx, draft.name, besides=sink.id):
        raise SinkNameTaken(f"There is a sink named {draft.name} already.")
    token = sink.sealed_token
    if draft.token is not None or draft.kind == "syslog":
        token = await seal(tx, draft.token) if draft.token else None
    fields = {"name": draft.name, "kind": draft.kind, "format": draft.format, "url": draft.url, "enabled": draft.enabled}
    changed = replace(sink, **fields, sealed_token=token, updated_at=tx.now, last_error="", message_id=None)  # type: ignore[arg-type]
    if sink.message_id:
        await work.take_back(tx, sink.message_id)
    await store.update(tx, changed)
    await recorded(tx, Action.UPDATE, changed)
    await post_due(tx)
    return changed


async def remove(tx: RealmTx, sink_id: UUID | None) -> None:
    sink = await get(tx, sink_id)
    if sink.message_id:
        await work.take_back(tx, sink.message_id)
    await store.remove(tx, sink.id)
    await recorded(tx, Action.DELETE, sink)


async def get(tx: RealmTx, sink_id: UUID | None) -> Sink:
    sink = await store.find(tx, sink_id) if sink_id else None
    if sink is None:
        raise SinkNotFound
    return sink


async def head_seq(tx: RealmTx) -> int:
    """How far the chain is, for saying how far a sink is behind."""
    head = await chain_store.find_head(tx)
    return head.seq if head else 0


async def post_due(tx: RealmTx) -> None:
    """Post the next batch of every sink that is behind and has nothing on its way."""
    head = await head_seq(tx)
    for sink in await store.lock_idle(tx, head=head):
        body = {"after": sink.sent_seq, "upto": min(head, sink.sent_seq + RECORDS_PER_MESSAGE)}
        message = await work.post(tx, kind=SINK_BATCH, subject=str(sink.id), body=json.dumps(body))
        await store.set_message(tx, sink.id, message)


async def noted_test(tx: RealmTx, sink_id: UUID, problem: str) -> None:
    """How a test went; one that arrived takes up again what was given up."""
    sink = await get(tx, sink_id)
    outcome = {"arrived": "no" if problem else "yes"}
    await record(tx, Action.UPDATE, Entity("audit-sink-test", str(sink.id), sink.name), metadata=outcome)
    if problem:
        await store.note_failure(tx, sink.id, problem)
        return
    if sink.message_id:
        await work.take_back(tx, sink.message_id)
    await store.note_success(tx, sink.id)
    await post_due(tx)


async def recorded(tx: RealmTx, action: Action, sink: Sink) -> None:
    await record(tx, action, Entity("audit-sink", str(sink.id), sink.name), metadata={"kind": sink.kind, "url": sink.url[:500]})
