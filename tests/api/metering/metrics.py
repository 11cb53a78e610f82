"""What the tests of metrics share: clusters that are heard, intervals at known times, samples as numbers."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from atoll.kit.ids import uuid7
from atoll.wire.reports import NodeStatus, UsageInterval
from tests.support.answers import Answer
from tests.support.api import Client
from tests.support.make import Project, Training

# Yesterday, so that all of it is known.
NOON = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(hours=12)
HOUR = timedelta(hours=1)


def interval(training: Training, begin: datetime, seconds: float, **changes: Any) -> UsageInterval:
    """Two GPUs, half a core and a GB."""
    fields: dict[str, Any] = {
        "pod_id": str(uuid7()),
        "workload_id": training.id,
        "project_id": training.project.id,
        "started_at": begin.timestamp(),
        "ended_at": begin.timestamp() + seconds,
        "gpu_milli": 2000,
        "cpu_milli": 500,
        "memory_bytes": 10**9,
        "node": "node-1",
        "closed": True,
    }
    return UsageInterval(**fields | changes)


def node(name: str = "node-1", *, pool: str = "default", gpus: int = 8, status: str = "Ready") -> NodeStatus:
    return NodeStatus(name, status, pool, "A100", gpus, 1 << 30, 64_000, 1 << 36, {}, NOON.timestamp())


def project_path(project: Project) -> str:
    return f"/api/v1/org-unit/projects/{project.id}/metrics"


def department_path(project: Project) -> str:
    return f"/api/v1/org-unit/departments/{project.department.id}/metrics"


def cluster_path(project: Project) -> str:
    return f"/api/v1/clusters/{project.cluster.id}/metrics"


def window(begin: datetime, end: datetime, samples: int, *types: str, **more: Any) -> dict[str, Any]:
    times = {"start": begin.isoformat(), "end": end.isoformat()}
    return {"metricType": ",".join(types), **times, "numberOfSamples": samples, **more}


async def ask(client: Client, path: str, begin: datetime, end: datetime, samples: int, *types: str, **more: Any) -> Answer:
    return await client.get(path, **window(begin, end, samples, *types, **more))


def values(answer: Answer, type: str) -> list[float]:
    """Of the one measurement of a type."""
    (found,) = [one for one in answer["measurements"] if one["type"] == type]
    return [float(sample["value"]) for sample in found["values"]]


def by_group(answer: Answer) -> dict[str, list[float]]:
    return {one["groups"][0]["value"]: [float(sample["value"]) for sample in one["values"]] for one in answer["measurements"]}
