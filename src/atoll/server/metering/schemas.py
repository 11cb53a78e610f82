"""Response types of usage."""

from __future__ import annotations

from datetime import date

from atoll.server.web import Shape


class UsageLine(Shape):
    """What one project, workload or day used."""

    id: str
    name: str
    gpu_seconds: float
    gpu_hours: float
    cpu_core_seconds: float


class Usage(Shape):
    """Seconds are exact to the millisecond; `total` is the sum of all lines."""

    start: date
    end: date
    group_by: str
    usage: list[UsageLine]
    total: UsageLine
