"""How people and machines prove who they are."""

from __future__ import annotations

from atoll.server.db.migrations.protect import FORWARD_ONLY, create

revision = "0002"
down_revision = "0001"

SIGN_IN: tuple[str, ...] = ()
MACHINES: tuple[str, ...] = (
    "alter table principal drop constraint principal_kind_check",
    "alter table principal add constraint principal_kind_check check (kind in ('user', 'service-account', 'access-key'))",
    # A machine's previous secret stays valid until `previous_until`. A secret that was never replaced is as old as its row.
    """alter table principal
        add column owner_id uuid,
        add column secret_created timestamptz,
        add column secret_used timestamptz,
        add column previous_hash bytea,
        add column previous_created timestamptz,
        add column previous_used timestamptz,
        add column previous_until timestamptz""",
    """alter table principal
        add constraint principal_owned check ((kind = 'access-key') = (owner_id is not null)),
        add constraint principal_owner foreign key (tenant_id, owner_id)
            references principal (tenant_id, id) on delete cascade""",
    "create index principal_owner_keys on principal (tenant_id, owner_id) where owner_id is not null",
    # An access key's name is unique among its owner's, so that no name tells of anybody else's keys.
    "drop index principal_name",
    """create unique index principal_name on principal (tenant_id, kind, folded, owner_id) nulls not distinct
        where deleted_at is null""",
    # A key is published before it signs, so that every replica knows it by then; null for one that signed from the start.
    "alter table signing_key add column signs_from timestamptz",
)
PROVIDERS: tuple[str, ...] = ()


def upgrade() -> None:
    create(SIGN_IN, MACHINES, PROVIDERS)


def downgrade() -> None:
    raise NotImplementedError(FORWARD_ONLY)
