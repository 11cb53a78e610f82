"""What an interval of use must look like: pure."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from atoll.wire.reports import UsageInterval

MOST_AHEAD = timedelta(minutes=5)
MOST_MILLI = 2**31 - 1


def problem(interval: UsageInterval, now: datetime) -> str | None:
    """Why an interval cannot stand in the ledger, or None."""
    if interval.ended_at < interval.started_at:
        return "it ends before it starts"
    start, end = (datetime.fromtimestamp(seconds, UTC) for seconds in (interval.started_at, interval.ended_at))
    if end > now + MOST_AHEAD:
        return "it lies in the future"
    midnight = start.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    if end > midnight:
        return "it crosses midnight UTC"
    if not (0 <= interval.gpu_milli <= MOST_MILLI and 0 <= interval.cpu_milli <= MOST_MILLI):
        return "its amounts are not possible"
    return None
