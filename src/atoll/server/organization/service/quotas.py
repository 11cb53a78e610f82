"""Quotas from requests: resolved against the cluster's pools, checked, merged; and their form on the cluster."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

import msgspec

from atoll.kit.errors import FieldProblem, InvalidFields
from atoll.server import clusters
from atoll.server.clusters import NodePool
from atoll.server.db import TenantTx
from atoll.server.organization.errors import UnknownNodePool
from atoll.server.organization.records import Quota
from atoll.server.organization.rules import quota_problems
from atoll.server.organization.schemas import BYTES, ResourcesBody
from atoll.wire.desired import PoolQuota

RANKS = {"very-low": 25, "low": 40, "medium-low": 65, "medium": 80, "medium-high": 90, "high": 125, "very-high": 150}


async def resolve(
    tx: TenantTx, cluster_id: UUID, asked: Sequence[ResourcesBody], *, current: Sequence[Quota] = ()
) -> tuple[Quota, ...]:
    """The full set of quotas: one per pool of the cluster. Pools that are not named keep `current`, or get no GPUs of their
    own but may borrow; fields that are not named keep what their pool has."""
    pools = {pool.id: pool for pool in await clusters.list_pools(tx, cluster_id)}
    known = {quota.node_pool_id: quota for quota in current}
    quotas = {id: known.get(id, Quota(id, pool.name)) for id, pool in pools.items()}
    problems: list[FieldProblem] = []
    for index, item in enumerate(asked):
        pool = pool_of(item, pools)
        quotas[pool.id] = merged(quotas[pool.id], item)
        problems += quota_problems(quotas[pool.id], f"resources[{index}]")
    if problems:
        raise InvalidFields(problems)
    return tuple(quotas.values())


def pool_of(item: ResourcesBody, pools: Mapping[int, NodePool]) -> NodePool:
    if item.node_pool is None:
        return next(pool for pool in pools.values() if pool.is_default)
    wanted = item.node_pool.id
    for id, pool in pools.items():
        if str(id) == wanted:
            return pool
    raise UnknownNodePool(f"The cluster has no node pool {wanted[:80]!r}.")


def merged(quota: Quota, item: ResourcesBody) -> Quota:
    changes: dict[str, object] = {}
    if item.gpu is not None:
        changes["gpu_deserved_milli"] = round((item.gpu.deserved or 0) * 1000)
        changes["gpu_limit_milli"] = times(item.gpu.limit, 1000)
        if item.gpu.over_quota_weight is not None:
            changes["gpu_weight"] = min(int(item.gpu.over_quota_weight), 1000)
    if item.cpu is not None:
        changes["cpu_deserved_milli"] = times(item.cpu.deserved, 1)
        changes["cpu_limit_milli"] = times(item.cpu.limit, 1)
        changes["cpu_weight"] = times(item.cpu.over_quota_weight, 1)
    if item.memory is not None:
        units = item.memory.units.value if item.memory.units else "MB"
        changes["memory_deserved_bytes"] = times(item.memory.deserved, BYTES[units])
        changes["memory_limit_bytes"] = times(item.memory.limit, BYTES[units])
        changes["memory_weight"] = times(item.memory.over_quota_weight, 1)
        changes["memory_units"] = units
    if item.priority is not None:
        if item.priority not in RANKS:
            raise InvalidFields([FieldProblem("resources.priority", f"is one of {', '.join(RANKS)}")])
        changes["rank"] = item.priority
    return msgspec.structs.replace(quota, **changes)


def times(value: float | None, scale: int) -> int | None:
    return None if value is None else round(value * scale)


def on_cluster(quotas: Sequence[Quota]) -> tuple[PoolQuota, ...]:
    """Quotas as the agent knows them. A higher priority is a lower rank: it goes first."""
    return tuple(
        PoolQuota(
            pool=quota.pool,
            gpu_deserved_milli=quota.gpu_deserved_milli,
            gpu_limit_milli=quota.gpu_limit_milli,
            gpu_weight=quota.gpu_weight,
            cpu_deserved_milli=quota.cpu_deserved_milli,
            cpu_limit_milli=quota.cpu_limit_milli,
            memory_deserved_bytes=quota.memory_deserved_bytes,
            memory_limit_bytes=quota.memory_limit_bytes,
            rank=-RANKS.get(quota.rank or "medium", 0),
        )
        for quota in quotas
    )
