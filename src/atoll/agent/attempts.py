"""One attempt of one pod, as the agent remembers it: written before the pod starts and after everything learned about it."""

from __future__ import annotations

from msgspec import Struct

from atoll.agent.engines import PodToRun
from atoll.scheduling.model import Amount, Placed
from atoll.wire.desired import PodTemplate
from atoll.wire.reports import PodStatus

STARTING, RUNNING, ENDED = "starting", "running", "ended"
SUCCEEDED, FAILED, STOPPED = "succeeded", "failed", "stopped"

SUSPENDED, DELETED, SURPLUS, GANG, INTERRUPTED = "Suspended", "Deleted", "Surplus", "GangRestart", "Interrupted"
TIME_LIMIT = "TimeLimit"


class Attempt(Struct):
    """Times are the agent's own; `offset` corrects them and stays what it was at the start, so the interval's key is stable.

    `stopping` says why the agent ends it; `outcome` is set at the end: succeeded, failed (counts), stopped (does not).
    `metered_to` is how far its use was reported, in corrected time.
    """

    pod_id: str
    workload_id: str
    workload_name: str
    project_id: int
    project_name: str
    queue: str
    index: int
    attempt: int
    name: str
    generation: int
    node: str
    pool: str
    devices: tuple[int, ...]
    preemptible: bool
    priority: int
    template: PodTemplate
    created_at: float
    offset: float
    state: str = STARTING
    stopping: str = ""
    outcome: str = ""
    sequence: int = 0
    started_at: float | None = None
    finished_at: float | None = None
    exit_code: int | None = None
    reason: str = ""
    message: str = ""
    metered_to: float = 0.0

    @property
    def active(self) -> bool:
        """Whether it holds resources."""
        return self.state != ENDED

    def pod(self) -> PodToRun:
        return PodToRun(
            pod_id=self.pod_id,
            workload_id=self.workload_id,
            workload_name=self.workload_name,
            project_id=self.project_id,
            project_name=self.project_name,
            name=self.name,
            index=self.index,
            node=self.node,
            devices=self.devices,
            template=self.template,
        )

    def placed(self) -> Placed:
        template = self.template
        return Placed(
            pod=self.pod_id,
            group=self.workload_id,
            queue=self.queue,
            pool=self.pool,
            node=self.node,
            amount=Amount(template.gpu_milli, template.cpu_milli, template.memory_bytes),
            devices=self.devices,
            preemptible=self.preemptible,
            priority=self.priority,
        )

    def status(self) -> PodStatus:
        """The pod as reported, in corrected time."""
        return PodStatus(
            pod_id=self.pod_id,
            workload_id=self.workload_id,
            index=self.index,
            attempt=self.attempt,
            name=self.name,
            sequence=self.sequence,
            phase=self._phase(),
            created_at=self.created_at + self.offset,
            gpu_milli=self.template.gpu_milli,
            cpu_milli=self.template.cpu_milli,
            memory_bytes=self.template.memory_bytes,
            node=self.node,
            pool=self.pool,
            gpu_devices=self.devices,
            reason=self.reason,
            message=self.message,
            exit_code=self.exit_code,
            started_at=self._corrected(self.started_at),
            finished_at=self._corrected(self.finished_at),
        )

    def _phase(self) -> str:
        if self.state == ENDED:
            return "Succeeded" if self.outcome == SUCCEEDED else "Failed"
        return "Running" if self.state == RUNNING else "Pending"

    def _corrected(self, at: float | None) -> float | None:
        return None if at is None else at + self.offset
