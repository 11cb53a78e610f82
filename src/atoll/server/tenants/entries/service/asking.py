"""What the host organization does about an entry: ask, follow, use, want an end. It writes nothing that the tenant decides."""

from __future__ import annotations

from uuid import UUID

from atoll.kit.errors import FieldProblem, InvalidFields
from atoll.server import access, audit, identity, work
from atoll.server.db import HostTx, TenantTx
from atoll.server.directory import Tenant
from atoll.server.tenants.entries import rules, store
from atoll.server.tenants.entries.errors import EntryNotFound, EntryNotOpen, EntryNotYours, TooManyEntries
from atoll.server.tenants.entries.records import Entry, Request, Status
from atoll.server.tenants.errors import WrongStatus

ENTRY = "attend-entry"
RUNS = {"Ready", "Updating"}


async def ask(tx: HostTx, tenant: Tenant, *, role_id: int, place: tuple[str, str | None], reason: str, minutes: int) -> UUID:
    """Store the request and have it attended to as that tenant: what it takes is the tenant's to say."""
    if tenant.status not in RUNS:
        raise WrongStatus(f"Tenant {tenant.name} is {tenant.status}: nobody enters it now.")
    if await store.count_open(tx, tenant.id) >= rules.MOST_OPEN:
        raise TooManyEntries(f"There are {rules.MOST_OPEN} requests and entries for tenant {tenant.name} already.")
    role = await access.get_offered_role(tx, role_id)
    scope_id = checked_scope(tenant, *place)
    id = await store.insert(tx, tenant.id, Request(reason, minutes, place[0], scope_id, role.id, role.name))
    await work.order(tx, kind=ENTRY, row_id=id, tenant_id=tenant.id)
    metadata = {"asked": "true", "reason": reason, "minutes": str(minutes), "role": role.name}
    await audit.record(tx, audit.Action.CREATE, of_tenant(id, tenant), metadata=metadata)
    return id


def checked_scope(tenant: Tenant, scope_type: str, scope_id: str | None) -> str:
    """The scope's id as rules name it. Whether there is such a thing in the tenant is not for the host organization to see."""
    if scope_type == access.ScopeType.TENANT:
        if scope_id not in {None, str(tenant.number)}:
            raise InvalidFields([FieldProblem("scopeId", "is absent, or the tenant's own id")])
        return str(tenant.number)
    if not scope_id:
        raise InvalidFields([FieldProblem("scopeId", f"is needed: the id of a {scope_type}")])
    return scope_id


async def follow(tx: HostTx, tenant: Tenant, id: UUID | None) -> Entry:
    entry = await store.follow(tx, tenant.id, id) if id else None
    if entry is None:
        raise EntryNotFound
    return entry


async def want_end(tx: HostTx, tenant: Tenant, id: UUID | None) -> None:
    """The host organization's end of a request or an entry. Ending again changes nothing."""
    entry = await follow(tx, tenant, id)
    if entry.status in rules.OPEN and await store.stop(tx, tenant.id, entry.id):
        await work.order(tx, kind=ENTRY, row_id=entry.id, tenant_id=tenant.id)
        await audit.record(tx, audit.Action.DELETE, of_tenant(entry.id, tenant), metadata={"status": Status.ENDED.value})


async def check_may_use(tx: HostTx, tenant: Tenant, id: UUID | None) -> Entry:
    """An entry is used by who asked for it, while it is open."""
    entry = await follow(tx, tenant, id)
    if entry.asked_by_id != tx.caller.id:
        raise EntryNotYours("Another operator asked for this entry.")
    if entry.status != Status.ACTIVE or entry.stopped_at is not None or tx.now >= entry.ends_at:
        raise EntryNotOpen(f"The entry is {entry.status}.")
    await audit.record(tx, audit.Action.SIGN_IN, of_tenant(entry.id, tenant), metadata={"token": "issued"})
    return entry


async def take_token(tx: TenantTx, entry: Entry) -> identity.Principal:
    """The principal to whom a token is given, which the tenant's log says; refused when it ended meanwhile."""
    principal = await identity.find_entry(tx, entry.id)
    if principal is None:
        raise EntryNotOpen("The entry has ended.")
    await audit.record(
        tx,
        audit.Action.SIGN_IN,
        audit.Entity("entry", str(entry.id), entry.asked_by),
        metadata={"token": "issued", "by": entry.asked_by, "reason": entry.reason},
    )
    return principal


def of_tenant(id: UUID, tenant: Tenant) -> audit.Entity:
    """An entry in the host organization's log: which, and of which tenant."""
    return audit.Entity("entry", str(id), tenant.name)
