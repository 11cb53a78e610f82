"""Amounts as people read them: GPUs, cores, GiB."""

from __future__ import annotations

from atoll.scheduling.accounts import Vector
from atoll.scheduling.model import Number

UNITS = (("GPU", "GPUs", 1000), ("core", "cores", 1000), ("GiB", "GiB", 2**30))


def natural(at: int, amount: int) -> float:
    """An amount of the resource at this place of a vector, in its natural unit."""
    return round(amount / UNITS[at][2], 3)


def number(at: int, name: str, amount: int) -> Number:
    return Number(name, natural(at, amount), UNITS[at][0])


def said(at: int, amount: int) -> str:
    """`1 GPU`, `2.5 cores`, `16 GiB`."""
    value = natural(at, amount)
    return f"{value:.10g} {UNITS[at][0] if value == 1 else UNITS[at][1]}"


def said_shape(amounts: Vector) -> str:
    """Everything that is asked for: `1 GPU, 4 cores and 16 GiB`."""
    parts = [said(at, amount) for at, amount in enumerate(amounts) if amount] or ["nothing"]
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)
