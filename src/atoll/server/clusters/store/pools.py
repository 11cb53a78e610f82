"""SQL of node pools."""

from __future__ import annotations

from dataclasses import astuple
from uuid import UUID

from atoll.kit.filters import Field, Fields, Page
from atoll.server.clusters.records import NodePool, PoolSettings
from atoll.server.clusters.store.inventory import reached
from atoll.server.db import LinkTx, RealmTx, TenantTx
from atoll.server.db.listing import Query, count_capped, select_page

INSIDE = "from node n where n.cluster_id = p.cluster_id and n.pool = p.name"
# What a pool's agent has not acknowledged yet is on its way; after that the nodes speak.
PHASE = f"""(case
    when p.delete_requested_at is not null then 'Deleting'
    when w.kind is not null and coalesce(w.revision > c.applied_revision, true)
        then case when p.updated_at = p.created_at then 'Creating' else 'Updating' end
    when not exists (select 1 {INSIDE}) then 'Empty'
    when not exists (select 1 {INSIDE} and n.status = 'Ready') then 'Unschedulable'
    else 'Ready' end)"""
SETTINGS = ", ".join(PoolSettings.__slots__)
COLUMNS = f"""p.id, p.cluster_id, c.name as cluster_name, c.connected, p.name, p.is_default,
    {", ".join(f"p.{name}" for name in PoolSettings.__slots__)}, t.name as topology_name, {PHASE} as phase,
    array(select n.name {INSIDE} order by n.name) as nodes,
    array(select n.name {INSIDE} and n.status <> 'Ready' order by n.name) as unready,
    p.created_by, p.created_at, p.updated_by, p.updated_at"""
SOURCE = """node_pool p join cluster c on c.tenant_id = p.tenant_id and c.id = p.cluster_id
    left join network_topology t on t.tenant_id = p.tenant_id and t.id = p.topology_id
    left join desired w on w.tenant_id = p.tenant_id and w.cluster_id = p.cluster_id and w.kind = 'node-pool'
        and w.object_id = p.id::text"""
FIELDS = Fields(
    {
        "name": Field("p.name", searched=True),
        "clusterId": Field("p.cluster_id", "uuid"),
        "phase": Field(PHASE),
        "createdAt": Field("p.created_at", "time"),
        "updatedAt": Field("p.updated_at", "time"),
        "networkTopologyName": Field("t.name"),
        "gpuNetworkAccelerationDetection": Field("p.acceleration_detection"),
        # Nothing detects it yet: filtering by it finds nothing, and says nothing invented.
        "gpuNetworkAccelerationDetected": Field("null::boolean", "boolean"),
        "gpuNetworkAccelerationLabelKey": Field("p.acceleration_label_key"),
        "swapEnabled": Field("p.swap_enabled", "boolean"),
        "nodeLevelSchedulerEnabled": Field("p.node_level_scheduler", "boolean"),
    },
    default="name",
    tie="p.id",
)


def seen(tx: RealmTx) -> Query:
    query = reached(tx, "p.cluster_id", around=True)
    query.add("c.deleted_at is null")
    return query


async def insert(tx: RealmTx, pool: NodePool) -> bool:
    """False when its name or its label are taken on this cluster."""
    marks = ", ".join(f"${number}" for number in range(9, 9 + len(PoolSettings.__slots__)))
    sql = f"""insert into node_pool
            (id, cluster_id, name, is_default, created_by, created_at, updated_by, updated_at, {SETTINGS})
        values ($1, $2, $3, $4, $5, $6, $7, $8, {marks}) on conflict do nothing"""
    made = await tx.execute(
        sql,
        pool.id,
        pool.cluster_id,
        pool.name,
        pool.is_default,
        pool.created_by,
        pool.created_at,
        pool.updated_by,
        pool.updated_at,
        *astuple(pool.settings),
    )
    return made == 1


async def update(tx: TenantTx, id: int, settings: PoolSettings, *, by: str) -> None:
    """The caller holds the cluster and knows that the label is free."""
    changes = ", ".join(f"{name} = ${number}" for number, name in enumerate(PoolSettings.__slots__, 4))
    sql = f"update node_pool set updated_by = $2, updated_at = $3, {changes} where id = $1"
    await tx.execute(sql, id, by, tx.now, *astuple(settings))


async def list_pools(tx: TenantTx, page: Page) -> list[NodePool]:
    rows, _ = await select_page(tx, f"select {COLUMNS} from {SOURCE}", seen(tx), FIELDS, page)
    return [NodePool.of(row) for row in rows]


async def count_pools(tx: TenantTx, page: Page) -> int:
    return await count_capped(tx, SOURCE, seen(tx), FIELDS, page)


async def find(tx: TenantTx, id: int) -> NodePool | None:
    query = seen(tx)
    query.add("p.id = {}", id)
    row = await tx.fetchrow(f"select {COLUMNS} from {SOURCE} where {query.where}", *query.args)
    return NodePool.of(row) if row else None


async def seen_of_cluster(tx: TenantTx, cluster_id: UUID) -> list[NodePool]:
    """Every pool of a cluster that may be seen, also those that are on their way out."""
    query = seen(tx)
    query.add("p.cluster_id = {}", cluster_id)
    sql = f"select {COLUMNS} from {SOURCE} where {query.where} order by not p.is_default, p.name"
    return [NodePool.of(row) for row in await tx.fetch(sql, *query.args)]


async def of_cluster(tx: TenantTx, cluster_id: UUID) -> list[NodePool]:
    """Every pool of a cluster that stays, the default one first, for whoever may change quotas on it."""
    sql = f"""select {COLUMNS} from {SOURCE} where p.cluster_id = $1 and p.delete_requested_at is null
        order by not p.is_default, p.name"""
    return [NodePool.of(row) for row in await tx.fetch(sql, cluster_id)]


async def find_labelled(tx: TenantTx, cluster_id: UUID, *, key: str | None, value: str | None) -> tuple[int, str] | None:
    """(id, name) of the pool that has this label."""
    sql = """select id, name from node_pool
        where cluster_id = $1 and label_key = $2 and label_value = $3 and delete_requested_at is null"""
    row = await tx.fetchrow(sql, cluster_id, key, value)
    return (row["id"], row["name"]) if row else None


async def request_delete(tx: TenantTx, id: int) -> None:
    """Its label is free from now on, its name once it is gone."""
    sql = "update node_pool set delete_requested_at = $2, updated_at = $2, topology_id = null where id = $1"
    await tx.execute(sql, id, tx.now)


async def delete(tx: TenantTx, id: int) -> None:
    await tx.execute("delete from node_pool where id = $1", id)


async def delete_acknowledged(tx: LinkTx) -> None:
    """Pools that were to go and of which the agent keeps nothing any more."""
    sql = """delete from node_pool p where p.cluster_id = $1 and p.delete_requested_at is not null and not exists
        (select 1 from desired w where w.cluster_id = $1 and w.kind = 'node-pool' and w.object_id = p.id::text)"""
    await tx.execute(sql, tx.cluster_id)
