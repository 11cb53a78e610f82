"""SQL of lists: conditions, order and page of a `Page`, with every value as a parameter.

Columns come from the list's field table, never from the request, so no identifier is ever built from input.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from asyncpg import Record

from atoll.kit.filters import CONTAINS, ENDS, LACKS, STARTS, Condition, Fields, Page
from atoll.server.db.transactions import Tx

MOST_COUNTED = 10_001
SQL_OPERATORS = {"==": "=", "!=": "is distinct from", "<=": "<=", ">=": ">="}
PATTERNS = {CONTAINS: "%{}%", LACKS: "%{}%", STARTS: "{}%", ENDS: "%{}"}


def iso(column: str) -> str:
    """A time rendered as the API shows times (`kit.clock.iso`), for rows that PostgreSQL turns into JSON."""
    return f"to_char({column} at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')"


class Query:
    """A statement under construction: `where` clauses joined by AND, parameters numbered as they come."""

    def __init__(self, *clauses: str, args: Sequence[Any] = ()) -> None:
        self.clauses = list(clauses)
        self.args = list(args)

    def add(self, clause: str, *values: Any) -> None:
        """`{}` in the clause becomes the next parameter's number."""
        numbers = []
        for value in values:
            self.args.append(value)
            numbers.append(f"${len(self.args)}")
        self.clauses.append(clause.format(*numbers))

    @property
    def where(self) -> str:
        return " and ".join(self.clauses) or "true"


def narrow(query: Query, fields: Fields, page: Page) -> None:
    """Add the page's conditions and search to the query. Where no field is searched, a search narrows nothing: lists of the
    reference ignore it there."""
    for condition in page.conditions:
        add_condition(query, condition)
    columns = [field.column for field in fields.table.values() if field.searched]
    if page.search and columns:
        pattern = f"%{escaped(page.search)}%"
        query.add("(" + " or ".join(f"{column} ilike {{0}}" for column in columns) + ")", pattern)


def add_condition(query: Query, condition: Condition) -> None:
    if condition.operator in PATTERNS:
        negation = "not " if condition.operator == LACKS else ""
        pattern = PATTERNS[condition.operator].format(escaped(str(condition.value)))
        query.add(f"{condition.column} {negation}like {{}}", pattern)
    else:
        query.add(f"{condition.column} {SQL_OPERATORS[condition.operator]} {{}}", condition.value)


def escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def order(fields: Fields, page: Page) -> str:
    """`order by` with a tie-breaker that runs the way the index does."""
    by, direction = fields.table[page.sort], "desc" if page.descending else "asc"
    return f"order by {by.column} {direction}{' nulls last' if by.nullable else ''}, {fields.tie}"


async def select_page(tx: Tx, select: str, query: Query, fields: Fields, page: Page) -> tuple[list[Record], int | None]:
    """The rows of the page and the offset of the next one (None at the end). `select` is `select … from …`."""
    narrow(query, fields, page)
    sql = f"{select} where {query.where} {order(fields, page)} limit {int(page.limit) + 1} offset {int(page.offset)}"
    rows = await tx.fetch(sql, *query.args)
    more = len(rows) > page.limit
    return rows[: page.limit], page.offset + page.limit if more else None


async def count_capped(tx: Tx, source: str, query: Query, fields: Fields, page: Page) -> int:
    """How many rows match, counted up to 10,001: beyond that a list shows "10,000+"."""
    narrow(query, fields, page)
    sql = f"select count(*) from (select 1 from {source} where {query.where} limit {MOST_COUNTED}) counted"
    return int(await tx.fetchval(sql, *query.args))
