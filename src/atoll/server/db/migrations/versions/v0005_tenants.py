"""The tenant's life: limits, suspension, holds, exports, erasure."""

from __future__ import annotations

from alembic import op

from atoll.server.db.migrations.protect import CUSTODY, FORWARD_ONLY, SETTING, create, protect

revision = "0005"
down_revision = "0004"

ALL = "select, insert, update, delete"

LIFE: tuple[str, ...] = (
    # NULL is unlimited. `deleted_from` is the status to which a restored tenant returns.
    """alter table tenant
        add column suspended_at timestamptz,
        add column suspension_reason text,
        add column deleted_from text,
        add column hold_reason text,
        add column hold_reference text,
        add column held_at timestamptz,
        add column held_by text,
        add column most_clusters integer check (most_clusters >= 0),
        add column most_gpu_milli bigint check (most_gpu_milli >= 0),
        add column most_users integer check (most_users >= 0),
        add column most_requests_per_second integer check (most_requests_per_second > 0)""",
    # Once everything on it was stopped for good: its agent is refused until the tenant is restored.
    "alter table cluster add column detached_at timestamptz",
    """create table export (
        tenant_id uuid not null OWN_TENANT references tenant (id) on delete cascade,
        id uuid not null,
        status text not null check (status in ('Pending', 'Running', 'Ready', 'Failed')),
        requested_by text not null,
        by_host boolean not null,
        requested_at timestamptz not null,
        finished_at timestamptz,
        problem text,
        position text not null,
        parts integer not null default 0,
        rows_done bigint not null default 0,
        rows_total bigint not null default 0,
        bytes bigint not null default 0,
        sha256 text,
        primary key (tenant_id, id))""",
    "create index export_requested on export (tenant_id, requested_at desc, id)",
    """create table export_part (
        tenant_id uuid not null OWN_TENANT,
        export_id uuid not null,
        number integer not null,
        name text not null,
        rows integer not null,
        size integer not null,
        sha256 text not null,
        body bytea not null,
        primary key (tenant_id, export_id, number),
        foreign key (tenant_id, export_id) references export (tenant_id, id) on delete cascade)""",
)
ERASURE: tuple[str, ...] = (
    # Rows of the host organization's realm: they outlive the tenant that they tell of.
    """create table erasure (
        tenant_id uuid not null OWN_TENANT references tenant (id) on delete cascade,
        id uuid not null,
        subject uuid not null,
        number integer not null,
        name text not null,
        step text not null,
        state text not null,
        requested_by text not null,
        requested_at timestamptz not null,
        finished_at timestamptz,
        certificate text,
        primary key (tenant_id, id))""",
    "create unique index erasure_subject on erasure (tenant_id, subject)",
    "create index erasure_number on erasure (tenant_id, number)",
)

# What the custodian may look at beyond the tenant of a row, to count what limits are set on.
COUNTED = {
    "cluster": "deleted_at",
    "principal": "kind, deleted_at",
    "department": "id, deleted_at",
    "quota": "department_id, gpu_deserved_milli",
    "node": "gpu_count",
    "export": "id, status, requested_at, finished_at, by_host, rows_done, rows_total, bytes",
}
UNPROTECTED = """do $$ declare name text; statement text; begin
    for name in select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where n.nspname = 'public' and c.relkind in ('r', 'p')
           and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped)
           and not exists (select 1 from pg_policies p where p.tablename = c.relname and p.policyname = 'custodian_counts')
    loop {statements}
    end loop; end $$"""


def upgrade() -> None:
    op.execute("grant usage on schema public to atoll_custodian")
    create(LIFE, ERASURE)
    protect_life()
    protect_erasure()


def protect_life() -> None:
    protect(op.execute, "export", tenant=ALL)
    protect(op.execute, "export_part", tenant=ALL)


def protect_erasure() -> None:
    """Tables of earlier revisions, the directory's labels among them, get the custodian's policies here."""
    protect(op.execute, "erasure", host=ALL)
    executed = "".join(f" execute format($q${one.format(table='%I')}$q$, name);" for one in CUSTODY)
    op.execute(UNPROTECTED.format(statements=executed))
    for table, columns in COUNTED.items():
        op.execute(f"grant select ({columns}) on {table} to atoll_custodian")
    op.execute("grant select (id, status, hold_reason), delete on tenant to atoll_custodian")
    op.execute(f"create policy custodian_counts on tenant for select to atoll_custodian using (id = {SETTING})")
    erasing = f"id = {SETTING} and status = 'Deleting' and hold_reason is null"
    op.execute(f"create policy custodian_erases on tenant for delete to atoll_custodian using ({erasing})")


def downgrade() -> None:
    raise NotImplementedError(FORWARD_ONLY)
