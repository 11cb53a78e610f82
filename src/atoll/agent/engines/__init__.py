"""What an engine is: it starts, ends and watches pods. It decides nothing: which pods exist is the reconciler's work.

Every call may be repeated. What an engine learns it tells by `Sighting`s, in its own (uncorrected) time.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Protocol

from atoll.wire.desired import PodTemplate, WorkloadSpec
from atoll.wire.reports import ClusterStatus, NodeStatus

RUNNING = "running"
ENDED = "ended"


@dataclass(frozen=True, slots=True)
class PodToRun:
    """One attempt of one pod, placed: everything that an engine needs to start it, or to find it again."""

    pod_id: str
    workload_id: str
    workload_name: str
    project_id: int
    project_name: str
    name: str
    index: int
    node: str
    devices: tuple[int, ...]
    template: PodTemplate


@dataclass(frozen=True, slots=True)
class Sighting:
    """What an engine saw of a pod: `state` is RUNNING or ENDED.

    `asked` tells that it ended because it was told to. `lost` tells that nobody knows how it ended: `finished_at` is then
    the last moment at which it was known to run.
    """

    pod_id: str
    state: str
    started_at: float | None = None
    finished_at: float | None = None
    exit_code: int | None = None
    reason: str = ""
    message: str = ""
    asked: bool = False
    lost: bool = False


class Engine(Protocol):
    name: str
    capabilities: tuple[str, ...]

    def open(self, see: Callable[[Sighting], None]) -> None:
        """Begin; sightings go to `see`, on the event loop."""

    def nodes(self) -> tuple[NodeStatus, ...]:
        """The nodes with their labels; which pool each is in is reckoned from those."""

    def cluster(self) -> ClusterStatus: ...

    def refusal(self, spec: WorkloadSpec) -> str | None:
        """Why this engine can never run the workload, or None."""

    def start(self, pod: PodToRun) -> None:
        """Start the pod, or adopt it when it was started before; it runs once however often this is called."""

    def terminate(self, pod_id: str, *, grace_seconds: float) -> None:
        """End a pod that was given to `start`; its end is sighted like any other."""

    def forget(self, workload_id: str) -> None:
        """Remove what is left of a workload without pods: its logs and directories."""

    def logs(
        self, workload_id: str, pod_id: str, *, tail: int | None, since: float | None, follow: bool
    ) -> AsyncIterator[bytes]: ...

    async def close(self) -> None:
        """Stop watching; pods go on."""
