"""SQL of what there is right now: nodes with what is placed on them, departments and projects with quotas and queues."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from atoll.server.db import TenantTx
from atoll.server.db.listing import Query
from atoll.server.metering.records import Reached

MOST_GROUPS = 10_000
Labels = Mapping[str, tuple[str, str]]

CLUSTER = {"ClusterId": ("u.cluster_id::text", "c.name")}
JOIN_CLUSTER = "join cluster c on c.tenant_id = u.tenant_id and c.id = u.cluster_id and c.deleted_at is null"

NODE_LABELS: Labels = CLUSTER | {"Nodepool": ("u.pool", "u.pool"), "Node": ("u.name", "u.name")}
NODES = f"""node u {JOIN_CLUSTER}
    left join (select tenant_id, cluster_id, node_name, sum(gpu_milli) as gpu, sum(cpu_milli) as cpu,
            sum(memory_bytes) as memory
        from pod where node_name is not null and phase in ('Pending', 'Running') group by tenant_id, cluster_id, node_name) h
        on h.tenant_id = u.tenant_id and h.cluster_id = u.cluster_id and h.node_name = u.name"""
READY = "u.status = 'Ready' and u.gpu_count > 0"
NODE_SUMS = {
    "ready_gpu_nodes": f"count(*) filter (where {READY})",
    "ready_gpus": f"sum(u.gpu_count) filter (where {READY})",
    "gpu_nodes": "count(*) filter (where u.gpu_count > 0)",
    "gpus": "sum(u.gpu_count)",
    "free_gpu_milli": f"sum(greatest(u.gpu_count * 1000 - coalesce(h.gpu, 0), 0)) filter (where {READY})",
    "free_gpu_nodes": f"count(*) filter (where {READY} and coalesce(h.gpu, 0) = 0)",
    "held_gpu_milli": "sum(h.gpu)",
    "cpu_milli": "sum(u.cpu_milli)",
    "held_cpu_milli": "sum(h.cpu)",
    "gpu_memory_bytes": "sum(u.gpu_memory_bytes::numeric * u.gpu_count)",
    "memory_bytes": "sum(u.memory_bytes)",
    "held_memory_bytes": "sum(h.memory)",
}
NODE_SCOPES = {"cluster": "u.cluster_id = {}", "pool": "u.pool = {}"}

HELD = (
    "gpu_allocated_milli",
    "cpu_allocated_milli",
    "memory_allocated_bytes",
    "gpu_non_preemptible_milli",
    "cpu_non_preemptible_milli",
    "memory_non_preemptible_bytes",
)
# One that is unlimited leaves nothing to add up.
UNIT_SUMS = {
    "gpu_quota": "sum(q.gpu_deserved_milli)",
    "cpu_quota": "case when bool_or(q.cpu_deserved_milli is null) then -1 else sum(q.cpu_deserved_milli) end",
    "memory_quota": "case when bool_or(q.memory_deserved_bytes is null) then -1 else sum(q.memory_deserved_bytes) end",
    **{name: f"sum(h.{name})" for name in HELD},
    "pending": "sum(w.pending)",
}
JOIN_POOLS = "join node_pool n on n.tenant_id = u.tenant_id and n.cluster_id = u.cluster_id"
SUMS_OF_QUEUES = ", ".join(f"sum(s.{name}) as {name}" for name in HELD)


def units(owner: str, of: str) -> str:
    """Owners by pool: quota, what their projects' queues hold, and how many workloads are pending. `of` is an owner's project.
    What no pool has taken yet waits at the default one."""
    return f"""{owner} u {JOIN_CLUSTER} {JOIN_POOLS}
        join department d on d.tenant_id = u.tenant_id and d.id = {"u.id" if owner == "department" else "u.department_id"}
        left join quota q on q.tenant_id = u.tenant_id and q.{owner}_id = u.id and q.node_pool_id = n.id
        left join (select p.tenant_id, p.{of} as owner, s.pool, {SUMS_OF_QUEUES} from queue_status s
            join project p on p.tenant_id = s.tenant_id and p.id = s.project_id and p.deleted_at is null
            group by p.tenant_id, p.{of}, s.pool) h on h.tenant_id = u.tenant_id and h.owner = u.id and h.pool = n.name
        left join (select w.tenant_id, w.{"project_id" if of == "id" else of} as owner, w.node_pool as pool, count(*) as pending
            from workload w where w.phase = 'Pending' and w.deleted_at is null
            group by 1, 2, 3) w on w.tenant_id = u.tenant_id and w.owner = u.id
            and (w.pool = n.name or w.pool is null and n.is_default)"""


UNITS = {"department": units("department", "department_id"), "project": units("project", "id")}
UNIT_LABELS: Labels = CLUSTER | {
    "CLUSTER_ID": CLUSTER["ClusterId"],
    "NodepoolId": ("n.id::text", "n.name"),
    "ParentId": ("d.id::text", "d.name"),
    "Id": ("u.id::text", "u.name"),
}
UNIT_SCOPES = {"cluster": "u.cluster_id = {}", "pool": "n.name = {}", "pool_id": "n.id = {}", "department": "d.id = {}"}


async def nodes(tx: TenantTx, *, scope: Mapping[str, object], labels: Sequence[str]) -> list[Reached]:
    """The nodes of the clusters in reach, added up by label."""
    query = reached(tx, Query(), "u.cluster_id = any({}::uuid[])", list(tx.reach.clusters))
    for name, value in scope.items():
        query.add(NODE_SCOPES[name], value)
    return await summed(tx, NODES, NODE_SUMS, query, [NODE_LABELS[label] for label in labels])


async def promises(
    tx: TenantTx, owner: str, *, scope: Mapping[str, object], labels: Sequence[str], id: int | None = None
) -> list[Reached]:
    """The departments or projects in reach (or the one with this id), added up by label."""
    held = tx.reach.departments if owner == "department" else tx.reach.projects
    query = reached(tx, Query("u.deleted_at is null"), "u.id = any({}::int[])", list(held))
    if id is not None:
        query.add("u.id = {}", id)
    for name, value in scope.items():
        query.add(UNIT_SCOPES[name], value)
    return await summed(tx, UNITS[owner], UNIT_SUMS, query, [UNIT_LABELS[label] for label in labels])


def reached(tx: TenantTx, query: Query, condition: str, held: list[Any]) -> Query:
    if not tx.reach.everything:
        query.add(condition, held)
    return query


async def summed(
    tx: TenantTx, source: str, sums: Mapping[str, str], query: Query, labels: Sequence[tuple[str, str]]
) -> list[Reached]:
    keys = "".join(f"{id} as k{n}, {name} as n{n}, " for n, (id, name) in enumerate(labels))
    by = ", ".join(f"{id}, {name}" for id, name in labels)
    columns = ", ".join(f"coalesce({sql}, 0) as {name}" for name, sql in sums.items())
    sql = f"select {keys}{columns} from {source} where {query.where}"
    if labels:
        sql += f" group by {by} order by {by} limit {MOST_GROUPS}"
    rows = await tx.fetch(sql, *query.args)
    return [Reached(tuple((row[f"k{n}"], row[f"n{n}"]) for n in range(len(labels))), amounts_of(row, sums)) for row in rows]


def amounts_of(row: Any, sums: Mapping[str, str]) -> dict[str, int]:
    return {name: int(row[name]) for name in sums}
