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
from atoll.server.organization.rules import RESOURCES, quota_problems
from atoll.server.organization.schemas import BYTES, ResourcesBody
from atoll.wire.desired import PoolQuota

RANKS = {"very-low": 25, "low": 40, "medium-low": 65, "medium": 80, "medium-high": 90, "high": 125, "very-high": 150}
DEFAULT_RANK = "medium"
MOST_WEIGHT = 1000


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
        problems += quota_problems(quotas[pool.id], f"resources[{index}]") + item_problems(item, f"resources[{index}]")
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
    """The quota with what the request gives. What is absent or null stays: clients send null for all that they do not name."""
    units = item.memory.units.value if item.memory and item.memory.units else quota.memory_units
    scales = (("gpu", "milli", 1000, item.gpu), ("cpu", "milli", 1, item.cpu), ("memory", "bytes", BYTES[units], item.memory))
    given: dict[str, object | None] = {"memory_units": units if item.memory else None, "rank": item.priority}
    for name, unit, scale, asked in scales:
        if asked is not None:
            given[f"{name}_deserved_{unit}"] = times(asked.deserved, scale)
            given[f"{name}_limit_{unit}"] = times(asked.limit, scale)
            given[f"{name}_weight"] = times(asked.over_quota_weight, 1)
    return msgspec.structs.replace(quota, **{name: value for name, value in given.items() if value is not None})


def item_problems(item: ResourcesBody, where: str) -> list[FieldProblem]:
    problems = []
    if item.priority is not None and item.priority not in RANKS:
        problems.append(FieldProblem(f"{where}.priority", f"is one of {', '.join(RANKS)}"))
    for name in RESOURCES:
        weight = getattr(getattr(item, name), "over_quota_weight", None)
        if weight is not None and not (weight <= MOST_WEIGHT and weight == int(weight)):
            problems.append(FieldProblem(f"{where}.{name}.overQuotaWeight", f"is a whole number from 0 to {MOST_WEIGHT}"))
    return problems


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
            rank=-RANKS.get(quota.rank or DEFAULT_RANK, 0),
        )
        for quota in quotas
    )
