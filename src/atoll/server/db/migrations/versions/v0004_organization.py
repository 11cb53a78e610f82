"""Node pools, what departments and projects inherit, storage and network topologies, and what metrics are made of."""

from __future__ import annotations

from alembic import op

from atoll.server.db.migrations.protect import FORWARD_ONLY, also, create, protect

revision = "0004"
down_revision = "0003"

ALL = "select, insert, update, delete"

POOLS: tuple[str, ...] = (
    """create table network_topology (
        tenant_id uuid not null OWN_TENANT,
        id uuid not null,
        cluster_id uuid not null,
        name text not null,
        levels text[] not null,
        created_by text not null,
        created_at timestamptz not null,
        primary key (tenant_id, id),
        foreign key (tenant_id, cluster_id) references cluster (tenant_id, id) on delete cascade)""",
    "create unique index network_topology_name on network_topology (tenant_id, cluster_id, name)",
    """alter table node_pool
        add column over_provisioning_ratio integer not null default 1 check (over_provisioning_ratio between 1 and 5),
        add column cpu_placement text not null default 'binpack' check (cpu_placement in ('spread', 'binpack')),
        add column gpu_placement text not null default 'binpack' check (gpu_placement in ('spread', 'binpack')),
        add column min_runtime text,
        add column acceleration_detection text not null default 'Auto'
            check (acceleration_detection in ('Use', 'DontUse', 'Auto')),
        add column acceleration_label_key text,
        add column swap_enabled boolean not null default false,
        add column cpu_swap_memory text not null default '100G',
        add column reserved_gpu_memory text not null default '2G',
        add column node_level_scheduler boolean not null default false,
        add column topology_id uuid,
        add column delete_requested_at timestamptz,
        add foreign key (tenant_id, topology_id) references network_topology (tenant_id, id)""",
    "create index node_by_pool on node (tenant_id, cluster_id, pool)",
    "create index node_pool_topology on node_pool (tenant_id, topology_id) where topology_id is not null",
    """create unique index node_pool_label on node_pool (tenant_id, cluster_id, label_key, label_value)
        where label_key is not null and delete_requested_at is null""",
    # Which tenant a cluster belongs to, and nothing else about it: what the management plane looks clusters up in.
    """create table cluster_directory (
        tenant_id uuid not null OWN_TENANT,
        cluster_id uuid not null,
        primary key (tenant_id, cluster_id),
        foreign key (tenant_id, cluster_id) references cluster (tenant_id, id) on delete cascade)""",
    "create index cluster_directory_cluster on cluster_directory (cluster_id)",
    # Forced policies hide every row from the owner too; within this transaction nobody else can look.
    "alter table cluster no force row level security",
    """insert into cluster_directory (tenant_id, cluster_id) select tenant_id, id from cluster where deleted_at is null""",
    "alter table cluster force row level security",
    "create index report_refusal_cluster on report_refusal (tenant_id, cluster_id, id)",
)
# `inheritable`: time limits, default node pools and node types, as `organization.records.Inheritable`; nothing filters by it.
INHERITANCE: tuple[str, ...] = (
    "alter table department add column inheritable jsonb not null default '{}'",
    """alter table project
        add column inheritable jsonb not null default '{}',
        add column deleting_at timestamptz""",
    """alter table queue_status
        add column cpu_non_preemptible_milli bigint not null default 0,
        add column cpu_requested_milli bigint not null default 0,
        add column memory_non_preemptible_bytes bigint not null default 0,
        add column memory_requested_bytes bigint not null default 0""",
)
STORAGE: tuple[str, ...] = (
    # As the agent said, as JSON: read whole, filtered by nothing.
    "alter table cluster add column storage_classes text not null default '[]'",
    """create table storage_class_configuration (
        tenant_id uuid not null OWN_TENANT,
        id uuid not null,
        cluster_id uuid not null,
        name text not null,
        permissions text not null,
        customization text not null,
        primary key (tenant_id, id),
        foreign key (tenant_id, cluster_id) references cluster (tenant_id, id) on delete cascade)""",
    "create unique index storage_class_configuration_name on storage_class_configuration (tenant_id, cluster_id, name)",
)
METRICS: tuple[str, ...] = (
    # The pool in which it was held, as it was then; memory as bytes x milliseconds, more than a bigint holds.
    "alter table usage_interval add column pool text not null default ''",
    """alter table usage_day
        add column pool text not null default '',
        add column memory_millis numeric not null default 0,
        drop constraint usage_day_pkey,
        add primary key (tenant_id, day, project_id, workload_id, pool)""",
    # From `at` on a department or a project was promised this much of a pool; NULL is unlimited, as in `quota`.
    """create table quota_history (
        tenant_id uuid not null OWN_TENANT,
        department_id integer,
        project_id integer,
        pool text not null,
        at timestamptz not null,
        gpu_milli integer not null,
        cpu_milli bigint,
        memory_bytes bigint,
        check (num_nonnulls(department_id, project_id) = 1),
        foreign key (tenant_id, department_id) references department (tenant_id, id) on delete cascade,
        foreign key (tenant_id, project_id) references project (tenant_id, id) on delete cascade)""",
    """create unique index quota_history_department on quota_history (tenant_id, department_id, pool, at)
        where department_id is not null""",
    "create unique index quota_history_project on quota_history (tenant_id, project_id, pool, at) where project_id is not null",
    # From `at` on a node stood in this pool with so many GPUs; none, once it is gone.
    """create table node_history (
        tenant_id uuid not null OWN_TENANT,
        cluster_id uuid not null,
        name text not null,
        at timestamptz not null,
        pool text not null,
        gpu_count integer not null,
        primary key (tenant_id, cluster_id, name, at),
        foreign key (tenant_id, cluster_id) references cluster (tenant_id, id) on delete cascade)""",
    # What runs now, and workloads by when they were over: a window of time asks for both.
    """create index pod_placed on pod (tenant_id, cluster_id)
        where node_name is not null and phase in ('Pending', 'Running')""",
    """create index workload_over on workload
        (tenant_id, cluster_id, (coalesce(least(completed_at, deleted_at), 'infinity'::timestamptz)))""",
)
# History begins where it is first written: with what there is at this moment, for what was there before.
KNOWN_SO_FAR: tuple[str, ...] = (
    *(f"alter table {table} no force row level security" for table in ("quota", "node_pool", "node")),
    """insert into quota_history (tenant_id, department_id, project_id, pool, at, gpu_milli, cpu_milli, memory_bytes)
        select q.tenant_id, q.department_id, q.project_id, n.name, now(), q.gpu_deserved_milli, q.cpu_deserved_milli,
            q.memory_deserved_bytes
        from quota q join node_pool n on n.tenant_id = q.tenant_id and n.id = q.node_pool_id""",
    """insert into node_history (tenant_id, cluster_id, name, at, pool, gpu_count)
        select tenant_id, cluster_id, name, now(), pool, gpu_count from node""",
    *(f"alter table {table} force row level security" for table in ("quota", "node_pool", "node")),
)


def upgrade() -> None:
    create(POOLS, INHERITANCE, STORAGE, METRICS, KNOWN_SO_FAR)
    protect_pools()
    protect_storage()
    protect_metrics()


def protect_pools() -> None:
    protect(op.execute, "network_topology", tenant=ALL)
    protect(op.execute, "cluster_directory", tenant="select, insert, delete", operator="select, insert, delete")
    also(op.execute, "cluster_directory", role="atoll_host", privileges="select", rows="true", name="atoll_host")
    # The agent's word that nothing is left of a pool is what removes it; its old reports are cut in number.
    for table in ("node_pool", "report_refusal", "workload_event"):
        op.execute(f"grant delete on {table} to atoll_link")


def protect_storage() -> None:
    protect(op.execute, "storage_class_configuration", tenant=ALL)


def protect_metrics() -> None:
    protect(op.execute, "quota_history", tenant="select, insert, update")
    protect(op.execute, "node_history", tenant="select", link="select, insert, update", by_cluster=True)


def downgrade() -> None:
    raise NotImplementedError(FORWARD_ONLY)
