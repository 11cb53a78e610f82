"""How metrics and telemetry are shown: JSON or CSV."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from fractions import Fraction
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from atoll.kit.clock import iso
from atoll.server.metering.kinds import Reading
from atoll.server.metering.records import Reached
from atoll.server.metering.rules import decimal
from atoll.server.metering.service.metrics import Measurement
from atoll.server.web import answer, csv_answer

UNLIMITED = -1
QUOTAS = {"gpu_quota", "cpu_quota", "memory_quota"}
# By what GPUs of a node are told apart; other groups are told with their ids.
DEVICE = "gpu"


def wants_csv(request: Request) -> bool:
    """JSON, unless CSV alone is asked for."""
    accepted = request.headers.get("accept", "")
    return "text/csv" in accepted and "application/json" not in accepted


def metrics_answer(
    request: Request, measurements: Sequence[Measurement], group: str | None, *, grouped: bool = False
) -> Response:
    """207 where a part of what was asked for is measured by nothing."""
    whole = all(one.samples is not None for one in measurements)
    if wants_csv(request):
        return csv_answer(metrics_lines(measurements, group))
    shown = [measurement_shown(one, group, grouped=grouped) for one in measurements]
    return answer({"measurements": shown}, 200 if whole else 207)


def measurement_shown(one: Measurement, group: str | None, *, grouped: bool) -> dict[str, Any]:
    values = None if one.samples is None else [{"value": value, "timestamp": at} for at, value in one.samples]
    shown: dict[str, Any] = {"type": one.type, "labels": labels_of(one, group), "values": values}
    if grouped and one.group and group:
        shown["groups"] = [{"key": group, "value": one.group[1]}]
    return shown


def labels_of(one: Measurement, group: str | None) -> dict[str, str] | None:
    if one.group is None or group is None:
        return None
    id, name = one.group
    return {group: id} if id == name else {f"{group}Id": id, f"{group}Name": name}


def metrics_lines(measurements: Iterable[Measurement], group: str | None) -> Iterable[Sequence[str]]:
    yield ("type", *([group] if group else []), "timestamp", "value")
    for one in measurements:
        name = [one.group[1] if one.group else ""] if group else []
        for at, value in one.samples or ():
            yield (one.type, *name, iso(at), value)


def telemetry_answer(
    request: Request, type: str, reading: Reading | None, found: Sequence[Reached], labels: Sequence[str], now: datetime
) -> Response:
    told = [] if reading is None else [one for one in found if not is_unlimited(reading, one)]
    values = [(value_of(reading, one), one) for one in told if reading]
    if wants_csv(request):
        lines = [(type, *(name for _, name in one.keys), iso(now), value) for value, one in values]
        return csv_answer([("type", *labels, "timestamp", "value"), *lines])
    return answer({"type": type, "timestamp": now, "values": [value_shown(value, one, labels) for value, one in values]})


def is_unlimited(reading: Reading, one: Reached) -> bool:
    return reading.column in QUOTAS and one.amounts[reading.column] == UNLIMITED


def value_of(reading: Reading, one: Reached) -> str:
    return decimal(Fraction(one.amounts[reading.column], reading.scale))


def value_shown(value: str, one: Reached, labels: Sequence[str]) -> dict[str, Any]:
    keys = zip(labels, one.keys, strict=True)
    return {"value": value, "groups": [{"key": label, "value": id, "name": name} for label, (id, name) in keys]}
