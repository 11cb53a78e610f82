"""The tenant's life after it is Ready: its alias, suspension, soft deletion, restoring, legal hold.

A change of status counts from the next request on. What runs on the tenant's clusters follows in the background, as that
tenant: its workloads are told to stop, or to run again as they were. So does a record of it in the tenant's own audit log.
"""

from __future__ import annotations

from datetime import timedelta

from atoll.kit.errors import FieldProblem, InvalidFields
from atoll.kit.ids import uuid7
from atoll.kit.text import fold
from atoll.server import audit, directory, work
from atoll.server.db import HostTx
from atoll.server.directory import Tenant
from atoll.server.tenants import rules
from atoll.server.tenants.errors import LabelTaken, RetentionOver, TenantBusy, WrongStatus
from atoll.server.tenants.service.orders import get_tenant
from atoll.server.tenants.service.telling import record
from atoll.server.tenants.store import tenants as store

STAND = "stand-tenant"
CAN_BE_DELETED = ("Ready", "Failed", "Suspended", "Updating")
RUNS = ("Ready", "Updating")


async def change_alias(tx: HostTx, number: int | None, alias: str | None) -> Tenant:
    """Another second name, or none. LabelTaken when it is another tenant's name or alias."""
    problem = rules.label_problem(alias) if alias else None
    if problem:
        raise InvalidFields([FieldProblem("alias", problem)])
    tenant = await get_tenant(tx, number)
    old, new = (fold(one) if one else None for one in (tenant.alias, alias))
    if new and not await claimed(tx, new, tenant):
        raise LabelTaken(f"A tenant with the name or alias {new} exists already.")
    if old and old not in {new, fold(tenant.name)}:
        await directory.delete_label(tx, label=old, tenant_id=tenant.id)
    await directory.update_alias(tx, tenant_id=tenant.id, alias=alias)
    await record(tx, tenant, audit.Action.UPDATE, {"alias": alias or ""})
    return await get_tenant(tx, number)


async def claimed(tx: HostTx, label: str, tenant: Tenant) -> bool:
    """The label is this tenant's now, or was already."""
    if await directory.insert_label(tx, label=label, tenant_id=tenant.id):
        return True
    return await directory.find_label(tx, label) == tenant.id


async def suspend(tx: HostTx, number: int | None, reason: str) -> Tenant:
    """Nobody of the tenant gets in, nothing of it runs; all of it stays as it is. Suspending again changes nothing."""
    tenant = await get_tenant(tx, number)
    if tenant.status == "Suspended":
        return tenant
    await move(tx, tenant, "Suspended", only_from=RUNS)
    await store.set_suspension(tx, tenant_id=tenant.id, at=tx.now, reason=reason)
    await record(tx, tenant, audit.Action.UPDATE, {"suspended": "true", "reason": reason})
    return await get_tenant(tx, number)


async def resume(tx: HostTx, number: int | None) -> Tenant:
    tenant = await get_tenant(tx, number)
    if tenant.status in RUNS:
        return tenant
    await move(tx, tenant, "Ready", only_from=("Suspended",))
    await store.set_suspension(tx, tenant_id=tenant.id, at=None, reason=None)
    await record(tx, tenant, audit.Action.UPDATE, {"suspended": "false"})
    return await get_tenant(tx, number)


async def soft_delete(tx: HostTx, number: int | None) -> Tenant:
    """Hide the tenant, refuse its sign-ins, stop what runs; its data, name and alias stay until it is erased."""
    tenant = await get_tenant(tx, number)
    if tenant.status in {"Deleted", "Deleting"}:
        return tenant
    if tenant.status not in CAN_BE_DELETED:
        raise TenantBusy(f"Tenant {tenant.name} is {tenant.status}.")
    await move(tx, tenant, "Deleted", only_from=CAN_BE_DELETED)
    await store.set_deletion(tx, tenant_id=tenant.id, at=tx.now, deleted_from=tenant.status)
    await record(tx, tenant, audit.Action.DELETE)
    return tenant


async def restore(tx: HostTx, number: int | None, retention: timedelta) -> Tenant:
    """Everything as it was before the deletion, a suspension too; within the time for which data is kept."""
    tenant = await get_tenant(tx, number)
    if tenant.status != "Deleted" or tenant.deleted_at is None:
        raise WrongStatus(f"Tenant {tenant.name} is {tenant.status}, not Deleted.")
    if tx.now > tenant.deleted_at + retention:
        raise RetentionOver(f"Tenant {tenant.name} was deleted more than {retention.days} days ago.")
    await move(tx, tenant, tenant.deleted_from or "Ready", only_from=("Deleted",))
    await store.set_deletion(tx, tenant_id=tenant.id, at=None, deleted_from=None)
    await record(tx, tenant, audit.Action.UPDATE, {"restored": "true"})
    return await get_tenant(tx, number)


async def hold(tx: HostTx, number: int | None, *, reason: str, reference: str) -> Tenant:
    """Nothing of this tenant may be erased until the hold is ended."""
    await store.lock(tx, tenant_id=(await get_tenant(tx, number)).id)
    tenant = await get_tenant(tx, number)
    if tenant.status == "Deleting":
        raise WrongStatus(f"Tenant {tenant.name} is being erased already.")
    await store.set_hold(tx, tenant_id=tenant.id, at=tx.now, by=tx.caller.name, reason=reason, reference=reference)
    metadata = {"hold": "set", "reason": reason, "reference": reference}
    await record(tx, tenant, audit.Action.UPDATE, metadata)
    return await get_tenant(tx, number)


async def release(tx: HostTx, number: int | None) -> Tenant:
    tenant = await get_tenant(tx, number)
    if tenant.hold_reason is not None:
        await store.set_hold(tx, tenant_id=tenant.id, at=None, by=None, reason="", reference="")
        metadata = {"hold": "ended", "reason": tenant.hold_reason, "reference": tenant.hold_reference or ""}
        await record(tx, tenant, audit.Action.UPDATE, metadata)
    return await get_tenant(tx, number)


async def move(tx: HostTx, tenant: Tenant, status: str, *, only_from: tuple[str, ...]) -> None:
    """Change the status, and have what runs follow it. Each order is a row of its own: none is lost to an earlier one."""
    if not await directory.set_status(tx, tenant_id=tenant.id, status=status, only_from=only_from):
        raise WrongStatus(f"Tenant {tenant.name} is {tenant.status}, not {' or '.join(only_from)}.")
    await work.order(tx, kind=STAND, row_id=uuid7(), tenant_id=tenant.id)
