"""Every metric and telemetry type of the API: what it is made of, or None where nothing measures it yet.

`docs/reference/metrics.md` shows these tables, and a test holds the two together. Values are means over the time since the
sample before: the amount, integrated over that time and divided by it and by `scale`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Source(StrEnum):
    """LEDGER: what pod attempts held. DEPARTMENTS, PROJECTS: what they were promised. NODES: what nodes had. WORKLOADS: from
    submission to completion or deletion. DEVICES: the ledger, by GPU of a node."""

    LEDGER = "ledger"
    DEPARTMENTS = "departments"
    PROJECTS = "projects"
    NODES = "nodes"
    WORKLOADS = "workloads"
    DEVICES = "devices"


MILLI = 1000
MEGA = 1_000_000


@dataclass(frozen=True)
class Measure:
    """`amount` of a source; `less` is one of another source that is taken off. `by_project` takes the place of the source when
    a cluster's promises are told project by project. `about` is for people."""

    source: Source
    amount: str
    about: str
    scale: int = MILLI
    less: tuple[Source, str] | None = None
    by_project: Source | None = None

    def sources(self, group: str | None) -> list[tuple[Source, str]]:
        first = self.by_project if self.by_project and group == PROJECT else self.source
        return [(first, self.amount), *([self.less] if self.less else [])]


Measures = Mapping[str, Measure | None]
CATEGORY, NODE_POOL, PROJECT, DEPARTMENT = "Category", "Nodepool", "Project", "Department"
ANY = frozenset({CATEGORY, NODE_POOL, PROJECT, DEPARTMENT})
POOLS = frozenset({NODE_POOL})

ALLOCATED = Measure(Source.LEDGER, "gpu", "GPUs that pods held")
UNITS_OF = {"cluster": Source.DEPARTMENTS, "department": Source.DEPARTMENTS, "project": Source.PROJECTS}

CLUSTER_METRICS: Measures = {
    "TOTAL_GPU_NODES": Measure(Source.NODES, "nodes", "nodes with GPUs"),
    "GPU_UTILIZATION": None,
    "GPU_UTILIZATION_DISTRIBUTION": None,
    "GPU_MEMORY_UTILIZATION": None,
    "CPU_UTILIZATION": None,
    "CPU_MEMORY_UTILIZATION": None,
    "TOTAL_GPU": Measure(Source.NODES, "gpu", "GPUs of all nodes"),
    "GPU_QUOTA": Measure(
        Source.DEPARTMENTS, "gpu", "GPUs that departments (by project: projects) deserve", by_project=Source.PROJECTS
    ),
    "ALLOCATED_GPU": ALLOCATED,
    "UNALLOCATED_GPU": Measure(Source.NODES, "gpu", "TOTAL_GPU without ALLOCATED_GPU", less=(Source.LEDGER, "gpu")),
    "AVG_WORKLOAD_WAIT_TIME": None,
    "WORKLOADS_COUNT": Measure(Source.WORKLOADS, "count", "workloads that were neither completed, failed nor deleted"),
}
# How a cluster's metric may be grouped; the rest is answered with 422.
GROUPS: Mapping[str, frozenset[str]] = {
    "TOTAL_GPU_NODES": POOLS,
    "GPU_UTILIZATION": ANY,
    "GPU_UTILIZATION_DISTRIBUTION": POOLS,
    "GPU_MEMORY_UTILIZATION": ANY,
    "CPU_UTILIZATION": ANY,
    "CPU_MEMORY_UTILIZATION": ANY,
    "TOTAL_GPU": POOLS,
    "GPU_QUOTA": frozenset({NODE_POOL, PROJECT, DEPARTMENT}),
    "ALLOCATED_GPU": ANY,
    "UNALLOCATED_GPU": POOLS,
    "AVG_WORKLOAD_WAIT_TIME": ANY,
    "WORKLOADS_COUNT": ANY,
}


def unit_metrics(promised: Source) -> Measures:
    return {
        "GPU_QUOTA": Measure(promised, "gpu", "GPUs deserved"),
        "CPU_QUOTA_MILLICORES": Measure(promised, "cpu", "millicores deserved; no samples where unlimited", 1),
        "CPU_MEMORY_QUOTA_MB": Measure(promised, "memory", "MB (10^6 bytes) deserved; no samples where unlimited", MEGA),
        "GPU_ALLOCATION": ALLOCATED,
        "CPU_ALLOCATION_MILLICORES": Measure(Source.LEDGER, "cpu", "millicores that pods held", 1),
        "CPU_MEMORY_ALLOCATION_MB": Measure(Source.LEDGER, "memory", "MB (10^6 bytes) that pods held", MEGA),
        "GPU_MEMORY_UTILIZATION": None,
    }


DEPARTMENT_METRICS = unit_metrics(Source.DEPARTMENTS)
PROJECT_METRICS = unit_metrics(Source.PROJECTS)

