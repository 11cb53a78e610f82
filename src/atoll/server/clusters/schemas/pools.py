"""Request and response types of node pools."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import AfterValidator, Field, StringConstraints

from atoll.kit.errors import FieldProblem, InvalidFields
from atoll.server.clusters.records import NodePool, PoolSettings
from atoll.server.clusters.rules import label_key, label_value, pool_message, runtime_seconds
from atoll.server.web import Body, Shape, example
from atoll.specs.quantities import memory_bytes

# The default pool takes the nodes that no other one does, by no label; clients accept no empty one, so it shows this.
DEFAULT_LABEL_KEY = "runai/node-pool"


def runtime(text: str) -> str:
    runtime_seconds(text)
    return text


def memory(text: str) -> str:
    memory_bytes(text)
    return text


LabelKey = Annotated[str, StringConstraints(max_length=317), AfterValidator(label_key)]
LabelValue = Annotated[str, AfterValidator(label_value)]
Runtime = Annotated[str, StringConstraints(max_length=64), AfterValidator(runtime)]
Memory = Annotated[str, StringConstraints(max_length=30), AfterValidator(memory)]
Detection = Literal["Use", "DontUse", "Auto"]


class Strategy(StrEnum):
    SPREAD = "spread"
    BINPACK = "binpack"


class PoolPlacement(Shape):
    """How pods go onto the nodes of the pool: those that ask for GPUs by `gpu`, the others by `cpu`."""

    cpu: Strategy | None = None
    gpu: Strategy | None = None


class PoolOptimization(Shape):
    swap_enabled: bool | None = None
    cpu_swap_memory_size: Memory | None = None
    reserved_gpu_memory_for_swap_operations: Memory | None = None
    node_level_scheduler_enabled: bool | None = None


class PoolScheduling(Shape):
    """`minGuaranteedRuntime` is how long a workload that started is left alone, as in `5d8h40m`."""

    placement_strategy: PoolPlacement | None = None
    min_guaranteed_runtime: Runtime | None = None


class PoolChange(Body):
    """What a node pool is set to. `placementStrategy` beside `schedulingConfiguration` is the older place for the same."""

    model_config = example({"labelValue": "a100", "schedulingConfiguration": {"placementStrategy": {"gpu": "spread"}}})

    label_key: LabelKey | None = None
    label_value: LabelValue | None = None
    over_provisioning_ratio: int | None = Field(default=None, ge=1, le=5)
    placement_strategy: PoolPlacement | None = None
    gpu_network_acceleration_label_key: LabelKey | None = None
    gpu_network_acceleration_detection: Detection | None = None
    gpu_resource_optimization: PoolOptimization | None = None
    scheduling_configuration: PoolScheduling | None = None
    network_topology_id: UUID | None = None


class PoolCreation(PoolChange):
    """A node pool takes the nodes that carry the label `labelKey=labelValue`."""

    model_config = example(
        {
            "name": "a100",
            "clusterId": "0198f0a2-7d3c-7b1e-9a40-5f2c1d3e4b60",
            "labelKey": "example.com/gpu",
            "labelValue": "a100",
            "schedulingConfiguration": {"placementStrategy": {"gpu": "binpack"}, "minGuaranteedRuntime": "1h"},
        }
    )

    name: str
    cluster_id: UUID
    label_key: LabelKey
    label_value: LabelValue


class PoolPhase(StrEnum):
    CREATING = "Creating"
    UPDATING = "Updating"
    DELETING = "Deleting"
    EMPTY = "Empty"
    UNSCHEDULABLE = "Unschedulable"
    READY = "Ready"
    DELETED = "Deleted"


class OldPoolLabels(Body):
    model_config = example({"labelKey": "example.com/gpu", "labelValue": "a100"})

    label_key: LabelKey | None = None
    label_value: LabelValue | None = None


class OldPoolChange(OldPoolLabels):
    over_provisioning_ratio: int | None = Field(default=None, ge=1, le=5)
    placement_strategy: PoolPlacement | None = None


class OldPoolCreation(OldPoolChange):
    model_config = example({"name": "a100", "labelKey": "example.com/gpu", "labelValue": "a100"})

    name: str
    label_key: LabelKey
    label_value: LabelValue


class OldPoolShape(Shape):
    id: int
    cluster_id: UUID
    created_at: datetime
    updated_at: datetime
    deleted_at: datetime | None = None
    status: PoolPhase
    status_message: str
    nodes: str
    created_by: str
    updated_by: str
    is_default: bool
    name: str
    over_provisioning_ratio: int
    label_key: str
    label_value: str
    placement_strategy: PoolPlacement


class PoolCondition(Shape):
    type: str
    reason: str
    message: str | None = None
    status: Literal["True", "False"] | None = None
    nodes: list[str] | None = None


class PoolSettingsShape(Shape):
    """What a node pool is set to, as wanted and as the cluster has it."""

    over_provisioning_ratio: int | None = None
    placement_strategy: PoolPlacement | None = None
    gpu_network_acceleration_label_key: str | None = None
    gpu_network_acceleration_detection: Detection | None = None
    gpu_resource_optimization: PoolOptimization | None = None
    scheduling_configuration: PoolScheduling | None = None


class PoolStatus(PoolSettingsShape):
    label_key: str | None = None
    label_value: str | None = None
    conditions: list[PoolCondition]
    gpu_network_acceleration_detected: bool | None = None
    nodes: list[str]


class NodePoolShape(PoolSettingsShape):
    id: str
    tenant_id: int
    name: str
    label_key: str
    label_value: str
    cluster_id: UUID
    cluster_name: str
    network_topology_name: str | None = None
    network_topology_id: str | None = None
    phase: PoolPhase
    phase_message: str
    status: PoolStatus
    is_default: bool
    created_by: str
    created_at: datetime
    updated_by: str
    updated_at: datetime
    deleted_by: str | None = None
    deleted_at: datetime | None = None


class NodePools(Shape):
    nodepools: list[NodePoolShape]


REASONS = {
    "Empty": "NoNodes",
    "Unschedulable": "NoReadyNode",
    "Ready": "NodesReady",
}


def created_settings(body: PoolCreation | OldPoolCreation) -> PoolSettings:
    return changed(PoolSettings(body.label_key, body.label_value), PoolChange.model_validate(body))


def changed_settings(pool: NodePool, body: PoolChange, *, keep: bool) -> PoolSettings:
    """With `keep` what is not named stays; otherwise it goes back to what new pools have. The label stays in any case."""
    current = pool.settings
    if pool.is_default and given_label(body) not in ((None, None), shown_label(pool)):
        problem = "the default node pool takes the nodes that match no other pool and has no label"
        raise InvalidFields([FieldProblem("labelKey", problem)])
    base = current if keep else PoolSettings(current.label_key, current.label_value)
    if pool.is_default:
        return changed(base, body)
    label = {"label_key": body.label_key, "label_value": body.label_value}
    return changed(replace(base, **named(label)), body)


def given_label(body: PoolChange) -> tuple[str | None, str | None]:
    return body.label_key, body.label_value


def changed(base: PoolSettings, body: PoolChange) -> PoolSettings:
    scheduling = body.scheduling_configuration or PoolScheduling()
    older, newer = (one or PoolPlacement() for one in (body.placement_strategy, scheduling.placement_strategy))
    optimization = body.gpu_resource_optimization or PoolOptimization()
    changes: dict[str, Any] = {
        "over_provisioning_ratio": body.over_provisioning_ratio,
        "cpu_placement": newer.cpu or older.cpu,
        "gpu_placement": newer.gpu or older.gpu,
        "min_runtime": scheduling.min_guaranteed_runtime,
        "acceleration_detection": body.gpu_network_acceleration_detection,
        "acceleration_label_key": body.gpu_network_acceleration_label_key,
        "swap_enabled": optimization.swap_enabled,
        "cpu_swap_memory": optimization.cpu_swap_memory_size,
        "reserved_gpu_memory": optimization.reserved_gpu_memory_for_swap_operations,
        "node_level_scheduler": optimization.node_level_scheduler_enabled,
        "topology_id": body.network_topology_id,
    }
    return replace(base, **named(changes))


def named(values: dict[str, Any]) -> dict[str, Any]:
    """Null is the same as absent."""
    return {name: value for name, value in values.items() if value is not None}


def pool_shown(pool: NodePool, tenant_number: int) -> dict[str, Any]:
    key, value = shown_label(pool)
    labels = {"labelKey": key, "labelValue": value}
    settings = settings_shown(pool.settings)
    message = pool_message(pool.phase, connected=pool.connected)
    status: dict[str, Any] = {"conditions": [condition_shown(pool, message)], "nodes": pool.nodes}
    if pool.phase in REASONS:
        status |= labels | settings
    return {
        **labels,
        **settings,
        "id": str(pool.id),
        "tenantId": tenant_number,
        "name": pool.name,
        "clusterId": str(pool.cluster_id),
        "clusterName": pool.cluster_name,
        "networkTopologyName": pool.topology_name,
        "networkTopologyId": str(pool.settings.topology_id) if pool.settings.topology_id else None,
        "phase": pool.phase,
        "phaseMessage": message,
        "status": status,
        "isDefault": pool.is_default,
        "createdBy": pool.created_by,
        "createdAt": pool.created_at,
        "updatedBy": pool.updated_by,
        "updatedAt": pool.updated_at,
    }


def old_pool_shown(pool: NodePool) -> dict[str, Any]:
    key, value = shown_label(pool)
    return {
        "id": pool.id,
        "clusterId": str(pool.cluster_id),
        "createdAt": pool.created_at,
        "updatedAt": pool.updated_at,
        "status": pool.phase,
        "statusMessage": pool_message(pool.phase, connected=pool.connected),
        "nodes": ",".join(pool.nodes),
        "createdBy": pool.created_by,
        "updatedBy": pool.updated_by,
        "isDefault": pool.is_default,
        "name": pool.name,
        "overProvisioningRatio": pool.settings.over_provisioning_ratio,
        "labelKey": key,
        "labelValue": value,
        "placementStrategy": {"cpu": pool.settings.cpu_placement, "gpu": pool.settings.gpu_placement},
    }


def shown_label(pool: NodePool) -> tuple[str, str]:
    return pool.settings.label_key or DEFAULT_LABEL_KEY, pool.settings.label_value or pool.name


def settings_shown(settings: PoolSettings) -> dict[str, Any]:
    placement = {"cpu": settings.cpu_placement, "gpu": settings.gpu_placement}
    shown: dict[str, Any] = {
        "overProvisioningRatio": settings.over_provisioning_ratio,
        "placementStrategy": placement,
        "gpuNetworkAccelerationDetection": settings.acceleration_detection,
        "gpuResourceOptimization": {
            "swapEnabled": settings.swap_enabled,
            "cpuSwapMemorySize": settings.cpu_swap_memory,
            "reservedGpuMemoryForSwapOperations": settings.reserved_gpu_memory,
            "nodeLevelSchedulerEnabled": settings.node_level_scheduler,
        },
        "schedulingConfiguration": {"placementStrategy": placement, "minGuaranteedRuntime": settings.min_runtime or "0"},
    }
    # Clients take no null here.
    if settings.acceleration_label_key:
        shown["gpuNetworkAccelerationLabelKey"] = settings.acceleration_label_key
    return shown


def condition_shown(pool: NodePool, message: str) -> dict[str, Any]:
    return {
        "type": "Ready",
        "status": "True" if pool.phase == "Ready" else "False",
        "reason": REASONS.get(pool.phase, "AgentPending"),
        "message": message,
        "nodes": pool.unready,
    }
