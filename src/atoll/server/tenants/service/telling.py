"""What the host organization does about a tenant stands in its own audit log at once, and in the tenant's soon after.

A transaction of the host writes no tenant's log: it orders the telling, and a loop copies the record as that tenant. The copy
says what was done and when, and neither who of the host organization did it, nor from where, nor why.
"""

from __future__ import annotations

from dataclasses import replace

from atoll.server import audit, work
from atoll.server.db import HOST_REALM, Caller, CallerKind, Database, HostTx
from atoll.server.directory import Limit, Tenant
from atoll.server.tenants.service.orders import entity
from atoll.server.work import Lease

TELL = "tell-tenant"
HOST = "the host organization"
TOLD = frozenset({"alias", "suspended", "restored", "hold", *Limit})


async def record(tx: HostTx, tenant: Tenant, action: audit.Action, metadata: dict[str, str] | None = None) -> None:
    """Words of `metadata` that are not in `TOLD` stay in the host organization's log."""
    id = await audit.record(tx, action, entity(tenant), metadata=metadata)
    await work.order(tx, kind=TELL, row_id=id, tenant_id=tenant.id)


async def tell(db: Database, lease: Lease) -> None:
    """The handler of `TELL`. A record that the host organization no longer keeps is told to nobody."""
    async with db.host_tx(Caller(CallerKind.LOOP, HOST_REALM, HOST_REALM, name="atoll")) as host:
        done = await audit.find_record(host, lease.row_id)
    if done is not None:
        async with db.tenant_tx(lease.as_caller()) as tx:
            await audit.record_as_told(tx, in_words_for_the_tenant(done))


def in_words_for_the_tenant(done: audit.AuditRecord) -> audit.AuditRecord:
    words = {name: word for name, word in done.metadata.items() if name in TOLD}
    return replace(done, subject=HOST, subject_type="App", source_ip="", method="", url="", metadata=words)
