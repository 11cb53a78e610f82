"""What we serve against the definition that clients are written for. The table of all of it, by weight, is printed with
`pytest tests/surface -s`; what is served must agree."""

from __future__ import annotations

import csv
import json
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from atoll.server.planes import management, tenant
from atoll.server.planes.base import document
from tests.surface.compare import differences
from tests.surface.complete import COMPLETE
from tests.surface.definition import Operation, key_of, read
from tests.surface.served import SERVED

DATA = Path(__file__).parent.parent / "data"


@cache
def reference() -> dict[str, Operation]:
    return read(json.loads((DATA / "compat-openapi.json").read_text()))


@cache
def served(plane: Any) -> dict[str, Operation]:
    return read(document(plane.application(None, {})))


def keys_by_id() -> dict[str, str]:
    return {operation.id: key for key, operation in reference().items()}


@pytest.mark.parametrize("id", SERVED)
def test_operation_agrees_with_the_reference(id: str) -> None:
    key = keys_by_id()[id]
    ours = served(tenant).get(key)
    assert ours is not None, f"{key} is not served"
    assert differences(reference()[key], ours) == []


def test_every_operation_of_the_reference_that_is_served_is_named() -> None:
    both = {operation.id for key, operation in reference().items() if key in served(tenant)}
    assert both == set(SERVED)


def test_ours_stand_apart_from_the_reference() -> None:
    ours = [key for key in served(tenant) if key not in reference()]
    assert {key for key in ours if not key.split()[1].startswith(("/api/atoll/v1/", "/.well-known/"))} <= newer()


def newer() -> set[str]:
    """What later releases of the reference have, of which there is no machine-readable definition."""
    found = [row for row in table() if row["group"].endswith("(newer)")]
    return {key_of(row["method"], row["path"]) for row in found}


@pytest.mark.parametrize("group", sorted(COMPLETE))
def test_group_is_served_whole(group: str) -> None:
    rows = [row for row in table() if row["group"] == group]
    assert rows, f"the table knows no group {group}"
    on = served(management if group.startswith("Host:") else tenant)
    assert [key for row in rows if (key := key_of(row["method"], row["path"])) not in on] == []


def table() -> list[dict[str, str]]:
    with (DATA / "coverage.tsv").open() as rows:
        return list(csv.DictReader(rows, delimiter="\t"))


def test_coverage_is_counted_by_weight() -> None:
    of_all, present, agreeing = coverage()
    for weight, number in of_all.items():
        print(f"{weight:<11} served {present[weight]:>3} of {number:>3}, agreeing {agreeing[weight]:>3}")  # noqa: T201
    assert agreeing == present


def coverage() -> tuple[Counter[str], Counter[str], Counter[str]]:
    """By weight: all operations, those served, those that agree. The host's have no machine-readable definition: for them
    being served is all that can be compared."""
    of_all: Counter[str] = Counter()
    present: Counter[str] = Counter()
    agreeing: Counter[str] = Counter()
    for row in table():
        weight, key = row["importance"], key_of(row["method"], row["path"])
        ours = served(management if row["group"].startswith("Host:") else tenant).get(key)
        wanted = reference().get(key) if not row["group"].startswith("Host:") else None
        of_all[weight] += 1
        present[weight] += ours is not None
        agreeing[weight] += ours is not None and (wanted is None or differences(wanted, ours) == [])
    return of_all, present, agreeing


def test_a_lost_field_a_lost_value_and_another_status_are_seen() -> None:
    wanted = Operation("a", "/a", frozenset({"q"}), "200", {}, {"x": None, "x.kind": frozenset({"One", "Two"})})
    ours = Operation("a", "/a", frozenset(), "201", {}, {"x.kind": frozenset({"One"}), "more": None})
    assert differences(wanted, ours) == [
        "answers 201, not 200",
        "takes no query parameter q",
        "answers without field x",
        "answers without field x.kind = Two",
    ]
