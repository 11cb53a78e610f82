"""Request and response types of departments and projects, and the quotas that both share."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field, StringConstraints

from atoll.server.organization.records import Department, Project, Quota, Use
from atoll.server.web import Body, Shape, example

Name = Annotated[str, StringConstraints(min_length=1, max_length=63)]
Amount = Annotated[float, Field(ge=0, le=1_000_000_000, allow_inf_nan=False)]
Seconds = Annotated[int, Field(ge=1, lt=2**31)]
Poolname = Annotated[str, StringConstraints(max_length=253)]
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


class GpuQuotaBody(ResourceQuota):
    deserved: Amount | None = 0


class MemoryQuota(ResourceQuota):
    units: Units


class MemoryQuotaBody(ResourceQuota):
    units: Units | None = Units.MB


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
    gpu: GpuQuotaBody | None = None
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
    training: list[Poolname] | None = None
    workspace: list[Poolname] | None = None
    names: dict[str, str] | None = None


class Updatable(Body):
    description: Annotated[str, StringConstraints(max_length=1000)] | None = None
    scheduling_rules: SchedulingRules | None = None
    default_node_pools: Annotated[list[Poolname], Field(max_length=100)] | None = None
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


class Departments(Shape):
    next: int | None = None
    departments: list[DepartmentShape]


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
    """Ready when the cluster's agent holds the project as it is; before that Creating or Updating."""

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


class Projects(Shape):
    next: int | None = None
    projects: list[ProjectShape]


def resources_shown(quota: Quota) -> dict[str, Any]:
    unit = BYTES[quota.memory_units]
    return {
        "nodePool": {"id": str(quota.node_pool_id), "name": quota.pool},
        "gpu": amounts(quota.gpu_deserved_milli, quota.gpu_limit_milli, quota.gpu_weight, 1000),
        "cpu": amounts(quota.cpu_deserved_milli, quota.cpu_limit_milli, quota.cpu_weight, 1),
        "memory": amounts(quota.memory_deserved_bytes, quota.memory_limit_bytes, quota.memory_weight, unit)
        | {"units": quota.memory_units},
        "priority": quota.rank,
    }


def amounts(deserved: int | None, limit: int | None, weight: int | None, scale: int) -> dict[str, float | None]:
    return {"deserved": scaled(deserved, scale), "limit": scaled(limit, scale), "overQuotaWeight": weight}


def scaled(value: int | None, scale: int) -> float | None:
    return None if value is None else value / scale


def totals(quotas: tuple[Quota, ...]) -> dict[str, float | None]:
    """Sums over the pools; one unlimited pool makes the sum unlimited (null)."""
    cpu = [quota.cpu_deserved_milli for quota in quotas]
    memory = [quota.memory_deserved_bytes for quota in quotas]
    return {
        "gpuQuota": sum(quota.gpu_deserved_milli for quota in quotas) / 1000,
        "cpuQuota": None if None in cpu else sum(value or 0 for value in cpu),
        "memoryQuota": None if None in memory else sum(value or 0 for value in memory) / MEGA,
    }


def quota_status(uses: tuple[Use, ...]) -> dict[str, Any]:
    def amount(gpu: int, cpu: int = 0, memory: int = 0) -> dict[str, float]:
        return {"gpu": gpu / 1000, "cpu": cpu / 1000, "memory": memory / MEGA}

    return {
        "allocated": amount(
            sum(use.gpu_allocated_milli for use in uses),
            sum(use.cpu_allocated_milli for use in uses),
            sum(use.memory_allocated_bytes for use in uses),
        ),
        "allocatedNonPreemptible": amount(sum(use.gpu_non_preemptible_milli for use in uses)),
        "requested": amount(sum(use.gpu_requested_milli for use in uses)),
    }


def pool_statuses(uses: tuple[Use, ...]) -> list[dict[str, Any]]:
    return [{**quota_status((use,)), "nodePoolName": use.pool, "nodePoolId": str(use.node_pool_id)} for use in uses]


def unit_shown(unit: Department | Project) -> dict[str, Any]:
    return {
        "id": str(unit.id),
        "name": unit.name,
        "clusterId": str(unit.cluster_id),
        "description": unit.description,
        "schedulingRules": None,
        "defaultNodePools": [],
        "nodeTypes": None,
        "resources": [resources_shown(quota) for quota in unit.quotas],
        "totalResources": totals(unit.quotas),
        "createdAt": unit.created_at,
        "updatedAt": unit.updated_at,
        "createdBy": unit.created_by,
        "updatedBy": unit.updated_by,
    }


def department_shown(department: Department, *, verbose: bool = True) -> dict[str, Any]:
    children = [{"id": str(id), "name": name, "children": []} for id, name in department.projects]
    body = unit_shown(department) | {"children": children}
    if verbose:
        uses = department.uses
        body["status"] = {"quotaStatus": quota_status(uses), "nodePoolQuotaStatuses": pool_statuses(uses)}
    return body


def project_shown(project: Project) -> dict[str, Any]:
    return unit_shown(project) | {
        "parentId": str(project.department_id),
        "parent": {"id": str(project.department_id), "name": project.department_name, "parent": None},
        "requestedNamespace": project.requested_namespace,
        "enforceRunaiScheduler": project.enforce_scheduler,
        "status": {
            "namespace": project.namespace,
            "phase": project.phase,
            "phaseMessage": "" if project.phase == "Ready" else "The cluster's agent has not confirmed it yet.",
            "lastUpdatedTime": project.updated_at,
            "quotaStatus": quota_status(project.uses),
            "nodePoolQuotaStatuses": pool_statuses(project.uses),
            "additionalStatusData": None,
        },
        "effective": {"schedulingRules": None, "defaultNodePools": [], "nodeTypes": None},
    }
