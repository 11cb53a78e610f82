"""Entering a tenant as the host's staff, groups as subjects of rules, and finding what lies below a scope."""

from __future__ import annotations

from alembic import op

from atoll.server.db.migrations.protect import FORWARD_ONLY, also, create, protect

revision = "0003"
down_revision = "0002"

ENTRIES = (
    # `told` is the status that stands in the host organization's own log; `received_at` is null until the tenant's choice was
    # applied. Its id is also that of the principal by which it is used.
    """create table entry (
        tenant_id uuid not null OWN_TENANT references tenant (id) on delete cascade,
        id uuid not null,
        asked_by text not null,
        asked_by_id uuid not null,
        reason text not null check (length(reason) between 10 and 1000),
        minutes integer not null check (minutes between 1 and 60),
        scope_type text not null check (scope_type in ('tenant', 'cluster', 'department', 'project')),
        scope_id text not null,
        scope_name text,
        role_id integer not null,
        role_name text not null,
        status text not null default 'Requested'
            check (status in ('Requested', 'Active', 'Ended', 'Refused', 'Revoked', 'Expired')),
        asked_at timestamptz not null,
        received_at timestamptz,
        decided_at timestamptz,
        decided_by text,
        until timestamptz,
        ended_at timestamptz,
        ended_by text,
        refusal text,
        stopped_at timestamptz,
        told text not null default 'Requested',
        primary key (tenant_id, id),
        check ((status = 'Active') <= (until is not null)))""",
    "create index entry_open on entry (tenant_id, id) where status in ('Requested', 'Active')",
    # When it acts no longer, whatever the loops do.
    "alter table principal add column ends_at timestamptz",
    "alter table principal drop constraint principal_kind_check",
    """alter table principal
        add constraint principal_kind_check check (kind in ('user', 'service-account', 'access-key', 'entry')),
        add constraint principal_ends check ((kind = 'entry') = (ends_at is not null))""",
    "alter table access_rule drop constraint access_rule_subject_type_check",
    """alter table access_rule add constraint access_rule_subject_type_check
        check (subject_type in ('user', 'group', 'service-account', 'entry'))""",
)
# What the host organization sees of an entry: all but the names of the tenant's people and things.
ASKED = "tenant_id, id, asked_by, asked_by_id, reason, minutes, scope_type, scope_id, role_id, role_name, asked_at"
FOLLOWED = f"{ASKED}, status, received_at, decided_at, until, ended_at, refusal, stopped_at, told"
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
    protect_entries()


def protect_entries() -> None:
    """The host organization asks, and wants an end; only the tenant's own role says what becomes of it."""
    protect(op.execute, "entry", tenant="select, update")
    privileges = f"select ({FOLLOWED}), insert ({ASKED}), update (stopped_at, told)"
    also(op.execute, "entry", role="atoll_host", privileges=privileges, rows="true", name="atoll_host")


def downgrade() -> None:
    raise NotImplementedError(FORWARD_ONLY)
