"""SQL of what hangs below a workload: pods, events, history."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from atoll.kit.filters import Field, Fields, Page
from atoll.kit.ids import uuid7
from atoll.server.db import LinkTx, TenantTx
from atoll.server.db.listing import Query, count_capped, iso, narrow, order
from atoll.wire.reports import EventReport, PodStatus

MOST_EVENTS = 1000
POD_SHOWN = {
    "id": "p.id",
    "name": "p.name",
    "tenantId": "$1::integer",
    "clusterId": "p.cluster_id",
    "projectId": "p.project_id::text",
    "projectName": "w.project_name",
    "workloadId": "p.workload_id",
    "workloadName": "w.name",
    "revisionId": "null::text",
    "nodeName": "p.node_name",
    "currentNodePool": "p.pool",
    "requestedNodePools": "w.shown::json -> 'requestedNodePools'",
    "priorityClassName": "w.priority_class",
    "k8sPhase": "p.phase",
    "k8sPhaseUpdatedAt": iso("p.updated_at"),
    "createdAt": iso("p.created_at"),
    "updatedAt": iso("p.updated_at"),
    "completedAt": iso("p.finished_at"),
    "deletedAt": iso("w.deleted_at"),
    "containers": "json_build_array(json_build_object('name', w.name, 'image', "
    f"coalesce((w.shown::json -> 'images') ->> 0, ''), 'startedAt', {iso('p.started_at')}))",
    "requestedResources": "json_build_object('gpu', json_build_object('request', p.gpu_milli / 1000.0, 'limit', "
    "p.gpu_milli / 1000.0), 'cpu', json_build_object('request', p.cpu_milli / 1000.0), "
    "'cpuMemory', json_build_object('request', p.memory_bytes::text))",
    "allocatedResources": "case when p.phase in ('Pending', 'Running') and p.node_name is not null then "
    "json_build_object('gpu', p.gpu_milli / 1000.0, 'cpu', p.cpu_milli / 1000.0, 'cpuMemory', p.memory_bytes::text) end",
    "tolerations": "'[]'::json",
    "reason": "p.reason",
    "message": "p.message",
    "exitCode": "p.exit_code",
    "attempt": "p.attempt",
    "index": "p.index",
    "gpuDevices": "p.gpu_devices",
}
POD_COLUMNS = ", ".join(f'{expression} as "{name}"' for name, expression in POD_SHOWN.items())
POD_SOURCE = "pod p join workload w on w.tenant_id = p.tenant_id and w.id = p.workload_id"
POD_FIELDS = Fields(
    {
        "clusterId": Field("p.cluster_id", "uuid"),
        "workloadId": Field("p.workload_id", "uuid"),
        "revisionId": Field("null::text", sorts=False),
        "nodeName": Field("p.node_name", searched=True),
        "currentNodepool": Field("p.pool"),
        "createdAt": Field("p.created_at", "time"),
        "completedAt": Field("p.finished_at", "time"),
        "deletedAt": Field("w.deleted_at", "time"),
        "name": Field("p.name", filters=False, sorts=False, searched=True),
    },
    default="createdAt",
    tie="p.id",
)
EVENT_AT, PHASE_AT = iso("e.at"), iso("h.at")
EVENT = f"""json_build_object('id', e.id, 'createdAt', {EVENT_AT}, 'type', e.type, 'clusterId', e.cluster_id,
    'message', e.message, 'reason', e.reason, 'source', e.source, 'involvedObject', json_build_object(
        'uid', e.workload_id, 'kind', e.object_kind, 'name', e.object_name, 'namespace', w.namespace))"""


def reached(tx: TenantTx, *, number: int | None, deleted: bool, completed: str, workload_id: UUID | None = None) -> Query:
    query = Query(args=[] if number is None else [number])
    query.clauses.append("w.deleted_at is not null" if deleted else "w.deleted_at is null")
    if workload_id:
        query.add("p.workload_id = {}", workload_id)
    if not tx.reach.everything:
        query.add("p.project_id = any({}::int[])", list(tx.reach.projects))
    if completed != "all":
        query.clauses.append(f"p.phase {'in' if completed == 'true' else 'not in'} ('Succeeded', 'Failed')")
    return query


async def list_pods(
    tx: TenantTx, page: Page, *, number: int, deleted: bool, completed: str = "all", workload_id: UUID | None = None
) -> tuple[list[str], int | None]:
    """The pods of the page as JSON texts."""
    query = reached(tx, number=number, deleted=deleted, completed=completed, workload_id=workload_id)
    narrow(query, POD_FIELDS, page)
    sql = f"""select row_to_json(r)::text as body from (select {POD_COLUMNS} from {POD_SOURCE} where {query.where}
        {order(POD_FIELDS, page)} limit {int(page.limit) + 1} offset {int(page.offset)}) r"""
    return cut(await tx.fetch(sql, *query.args), page)


async def count_pods(tx: TenantTx, page: Page, *, deleted: bool) -> int:
    query = reached(tx, number=None, deleted=deleted, completed="all")
    return await count_capped(tx, POD_SOURCE, query, POD_FIELDS, page)


async def list_events(tx: TenantTx, workload_id: UUID, page: Page) -> tuple[list[str], int | None]:
    """A workload's events as JSON texts; the caller looked the workload up in his reach."""
    direction = "desc" if page.descending else "asc"
    sql = f"""select ({EVENT})::text as body from workload_event e
        join workload w on w.tenant_id = e.tenant_id and w.id = e.workload_id
        where e.workload_id = $1 order by e.at {direction}, e.id limit {int(page.limit) + 1} offset {int(page.offset)}"""
    return cut(await tx.fetch(sql, workload_id), page)


