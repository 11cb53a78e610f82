"""What an agent reports. Each record stands for itself; a batch of them is applied in one transaction, in order.

An agent can only speak about its own cluster: the server looks every id up within that cluster.
"""

from __future__ import annotations

from msgspec import Struct


class Fact(Struct, frozen=True):
    """A number behind a reason: `Fact("quota of project", 4.0, "GPU")`."""

    name: str
    value: float
    unit: str


class Why(Struct, frozen=True):
    """Why a workload is in its phase: a stable `code`, a sentence, the numbers, and what would help."""

    code: str
    message: str
    facts: tuple[Fact, ...] = ()
    suggestion: str | None = None


class WorkloadStatus(Struct, tag="workload", tag_field="is", frozen=True):
    """`phase` is one of the API's phases; `generation` is the one the agent acted on: older ones never overwrite newer.
    `reason` is empty or one of the API's phase reasons (NonPreemptibleOverQuota, OverLimit). `revision` is that of the
    desired state that this is about."""

    workload_id: str
    generation: int
    revision: int
    at: float
    phase: str
    running_pods: int
    message: str = ""
    reason: str = ""
    why: Why | None = None


class PodStatus(Struct, tag="pod", tag_field="is", frozen=True):
    """One attempt of one pod. `pod_id` is new for every attempt; `index` is stable over restarts. `phase` is Kubernetes'
    (Pending, Running, Succeeded, Failed). `sequence` rises with every report about this pod."""

    pod_id: str
    workload_id: str
    index: int
    attempt: int
    name: str
    sequence: int
    phase: str
    created_at: float
    gpu_milli: int
    cpu_milli: int
    memory_bytes: int
    node: str | None = None
    pool: str | None = None
    gpu_devices: tuple[int, ...] = ()
    reason: str = ""
    message: str = ""
    exit_code: int | None = None
    started_at: float | None = None
    finished_at: float | None = None


class EventReport(Struct, tag="event", tag_field="is", frozen=True):
    """Something to read in a workload's history. `type` is Normal or Warning; `id` is a UUID made by the agent."""

    id: str
    workload_id: str
    at: float
    type: str
    reason: str
    message: str
    object_kind: str
    object_name: str


class WorkloadGone(Struct, tag="gone", tag_field="is", frozen=True):
    """Nothing of a deleted workload is left on the cluster."""

    workload_id: str
    at: float


class NodeStatus(Struct, tag="node", tag_field="is", frozen=True):
    """A node as the cluster shows it. `status` is Ready, NotReady or Unknown."""

    name: str
    status: str
    pool: str
    gpu_type: str | None
    gpu_count: int
    gpu_memory_bytes: int
    cpu_milli: int
    memory_bytes: int
    labels: dict[str, str]
    created_at: float
    message: str = ""


class NodeGone(Struct, tag="node-gone", tag_field="is", frozen=True):
    name: str


class Condition(Struct, frozen=True):
    type: str
    status: bool
    reason: str
    message: str


class StorageClass(Struct, frozen=True):
    name: str
    provisioner: str
    is_default: bool = False
    allow_volume_expansion: bool = False


class ClusterStatus(Struct, tag="cluster", tag_field="is", frozen=True):
    """Conditions of the cluster; one with status false is a missing prerequisite and says how to install it. An agent that
    knows nothing of storage classes says None, which changes nothing; one whose cluster has none says so with ()."""

    platform: str
    kubernetes_version: str | None
    conditions: tuple[Condition, ...]
    storage_classes: tuple[StorageClass, ...] | None = None


class UsageInterval(Struct, tag="usage", tag_field="is", frozen=True):
    """What one pod attempt held from `started_at` to `ended_at`, whole or so far; cut at midnight UTC.

    Keyed by (pod_id, started_at): sent again with a later end while it is open, so the ledger only ever grows. `closed`
    with `at_checkpoint` tells that the true end is unknown and the last checkpoint (at most 10 s old) stands for it.
    """

    pod_id: str
    workload_id: str
    project_id: int
    started_at: float
    ended_at: float
    gpu_milli: int
    cpu_milli: int
    memory_bytes: int
    node: str
    closed: bool
    at_checkpoint: bool = False


class QueueStatus(Struct, tag="queue", tag_field="is", frozen=True):
    """What a project holds and asks for (what it holds included) in one pool right now. Agents of earlier releases tell
    neither the requests of CPU and memory nor what of them is not preemptible."""

    project_id: int
    pool: str
    at: float
    gpu_allocated_milli: int
    gpu_non_preemptible_milli: int
    gpu_requested_milli: int
    cpu_allocated_milli: int
    memory_allocated_bytes: int
    cpu_non_preemptible_milli: int = 0
    cpu_requested_milli: int = 0
    memory_non_preemptible_bytes: int = 0
    memory_requested_bytes: int = 0


class Dropped(Struct, tag="dropped", tag_field="is", frozen=True):
    """The agent's bounded journal was full while offline: this many records of this kind are lost, and that is said."""

    kind: str
    count: int


Record = (
    WorkloadStatus
    | PodStatus
    | EventReport
    | WorkloadGone
    | NodeStatus
    | NodeGone
    | ClusterStatus
    | UsageInterval
    | QueueStatus
    | Dropped
)
