"""Entering a tenant as the host's staff, groups as subjects of rules, and finding what lies below a scope."""

from __future__ import annotations

from atoll.server.db.migrations.protect import FORWARD_ONLY, create

revision = "0003"
down_revision = "0002"

ENTRIES: tuple[str, ...] = ()
GROUPS = (
    # What an identity provider said at the last sign-in; null where none ever said anything.
    "alter table principal add column groups text[] check (cardinality(groups) <= 200)",
)
SCOPES = (
    "create index scope_cluster on scope (tenant_id, cluster_id)",
    "create index scope_department on scope (tenant_id, department_id)",
)


def upgrade() -> None:
    create(ENTRIES, GROUPS, SCOPES)


def downgrade() -> None:
    raise NotImplementedError(FORWARD_ONLY)
