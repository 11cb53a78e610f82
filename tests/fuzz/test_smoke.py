"""A few requests for every operation: what a change breaks at once."""

from __future__ import annotations

import pytest

from tests.fuzz.planes import Target, names, operations
from tests.fuzz.probe import probe

EXAMPLES = 4


@pytest.mark.parametrize(("plane", "id"), names())
def test_answers_are_declared(targets: dict[str, Target], plane: str, id: str) -> None:
    probe(operations(plane)[id], targets[plane], examples=EXAMPLES)
