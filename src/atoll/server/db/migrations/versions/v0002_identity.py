"""How people and machines prove who they are."""

from __future__ import annotations

from alembic import op

from atoll.server.db.migrations.protect import FORWARD_ONLY, create, protect

revision = "0002"
down_revision = "0001"

ALL = "select, insert, update, delete"

SIGN_IN: tuple[str, ...] = (
    # `kept_proof` is the one token or session that outlived `valid_after`: that of who changed the password.
    "alter table principal add column must_change boolean not null default false, add column kept_proof timestamptz",
    "alter table tenant_founding add column must_change boolean not null default false",
    """alter table session
        add column source text not null default '' check (length(source) <= 64),
        add column agent text not null default '' check (length(agent) <= 200),
        add column rotating_hash bytea,
        add column previous_hash bytea""",
    # One row for each address that somebody tried an account from, and one (source '*') for all unknown addresses together.
    # `account` is a hash, for whatever was typed as a name; what is past `forget_at` is removed by later attempts.
    """create table sign_in_attempt (
        tenant_id uuid not null OWN_TENANT references tenant (id) on delete cascade,
        account text not null check (length(account) = 32),
        source text not null check (length(source) between 1 and 64),
        failures integer not null,
        blocked_until timestamptz not null,
        failures_until timestamptz not null,
        trusted_until timestamptz,
        forget_at timestamptz not null,
        primary key (tenant_id, account, source))""",
    "create index sign_in_attempt_old on sign_in_attempt (tenant_id, forget_at)",
    """create table second_factor (
        tenant_id uuid not null OWN_TENANT references tenant (id) on delete cascade,
        principal_id uuid not null,
        sealed bytea not null,
        created_at timestamptz not null,
        confirmed_at timestamptz,
        last_step integer not null default 0,
        primary key (tenant_id, principal_id),
        foreign key (tenant_id, principal_id) references principal (tenant_id, id) on delete cascade)""",
    """create table recovery_code (
        tenant_id uuid not null OWN_TENANT references tenant (id) on delete cascade,
        principal_id uuid not null,
        code_hash bytea not null,
        primary key (tenant_id, principal_id, code_hash),
        foreign key (tenant_id, principal_id) references second_factor (tenant_id, principal_id) on delete cascade)""",
)
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
PROVIDERS: tuple[str, ...] = (
    """create table identity_provider (
        tenant_id uuid not null OWN_TENANT references tenant (id) on delete cascade,
        id uuid not null,
        alias text not null check (alias ~ '^[a-z0-9_-]{1,64}$'),
        type text not null check (type in ('oidc', 'saml', 'openshift-v4')),
        config text not null,
        mappers text not null,
        sealed_secret bytea,
        created_by text not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        primary key (tenant_id, id))""",
    "create unique index identity_provider_alias on identity_provider (tenant_id, alias)",
    # Of a user that came from a provider. It stays bound to it when that is gone, so that the next one takes nobody over.
    """alter table principal
        add column provider_id uuid,
        add column external_subject text,
        add column linux_uid bigint,
        add column linux_gid bigint,
        add column supplementary_groups bigint[]""",
    # Public keys that signed certificates until the installation key was replaced: rows of the host organization.
    """create table retired_certificate_key (
        tenant_id uuid not null OWN_TENANT references tenant (id) on delete cascade,
        id text not null,
        jwk text not null,
        retired_at timestamptz not null default now(),
        primary key (tenant_id, id))""",
    "create index principal_provider on principal (tenant_id, provider_id) where provider_id is not null",
)


def upgrade() -> None:
    create(SIGN_IN, MACHINES, PROVIDERS)
    protect_sign_in()
    protect(op.execute, "identity_provider", tenant=ALL, host=ALL)
    protect(op.execute, "retired_certificate_key", host="select")


def protect_sign_in() -> None:
    """Of a realm's own people, the host organization's included; nobody else has a grant."""
    for table in ("sign_in_attempt", "second_factor", "recovery_code"):
        protect(op.execute, table, tenant=ALL, host=ALL)


def downgrade() -> None:
    raise NotImplementedError(FORWARD_ONLY)
