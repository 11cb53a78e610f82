"""How long a workload may run, by the effective rules of its project. Pure: values in, values out; no clock, no store.

What counts is the time in which any of its pods ran, in all, as the attempts recorded it: neither waiting nor an agent that was
away. A workload that was stopped by its limit stays so until its intent changes (it is resumed), whatever the limit is by then.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from atoll.agent.attempts import TIME_LIMIT, Attempt
from atoll.wire.desired import TRAINING, ProjectSpec, WorkloadSpec
from atoll.wire.reports import Fact, Why

CODE = "time_limit"
LIMIT_OF_KIND = {TRAINING: "training"}
SUGGESTION = "Have the time limit of the project raised, then resume it. The time that it ran counts on."
DAY, HOUR, MINUTE = 86_400, 3_600, 60


@dataclass(frozen=True, slots=True)
class Allowance:
    """`over` when it may run no longer; `until` is when that would be, while it runs and has a limit."""

    ran_seconds: float = 0.0
    limit_seconds: int | None = None
    over: bool = False
    until: float | None = None


def limit_of(spec: WorkloadSpec, project: ProjectSpec | None) -> int | None:
    """Seconds; None is unlimited, as is a project that is not known yet."""
    name = LIMIT_OF_KIND.get(spec.kind)
    return getattr(project.effective.limits, name) if project and name else None


def allowance(spec: WorkloadSpec, attempts: Iterable[Attempt], limit: int | None, *, now: float) -> Allowance:
    known = list(attempts)
    ran = ran_seconds(known, now)
    stopped = any(one.stopping == TIME_LIMIT and one.generation == spec.generation for one in known)
    if stopped or limit is None:
        return Allowance(ran, limit, over=stopped)
    runs = any(one.active and one.started_at is not None for one in known)
    return Allowance(ran, limit, over=ran >= limit, until=now + limit - ran if runs and ran < limit else None)


def ran_seconds(attempts: Iterable[Attempt], now: float) -> float:
    """Pods that run beside each other count once."""
    spans = sorted((one.started_at, until(one, now)) for one in attempts if one.started_at is not None)
    ran, reached = 0.0, float("-inf")
    for start, end in spans:
        ran += max(0.0, end - max(start, reached))
        reached = max(reached, end)
    return ran


def until(attempt: Attempt, now: float) -> float:
    return now if attempt.finished_at is None else attempt.finished_at


def why_over(allowed: Allowance, project: ProjectSpec | None) -> Why:
    """Why it may run no longer; by now its limit may be another one than that which stopped it."""
    ran, limit = int(allowed.ran_seconds), allowed.limit_seconds
    facts = (Fact("ran for", ran, "seconds"), *((Fact("time limit", limit, "seconds"),) if limit else ()))
    if limit is None or ran < limit:
        said = f"It was stopped after {in_words(ran)}, by a time limit of its project that has changed since."
        return Why(code=CODE, message=said, facts=facts, suggestion="Resume it.")
    name = project.name if project else ""
    said = f"It ran for as long as project {name} lets trainings run: {in_words(limit)}."
    return Why(code=CODE, message=said, facts=facts, suggestion=SUGGESTION)


def in_words(seconds: int) -> str:
    parts = [(seconds // DAY, "d"), (seconds % DAY // HOUR, "h"), (seconds % HOUR // MINUTE, "min"), (seconds % MINUTE, "s")]
    return " ".join(f"{number} {unit}" for number, unit in parts if number) or "0 s"
