"""Node pools, what departments and projects inherit, storage and network topologies."""

from __future__ import annotations

from atoll.server.db.migrations.protect import FORWARD_ONLY, create

revision = "0004"
down_revision = "0003"

POOLS: tuple[str, ...] = ()
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
STORAGE: tuple[str, ...] = ()


def upgrade() -> None:
    create(POOLS, INHERITANCE, STORAGE)


def downgrade() -> None:
    raise NotImplementedError(FORWARD_ONLY)