async def list_history(tx: TenantTx, workload_id: UUID, page: Page) -> tuple[list[str], int | None]:
    """Events and changes of phase together, newest first, as JSON texts."""
    sql = f"""select body from (
        select e.at, e.id, json_build_object(
            'meta', json_build_object('creationTimestamp', {EVENT_AT}, 'type', 'Event'),
            'spec', json_build_object('event', {EVENT}, 'phaseUpdate', null))::text as body
          from workload_event e join workload w on w.tenant_id = e.tenant_id and w.id = e.workload_id where e.workload_id = $1
        union all
        select h.at, h.id, json_build_object(
            'meta', json_build_object('creationTimestamp', {PHASE_AT}, 'type', 'PhaseUpdate'),
            'spec', json_build_object('event', null, 'phaseUpdate',
                json_build_object('phase', h.phase, 'phaseMessage', h.message)))::text
          from workload_phase h where h.workload_id = $1) records
        order by at desc, id desc limit {int(page.limit) + 1} offset {int(page.offset)}"""
    return cut(await tx.fetch(sql, workload_id), page)


def cut(rows: Sequence[Any], page: Page) -> tuple[list[str], int | None]:
    following = page.offset + page.limit if len(rows) > page.limit else None
    return [row["body"] for row in rows[: page.limit]], following


def at(seconds: float | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)


async def upsert_pod(tx: LinkTx, pod: PodStatus, *, project_id: int) -> None:
    """Keep the newest word about a pod: an older sequence changes nothing."""
    sql = """insert into pod (id, cluster_id, workload_id, project_id, index, attempt, name, sequence, phase, reason, message,
            node_name, pool, gpu_milli, gpu_devices, cpu_milli, memory_bytes, exit_code, created_at, started_at, finished_at,
            updated_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)
        on conflict (tenant_id, id) do update set sequence = excluded.sequence, phase = excluded.phase,
            reason = excluded.reason, message = excluded.message, node_name = excluded.node_name, pool = excluded.pool,
            gpu_devices = excluded.gpu_devices, exit_code = excluded.exit_code, started_at = excluded.started_at,
            finished_at = excluded.finished_at, updated_at = excluded.updated_at
        where pod.sequence < excluded.sequence and pod.workload_id = excluded.workload_id"""
    await tx.execute(
        sql,
        UUID(pod.pod_id),
        tx.cluster_id,
        UUID(pod.workload_id),
        project_id,
        pod.index,
        pod.attempt,
        pod.name,
        pod.sequence,
        pod.phase,
        pod.reason,
        pod.message,
        pod.node,
        pod.pool,
        pod.gpu_milli,
        list(pod.gpu_devices),
        pod.cpu_milli,
        pod.memory_bytes,
        pod.exit_code,
        at(pod.created_at),
        at(pod.started_at),
        at(pod.finished_at),
        tx.now,
    )


async def insert_event(tx: LinkTx, event: EventReport) -> None:
    """Keep it, and no more than a thousand of a workload: the oldest go."""
    sql = """insert into workload_event
        (id, cluster_id, workload_id, at, type, reason, message, source, object_kind, object_name)
        values ($1, $2, $3, $4, $5, $6, $7, 'agent', $8, $9) on conflict do nothing"""
    await tx.execute(
        sql,
        UUID(event.id),
        tx.cluster_id,
        UUID(event.workload_id),
        at(event.at),
        event.type,
        event.reason,
        event.message,
        event.object_kind,
        event.object_name,
    )
    older = "select id from workload_event where workload_id = $1 order by at desc, id offset $2"
    sql = f"delete from workload_event where workload_id = $1 and id in ({older})"
    await tx.execute(sql, UUID(event.workload_id), MOST_EVENTS)


async def insert_notice(
    tx: TenantTx, *, workload_id: UUID, cluster_id: UUID, name: str, type: str, reason: str, message: str
) -> None:
    """An event of the server's own."""
    sql = """insert into workload_event
        (id, cluster_id, workload_id, at, type, reason, message, source, object_kind, object_name)
        values ($1, $2, $3, $4, $5, $6, $7, 'atoll', 'Workload', $8)"""
    await tx.execute(sql, uuid7(), cluster_id, workload_id, tx.now, type, reason, message, name)
