"""Types of the common list and of submissions."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import Field, StringConstraints

from atoll.server.web import Body, Shape, example
from atoll.server.workloads.schemas.spec import ExtendedResource, NodeSelectorTerm, TrainingSpec


class Phase(StrEnum):
    CREATING = "Creating"
    INITIALIZING = "Initializing"
    RESUMING = "Resuming"
    PENDING = "Pending"
    DELETING = "Deleting"
    RUNNING = "Running"
    UPDATING = "Updating"
    STOPPED = "Stopped"
    STOPPING = "Stopping"
    DEGRADED = "Degraded"
    FAILED = "Failed"
    COMPLETED = "Completed"
    TERMINATING = "Terminating"
    UNKNOWN = "Unknown"


class DesiredPhase(StrEnum):
    RUNNING = "Running"
    STOPPED = "Stopped"
    DELETED = "Deleted"


CLUSTER = "01926f6e-5f2a-7c3d-9b1e-3a6f0d1c2b4a"  # in examples
SPEC = {"image": "python:3.12", "command": "python", "args": "train.py", "compute": {"gpuDevicesRequest": 1}}

PhaseReason = Literal["NonPreemptibleOverQuota", "OverLimit"]


class TrainingCreation(Body):
    """`spec` is the workload; `clusterId` is that of the project."""

    model_config = example({"name": "mnist", "projectId": "12", "clusterId": CLUSTER, "spec": SPEC})

    name: Annotated[str, StringConstraints(min_length=1, max_length=63)]
    use_given_name_as_prefix: bool | None = False
    project_id: Annotated[str, StringConstraints(max_length=20)]
    cluster_id: UUID
    template_id: Annotated[str, StringConstraints(max_length=50)] | None = None
    spec: TrainingSpec | None = None


class TrainingShape(Shape):
    name: str
    requested_name: str
    workload_id: UUID
    project_id: str
    department_id: str
    cluster_id: UUID
    created_by: str
    created_at: datetime
    deleted_at: datetime | None
    desired_phase: DesiredPhase
    actual_phase: Phase
    spec: TrainingSpec


class Bounds(Shape):
    request: float | None = None
    limit: float | None = None


class QuantityBounds(Shape):
    request: str | None = None
    limit: str | None = None


class RequestedResources(Shape):
    gpu_request_type: Literal["portion", "memory"] | None = None
    gpu: Bounds | None = None
    gpu_memory: QuantityBounds | None = None
    cpu: Bounds | None = None
    cpu_memory: QuantityBounds | None = None
    extended_resources: list[ExtendedResource] | None = None


class AllocatedResources(Shape):
    gpu: float | None = None
    gpu_memory: str | None = None
    cpu: float | None = None
    cpu_memory: str | None = None
    extended_resources: list[ExtendedResource] | None = None


class ActionsSupport(Shape):
    delete: bool
    suspend: bool


class WorkloadCondition(Shape):
    type: str
    status: str
    message: str | None = None
    reason: str | None = None
    last_transition_time: datetime | None = None


class RequestedPods(Shape):
    number: int | None = None
    min: int | None = None
    max: int | None = None
    parallelism: int | None = None
    completions: int | None = None


class ChildWorkload(Shape):
    id: UUID
    type: str | None = None


class DatasourceReference(Shape):
    type: str | None = None
    name: str
    id: str


class Connection(Shape):
    name: str
    tool_type: str
    connection_type: str
    url: str | None = None
    authorization_type: Literal["public", "authenticatedUsers", "authorizedUsersOrGroups"] | None = None
    authorized_users: list[str] | None = None
    authorized_groups: list[str] | None = None
    container_port: int | None = None


class EnvironmentReference(Shape):
    name: str
    id: str
    replica_type: Literal["Master", "Worker", "Leader"] | None = None
    connections: list[Connection] | None = None


class Topology(Shape):
    name: str | None = None
    preferred_placement: str | None = None
    required_placement: str | None = None


class SchedulingMessage(Shape):
    node_pool: str
    phase_reason: PhaseReason
    reason: str
    org_type: Literal["PROJECT", "DEPARTMENT"] | None = None
    user_message: str | None = None


class WorkloadShape(Shape):
    """A workload of any kind, as lists show it."""

    id: UUID
    type: str
    name: str
    tenant_id: int
    cluster_id: UUID
    project_id: str
    project_name: str
    department_id: str
    department_name: str
    namespace: str
    phase: Phase
    phase_message: str
    phase_reason: PhaseReason | None = None
    phase_updated_at: datetime
    k8s_phase: str = Field(alias="k8sPhase")
    k8s_phase_updated_at: datetime = Field(alias="k8sPhaseUpdatedAt")
    conditions: list[WorkloadCondition]
    source: Literal["CLI", "Control-plane", "Other"]
    source_api: Literal["WorkloadsV2"] | None = None
    submitted_by: str
    priority: int | None
    priority_class_name: str
    preemptible: bool | None = None
    category: str
    created_at: datetime
    updated_at: datetime
    completed_at: datetime | None = None
    deleted_at: datetime | None
    running_pods: int
    requested_pods: RequestedPods | None = None
    requested_node_pools: list[str] | None = None
    current_node_pools: list[str] | None = None
    workload_requested_resources: RequestedResources | None = None
    pods_requested_resources: RequestedResources | None = None
    allocated_resources: AllocatedResources | None = None
    actions_support: ActionsSupport | None = None
    images: list[str] | None = None
    children_ids: list[ChildWorkload] | None = None
    urls: list[str] | None = None
    datasources: list[DatasourceReference] | None = None
    environments: list[EnvironmentReference] | None = None
    external_connections: list[Connection] | None = None
    distributed_framework: str | None = None
    additional_fields: dict[str, Any] | None = None
    environment_variables: dict[str, str] | None = None
    command: str | None = None
    arguments: str | None = None
    idle_gpus: int | None = None
    idle_allocated_gpus: float | None = None
    total_pending_time_seconds: int | None = None
    total_running_time_seconds: int | None = None
    guaranteed_runtime_ends_at: datetime | None = None
    ai_application_id: str | None = None
    ai_application_name: str | None = None
    topology: Topology | None = None


class WorkloadDetailed(WorkloadShape):
    pending_scheduling_messages: list[SchedulingMessage] | None = None


class Workloads(Shape):
    next: int | None = None
    workloads: list[WorkloadShape]


class Container(Shape):
    name: str
    image: str
    started_at: datetime | None = None


class PodToleration(Shape):
    key: str | None = None
    operator: str | None = None
    value: str | None = None
    effect: str | None = None
    toleration_seconds: int | None = None


class Selector(Shape):
    node_selector_terms: list[NodeSelectorTerm] | None = None


class PreferredTerm(Shape):
    weight: float | None = None
    preference: NodeSelectorTerm | None = None


class PreferredSelector(Shape):
    node_selector_terms: list[PreferredTerm] | None = None


class PodNodeAffinity(Shape):
    required: Selector | None = None
    preferred: PreferredSelector | None = None


class PodShape(Shape):
    """One attempt of a pod. `reason`, `message`, `exitCode`, `attempt`, `index`, `gpuDevices` are Atoll's additions."""

    id: UUID
    name: str
    tenant_id: int
    cluster_id: UUID
    project_id: str
    project_name: str | None = None
    workload_id: UUID
    workload_name: str | None = None
    revision_id: str | None = None
    node_name: str | None = None
    current_node_pool: str | None = None
    requested_node_pools: list[str] | None = None
    priority_class_name: str
    k8s_phase: str = Field(alias="k8sPhase")
    k8s_phase_updated_at: datetime = Field(alias="k8sPhaseUpdatedAt")
    created_at: datetime
    updated_at: datetime
    completed_at: datetime | None = None
    deleted_at: datetime | None = None
    containers: list[Container]
    requested_resources: RequestedResources | None = None
    allocated_resources: AllocatedResources | None = None
    tolerations: list[PodToleration] | None = None
    node_affinity: PodNodeAffinity | None = None
    ip: str | None = None
    reason: str | None = None
    message: str | None = None
    exit_code: int | None = None
    attempt: int
    index: int
    gpu_devices: list[int]


