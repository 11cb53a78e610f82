"""Average use over time beside departments and projects, and the retention of what metrics are made of.

`atoll_retention` may delete rows of the histories that no look-back of 90 days can begin with; it sees no younger ones.
"""

from __future__ import annotations

from alembic import op

from atoll.server.db.callers import HOST_REALM
from atoll.server.db.migrations.protect import FORWARD_ONLY, TENANT, also, create, order_everywhere, protect

revision = "0007"
down_revision = "0006"

ALL = "select, insert, update, delete"
UNITS = ("department", "project")
AVERAGES: tuple[str, ...] = (
    # Means of the ledger over the 24 hours, 7 and 30 days before `average_reckoning.until`; who held nothing has no row.
    *(
        f"""create table {unit}_average (
            tenant_id uuid not null OWN_TENANT,
            {unit}_id integer not null,
            gpu_24h_milli integer not null,
            gpu_7d_milli integer not null,
            gpu_30d_milli integer not null,
            primary key (tenant_id, {unit}_id),
            foreign key (tenant_id, {unit}_id) references {unit} (tenant_id, id) on delete cascade)"""
        for unit in UNITS
    ),
    """create table average_reckoning (
        tenant_id uuid not null OWN_TENANT,
        cluster_id uuid not null,
        until timestamptz not null,
        primary key (tenant_id, cluster_id),
        foreign key (tenant_id, cluster_id) references cluster (tenant_id, id) on delete cascade)""",
)
UPKEEP = order_everywhere("keep-usage", where=f"id <> '{HOST_REALM}'")
OLD = f"{TENANT} and at < now() - interval '90 days'"
HISTORIES = {
    "quota_history": "tenant_id, department_id, project_id, pool, at, ctid",
    "node_history": "tenant_id, cluster_id, name, pool, gpu_count, at, ctid",
}


def upgrade() -> None:
    create(AVERAGES, UPKEEP)
    for table in (*(f"{unit}_average" for unit in UNITS), "average_reckoning"):
        protect(op.execute, table, tenant=ALL)
    role = "atoll_retention"
    for table, seen in HISTORIES.items():
        also(op.execute, table, role=role, privileges=f"select ({seen}), delete", rows=OLD, name=role)


def downgrade() -> None:
    raise NotImplementedError(FORWARD_ONLY)
