"""What PostgreSQL's catalogue says of tenants' tables: so that export and erasure can never forget one.

A table holds tenant data when it has a `tenant_id`. Erasing a tenant is deleting its directory row: every such table hangs on
it, directly or through others, by foreign keys that cascade; `uncascaded` names those that do not, and a test wants none.
"""

from __future__ import annotations

from collections.abc import AsyncIterator

from atoll.server.db.transactions import RealmTx

TABLES = """
select c.relname from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
 where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition
   and a.attname = 'tenant_id' and not a.attisdropped
 order by c.relname
"""
REACHED = """
with recursive reached as (
  select 'tenant'::regclass::oid as table_id
  union
  select k.conrelid from pg_constraint k join reached r on k.confrelid = r.table_id
   where k.contype = 'f' and k.confdeltype = 'c')
select r.table_id::regclass::text from reached r
"""
PAGE = 500


async def tenant_tables(tx: RealmTx) -> list[str]:
    """Every table with tenant data, by name."""
    return [row["relname"] for row in await tx.fetch(TABLES)]


async def uncascaded(tx: RealmTx) -> list[str]:
    """Tables with tenant data that would outlive their tenant's directory row."""
    reached = {row["table_id"] for row in await tx.fetch(REACHED)}
    return [table for table in await tenant_tables(tx) if table not in reached]


async def readable_tables(tx: RealmTx) -> list[str]:
    """Those that this transaction's role may read."""
    sql = f"select t.relname from ({TABLES}) t where has_table_privilege(format('public.%I', t.relname), 'select')"
    return [row["relname"] for row in await tx.fetch(sql)]


async def count_rows(tx: RealmTx) -> dict[str, int]:
    """How many rows of each table belong to this transaction's tenant: what an export holds, what an erasure takes."""
    tables = await readable_tables(tx)
    return {
        table: int(await tx.fetchval(f'select count(*) from "{table}" where tenant_id = $1', tx.tenant_id)) for table in tables
    }


async def export_rows(tx: RealmTx, table: str) -> AsyncIterator[str]:
    """The tenant's rows of one of `readable_tables` as JSON texts, a page at a time."""
    if table not in await readable_tables(tx):
        raise LookupError(table)
    offset = 0
    while True:
        page = f"order by t.ctid limit {PAGE} offset {offset}"
        sql = f'select row_to_json(t)::text as body from "{table}" t where tenant_id = $1 {page}'
        rows = await tx.fetch(sql, tx.tenant_id)
        for row in rows:
            yield row["body"]
        if len(rows) < PAGE:
            return
        offset += PAGE
