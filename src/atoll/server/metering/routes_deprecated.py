"""The deprecated metrics operations, as data: old address, who may, and the use case that it leads to."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from inspect import Parameter, Signature
from typing import Annotated, Any

from starlette.responses import Response

from atoll.kit.errors import NotFound
from atoll.server.clusters.errors import ClusterNotFound
from atoll.server.clusters.permissions import CLUSTER_READ
from atoll.server.db import Caller, Permission, TenantTx
from atoll.server.metering.routes_parameters import OldTime, PoolName, Samples
from atoll.server.metering.schemas import (
    OldClusterMetrics,
    OldDepartmentMetrics,
    OldDepartmentsMetrics,
    OldProjectMetrics,
    OldProjectsMetrics,
)
from atoll.server.metering.service import older
from atoll.server.metering.service.older import OldAsked
from atoll.server.organization.errors import DepartmentNotFound, ProjectNotFound
from atoll.server.organization.permissions import DEPARTMENT_READ, PROJECT_READ
from atoll.server.web import Db, answer, declares, guard, integer_or_none, router, uuid_or_none

routes = router(tag="Metrics")

CLUSTER = "/v1/k8s/clusters/{clusterUuid}"
QUERY: dict[str, tuple[Any, Any]] = {
    "start": (OldTime, None),
    "end": (OldTime, None),
    "numberOfSamples": (Samples, 20),
    "nodepoolName": (PoolName, None),
}


@dataclass(frozen=True)
class Alias:
    """`id` is the parameter of the path that names one department or project."""

    path: str
    operation: str
    requires: Permission
    use: Callable[[TenantTx, OldAsked], Awaitable[dict[str, Any]]]
    model: Any
    newer: str
    id: str = ""
    errors: tuple[type[NotFound], ...] = (ClusterNotFound,)


ALIASES = (
    Alias("/metrics", "getClusterMetrics", CLUSTER_READ, older.of_cluster, OldClusterMetrics, "clusters/{clusterUuid}/metrics"),
    Alias(
        "/departments/metrics",
        "getDepartmentsMetrics",
        DEPARTMENT_READ,
        older.of_departments,
        OldDepartmentsMetrics,
        "org-unit/departments/telemetry",
    ),
    Alias(
        "/departments/{departmentId}/metrics",
        "getDepartmentMetrics",
        DEPARTMENT_READ,
        older.of_department,
        OldDepartmentMetrics,
        "org-unit/departments/{departmentId}/metrics",
        id="departmentId",
        errors=(ClusterNotFound, DepartmentNotFound),
    ),
    Alias(
        "/projects/metrics",
        "getProjectsMetrics",
        PROJECT_READ,
        older.of_projects,
        OldProjectsMetrics,
        "org-unit/projects/telemetry",
    ),
    Alias(
        "/projects/{projectId}/metrics",
        "getProjectMetrics",
        PROJECT_READ,
        older.of_project,
        OldProjectMetrics,
        "org-unit/projects/{projectId}/metrics",
        id="projectId",
        errors=(ClusterNotFound, ProjectNotFound),
    ),
)


def endpoint(alias: Alias) -> Callable[..., Awaitable[Response]]:
    async def serve(db: Db, caller: Caller, clusterUuid: str, nodepoolName: str | None = None, **given: Any) -> Response:
        asked = OldAsked(
            cluster=uuid_or_none(clusterUuid),
            id=integer_or_none(given[alias.id]) if alias.id else None,
            pool=nodepoolName,
        )
        async with db.tenant_tx(caller, lists=True) as tx:
            shown = await alias.use(tx, asked)
        return answer(shown)

    serve.__signature__ = signature(alias)  # type: ignore[attr-defined]
    serve.__doc__ = f"What is promised and held right now, by node pool. Use /api/v1/{alias.newer}."
    return serve


def signature(alias: Alias) -> Signature:
    kind = Parameter.KEYWORD_ONLY
    required: dict[str, Any] = {"db": Db, "caller": Annotated[Caller, guard(alias.requires)], "clusterUuid": str}
    required |= {alias.id: str} if alias.id else {}
    parameters = [Parameter(name, kind, annotation=annotation) for name, annotation in required.items()]
    parameters += [Parameter(name, kind, annotation=of, default=usual) for name, (of, usual) in QUERY.items()]
    return Signature(parameters, return_annotation=Response)


for one in ALIASES:
    routes.add_api_route(
        f"{CLUSTER}{one.path}",
        endpoint(one),
        methods=["GET"],
        operation_id=one.operation,
        response_model=one.model,
        responses=declares(*one.errors),
        deprecated=True,
    )
