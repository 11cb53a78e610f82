"""Parameters of a query: checked as declared, and not twice for the same one."""

from __future__ import annotations

from typing import Annotated, Any

import pytest
from fastapi import Query
from fastapi.exceptions import RequestValidationError
from pydantic import AfterValidator
from starlette.requests import Request

from atoll.server.web.reading import MOST_REMEMBERED, MOST_REMEMBERED_BYTES, Parameters

checked: list[int] = []


def note(value: int) -> int:
    checked.append(value)
    return value


async def listed(limit: Annotated[int, Query(ge=1), AfterValidator(note)] = 50, search: str = "") -> None: ...


@pytest.fixture
def parameters() -> Parameters:
    checked.clear()
    return Parameters(listed, query=("limit", "search"))


def read(parameters: Parameters, query: str) -> dict[str, Any]:
    return parameters.read(Request({"type": "http", "query_string": query.encode(), "path_params": {}, "headers": []}))


def test_same_query_is_checked_once(parameters: Parameters) -> None:
    found = [read(parameters, "limit=5&search=a") for _ in range(3)]

    assert found == [{"limit": 5, "search": "a"}] * 3
    assert checked == [5]


def test_other_query_gets_its_own_answer(parameters: Parameters) -> None:
    assert [read(parameters, f"limit={number}")["limit"] for number in (5, 6, 5)] == [5, 6, 5]


def test_wrong_query_is_refused_each_time(parameters: Parameters) -> None:
    for _ in range(2):
        with pytest.raises(RequestValidationError):
            read(parameters, "limit=0")


def test_memory_is_bounded_in_number_and_length(parameters: Parameters) -> None:
    long = f"limit=7&search={'x' * MOST_REMEMBERED_BYTES}"
    for number in range(1, MOST_REMEMBERED + 2):
        read(parameters, f"limit={number}")
    checked.clear()

    for query in (long, long, "limit=1"):
        read(parameters, query)

    assert checked == [7, 7, 1]
