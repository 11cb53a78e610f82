"""A tenant with something in every list, and each list as the API shows it whole: what filters are held against."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.support.api import Client
from tests.support.make import Make

from atoll.wire.reports import NodeStatus

Read = Callable[[dict[str, Any]], Any]
MOST = "500"


def at(*names: str) -> Read:
    """The value below these names; None where it is missing."""

    def read(record: dict[str, Any]) -> Any:
        value: Any = record
        for name in names:
            value = (value or {}).get(name)
        return value

    return read


def number(*names: str) -> Read:
    read = at(*names)
    return lambda record: int(read(record))


@dataclass(frozen=True)
class Listed:
    """`fields` are (kind, how the value is read from a record of the list)."""

    path: str
    key: str
    fields: Mapping[str, tuple[str, Read]]
    id: Read
    counted: bool = True


LISTS = {
    "departments": Listed(
        "/api/v1/org-unit/departments",
        "departments",
        {"name": ("text", at("name")), "clusterId": ("uuid", at("clusterId")), "createdAt": ("time", at("createdAt"))},
        at("id"),
    ),
    "projects": Listed(
        "/api/v1/org-unit/projects",
        "projects",
        {
            "name": ("text", at("name")),
            "clusterId": ("uuid", at("clusterId")),
            "departmentId": ("integer", number("parentId")),
            "parentId": ("integer", number("parentId")),
            "phase": ("text", at("status", "phase")),
            "createdAt": ("time", at("createdAt")),
        },
        at("id"),
    ),
    "access rules": Listed(
        "/api/v1/authorization/access-rules",
        "accessRules",
        {
            "subjectId": ("text", at("subjectId")),
            "subjectType": ("text", at("subjectType")),
            "roleId": ("integer", number("roleId")),
            "roleName": ("text", at("roleName")),
            "scopeId": ("text", at("scopeId")),
            "scopeType": ("text", at("scopeType")),
            "scopeName": ("text", at("scopeName")),
            "createdBy": ("text", at("createdBy")),
            "createdAt": ("time", at("createdAt")),
        },
        at("id"),
    ),
    "users": Listed(
        "/api/v1/users",
        "",
        {
            "username": ("text", at("username")),
            "createdBy": ("text", at("createdBy")),
            "creationTime": ("time", at("createdAt")),
            "isLocal": ("boolean", at("isLocal")),
        },
        at("id"),
    ),
    "nodes": Listed(
        "/api/v1/nodes",
        "nodes",
        {
            "name": ("text", at("name")),
            "status": ("text", at("status")),
            "nodePool": ("text", at("nodePool")),
            "gpuType": ("text", lambda node: (node["gpuInfo"] or {}).get("gpuType", "")),
            "clusterUuid": ("uuid", at("clusterUuid")),
        },
        at("id"),
    ),
    "node pools": Listed(
        "/api/v1/node-pools",
        "nodepools",
        {
            "name": ("text", at("name")),
            "clusterId": ("uuid", at("clusterId")),
            "createdAt": ("time", at("createdAt")),
            "swapEnabled": ("boolean", at("gpuResourceOptimization", "swapEnabled")),
        },
        at("id"),
    ),
    "audit": Listed(
        "/api/atoll/v1/audit",
        "logs",
        {
            "subject": ("text", at("subject")),
            "subject_type": ("text", at("subject_type")),
            "action": ("text", at("action")),
            "result": ("text", at("result")),
            "url": ("text", at("url")),
            "entity_type": ("text", at("entity_type")),
            "entity_name": ("text", at("entity_name")),
        },
        at("id"),
        counted=False,
    ),
}


@dataclass(frozen=True)
class Lists:
    """`whole` is what each list holds when nothing narrows it; `asked` what must be asked along with it."""

    client: Client
    whole: dict[str, list[dict[str, Any]]]
    asked: dict[str, dict[str, str]]


async def furnished(make: Make) -> Lists:
    tenant = await make.tenant()
    administrator = make.administrator(tenant)
    for names in (("a-b", "a_b"), ("research-50", "Zürich")):
        department = await make.department(name=names[0], tenant=tenant)
        for each in ("vision", "vision-2", "a-b"):
            await make.project(name=f"{each}-{names[0]}", department=department, tenant=tenant)
        for each in ("gold", "silver"):
            body = {"name": each, "labelKey": "tier", "labelValue": each, "clusterId": department.cluster.id}
            (await administrator.post("/api/v1/node-pools", body)).ok(201)
        await make.rule("group", names[1], role="Viewer", scope=department.scope, tenant=tenant)
        await make.rule("group", "100% of_all, everybody", role="L1 researcher", scope=department.scope, tenant=tenant)
        await nodes(make, tenant, department.cluster)
    for _ in range(3):
        await make.user(role="Viewer", tenant=tenant)
    end = datetime.now(UTC) + timedelta(days=1)
    asked = {"audit": {"start": "2020-01-01T00:00:00Z", "end": end.isoformat().replace("+00:00", "Z")}}
    whole = {name: await shown(administrator, LISTS[name], asked.get(name, {})) for name in LISTS}
    return Lists(administrator, whole, asked)


async def nodes(make: Make, tenant: Any, cluster: Any) -> None:
    agent = await make.agent(cluster, tenant=tenant)
    await agent.settle()
    await agent.acknowledge()
    now = time.time()
    await agent.report(
        NodeStatus("gpu-1", "Ready", "default", "A100", 8, 1 << 34, 64000, 1 << 36, {}, now),
        NodeStatus("gpu_1", "NotReady", "default", "A100-80", 8, 1 << 34, 64000, 1 << 36, {}, now),
        NodeStatus("cpu-1", "Ready", "default", "", 0, 0, 64000, 1 << 36, {}, now),
    )
    await agent.disconnect()


async def shown(client: Client, listed: Listed, asked: Mapping[str, Any]) -> list[dict[str, Any]]:
    limit = {"logs": {"numberOfSamples": MOST}, "nodepools": {}}.get(listed.key, {"limit": MOST})
    answer = (await client.get(listed.path, **limit, **asked)).ok()
    return list(answer[listed.key] if listed.key else answer.json)
