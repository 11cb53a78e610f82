"""Storage classes of clusters, and what people may do with them, at a tenant's address."""

from __future__ import annotations

from typing import Annotated, Any
from uuid import UUID

from fastapi import Query
from starlette.responses import Response

from atoll.kit.filters import Page
from atoll.server.clusters.errors import StorageClassConfigurationNotFound
from atoll.server.clusters.permissions import (
    CLUSTER_READ,
    STORAGE_CREATE,
    STORAGE_DELETE,
    STORAGE_READ,
    STORAGE_UPDATE,
)
from atoll.server.clusters.records import StorageConfiguration
from atoll.server.clusters.schemas.storage import (
    StorageClassesV1,
    StorageClassesV2,
    StorageConfigurationCreation,
    StorageConfigurationPatch,
    StorageConfigurations,
    StorageConfigurationShape,
    StorageConfigurationUpdate,
    class_shown_v1,
    class_shown_v2,
    configuration_shown,
    patched,
    plain,
)
from atoll.server.clusters.service import storage
from atoll.server.clusters.store import storage as store
from atoll.server.db import Caller, TenantTx
from atoll.server.web import Db, answer, declares, empty, guard, list_query, nothing_again, once, router, uuid_or_none

classes = router(tag="Storage Classes")
routes = router(tag="Storage Class Configuration")

MayReadClasses = Annotated[Caller, guard(CLUSTER_READ)]
MayCreate = Annotated[Caller, guard(STORAGE_CREATE)]
MayRead = Annotated[Caller, guard(STORAGE_READ)]
MayUpdate = Annotated[Caller, guard(STORAGE_UPDATE)]
MayDelete = Annotated[Caller, guard(STORAGE_DELETE)]
Name = Annotated[str | None, Query(max_length=253)]
WithNone = Annotated[bool, Query(description="Also the choice of naming no class, as `none`.")]
TenantNumber = Annotated[int | None, Query(ge=0, le=2**31 - 1, description="The tenant that the address names already.")]
ConfigurationsPage = Annotated[Page, list_query(store.FIELDS)]


@classes.get(
    "/api/v1/storage-classes",
    operation_id="getStorageClasses",
    response_model=StorageClassesV1,
    responses=declares(),
)
async def get_classes_v1(
    db: Db, caller: MayReadClasses, clusterId: UUID, name: Name = None, includeNone: WithNone = False
) -> Response:
    """The storage classes of a cluster, as its agent said last."""
    async with db.tenant_tx(caller) as tx:
        found = await storage.list_classes(tx, clusterId, name=name, with_none=includeNone)
    return answer({"items": [class_shown_v1(clusterId, one) for one in found]})


@classes.get(
    "/api/v2/storage-classes",
    operation_id="getStorageClassesV2",
    response_model=StorageClassesV2,
    responses=declares(),
)
async def get_classes(
    db: Db, caller: MayReadClasses, clusterId: UUID, name: Name = None, includeNone: WithNone = False
) -> Response:
    """The storage classes of a cluster, with what people may do with them."""
    async with db.tenant_tx(caller) as tx:
        found = await storage.list_classes(tx, clusterId, name=name, with_none=includeNone)
        configured = await store.of_cluster(tx, clusterId) if found else {}
    return answer({"items": [class_shown_v2(clusterId, one, configured.get(one.name)) for one in found]})


@routes.get(
    "/api/v1/storage-class-configuration",
    operation_id="list_storage_class_configuration",
    response_model=StorageConfigurations,
    responses=declares(),
)
async def get_configurations(db: Db, caller: MayRead, page: ConfigurationsPage) -> Response:
    """What people may do with the storage classes of the clusters in your reach."""
    async with db.tenant_tx(caller, lists=True) as tx:
        number = tx.tenant_number
        found, following = await store.list_page(tx, page)
    body: dict[str, Any] = {"storageClassConfigurations": [configuration_shown(one, number) for one in found]}
    return answer(body if following is None else body | {"next": following})


