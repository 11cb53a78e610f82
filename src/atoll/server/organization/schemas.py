"""Request and response types of departments and projects, and the quotas that both share."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field, StringConstraints

from atoll.server.web import Body, Shape, example

Name = Annotated[str, StringConstraints(min_length=1, max_length=63)]
Amount = Annotated[float, Field(ge=0, le=1_000_000_000, allow_inf_nan=False)]
Seconds = Annotated[int, Field(ge=1, lt=2**31)]
Label = Annotated[str, StringConstraints(min_length=1, max_length=253)]
BYTES = {"Mib": 1 << 20, "MB": 10**6, "GB": 10**9}
MEGA = 10**6
CLUSTER = "01926f6e-5f2a-7c3d-9b1e-3a6f0d1c2b4a"  # in examples


class Units(StrEnum):
    MIB = "Mib"
    MB = "MB"
    GB = "GB"


class PoolReference(Shape):
    id: str
    name: str | None = None


class ResourceQuota(Shape):
    """`deserved` is guaranteed, up to `limit` may be used (null: no limit), `overQuotaWeight` shares out what is idle."""

    deserved: Amount | None = None
    limit: Amount | None = None
    over_quota_weight: Amount | None = None


class GpuQuota(ResourceQuota):
    """In GPUs; a number, 0 by default."""

    deserved: Amount = 0


class MemoryQuota(ResourceQuota):
    units: Units


class MemoryQuotaBody(ResourceQuota):
    """In MB unless `units` says otherwise."""

    units: Units | None = None


class Resources(Shape):
    """Quotas on one node pool: GPUs, millicores, memory in `units`. Unset CPU and memory are unlimited."""

    node_pool: PoolReference | None = None
    gpu: GpuQuota
    cpu: ResourceQuota | None = None
    memory: MemoryQuota | None = None
    priority: str | None = None


class ResourcesBody(Body):
    """The pool may be left out: then it is the cluster's default pool."""

    node_pool: PoolReference | None = None
    gpu: ResourceQuota | None = None
    cpu: ResourceQuota | None = None
    memory: MemoryQuotaBody | None = None
    priority: Annotated[str, StringConstraints(max_length=50)] | None = None


ResourcesList = Annotated[list[ResourcesBody], Field(max_length=100)]


class SchedulingRules(Shape):
    interactive_job_time_limit_seconds: Seconds | None = None
    interactive_job_max_idle_duration_seconds: Seconds | None = None
    interactive_job_preempt_idle_duration_seconds: Seconds | None = None
    training_job_max_idle_duration_seconds: Seconds | None = None
    training_job_time_limit_seconds: Seconds | None = None


class NodeTypes(Shape):
    """Node types (by label) that workloads may run on; none is any. `names` are for people."""

    training: Annotated[list[Label], Field(max_length=100)] | None = None
    workspace: Annotated[list[Label], Field(max_length=100)] | None = None
    names: Annotated[dict[Label, Label], Field(max_length=100)] | None = None


class Updatable(Body):
    """`defaultNodePools` are names of the cluster's node pools, in the order in which they are tried."""

    description: Annotated[str, StringConstraints(max_length=1000)] | None = None
    scheduling_rules: SchedulingRules | None = None
    default_node_pools: Annotated[list[Label], Field(max_length=100)] | None = None
    node_types: NodeTypes | None = None


class Overtime(Shape):
    average_gpu_allocation: float | None = None
    average_gpu_utilization: float | None = None
    average_gpu_memory_utilization: float | None = None
    updated_at: datetime | None = None


class OvertimeData(Shape):
    range24h_data: Overtime | None = Field(None, alias="range24hData")
    range7d_data: Overtime | None = Field(None, alias="range7dData")
    range30d_data: Overtime | None = Field(None, alias="range30dData")


class DepartmentCreation(Updatable):
    """`overtimeData` is taken and ignored: clients send back what they read."""

    model_config = example({"name": "research", "clusterId": CLUSTER, "resources": [{"gpu": {"deserved": 12}}]})

    name: Name
    cluster_id: UUID
    resources: ResourcesList | None = None
    overtime_data: OvertimeData | None = None


class ProjectCreation(Updatable):
    model_config = example({"name": "vision", "clusterId": CLUSTER, "parentId": "7", "resources": [{"gpu": {"deserved": 8}}]})

    name: Name
    cluster_id: UUID
    resources: ResourcesList
    requested_namespace: Name | None = None
    enforce_runai_scheduler: bool | None = True
    parent_id: Annotated[str, StringConstraints(max_length=20)] | None = None


class DepartmentUpdate(Updatable):
    """Replaces what stands here; quotas stay where `resources` is not given."""

    model_config = example({"description": "Basic research", "schedulingRules": {"trainingJobTimeLimitSeconds": 86400}})

    resources: ResourcesList | None = None


class ProjectUpdate(Updatable):
    """Replaces what stands here; `enforceRunaiScheduler` stays where it is not given."""

    model_config = example({"description": "Detection", "resources": [{"gpu": {"deserved": 8}}]})

    resources: ResourcesList
    enforce_runai_scheduler: bool | None = None


