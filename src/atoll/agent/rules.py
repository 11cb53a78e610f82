"""The rules of a workload's life on a cluster. Pure: values in, values out; no clock, no store, no engine."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from atoll.agent.attempts import FAILED, RUNNING, STOPPED, SUCCEEDED, Attempt
from atoll.agent.engines import Sighting
from atoll.scheduling.model import Reason
from atoll.wire.desired import WorkloadSpec
from atoll.wire.reports import Fact, Why

RETRY_SECONDS, LONGEST_RETRY_SECONDS = 1.0, 60.0
BACK_OFF = "back_off"
API_REASONS = {
    "over_limit": "OverLimit",
    "department_over_limit": "OverLimit",
    "non_preemptible_over_quota": "NonPreemptibleOverQuota",
    "department_over_quota": "NonPreemptibleOverQuota",
}


@dataclass(frozen=True, slots=True)
class Tally:
    """A workload's pods in numbers. `failures` counts failed attempts since the last change of intent."""

    starting: int
    running: int
    succeeded: int
    failures: int

    @property
    def active(self) -> int:
        return self.starting + self.running


NOTHING = Tally(starting=0, running=0, succeeded=0, failures=0)


def tally(spec: WorkloadSpec, attempts: Iterable[Attempt]) -> Tally:
    """A gang fails as one: pods of it that failed in the same round are one failure."""
    starting = running = 0
    succeeded: set[int] = set()
    failures: set[tuple[int, int]] = set()
    for attempt in attempts:
        if attempt.active:
            running += attempt.state == RUNNING
            starting += attempt.state != RUNNING
        elif attempt.outcome == SUCCEEDED:
            succeeded.add(attempt.index)
        elif attempt.outcome == FAILED and attempt.generation == spec.generation:
            failures.add((0 if spec.gang else attempt.index, attempt.attempt))
    return Tally(starting, running, len(succeeded), len(failures))


def is_completed(spec: WorkloadSpec, tally: Tally) -> bool:
    return tally.succeeded >= spec.completions


def is_failed(spec: WorkloadSpec, tally: Tally) -> bool:
    return tally.failures > spec.backoff_limit


def is_settled(spec: WorkloadSpec, tally: Tally) -> bool:
    """Completed or failed for good: no limit concerns it any more."""
    return is_completed(spec, tally) or is_failed(spec, tally)


def phase_of(
    spec: WorkloadSpec, tally: Tally, *, deleted: bool, refused: bool, over: bool, considered: bool, resumed: bool
) -> str:
    """The phase, from intent and pods alone. `over`: it may run no longer; `considered`: the scheduler has looked at it since
    it last had to wait; `resumed`: it was suspended before."""
    if deleted:
        return "Deleting"
    if is_completed(spec, tally):
        return "Terminating" if tally.active else "Completed"
    if not spec.running:
        return "Stopping" if tally.active else "Stopped"
    if refused or is_failed(spec, tally):
        return "Terminating" if tally.active else "Failed"
    if over:
        return "Stopping" if tally.active else "Stopped"
    if tally.active:
        return active_phase(spec, tally)
    return "Pending" if considered else ("Resuming" if resumed else "Creating")


def active_phase(spec: WorkloadSpec, tally: Tally) -> str:
    if tally.running == 0 or (spec.gang and tally.starting):
        return "Initializing"
    short = tally.active < min(spec.parallelism, spec.completions - tally.succeeded)
    return "Degraded" if spec.gang and short else "Running"


def wanted_indices(spec: WorkloadSpec, attempts: Iterable[Attempt]) -> list[int]:
    """Which pods should run now: the first `parallelism` indices that have not succeeded."""
    done = {attempt.index for attempt in attempts if attempt.outcome == SUCCEEDED}
    wanted = (index for index in range(spec.completions) if index not in done)
    return [index for index, _ in zip(wanted, range(spec.parallelism), strict=False)]


def retry_at(tally: Tally, last: Attempt | None) -> float:
    """When a pod may start again: at once, or after a back-off that doubles with each failure when it failed last."""
    if last is None or last.outcome != FAILED or tally.failures == 0:
        return 0.0
    return (last.finished_at or last.created_at) + back_off_seconds(tally.failures)


def back_off_seconds(failures: int) -> float:
    return min(RETRY_SECONDS * 2.0 ** (min(failures, 30) - 1), LONGEST_RETRY_SECONDS)


def outcome_of(sighting: Sighting) -> str:
    """What an ended attempt counts as. One that was told to end counts as nothing, whatever its exit code."""
    if sighting.asked:
        return STOPPED
    return SUCCEEDED if sighting.exit_code == 0 and sighting.reason != "OOMKilled" else FAILED


def why_of(reason: Reason) -> Why:
    facts = tuple(Fact(number.name, number.value, number.unit) for number in reason.numbers)
    return Why(code=reason.code, message=reason.message, facts=facts, suggestion=reason.suggestion)


def api_reason(why: Why | None) -> str:
    """The API's phase reason for a scheduler's reason; empty where the API has none."""
    return API_REASONS.get(why.code, "") if why else ""
