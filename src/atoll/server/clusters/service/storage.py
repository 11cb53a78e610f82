"""Use cases of storage classes: what a cluster's agent said there is, and what people may do with each of them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from atoll.kit.ids import uuid7
from atoll.server import audit
from atoll.server.access.errors import PermissionMissing
from atoll.server.clusters.errors import (
    OtherTenant,
    StorageClassConfigurationNotFound,
    StorageClassConfigured,
    UnknownCluster,
)
from atoll.server.clusters.permissions import STORAGE_UPDATE
from atoll.server.clusters.records import StorageConfiguration
from atoll.server.clusters.store import registry, storage
from atoll.server.db import TenantTx
from atoll.wire.reports import StorageClass

NONE = StorageClass("none", "")


async def list_classes(tx: TenantTx, cluster_id: UUID | None, *, name: str | None, with_none: bool) -> list[StorageClass]:
    """The classes of a cluster that may be seen; another has none. `with_none` adds the choice of naming no class."""
    cluster = await registry.find(tx, cluster_id) if cluster_id else None
    if cluster is None:
        return []
    found = [*await registry.storage_classes(tx, cluster.id), *([NONE] if with_none else [])]
    return [one for one in found if name in (None, one.name)]


async def create(tx: TenantTx, configuration: StorageConfiguration, *, tenant_number: int | None) -> StorageConfiguration:
    if tenant_number not in (None, tx.tenant_number):
        raise OtherTenant("There is no such tenant here.")
    await check_reach(tx, configuration.cluster_id)
    if not await storage.insert(tx, configuration):
        raise StorageClassConfigured(f"The storage class {configuration.name} of this cluster is configured already.")
    await audit.record(tx, audit.Action.CREATE, entity(configuration))
    return configuration


async def get(tx: TenantTx, id: UUID | None, *, tenant_number: int | None = None) -> StorageConfiguration:
    found = await storage.find(tx, id) if id and tenant_number in (None, tx.tenant_number) else None
    if found is None:
        raise StorageClassConfigurationNotFound
    return found


async def change(
    tx: TenantTx,
    known: StorageConfiguration,
    *,
    permissions: dict[str, Any] | None,
    customization: dict[str, Any] | None,
) -> StorageConfiguration:
    await check_reach(tx, known.cluster_id)
    changed = replace(known, permissions=permissions, customization=customization)
    await storage.update(tx, changed)
    await audit.record(tx, audit.Action.UPDATE, entity(changed))
    return changed


async def delete(tx: TenantTx, id: UUID | None, *, tenant_number: int | None) -> None:
    known = await get(tx, id, tenant_number=tenant_number)
    await check_reach(tx, known.cluster_id)
    await storage.delete(tx, known.id)
    await audit.record(tx, audit.Action.DELETE, entity(known))


async def check_reach(tx: TenantTx, cluster_id: UUID) -> None:
    """The cluster lies wholly in the reach of the permission asked for."""
    cluster = await registry.find(tx, cluster_id)
    if cluster is None:
        raise UnknownCluster("There is no such cluster.")
    if not tx.reach.has_cluster(cluster_id):
        raise PermissionMissing(tx.caller.permission or STORAGE_UPDATE, f"on all of cluster {cluster.name}")


def drawn(*, cluster_id: UUID, name: str, permissions: Any, customization: Any) -> StorageConfiguration:
    return StorageConfiguration(uuid7(), cluster_id, name, permissions, customization)


def entity(one: StorageConfiguration) -> audit.Entity:
    return audit.Entity("storage-class-configuration", str(one.id), one.name, str(one.cluster_id))
