"""Node pools, what departments and projects inherit, storage and network topologies."""

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


def upgrade() -> None:
    create(POOLS, INHERITANCE, STORAGE)
    protect_pools()
    protect_storage()


def protect_pools() -> None:
    protect(op.execute, "network_topology", tenant=ALL)
    protect(op.execute, "cluster_directory", tenant="select, insert, delete", operator="select, insert, delete")
    also(op.execute, "cluster_directory", role="atoll_host", privileges="select", rows="true", name="atoll_host")
    # The agent's word that nothing is left of a pool is what removes it; its old reports are cut in number.
    for table in ("node_pool", "report_refusal", "workload_event"):
        op.execute(f"grant delete on {table} to atoll_link")


def protect_storage() -> None:
    protect(op.execute, "storage_class_configuration", tenant=ALL)


def downgrade() -> None:
    raise NotImplementedError(FORWARD_ONLY)
