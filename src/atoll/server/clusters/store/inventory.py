"""SQL of nodes."""

from __future__ import annotations

from uuid import UUID

import msgspec

from atoll.kit.filters import Field, Fields, Page
from atoll.kit.ids import uuid7
from atoll.server.clusters.records import Node
from atoll.server.db import LinkTx, RealmTx, TenantTx
from atoll.server.db.listing import Query, count_capped, select_page
from atoll.wire.reports import NodeStatus

NODE_COLUMNS = ", ".join(Node.__slots__)
NODE_FIELDS = Fields(
    {
        "name": Field("name", searched=True),
        "status": Field("status"),
        "nodePool": Field("pool"),
        "gpuType": Field("gpu_type", searched=True),
        "clusterUuid": Field("cluster_id", "uuid"),
        "nvLinkDomainUid": Field("null::text", sorts=False),
        "nvLinkCliqueId": Field("null::text", sorts=False),
    },
    default="name",
)


def reached(tx: RealmTx, column: str = "cluster_id", *, around: bool = False) -> Query:
    query = Query()
    if not tx.reach.everything:
        query.add(f"{column} = any({{}}::uuid[])", list(tx.reach.clusters | (tx.reach.around if around else frozenset())))
    return query


async def list_nodes(tx: TenantTx, page: Page, query: Query | None = None) -> tuple[list[Node], int | None]:
    rows, following = await select_page(tx, f"select {NODE_COLUMNS} from node", query or reached(tx), NODE_FIELDS, page)
    return [Node.of(row) for row in rows], following


async def list_nodes_of(tx: TenantTx, cluster_id: UUID, page: Page, *, name: str | None) -> list[Node]:
    """Those of one cluster; with `name`, the one that is called so."""
    query = reached(tx)
    query.add("cluster_id = {}", cluster_id)
    if name is not None:
        query.add("name = {}", name)
    found, _ = await list_nodes(tx, page, query)
    return found


async def count_nodes(tx: TenantTx, page: Page, *, cluster_id: UUID | None = None) -> int:
    query = reached(tx)
    if cluster_id:
        query.add("cluster_id = {}", cluster_id)
    return await count_capped(tx, "node", query, NODE_FIELDS, page)


async def upsert_node(tx: LinkTx, node: NodeStatus) -> None:
    await tx.execute(
        """insert into node (id, cluster_id, name, status, message, pool, gpu_type, gpu_count, gpu_memory_bytes, cpu_milli,
            memory_bytes, labels, created_at, updated_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
        on conflict (tenant_id, cluster_id, name) do update
        set status = excluded.status, message = excluded.message, pool = excluded.pool, gpu_type = excluded.gpu_type,
            gpu_count = excluded.gpu_count, gpu_memory_bytes = excluded.gpu_memory_bytes, cpu_milli = excluded.cpu_milli,
            memory_bytes = excluded.memory_bytes, labels = excluded.labels, updated_at = excluded.updated_at""",
        uuid7(),
        tx.cluster_id,
        node.name,
        node.status,
        node.message,
        node.pool,
        node.gpu_type,
        node.gpu_count,
        node.gpu_memory_bytes,
        node.cpu_milli,
        node.memory_bytes,
        msgspec.json.encode(node.labels).decode(),
        tx.now,
        tx.now,
    )
    await remember_node(tx, node.name, pool=node.pool, gpu_count=node.gpu_count)


async def remember_node(tx: LinkTx, name: str, *, pool: str, gpu_count: int) -> None:
    """From now on the node stands in this pool with so many GPUs, where that is not what was known last."""
    sql = """insert into node_history (cluster_id, name, at, pool, gpu_count)
        select $1, $2, $3, $4, $5 where not exists (
            select 1 from (select pool, gpu_count from node_history where cluster_id = $1 and name = $2
                order by at desc limit 1) last where last.pool = $4 and last.gpu_count = $5)
        on conflict (tenant_id, cluster_id, name, at) do update set pool = excluded.pool, gpu_count = excluded.gpu_count"""
    await tx.execute(sql, tx.cluster_id, name, tx.now, pool, gpu_count)


async def delete_node(tx: LinkTx, name: str) -> None:
    await tx.execute("delete from node where cluster_id = $1 and name = $2", tx.cluster_id, name)
    await remember_node(tx, name, pool="", gpu_count=0)


async def capacity_by_pool(tx: TenantTx, cluster_id: UUID) -> dict[str, tuple[int, int, int]]:
    """What the nodes of a cluster that take work have, by the pool's name: milli-GPUs, millicores, bytes."""
    sql = """select pool, sum(gpu_count)::bigint * 1000 as gpu, sum(cpu_milli)::bigint as cpu,
            sum(memory_bytes)::bigint as memory
        from node where cluster_id = $1 and status = 'Ready' group by pool"""
    return {row["pool"]: (row["gpu"], row["cpu"], row["memory"]) for row in await tx.fetch(sql, cluster_id)}
