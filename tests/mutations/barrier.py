"""A barrier as data: a text in a file of `src/atoll/server`, what stands in its place, and the tests that must fail."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Barrier:
    name: str
    file: str
    text: str
    instead: str
    tests: str
