"""What an interval of use must look like, and the arithmetic of samples: pure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from itertools import pairwise

from atoll.server.metering.records import Held
from atoll.wire.reports import UsageInterval

MOST_AHEAD = timedelta(minutes=5)
MOST_MILLI = 2**31 - 1
MILLISECOND = timedelta(milliseconds=1)
DAY = timedelta(days=1)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
# A longer time is told day by day, so that whole days come from the sums by day.
MOST_BY_INTERVAL = timedelta(days=8)
PLACES = 6
# Agents report what goes on every eight seconds.
LAG = timedelta(seconds=15)
LOOK_BACK = timedelta(days=90)
# Beyond the look-back, for whoever asks right at its edge: how far histories are told, and then how far they are kept.
TOLD_FOR, KEPT_FOR = LOOK_BACK + DAY, LOOK_BACK + 2 * DAY
# What averages are shown of.
SPANS = (DAY, 7 * DAY, 30 * DAY)


def problem(interval: UsageInterval, now: datetime) -> str | None:
    """Why an interval cannot stand in the ledger, or None."""
    if interval.ended_at < interval.started_at:
        return "it ends before it starts"
    start, end = (datetime.fromtimestamp(seconds, UTC) for seconds in (interval.started_at, interval.ended_at))
    if end > now + MOST_AHEAD:
        return "it lies in the future"
    if end > midnight(start) + DAY:
        return "it crosses midnight UTC"
    if not (0 <= interval.gpu_milli <= MOST_MILLI and 0 <= interval.cpu_milli <= MOST_MILLI):
        return "its amounts are not possible"
    return None


def midnight(at: datetime) -> datetime:
    """The one before."""
    return at.replace(hour=0, minute=0, second=0, microsecond=0)


def known_until(heard: datetime, now: datetime) -> datetime:
    """Up to when what a cluster's agent reports is complete."""
    return floor(min(heard, now) - LAG)


# --- averages ---------------------------------------------------------------------------------------------------------


def averages(amounts: Sequence[int]) -> list[int]:
    """The means of what was held in each of `SPANS`, rounded to whole milli-GPUs."""
    told = zip(amounts, SPANS, strict=True)
    return [min(round(Fraction(amount, span // MILLISECOND)), MOST_MILLI) for amount, span in told]


def by_department(held: Iterable[Held]) -> list[Held]:
    """What each department's projects held together."""
    found: dict[int, Held] = {}
    for one in held:
        had = found.get(one.department_id, Held(one.department_id, one.department_id, (0,) * len(one.amounts)))
        sums = tuple(x + y for x, y in zip(had.amounts, one.amounts, strict=True))
        found[one.department_id] = replace(had, amounts=sums)
    return list(found.values())


# --- samples ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Turn:
    """In bucket number `bucket` an amount changed: `change` is the sum of all changes there, `moment` that of each change
    times its milliseconds since the first edge."""

    bucket: int
    change: int
    moment: int


def edges(start: datetime, end: datetime, *, samples: int, known: datetime) -> tuple[datetime, ...]:
    """Where samples begin and end: the first begins at the first edge, each ends at the next one. Nothing is said about what
    is not known yet: the last edge is `known` at the latest. Longer times are cut at midnights (UTC)."""
    start, end, known = (floor(at) for at in (start, end, known))
    if samples < 1 or min(end, known) <= start:
        return ()
    length = (end - start) // MILLISECOND
    inner = [start + (length * number // samples) * MILLISECOND for number in range(1, samples)]
    if end - start > MOST_BY_INTERVAL:
        inner = [midnight(at) for at in inner]
    last = min(end, known)
    return (start, *sorted({at for at in inner if start < at < last}), last)


def floor(at: datetime) -> datetime:
    """To the millisecond, as the ledger counts."""
    return EPOCH + ((at - EPOCH) // MILLISECOND) * MILLISECOND


def whole_days(between: Sequence[datetime]) -> tuple[datetime, datetime] | None:
    """The midnights around the whole days that no edge cuts, or None where there is no use in knowing them: whoever cuts
    within a day needs its intervals."""
    if len(between) < 2 or between[-1] - between[0] <= MOST_BY_INTERVAL:
        return None
    first = midnight(between[0])
    return (first if first == between[0] else first + DAY), midnight(between[-1])


def turns(intervals: Iterable[tuple[datetime, datetime, int]], between: Sequence[datetime]) -> list[Turn]:
    """What `store.series` does in SQL: where intervals with an amount begin and end, gathered by bucket."""
    gathered: dict[int, tuple[int, int]] = {}
    for start, end, amount in intervals:
        for at, change in ((max(start, between[0]), amount), (end, -amount)):
            if between[0] <= at < between[-1] and start < between[-1] and end > between[0]:
                bucket = bisect_right(between, at) - 1
                had = gathered.get(bucket, (0, 0))
                gathered[bucket] = had[0] + change, had[1] + change * ((floor(at) - between[0]) // MILLISECOND)
    return [Turn(bucket, *sums) for bucket, sums in sorted(gathered.items())]


def integrals(changes: Iterable[Turn], between: Sequence[datetime], *, until: datetime | None = None) -> list[int]:
    """Amount times milliseconds in each bucket. Changes are told up to `until`; later nothing is held."""
    at = [(min(edge, until or edge) - between[0]) // MILLISECOND for edge in between]
    by_bucket = {turn.bucket: turn for turn in changes}
    level, found = 0, []
    for number in range(len(between) - 1):
        turn = by_bucket.get(number, Turn(number, 0, 0))
        found.append(level * (at[number + 1] - at[number]) + turn.change * at[number + 1] - turn.moment)
        level += turn.change
    return found


def lengths(between: Sequence[datetime]) -> list[int]:
    return [(after - before) // MILLISECOND for before, after in pairwise(between)]


def decimal(value: Fraction) -> str:
    """A number as text, to six places at most: `1.5`, `0.333333`, `4`."""
    scaled = round(value * 10**PLACES)
    whole, rest = divmod(abs(scaled), 10**PLACES)
    text = f"{whole}.{rest:0{PLACES}d}".rstrip("0").rstrip(".")
    return f"-{text}" if scaled < 0 else text
