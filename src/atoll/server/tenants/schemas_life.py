"""Request and response types of suspending, holding and limiting a tenant."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field, StringConstraints

from atoll.server.directory import Limit, Tenant
from atoll.server.tenants.records import Used
from atoll.server.web import Body, Shape, example

Reason = Annotated[str, StringConstraints(min_length=1, max_length=500, strip_whitespace=True)]
MOST = 1_000_000


class SuspensionBody(Body):
    model_config = example({"reason": "Invoice 2026-17 is unpaid."})

    reason: Reason


class HoldBody(Body):
    """`reference` is the case or order that asks for the hold."""

    model_config = example({"reason": "Litigation", "reference": "case 4711"})

    reason: Reason
    reference: Annotated[str, StringConstraints(max_length=200)] = ""


class LimitsBody(Body):
    """What is absent or null is unlimited. `gpus` counts the GPU quota of all departments together."""

    model_config = example({"clusters": 2, "gpus": 64, "users": 500, "requestsPerSecond": 50})

    clusters: Annotated[int, Field(ge=0, le=MOST)] | None = None
    gpus: Annotated[float, Field(ge=0, le=MOST)] | None = None
    users: Annotated[int, Field(ge=0, le=MOST)] | None = None
    requests_per_second: Annotated[int, Field(ge=1, le=MOST)] | None = None

    def limits(self) -> dict[Limit, int | None]:
        return {
            Limit.CLUSTERS: self.clusters,
            Limit.GPUS: None if self.gpus is None else round(self.gpus * 1000),
            Limit.USERS: self.users,
            Limit.REQUESTS: self.requests_per_second,
        }


class UsedShape(Shape):
    """`gpus` is the departments' quota, `gpusReported` what the clusters' nodes have, which no limit concerns."""

    clusters: int
    gpus: float
    gpus_reported: int
    users: int


class LimitsShape(Shape):
    clusters: int | None = Field(description="Null is unlimited.")
    gpus: float | None
    users: int | None
    requests_per_second: int | None
    used: UsedShape


def limits_shown(tenant: Tenant, used: Used) -> dict[str, Any]:
    return {
        "clusters": tenant.most_clusters,
        "gpus": None if tenant.most_gpu_milli is None else tenant.most_gpu_milli / 1000,
        "users": tenant.most_users,
        "requestsPerSecond": tenant.most_requests_per_second,
        "used": {
            "clusters": used.clusters,
            "gpus": used.gpu_milli / 1000,
            "gpusReported": used.gpus_reported,
            "users": used.users,
        },
    }
