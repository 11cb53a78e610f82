"""Arithmetic on intervals of use. Pure; times are seconds since the epoch in UTC."""

from __future__ import annotations

import math

DAY_SECONDS = 86_400


def pieces(start: float, end: float) -> list[tuple[float, float]]:
    """[start, end] cut at every midnight UTC between them: at least one piece, touching, in order."""
    cuts = [start]
    midnight = (math.floor(start / DAY_SECONDS) + 1) * DAY_SECONDS
    while midnight < end:
        cuts.append(float(midnight))
        midnight += DAY_SECONDS
    return list(zip(cuts, [*cuts[1:], max(start, end)], strict=True))
