"""What becomes of an entry, written as the tenant: received, allowed, refused, ended. Each change is in its audit log."""

from __future__ import annotations

from uuid import UUID

from atoll.kit.errors import Invalid
from atoll.server import access, audit, identity
from atoll.server import settings as realm_settings
from atoll.server.db import TenantTx
from atoll.server.settings import EntryPolicy
from atoll.server.tenants.entries import rules, store
from atoll.server.tenants.entries.errors import EntryNotFound, EntryNotOpen, NotInAnEntry
from atoll.server.tenants.entries.records import Entry, Status

BY_POLICY = "the tenant lets nobody in"
BY_PERSON = "refused by the tenant"


async def approve(tx: TenantTx, index: access.AccessIndex, id: UUID | None) -> Entry:
    """Consent. Whoever does must himself hold, and be able to grant, what the entry gives in its scope."""
    entry = await waiting(tx, id)
    await access.check_may_consent(tx, index, role_id=entry.role_id, place=entry.place)
    await activate(tx, entry, by=tx.caller.name)
    return await get(tx, entry.id)


async def refuse(tx: TenantTx, id: UUID | None) -> Entry:
    entry = await waiting(tx, id)
    await turn_down(tx, entry, by=tx.caller.name, refusal=BY_PERSON)
    return await get(tx, entry.id)


async def revoke(tx: TenantTx, id: UUID | None) -> Entry:
    """At once, whether it was asked for or used. What has ended stays as it is."""
    entry = await get_within_reach(tx, id)
    if entry.status in rules.OPEN:
        await close(tx, entry, Status.REVOKED, by=tx.caller.name)
    return await get(tx, entry.id)


async def leave(tx: TenantTx) -> Entry:
    """Who is in goes, before the time is over. What a tenant ended meanwhile stays as it is."""
    entry = await store.find(tx, tx.caller.id, lock=True) if tx.caller.id else None
    if entry is None:
        raise NotInAnEntry("You did not come by an entry.")
    if entry.status in rules.OPEN:
        await close(tx, entry, Status.ENDED, by=entry.asked_by)
    return await get(tx, entry.id)


async def settle(tx: TenantTx, id: UUID) -> Entry | None:
    """As a loop in the tenant: apply its choice to a new request, and the end that is due. May be repeated."""
    entry = await store.find(tx, id, lock=True)
    if entry is None:
        return None
    due = rules.verdict(entry, tx.now)
    if entry.received_at is None:
        await receive(tx, entry, undecided=due is None and entry.status == Status.REQUESTED)
    if due:
        by = "the host organization" if due is Status.ENDED else "time"
        await close(tx, entry, due, by=by)
    return await get(tx, id)


async def receive(tx: TenantTx, entry: Entry, *, undecided: bool) -> None:
    """Somebody may have decided before this was called: the setting counts for what is undecided."""
    await store.mark_received(tx, entry.id)
    metadata = about(entry) | {"asked": "true", "minutes": str(entry.minutes), "role": entry.role_name}
    await audit.record(tx, audit.Action.CREATE, entity(entry), metadata=metadata)
    policy = await realm_settings.entry_policy(tx)
    if undecided and policy is EntryPolicy.NEVER:
        await turn_down(tx, entry, by="the tenant's setting", refusal=BY_POLICY)
    elif undecided and policy is EntryPolicy.NOTICE:
        try:
            await activate(tx, entry, by="the tenant's setting")
        except Invalid as problem:
            await turn_down(tx, entry, by="the tenant's setting", refusal=problem.message)


async def activate(tx: TenantTx, entry: Entry, *, by: str) -> None:
    scope_name = await access.let_in(tx, entry=entry.id, role_id=entry.role_id, place=entry.place)
    until = tx.now + rules.lasts(entry)
    await identity.add_entry(tx, id=entry.id, operator=entry.asked_by, ends_at=until)
    await store.activate(tx, entry.id, by=by, until=until, scope_name=scope_name)
    await recorded(tx, entry, Status.ACTIVE, by)


async def turn_down(tx: TenantTx, entry: Entry, *, by: str, refusal: str) -> None:
    await store.refuse(tx, entry.id, by=by, refusal=refusal)
    await recorded(tx, entry, Status.REFUSED, by)


async def close(tx: TenantTx, entry: Entry, status: Status, *, by: str) -> None:
    """The principal and its rule go in the same transaction: its next request is refused, on every replica."""
    await store.close(tx, entry.id, by=by, status=status)
    await identity.remove_entry(tx, entry.id)
    await recorded(tx, entry, status, by)


async def waiting(tx: TenantTx, id: UUID | None) -> Entry:
    entry = await get_within_reach(tx, id)
    if entry.status != Status.REQUESTED or rules.verdict(entry, tx.now):
        raise EntryNotOpen(f"The entry is {rules.verdict(entry, tx.now) or entry.status}: there is nothing to decide.")
    return entry


async def get_within_reach(tx: TenantTx, id: UUID | None) -> Entry:
    entry = await store.find_within_reach(tx, id) if id else None
    if entry is None:
        raise EntryNotFound
    return entry


async def get(tx: TenantTx, id: UUID) -> Entry:
    entry = await store.find(tx, id)
    assert entry is not None
    return entry


async def recorded(tx: TenantTx, entry: Entry, status: Status, by: str) -> None:
    action = audit.Action.DELETE if status not in {Status.ACTIVE, Status.REFUSED} else audit.Action.UPDATE
    await audit.record(tx, action, entity(entry), metadata=about(entry) | {"status": status.value, "decidedBy": by})


def about(entry: Entry) -> dict[str, str]:
    return {"by": entry.asked_by, "reason": entry.reason}


def entity(entry: Entry) -> audit.Entity:
    return audit.Entity("entry", str(entry.id), entry.asked_by)
