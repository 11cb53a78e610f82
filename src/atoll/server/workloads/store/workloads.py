"""SQL of workloads: submission, intent, status."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from atoll.kit.ids import uuid7
from atoll.server.db import LinkTx, TenantTx
from atoll.server.workloads.records import WhyRow, Workload

COLUMNS = ", ".join(Workload.__slots__)


@dataclass(frozen=True, slots=True)
class NewWorkload:
    """Every column of a submission, in the order in which it is inserted."""

    id: UUID
    kind: str
    name: str
    requested_name: str
    folded: str
    cluster_id: UUID
    cluster_name: str
    project_id: int
    project_name: str
    department_id: int
    department_name: str
    namespace: str
    spec: str
    shown: str
    desired_phase: str
    phase: str
    phase_at: datetime
    priority: int
    priority_class: str
    preemptible: bool
    category: str
    submitted_by: str
    gpu_milli: int
    cpu_milli: int
    memory_bytes: int
    parallelism: int
    completions: int
    created_at: datetime
    updated_at: datetime


NEW = NewWorkload.__slots__
INSERT = f"""with made as (
    insert into workload ({", ".join(NEW)}) values ({", ".join(f"${n}" for n in range(1, len(NEW) + 1))})
    on conflict do nothing returning id, cluster_id, phase, phase_at)
insert into workload_phase (id, cluster_id, workload_id, at, phase, message)
select ${len(NEW) + 1}, cluster_id, id, phase_at, phase, '' from made"""

# Moves the phase and writes history in one statement; seconds spent in the old phase are added up.
MOVE = """with old as (
    select id, cluster_id, phase, phase_at from workload where id = $1 and deleted_at is null for update),
moved as (
    update workload w set phase = $2, phase_message = $3, phase_reason = $4, updated_at = $5,
        phase_at = case when old.phase <> $2 then $5 else w.phase_at end,
        pending_seconds = w.pending_seconds + case when old.phase = 'Pending' and $2 <> 'Pending'
            then greatest(0, extract(epoch from $5 - old.phase_at))::integer else 0 end,
        running_seconds = w.running_seconds + case when old.phase = 'Running' and $2 <> 'Running'
            then greatest(0, extract(epoch from $5 - old.phase_at))::integer else 0 end,
        completed_at = case when $2 in ('Completed', 'Failed') then coalesce(w.completed_at, $5) else null end
    from old where w.id = old.id returning w.id, old.cluster_id, old.phase as old_phase)
insert into workload_phase (id, cluster_id, workload_id, at, phase, message)
select $6, cluster_id, id, $5, $2, $3 from moved where old_phase <> $2"""


async def insert(tx: TenantTx, new: NewWorkload) -> bool:
    """Insert with the first entry of its history; False when the name is taken in its project."""
    return await tx.execute(INSERT, *(getattr(new, name) for name in NEW), uuid7()) == 1


async def find(tx: TenantTx, id: UUID, *, kind: str | None = None) -> Workload | None:
    """A workload of a project in reach, a deleted one too."""
    sql = f"""select {COLUMNS} from workload
        where id = $1 and ($2::text is null or kind = $2) and ($3 or project_id = any($4::int[]))"""
    row = await tx.fetchrow(sql, id, kind, tx.reach.everything, list(tx.reach.projects))
    return Workload.of(row) if row else None


async def find_own(tx: LinkTx, id: UUID) -> Workload | None:
    """A workload of the link's own cluster, locked: reports about it come one after the other."""
    row = await tx.fetchrow(f"select {COLUMNS} from workload where id = $1 for update", id)
    return Workload.of(row) if row else None


async def set_intent(tx: TenantTx, id: UUID, *, desired_phase: str) -> int:
    """The new generation: reports about older ones no longer count."""
    sql = """update workload set desired_phase = $2, generation = generation + 1, updated_at = $3
        where id = $1 returning generation"""
    return int(await tx.fetchval(sql, id, desired_phase, tx.now))


async def move(tx: TenantTx | LinkTx, id: UUID, *, phase: str, message: str, reason: str, at: datetime) -> None:
    await tx.execute(MOVE, id, phase, message, reason, at, uuid7())


async def note_report(tx: LinkTx, id: UUID, *, running_pods: int, revision: int, why: str | None) -> None:
    """What a status report brings beside the phase."""
    sql = "update workload set running_pods = $2, revision = $3, why = $4 where id = $1"
    await tx.execute(sql, id, running_pods, revision, why)


async def set_pool(tx: LinkTx, id: UUID, pool: str) -> None:
    await tx.execute("update workload set node_pool = $2 where id = $1 and node_pool is distinct from $2", id, pool)


async def mark_deleted(tx: LinkTx | TenantTx, id: UUID) -> None:
    sql = "update workload set deleted_at = $2, updated_at = $2, running_pods = 0 where id = $1 and deleted_at is null"
    await tx.execute(sql, id, tx.now)


async def count_in_project(tx: TenantTx, project_id: int) -> int:
    sql = "select count(*) from workload where project_id = $1 and deleted_at is null"
    return int(await tx.fetchval(sql, project_id))


async def count_in_pool(tx: TenantTx, pool: str, *, cluster_id: UUID) -> int:
    """How many workloads that are not over run in a node pool of this name, or name it among those that they may use."""
    sql = """select count(*) from workload
        where cluster_id = $1 and deleted_at is null and phase not in ('Completed', 'Failed')
          and (node_pool = $2 or shown::jsonb -> 'requestedNodePools' ? $2)"""
    return int(await tx.fetchval(sql, cluster_id, pool))


async def list_on_cluster(tx: TenantTx, cluster_id: UUID, *, not_deleting: bool) -> list[UUID]:
    sql = """select id from workload where cluster_id = $1 and deleted_at is null
        and (not $2 or desired_phase <> 'Deleted') order by id limit 1000"""
    return [row["id"] for row in await tx.fetch(sql, cluster_id, not_deleting)]


async def find_why(tx: TenantTx, id: UUID) -> WhyRow | None:
    sql = """select w.phase, w.phase_message, w.phase_at, w.why, w.revision, d.revision as sent_revision, c.applied_revision,
            c.last_liveness, c.connected, c.name as cluster_name
        from workload w join cluster c on c.tenant_id = w.tenant_id and c.id = w.cluster_id
        left join desired d on d.tenant_id = w.tenant_id and d.cluster_id = w.cluster_id and d.kind = 'workload'
            and d.object_id = w.id::text
        where w.id = $1 and ($2 or w.project_id = any($3::int[]))"""
    row = await tx.fetchrow(sql, id, tx.reach.everything, list(tx.reach.projects))
    return WhyRow(*row) if row else None


async def project_name(tx: TenantTx, id: UUID) -> str:
    return str(await tx.fetchval("select project_name from workload where id = $1", id))
