"""SQL of the sinks."""

from __future__ import annotations

from uuid import UUID

from atoll.server.audit.records import Sink
from atoll.server.db import RealmTx

COLUMNS = (
    "id, name, kind, format, url, sealed_token, enabled, sent_seq, message_id, last_error, last_sent_at, created_by, "
    "created_at, updated_at"
)
# What stands in the outbox for it says whether it is on its way or given up.
SHOWN = f"""{COLUMNS}, coalesce((select o.state from outbox o
    where o.tenant_id = audit_sink.tenant_id and o.id = audit_sink.message_id), '') as message_state"""
NOTHING_ON_ITS_WAY = """not exists (select 1 from outbox o
    where o.tenant_id = audit_sink.tenant_id and o.id = audit_sink.message_id)"""


async def list_sinks(tx: RealmTx) -> list[Sink]:
    return [Sink(**dict(row)) for row in await tx.fetch(f"select {SHOWN} from audit_sink order by name")]


async def find(tx: RealmTx, sink_id: UUID) -> Sink | None:
    row = await tx.fetchrow(f"select {SHOWN} from audit_sink where id = $1", sink_id)
    return Sink(**dict(row)) if row else None


async def insert(tx: RealmTx, sink: Sink) -> bool:
    """False where the name is taken."""
    marks = ", ".join(f"${number}" for number in range(1, 15))
    sql = f"insert into audit_sink ({COLUMNS}) values ({marks}) on conflict (tenant_id, name) do nothing"
    values = (getattr(sink, name) for name in COLUMNS.split(", "))
    return await tx.execute(sql, *values) == 1


async def update(tx: RealmTx, sink: Sink) -> None:
    sql = """update audit_sink set name = $2, kind = $3, format = $4, url = $5, sealed_token = $6, enabled = $7,
        message_id = null, last_error = '', updated_at = $8 where id = $1"""
    values = (sink.name, sink.kind, sink.format, sink.url, sink.sealed_token, sink.enabled, tx.now)
    await tx.execute(sql, sink.id, *values)


async def is_name_taken(tx: RealmTx, name: str, *, besides: UUID) -> bool:
    return bool(await tx.fetchval("select exists (select 1 from audit_sink where name = $1 and id <> $2)", name, besides))


async def remove(tx: RealmTx, sink_id: UUID) -> bool:
    return await tx.execute("delete from audit_sink where id = $1", sink_id) == 1


async def lock_idle(tx: RealmTx, *, head: int) -> list[Sink]:
    """The sinks that are behind and have nothing on its way; held, so that nobody else posts for them."""
    sql = f"""select {SHOWN} from audit_sink where enabled and sent_seq < $1 and {NOTHING_ON_ITS_WAY}
        for update skip locked"""
    return [Sink(**dict(row)) for row in await tx.fetch(sql, head)]


async def set_message(tx: RealmTx, sink_id: UUID, message_id: UUID) -> None:
    await tx.execute("update audit_sink set message_id = $2 where id = $1", sink_id, message_id)


async def note_sent(tx: RealmTx, sink_id: UUID, *, seq: int, message_id: UUID) -> None:
    sql = """update audit_sink set sent_seq = greatest(sent_seq, $2), last_sent_at = $3, last_error = '', message_id = null
        where id = $1 and message_id = $4"""
    await tx.execute(sql, sink_id, seq, tx.now, message_id)


async def note_failure(tx: RealmTx, sink_id: UUID, error: str) -> None:
    await tx.execute("update audit_sink set last_error = $2 where id = $1", sink_id, error)


async def note_success(tx: RealmTx, sink_id: UUID) -> None:
    """A test arrived: what was given up is taken up again."""
    await tx.execute("update audit_sink set last_error = '', message_id = null where id = $1", sink_id)
