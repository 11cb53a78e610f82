"""Clusters of all tenants for the host organization: the directory says whose a cluster is, and each tenant is then acted in
through an operator's transaction of its own, as at the tenant's address. Nothing here opens one that spans two tenants.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any
from uuid import UUID

from atoll.kit.errors import Denied, NotFound, Unavailable
from atoll.server import directory as tenants
from atoll.server.clusters.errors import ClusterNotFound, TenantNotNamed
from atoll.server.clusters.records import Cluster
from atoll.server.clusters.store import cluster_directory, registry
from atoll.server.db import Caller, Database


@dataclass(frozen=True)
class At:
    """The caller as an operator in one tenant, and how that tenant is named."""

    caller: Caller
    name: str


@dataclass(frozen=True)
class Asked:
    tenant_number: int | None
    offset: int
    limit: int
    with_deleting: bool


async def at_tenant_named(db: Database, caller: Caller, number: int | None) -> At:
    if number is None:
        raise TenantNotNamed("Say whose cluster it is: this address names no tenant.")
    async with db.host_tx(caller) as tx:
        tenant = await tenants.find_by_number(tx, number)
    if tenant is None:
        raise NotFound("Tenant")
    return At(replace(caller, tenant=tenant.id), tenant.name)


async def at_tenant_of(db: Database, caller: Caller, cluster_id: UUID | None) -> At:
    """Where the cluster's tenant is; a cluster that nobody has is not there, as at a tenant's address."""
    async with db.host_tx(caller) as tx:
        found = await cluster_directory.find_tenant(tx, cluster_id) if cluster_id else None
    if found is None:
        raise ClusterNotFound
    return At(replace(caller, tenant=found[0]), found[1])


async def list_clusters(db: Database, caller: Caller, asked: Asked) -> list[tuple[int, Cluster]]:
    """(tenant's number, cluster) in the order of registration. A page costs one transaction for each tenant that is in it,
    however many tenants there are."""
    async with db.host_tx(caller, lists=True) as tx:
        tenant = await tenants.find_by_number(tx, asked.tenant_number) if asked.tenant_number is not None else None
        if asked.tenant_number is not None and tenant is None:
            raise NotFound("Tenant")
        page = await cluster_directory.list_page(
            tx, tenant=tenant.id if tenant else None, offset=asked.offset, limit=asked.limit
        )
    found: list[tuple[int, Cluster]] = []
    for tenant_id, rows in groupby(sorted(page), key=lambda row: row[0]):
        there = replace(caller, tenant=tenant_id)
        found += await list_there(db, there, [cluster_id for _, cluster_id in rows], with_deleting=asked.with_deleting)
    return sorted(found, key=by_registration)


async def list_there(db: Database, caller: Caller, ids: list[UUID], *, with_deleting: bool) -> list[tuple[int, Cluster]]:
    """Those of one tenant; one that was suspended or removed a moment ago has none to show."""
    try:
        async with db.operator_tx(caller, lists=True) as tx:
            number = tx.tenant_number
            return [(number, cluster) for cluster in await registry.list_among(tx, ids, with_deleting=with_deleting)]
    except (Denied, NotFound, Unavailable):
        return []


def by_registration(found: tuple[int, Cluster]) -> Any:
    return found[1].id
