"""Reading workloads as ready JSON: PostgreSQL renders the rows, so that a list costs the server next to nothing.

`SHOWN` is what the API shows, name by name; the part that the spec decides (`shown`) was rendered at submission and is joined
on as text.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from atoll.kit.filters import Field, Fields, Page
from atoll.server.db import TenantTx
from atoll.server.db.listing import Query, count_capped, iso, narrow, order

SINCE = "greatest(0, extract(epoch from now() - phase_at))::integer"
PENDING = f"pending_seconds + case when phase = 'Pending' then {SINCE} else 0 end"
RUNNING = f"running_seconds + case when phase = 'Running' then {SINCE} else 0 end"
ALLOCATED = "running_pods * gpu_milli"

SHOWN = {
    "id": "id",
    "type": "kind",
    "name": "name",
    "tenantId": "$1::integer",
    "clusterId": "cluster_id",
    "projectId": "project_id::text",
    "projectName": "project_name",
    "departmentId": "department_id::text",
    "departmentName": "department_name",
    "namespace": "namespace",
    "phase": "phase",
    "phaseMessage": "phase_message",
    "phaseReason": "nullif(phase_reason, '')",
    "phaseUpdatedAt": iso("phase_at"),
    "k8sPhase": "phase",
    "k8sPhaseUpdatedAt": iso("phase_at"),
    "submittedBy": "submitted_by",
    "priority": "priority",
    "priorityClassName": "priority_class",
    "preemptible": "preemptible",
    "createdAt": iso("created_at"),
    "updatedAt": iso("updated_at"),
    "completedAt": iso("completed_at"),
    "deletedAt": iso("deleted_at"),
    "runningPods": "running_pods",
    "currentNodePools": "case when node_pool is null then '{}'::text[] else array[node_pool] end",
    "allocatedResources": f"json_build_object('gpu', ({ALLOCATED}) / 1000.0, 'cpu', running_pods * cpu_milli / 1000.0, "
    "'cpuMemory', (running_pods * memory_bytes)::text)",
    "totalPendingTimeSeconds": PENDING,
    "totalRunningTimeSeconds": RUNNING,
}
COLUMNS = ", ".join(f'{expression} as "{name}"' for name, expression in SHOWN.items())
AS_JSON = "left(r.body, -1) || ',' || substr(w.shown, 2)"
RENDERED = f"cross join lateral (select row_to_json(s)::text as body from (select {COLUMNS}) s) r"

NOTHING = Field("null::text", sorts=False)
NO_NUMBER = Field("null::integer", "integer", sorts=False)
FIELDS = Fields(
    {
        "type": Field("kind"),
        "name": Field("name", searched=True),
        "clusterId": Field("cluster_id", "uuid"),
        "projectId": Field("project_id", "integer"),
        "projectName": Field("project_name", searched=True),
        "departmentId": Field("department_id", "integer"),
        "departmentName": Field("department_name"),
        "createdAt": Field("created_at", "time"),
        "deletedAt": Field("deleted_at", "time"),
        "submittedBy": Field("submitted_by"),
        "phase": Field("phase"),
        "completedAt": Field("completed_at", "time"),
        "nodepool": Field("node_pool"),
        "distributedFramework": NOTHING,
        "allocatedGPU": Field(ALLOCATED, "milli"),
        "idleGpus": NO_NUMBER,
        "idleAllocatedGpus": NO_NUMBER,
        "phaseUpdatedAt": Field("phase_at", "time"),
        "category": Field("category"),
        "priority": Field("priority", "integer"),
        "priorityClassName": Field("priority_class"),
        "totalPendingTimeSeconds": Field(PENDING, "integer"),
        "totalRunningTimeSeconds": Field(RUNNING, "integer"),
        "guaranteedRuntimeEndsAt": Field("null::timestamptz", "time", sorts=False),
        "aiApplicationId": NOTHING,
        "aiApplicationName": NOTHING,
    },
    default="createdAt",
    default_order="desc",
)

MOST_ONE_BY_ONE = 50
FAR = 1000


def reached(tx: TenantTx, *, deleted: bool, args: Sequence[Any] = ()) -> Query:
    """Workloads of the projects in reach; the condition is left out when that is all of them."""
    query = Query("deleted_at is not null" if deleted else "deleted_at is null", args=args)
    if not tx.reach.everything:
        query.add("project_id = any({}::int[])", list(tx.reach.projects))
    return query


async def list_shown(tx: TenantTx, page: Page, *, deleted: bool, number: int) -> tuple[str, int | None]:
    """The page as JSON, its workloads divided by commas, and the offset of the next page. It is cut before it is rendered,
    and comes as one text: rows of their own would cost the server more than all else that it does with them."""
    query = Query("deleted_at is not null" if deleted else "deleted_at is null", args=[number])
    narrow(query, FIELDS, page)
    ordered = order(FIELDS, page)
    sql = f"""with page as materialized ({page_of(tx, query, page, ordered)})
        select string_agg(body, ',' order by n) filter (where n <= {int(page.limit)}) as bodies, count(*) as found
          from (select {AS_JSON} as body, row_number() over ({ordered}) as n from page w {RENDERED}) rendered"""
    row = await tx.fetchrow(sql, *query.args)
    assert row is not None
    return row["bodies"] or "", page.offset + page.limit if row["found"] > page.limit else None


def page_of(tx: TenantTx, query: Query, page: Page, ordered: str) -> str:
    """The rows of a page. A few projects are read one by one from the index that has them in order. A search, for which no
    index condition exists under row policies, and a far page find their ids in the index that covers them. Of 200,000 rows
    that took 0.8 ms instead of 10 for three projects, 74 instead of 580 for a search without a hit."""
    cut = f"limit {int(page.limit) + 1} offset {int(page.offset)}"
    if in_project_order(tx, page):
        query.args.append(list(tx.reach.projects))
        each = f"where project_id = p.reached and {query.where} {ordered} limit {int(page.offset + page.limit) + 1}"
        return f"""select w.* from unnest(${len(query.args)}::int[]) p(reached)
            cross join lateral (select * from workload {each}) w {ordered} {cut}"""
    if not tx.reach.everything:
        query.add("project_id = any({}::int[])", list(tx.reach.projects))
    if page.search or page.offset > FAR:
        return f"""select w.* from (select id as found from workload where {query.where} {ordered} {cut}) f
            cross join lateral (select * from workload where id = f.found) w"""
    return f"select * from workload where {query.where} {ordered} {cut}"


def in_project_order(tx: TenantTx, page: Page) -> bool:
    few = not tx.reach.everything and 0 < len(tx.reach.projects) <= MOST_ONE_BY_ONE
    return few and page.sort == "createdAt" and page.descending and not page.search and page.offset <= FAR


async def count(tx: TenantTx, page: Page, *, deleted: bool) -> int:
    return await count_capped(tx, "workload", reached(tx, deleted=deleted), FIELDS, page)


async def find_shown(tx: TenantTx, id: UUID, *, number: int) -> str | None:
    """One workload as JSON, a deleted one too: its record is kept."""
    sql = f"""select {AS_JSON} as body from workload w {RENDERED}
        where w.id = $2 and ($3 or w.project_id = any($4::int[]))"""
    body: str | None = await tx.fetchval(sql, number, id, tx.reach.everything, list(tx.reach.projects))
    return body