NODE_METRICS: Measures = {
    "GPU_UTILIZATION_PER_GPU": None,
    "GPU_UTILIZATION": None,
    "GPU_MEMORY_UTILIZATION_PER_GPU": None,
    "GPU_MEMORY_UTILIZATION": None,
    "GPU_MEMORY_USAGE_BYTES_PER_GPU": None,
    "GPU_MEMORY_USAGE_BYTES": None,
    "GPU_ALLOCATION_PER_GPU": Measure(Source.DEVICES, "gpu", "the share of each GPU that pods held"),
    "GPU_MEMORY_ALLOCATION_BYTES_PER_GPU": None,
    "GPU_IDLE_TIME_SECONDS_PER_GPU": None,
    "CPU_USAGE_CORES": None,
    "CPU_UTILIZATION": None,
    "CPU_MEMORY_USAGE_BYTES": None,
    "CPU_MEMORY_UTILIZATION": None,
    "GPU_OOMKILL_BURST_COUNT_PER_GPU": None,
    "GPU_OOMKILL_IDLE_COUNT_PER_GPU": None,
    "GPU_OOMKILL_SWAP_OUT_OF_RAM_COUNT_PER_GPU": None,
    "GPU_GRAPHICS_ENGINE_ACTIVITY_PER_GPU": None,
    "GPU_SM_ACTIVITY_PER_GPU": None,
    "GPU_SM_OCCUPANCY_PER_GPU": None,
    "GPU_TENSOR_ACTIVITY_PER_GPU": None,
    "GPU_FP64_ENGINE_ACTIVITY_PER_GPU": None,
    "GPU_FP32_ENGINE_ACTIVITY_PER_GPU": None,
    "GPU_FP16_ENGINE_ACTIVITY_PER_GPU": None,
    "GPU_MEMORY_BANDWIDTH_UTILIZATION_PER_GPU": None,
    "GPU_NVLINK_TRANSMITTED_BANDWIDTH_PER_GPU": None,
    "GPU_NVLINK_RECEIVED_BANDWIDTH_PER_GPU": None,
    "GPU_PCIE_TRANSMITTED_BANDWIDTH_PER_GPU": None,
    "GPU_PCIE_RECEIVED_BANDWIDTH_PER_GPU": None,
    "NVLINK_BANDWIDTH_TOTAL": None,
    "NVLINK_BANDWIDTH_TOTAL_PER_GPU": None,
}


@dataclass(frozen=True)
class Reading:
    """A telemetry type: the sum of a column of what there is right now, divided by `scale`."""

    column: str
    about: str
    scale: int = 1


Readings = Mapping[str, Reading | None]

NODE_TELEMETRY: Readings = {
    "READY_GPU_NODES": Reading("ready_gpu_nodes", "nodes with GPUs that are Ready"),
    "READY_GPUS": Reading("ready_gpus", "GPUs of Ready nodes"),
    "TOTAL_GPU_NODES": Reading("gpu_nodes", "nodes with GPUs"),
    "TOTAL_GPUS": Reading("gpus", "GPUs of all nodes"),
    "IDLE_ALLOCATED_GPUS": None,
    "FREE_GPUS": Reading("free_gpu_milli", "GPUs of Ready nodes that no pod holds", MILLI),
    "ALLOCATED_GPUS": Reading("held_gpu_milli", "GPUs that placed pods hold", MILLI),
    "TOTAL_CPU_CORES": Reading("cpu_milli", "cores of all nodes", MILLI),
    "USED_CPU_CORES": None,
    "ALLOCATED_CPU_CORES": Reading("held_cpu_milli", "cores that placed pods hold", MILLI),
    "TOTAL_GPU_MEMORY_BYTES": Reading("gpu_memory_bytes", "GPU memory of all nodes"),
    "USED_GPU_MEMORY_BYTES": None,
    "TOTAL_CPU_MEMORY_BYTES": Reading("memory_bytes", "memory of all nodes"),
    "USED_CPU_MEMORY_BYTES": None,
    "ALLOCATED_CPU_MEMORY_BYTES": Reading("held_memory_bytes", "memory that placed pods hold"),
    "FULLY_FREE_GPU_NODES": Reading("free_gpu_nodes", "Ready nodes with GPUs of which no pod holds any"),
}
UNIT_TELEMETRY: Readings = {
    "GPU_QUOTA": Reading("gpu_quota", "GPUs deserved", MILLI),
    "CPU_QUOTA": Reading("cpu_quota", "cores deserved; no value where somebody's are unlimited", MILLI),
    "MEMORY_QUOTA": Reading("memory_quota", "MB deserved; no value where somebody's is unlimited", MEGA),
    "GPU_ALLOCATION": Reading("gpu_allocated_milli", "GPUs held", MILLI),
    "CPU_ALLOCATION": Reading("cpu_allocated_milli", "cores held", MILLI),
    "MEMORY_ALLOCATION": Reading("memory_allocated_bytes", "MB held", MEGA),
    "GPU_ALLOCATION_NON_PREEMPTIBLE": Reading("gpu_non_preemptible_milli", "GPUs held that cannot be preempted", MILLI),
    "CPU_ALLOCATION_NON_PREEMPTIBLE": Reading("cpu_non_preemptible_milli", "cores held that cannot be preempted", MILLI),
    "MEMORY_ALLOCATION_NON_PREEMPTIBLE": Reading("memory_non_preemptible_bytes", "MB held that cannot be preempted", MEGA),
}
