"""How long a workload ran, and when it has run for too long, whatever its attempts were."""

from __future__ import annotations

from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as st
from tests.agent.make import template, workload

from atoll.agent import limits
from atoll.agent.attempts import ENDED, RUNNING, STARTING, TIME_LIMIT, Attempt

NOW = 100
SPEC = workload()


NAMES = ("pod_id", "workload_id", "workload_name", "project_name", "queue", "name", "node", "pool")
PLAIN: dict[str, Any] = dict.fromkeys(NAMES, "") | dict.fromkeys(("project_id", "index", "attempt", "priority"), 0)
PLAIN |= {"generation": 1, "devices": (), "preemptible": True, "template": template(), "created_at": 0.0, "offset": 0.0}


def attempt(start: int | None, end: int | None) -> Attempt:
    made = Attempt(**PLAIN)
    made.state = ENDED if end is not None else RUNNING if start is not None else STARTING
    made.started_at, made.finished_at = start, end
    return made


@st.composite
def attempts(draw: st.DrawFn) -> list[Attempt]:
    spans = draw(st.lists(st.tuples(st.integers(0, NOW), st.integers(0, NOW), st.sampled_from(["runs", "ended", "waits"]))))
    return [
        attempt(None, None) if how == "waits" else attempt(min(a, b), max(a, b) if how == "ended" else None)
        for a, b, how in spans
    ]


LIMITS = st.none() | st.integers(1, 3 * NOW)


def seconds_in_which_any_ran(known: list[Attempt], now: int) -> int:
    spans = [(one.started_at, limits.until(one, now)) for one in known if one.started_at is not None]
    return sum(any(start <= second < end for start, end in spans) for second in range(now))


@given(attempts())
def test_it_ran_in_every_second_in_which_any_of_its_pods_did(known: list[Attempt]) -> None:
    assert limits.ran_seconds(known, NOW) == seconds_in_which_any_ran(known, NOW)


@given(attempts(), LIMITS)
def test_it_is_over_exactly_from_the_moment_that_was_foretold(known: list[Attempt], limit: int | None) -> None:
    now = limits.allowance(SPEC, known, limit, now=NOW)
    if now.until is None:
        later = limits.allowance(SPEC, known, limit, now=NOW + 1000)
        assert later.over == now.over, "what does not run, or has no limit, is never over later"
        return
    assert not now.over
    assert not limits.allowance(SPEC, known, limit, now=now.until - 1).over
    assert limits.allowance(SPEC, known, limit, now=now.until).over


@given(attempts(), st.integers(1, NOW), st.integers(0, NOW))
def test_a_shorter_limit_is_never_over_later(known: list[Attempt], limit: int, less: int) -> None:
    longer = limits.allowance(SPEC, known, limit, now=NOW)
    shorter = limits.allowance(SPEC, known, max(1, limit - less), now=NOW)
    assert shorter.over or not longer.over


@given(attempts(), LIMITS, st.booleans())
def test_once_stopped_by_its_limit_it_is_over_until_its_intent_changes(
    known: list[Attempt], limit: int | None, resumed: bool
) -> None:
    known.append(attempt(0, 0))
    known[-1].stopping = TIME_LIMIT
    spec = msgspec.structs.replace(SPEC, generation=2 if resumed else 1)
    allowed = limits.allowance(spec, known, limit, now=NOW)
    assert allowed.over == (not resumed or (limit is not None and limits.ran_seconds(known, NOW) >= limit))
