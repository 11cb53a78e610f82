"""Telemetry: what nodes, departments and projects in reach have and hold right now."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from starlette.requests import Request
from starlette.responses import Response

from atoll.server.clusters.permissions import NODES_READ
from atoll.server.db import Caller
from atoll.server.metering.kinds import NODE_TELEMETRY, UNIT_TELEMETRY
from atoll.server.metering.routes_metrics import CSV
from atoll.server.metering.routes_parameters import MOST_LABELS, Filter, PoolName, chosen, one_of, some_of
from atoll.server.metering.schemas import Telemetry
from atoll.server.metering.shown import telemetry_answer
from atoll.server.metering.store import now
from atoll.server.organization.permissions import DEPARTMENT_READ, PROJECT_READ
from atoll.server.web import Db, declares, guard, integer_or_none, router, uuid_or_none

routes = router(tag="Metrics")

NODE_LABELS = ("ClusterId", "Nodepool", "Node")
PROJECT_LABELS = ("ClusterId", "NodepoolId", "ParentId")
DEPARTMENT_LABELS = ("CLUSTER_ID",)
GROUPED = "How to split the sum, at most two."
NodeType = Annotated[str, one_of(NODE_TELEMETRY, "What to tell.")]
UnitType = Annotated[str, one_of(UNIT_TELEMETRY, "What to tell: GPUs, cores or MB.")]


def scope_of(**given: tuple[str | None, Any]) -> Mapping[str, object]:
    """What was named, as ids. A text that is no id is the id of nothing."""
    return {name: value for name, (text, value) in given.items() if text is not None}


@routes.get(
    "/api/v1/nodes/telemetry",
    operation_id="get_node_telemetry",
    response_model=Telemetry,
    responses={200: CSV, **declares()},
)
async def get_node_telemetry(
    request: Request,
    db: Db,
    caller: Annotated[Caller, guard(NODES_READ)],
    telemetryType: NodeType,
    clusterId: Filter = None,
    nodepoolName: PoolName = None,
    groupBy: Annotated[list[str], some_of(NODE_LABELS, GROUPED)] = [],  # noqa: B006
) -> Response:
    """What the nodes in your reach have, and what pods hold of them, right now."""
    (type,) = chosen("telemetryType", [telemetryType], NODE_TELEMETRY, least=1, most=1)
    labels = chosen("groupBy", groupBy, NODE_LABELS, most=MOST_LABELS)
    scope = scope_of(cluster=(clusterId, uuid_or_none(clusterId or "")), pool=(nodepoolName, nodepoolName))
    async with db.tenant_tx(caller, lists=True) as tx:
        found = await now.nodes(tx, scope=scope, labels=labels)
    return telemetry_answer(request, type, NODE_TELEMETRY[type], found, labels, tx.now)


@routes.get(
    "/api/v1/org-unit/departments/telemetry",
    operation_id="get_departments_telemetry",
    response_model=Telemetry,
    responses={200: CSV, **declares()},
)
async def get_departments_telemetry(
    request: Request,
    db: Db,
    caller: Annotated[Caller, guard(DEPARTMENT_READ)],
    telemetryType: UnitType,
    clusterId: Filter = None,
    nodepoolName: PoolName = None,
    departmentId: Filter = None,
    groupBy: Annotated[list[str], some_of(DEPARTMENT_LABELS, GROUPED)] = [],  # noqa: B006
) -> Response:
    """What the departments in your reach are promised and hold, right now."""
    (type,) = chosen("telemetryType", [telemetryType], UNIT_TELEMETRY, least=1, most=1)
    labels = chosen("groupBy", groupBy, DEPARTMENT_LABELS, most=MOST_LABELS)
    scope = scope_of(
        cluster=(clusterId, uuid_or_none(clusterId or "")),
        pool=(nodepoolName, nodepoolName),
        department=(departmentId, integer_or_none(departmentId or "")),
    )
    async with db.tenant_tx(caller, lists=True) as tx:
        found = await now.promises(tx, "department", scope=scope, labels=labels)
    return telemetry_answer(request, type, UNIT_TELEMETRY[type], found, labels, tx.now)


@routes.get(
    "/api/v1/org-unit/projects/telemetry",
    operation_id="get_projects_telemetry",
    response_model=Telemetry,
    responses={200: CSV, **declares()},
)
async def get_projects_telemetry(
    request: Request,
    db: Db,
    caller: Annotated[Caller, guard(PROJECT_READ)],
    telemetryType: UnitType,
    clusterId: Filter = None,
    nodepoolId: Filter = None,
    departmentId: Filter = None,
    groupBy: Annotated[list[str], some_of(PROJECT_LABELS, GROUPED)] = [],  # noqa: B006
) -> Response:
    """What the projects in your reach are promised and hold, right now."""
    (type,) = chosen("telemetryType", [telemetryType], UNIT_TELEMETRY, least=1, most=1)
    labels = chosen("groupBy", groupBy, PROJECT_LABELS, most=MOST_LABELS)
    scope = scope_of(
        cluster=(clusterId, uuid_or_none(clusterId or "")),
        pool_id=(nodepoolId, integer_or_none(nodepoolId or "")),
        department=(departmentId, integer_or_none(departmentId or "")),
    )
    async with db.tenant_tx(caller, lists=True) as tx:
        found = await now.promises(tx, "project", scope=scope, labels=labels)
    return telemetry_answer(request, type, UNIT_TELEMETRY[type], found, labels, tx.now)
