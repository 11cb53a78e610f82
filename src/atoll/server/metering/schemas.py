"""Response types of usage, metrics and telemetry."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from pydantic import Field

from atoll.server.web import Shape


class UsageLine(Shape):
    """What one project, workload or day used."""

    id: str
    name: str
    gpu_seconds: float
    gpu_hours: float
    cpu_core_seconds: float


class Usage(Shape):
    """Seconds are exact to the millisecond; `total` is the sum of all lines."""

    start: date
    end: date
    group_by: str
    usage: list[UsageLine]
    total: UsageLine


# --- metrics and telemetry --------------------------------------------------------------------------------------------


class Sample(Shape):
    """The mean over the time since the sample before; the first one's time begins at `start`."""

    value: str
    timestamp: datetime | None


class Measurement(Shape):
    """`values` is null where nothing measures the type. Times of which nothing was known have no sample."""

    type: str
    labels: dict[str, str] | None = None
    values: list[Sample] | None


class Metrics(Shape):
    measurements: list[Measurement]


class MeasurementGroup(Shape):
    key: str
    value: str


class GroupedMeasurement(Measurement):
    groups: list[MeasurementGroup] | None = None


class GroupedMetrics(Shape):
    measurements: list[GroupedMeasurement]


class TelemetryGroup(Shape):
    key: str
    value: str
    name: str | None = None


class TelemetryValue(Shape):
    value: str
    groups: list[TelemetryGroup] | None = Field(default=None, max_length=2)


class Telemetry(Shape):
    """`values` is empty for a type that nothing measures."""

    type: str
    timestamp: datetime
    values: list[TelemetryValue]


# --- the deprecated form ----------------------------------------------------------------------------------------------


class OldAmount(Shape):
    """GPUs, millicores or MiB; a quota of -1 is unlimited. Nothing measures `utilization`."""

    quota: float
    allocated: float
    utilization: float | None = None


class OldResources(Shape):
    number_of_pending_workloads: int
    gpu: OldAmount
    cpu: OldAmount
    memory: OldAmount


class OldPoolResources(OldResources):
    nodepool_name: str


class OldProjectResources(OldPoolResources):
    project_name: str


class OldUnitResources(OldProjectResources):
    department_name: str


class OldMoment(OldResources):
    timestamp: datetime


class OldTimeRange(Shape):
    resources: list[OldMoment]


class OldClusterNames(Shape):
    cluster_id: UUID
    cluster_name: str


class OldDepartmentNames(OldClusterNames):
    department_id: int
    department_name: str


class OldProjectNames(OldDepartmentNames):
    project_id: int
    project_name: str


class OldClusterNow(Shape):
    resources: list[OldPoolResources]
    project_resources: list[OldUnitResources]


class OldDepartmentNow(Shape):
    resources: list[OldPoolResources]
    project_resources: list[OldProjectResources]


class OldProjectNow(Shape):
    resources: list[OldPoolResources]
    nodepool_resources: list[OldPoolResources]


class OldClusterMetrics(Shape):
    """How many workloads were pending when is kept by nothing, so there is no `timeRange`."""

    metadata: OldClusterNames
    current: OldClusterNow
    time_range: OldTimeRange | None = None


class OldDepartmentMetrics(Shape):
    metadata: OldDepartmentNames
    current: OldDepartmentNow
    time_range: OldTimeRange | None = None


class OldProjectMetrics(Shape):
    metadata: OldProjectNames
    current: OldProjectNow
    time_range: OldTimeRange | None = None


class OldDepartmentsMetrics(Shape):
    data: list[OldDepartmentMetrics]
    time_range: OldTimeRange | None = None


class OldProjectsMetrics(Shape):
    data: list[OldProjectMetrics]
    time_range: OldTimeRange | None = None
