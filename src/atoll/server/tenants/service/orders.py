"""Ordering a tenant, and finding it again."""

from __future__ import annotations

from dataclasses import dataclass

from atoll.kit.errors import FieldProblem, InvalidFields
from atoll.kit.ids import random_integer, uuid7
from atoll.kit.text import fold
from atoll.server import audit, directory, identity, work
from atoll.server.db import HostTx
from atoll.server.directory import Tenant
from atoll.server.tenants import rules
from atoll.server.tenants.errors import LabelTaken, TenantNotFound
from atoll.server.tenants.store import tenants as store

PROVISION = "provision-tenant"


@dataclass(frozen=True)
class NewTenant:
    """What the host orders. The password was hashed before the transaction; one that the server made is temporary."""

    name: str
    email: str
    password_hash: str
    alias: str | None = None
    contract_type: str = "normal"
    must_change: bool = False


def check_new(name: str, email: str, alias: str | None, password: str | None) -> None:
    """All that is wrong at once."""
    problems = [
        FieldProblem(field, problem)
        for field, problem in (
            ("name", rules.label_problem(name)),
            ("alias", rules.label_problem(alias) if alias else None),
        )
        if problem
    ]
    broken = identity.password_problems(password, email=email) if password else []
    problems += [FieldProblem("password", problem) for problem in broken]
    if problems:
        raise InvalidFields(problems)
    identity.check_email(email)


async def create_tenant(tx: HostTx, new: NewTenant) -> Tenant:
    """Store the tenant and order its provisioning; LabelTaken when name or alias belong to another, deleted ones included."""
    tenant = drawn(tx, new)
    await directory.insert(tx, tenant=tenant, folded=fold(new.name))
    for label in {fold(new.name)} | ({fold(new.alias)} if new.alias else set()):
        if not await directory.insert_label(tx, label=label, tenant_id=tenant.id):
            raise LabelTaken(f"A tenant with the name or alias {label} exists already.")
    await store.insert_founding(
        tx, tenant_id=tenant.id, email=new.email, password_hash=new.password_hash, must_change=new.must_change
    )
    await work.order(tx, kind=PROVISION, row_id=tenant.id, tenant_id=tenant.id)
    await audit.record(tx, audit.Action.CREATE, entity(tenant))
    return tenant


async def get_tenant(tx: HostTx, number: int | None) -> Tenant:
    tenant = await directory.find_by_number(tx, number) if number is not None else None
    if tenant is None:
        raise TenantNotFound
    return tenant


def drawn(tx: HostTx, new: NewTenant) -> Tenant:
    return Tenant(
        id=uuid7(),
        number=random_integer(),
        name=new.name,
        display_name=new.name[:1].upper() + new.name[1:],
        alias=new.alias,
        status="Creating",
        contract_type=new.contract_type or "normal",
        diagnostics=None,
        created_at=tx.now,
        updated_at=tx.now,
        deleted_at=None,
    )


def entity(tenant: Tenant) -> audit.Entity:
    return audit.Entity("tenant", str(tenant.number), tenant.name)
