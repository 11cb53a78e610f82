"""Recording: in the transaction of the write, in both realms for an operator, and for refused attempts."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from atoll.kit.clock import monotonic
from atoll.kit.ids import uuid7
from atoll.kit.text import clean
from atoll.server.audit.records import ACTION_OF_METHOD, Action, AuditRecord, Entity
from atoll.server.audit.store import records as store
from atoll.server.db import HOST_REALM, Caller, CallerKind, Database, OperatorTx, RealmTx, TenantTx, Via

PEOPLE = {CallerKind.USER, CallerKind.ENTRY}
WINDOW_SECONDS = 60.0
WRITTEN_PER_WINDOW = 20
WRITTEN_OF_STRANGERS = 200  # of a realm: one of them may come from many addresses
STRANGERS = ""
MOST_WINDOWS = 10_000


async def record(tx: RealmTx, action: Action, entity: Entity, *, metadata: dict[str, str] | None = None) -> UUID:
    """A write that succeeds with this transaction, or does not happen with it either. The record's id."""
    made = drawn(tx.caller, action, entity, at=tx.now, status=tx.caller.via.status, metadata=metadata)
    await store.insert(tx, made)
    if isinstance(tx, OperatorTx):
        await store.insert(tx, replace(made, id=uuid7(), tenant_id=HOST_REALM))
    return made.id


async def record_as_told(tx: TenantTx, told: AuditRecord) -> None:
    """What another realm's log says about this tenant, in the words that are meant for it. May be repeated."""
    await store.insert(tx, replace(told, tenant_id=tx.tenant_id), once=True)


async def record_sign_in(
    tx: RealmTx,
    *,
    name: str,
    kind: CallerKind,
    succeeded: bool,
    status: int,
    key: UUID | None = None,
    metadata: dict[str, str] | None = None,
) -> None:
    """`key` is the access key by which a user was recognised."""
    caller, session = replace(tx.caller, kind=kind, name=name, key=key), Entity("session", name=clean(name, most=255))
    made = drawn(caller, Action.SIGN_IN, session, at=tx.now, status=status, metadata=metadata)
    await store.insert(tx, made if succeeded else replace(made, result="Failed"))


def drawn(
    caller: Caller, action: Action, entity: Entity, *, at: datetime, status: int, metadata: dict[str, str] | None = None
) -> AuditRecord:
    via = caller.via
    return AuditRecord(
        id=uuid7(),
        at=at,
        tenant_id=caller.tenant,
        subject=clean(caller.name or caller.kind.value, most=255),
        subject_type="User" if caller.kind in PEOPLE else "App",
        source_ip=via.ip,
        action=action,
        method=via.method,
        url=clean(via.url, most=2000),
        entity=entity,
        result="Succeeded",
        status=status,
        request_id=via.request_id,
        metadata=(metadata or {}) | ({"accessKey": str(caller.key)} if caller.key else {}) | of_entry(caller),
    )


def of_entry(caller: Caller) -> dict[str, str]:
    """What the host organization's staff do in a tenant says by which entry, and why."""
    return {"entry": str(caller.id), "entryReason": caller.entered.reason} if caller.entered else {}


class Refusals:
    """Records denied attempts. Per realm and source, and of all strangers of a realm together, the first ones of a minute are
    written one by one; from there on they are only counted, and the count is written with the first one of a later minute."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._windows: dict[tuple[UUID, str], tuple[float, int]] = {}

    async def add(self, tenant: UUID, caller: Caller | None, via: Via, status: int, message: str) -> None:
        uncounted = self._admit_of(tenant, caller, via)
        if uncounted is None:
            return
        metadata = {"reason": clean(message, most=500)} | ({"alsoRefused": str(uncounted)} if uncounted else {})
        known = caller or Caller(CallerKind.ANONYMOUS, tenant, tenant, via=via)
        writer = Caller(CallerKind.LOOP, tenant, tenant)
        async with self._db.realm_tx(writer) as tx:
            action = ACTION_OF_METHOD.get(via.method, Action.READ)
            made = drawn(known, action, Entity("request"), at=tx.now, status=status, metadata=metadata)
            await store.insert(tx, replace(made, tenant_id=tenant, result="Failed"))

    def _admit_of(self, tenant: UUID, caller: Caller | None, via: Via) -> int | None:
        """None when this attempt is only counted; else how many before it were not written."""
        if caller is not None:
            return self._admit((tenant, caller.name), WRITTEN_PER_WINDOW)
        of_source = self._admit((tenant, via.ip), WRITTEN_PER_WINDOW)
        of_all = self._admit((tenant, STRANGERS), WRITTEN_OF_STRANGERS) if of_source is not None else None
        return None if of_source is None or of_all is None else of_source + of_all

    def _admit(self, source: tuple[UUID, str], most: int) -> int | None:
        now = monotonic()
        began, seen = self._windows.get(source, (now, 0))
        if now - began > WINDOW_SECONDS:
            self._forget_old(now)
            self._windows[source] = (now, 1)
            return max(0, seen - most)
        self._windows[source] = (began, seen + 1)
        return 0 if seen < most else None

    def _forget_old(self, now: float) -> None:
        if len(self._windows) > MOST_WINDOWS:
            self._windows = {key: value for key, value in self._windows.items() if now - value[0] <= WINDOW_SECONDS}
