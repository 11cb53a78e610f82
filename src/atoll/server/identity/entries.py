"""The principal by which the host organization's staff act in a tenant: it has no secret, no session and no way to sign in, and
ends by itself. Who may come in, and for how long, is decided in `tenants.entries`; here is only who it is then.
"""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from atoll.kit.text import fold
from atoll.server.db import CallerKind, RealmTx, TenantTx, publish
from atoll.server.identity import store
from atoll.server.identity.events import PrincipalDeleted
from atoll.server.identity.records import Principal

ENTRY = CallerKind.ENTRY.value
MOST_OF_A_NAME = 200


def entry_name(operator: str, id: UUID) -> str:
    """What stands in the tenant's records: nobody's own name can look like it, since it is no address."""
    return f"{operator[:MOST_OF_A_NAME]} (break-glass {id.hex[-8:]})"


async def add_entry(tx: TenantTx, *, id: UUID, operator: str, ends_at: datetime) -> Principal:
    principal = Principal(
        id=id,
        kind=ENTRY,
        name=entry_name(operator, id),
        client_id=None,
        enabled=True,
        created_by=operator,
        created_at=tx.now,
        updated_at=tx.now,
        last_login=None,
        ends_at=ends_at,
    )
    await store.insert(tx, principal, folded=fold(principal.name))
    return principal


async def find_entry(tx: RealmTx, id: UUID) -> Principal | None:
    return await store.find(tx, kind=ENTRY, id=id)


async def remove_entry(tx: TenantTx, id: UUID) -> None:
    """It is refused from this commit on, on every replica; what was granted to it goes with it."""
    principal = await find_entry(tx, id)
    if principal is not None:
        await store.mark_deleted(tx, id=id)
        await publish(tx, PrincipalDeleted(principal))
