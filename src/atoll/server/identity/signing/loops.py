"""Signing keys follow each other without anybody asking: one piece of work for each realm, which never ends."""

from __future__ import annotations

from atoll.kit.settings import Secret
from atoll.server.db import Database
from atoll.server.identity.signing.service import tend
from atoll.server.work import Handler, Later, Lease

ROTATION = "rotate-signing-keys"


def rotation(installation: Secret) -> Handler:
    async def handle(db: Database, lease: Lease) -> None:
        async with db.realm_tx(lease.as_caller()) as tx:
            again = await tend(tx, installation)
        raise Later(again)

    return handle
