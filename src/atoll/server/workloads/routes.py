"""What all kinds share: the list of workloads, one of them, pods, events, history, and why."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import Query
from starlette.responses import Response

from atoll.kit.filters import Page
from atoll.server.db import Caller
from atoll.server.web import Count, Db, answer, declares, guard, json_answer, json_list, list_query, router, uuid_or_none
from atoll.server.workloads.errors import WorkloadNotFound
from atoll.server.workloads.kinds import WORKLOADS_READ
from atoll.server.workloads.schemas.workloads import Events, History, Pods, WhyShape, WorkloadDetailed, Workloads
from atoll.server.workloads.service import read
from atoll.server.workloads.store import below
from atoll.server.workloads.store import shown as shown_store

routes = router(tag="Workloads")

MayReadWorkloads = Annotated[Caller, guard(WORKLOADS_READ)]
WorkloadsPage = Annotated[Page, list_query(shown_store.FIELDS)]
WorkloadsCount = Annotated[Page, list_query(shown_store.FIELDS, paged=False)]
PodsPage = Annotated[Page, list_query(below.POD_FIELDS)]
PodsCount = Annotated[Page, list_query(below.POD_FIELDS, paged=False)]
Deleted = Annotated[bool, Query(description="True for the deleted ones only.")]
Offset = Annotated[int, Query(ge=0, le=10_000_000)]
Limit = Annotated[int, Query(ge=1, le=500)]
SortOrder = Annotated[Literal["asc", "desc"], Query()]
Search = Annotated[str, Query(max_length=200, pattern=r"^[^\x00]*$")]


@routes.get("/api/v1/workloads", operation_id="get_workloads", response_model=Workloads, responses=declares())
async def get_workloads(db: Db, caller: MayReadWorkloads, page: WorkloadsPage, deleted: Deleted = False) -> Response:
    """The workloads of the projects in your reach, of every kind."""
    async with db.tenant_tx(caller, lists=True) as tx:
        found, following = await read.list_shown(tx, page, deleted=deleted)
    return json_list("workloads", found, following)


@routes.get("/api/v1/workloads/count", operation_id="count_workloads", response_model=Count, responses=declares())
async def count_workloads(db: Db, caller: MayReadWorkloads, page: WorkloadsCount, deleted: Deleted = False) -> Response:
    """How many workloads match; counted up to 10,001."""
    async with db.tenant_tx(caller, lists=True) as tx:
        number = await shown_store.count(tx, page, deleted=deleted)
    return answer({"count": number})


@routes.get("/api/v1/workloads/pods", operation_id="list_pods", response_model=Pods, responses=declares())
async def list_pods(
    db: Db,
    caller: MayReadWorkloads,
    page: PodsPage,
    deleted: Deleted = False,
    verbosity: Annotated[Literal["brief", "full"], Query()] = "brief",
    completed: Annotated[Literal["true", "false", "all"], Query()] = "all",
) -> Response:
    """The pods of the workloads in your reach."""
    del verbosity  # names of workload and project cost nothing here: both verbosities show them
    async with db.tenant_tx(caller, lists=True) as tx:
        number = tx.tenant_number
        found, following = await below.list_pods(tx, page, number=number, deleted=deleted, completed=completed)
    return json_list("pods", found, following)


@routes.get("/api/v1/workloads/pods/count", operation_id="count_pods", response_model=Count, responses=declares())
async def count_pods(db: Db, caller: MayReadWorkloads, page: PodsCount, deleted: Deleted = False) -> Response:
    """How many pods match."""
    async with db.tenant_tx(caller, lists=True) as tx:
        number = await below.count_pods(tx, page, deleted=deleted)
    return answer({"count": number})


@routes.get(
    "/api/v1/workloads/{workloadId}",
    operation_id="get_workload",
    response_model=WorkloadDetailed,
    responses=declares(WorkloadNotFound),
)
async def get_workload(workloadId: str, db: Db, caller: MayReadWorkloads) -> Response:
    """One workload of any kind; a deleted one stays readable."""
    async with db.tenant_tx(caller) as tx:
        body = await read.get_shown(tx, uuid_or_none(workloadId))
    return json_answer(body)


@routes.get(
    "/api/v1/workloads/{workloadId}/pods",
    operation_id="get_workload_pods",
    response_model=Pods,
    responses=declares(WorkloadNotFound),
)
async def get_workload_pods(
    workloadId: str,
    db: Db,
    caller: MayReadWorkloads,
    deleted: Annotated[bool | None, Query()] = None,
    offset: Offset = 0,
    limit: Limit = 50,
    search: Search = "",
) -> Response:
    """Every attempt of every pod of a workload, oldest first."""
    page = Page(search=search, sort="createdAt", offset=offset, limit=limit)
    async with db.tenant_tx(caller, lists=True) as tx:
        workload = await read.get_any(tx, uuid_or_none(workloadId))
        number = tx.tenant_number
        gone = workload.deleted_at is not None if deleted is None else deleted
        found, following = await below.list_pods(tx, page, number=number, deleted=gone, workload_id=workload.id)
    return json_list("pods", found, following)


@routes.get(
    "/api/v1/workloads/{workloadId}/events",
    operation_id="get_workload_events",
    response_model=Events,
    responses=declares(WorkloadNotFound),
)
async def get_workload_events(
    workloadId: str,
    db: Db,
    caller: MayReadWorkloads,
    offset: Offset = 0,
    limit: Limit = 50,
    sortOrder: SortOrder = "desc",
) -> Response:
    """What happened to a workload."""
    page = Page(descending=sortOrder == "desc", offset=offset, limit=limit)
    async with db.tenant_tx(caller, lists=True) as tx:
        workload = await read.get_any(tx, uuid_or_none(workloadId))
        found, following = await below.list_events(tx, workload.id, page)
    return json_list("events", found, following)


@routes.get(
    "/api/v1/workloads/{workloadId}/history",
    operation_id="get_workload_history",
    response_model=History,
    responses=declares(WorkloadNotFound),
)
async def get_workload_history(
    workloadId: str, db: Db, caller: MayReadWorkloads, offset: Offset = 0, limit: Limit = 50
) -> Response:
    """Events and changes of phase together, newest first."""
    page = Page(offset=offset, limit=limit)
    async with db.tenant_tx(caller, lists=True) as tx:
        workload = await read.get_any(tx, uuid_or_none(workloadId))
        found, following = await below.list_history(tx, workload.id, page)
    return json_list("records", found, following)


@routes.get(
    "/api/atoll/v1/workloads/{workloadId}/why",
    operation_id="get_workload_why",
    response_model=WhyShape,
    responses=declares(WorkloadNotFound),
)
async def get_workload_why(workloadId: str, db: Db, caller: MayReadWorkloads) -> Response:
    """Why the workload is in its phase, with numbers and what would help."""
    async with db.tenant_tx(caller) as tx:
        body = await read.why(tx, uuid_or_none(workloadId))
    return answer(body)
