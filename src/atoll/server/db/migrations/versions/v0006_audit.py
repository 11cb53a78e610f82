"""The audit log's chain, its checkpoints, and what leaves through the outbox.

Records wait for their place in the chain in `audit_unchained`, which a trigger fills: a writer never waits for the chain, and
a record that commits late waits a little longer, but is never passed over. No role that serves requests may change or delete
a record or a link; `atoll_retention` may delete records that are older than a day, and reads nothing of them.
"""

from __future__ import annotations

from alembic import op

from atoll.server.db.migrations.protect import FORWARD_ONLY, HOST, TENANT, also, create, protect

revision = "0006"
down_revision = "0005"

CHAIN: tuple[str, ...] = (
    """create table audit_unchained (
        tenant_id uuid not null OWN_TENANT references tenant (id) on delete cascade,
        record_id uuid not null,
        at timestamptz not null,
        primary key (tenant_id, record_id))""",
    # With FORCE the owner sees no row of others: records that were made before the chain are taken over without it.
    "alter table audit_record no force row level security",
    "insert into audit_unchained (tenant_id, record_id, at) select tenant_id, id, at from audit_record",
    "alter table audit_record force row level security",
    """create function audit_awaits_chain() returns trigger language plpgsql set search_path = public as $$
        begin
            insert into audit_unchained (tenant_id, record_id, at) values (new.tenant_id, new.id, new.at);
            return null;
        end $$""",
    """create trigger audit_awaits_chain after insert on audit_record
        for each row execute function audit_awaits_chain()""",
    # Where the chain of a realm stands, and where what is still kept of it begins. Its row is the lock of whoever chains.
    """create table audit_head (
        tenant_id uuid primary key OWN_TENANT references tenant (id) on delete cascade,
        seq bigint not null default 0,
        digest bytea not null,
        checkpoint integer not null default 0,
        kept_after bigint not null default 0)""",
    """create table audit_link (
        tenant_id uuid not null OWN_TENANT,
        seq bigint not null,
        record_id uuid not null,
        digest bytea not null,
        primary key (tenant_id, seq),
        foreign key (tenant_id, record_id) references audit_record (tenant_id, id) on delete cascade)""",
    "create unique index audit_link_record on audit_link (tenant_id, record_id)",
    """create table audit_checkpoint (
        tenant_id uuid not null OWN_TENANT references tenant (id) on delete cascade,
        number integer not null,
        seq bigint not null,
        digest bytea not null,
        at timestamptz not null,
        key_id text not null,
        public_jwk text not null,
        signed text not null,
        primary key (tenant_id, number))""",
    "create unique index audit_checkpoint_seq on audit_checkpoint (tenant_id, seq)",
    "create index audit_checkpoint_at on audit_checkpoint (tenant_id, at)",
    """create table audit_sink (
        tenant_id uuid not null OWN_TENANT references tenant (id) on delete cascade,
        id uuid not null,
        name text not null,
        kind text not null check (kind in ('https', 'syslog')),
        format text not null check (format in ('json', 'cef')),
        url text not null,
        sealed_token bytea,
        enabled boolean not null,
        sent_seq bigint not null,
        message_id uuid,
        last_error text not null default '',
        last_sent_at timestamptz,
        created_by text not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        primary key (tenant_id, id))""",
    "create unique index audit_sink_name on audit_sink (tenant_id, name)",
)
OUTBOX: tuple[str, ...] = (
    """create table outbox (
        tenant_id uuid not null OWN_TENANT references tenant (id) on delete cascade,
        id uuid not null,
        kind text not null,
        subject text not null,
        body text not null,
        sealed bytea,
        state text not null default 'waiting' check (state in ('waiting', 'dead')),
        attempts integer not null default 0,
        last_error text not null default '',
        created_at timestamptz not null,
        primary key (tenant_id, id))""",
    "create index outbox_state on outbox (tenant_id, state, created_at)",
)

ALL = "select, insert, update, delete"
ADD = "select, insert"
QUEUE = "select, insert, delete"
OLD = f"{TENANT} and at < now() - interval '1 day'"


def upgrade() -> None:
    create(CHAIN, OUTBOX)
    protect_chain()
    protect_retention()
    protect(op.execute, "audit_sink", tenant=ALL, host=ALL)
    protect(op.execute, "outbox", tenant=ALL, host=ALL)


def protect_chain() -> None:
    protect(op.execute, "audit_unchained", tenant=QUEUE, host=QUEUE, operator="insert", link="insert", system="select")
    also(op.execute, "audit_unchained", role="atoll_operator", privileges="insert", rows=HOST, name="operator_realm")
    protect(op.execute, "audit_head", tenant=f"{ADD}, update", host=f"{ADD}, update")
    protect(op.execute, "audit_link", tenant=ADD, host=ADD)
    protect(op.execute, "audit_checkpoint", tenant=ADD, host=ADD)


def protect_retention() -> None:
    op.execute("grant usage on schema public to atoll_retention")
    role = "atoll_retention"
    also(op.execute, "audit_record", role=role, privileges="select (tenant_id, id), delete", rows=OLD, name=role)
    also(op.execute, "audit_link", role=role, privileges="select", rows=TENANT, name=role)
    also(op.execute, "audit_checkpoint", role=role, privileges="select (tenant_id, number), delete", rows=OLD, name=role)


def downgrade() -> None:
    raise NotImplementedError(FORWARD_ONLY)
