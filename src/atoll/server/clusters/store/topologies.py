"""SQL of network topologies."""

from __future__ import annotations

from uuid import UUID

from atoll.kit.filters import Field, Fields, Page
from atoll.server.clusters.records import Topology
from atoll.server.clusters.store.inventory import reached
from atoll.server.db import TenantTx
from atoll.server.db.listing import Query, count_capped, select_page

COLUMNS = """t.id, t.cluster_id, t.name, t.levels, t.created_by, t.created_at,
    array(select p.name from node_pool p where p.topology_id = t.id order by p.name) as pools"""
SOURCE = "network_topology t join cluster c on c.tenant_id = t.tenant_id and c.id = t.cluster_id"
FIELDS = Fields(
    {
        "name": Field("t.name", searched=True),
        "clusterId": Field("t.cluster_id", "uuid"),
        "source": Field("'user'::text"),
        "phase": Field("'Ready'::text"),
    },
    default="name",
    tie="t.id",
)


def seen(tx: TenantTx) -> Query:
    query = reached(tx, "t.cluster_id", around=True)
    query.add("c.deleted_at is null")
    return query


async def list_topologies(tx: TenantTx, page: Page) -> list[Topology]:
    rows, _ = await select_page(tx, f"select {COLUMNS} from {SOURCE}", seen(tx), FIELDS, page)
    return [Topology.of(row) for row in rows]


async def count(tx: TenantTx, page: Page) -> int:
    return await count_capped(tx, SOURCE, seen(tx), FIELDS, page)


async def find(tx: TenantTx, id: UUID) -> Topology | None:
    query = seen(tx)
    query.add("t.id = {}", id)
    row = await tx.fetchrow(f"select {COLUMNS} from {SOURCE} where {query.where}", *query.args)
    return Topology.of(row) if row else None


async def find_levels(tx: TenantTx, id: UUID, *, cluster_id: UUID) -> list[str] | None:
    """The levels of a topology of this cluster, for a node pool that is set to it."""
    sql = "select levels from network_topology where id = $1 and cluster_id = $2"
    found: list[str] | None = await tx.fetchval(sql, id, cluster_id)
    return found


async def insert(tx: TenantTx, topology: Topology) -> bool:
    """False when the name is taken on this cluster."""
    sql = """insert into network_topology (id, cluster_id, name, levels, created_by, created_at)
        values ($1, $2, $3, $4, $5, $6) on conflict do nothing"""
    values = (topology.id, topology.cluster_id, topology.name, topology.levels, topology.created_by, topology.created_at)
    return await tx.execute(sql, *values) == 1


async def delete(tx: TenantTx, id: UUID) -> None:
    await tx.execute("delete from network_topology where id = $1", id)
