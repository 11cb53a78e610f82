"""More promised than there is: allowed and shown, or, where the tenant has switched it on, refused.

Every check runs in a transaction that holds the department, or the cluster's sums, so that two changes cannot both take the
last of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from uuid import UUID

from atoll.server import clusters, settings
from atoll.server.db import TenantTx
from atoll.server.organization.errors import OverSubscribed
from atoll.server.organization.records import Comparison, Department, Parent, Quota, Sum
from atoll.server.organization.rules import Bound, deserved, summed, worsened
from atoll.server.organization.store import quotas

SWITCH = "quota.block_oversubscription"


async def check_project(tx: TenantTx, parent: Parent, *, before: Iterable[Quota], after: Iterable[Quota]) -> None:
    """Its projects' quotas fit into the department's. A change that makes it no worse is always allowed."""
    if not await settings.is_on(tx, SWITCH):
        return
    has = bounds(await quotas.of_owner(tx, owner="department", id=parent.id))
    promised = await quotas.sums_of_department(tx, parent.id)
    refuse_worse(promised, exchanged(promised, before, after), had=has, has=has, owner=f"department {parent.name}")


async def check_department(
    tx: TenantTx, cluster_id: UUID, *, id: int | None, name: str, before: Iterable[Quota], after: Iterable[Quota]
) -> None:
    """A department keeps what its projects were promised, and all departments fit into the cluster's nodes, where those are
    known."""
    if not await settings.is_on(tx, SWITCH):
        return
    if id is not None:
        promised = await quotas.sums_of_department(tx, id)
        refuse_worse(promised, promised, had=bounds(before), has=bounds(after), owner=f"department {name}")
    all_promised = await quotas.hold_sums_of_cluster(tx, cluster_id)
    capacity = await clusters.capacity_by_pool(tx, cluster_id)
    nodes: dict[int, Bound] = {quota.node_pool_id: capacity[quota.pool] for quota in after if quota.pool in capacity}
    refuse_worse(all_promised, exchanged(all_promised, before, after), had=nodes, has=nodes, owner="cluster")


async def compare(tx: TenantTx, department: Department) -> list[Comparison]:
    """A department's quotas, pool by pool, beside what its projects were promised and what the cluster's nodes have."""
    capacity = await clusters.capacity_by_pool(tx, department.cluster_id)
    promised = {one.node_pool_id: one for one in department.sums}
    return [
        Comparison(
            quota=quota,
            promised=promised.get(quota.node_pool_id, Sum(quota.node_pool_id, quota.pool)),
            capacity=capacity.get(quota.pool, (0, 0, 0)),
        )
        for quota in department.quotas
    ]


def bounds(owned: Iterable[Quota]) -> dict[int, Bound]:
    return {quota.node_pool_id: deserved(quota) for quota in owned}


def exchanged(promised: Mapping[int, Sum], before: Iterable[Quota], after: Iterable[Quota]) -> dict[int, Sum]:
    """The sums with one owner's old quotas taken out and its new ones put in."""
    out, into = summed(before), summed(after)
    none = Sum(0, "")
    return {
        id: Sum(
            node_pool_id=id,
            pool=new.pool,
            gpu_milli=promised.get(id, none).gpu_milli - out.get(id, none).gpu_milli + new.gpu_milli,
            cpu_milli=promised.get(id, none).cpu_milli - out.get(id, none).cpu_milli + new.cpu_milli,
            memory_bytes=promised.get(id, none).memory_bytes - out.get(id, none).memory_bytes + new.memory_bytes,
        )
        for id, new in into.items()
    }


def refuse_worse(
    before: Mapping[int, Sum],
    after: Mapping[int, Sum],
    *,
    had: Mapping[int, Bound],
    has: Mapping[int, Bound],
    owner: str,
) -> None:
    found = worsened(before, after, had=had, has=has)
    if found:
        pool, resource = found
        raise OverSubscribed(owner, pool, resource)
