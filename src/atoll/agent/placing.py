"""Between the agent's memory and `atoll.scheduling`: builds the state to decide on, reads decisions. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from atoll.scheduling.model import Amount, Bound, Group, Node, Pool, Queue
from atoll.wire.desired import DepartmentSpec, NodePoolSpec, PodTemplate, PoolQuota, ProjectSpec, WorkloadSpec
from atoll.wire.reports import NodeStatus

DEFAULT_POOL = "default"
SPREAD = "spread"


def project_queue(project_id: int) -> str:
    return f"project/{project_id}"


def department_queue(department_id: int) -> str:
    return f"department/{department_id}"


def amount_of(template: PodTemplate) -> Amount:
    return Amount(template.gpu_milli, template.cpu_milli, template.memory_bytes)


def nodes_of(statuses: Iterable[NodeStatus]) -> tuple[Node, ...]:
    """Nodes that take pods."""
    return tuple(
        Node(s.name, s.pool, s.gpu_count, Amount(s.gpu_count * 1000, s.cpu_milli, s.memory_bytes))
        for s in statuses
        if s.status == "Ready"
    )


def pools_of(specs: Iterable[NodePoolSpec]) -> tuple[Pool, ...]:
    return tuple(Pool(spec.name, spec.gpu_placement == SPREAD, spec.cpu_placement == SPREAD) for spec in specs)


def queues_of(departments: Iterable[DepartmentSpec], projects: Iterable[ProjectSpec]) -> tuple[Queue, ...]:
    tops = [queue_of(department_queue(d.id), d.name, quota, parent=None) for d in departments for quota in d.quotas]
    known = {(top.id, top.pool) for top in tops}
    leaves = [
        queue_of(project_queue(p.id), p.name, quota, parent=parent if (parent, quota.pool) in known else None)
        for p in projects
        for quota in p.quotas
        for parent in (department_queue(p.department_id),)
    ]
    return (*tops, *leaves)


def queue_of(id: str, name: str, quota: PoolQuota, *, parent: str | None) -> Queue:
    return Queue(
        id=id,
        pool=quota.pool,
        parent=parent,
        name=name,
        deserved=Bound(quota.gpu_deserved_milli, quota.cpu_deserved_milli, quota.memory_deserved_bytes),
        limit=Bound(quota.gpu_limit_milli, quota.cpu_limit_milli, quota.memory_limit_bytes),
        weight=quota.gpu_weight,
        rank=quota.rank,
    )


def group_of(spec: WorkloadSpec, indices: Sequence[int]) -> Group:
    """The workload's waiting pods as the scheduler sees them; they get ids of their own once they are placed."""
    return Group(
        id=spec.id,
        queue=project_queue(spec.project_id),
        pools=spec.pools or (DEFAULT_POOL,),
        priority=spec.priority,
        preemptible=spec.preemptible,
        gang=spec.gang,
        order=spec.created_at,
        pods=tuple(f"{spec.id}/{index}" for index in indices),
        each=amount_of(spec.template),
    )


def index_of(pod: str) -> int:
    return int(pod.rpartition("/")[2])
