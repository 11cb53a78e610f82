"""What a measurement yields: a figure, its budget, and whether it holds."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """`budget` is the most that is allowed, or with `at_least` the least that is asked; None for a figure to compare with."""

    name: str
    value: float
    unit: str
    budget: float | None = None
    at_least: bool = False
    note: str = ""

    @property
    def verdict(self) -> str:
        if self.budget is None:
            return ""
        holds = self.value >= self.budget if self.at_least else self.value <= self.budget
        return "holds" if holds else "MISSES"

    def line(self) -> str:
        sign = "≥" if self.at_least else "≤"
        budget = "" if self.budget is None else f"{sign} {self.budget:g} {self.unit}"
        return f"{self.name:<58} {shown(self.value):>9} {self.unit:<8} {budget:<16} {self.verdict:<7} {self.note}".rstrip()


def shown(value: float) -> str:
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"


def percentile(values: Sequence[float], part: float) -> float:
    """The smallest value that at least `part` of them do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def middle(values: Sequence[float]) -> float:
    return statistics.median(values)
