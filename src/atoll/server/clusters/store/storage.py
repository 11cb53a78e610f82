"""SQL of storage class configurations."""

from __future__ import annotations

from uuid import UUID

import msgspec

from atoll.kit.filters import Field, Fields, Page
from atoll.server.clusters.records import StorageConfiguration
from atoll.server.clusters.store.inventory import reached
from atoll.server.db import TenantTx
from atoll.server.db.listing import Query, select_page

COLUMNS = "s.id, s.cluster_id, s.name, s.permissions, s.customization"
SOURCE = "storage_class_configuration s join cluster c on c.tenant_id = s.tenant_id and c.id = s.cluster_id"
FIELDS = Fields(
    {
        "name": Field("s.name", searched=True),
        "tenantId": Field("(select number from tenant)", "integer"),
        "scopeType": Field("'cluster'::text"),
        "scopeId": Field("s.cluster_id", "uuid"),
    },
    default="name",
    tie="s.id",
)


def seen(tx: TenantTx) -> Query:
    query = reached(tx, "s.cluster_id", around=True)
    query.add("c.deleted_at is null")
    return query


async def list_page(tx: TenantTx, page: Page) -> tuple[list[StorageConfiguration], int | None]:
    rows, following = await select_page(tx, f"select {COLUMNS} from {SOURCE}", seen(tx), FIELDS, page)
    return [StorageConfiguration.of(row) for row in rows], following


async def find(tx: TenantTx, id: UUID) -> StorageConfiguration | None:
    query = seen(tx)
    query.add("s.id = {}", id)
    row = await tx.fetchrow(f"select {COLUMNS} from {SOURCE} where {query.where}", *query.args)
    return StorageConfiguration.of(row) if row else None


async def of_cluster(tx: TenantTx, cluster_id: UUID) -> dict[str, StorageConfiguration]:
    """By the storage class's name, for whoever may see the cluster."""
    sql = "select id, cluster_id, name, permissions, customization from storage_class_configuration where cluster_id = $1"
    return {row["name"]: StorageConfiguration.of(row) for row in await tx.fetch(sql, cluster_id)}


async def insert(tx: TenantTx, one: StorageConfiguration) -> bool:
    """False when this class of the cluster is configured already."""
    sql = """insert into storage_class_configuration (id, cluster_id, name, permissions, customization)
        values ($1, $2, $3, $4, $5) on conflict do nothing"""
    return await tx.execute(sql, one.id, one.cluster_id, one.name, *encoded(one)) == 1


async def update(tx: TenantTx, one: StorageConfiguration) -> None:
    sql = "update storage_class_configuration set permissions = $2, customization = $3 where id = $1"
    await tx.execute(sql, one.id, *encoded(one))


async def delete(tx: TenantTx, id: UUID) -> None:
    await tx.execute("delete from storage_class_configuration where id = $1", id)


def encoded(one: StorageConfiguration) -> tuple[str, str]:
    return msgspec.json.encode(one.permissions).decode(), msgspec.json.encode(one.customization).decode()