class AmountShape(Shape):
    """GPUs, CPU cores, memory in MB."""

    gpu: float
    cpu: float
    memory: float


class QuotaStatus(Shape):
    allocated: AmountShape
    allocated_non_preemptible: AmountShape
    requested: AmountShape


class PoolQuotaStatus(QuotaStatus):
    node_pool_name: str
    node_pool_id: str


class TotalResources(Shape):
    gpu_quota: float | None
    cpu_quota: float | None
    memory_quota: float | None


class Child(Shape):
    id: str
    name: str
    children: list[Child] | None = None


class AggregatedAmount(Shape):
    deserved: float | None = None


class AggregatedMemory(AggregatedAmount):
    units: Units


class NamedPool(Shape):
    id: str
    name: str


class AggregatedResources(Shape):
    node_pool: NamedPool
    gpu: AggregatedAmount | None = None
    cpu: AggregatedAmount | None = None
    memory: AggregatedMemory | None = None


class DepartmentStatus(Shape):
    quota_status: QuotaStatus
    node_pool_quota_statuses: list[PoolQuotaStatus]


class OrganizationUnit(Shape):
    """What departments and projects show alike."""

    id: str
    name: str
    cluster_id: UUID
    description: str
    scheduling_rules: SchedulingRules | None = None
    default_node_pools: list[str] | None = None
    node_types: NodeTypes | None = None
    resources: list[Resources]
    total_resources: TotalResources
    overtime_data: OvertimeData | None = None
    created_at: datetime
    updated_at: datetime
    created_by: str
    updated_by: str


class DepartmentShape(OrganizationUnit):
    children: list[Child] | None = None
    projects_aggregated_resources: list[AggregatedResources] | None = None
    status: DepartmentStatus | None = None


class Amounts(Shape):
    """GPUs, CPU cores, memory in MB; null is unlimited."""

    gpu: float | None
    cpu: float | None
    memory: float | None


class PoolComparison(Shape):
    """`oversubscribed` is what `projects` were promised above `deserved`, `aboveCapacity` what is deserved above what the
    pool's ready nodes have. Projects without a limit on CPU or memory count as none."""

    node_pool: NamedPool
    deserved: Amounts
    projects: Amounts
    oversubscribed: Amounts
    capacity: Amounts
    above_capacity: Amounts
    is_oversubscribed: bool
    is_above_capacity: bool


class DepartmentQuota(Shape):
    """Quotas that are oversubscribed or above capacity are no guarantee: the department's quota, and the nodes, win."""

    department_id: str
    oversubscribed: bool
    above_capacity: bool
    node_pools: list[PoolComparison]


class HolderShape(Shape):
    access_rule_id: int
    subject_type: str
    subject_id: str
    role_id: int
    role_name: str
    scope_type: str
    scope_id: str
    scope_name: str
    inherited: bool
    created_by: str
    created_at: datetime


class Holders(Shape):
    """The nearest rules first. `truncated`: there are more than the 1,000 that are shown."""

    access: list[HolderShape]
    truncated: bool


class DepartmentListed(DepartmentShape):
    """`meta` leaves out all but the department's own row, `brief` its status."""

    resources: list[Resources] | None = None  # type: ignore[assignment]
    total_resources: TotalResources | None = None  # type: ignore[assignment]


class Departments(Shape):
    next: int | None = None
    departments: list[DepartmentListed]


class ProjectPhase(StrEnum):
    CREATING = "Creating"
    UPDATING = "Updating"
    DELETING = "Deleting"
    DELETED = "Deleted"
    INITIALIZING = "Initializing"
    READY = "Ready"
    NOT_READY = "NotReady"
    UNKNOWN = "Unknown"


class ProjectStatus(Shape):
    """Ready when the cluster's agent holds the project as it is; before that Creating or Updating. A deleted project is
    Deleting until the agent has taken it off. `additionalStatusData.oversubscribedNodePools` names the pools in which the
    department's projects were promised more than the department has, so that quotas are no guarantee there."""

    namespace: str | None
    phase: ProjectPhase
    phase_message: str | None = None
    last_updated_time: datetime | None = None
    quota_status: QuotaStatus
    node_pool_quota_statuses: list[PoolQuotaStatus]
    additional_status_data: dict[str, Any] | None = None


class Parent(Shape):
    id: str
    name: str
    parent: Parent | None = None


class Effective(Shape):
    """The project's own settings merged with its department's."""

    scheduling_rules: SchedulingRules | None = None
    default_node_pools: list[str] | None = None
    node_types: NodeTypes | None = None


class ProjectShape(OrganizationUnit):
    parent_id: str
    parent: Parent | None = None
    requested_namespace: str | None = None
    enforce_runai_scheduler: bool
    status: ProjectStatus
    effective: Effective


class Rank(Shape):
    name: str
    value: int
    is_default: bool


class Priorities(Shape):
    priorities: list[Rank]


class Projects(Shape):
    next: int | None = None
    projects: list[ProjectShape]
