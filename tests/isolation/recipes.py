"""How to make a valid request of every route, with the ids of a given world. A new route that takes a body, a required
query parameter or a new kind of id needs a line here; the tests say which.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.isolation.routes import Served
from tests.isolation.worlds import VIEWS_USERS, World, pool_body, role_body, sink_body, storage_body, topology_body
from tests.support.saml import saml_body

WHERE = "tests/isolation/recipes.py"

PATH_IDS: dict[str, Callable[[World], object]] = {
    "accessKeyId": lambda w: w.access_key,
    "accessRuleId": lambda w: w.rule,
    "clusterId": lambda w: w.cluster,
    "clusterUuid": lambda w: w.cluster,
    "departmentId": lambda w: w.department,
    "entryId": lambda w: w.entry,
    "exportId": lambda w: w.export,
    "key": lambda _: "browserSessionTimeout",
    "networkTopologyId": lambda w: w.topology,
    "nodeId": lambda w: w.node,
    "nodepoolId": lambda w: w.pool,
    "nodepoolName": lambda _: "gold",
    "permissionSetId": lambda _: VIEWS_USERS,
    "projectId": lambda w: w.project,
    "idp": lambda w: w.provider,
    "roleId": lambda w: w.role,
    "roleIdPath": lambda _: 1001,
    "serviceAccountId": lambda w: w.machine,
    "sinkId": lambda w: w.sink,
    "settingKey": lambda _: "department.use",
    "storageConfigurationId": lambda w: w.storage,
    "tenantId": lambda w: w.tenant_number,
    "sessionId": lambda w: w.session,
    "userId": lambda w: w.user,
    "workloadId": lambda w: w.training,
}
# Ids that are the same for everybody: naming them tells nothing.
SHARED_IDS = {"key", "permissionSetId", "roleIdPath", "settingKey"}

# Where every route is asked in turn, other names of what was deleted before: it is not there any more.
GONE_BY_THEN = {
    "delete_access_key_by_id_administration",
    "delete_application_by_id",
    "delete_user_application_by_id",
    "delete_user_application_by_id_administration",
}

# Refused requests are recorded with the address that was asked for, whatever ids a stranger put there: left out here.
DONE = {"start": "2020-01-01T00:00:00Z", "end": "2100-01-01T00:00:00Z", "filterBy": ["result==Succeeded"]}


@dataclass(frozen=True)
class Recipe:
    """`body_ids`, `query_ids`: ids of things of the tenant stand in the body, or in the query. `path`: which id a parameter
    of the path is, where it is not the usual one."""

    """`body_ids`, `query_ids`: ids of things of the tenant stand in the body, or in the query; `batch_ids`: in a body whose
    items are answered one by one."""

    body: Callable[[World], Any] = lambda _: None
    query: Callable[[World], dict[str, Any]] = lambda _: {}
    body_ids: bool = False
    query_ids: bool = False
    batch_ids: bool = False
    form: bool = False
    path: dict[str, Callable[[World], object]] = field(default_factory=dict)


def quotas(world: World) -> list[dict[str, Any]]:
    return [{"nodePool": {"id": str(world.pool)}, "gpu": {"deserved": 1}}]


def filters(*fields: str) -> Recipe:
    """A list that can be narrowed by ids: those of the world."""
    ids = {"clusterId": "cluster", "clusterUuid": "cluster", "projectId": "project", "departmentId": "department"}
    ids |= {"workloadId": "training", "scopeId": "cluster", "parentId": "department"}
    return Recipe(query=lambda w: {"filterBy": [f"{one}=={getattr(w, ids[one])}" for one in fields]}, query_ids=True)


MACHINE = Recipe(body=lambda w: {"name": f"made{w.tenant_number}"})
OLDER_MACHINE = Recipe(body=lambda w: {"name": f"older{w.tenant_number}"})
ENABLED = Recipe(body=lambda _: {"enabled": True})


def pool_change(world: World) -> dict[str, Any]:
    return {"networkTopologyId": str(world.topology)}


def metrics(*types: str) -> Recipe:
    return Recipe(query=lambda _: {"metricType": ",".join(types), "start": "2026-01-01", "end": "2026-01-02"})


def telemetry(type: str, group: str) -> Recipe:
    ids = {"telemetryType": type, "groupBy": group}
    return Recipe(query=lambda w: {**ids, "clusterId": str(w.cluster), "departmentId": str(w.department)}, query_ids=True)


CLASSES = Recipe(query=lambda w: {"clusterId": str(w.cluster), "includeNone": "true"}, query_ids=True)
AUDIT = Recipe(query=lambda _: DONE)
WORKLOADS = filters("clusterId", "projectId", "departmentId")
PODS = filters("clusterId", "workloadId")
PROJECTS = filters("clusterId", "departmentId", "parentId")

RECIPES: dict[str, Recipe] = {
    "create_idp": Recipe(body=lambda w: saml_body(f"made{w.tenant_number}")),
    "update_idp": Recipe(body=lambda w: saml_body(f"changed{w.tenant_number}")),
    "update_idp_mappers": Recipe(body=lambda _: {"groups": "memberOf"}),
    "validate_idp": Recipe(body=lambda w: saml_body(f"tried{w.tenant_number}")),
    "grant_token": Recipe(body=lambda _: {"grantType": "password", "username": "a", "password": "b"}),
    "grant_token_v2": Recipe(body=lambda _: {"grant_type": "password", "username": "a", "password": "b"}, form=True),
    "open_session": Recipe(body=lambda _: {"username": "a", "password": "b"}),
    "create-tenant": Recipe(body=lambda w: {"name": f"made-in-{w.tenant_number}", "email": "admin@made.example"}),
    "update-tenant-by-id": Recipe(body=lambda w: {"alias": f"other-{w.tenant_number}"}),
    "suspend_tenant": Recipe(body=lambda _: {"reason": "unpaid"}),
    "hold_tenant": Recipe(body=lambda _: {"reason": "litigation"}),
    "erase_tenant": Recipe(body=lambda _: {"dryRun": True}),
    "ask_entry": Recipe(body=lambda _: {"reason": "to see that this works", "minutes": 5}),
    "set_entry_setting": Recipe(body=lambda _: {"policy": "consent"}),
    "set_tenant_limits": Recipe(body=lambda _: {"clusters": 5}),
    "create_user": Recipe(body=lambda w: {"email": f"made{w.tenant_number}@example.com"}),
    "app_token": Recipe(body=lambda _: {"id": "a", "name": "b", "secret": "c"}),
    "create_service_account": MACHINE,
    "create_application": OLDER_MACHINE,
    "create_access_key1": MACHINE,
    "create_own_access_key": Recipe(body=lambda w: {"name": f"own{w.tenant_number}", "lifetimeDays": 1}),
    "create_user_application": OLDER_MACHINE,
    "update_service_account_by_id": ENABLED,
    "update_own_access_key": ENABLED,
    "update_application_by_id": ENABLED,
    "change_user_password": Recipe(body=lambda w: {"currentPassword": w.password, "newPassword": f"{w.password}2"}),
    "end_my_session": Recipe(path={"sessionId": lambda w: w.own_session}),
    "confirm_second_factor": Recipe(body=lambda _: {"code": "123456"}),
    "renew_recovery_codes": Recipe(body=lambda _: {"code": "123456"}),
    "turn_second_factor_off": Recipe(body=lambda w: {"password": w.password, "code": "123456"}),
    "create_access_rule": Recipe(
        body=lambda w: {
            "subjectType": "service-account",
            "subjectId": str(w.machine),
            "roleId": 1003,
            "scopeType": w.scope[0],
            "scopeId": w.scope[1],
        },
        body_ids=True,
    ),
    "access_rules_batch": Recipe(body=lambda w: {"ids": [w.rule], "action": "validate_delete"}, batch_ids=True),
    "access_rules_batch_create": Recipe(
        body=lambda w: {
            "payload": {
                "roleId": 1003,
                "subjects": [{"subjectType": "user", "subjectId": str(w.user)}],
                "scopes": [{"scopeType": w.scope[0], "scopeId": w.scope[1]}],
            }
        },
        batch_ids=True,
    ),
    "get_permitted_scopes": Recipe(body=lambda _: {"resourceType": "project"}),
    "explain_access": Recipe(
        query=lambda w: {"resourceType": "project", "action": "read", "scopeType": w.scope[0], "scope": w.scope[1]},
        query_ids=True,
    ),
    "create_role": Recipe(body=lambda w: role_body(f"made{w.tenant_number}")),
    "update_role": Recipe(body=lambda w: role_body(f"renamed{w.tenant_number}")),
    "get_access_rules": filters("scopeId"),
    "count_access_rules": filters("scopeId"),
    "update_security_setting_by_key": Recipe(body=lambda _: {"idleTimeout": 30}),
    "updateTenantSetting": Recipe(body=lambda _: {"key": "department.use", "value": True}),
    "upload_tenant_logo": Recipe(body=lambda _: {"logo": base64.b64encode(b"<svg></svg>").decode()}),
    "create_cluster": Recipe(body=lambda _: {"name": "made"}, query=lambda w: {"tenantId": w.tenant_number}),
    "updateCluster": Recipe(body=lambda _: {"name": "renamed"}),
    "get_cluster_install_info_by_uuid": Recipe(query=lambda _: {"version": "2.24"}),
    "get_tenant_nodes": filters("clusterUuid"),
    "count_tenant_nodes": filters("clusterUuid"),
    "count_nodes": Recipe(),
    "get_nodepools": filters("clusterId"),
    "count_nodepools": filters("clusterId"),
    "create_nodepool": Recipe(body=lambda w: pool_body(w.cluster, "made"), body_ids=True),
    "update_nodepool": Recipe(body=pool_change, body_ids=True),
    "patch_nodepool": Recipe(body=pool_change, body_ids=True),
    "createNodePool": Recipe(body=lambda _: {"name": "older", "labelKey": "older", "labelValue": "yes"}),
    "updateNodePool": Recipe(body=lambda _: {"overProvisioningRatio": 2}),
    "updateNodePoolLabels": Recipe(body=lambda _: {"labelKey": "tier", "labelValue": "silver"}),
    "get_cluster_metrics": metrics("ALLOCATED_GPU", "TOTAL_GPU", "GPU_QUOTA", "WORKLOADS_COUNT", "CPU_UTILIZATION"),
    "get_nodepool_metrics": metrics("UNALLOCATED_GPU", "GPU_UTILIZATION"),
    "get_node_metrics": metrics("GPU_ALLOCATION_PER_GPU", "CPU_UTILIZATION"),
    "get_department_metrics": metrics("GPU_QUOTA", "GPU_ALLOCATION"),
    "get_project_metrics": metrics("GPU_QUOTA", "GPU_ALLOCATION"),
    "get_node_telemetry": telemetry("TOTAL_GPUS", "Node,ClusterId"),
    "get_departments_telemetry": telemetry("GPU_QUOTA", "CLUSTER_ID"),
    "get_projects_telemetry": telemetry("GPU_QUOTA", "ParentId,ClusterId"),
    "get_network_topologies": filters("clusterId"),
    "get_network_topologies_count": filters("clusterId"),
    "create_network_topology": Recipe(body=lambda w: topology_body(w.cluster, "made"), body_ids=True),
    "getStorageClasses": CLASSES,
    "getStorageClassesV2": CLASSES,
    "list_storage_class_configuration": filters("scopeId"),
    "create_storage_class_configuration": Recipe(body=lambda w: storage_body(w.cluster, "made"), body_ids=True),
    "update_storage_class_configuration_by_id": Recipe(body=lambda _: {"permissions": {}}),
    "patch_storage_class_configuration_by_id": Recipe(body=lambda _: {"permissions": {}}),
    "get_departments": filters("clusterId"),
    "count_departments": filters("clusterId"),
    "get_projects": PROJECTS,
    "count_projects": PROJECTS,
    "create_department": Recipe(
        body=lambda w: {"name": "made", "clusterId": str(w.cluster), "resources": quotas(w)}, body_ids=True
    ),
    "update_department": Recipe(body=lambda w: {"description": "", "resources": quotas(w)}, body_ids=True),
    "update_project": Recipe(body=lambda w: {"description": "", "resources": quotas(w)}, body_ids=True),
    "update_department_resources": Recipe(body=quotas, body_ids=True),
    "patch_department_resources": Recipe(body=quotas, body_ids=True),
    "create_project": Recipe(
        body=lambda w: {
            "name": "made",
            "clusterId": str(w.cluster),
            "parentId": str(w.department),
            "resources": quotas(w),
        },
        body_ids=True,
    ),
    "updateDepartmentAdmins": Recipe(body=lambda _: {"departmentAdmins": []}),
    "createProject": Recipe(body=lambda w: {"name": "made-of-old", "departmentId": w.department}, body_ids=True),
    "updateProject": Recipe(body=lambda _: {"deservedGpus": 1}),
    "update_project_resources": Recipe(body=quotas, body_ids=True),
    "patch_project_resources": Recipe(body=quotas, body_ids=True),
    "create_training1": Recipe(
        body=lambda w: {
            "name": "made",
            "projectId": str(w.project),
            "clusterId": str(w.cluster),
            "spec": {"command": "true"},
        },
        body_ids=True,
    ),
    "get_workloads": WORKLOADS,
    "count_workloads": WORKLOADS,
    "list_pods": PODS,
    "count_pods": PODS,
    "get_workload_logs": Recipe(query=lambda w: {"podId": str(w.pod)}),
    "getAuditLogs": AUDIT,
    "get_audit": AUDIT,
    "downloadAuditLogs": AUDIT,
    "get_host_audit_logs": Recipe(query=lambda _: {"startTime": DONE["start"], "endTime": DONE["end"]}),
    # A stranger's refused attempts stand in the archive too, with the ids that he asked for: an empty time.
    "get_audit_archive": Recipe(query=lambda _: {"start": "2020-01-01", "end": "2020-01-02"}),
    "create_audit_sink": Recipe(body=lambda w: sink_body(f"made{w.tenant_number}")),
    "update_audit_sink": Recipe(body=lambda w: sink_body(f"changed{w.tenant_number}")),
}


@dataclass(frozen=True)
class Request:
    method: str
    path: str
    how: dict[str, Any] = field(default_factory=dict)


def recipe_of(route: Served) -> Recipe:
    return RECIPES.get(route.operation, Recipe())


def missing(route: Served) -> list[str]:
    """What must be added before the generator can make a request of this route."""
    recipe = recipe_of(route)
    lacks = [f"the path parameter {name} (PATH_IDS)" for name in route.path_names if name not in PATH_IDS]
    if route.has_body and recipe.body is Recipe.body:
        lacks.append(f"a body for {route.operation!r} (RECIPES)")
    if route.needed_query and recipe.query is Recipe.query:
        lacks.append(f"the query parameters {', '.join(route.needed_query)} for {route.operation!r} (RECIPES)")
    return lacks


def request(route: Served, world: World, *, body: World | None = None) -> Request:
    """The request with the ids of a world; the body (and the query) may speak of another one."""
    recipe = recipe_of(route)
    path = route.path
    for name in route.path_names:
        path = path.replace(f"{{{name}}}", str((PATH_IDS | recipe.path)[name](world)))
    how: dict[str, Any] = {"params": recipe.query(body or world)}
    content = recipe.body(body or world)
    if content is not None:
        how["data" if recipe.form else "json"] = content
    return Request(route.method, path, how)


def names_something(route: Served) -> bool:
    """Whether the path names a thing that belongs to somebody."""
    return bool(set(route.path_names) - SHARED_IDS)
