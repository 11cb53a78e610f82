"""Turns what a pod attempt holds into usage intervals. Keeps no state but the attempt's own `metered_to`.

An attempt uses its resources from the moment they are reserved for it until its end is seen. What was reported is never
taken back: a later interval of the same key only grows.
"""

from __future__ import annotations

from atoll.agent.attempts import Attempt
from atoll.agent.intervals import pieces
from atoll.wire.reports import UsageInterval

CHECKPOINT_SECONDS = 8.0


def meter(attempt: Attempt, until: float, *, closed: bool, at_checkpoint: bool = False) -> list[UsageInterval]:
    """Use of the attempt up to `until` (agent time), from where it was last reported; moves `metered_to`.

    Pieces that end at a midnight are closed; the last one is as `closed` says.
    """
    start = attempt.created_at + attempt.offset
    end = max(until + attempt.offset, attempt.metered_to, start)
    parts = pieces(start, end)
    last = len(parts) - 1
    intervals = [
        interval(attempt, part, closed=closed or number < last, at_checkpoint=at_checkpoint and number == last)
        for number, part in enumerate(parts)
        if number == last or part[1] >= attempt.metered_to
    ]
    attempt.metered_to = end
    return intervals


def interval(attempt: Attempt, part: tuple[float, float], *, closed: bool, at_checkpoint: bool) -> UsageInterval:
    return UsageInterval(
        pod_id=attempt.pod_id,
        workload_id=attempt.workload_id,
        project_id=attempt.project_id,
        started_at=part[0],
        ended_at=part[1],
        gpu_milli=attempt.template.gpu_milli,
        cpu_milli=attempt.template.cpu_milli,
        memory_bytes=attempt.template.memory_bytes,
        node=attempt.node,
        closed=closed,
        at_checkpoint=at_checkpoint,
    )
