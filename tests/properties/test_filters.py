"""`filterBy` means the same in every list: what comes back is the whole list with the conditions applied to it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.properties.lists_of_a_tenant import LISTS, Listed, Lists, furnished, shown
from tests.support.agents import Link
from tests.support.make import Make
from tests.support.server import Server

from atoll.kit.filters import OPERATORS, OPERATORS_OF

ODD = ["", "%", "_", "\\", "a_", "50%", "no such thing", "é", ",", "a,b", "'; --"]
EXAMPLES = 30
MEANING: dict[str, Callable[[Any, Any], bool]] = {
    "==": lambda one, two: one == two,
    "!=": lambda one, two: one != two,
    "<=": lambda one, two: one <= two,
    ">=": lambda one, two: one >= two,
    "=@": lambda one, two: two in one,
    "!@": lambda one, two: two not in one,
    "=^": lambda one, two: one.startswith(two),
    "=$": lambda one, two: one.endswith(two),
}
# How texts are ordered is the database's collation, which is no part of the API.
OF_TEXT = [one for one in OPERATORS if one not in {"<=", ">="}]
NOT_TAKEN = {"boolean": "=@true", "uuid": "==red", "integer": "==red", "time": ">=yesterday"}


@dataclass(frozen=True)
class Condition:
    field: str
    operator: str
    value: Any

    def holds(self, listed: Listed, record: dict[str, Any]) -> bool:
        kind, read = listed.fields[self.field]
        found = read(record)
        if found is None:
            return self.operator == "!="
        return MEANING[self.operator](typed(kind, found), self.value)

    def __str__(self) -> str:
        value = str(self.value).lower() if isinstance(self.value, bool) else self.value
        return f"{self.field}{self.operator}{value.isoformat() if isinstance(value, datetime) else value}"


def typed(kind: str, value: Any) -> Any:
    readers: dict[str, Callable[[Any], Any]] = {"time": datetime.fromisoformat, "uuid": UUID}
    return readers.get(kind, lambda same: same)(value)


@pytest.fixture(scope="session")
async def lists(server: Server, link: Link) -> AsyncIterator[Lists]:
    make = Make(server, link)
    yield await furnished(make)
    for agent in make.agents:
        await agent.disconnect()


def conditions(listed: Listed, whole: list[dict[str, Any]]) -> st.SearchStrategy[list[Condition]]:
    """One to three, about fields of the list, with values that are there, parts of them, values between and nonsense."""

    def one(field: str) -> st.SearchStrategy[Condition]:
        kind, read = listed.fields[field]
        there = [typed(kind, read(record)) for record in whole if read(record) is not None]
        operators = OF_TEXT if kind == "text" else ["<=", ">="] if kind == "time" else list(OPERATORS_OF[kind])
        return st.builds(Condition, st.just(field), st.sampled_from(operators), values(kind, there))

    return st.lists(st.sampled_from(sorted(listed.fields)).flatmap(one), min_size=1, max_size=3)


def values(kind: str, there: list[Any]) -> st.SearchStrategy[Any]:
    known = st.sampled_from(there) if there else st.nothing()
    if kind == "text":
        parts = st.tuples(known, st.integers(0, 5), st.integers(1, 9)).map(lambda cut: cut[0][cut[1] : cut[1] + cut[2]])
        return st.one_of(known, parts, st.sampled_from(ODD))
    if kind == "time":
        return st.sampled_from(moments(there))
    return {
        "boolean": st.booleans(),
        "uuid": st.one_of(known, st.uuids()),
        "integer": st.one_of(known, known.map(lambda number: number - 1), st.integers(-(2**31), 2**31 - 1)),
    }[kind]


def moments(there: list[datetime]) -> list[datetime]:
    """Before and after everything, and between what is not of the same moment: the API shows milliseconds, more are kept."""
    ordered = sorted(set(there))
    between = [one + (two - one) / 2 for one, two in pairwise(ordered) if two - one > timedelta(milliseconds=4)]
    return [ordered[0] - timedelta(days=1), *between, ordered[-1] + timedelta(days=1)]


@pytest.mark.parametrize("name", LISTS)
@settings(max_examples=EXAMPLES)
@given(data=st.data())
async def test_list_is_the_whole_one_with_the_conditions_applied(name: str, lists: Lists, data: st.DataObject) -> None:
    listed, whole = LISTS[name], lists.whole[name]
    asked = data.draw(conditions(listed, whole))
    texts = [str(one) for one in asked]
    given = {"filterBy": ",".join(texts) if data.draw(st.booleans()) else texts}
    found = await shown(lists.client, listed, given | lists.asked.get(name, {}))
    expected = [listed.id(record) for record in whole if all(one.holds(listed, record) for one in asked)]
    assert sorted(map(str, map(listed.id, found))) == sorted(map(str, expected))
    if listed.counted:
        counted = (await lists.client.get(f"{listed.path}/count", **given)).ok()
        assert counted["count"] == len(expected)


def wrong() -> list[tuple[str, str]]:
    """(list, condition): an unknown field or operator, and what a field of each kind does not take."""
    found = [(name, condition) for name in LISTS for condition in ("colour==red", "name~red")]
    for name, listed in LISTS.items():
        kinds = {kind: field for field, (kind, _) in listed.fields.items()}
        found += [(name, f"{kinds[kind]}{rest}") for kind, rest in NOT_TAKEN.items() if kind in kinds]
    return found


@pytest.mark.parametrize(("name", "condition"), wrong())
async def test_what_is_no_condition_is_refused_with_what_is_possible(name: str, condition: str, lists: Lists) -> None:
    answer = await lists.client.get(LISTS[name].path, filterBy=condition, **lists.asked.get(name, {}))
    assert answer.problem == (400, "bad_filter")
    assert any(words in answer["message"] for words in ("possible are: ", "operators: ", "is not a"))
