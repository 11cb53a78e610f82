"""What PostgreSQL's catalogue says of tenants' tables: so that export and erasure can never forget one.

A table holds tenant data when it has a `tenant_id`. Erasing a tenant is deleting its directory row: every such table hangs on
it, directly or through others, by foreign keys that cascade; `uncascaded` names those that do not, and a test wants none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from atoll.server.db.transactions import CustodianTx, HostTx, RealmTx

TABLES = """
select c.relname, has_table_privilege(c.oid, 'select') as readable
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
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
COLUMNS = """
select c.relname, a.attname, format_type(a.atttypid, a.atttypmod) as type, array_position(i.indkey::int2[], a.attnum) as place
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_index i on i.indrelid = c.oid and i.indisprimary
 where c.relname = any($1::text[]) and c.relnamespace = 'public'::regnamespace
 order by c.relname, a.attnum
"""
PARENTS = """
select k.conrelid::regclass::text as child, k.confrelid::regclass::text as parent from pg_constraint k
 where k.contype = 'f' and k.conrelid <> k.confrelid
"""
PAGE = 200
# Sealed and hashed values are `bytea` by our own rule. What these types hold is no secret; any other column is declared.
WITHOUT_SECRETS = frozenset(
    {"uuid", "smallint", "integer", "bigint", "numeric", "boolean", "date", "timestamp with time zone"}
    | {"uuid[]", "integer[]", "bigint[]"}
)


@dataclass(frozen=True, slots=True)
class Mask:
    """A column that is shown in the rows whose column `by` holds one of `shown`, and is null in the others."""

    by: str
    shown: frozenset[str]


@dataclass(frozen=True, slots=True)
class Contents:
    """What is declared of a table's texts: those that hold no secret, and those that may in some rows."""

    plain: frozenset[str]
    masked: Mapping[str, Mask]


@dataclass(frozen=True, slots=True)
class TableShape:
    """A table as an export sees it. `key` is the primary key without the tenant, as (column, type): rows are read in its
    order, a page at a time; a table without one is read at once. `masked` are some of those shown."""

    name: str
    shown: tuple[str, ...]
    left_out: tuple[str, ...]
    masked: Mapping[str, Mask]
    key: tuple[tuple[str, str], ...]


async def tenant_tables(tx: RealmTx) -> list[str]:
    """Every table with tenant data, by name."""
    return [row["relname"] for row in await tx.fetch(TABLES)]


async def uncascaded(tx: RealmTx) -> list[str]:
    """Tables with tenant data that would outlive their tenant's directory row."""
    reached = {row["table_id"] for row in await tx.fetch(REACHED)}
    return [table for table in await tenant_tables(tx) if table not in reached]


async def readable_tables(tx: RealmTx) -> list[str]:
    """Those that this transaction's role may read."""
    return [row["relname"] for row in await tx.fetch(TABLES) if row["readable"]]


async def shapes(tx: RealmTx, tables: Sequence[str], contents_of: Callable[[str], Contents]) -> list[TableShape]:
    rows = await tx.fetch(COLUMNS, list(tables))
    return [shape_of(table, [row for row in rows if row["relname"] == table], contents_of(table)) for table in tables]


def shape_of(table: str, columns: Sequence[Any], contents: Contents) -> TableShape:
    names = [one["attname"] for one in columns]
    shown = tuple(one["attname"] for one in columns if is_shown(one, contents))
    ordered = sorted((one for one in columns if one["place"] is not None), key=lambda one: one["place"])
    key = tuple((one["attname"], one["type"]) for one in ordered if one["attname"] != "tenant_id")
    return TableShape(table, shown, tuple(name for name in names if name not in shown), contents.masked, key)


def is_shown(column: Any, contents: Contents) -> bool:
    name = column["attname"]
    return column["type"] in WITHOUT_SECRETS or name in contents.plain or name in contents.masked


async def count_rows(tx: RealmTx, tables: Sequence[str]) -> dict[str, int]:
    """How many rows of each table belong to this transaction's tenant: what an export holds, what an erasure takes."""
    return {
        table: int(await tx.fetchval(f'select count(*) from "{table}" where tenant_id = $1', tx.tenant_id)) for table in tables
    }


async def export_page(tx: RealmTx, shape: TableShape, after: Sequence[str]) -> tuple[list[str], list[str]]:
    """The tenant's next rows of a table as JSON texts, and the key of the last one: empty at the end of the table."""
    names = ", ".join(exported(shape, name) for name in shape.shown)
    keys = ", ".join(f't."{name}"::text' for name, _ in shape.key)
    order = ", ".join(f't."{name}"' for name, _ in shape.key)
    beyond, tail = "", ""
    if shape.key:
        tail = f"order by {order} limit {PAGE}"
        marks = ", ".join(f"${number}::text::{type}" for number, (_, type) in enumerate(shape.key, 2))
        beyond = f"and ({order}) > ({marks})" if after else ""
    sql = f"""select (select row_to_json(s)::text from (select {names}) s) as body, array[{keys}]::text[] as key
        from "{shape.name}" t where t.tenant_id = $1 {beyond} {tail}"""
    rows = await tx.fetch(sql, tx.tenant_id, *after)
    more = bool(shape.key) and len(rows) == PAGE
    return [row["body"] for row in rows], list(rows[-1]["key"]) if more else []


def exported(shape: TableShape, column: str) -> str:
    mask = shape.masked.get(column)
    if mask is None:
        return f't."{column}"'
    known = ", ".join(f"'{one}'" for one in sorted(mask.shown))
    return f'case when t."{mask.by}" in ({known}) then t."{column}" end as "{column}"'


async def erasure_order(tx: RealmTx) -> list[str]:
    """Every table with tenant data, those that hang on others first, so that no batch takes more rows than it says."""
    tables = await tenant_tables(tx)
    parents: dict[str, set[str]] = {table: set() for table in tables}
    for row in await tx.fetch(PARENTS):
        if row["child"] in parents and row["parent"] in parents:
            parents[row["child"]].add(row["parent"])
    ordered: list[str] = []
    while len(ordered) < len(tables):
        left = [table for table in tables if table not in ordered]
        above = {parent for table in left for parent in parents[table]}
        ordered += [table for table in left if table not in above] or left
    return ordered


async def erase_batch(tx: CustodianTx, table: str, *, most: int) -> int:
    """Remove some rows of a tenant that is being erased; how many. PostgreSQL shows the custodian no others."""
    sql = f'delete from "{table}" where ctid = any(array(select ctid from "{table}" where tenant_id = $1 limit $2))'
    return await tx.execute(sql, tx.tenant_id, most)


async def count_mentions(tx: HostTx, marks: Sequence[str]) -> dict[str, int]:
    """Rows of the host organization's own tables that hold one of these texts as a word."""
    pattern = rf"(^|[^\w-])({'|'.join(re.escape(mark) for mark in marks)})($|[^\w-])"
    found: dict[str, int] = {}
    for table in await readable_tables(tx):
        sql = f'select count(*) from "{table}" t where tenant_id = $1 and t::text ~ $2'
        found[table] = int(await tx.fetchval(sql, tx.tenant_id, pattern))
    return {table: number for table, number in found.items() if number}
