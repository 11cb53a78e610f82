"""Request and response types of tenants."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import BaseModel, StringConstraints

from atoll.kit.clock import iso
from atoll.server.directory import Tenant
from atoll.server.web import Body, Shape, example

SHOWN_ONCE = "(shown once, with the first answer; another administrator of the tenant resets it)"
Label = Annotated[str, StringConstraints(max_length=255)]


class TenantStatus(StrEnum):
    CREATING = "Creating"
    FAILED = "Failed"
    UPDATING = "Updating"
    DELETED = "Deleted"
    DELETING = "Deleting"
    READY = "Ready"


class TenantCreation(Body):
    """`password` is that of the first administrator; without one the answer brings a generated one, once."""

    model_config = example({"name": "acme", "email": "admin@acme.example"})

    name: Label
    email: Label
    alias: Label | None = None
    password: Annotated[str, StringConstraints(max_length=255)] | None = None
    contract_type: Literal["normal", "trial", ""] | None = None
    role: Literal["System administrator", "Cloud operator"] | None = None
    metric_store: dict[str, Any] | None = None


class TenantUpdate(Body):
    """The alias is all that can change; null takes it away."""

    model_config = example({"alias": "research"})

    alias: Label | None = None


class OwnFacts(Shape):
    """What the reference has no field for. While `suspendedAt` is set, nobody gets in and nothing runs, whatever `status` says.
    A deleted tenant can be restored until `retainedUntil`, which is `retentionDays` later; one with `heldAt` is not erased."""

    retention_days: int
    suspended_at: datetime | None = None
    suspension_reason: str | None = None
    retained_until: datetime | None = None
    held_at: datetime | None = None
    held_by: str | None = None
    hold_reason: str | None = None
    hold_reference: str | None = None


class TenantShape(Shape):
    id: int
    tenant_id: int
    uuid: str
    name: str
    display_name: str
    alias: str | None
    status: TenantStatus
    contract_type: Literal["normal", "trial"]
    created_at: datetime
    updated_at: datetime
    deleted_at: datetime | None
    smg: bool
    mimir_id: str
    eula: str
    diagnostics: str | None = None
    atoll: OwnFacts


class EulaSigner(BaseModel):
    email: str
    date: datetime
    ip: str
    contract_type: str


class NewTenantShape(BaseModel):
    """The reference writes this one in snake case."""

    id: int
    tenantId: int
    uuid: str
    name: str
    displayName: str
    status: TenantStatus
    eulaSigningUser: EulaSigner
    created_at: datetime
    updated_at: datetime
    deleted_at: datetime | None


class AdditionalData(Shape):
    """`customerUser` maps the first administrator's e-mail address to the password: the only time that it is shown."""

    tenant_domain: str
    domain: str
    test_user: dict[str, str]
    customer_user: dict[str, str]


class TenantCreated(Shape):
    tenant: NewTenantShape
    additional_data: AdditionalData


class TenantDeleted(Shape):
    uid: str


class UsageTotal(Shape):
    tenant_id: int
    tenant_name: str
    day: date
    gpu_seconds: float
    cpu_core_seconds: float


class UsageTotals(Shape):
    start: date
    end: date
    totals: list[UsageTotal]


def shown(tenant: Tenant, retention: timedelta, *, single: bool = False) -> dict[str, Any]:
    """A tenant as list and get show it; `diagnostics` only on a single one that failed."""
    body = {
        "id": tenant.number,
        "tenantId": tenant.number,
        "uuid": str(tenant.id),
        "name": tenant.name,
        "displayName": tenant.display_name,
        "alias": tenant.alias,
        "status": status_shown(tenant),
        "contractType": tenant.contract_type,
        "createdAt": tenant.created_at,
        "updatedAt": tenant.updated_at,
        "deletedAt": tenant.deleted_at,
        "smg": False,
        "mimirId": str(tenant.id),
        "eula": "",
        "atoll": own_facts(tenant, retention),
    }
    return body | ({"diagnostics": tenant.diagnostics} if single and tenant.status == "Failed" else {})


def status_shown(tenant: Tenant) -> str:
    """The reference has no word for a suspended tenant."""
    return "Ready" if tenant.status == "Suspended" else tenant.status


def own_facts(tenant: Tenant, retention: timedelta) -> dict[str, Any]:
    facts = {
        "retentionDays": retention.days,
        "suspendedAt": tenant.suspended_at,
        "suspensionReason": tenant.suspension_reason,
        "retainedUntil": tenant.deleted_at + retention if tenant.deleted_at else None,
        "heldAt": tenant.held_at,
        "heldBy": tenant.held_by,
        "holdReason": tenant.hold_reason,
        "holdReference": tenant.hold_reference,
    }
    return {name: value for name, value in facts.items() if value is not None}


def created_shown(tenant: Tenant, *, domain: str, email: str, password: str, ip: str) -> dict[str, Any]:
    """The answer to a creation. A replay has no password to show and says so."""
    made = {
        "id": tenant.number,
        "tenantId": tenant.number,
        "uuid": str(tenant.id),
        "name": tenant.name,
        "displayName": tenant.display_name,
        "status": status_shown(tenant),
        "eulaSigningUser": {"email": email, "date": tenant.created_at, "ip": ip, "contract_type": tenant.contract_type},
        "created_at": iso(tenant.created_at),
        "updated_at": iso(tenant.updated_at),
        "deleted_at": tenant.deleted_at,
    }
    additional = {
        "tenantDomain": domain,
        "domain": domain,
        "testUser": {},
        "customerUser": {email: password or SHOWN_ONCE},
    }
    return {"tenant": made, "additionalData": additional}
