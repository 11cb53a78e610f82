"""Request and response types of erasing a tenant."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import msgspec
from pydantic import BaseModel, Field

from atoll.server.directory import Tenant
from atoll.server.tenants.records import Erasure
from atoll.server.web import Body, Shape, example


class ErasureBody(Body):
    """With `dryRun` nothing is done: the answer says what would go."""

    model_config = example({"dryRun": True})

    dry_run: bool = False


class ClusterOutcome(Shape):
    """`confirmed`: its agent took the order to remove everything; `not confirmed`: it was offline or did not answer in time."""

    uuid: str
    name: str
    outcome: str


class ErasureShape(Shape):
    """`rows` counts by kind, those that are there or, once it began, were there. `step`: clusters, rows, key, tenant, sweep,
    done; absent in a dry run."""

    tenant_id: int
    uuid: str
    name: str
    dry_run: bool
    held: bool
    step: str | None = None
    requested_by: str | None = None
    requested_at: datetime | None = None
    finished_at: datetime | None = None
    rows: dict[str, int]
    total_rows: int
    clusters: list[ClusterOutcome] = Field(default_factory=list)


class ErasureSummary(Shape):
    """`totalRows` is what there was, once it is counted."""

    id: str
    tenant_id: int
    uuid: str
    name: str
    step: str
    requested_by: str
    requested_at: datetime
    finished_at: datetime | None
    total_rows: int


class Erasures(Shape):
    """`next` is given while there are more: send it as `after`."""

    erasures: list[ErasureSummary]
    next: str | None = None


class Signature(Shape):
    algorithm: str
    key_id: str
    value: str


class SignedCertificate(BaseModel):
    """The signature is over `certificate` with sorted keys and no spaces, in UTF-8; `sha256` is of the same bytes."""

    certificate: dict[str, Any]
    sha256: str
    signature: Signature


class KeySet(BaseModel):
    """A JSON Web Key Set."""

    keys: list[dict[str, str]]


def would_go(tenant: Tenant, rows: dict[str, int]) -> dict[str, Any]:
    return {
        "tenantId": tenant.number,
        "uuid": str(tenant.id),
        "name": tenant.name,
        "dryRun": True,
        "held": tenant.hold_reason is not None,
        "rows": rows,
        "totalRows": sum(rows.values()),
        "clusters": [],
    }


def erasure_shown(erasure: Erasure) -> dict[str, Any]:
    rows = erasure.state.rows or {}
    return {
        "tenantId": erasure.number,
        "uuid": str(erasure.subject),
        "name": erasure.name,
        "dryRun": False,
        "held": False,
        "step": erasure.step,
        "requestedBy": erasure.requested_by,
        "requestedAt": erasure.requested_at,
        "finishedAt": erasure.finished_at,
        "rows": rows,
        "totalRows": sum(rows.values()),
        "clusters": msgspec.to_builtins(erasure.state.clusters),
    }


def page(found: list[Erasure], limit: int) -> dict[str, Any]:
    """A page as it was read: one more than `limit` where there is another page."""
    following = {"next": str(found[limit - 1].id)} if len(found) > limit else {}
    return {"erasures": [summary(erasure) for erasure in found[:limit]], **following}


def summary(erasure: Erasure) -> dict[str, Any]:
    whole = erasure_shown(erasure)
    kept = {name: whole[name] for name in ("tenantId", "uuid", "name", "step", "requestedBy", "requestedAt", "finishedAt")}
    return {"id": str(erasure.id), **kept, "totalRows": whole["totalRows"]}
