"""Use cases of the deprecated metrics: what a cluster's departments and projects are promised and hold, pool by pool."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from atoll.server import clusters
from atoll.server.clusters import Cluster
from atoll.server.db import TenantTx
from atoll.server.metering.records import Group, Reached
from atoll.server.metering.service.metrics import check_whole
from atoll.server.metering.store import now
from atoll.server.organization.errors import DepartmentNotFound, ProjectNotFound

MIB = 1 << 20
DEPARTMENT, PROJECT = ("Id", "NodepoolId"), ("Id", "NodepoolId", "ParentId")
# Of a resource: the columns of its quota and of what is held, and what both are divided by.
AMOUNTS = {
    "gpu": ("gpu_quota", "gpu_allocated_milli", 1000),
    "cpu": ("cpu_quota", "cpu_allocated_milli", 1),
    "memory": ("memory_quota", "memory_allocated_bytes", MIB),
}


@dataclass(frozen=True)
class OldAsked:
    """`pool` narrows what is shown, not what is found."""

    cluster: UUID | None
    id: int | None = None
    pool: str | None = None

    def shows(self, row: Reached, at: int) -> bool:
        return self.pool is None or row.keys[at][1] == self.pool


async def of_cluster(tx: TenantTx, asked: OldAsked) -> dict[str, Any]:
    cluster = await clusters.get_cluster(tx, asked.cluster)
    check_whole(tx, cluster.id, cluster.name)
    scope = {"cluster": cluster.id}
    own = await now.promises(tx, "department", scope=scope, labels=("NodepoolId",))
    parts = await now.promises(tx, "project", scope=scope, labels=PROJECT)
    return {
        "metadata": names(cluster),
        "current": {
            "resources": [pool(row, 0) for row in own if asked.shows(row, 0)],
            "projectResources": [
                pool(row, 1) | {"projectName": row.keys[0][1], "departmentName": row.keys[2][1]}
                for row in parts
                if asked.shows(row, 1)
            ],
        },
    }


async def of_departments(tx: TenantTx, asked: OldAsked) -> dict[str, Any]:
    cluster = await clusters.get_cluster(tx, asked.cluster)
    scope = {"cluster": cluster.id}
    own = await now.promises(tx, "department", scope=scope, labels=DEPARTMENT, id=asked.id)
    parts = by(lambda row: row.keys[2], await now.promises(tx, "project", scope=scope, labels=PROJECT))
    return {"data": [department(cluster, asked, unit, rows, parts[unit]) for unit, rows in by(first, own).items()]}


async def of_department(tx: TenantTx, asked: OldAsked) -> dict[str, Any]:
    found = (await of_departments(tx, asked))["data"] if asked.id is not None else ()
    if not found:
        raise DepartmentNotFound
    shown: dict[str, Any] = found[0]
    return shown


async def of_projects(tx: TenantTx, asked: OldAsked) -> dict[str, Any]:
    cluster = await clusters.get_cluster(tx, asked.cluster)
    found = await now.promises(tx, "project", scope={"cluster": cluster.id}, labels=PROJECT, id=asked.id)
    return {"data": [project(cluster, asked, unit, rows) for unit, rows in by(first, found).items()]}


async def of_project(tx: TenantTx, asked: OldAsked) -> dict[str, Any]:
    found = (await of_projects(tx, asked))["data"] if asked.id is not None else ()
    if not found:
        raise ProjectNotFound
    shown: dict[str, Any] = found[0]
    return shown


def department(
    cluster: Cluster, asked: OldAsked, unit: Group, rows: Iterable[Reached], parts: Iterable[Reached]
) -> dict[str, Any]:
    return {
        "metadata": names(cluster) | {"departmentId": int(unit[0]), "departmentName": unit[1]},
        "current": {
            "resources": [pool(row, 1) for row in rows if asked.shows(row, 1)],
            "projectResources": [pool(row, 1) | {"projectName": row.keys[0][1]} for row in parts if asked.shows(row, 1)],
        },
    }


def project(cluster: Cluster, asked: OldAsked, unit: Group, rows: list[Reached]) -> dict[str, Any]:
    parent = rows[0].keys[2]
    pools = [pool(row, 1) for row in rows if asked.shows(row, 1)]
    return {
        "metadata": names(cluster)
        | {"projectId": int(unit[0]), "projectName": unit[1]}
        | {"departmentId": int(parent[0]), "departmentName": parent[1]},
        "current": {"resources": pools, "nodepoolResources": pools},
    }


def names(cluster: Cluster) -> dict[str, Any]:
    return {"clusterId": str(cluster.id), "clusterName": cluster.name}


def pool(row: Reached, at: int) -> dict[str, Any]:
    amounts = {
        name: {"quota": scaled(row.amounts[quota], scale), "allocated": row.amounts[held] / scale}
        for name, (quota, held, scale) in AMOUNTS.items()
    }
    return {"nodepoolName": row.keys[at][1], "numberOfPendingWorkloads": row.amounts["pending"], **amounts}


def scaled(quota: int, scale: int) -> float:
    """-1 is unlimited, in any unit."""
    return quota if quota < 0 else quota / scale


def first(row: Reached) -> Group:
    return row.keys[0]


def by(key: Callable[[Reached], Group], rows: Iterable[Reached]) -> dict[Group, list[Reached]]:
    found: dict[Group, list[Reached]] = defaultdict(list)
    for row in rows:
        found[key(row)].append(row)
    return found