class Pods(Shape):
    next: int | None = None
    pods: list[PodShape]


class InvolvedObject(Shape):
    uid: str
    kind: str
    name: str
    namespace: str


class EventShape(Shape):
    id: UUID
    created_at: datetime
    type: str
    cluster_id: UUID
    message: str
    reason: str | None = None
    source: str | None = None
    involved_object: InvolvedObject | None = None


class Events(Shape):
    next: int | None = None
    events: list[EventShape]


class RecordMeta(Shape):
    creation_timestamp: datetime
    type: Literal["Event", "PhaseUpdate"]


class PhaseUpdate(Shape):
    phase: Phase
    phase_message: str


class RecordSpec(Shape):
    event: EventShape | None = None
    phase_update: PhaseUpdate | None = None


class HistoryRecord(Shape):
    meta: RecordMeta
    spec: RecordSpec


class History(Shape):
    next: int | None = None
    records: list[HistoryRecord]


class FactShape(Shape):
    name: str
    value: float
    unit: str


class WhyShape(Shape):
    """Why a workload is in its phase: a stable code, a sentence, the numbers, and the cheapest change that would help.
    `revision` is that of the desired state that the agent's reason is about."""

    phase: Phase
    since: datetime
    revision: int
    code: str
    message: str
    facts: list[FactShape]
    suggestion: str | None = None
