"""Samples over time, on random intervals: they add up to the ledger, whatever is cut where."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from fractions import Fraction
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from atoll.server.metering.rules import (
    DAY,
    MILLISECOND,
    MOST_BY_INTERVAL,
    decimal,
    edges,
    floor,
    integrals,
    lengths,
    midnight,
    turns,
    whole_days,
)

BEGIN = datetime(2026, 1, 5, 7, 30, tzinfo=UTC)
Interval = tuple[datetime, datetime, int]

moments = st.integers(-100_000_000, 400_000_000).map(lambda ms: BEGIN + ms * MILLISECOND)
amounts = st.integers(0, 10**7)
intervals = st.lists(st.builds(lambda a, b, amount: (min(a, b), max(a, b), amount), moments, moments, amounts), max_size=20)
windows = st.builds(
    lambda length, samples: edges(BEGIN, BEGIN + length * MILLISECOND, samples=samples, known=BEGIN + 400 * DAY),
    st.integers(1, 90 * 86_400_000),
    st.integers(1, 1000),
)


def overlap(one: Interval, begin: datetime, end: datetime) -> int:
    return one[2] * max(0, (min(one[1], end) - max(one[0], begin)) // MILLISECOND)


@given(intervals, windows)
def test_each_sample_is_what_lies_in_its_time(held: list[Interval], between: tuple[datetime, ...]) -> None:
    expected = [sum(overlap(one, a, b) for one in held) for a, b in pairwise(between)]
    assert integrals(turns(held, between), between) == expected


@given(intervals, windows)
def test_samples_add_up_to_the_ledger(held: list[Interval], between: tuple[datetime, ...]) -> None:
    total = sum(overlap(one, between[0], between[-1]) for one in held)
    assert sum(integrals(turns(held, between), between)) == total


@given(intervals, windows, moments)
def test_an_interval_that_is_split_changes_nothing(held: list[Interval], between: tuple[datetime, ...], at: datetime) -> None:
    split = [part for a, b, amount in held for part in ((a, min(max(at, a), b), amount), (min(max(at, a), b), b, amount))]
    assert integrals(turns(split, between), between) == integrals(turns(held, between), between)


@given(intervals, windows)
def test_parts_of_a_time_that_are_told_apart_add_up(held: list[Interval], between: tuple[datetime, ...]) -> None:
    """As days are: intervals up to a midnight, then those from it on."""
    cut = between[0] + (between[-1] - between[0]) / 2
    cut = floor(cut)
    before = [(a, min(b, cut), amount) for a, b, amount in held if a < cut]
    after = [(max(a, cut), b, amount) for a, b, amount in held if b > cut]
    open_ended = turns([(a, b + 1000 * DAY * (b >= cut), x) for a, b, x in before], between)
    first = integrals(open_ended, between, until=cut)
    assert [x + y for x, y in zip(first, integrals(turns(after, between), between), strict=True)] == integrals(
        turns(held, between), between
    )


@given(windows)
def test_edges_rise_and_stand_at_midnights_in_a_long_time(between: tuple[datetime, ...]) -> None:
    assert all(length > 0 for length in lengths(between))
    assert sum(lengths(between)) == (between[-1] - between[0]) // MILLISECOND
    days = whole_days(between)
    if between[-1] - between[0] > MOST_BY_INTERVAL:
        assert all(edge == midnight(edge) for edge in between[1:-1])
        assert days is not None
        assert between[0] <= days[0] < days[1] <= between[-1]
    else:
        assert days is None


@given(st.integers(0, 1000), st.integers(-1000, 0))
def test_there_is_nothing_in_no_time_and_in_times_to_come(samples: int, hours: int) -> None:
    assert edges(BEGIN, BEGIN, samples=samples, known=BEGIN + DAY) == ()
    assert edges(BEGIN, BEGIN + DAY, samples=0, known=BEGIN + DAY) == ()
    assert edges(BEGIN, BEGIN + DAY, samples=samples, known=BEGIN + timedelta(hours=hours)) == ()
    assert integrals([], ()) == []
    assert integrals([], (BEGIN, BEGIN + DAY)) == [0]


@given(st.integers(-(10**12), 10**12))
def test_numbers_are_told_to_six_places(millionths: int) -> None:
    assert Fraction(decimal(Fraction(millionths, 10**6))) == Fraction(millionths, 10**6)
