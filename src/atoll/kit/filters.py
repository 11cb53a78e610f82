"""`filterBy`, sorting and paging of the API as values: parsed and checked against a table of fields, no SQL here.

A list declares its fields once (`Fields`); parsing, the error that says what is possible, and (in `server/db/listing`)
the SQL all come from that table.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from uuid import UUID

from atoll.kit.errors import Invalid

EQUAL, UNEQUAL, AT_MOST, AT_LEAST = "==", "!=", "<=", ">="
CONTAINS, LACKS, STARTS, ENDS = "=@", "!@", "=^", "=$"
OPERATORS = (EQUAL, UNEQUAL, AT_MOST, AT_LEAST, CONTAINS, LACKS, STARTS, ENDS)
CONDITION = re.compile(r"([A-Za-z][A-Za-z0-9_.]*)(==|!=|<=|>=|=@|!@|=\^|=\$)(.*)", re.DOTALL)
START_OF_CONDITION = re.compile(r",(?=[A-Za-z][A-Za-z0-9_.]*(?:==|!=|<=|>=|=@|!@|=\^|=\$))")

ORDERED = (EQUAL, UNEQUAL, AT_MOST, AT_LEAST)
MOST_CONDITIONS = 50
MOST_VALUE = 1000

OPERATORS_OF = {
    "text": OPERATORS,
    "integer": ORDERED,
    "milli": ORDERED,
    "time": ORDERED,
    "boolean": (EQUAL, UNEQUAL),
    "uuid": (EQUAL, UNEQUAL),
}

Value = str | int | bool | datetime | UUID


class BadFilter(Invalid):
    reason = "bad_filter"


class BadSort(Invalid):
    reason = "bad_sort"


@dataclass(frozen=True, slots=True)
class Field:
    """One filterable, sortable column of a list.

    `kind`: text, integer, milli (a decimal number of the API stored as thousandths), time, boolean, uuid. `nullable`: rows
    without a value stand last, whichever way is sorted.
    """

    column: str
    kind: str = "text"
    filters: bool = True
    sorts: bool = True
    searched: bool = False
    nullable: bool = False


@dataclass(frozen=True, slots=True)
class Condition:
    column: str
    operator: str
    value: Value


@dataclass(frozen=True, slots=True)
class Fields:
    """The field table of one list. `tie` makes the order total; `default` is what is sorted by when nobody asks."""

    table: Mapping[str, Field]
    default: str
    default_order: str = "asc"
    tie: str = "id"

    def names(self, *, of: str) -> list[str]:
        return sorted(name for name, entry in self.table.items() if getattr(entry, of))


@dataclass(frozen=True, slots=True)
class Page:
    """What a caller asked of a list, checked."""

    conditions: tuple[Condition, ...] = ()
    search: str = ""
    sort: str = ""
    descending: bool = False
    offset: int = 0
    limit: int = 50
    extra: Mapping[str, Value] = field(default_factory=dict)


def split(values: Sequence[str]) -> list[str]:
    """Conditions from repeated parameters or from one comma-joined value: a comma splits only before `field op`."""
    parts = [part for value in values for part in START_OF_CONDITION.split(value) if part]
    if len(parts) > MOST_CONDITIONS:
        raise BadFilter(f"At most {MOST_CONDITIONS} conditions may stand in filterBy; there are {len(parts)}.")
    return parts


def parse(fields: Fields, values: Sequence[str]) -> tuple[Condition, ...]:
    return tuple(parse_one(fields, text) for text in split(values))


def parse_one(fields: Fields, text: str) -> Condition:
    match = CONDITION.fullmatch(text)
    if match is None or len(text) > MOST_VALUE:
        raise BadFilter(f"filterBy {text[:80]!r} is not <field><operator><value>; operators: {' '.join(OPERATORS)}.")
    name, operator, raw = match.groups()
    entry = fields.table.get(name)
    if entry is None or not entry.filters:
        raise BadFilter(f"filterBy knows no field {name!r} here; possible are: {', '.join(fields.names(of='filters'))}.")
    allowed = OPERATORS_OF[entry.kind]
    if operator not in allowed:
        raise BadFilter(f"filterBy {name} does not take {operator}; possible are: {' '.join(allowed)}.")
    return Condition(entry.column, operator, value_of(entry.kind, name, raw))


def value_of(kind: str, name: str, raw: str) -> Value:
    """The typed value of a condition; BadFilter says what was expected."""
    try:
        return READERS[kind](raw)
    except (ValueError, OverflowError):
        raise BadFilter(f"filterBy {name}: {raw[:80]!r} is not {EXPECTED[kind]}.") from None


def read_text(raw: str) -> str:
    if "\x00" in raw:
        raise ValueError(raw)
    return raw


def read_integer(raw: str) -> int:
    value = int(raw)
    if not -(2**31) <= value < 2**31:
        raise OverflowError(raw)
    return value


def read_milli(raw: str) -> int:
    value = round(float(raw) * 1000)
    if not -(2**31) <= value < 2**31:
        raise OverflowError(raw)
    return value


def read_time(raw: str) -> datetime:
    """ISO 8601; a `+` that a query string turned into a space is taken as meant; without a zone it is UTC."""
    at = datetime.fromisoformat(raw.strip().replace(" ", "+") if raw.count(":") > 2 else raw.strip())
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    if not 1900 <= at.year <= 9000:
        raise ValueError(raw)
    return at


def read_boolean(raw: str) -> bool:
    if raw.lower() not in {"true", "false"}:
        raise ValueError(raw)
    return raw.lower() == "true"


READERS: Mapping[str, Callable[[str], Value]] = {
    "text": read_text,
    "integer": read_integer,
    "milli": read_milli,
    "time": read_time,
    "boolean": read_boolean,
    "uuid": UUID,
}
EXPECTED = {
    "text": "a text without NUL characters",
    "integer": "a 32-bit integer",
    "milli": "a number",
    "time": "an ISO 8601 time",
    "boolean": "true or false",
    "uuid": "a UUID",
}


def check_sort(fields: Fields, name: str | None) -> str:
    if name is None:
        return fields.default
    entry = fields.table.get(name)
    if entry is None or not entry.sorts:
        raise BadSort(f"sortBy knows no field {name[:80]!r} here; possible are: {', '.join(fields.names(of='sorts'))}.")
    return name
