"""The tables of metric and telemetry types name what the reference names: measured or not, none is missing."""

from __future__ import annotations

import json

import pytest

from atoll.server.metering import kinds
from tests.surface.test_surface import DATA

TABLES = {
    "MetricsType": kinds.CLUSTER_METRICS,
    "NodeMetricType": kinds.NODE_METRICS,
    "NodeTelemetryType": kinds.NODE_TELEMETRY,
    "OrgUnitTelemetryType": kinds.UNIT_TELEMETRY,
}


def named(schema: str) -> list[str]:
    found: list[str] = json.loads((DATA / "compat-openapi.json").read_text())["components"]["schemas"][schema]["enum"]
    return found


@pytest.mark.parametrize("schema", TABLES)
def test_table_names_the_types_of_the_reference(schema: str) -> None:
    assert set(TABLES[schema]) == set(named(schema))


def test_departments_and_projects_have_the_same_metrics() -> None:
    assert set(kinds.DEPARTMENT_METRICS) == set(kinds.PROJECT_METRICS) == set(named("OrgUnitMetricType"))


def test_every_cluster_metric_says_how_it_may_be_grouped() -> None:
    assert set(kinds.GROUPS) == set(kinds.CLUSTER_METRICS)
