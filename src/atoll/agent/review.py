"""What should happen next to one workload: which pods end, which wait for the scheduler, when to look again. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from atoll.agent.attempts import DELETED, FAILED, GANG, SURPLUS, SUSPENDED, TIME_LIMIT, Attempt
from atoll.agent.mirror import Tracked
from atoll.agent.rules import Tally, is_completed, is_failed, retry_at, wanted_indices
from atoll.wire.desired import WorkloadSpec


@dataclass(frozen=True, slots=True)
class Verdict:
    """`stop` are attempts to end because of `why`; `waiting` are indices to start; `retry_at` is when more may start."""

    stop: tuple[Attempt, ...] = ()
    why: str = ""
    waiting: tuple[int, ...] = ()
    retry_at: float | None = None
    gone: bool = False


def review(tracked: Tracked, tally: Tally, *, now: float) -> Verdict:
    spec, active = tracked.spec, tuple(tracked.active())
    if tracked.leaving or spec is None:
        return Verdict(stop=active, why=DELETED, gone=not active)
    if is_completed(spec, tally):
        return Verdict(stop=active, why=SURPLUS)
    if not spec.running:
        return Verdict(stop=active, why=SUSPENDED)
    if tracked.refusal is not None or is_failed(spec, tally):
        return Verdict(stop=active, why=SURPLUS)
    if tracked.over is not None:
        return Verdict(stop=active, why=TIME_LIMIT)
    return review_wanted(tracked, spec, tally, active, now=now)


def review_wanted(tracked: Tracked, spec: WorkloadSpec, tally: Tally, active: tuple[Attempt, ...], *, now: float) -> Verdict:
    wanted = wanted_indices(spec, tracked.attempts.values())
    held = {attempt.index for attempt in active}
    missing = [index for index in wanted if index not in held]
    if spec.gang and active:
        # A gang runs whole: when one of its pods is gone the others end too, and all start again together.
        return Verdict(stop=active, why=GANG) if missing else Verdict()
    due = {index: retry_at(tally, last_failed(tracked, spec, index)) for index in missing}
    later = [at for at in due.values() if at > now]
    return Verdict(
        stop=tuple(attempt for attempt in active if attempt.index not in wanted),
        why=SURPLUS,
        waiting=() if spec.gang and later else tuple(index for index in missing if due[index] <= now),
        retry_at=min(later, default=None),
    )


def last_failed(tracked: Tracked, spec: WorkloadSpec, index: int) -> Attempt | None:
    """The attempt whose failure a pod may have to wait out: its own last one, or the gang's newest failed one."""
    if not spec.gang:
        return tracked.latest(index)
    failed = [attempt for attempt in tracked.attempts.values() if attempt.outcome == FAILED]
    return max(failed, key=lambda a: a.finished_at or a.created_at, default=None)
