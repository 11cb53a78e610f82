"""How departments and projects are shown: from records to the JSON of the API."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import msgspec

from atoll.kit.text import camel
from atoll.server.access import MOST_HOLDERS, Holder
from atoll.server.clusters import SILENT_AFTER
from atoll.server.organization.records import (
    Averages,
    Comparison,
    Department,
    Inheritable,
    Project,
    Quota,
    SchedulingRules,
    Sum,
    Use,
)
from atoll.server.organization.rules import LIMITS, deserved, effective, excess, existing, summed
from atoll.server.organization.schemas import BYTES, MEGA

SCALES = (("gpu", "milli", 1000), ("cpu", "milli", 1000), ("memory", "bytes", MEGA))
SPANS = ("24h", "7d", "30d")
AMOUNTS = {"allocated": "allocated", "allocatedNonPreemptible": "non_preemptible", "requested": "requested"}


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


def aggregated(promised: Sum) -> dict[str, Any]:
    """What projects deserve together. Null: one of them is unlimited, so there is no promised."""
    return {
        "nodePool": {"id": str(promised.node_pool_id), "name": promised.pool},
        "gpu": {"deserved": promised.gpu_milli / 1000},
        "cpu": {"deserved": None if promised.cpu_is_unlimited else promised.cpu_milli},
        "memory": {"deserved": None if promised.memory_is_unlimited else promised.memory_bytes / MEGA, "units": "MB"},
    }


def quota_status(uses: tuple[Use, ...]) -> dict[str, Any]:
    """In GPUs, cores and MB, added up over the pools."""
    return {
        shown: {name: sum(getattr(use, f"{name}_{what}_{unit}") for use in uses) / scale for name, unit, scale in SCALES}
        for shown, what in AMOUNTS.items()
    }


def pool_statuses(uses: tuple[Use, ...]) -> list[dict[str, Any]]:
    return [{**quota_status((use,)), "nodePoolName": use.pool, "nodePoolId": str(use.node_pool_id)} for use in uses]


def inheritable_shown(settings: Inheritable) -> dict[str, Any]:
    types = settings.node_types
    return {
        "schedulingRules": rules_shown(settings.scheduling_rules),
        "defaultNodePools": list(settings.default_node_pools),
        "nodeTypes": msgspec.to_builtins(types) if types != type(types)() else None,
    }


def rules_shown(rules: SchedulingRules) -> dict[str, int | None] | None:
    return {shown: getattr(rules, name) for name, shown in LIMITS.items()} if rules != SchedulingRules() else None


def unit_shown(unit: Department | Project) -> dict[str, Any]:
    return {
        "id": str(unit.id),
        "name": unit.name,
        "clusterId": str(unit.cluster_id),
        "description": unit.description,
        **inheritable_shown(unit.inheritable),
        "resources": [resources_shown(quota) for quota in unit.quotas],
        "totalResources": totals(unit.quotas),
        "createdAt": unit.created_at,
        "updatedAt": unit.updated_at,
        "createdBy": unit.created_by,
        "updatedBy": unit.updated_by,
    }


def averages_shown(averages: Averages | None) -> dict[str, Any]:
    """What is measured: how much was held; how busy it was is left out. Null before anything was reckoned."""
    if averages is None:
        return {f"range{span}Data": None for span in SPANS}
    held = (averages.gpu_24h_milli, averages.gpu_7d_milli, averages.gpu_30d_milli)
    return {
        f"range{span}Data": {"averageGpuAllocation": milli / 1000, "updatedAt": averages.until}
        for span, milli in zip(SPANS, held, strict=True)
    }


def department_shown(department: Department, verbosity: str = "verbose") -> dict[str, Any]:
    body = unit_shown(department)
    if verbosity == "meta":
        return body | {"resources": None, "totalResources": None}
    body["overtimeData"] = averages_shown(department.averages)
    body["children"] = [{"id": str(id), "name": name, "children": []} for id, name in department.projects]
    body["projectsAggregatedResources"] = [aggregated(promised) for promised in department.sums]
    if verbosity == "verbose":
        uses = department.uses
        body["status"] = {"quotaStatus": quota_status(uses), "nodePoolQuotaStatuses": pool_statuses(uses)}
    return body


def project_shown(project: Project, now: datetime) -> dict[str, Any]:
    return unit_shown(project) | {
        "parentId": str(project.department_id),
        "parent": {"id": str(project.department_id), "name": project.department_name, "parent": None},
        "requestedNamespace": project.requested_namespace,
        "enforceRunaiScheduler": project.enforce_scheduler,
        "overtimeData": averages_shown(project.averages),
        "status": {
            "namespace": project.namespace,
            "phase": project.phase,
            "phaseMessage": phase_message(project, now),
            "lastUpdatedTime": project.updated_at,
            "quotaStatus": quota_status(project.uses),
            "nodePoolQuotaStatuses": pool_statuses(project.uses),
            "additionalStatusData": {"oversubscribedNodePools": list(project.oversubscribed)}
            if project.oversubscribed
            else None,
        },
        "effective": inheritable_shown(existing(effective(project.inheritable, project.inherited), project.pools)),
    }


def phase_message(project: Project, now: datetime) -> str:
    """For whom a project waits that is not as it should be."""
    if project.phase == "Ready":
        return ""
    what = "to take it off" if project.phase == "Deleting" else "to confirm it"
    heard = project.cluster_heard
    if heard is None or now - heard > SILENT_AFTER:
        return f"Waits for the agent of cluster {project.cluster_name} {what}: it is not connected."
    return f"Waits for the agent of cluster {project.cluster_name} {what}."


def quota_shown(department: Department, pools: list[Comparison]) -> dict[str, Any]:
    shown = [pool_compared(one) for one in pools]
    return {
        "departmentId": str(department.id),
        "oversubscribed": any(pool["isOversubscribed"] for pool in shown),
        "aboveCapacity": any(pool["isAboveCapacity"] for pool in shown),
        "nodePools": shown,
    }


def pool_compared(one: Comparison) -> dict[str, Any]:
    own = summed([one.quota])[one.quota.node_pool_id]
    above, beyond = excess(one.promised, deserved(one.quota)), excess(own, one.capacity)
    return {
        "nodePool": {"id": str(one.quota.node_pool_id), "name": one.quota.pool},
        "deserved": amount_shown(*deserved(one.quota)),
        "projects": amount_shown(one.promised.gpu_milli, one.promised.cpu_milli, one.promised.memory_bytes),
        "oversubscribed": amount_shown(*above),
        "capacity": amount_shown(*one.capacity),
        "aboveCapacity": amount_shown(*beyond),
        "isOversubscribed": any(above),
        "isAboveCapacity": any(beyond),
    }


def amount_shown(gpu: int | None, cpu: int | None, memory: int | None) -> dict[str, float | None]:
    """GPUs, cores, MB; null is unlimited."""
    return {"gpu": scaled(gpu, 1000), "cpu": scaled(cpu, 1000), "memory": scaled(memory, MEGA)}


def holders_shown(found: list[Holder]) -> dict[str, Any]:
    return {"access": [holder_shown(one) for one in found[:MOST_HOLDERS]], "truncated": len(found) > MOST_HOLDERS}


def holder_shown(holder: Holder) -> dict[str, Any]:
    rule = holder.rule
    names = ("subject_type", "subject_id", "role_id", "scope_type", "scope_id", "scope_name", "created_by", "created_at")
    shown = {camel(name): getattr(rule, name) for name in names}
    return {"accessRuleId": rule.id, "roleName": holder.role, "inherited": holder.inherited, **shown}
