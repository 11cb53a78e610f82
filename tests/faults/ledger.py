"""What must hold of the usage ledger: it equals its own sums, and what the processes themselves wrote down."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tests.faults.jobs import Mark
from tests.live import Installation

# A pod that was lost is metered to its last checkpoint, at most so old; and no pod much beyond its end.
CHECKPOINT_SECONDS = 10.0
ROUNDING_SECONDS = 0.001

SUMS = """
with millis as (
  select tenant_id, day, workload_id, gpu_milli, cpu_milli,
    floor(extract(epoch from ended_at) * 1000)::bigint - floor(extract(epoch from started_at) * 1000)::bigint as held
  from usage_interval),
by_interval as (
  select tenant_id, day, sum(gpu_milli * held)::bigint as gpu, sum(cpu_milli * held)::bigint as cpu from millis group by 1, 2),
by_day as (
  select tenant_id, day, sum(gpu_micro)::bigint as gpu, sum(cpu_micro)::bigint as cpu from usage_day group by 1, 2)
select * from by_interval full join by_day using (tenant_id, day, gpu, cpu)
  full join (select tenant_id, day, gpu_micro as gpu, cpu_micro as cpu from usage_total) total using (tenant_id, day, gpu, cpu)
"""


def check_sums(installation: Installation) -> None:
    """Intervals, sums by workload and day, and the tenant's totals are the same amounts."""
    rows = installation.fetch(SUMS)
    days = installation.fetch("select distinct tenant_id, day from usage_interval")
    assert len(rows) == len(days), f"ledger and sums differ: {rows}"


def check_closed(installation: Installation) -> None:
    assert installation.fetch("select * from usage_interval where not closed") == []


def check_times(installation: Installation, marks: Iterable[Mark]) -> None:
    """Each attempt's interval spans what its process wrote, and what its shim recorded of it."""
    spans = {str(row["id"]): row for row in installation.fetch(SPANS)}
    for pod, times in by_pod(marks).items():
        check_span(pod, times, spans.get(pod))


SPANS = """
select pod.id, pod.created_at as reserved, pod.started_at as started, pod.finished_at as finished,
  used.start, used.end, used.lost
from pod join (
  select pod_id, min(started_at) as start, max(ended_at) as "end", bool_or(at_checkpoint) as lost
  from usage_interval group by pod_id) used on used.pod_id = pod.id
"""


def by_pod(marks: Iterable[Mark]) -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = {}
    for mark in marks:
        found.setdefault(mark.pod, {})[mark.what] = mark.at
    return found


def check_span(pod: str, times: dict[str, float], span: Any) -> None:
    assert span is not None, f"the use of pod {pod}, which ran, is not in the ledger"
    start, end = span["start"].timestamp(), span["end"].timestamp()
    assert abs(start - span["reserved"].timestamp()) <= ROUNDING_SECONDS, f"pod {pod} is not metered from its reservation"
    assert start <= times["start"], f"pod {pod} began at {times['start']}, metered from {start}"
    last = times.get("end", times["start"])
    if span["lost"]:
        assert end >= last - CHECKPOINT_SECONDS, f"pod {pod} was lost after {last}, metered to {end}"
    else:
        finished = span["finished"].timestamp()
        assert last <= finished + ROUNDING_SECONDS, f"pod {pod} wrote at {last}, recorded as ended at {finished}"
        assert -ROUNDING_SECONDS <= end - finished <= CHECKPOINT_SECONDS, f"pod {pod} ended at {finished}, metered to {end}"
