"""The query parameters of metrics and telemetry, checked. Lists come repeated or joined by commas."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Annotated, Any

from fastapi import Query

from atoll.kit.errors import FieldProblem, InvalidFields
from atoll.server.metering.rules import LOOK_BACK
from atoll.server.metering.service.metrics import Asked

MOST_LABELS = 2


def one_of(names: Iterable[str], about: str) -> Any:
    return Query(description=about, json_schema_extra={"enum": list(names)}, max_length=100)


def some_of(names: Iterable[str], about: str) -> Any:
    """In the document each value is one of the names; a value that joins several by commas is taken apart by `chosen`."""
    return Query(description=about, json_schema_extra={"items": {"type": "string", "enum": list(names)}}, max_length=100)


Start = Annotated[datetime, Query(description="When the first sample's time begins, ISO 8601; UTC where no zone is named.")]
End = Annotated[datetime, Query(description="When the last sample's time ends. At most 90 days after `start`.")]
OldTime = Annotated[datetime | None, Query(description="Taken and not acted on: nothing of this is kept over time.")]
Samples = Annotated[
    int, Query(ge=0, le=1000, description="How many samples, at most; one a day where the time is longer than 8 days.")
]
PoolName = Annotated[str | None, Query(max_length=253, description="Only what is in this node pool.")]
Filter = Annotated[str | None, Query(max_length=100)]


def chosen(field: str, given: Sequence[str], known: Iterable[str], *, least: int = 0, most: int = 100) -> tuple[str, ...]:
    """The names, each once. InvalidFields says which are possible."""
    possible = list(known)
    names = tuple(dict.fromkeys(name.strip() for text in given for name in text.split(",") if name.strip()))
    strange = [name[:100] for name in names if name not in possible]
    if strange:
        raise InvalidFields([FieldProblem(field, f"knows no {', '.join(strange)}; possible are: {', '.join(possible)}")])
    if not least <= len(names) <= most:
        raise InvalidFields([FieldProblem(field, f"takes {least} to {most} of: {', '.join(possible)}")])
    return names


def asked(
    types: Sequence[str],
    known: Iterable[str],
    start: datetime,
    end: datetime,
    samples: int,
    *,
    group: str | None = None,
    pool: str | None = None,
) -> Asked:
    names = chosen("metricType", types, known, least=1)
    start, end = aware("start", start), aware("end", end)
    if start > end:
        raise InvalidFields([FieldProblem("start", "is not after end")])
    if end - start > LOOK_BACK:
        raise InvalidFields([FieldProblem("start", f"is at most {LOOK_BACK.days} days before end")])
    return Asked(types=names, start=start, end=end, samples=samples, group=group, pool=pool)


def aware(field: str, at: datetime) -> datetime:
    if not 1900 <= at.year <= 9000:
        raise InvalidFields([FieldProblem(field, "is a time between the years 1900 and 9000")])
    return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC)
