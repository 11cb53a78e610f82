"""SQL of registered clusters."""

from __future__ import annotations

from uuid import UUID

import msgspec

from atoll.server.clusters.records import Cluster, Session
from atoll.server.db import LinkTx, OperatorTx, RealmTx, TenantTx
from atoll.wire.reports import StorageClass

COLUMNS = ", ".join(Cluster.__slots__)
STORAGE_CLASSES = msgspec.json.Decoder(tuple[StorageClass, ...])


async def insert(tx: RealmTx, cluster: Cluster, *, folded: str) -> bool:
    """False when the name is taken."""
    sql = """insert into cluster (id, name, folded, domain, version, sealed_secret, secret_hash, created_at, updated_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $8) on conflict do nothing"""
    made = await tx.execute(
        sql,
        cluster.id,
        cluster.name,
        folded,
        cluster.domain,
        cluster.version,
        cluster.sealed_secret,
        cluster.secret_hash,
        cluster.created_at,
    )
    return made == 1


def reached(tx: RealmTx) -> tuple[bool, list[UUID]]:
    return tx.reach.everything, list(tx.reach.clusters | tx.reach.around)


async def find(tx: RealmTx, id: UUID) -> Cluster | None:
    """A cluster in the caller's reach."""
    sql = f"select {COLUMNS} from cluster where id = $1 and deleted_at is null and ($2 or id = any($3::uuid[]))"
    row = await tx.fetchrow(sql, id, *reached(tx))
    return Cluster.of(row) if row else None


async def find_any(tx: TenantTx | LinkTx, id: UUID) -> Cluster | None:
    """A cluster for a use case whose own check was made on something else: a project's cluster, an agent's own."""
    row = await tx.fetchrow(f"select {COLUMNS} from cluster where id = $1 and deleted_at is null", id)
    return Cluster.of(row) if row else None


async def hold(tx: RealmTx, id: UUID) -> None:
    """Until the commit nobody changes which node pools the cluster has. Whoever waited reads them anew after this."""
    await tx.execute("select 1 from cluster where id = $1 for key share", id)


async def lock(tx: RealmTx, id: UUID) -> Cluster | None:
    """Alone with the cluster until the commit: to change which node pools it has. None when it is on its way out."""
    sql = f"select {COLUMNS} from cluster where id = $1 and deleted_at is null and delete_requested_at is null for update"
    row = await tx.fetchrow(sql, id)
    return Cluster.of(row) if row else None


async def list_clusters(tx: RealmTx, *, with_deleting: bool) -> list[Cluster]:
    sql = f"""select {COLUMNS} from cluster
        where deleted_at is null and ($1 or delete_requested_at is null) and ($2 or id = any($3::uuid[]))
        order by created_at, id limit 1000"""
    return [Cluster.of(row) for row in await tx.fetch(sql, with_deleting, *reached(tx))]


async def list_among(tx: OperatorTx, ids: list[UUID], *, with_deleting: bool) -> list[Cluster]:
    sql = f"""select {COLUMNS} from cluster where id = any($1::uuid[]) and deleted_at is null
        and ($2 or delete_requested_at is null) order by created_at, id"""
    return [Cluster.of(row) for row in await tx.fetch(sql, ids, with_deleting)]


async def rename(tx: RealmTx, *, id: UUID, name: str, folded: str) -> bool:
    """False when the name is taken by another cluster."""
    sql = """update cluster set name = $2, folded = $3, updated_at = $4 where id = $1 and not exists
        (select 1 from cluster o where o.folded = $3 and o.id <> $1 and o.deleted_at is null)"""
    return await tx.execute(sql, id, name, folded, tx.now) == 1


async def request_delete(tx: TenantTx | OperatorTx | RealmTx, id: UUID) -> None:
    await tx.execute("update cluster set delete_requested_at = $2, updated_at = $2 where id = $1", id, tx.now)


async def mark_deleted(tx: RealmTx, id: UUID) -> None:
    """Free the name, refuse the agent: its key and secret mean nothing any more."""
    sql = "update cluster set deleted_at = $2, updated_at = $2, connected = false, agent_key = null where id = $1"
    await tx.execute(sql, id, tx.now)


async def count(tx: RealmTx) -> int:
    return int(await tx.fetchval("select count(*) from cluster where deleted_at is null"))


async def lock_all(tx: TenantTx) -> list[UUID]:
    """Every cluster, locked as the sequencer does, in one order."""
    sql = "select id from cluster where deleted_at is null order by id for no key update"
    return [row["id"] for row in await tx.fetch(sql)]


