"""Desired state: what the server wants on a cluster. One struct per kind; objects are sent in the order of `KINDS`."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from msgspec import Struct

NODE_POOL = "node-pool"
DEPARTMENT = "department"
PROJECT = "project"
WORKLOAD = "workload"

# Kinds of workloads are the API's words for them.
TRAINING = "Training"

KINDS = {NODE_POOL: 5, DEPARTMENT: 10, PROJECT: 20, WORKLOAD: 90}


class NodePoolSpec(Struct, frozen=True):
    """Nodes that carry the label `label_key=label_value`. Without a label it is the default pool, which takes every node
    that matches no other one; it is sent only once it was set to something.

    Placement is `binpack` or `spread`, for pods with GPUs and for those without. A preemptible workload that started is left
    alone for `min_runtime_seconds`. `topology` are node labels from the widest to the narrowest level.
    """

    name: str
    label_key: str | None = None
    label_value: str | None = None
    gpu_placement: str = "binpack"
    cpu_placement: str = "binpack"
    min_runtime_seconds: float = 0.0
    topology: tuple[str, ...] = ()


class PoolQuota(Struct, frozen=True):
    """What a department or project may use of one node pool. `None` is unlimited.

    `deserved` is guaranteed; up to `limit` may be borrowed; `weight` shares out what nobody else uses.
    """

    pool: str
    gpu_deserved_milli: int
    gpu_limit_milli: int | None = None
    gpu_weight: int = 2
    cpu_deserved_milli: int | None = None
    cpu_limit_milli: int | None = None
    memory_deserved_bytes: int | None = None
    memory_limit_bytes: int | None = None
    rank: int = 0


class TimeLimits(Struct, frozen=True, omit_defaults=True):
    """How long a workload may run in all, or hold GPUs without using them. Seconds; `None` is unlimited."""

    workspace: int | None = None
    workspace_idle: int | None = None
    preemptible_workspace_idle: int | None = None
    training: int | None = None
    training_idle: int | None = None


class Effective(Struct, frozen=True, omit_defaults=True):
    """What holds for the workloads of a department or project, with what is inherited merged in. No node types: any node."""

    limits: TimeLimits = TimeLimits()
    default_pools: tuple[str, ...] = ()
    training_node_types: tuple[str, ...] = ()
    workspace_node_types: tuple[str, ...] = ()


class DepartmentSpec(Struct, frozen=True):
    id: int
    name: str
    quotas: tuple[PoolQuota, ...]
    effective: Effective = Effective()


class ProjectSpec(Struct, frozen=True):
    id: int
    name: str
    department_id: int
    namespace: str
    quotas: tuple[PoolQuota, ...]
    effective: Effective = Effective()


class PodTemplate(Struct, frozen=True):
    """One pod of a workload. `command` and `args` are already split into words; no shell is involved."""

    image: str | None
    command: tuple[str, ...]
    args: tuple[str, ...]
    environment: dict[str, str]
    working_dir: str | None
    gpu_milli: int
    cpu_milli: int
    memory_bytes: int
    memory_limit_bytes: int | None = None
    grace_seconds: int = 30


class WorkloadSpec(Struct, frozen=True):
    """A workload that should exist. `generation` rises with every change of intent (suspend, resume, new spec).

    `running` false means suspended: no pods, the definition stays. `parallelism` pods run at a time until `completions` of
    them have succeeded. With `gang`, all pods start together or none does. `backoff_limit` failed attempts are retried.
    """

    id: str
    kind: str
    name: str
    project_id: int
    generation: int
    running: bool
    created_at: float
    priority: int
    priority_class: str
    preemptible: bool
    gang: bool
    parallelism: int
    completions: int
    backoff_limit: int
    pools: tuple[str, ...]
    template: PodTemplate


BODIES: dict[str, type[Struct]] = {
    NODE_POOL: NodePoolSpec,
    DEPARTMENT: DepartmentSpec,
    PROJECT: ProjectSpec,
    WORKLOAD: WorkloadSpec,
}


def digest(objects: Iterable[tuple[str, str, bytes]]) -> str:
    """A digest of (kind, id, body bytes) triples, in any order: equal only when both sides hold the same objects."""
    lines = sorted(f"{kind} {id} {hashlib.sha256(body).hexdigest()}" for kind, id, body in objects)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
