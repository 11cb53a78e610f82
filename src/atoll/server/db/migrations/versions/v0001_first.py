"""The first tables: directory, identity, access, audit, clusters, organization, workloads, metering, work.

Filtered and sorted columns are uuid, text, integer, boolean or timestamptz, whose comparisons are leakproof: under RLS no
other operator uses an index. Keys between tenant tables are composite and carry `tenant_id`; unique keys start with it.
"""

from __future__ import annotations

from alembic import op

from atoll.server.db.callers import HOST_REALM
from atoll.server.db.migrations.protect import CLUSTER, FORWARD_ONLY, HOST, TENANT, also, create, protect
from atoll.server.db.migrations.statements.v0001 import (
    ACCESS,
    CLUSTERS,
    DIRECTORY,
    IDENTITY,
    METERING,
    ORGANIZATION,
    SETTINGS,
    WORK,
    WORKLOADS,
)

revision = "0001"
down_revision = None

ALL = "select, insert, update, delete"
ADD = "select, insert"


def upgrade() -> None:
    op.execute("grant usage on schema public to atoll_tenant, atoll_link, atoll_host, atoll_operator, atoll_system")
    create(DIRECTORY, IDENTITY, SETTINGS, ACCESS, CLUSTERS, ORGANIZATION, WORKLOADS, METERING, WORK)
    op.execute("grant select on alembic_version to atoll_system")  # readiness compares it with what the program knows
    op.execute("create sequence desired_seq as bigint")
    op.execute("grant usage on sequence desired_seq to atoll_tenant, atoll_operator, atoll_link")
    op.execute(
        f"insert into tenant (id, number, name, folded, display_name, status) "
        f"values ('{HOST_REALM}', 1, 'console', 'console', 'Host organization', 'Ready')"
    )
    op.execute(f"insert into tenant_label (label, tenant_id) values ('console', '{HOST_REALM}')")
    protect_directory()
    protect_realms()
    protect_content()


def protect_directory() -> None:
    """The directory is keyed by the tenant's own id: its policies compare `id` where others compare `tenant_id`."""
    own = TENANT.replace("tenant_id =", "id =", 1)
    for table in ("tenant", "tenant_label"):
        op.execute(f"alter table {table} enable row level security")
        op.execute(f"alter table {table} force row level security")
    for role, privileges, rows in (
        ("atoll_tenant", "select, update (access_version)", own),
        ("atoll_operator", "select, update (access_version)", own),
        ("atoll_link", "select, update (access_version)", own),
        ("atoll_host", "select, insert, update", "true"),
        ("atoll_system", "select, update (status, diagnostics, updated_at)", "true"),
    ):
        also(op.execute, "tenant", role=role, privileges=privileges, rows=rows, name=role)
    also(op.execute, "tenant_label", role="atoll_host", privileges="select, insert, delete", rows="true", name="atoll_host")
    also(op.execute, "tenant_label", role="atoll_system", privileges="select", rows="true", name="atoll_system")


def protect_realms() -> None:
    """People, rules and records of a realm: a tenant's, or the host organization's."""
    protect(op.execute, "tenant_key", tenant=ALL, host=ALL, operator="select")
    protect(op.execute, "tenant_founding", tenant="select, delete")
    also(op.execute, "tenant_founding", role="atoll_host", privileges="insert", rows="true", name="atoll_host")
    protect(op.execute, "signing_key", tenant=ALL, host=ALL)
    protect(op.execute, "principal", tenant=ALL, host=ALL)
    protect(op.execute, "setting", tenant=ALL, host=ALL)
    protect(op.execute, "session", tenant=ALL, host=ALL)
    protect(op.execute, "access_rule", tenant=ALL, host=ALL)
    protect(op.execute, "role", tenant=ALL, host=ALL)
    # A role that the host organization makes is offered to every tenant, which may read it and no more.
    op.execute(f"create policy offered on role for select to atoll_tenant using ({HOST})")
    protect(op.execute, "scope", tenant=ALL, host=ALL, operator=ALL)
    protect(op.execute, "audit_record", tenant=ADD, host=ADD, operator=ADD, link="insert")
    protect(op.execute, "idempotency", tenant=ALL, host=ALL, operator=ALL)
    for table, privileges in (
        ("principal", "select"),
        ("access_rule", "select"),
        ("role", "select"),
        ("audit_record", "insert"),
    ):
        also(op.execute, table, role="atoll_operator", privileges=privileges, rows=HOST, name="operator_realm")
    protect(op.execute, "work", tenant=ADD, host=ADD, operator=ADD, link=ADD, system=ALL)
    also(op.execute, "work", role="atoll_host", privileges="insert", rows="true", name="host_orders")


def protect_content() -> None:
    """A tenant's content: the host's role has no grant on any of it, but for daily totals."""
    own_cluster = f"{TENANT} and {CLUSTER.replace('cluster_id', 'id', 1)}"
    protect(op.execute, "cluster", tenant=ALL, operator=ALL)
    also(op.execute, "cluster", role="atoll_link", privileges="select, update", rows=own_cluster, name="atoll_link")
    protect(op.execute, "agent_session", tenant="select", operator="select, delete", link=ALL, by_cluster=True)
    protect(op.execute, "desired", tenant=ALL, operator=ALL, link="select, update, delete", by_cluster=True)
    protect(op.execute, "report_cursor", operator="delete", tenant="delete", link=ALL, by_cluster=True)
    protect(op.execute, "report_refusal", tenant="select", link=ADD, by_cluster=True)
    protect(op.execute, "node", tenant="select", operator="select", link=ALL, by_cluster=True)
    protect(op.execute, "node_pool", tenant=ALL, operator=ALL, link="select", by_cluster=True)
    for table in ("department", "project"):
        protect(op.execute, table, tenant=ALL, link="select", by_cluster=True)
    protect(op.execute, "quota", tenant=ALL)
    protect(op.execute, "queue_status", tenant="select", link=ALL, by_cluster=True)
    protect(op.execute, "workload", tenant=ALL, link="select, update", by_cluster=True)
    protect(op.execute, "pod", tenant="select, update", link=ALL, by_cluster=True)
    protect(op.execute, "workload_event", tenant=ADD, link=ADD, by_cluster=True)
    protect(op.execute, "workload_phase", tenant=ADD, link=ADD, by_cluster=True)
    protect(op.execute, "usage_interval", tenant="select", link=ALL, by_cluster=True)
    protect(op.execute, "usage_day", tenant="select", link=ALL, by_cluster=True)
    protect(op.execute, "usage_total", tenant="select", link=ALL)
    also(op.execute, "usage_total", role="atoll_host", privileges="select", rows="true", name="atoll_host")


def downgrade() -> None:
    raise NotImplementedError(FORWARD_ONLY)
