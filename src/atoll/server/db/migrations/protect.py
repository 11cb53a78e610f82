"""The second barrier as a function: forced row-level security, one policy per working role, and the grants."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from alembic import op

from atoll.server.db.callers import HOST_REALM

Execute = Callable[[str], object]
FORWARD_ONLY = "migrations go forward only; restore the dump that was made before"

# `(select …)` is evaluated once instead of per row; `nullif` because a used connection holds '' where a new one holds NULL.
TENANT = "tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)"
CLUSTER = "cluster_id = (select nullif(current_setting('app.cluster_id', true), '')::uuid)"
HOST = f"tenant_id = '{HOST_REALM}'"
# Whoever removes a tenant's rows sees those of a tenant that is being erased, and of no other.
SETTING = "(select nullif(current_setting('app.tenant_id', true), '')::uuid)"
ERASING = f"{TENANT} and (select status from tenant where id = {SETTING}) = 'Deleting'"
CUSTODY = (
    "grant select (tenant_id, ctid), delete on {table} to atoll_custodian",
    f"create policy custodian_counts on {{table}} for select to atoll_custodian using ({TENANT})",
    f"create policy custodian_erases on {{table}} for delete to atoll_custodian using ({ERASING})",
)
DEFAULT_TENANT = "default nullif(current_setting('app.tenant_id', true), '')::uuid"


def create(*groups: Iterable[str]) -> None:
    """Run a revision's statements. `OWN_TENANT` in them is the default that fills `tenant_id` from the transaction."""
    for group in groups:
        for statement in group:
            op.execute(statement.replace("OWN_TENANT", DEFAULT_TENANT))


def order_everywhere(kind: str, *, where: str) -> tuple[str, ...]:
    """The statements by which realms that are there already get the standing order that new ones are founded with, spread over
    a day. Forced policies hide every row from the owner too; within the revision's transaction nobody else can look."""
    tables = ("tenant", "work")
    return (
        *(f"alter table {table} no force row level security" for table in tables),
        f"""insert into work (tenant_id, kind, row_id, due_at)
            select id, '{kind}', id, now() + random() * interval '1 day' from tenant where {where} on conflict do nothing""",
        *(f"alter table {table} force row level security" for table in tables),
    )


def protect(
    execute: Execute,
    table: str,
    *,
    tenant: str = "",
    host: str = "",
    operator: str = "",
    link: str = "",
    system: str = "",
    by_cluster: bool = False,
) -> None:
    """Enable and force RLS on `table`; give each role the named privileges (`select, insert, update (a, b)`) on its own rows.

    With `by_cluster` the link's role sees its own cluster's rows only. A role that is not named gets nothing, but for the
    custodian, who counts every table and empties it for a tenant that is being erased.
    """
    execute(f"alter table {table} enable row level security")
    execute(f"alter table {table} force row level security")
    link_rows = f"{TENANT} and {CLUSTER}" if by_cluster else TENANT
    granted = (
        ("atoll_tenant", tenant, TENANT),
        ("atoll_host", host, HOST),
        ("atoll_operator", operator, TENANT),
        ("atoll_link", link, link_rows),
        ("atoll_system", system, "true"),
    )
    for role, privileges, rows in granted:
        if privileges:
            execute(f"grant {privileges} on {table} to {role}")
            execute(f"create policy {role} on {table} to {role} using ({rows}) with check ({rows})")
    for statement in CUSTODY:
        execute(statement.format(table=table))


def also(execute: Execute, table: str, *, role: str, privileges: str, rows: str, name: str) -> None:
    """One more policy for a role on a table that `protect` has closed: reads of the directory, or of the host's own rows."""
    execute(f"grant {privileges} on {table} to {role}")
    execute(f"create policy {name} on {table} to {role} using ({rows}) with check ({rows})")
