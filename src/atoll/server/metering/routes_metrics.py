"""Metrics: series over time of clusters, node pools, nodes, departments and projects."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from starlette.requests import Request
from starlette.responses import Response

from atoll.server.clusters.errors import ClusterNotFound, NodePoolNotFound
from atoll.server.clusters.permissions import CLUSTER_READ, NODE_POOLS_READ, NODES_READ
from atoll.server.db import Caller
from atoll.server.metering.errors import GroupingDoesNotFit, NodeNotFound
from atoll.server.metering.kinds import CLUSTER_METRICS, DEPARTMENT_METRICS, NODE_METRICS, PROJECT_METRICS
from atoll.server.metering.routes_parameters import End, PoolName, Samples, Start, asked, some_of
from atoll.server.metering.schemas import GroupedMetrics, Metrics
from atoll.server.metering.service import metrics
from atoll.server.metering.shown import DEVICE, metrics_answer
from atoll.server.organization.errors import DepartmentNotFound, ProjectNotFound
from atoll.server.organization.permissions import DEPARTMENT_READ, PROJECT_READ
from atoll.server.web import Db, declares, guard, integer_or_none, router, uuid_or_none

routes = router(tag="Metrics")

USUAL = 20
CSV: dict[str, Any] = {"content": {"text/csv": {"schema": {"type": "string"}}}}


def partly(shape: type[Any]) -> dict[int | str, dict[str, Any]]:
    return {200: CSV, 207: {"model": shape, "description": "Some of the types are measured by nothing: their values are null."}}


ClusterTypes = Annotated[list[str], some_of(CLUSTER_METRICS, "What to tell.")]
NodeTypes = Annotated[list[str], some_of(NODE_METRICS, "What to tell.")]
UnitTypes = Annotated[list[str], some_of(PROJECT_METRICS, "What to tell.")]


@routes.get(
    "/api/v1/clusters/{clusterUuid}/metrics",
    operation_id="get_cluster_metrics",
    response_model=GroupedMetrics,
    responses={**partly(GroupedMetrics), **declares(ClusterNotFound, GroupingDoesNotFit)},
)
async def get_cluster_metrics(
    request: Request,
    clusterUuid: str,
    db: Db,
    caller: Annotated[Caller, guard(CLUSTER_READ)],
    metricType: ClusterTypes,
    start: Start,
    end: End,
    numberOfSamples: Samples = USUAL,
    groupBy: Literal["Category", "Nodepool", "Project", "Department"] | None = None,
    nodepoolName: PoolName = None,
) -> Response:
    """What a cluster had and what was held of it, over time. For whoever may see all of the cluster."""
    wanted = asked(metricType, CLUSTER_METRICS, start, end, numberOfSamples, group=groupBy, pool=nodepoolName)
    async with db.tenant_tx(caller, lists=True) as tx:
        found = await metrics.of_cluster(tx, uuid_or_none(clusterUuid), CLUSTER_METRICS, wanted)
    return metrics_answer(request, found, groupBy, grouped=True)


@routes.get(
    "/api/v1/clusters/{clusterUuid}/nodepools/{nodepoolName}/metrics",
    operation_id="get_nodepool_metrics",
    response_model=Metrics,
    responses={**partly(Metrics), **declares(ClusterNotFound, NodePoolNotFound)},
)
async def get_pool_metrics(
    request: Request,
    clusterUuid: str,
    nodepoolName: str,
    db: Db,
    caller: Annotated[Caller, guard(NODE_POOLS_READ)],
    metricType: ClusterTypes,
    start: Start,
    end: End,
    numberOfSamples: Samples = USUAL,
) -> Response:
    """What a node pool had and what was held of it, over time. For whoever may see all of the cluster."""
    wanted = asked(metricType, CLUSTER_METRICS, start, end, numberOfSamples)
    async with db.tenant_tx(caller, lists=True) as tx:
        found = await metrics.of_cluster(tx, uuid_or_none(clusterUuid), CLUSTER_METRICS, wanted, path_pool=nodepoolName)
    return metrics_answer(request, found, None)


@routes.get(
    "/api/v1/nodes/{nodeId}/metrics",
    operation_id="get_node_metrics",
    response_model=Metrics,
    responses={**partly(Metrics), **declares(NodeNotFound)},
)
async def get_node_metrics(
    request: Request,
    nodeId: str,
    db: Db,
    caller: Annotated[Caller, guard(NODES_READ)],
    metricType: NodeTypes,
    start: Start,
    end: End,
    numberOfSamples: Samples = USUAL,
) -> Response:
    """What was held of each GPU of a node, over time."""
    wanted = asked(metricType, NODE_METRICS, start, end, numberOfSamples, group=DEVICE)
    async with db.tenant_tx(caller, lists=True) as tx:
        found = await metrics.of_node(tx, uuid_or_none(nodeId), NODE_METRICS, wanted)
    return metrics_answer(request, found, DEVICE)


@routes.get(
    "/api/v1/org-unit/departments/{departmentId}/metrics",
    operation_id="get_department_metrics",
    response_model=Metrics,
    responses={**partly(Metrics), **declares(DepartmentNotFound)},
)
async def get_department_metrics(
    request: Request,
    departmentId: str,
    db: Db,
    caller: Annotated[Caller, guard(DEPARTMENT_READ)],
    metricType: UnitTypes,
    start: Start,
    end: End,
    numberOfSamples: Samples = USUAL,
    nodepoolName: PoolName = None,
) -> Response:
    """What a department was promised and what its projects held, over time."""
    wanted = asked(metricType, DEPARTMENT_METRICS, start, end, numberOfSamples, pool=nodepoolName)
    async with db.tenant_tx(caller, lists=True) as tx:
        found = await metrics.of_department(tx, integer_or_none(departmentId), DEPARTMENT_METRICS, wanted)
    return metrics_answer(request, found, None)


@routes.get(
    "/api/v1/org-unit/projects/{projectId}/metrics",
    operation_id="get_project_metrics",
    response_model=Metrics,
    responses={**partly(Metrics), **declares(ProjectNotFound)},
)
async def get_project_metrics(
    request: Request,
    projectId: str,
    db: Db,
    caller: Annotated[Caller, guard(PROJECT_READ)],
    metricType: UnitTypes,
    start: Start,
    end: End,
    numberOfSamples: Samples = USUAL,
    nodepoolName: PoolName = None,
) -> Response:
    """What a project was promised and what it held, over time."""
    wanted = asked(metricType, PROJECT_METRICS, start, end, numberOfSamples, pool=nodepoolName)
    async with db.tenant_tx(caller, lists=True) as tx:
        found = await metrics.of_project(tx, integer_or_none(projectId), PROJECT_METRICS, wanted)
    return metrics_answer(request, found, None)
