"""Requests that nobody would send, made up from the served documents: never a 5xx, never an answer that is not declared, and
never a word of another tenant."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import pytest

from atoll.cli.session import Session
from tests.fuzz import worlds
from tests.fuzz.planes import Target
from tests.live import Installation


@dataclass(frozen=True)
class Fuzzed:
    """Both planes of a running server: two tenants against each other, and the host's operator, who reads of neither."""

    pairs: tuple[worlds.Pair, worlds.Pair]
    operator: Target

    def targets(self, plane: str) -> tuple[Target, ...]:
        one, two = self.pairs
        return (self.operator,) if plane == "management" else (worlds.target(one, two), worlds.target(two, one))


@pytest.fixture(scope="session")
def fuzzed() -> Iterator[Fuzzed]:
    installation = Installation()
    try:
        installation.add_server()
        with closing(Session(installation.url, token=installation.operator().token)) as operator:
            pairs = worlds.pair(installation, operator), worlds.pair(installation, operator)
        yield Fuzzed(pairs, worlds.management(installation, pairs))
        for pair in pairs:
            pair.close()
    finally:
        installation.end()


@pytest.fixture(scope="module")
def kept(fuzzed: Fuzzed) -> list[dict[str, Any]]:
    """What each tenant has that only the other one's requests name, before them."""
    return [worlds.kept_records(pair.kept) for pair in fuzzed.pairs]
