"""The long run; `test_smoke` is the short one."""

from __future__ import annotations

import pytest

from tests.fuzz.planes import Target, names, operations
from tests.fuzz.probe import probe

EXAMPLES = 40


@pytest.mark.parametrize(("plane", "id"), names())
def test_answers_are_declared_whatever_is_asked(targets: dict[str, Target], plane: str, id: str) -> None:
    probe(operations(plane)[id], targets[plane], examples=EXAMPLES)
