"""SQL of the cluster directory: which tenant a cluster belongs to, and nothing else about it.

A tenant's (or operator's) transaction writes it beside the cluster's own row; the host's role reads it and nothing more.
"""

from __future__ import annotations

from uuid import UUID

from atoll.server.db import HostTx, RealmTx

# Tenants whose transactions can be opened: what is being made, suspended or deleted is looked at by nobody.
OPEN = "t.status in ('Ready', 'Updating')"


async def insert(tx: RealmTx, cluster_id: UUID) -> None:
    await tx.execute("insert into cluster_directory (cluster_id) values ($1)", cluster_id)


async def delete(tx: RealmTx, cluster_id: UUID) -> None:
    await tx.execute("delete from cluster_directory where cluster_id = $1", cluster_id)


async def find_tenant(tx: HostTx, cluster_id: UUID) -> tuple[UUID, str] | None:
    """Id and name of the tenant that has this cluster."""
    sql = f"""select t.id, t.name from cluster_directory d join tenant t on t.id = d.tenant_id
        where d.cluster_id = $1 and {OPEN}"""
    row = await tx.fetchrow(sql, cluster_id)
    return (row["id"], row["name"]) if row else None


async def list_page(tx: HostTx, *, tenant: UUID | None, offset: int, limit: int) -> list[tuple[UUID, UUID]]:
    """(tenant, cluster) in the order in which clusters were registered: their ids rise with time."""
    sql = f"""select d.tenant_id, d.cluster_id from cluster_directory d join tenant t on t.id = d.tenant_id
        where {OPEN} and ($1::uuid is null or d.tenant_id = $1) order by d.cluster_id offset $2 limit $3"""
    return [(row["tenant_id"], row["cluster_id"]) for row in await tx.fetch(sql, tenant, offset, limit)]
