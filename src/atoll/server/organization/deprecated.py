"""Between the deprecated organization API and today's: pure. Requests become today's bodies, records yesterday's answers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from atoll.kit.errors import FieldProblem, InvalidFields
from atoll.kit.text import camel
from atoll.server.organization.records import Department, Project, Quota
from atoll.server.organization.rules import LIMITS
from atoll.server.organization.schemas import BYTES, ProjectCreation, ProjectUpdate
from atoll.server.organization.schemas_deprecated import (
    OldAffinity,
    OldAmount,
    OldAmounts,
    OldProjectCreation,
    OldProjectFields,
)
from atoll.server.organization.shown import quota_status

UNLIMITED = -1
# Time limits by their names in records, and in the old form.
SECONDS = {
    "interactive_job_time_limit_seconds": "interactive_job_time_limit_secs",
    "interactive_job_max_idle_duration_seconds": "interactive_job_max_idle_duration_secs",
    "interactive_job_preempt_idle_duration_seconds": "interactive_preemptible_job_max_idle_duration_secs",
    "training_job_time_limit_seconds": "training_job_time_limit_secs",
    "training_job_max_idle_duration_seconds": "training_job_max_idle_duration_secs",
}
Subjects = dict[str, list[str]]
NOBODY: Subjects = {"users": [], "groups": [], "applications": []}


# --- requests ---------------------------------------------------------------------------------------------------------


def creation(body: OldProjectCreation, cluster: UUID) -> ProjectCreation:
    return ProjectCreation.model_validate(
        {
            "name": body.name,
            "clusterId": cluster,
            "parentId": str(body.department_id),
            "requestedNamespace": body.namespace,
            "resources": resources(body) or [],
            **settings(body),
        }
    )


def update(body: OldProjectFields, current: Project, kept: Sequence[dict[str, Any]]) -> ProjectUpdate:
    """`kept` are the quotas as they are, for a request that gives none. What the old form did not know stays."""
    given = settings(body)
    names = current.inheritable.node_types.names
    given["nodeTypes"] = {**(given["nodeTypes"] or {}), "names": names}
    return ProjectUpdate.model_validate({"description": current.description, "resources": resources(body) or kept, **given})


def settings(body: OldProjectFields) -> dict[str, Any]:
    """Time limits (0 is none), default pools and node types."""
    affinities = body.node_affinity
    types = {"training": affinities.train, "workspace": affinities.interactive} if affinities else {}
    return {
        "schedulingRules": {LIMITS[name]: round(getattr(body, old) or 0) or None for name, old in SECONDS.items()},
        "defaultNodePools": body.default_node_pools,
        "nodeTypes": {kind: selected(affinity) for kind, affinity in types.items()},
    }


def check_subjects(body: OldProjectFields, there: Subjects) -> None:
    """Who may do what is granted by access rules: the old form may repeat it, as clients do that send back what they read."""
    given = body.permissions.model_dump() if body.permissions else {}
    if any(sorted(given.get(kind) or []) not in ([], sorted(names)) for kind, names in there.items()):
        raise InvalidFields([FieldProblem("permissions", "are granted by access rules now; leave them as they are")])


def selected(affinity: OldAffinity | None) -> list[str]:
    if affinity is None or affinity.affinity_type != "only_selected":
        return []
    return [type.name for type in affinity.selected_types or [] if type.name]


def resources(body: OldProjectFields) -> list[dict[str, Any]]:
    """Quotas by pool, or, in the form before pools, those of the default pool."""
    if body.node_pools_resources is not None:
        return [{"nodePool": {"id": str(one.node_pool.id)}, **amounts(one)} for one in body.node_pools_resources]
    if body.resources is not None:
        return [amounts(body.resources)]
    if body.deserved_gpus is None and body.max_allowed_gpus is None and body.gpu_over_quota_weight is None:
        return []
    gpu = OldAmount(
        deserved=body.deserved_gpus, max_allowed=body.max_allowed_gpus, over_quota_weight=body.gpu_over_quota_weight
    )
    return [{"gpu": amount(gpu)}]


def amounts(old: OldAmounts) -> dict[str, Any]:
    found = {"gpu": amount(old.gpu), "cpu": amount(old.cpu), "memory": amount(old.memory)}
    if found["memory"]:
        found["memory"]["units"] = "Mib"
    return {name: value for name, value in found.items() if value}


def amount(old: OldAmount | None) -> dict[str, Any] | None:
    """-1, or any other negative number, is unlimited."""
    if old is None:
        return None
    bounds = {"deserved": old.deserved, "limit": old.max_allowed}
    named: dict[str, Any] = {name: None if value is None or value < 0 else value for name, value in bounds.items()}
    return named | {"overQuotaWeight": old.over_quota_weight}


# --- answers ----------------------------------------------------------------------------------------------------------


def project(found: Project, *, tenant: int, mb: bool, subjects: Subjects | None) -> dict[str, Any]:
    """`subjects`, by kind, are left out when nobody asked for them."""
    types, limits = found.inheritable.node_types, found.inheritable.scheduling_rules
    return {
        "id": found.id,
        "name": found.name,
        "namespace": found.namespace,
        "departmentId": found.department_id,
        "departmentName": found.department_name,
        "tenantId": tenant,
        "clusterUuid": str(found.cluster_id),
        "createdAt": found.created_at,
        "phase": found.phase,
        "status": {
            "namespace": found.namespace,
            "message": found.phase,
            "quotaStatuses": [{"nodePoolName": use.pool, **quota_status((use,))} for use in found.uses],
        },
        "gpuOverQuotaWeight": min(3, found.quotas[0].gpu_weight) if found.quotas else 0,
        "defaultNodePools": list(found.inheritable.default_node_pools),
        **{camel(old): getattr(limits, name) for name, old in SECONDS.items() if getattr(limits, name) is not None},
        "nodeAffinity": {"train": affinity(types.training), "interactive": affinity(types.workspace)},
        "trainNodeAffinity": ", ".join(types.training),
        "interactiveNodeAffinity": ", ".join(types.workspace),
        **quotas(found.quotas, mb=mb),
        **({} if subjects is None else {"permissions": subjects}),
    }


def department(
    found: Department, *, tenant: int, mb: bool, projects: Iterable[dict[str, Any]], administrators: list[str]
) -> dict[str, Any]:
    own = quotas(found.quotas, mb=mb)
    return {
        "id": found.id,
        "name": found.name,
        "tenantId": tenant,
        "clusterUuid": str(found.cluster_id),
        "createdAt": found.created_at,
        "allowOverQuota": any(quota.gpu_limit_milli != quota.gpu_deserved_milli for quota in found.quotas),
        "projectsDeservedGpus": f"{sum(one.gpu_milli for one in found.sums) / 1000:g}",
        "departmentAdmins": administrators,
        "projects": list(projects),
        **own,
    }


def quotas(owned: Sequence[Quota], *, mb: bool) -> dict[str, Any]:
    """Over all pools, of the default pool (it comes first), and of each."""
    pools = [pool_amounts(quota, mb=mb) for quota in owned]
    default = {name: value for name, value in pools[0].items() if name != "nodePool"} if pools else {}
    limits = [quota.gpu_limit_milli for quota in owned]
    return {
        "deservedGpus": sum(quota.gpu_deserved_milli for quota in owned) / 1000,
        "maxAllowedGpus": UNLIMITED if None in limits else sum(limit or 0 for limit in limits) / 1000,
        "resources": default,
        "nodePoolsResources": pools,
    }


def pool_amounts(quota: Quota, *, mb: bool) -> dict[str, Any]:
    unit = BYTES["MB" if mb else "Mib"]
    return {
        "id": quota.node_pool_id,
        "nodePool": {"id": quota.node_pool_id, "name": quota.pool},
        "gpu": shown(quota.gpu_deserved_milli, quota.gpu_limit_milli, quota.gpu_weight, 1000),
        "cpu": shown(quota.cpu_deserved_milli, quota.cpu_limit_milli, quota.cpu_weight, 1),
        "memory": shown(quota.memory_deserved_bytes, quota.memory_limit_bytes, quota.memory_weight, unit),
    }


def shown(deserved: int | None, limit: int | None, weight: int | None, scale: int) -> dict[str, float]:
    return {
        "deserved": UNLIMITED if deserved is None else deserved / scale,
        "maxAllowed": UNLIMITED if limit is None else limit / scale,
        "overQuotaWeight": 0 if weight is None else weight,
    }


def affinity(types: Sequence[str]) -> dict[str, Any]:
    return {
        "affinityType": "only_selected" if types else "no_limit",
        "selectedTypes": [{"name": type} for type in types],
    }