@routes.post(
    "/api/v1/storage-class-configuration",
    status_code=201,
    operation_id="create_storage_class_configuration",
    response_model=StorageConfigurationShape,
    responses=declares(),
)
async def create_configuration(body: StorageConfigurationCreation, db: Db, caller: MayCreate) -> Response:
    """Say what people may do with a storage class of a cluster."""
    drawn = storage.drawn(
        cluster_id=body.scope_id,
        name=body.name,
        permissions=plain(body.permissions),
        customization=plain(body.customization),
    )
    async with db.tenant_tx(caller) as tx:
        number = tx.tenant_number
        made = await once(
            tx,
            lambda: storage.create(tx, drawn, tenant_number=body.tenant_id),
            made=lambda made: made.id,
            again=lambda id: storage.get(tx, uuid_or_none(id)),
        )
    return answer(configuration_shown(made, number), 201)


@routes.get(
    "/api/v1/storage-class-configuration/{storageConfigurationId}",
    operation_id="get_storage_class_configuration_by_id",
    response_model=StorageConfigurationShape,
    responses=declares(StorageClassConfigurationNotFound),
)
async def get_configuration(storageConfigurationId: str, db: Db, caller: MayRead, tenantId: TenantNumber = None) -> Response:
    """One storage class configuration."""
    async with db.tenant_tx(caller) as tx:
        number = tx.tenant_number
        found = await storage.get(tx, uuid_or_none(storageConfigurationId), tenant_number=tenantId)
    return answer(configuration_shown(found, number))


@routes.put(
    "/api/v1/storage-class-configuration/{storageConfigurationId}",
    operation_id="update_storage_class_configuration_by_id",
    response_model=StorageConfigurationShape,
    responses=declares(StorageClassConfigurationNotFound),
)
async def update_configuration(
    storageConfigurationId: str,
    body: StorageConfigurationUpdate,
    db: Db,
    caller: MayUpdate,
    tenantId: TenantNumber = None,
) -> Response:
    """Replace what people may do with a storage class."""
    return await change_configuration(storageConfigurationId, body, db, caller, tenantId)


@routes.patch(
    "/api/v1/storage-class-configuration/{storageConfigurationId}",
    operation_id="patch_storage_class_configuration_by_id",
    response_model=StorageConfigurationShape,
    responses=declares(StorageClassConfigurationNotFound),
)
async def patch_configuration(
    storageConfigurationId: str,
    body: StorageConfigurationPatch,
    db: Db,
    caller: MayUpdate,
    tenantId: TenantNumber = None,
) -> Response:
    """Change what is named, keep the rest; attributes are told apart by their key."""
    return await change_configuration(storageConfigurationId, body, db, caller, tenantId)


async def change_configuration(
    id: str, body: StorageConfigurationUpdate | StorageConfigurationPatch, db: Db, caller: Caller, tenant_number: int | None
) -> Response:
    async with db.tenant_tx(caller) as tx:
        number = tx.tenant_number
        changed = await once(
            tx,
            lambda: set_configuration(tx, uuid_or_none(id), body, tenant_number),
            made=lambda made: made.id,
            again=lambda id: storage.get(tx, uuid_or_none(id)),
        )
    return answer(configuration_shown(changed, number))


async def set_configuration(
    tx: TenantTx,
    id: UUID | None,
    body: StorageConfigurationUpdate | StorageConfigurationPatch,
    tenant_number: int | None,
) -> StorageConfiguration:
    known = await storage.get(tx, id, tenant_number=tenant_number)
    permissions, customization = plain(body.permissions), plain(body.customization)
    if isinstance(body, StorageConfigurationPatch):
        permissions, customization = patched(known, permissions, customization)
    return await storage.change(tx, known, permissions=permissions, customization=customization)


@routes.delete(
    "/api/v1/storage-class-configuration/{storageConfigurationId}",
    status_code=204,
    operation_id="delete_storage_class_configuration_by_id",
    responses=declares(StorageClassConfigurationNotFound),
)
async def delete_configuration(
    storageConfigurationId: str, db: Db, caller: MayDelete, tenantId: TenantNumber = None
) -> Response:
    """Delete a storage class configuration; the class stays."""
    id = uuid_or_none(storageConfigurationId)
    async with db.tenant_tx(caller) as tx:
        await once(tx, lambda: storage.delete(tx, id, tenant_number=tenantId), again=nothing_again)
    return empty()
