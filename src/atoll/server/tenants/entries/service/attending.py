"""Attending to one entry: what is due is done as the tenant, and then told to the host organization's log.

Called at once by whoever changed something, and by the loop until nothing is left: a killed server leaves nothing undone.
"""

from __future__ import annotations

from uuid import UUID

from atoll.server import audit, directory
from atoll.server.db import HOST_REALM, Caller, CallerKind, Database, HostTx
from atoll.server.directory import Tenant
from atoll.server.tenants.entries import rules, store
from atoll.server.tenants.entries.records import Entry, Status
from atoll.server.tenants.entries.service import deciding
from atoll.server.tenants.entries.service.asking import of_tenant


async def attend(db: Database, tenant_id: UUID, id: UUID) -> Entry | None:
    """None when there is no such entry any more."""
    async with db.tenant_tx(acting_in(tenant_id)) as tx:
        entry, tenant = await deciding.settle(tx, id), await directory.get_own(tx)
    if entry and entry.told != entry.status:
        async with db.host_tx(acting_in(HOST_REALM)) as host:
            await tell(host, tenant, entry)
    return entry


async def tell(tx: HostTx, tenant: Tenant, entry: Entry) -> None:
    """Which tenant, which entry, what became of it: not who decided, nor anything that is the tenant's."""
    if not await store.set_told(tx, tenant.id, entry):
        return
    for status in rules.untold(entry):
        action = audit.Action.UPDATE if status in {Status.ACTIVE, Status.REFUSED} else audit.Action.DELETE
        metadata = {"status": status.value, "askedBy": entry.asked_by}
        await audit.record(tx, action, of_tenant(entry.id, tenant), metadata=metadata)


def acting_in(realm: UUID) -> Caller:
    return Caller(CallerKind.LOOP, realm, realm, name="atoll")