async def list_present(tx: TenantTx) -> list[Cluster]:
    """Every cluster, one that is on its way out too."""
    sql = f"select {COLUMNS} from cluster where deleted_at is null order by id for no key update"
    return [Cluster.of(row) for row in await tx.fetch(sql)]


async def detach_all(tx: TenantTx) -> None:
    sql = "update cluster set detached_at = $1, connected = false, epoch = epoch + 1 where deleted_at is null"
    await tx.execute(sql, tx.now)


async def attach_all(tx: TenantTx) -> None:
    await tx.execute("update cluster set detached_at = null where detached_at is not null")


async def detach_settled(tx: TenantTx) -> int:
    """Detach those that confirmed all that is wanted, and those that nobody ever connected; how many others there are."""
    sql = """update cluster c set detached_at = $1, connected = false where deleted_at is null and detached_at is null
        and (agent_key is null or (applied_revision >= revision and not exists
            (select 1 from desired d where d.cluster_id = c.id and d.revision is null)))"""
    await tx.execute(sql, tx.now)
    return int(await tx.fetchval("select count(*) from cluster where deleted_at is null and detached_at is null"))


async def clear_agent_key(tx: RealmTx, id: UUID) -> None:
    await tx.execute("update cluster set agent_key = null, updated_at = $2 where id = $1", id, tx.now)


async def set_agent_key(tx: LinkTx, *, key: str, version: str) -> bool:
    """False when the cluster has an agent's key already."""
    sql = "update cluster set agent_key = $2, agent_version = $3 where id = $1 and agent_key is null and deleted_at is null"
    return await tx.execute(sql, tx.cluster_id, key, version[:100]) == 1


async def begin_epoch(tx: LinkTx) -> int:
    """A new session: its epoch fences off every older one."""
    sql = """update cluster set epoch = epoch + 1, connected = true, last_liveness = $2
        where id = $1 and deleted_at is null and detached_at is null returning epoch"""
    return int(await tx.fetchval(sql, tx.cluster_id, tx.now) or 0)


async def upsert_session(tx: LinkTx, *, epoch: int, replica: str, replica_url: str) -> None:
    await tx.execute(
        """insert into agent_session (cluster_id, epoch, replica, replica_url, connected_at, last_seen)
        values ($1, $2, $3, $4, $5, $5)
        on conflict (tenant_id, cluster_id) do update
        set epoch = excluded.epoch, replica = excluded.replica, replica_url = excluded.replica_url,
            connected_at = excluded.connected_at, last_seen = excluded.last_seen""",
        tx.cluster_id,
        epoch,
        replica,
        replica_url,
        tx.now,
    )


async def touch(tx: LinkTx, *, epoch: int) -> bool:
    """The agent was heard in this session; False when a newer session took over or the cluster is gone."""
    sql = """update cluster set last_liveness = $3, connected = true
        where id = $1 and epoch = $2 and deleted_at is null and detached_at is null"""
    alive = await tx.execute(sql, tx.cluster_id, epoch, tx.now) == 1
    await tx.execute(
        "update agent_session set last_seen = $2 where cluster_id = $1 and epoch = $3", tx.cluster_id, tx.now, epoch
    )
    return alive


async def end_session(tx: LinkTx, *, epoch: int) -> None:
    await tx.execute("update cluster set connected = false where id = $1 and epoch = $2", tx.cluster_id, epoch)
    await tx.execute("delete from agent_session where cluster_id = $1 and epoch = $2", tx.cluster_id, epoch)


async def find_session(tx: TenantTx, cluster_id: UUID) -> Session | None:
    sql = "select epoch, replica, replica_url, last_seen from agent_session where cluster_id = $1"
    row = await tx.fetchrow(sql, cluster_id)
    return Session(*row) if row else None


async def set_storage_classes(tx: LinkTx, classes: tuple[StorageClass, ...]) -> None:
    encoded = msgspec.json.encode(classes).decode()
    await tx.execute("update cluster set storage_classes = $2 where id = $1", tx.cluster_id, encoded)


async def storage_classes(tx: TenantTx, id: UUID) -> tuple[StorageClass, ...]:
    """As the cluster's agent said last."""
    found = await tx.fetchval("select storage_classes from cluster where id = $1", id)
    return STORAGE_CLASSES.decode(found or "[]")


async def update_status(tx: LinkTx, *, platform: str, kubernetes: str | None, conditions: list[dict[str, str]]) -> None:
    encoded = msgspec.json.encode(conditions).decode()
    sql = "update cluster set platform = $2, kubernetes_version = $3, conditions = $4, updated_at = $5 where id = $1"
    await tx.execute(sql, tx.cluster_id, platform, kubernetes, encoded, tx.now)
