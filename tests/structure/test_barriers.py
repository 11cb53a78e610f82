"""The list of barriers that `python -m tests.mutations` takes away, one at a time, fits the source as it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.mutations.barrier import Barrier
from tests.mutations.barriers import BARRIERS

ROOT = Path(__file__).parents[2]
LEAST = 30


def test_there_are_enough_of_them_and_each_has_a_name_of_its_own() -> None:
    assert len({barrier.name for barrier in BARRIERS}) == len(BARRIERS) >= LEAST


@pytest.mark.parametrize("barrier", BARRIERS, ids=lambda one: one.name)
def test_the_barrier_stands_where_the_list_says(barrier: Barrier) -> None:
    text = (ROOT / "src/atoll/server" / barrier.file).read_text()
    assert text.count(barrier.text) == 1
    assert all((ROOT / path).exists() for path in files(barrier))


def files(barrier: Barrier) -> list[str]:
    return [test.partition("::")[0] for test in barrier.tests.split()]
