"""The long run; `test_smoke` is the short one."""

from __future__ import annotations

from typing import Any

import pytest

from tests.fuzz import worlds
from tests.fuzz.conftest import Fuzzed
from tests.fuzz.planes import names, operations
from tests.fuzz.probe import probe

EXAMPLES = 30


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize(("plane", "id"), names())
def test_answers_are_declared_and_tell_of_nobody_else(fuzzed: Fuzzed, plane: str, id: str) -> None:
    targets = fuzzed.targets(plane)
    for target in targets:
        probe(operations(plane)[id], target, examples=EXAMPLES // len(targets))


def test_nothing_of_either_tenant_was_changed_by_the_other(fuzzed: Fuzzed, kept: list[dict[str, Any]]) -> None:
    assert worlds.changes(kept, [worlds.kept_records(pair.kept) for pair in fuzzed.pairs]) == []
