"""Provisioning a tenant, as that tenant. Every step may be repeated; a failure is kept for the host to read."""

from __future__ import annotations

from atoll.kit.settings import Secret
from atoll.server import access, directory, identity, metering
from atoll.server.db import Database, TenantTx
from atoll.server.work import Handler, Lease

FAILED_AFTER = 5


def provision(installation: Secret) -> Handler:
    """The handler of `PROVISION`: keys, first administrator, his access rule; then the tenant is Ready."""

    async def handle(db: Database, lease: Lease) -> None:
        try:
            async with db.tenant_tx(lease.as_caller()) as tx:
                await identity.found_realm(tx, installation)
                await metering.begin_upkeep(tx)
                await add_first_administrator(tx)
        except Exception as error:
            if lease.attempts >= FAILED_AFTER:
                await settle(db, lease, status="Failed", diagnostics=repr(error)[:500])
            raise
        await settle(db, lease, status="Ready")

    return handle


async def add_first_administrator(tx: TenantTx) -> None:
    person = await identity.take_founding(tx)
    if person is not None:
        await access.grant_first_administrator(tx, subject="user", subject_id=person.name)


async def settle(db: Database, lease: Lease, *, status: str, diagnostics: str | None = None) -> None:
    async with db.system_tx() as tx:
        await directory.set_status(
            tx, tenant_id=lease.tenant_id, status=status, only_from=("Creating", "Failed"), diagnostics=diagnostics
        )
