"""Sending chained records to a sink: the outbox's sender of their kind, and the test that somebody asks for."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from atoll.server.audit import rules
from atoll.server.audit.records import AuditRecord, Entity, Injected, Link, Sink
from atoll.server.audit.service import sinks
from atoll.server.audit.store import chain as chain_store
from atoll.server.audit.store import sinks as store
from atoll.server.db import Caller, Database, RealmTx
from atoll.server.web import nothing_again, once
from atoll.server.web.outward import Outward, OutwardFailed, OutwardRefused
from atoll.server.work import Message

CONTENT_TYPE = {"json": "application/x-ndjson", "cef": "text/plain; charset=utf-8"}


@dataclass(frozen=True, slots=True)
class Parcel:
    sink: Sink
    token: str
    content: bytes
    upto: int
    message_id: UUID


class SinkSender:
    """Four days of attempts, an hour apart at last; after that the sink stands still until somebody changes or tests it."""

    most_attempts = 110

    def __init__(self, outward: Outward, injected: Injected) -> None:
        self.outward = outward
        self._injected = injected
        self.seal = injected.seal

    async def prepare(self, tx: RealmTx, message: Message) -> Parcel | None:
        """The records of the message, always the same ones. What retention took away meanwhile is passed over."""
        sink = await store.find(tx, UUID(message.subject))
        if sink is None or not sink.enabled or sink.message_id != message.id:
            return None
        span = json.loads(message.body)
        links = await chain_store.list_links(tx, after=span["after"], upto=span["upto"], most=sinks.RECORDS_PER_MESSAGE)
        return Parcel(sink, await self.token(tx, sink), content(sink, links), span["upto"], message.id)

    async def token(self, tx: RealmTx, sink: Sink) -> str:
        return await self._injected.unseal(tx, sink.sealed_token) if sink.sealed_token else ""

    async def send(self, prepared: Parcel) -> None:
        if not prepared.content:
            return
        if prepared.sink.kind == "https":
            await self._post(prepared)
            return
        async with self.outward.connection(prepared.sink.url) as (_, writer):
            writer.write(prepared.content)
            await writer.drain()

    async def _post(self, parcel: Parcel) -> None:
        headers = {"Content-Type": CONTENT_TYPE[parcel.sink.format], "Idempotency-Key": str(parcel.message_id)}
        if parcel.token:
            headers["Authorization"] = f"Bearer {parcel.token}"
        reply = await self.outward.fetch(parcel.sink.url, method="POST", headers=headers, body=parcel.content)
        if reply.status >= 300:
            raise OutwardFailed(f"it answers {reply.status}")

    async def sent(self, tx: RealmTx, message: Message, prepared: Parcel) -> None:
        await store.note_sent(tx, prepared.sink.id, seq=prepared.upto, message_id=message.id)
        await sinks.post_due(tx)

    async def failed(self, tx: RealmTx, message: Message) -> None:
        await store.note_failure(tx, UUID(message.subject), message.last_error)

    async def test(self, tx: RealmTx, sink: Sink) -> Parcel:
        """One record that says it is a test: it has no place in the chain, its number is 0."""
        entity = Entity("audit-sink", str(sink.id), sink.name)
        fields: dict[str, Any] = {"subject": tx.caller.name, "subject_type": "User", "source_ip": "", "action": "test"}
        fields |= {"method": "POST", "url": "", "result": "Succeeded", "status": 200, "request_id": tx.caller.via.request_id}
        record = AuditRecord(id=tx.caller.id or sink.id, at=tx.now, tenant_id=tx.tenant_id, entity=entity, **fields)
        return Parcel(sink, await self.token(tx, sink), content(sink, [Link(0, bytes(32), record)]), 0, record.id)


def content(sink: Sink, links: list[Link]) -> bytes:
    return rules.payload(links, kind=sink.kind, form=sink.format)


async def tested(db: Database, caller: Caller, sender: SinkSender, sink_id: UUID | None) -> str:
    """Send the test with no transaction open; empty when it arrived, else what went wrong."""
    async with db.realm_tx(caller) as tx:
        sink = await sinks.get(tx, sink_id)
        parcel = await sender.test(tx, sink)
    try:
        await sender.send(parcel)
        problem = ""
    except (OutwardFailed, OutwardRefused) as error:
        problem = str(error)
    async with db.realm_tx(caller) as tx:
        await once(tx, lambda: sinks.noted_test(tx, sink.id, problem), again=nothing_again)
    return problem
