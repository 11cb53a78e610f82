"""The local engine: pods are processes of this machine, each under a shim of its own (`shim.py`).

It keeps nothing in memory that a new agent could not read back from the pods' folders: `start` on a pod that runs adopts it.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import shutil
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import structlog

from atoll.agent.engines import ENDED, RUNNING, PodToRun, Sighting
from atoll.agent.engines.local import processes
from atoll.agent.engines.local.environment import argv, environment, uid_of
from atoll.agent.engines.local.logs import read_log
from atoll.agent.engines.local.nodes import DEFAULT_NODES, DeclaredNode, cluster_status
from atoll.wire.desired import WorkloadSpec
from atoll.wire.reports import ClusterStatus, NodeStatus

LAUNCHES_AT_ONCE = 8
OPEN_FILES = 65_536
LARGEST_FILE_BYTES = 64 << 30
LOG_FILE_BYTES, LOG_FILES = 10 << 20, 3
log = structlog.get_logger("atoll.agent.local")


@dataclass(slots=True)
class Held:
    """A pod that was given to `start` and has not been seen to end."""

    pod: PodToRun
    folder: Path
    handle: int | None = None
    grace_seconds: float | None = None  # set once it is to end
    seen_running: bool = False


class LocalEngine:
    name: str = "local"
    capabilities: tuple[str, ...] = ("logs",)

    def __init__(self, folder: Path, nodes: tuple[DeclaredNode, ...] = DEFAULT_NODES) -> None:
        self._folder = folder
        self._nodes = nodes
        self._opened_at = time.time()
        self._held: dict[str, Held] = {}
        self._launches = asyncio.Semaphore(LAUNCHES_AT_ONCE)
        self._tasks: set[asyncio.Task[None]] = set()
        self._see: Callable[[Sighting], None] = lambda _: None

    def open(self, see: Callable[[Sighting], None]) -> None:
        self._folder.mkdir(mode=0o711, parents=True, exist_ok=True)
        self._see = see

    def nodes(self) -> tuple[NodeStatus, ...]:
        return tuple(node.status(created_at=self._opened_at) for node in self._nodes)

    def cluster(self) -> ClusterStatus:
        return cluster_status()

    def refusal(self, spec: WorkloadSpec) -> str | None:
        if spec.template.command or spec.template.args:
            return None
        return "This cluster runs programs of its own machine, not images: name a command to run."

    def start(self, pod: PodToRun) -> None:
        if pod.pod_id in self._held:
            return
        held = Held(pod, self._pod_folder(pod.workload_id, pod.pod_id))
        self._held[pod.pod_id] = held
        self._spawn_task(self._bring_up(held))

    def terminate(self, pod_id: str, *, grace_seconds: float) -> None:
        held = self._held.get(pod_id)
        if held is None:
            return
        held.grace_seconds = grace_seconds
        self._ask_to_end(held)

    def forget(self, workload_id: str) -> None:
        self._spawn_task(asyncio.to_thread(shutil.rmtree, self._folder / workload_id, ignore_errors=True))

    def logs(
        self, workload_id: str, pod_id: str, *, tail: int | None, since: float | None, follow: bool
    ) -> AsyncIterator[bytes]:
        folder = self._pod_folder(workload_id, pod_id)
        return read_log(folder, tail=tail, since=since, follow=follow, ended=lambda: pod_id not in self._held)

    async def close(self) -> None:
        self._see = lambda _: None
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for held in self._held.values():
            self._let_go(held)
        self._held.clear()

    def _pod_folder(self, workload_id: str, pod_id: str) -> Path:
        return self._folder / workload_id / pod_id

    def _spawn_task(self, work: Any) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _bring_up(self, held: Held) -> None:
        problem = ""
        if processes.read_identity(held.folder) is None and held.grace_seconds is None:
            async with self._launches:
                problem = await self._launch(held)
        self._attach(held, problem)

    async def _launch(self, held: Held) -> str:
        if held.grace_seconds is not None:
            return ""
        try:
            write_spec(held.pod, held.folder)
            await processes.spawn(held.folder)
        except OSError as error:
            log.warning("shim not started", pod=held.pod.name, error=str(error))
            return f"The pod's shim could not be started: {error}"
        return ""

    def _attach(self, held: Held, problem: str) -> None:
        identity = processes.read_identity(held.folder)
        if identity is None or identity.pid == 0:
            self._settle_unstarted(held, problem, fenced=identity is not None)
            return
        held.handle = processes.open_alive(identity)
        self._tell_running(held)
        if held.handle is None:
            self._ended(held)
            return
        asyncio.get_running_loop().add_reader(held.handle, self._ended, held)
        self._ask_to_end(held)

    def _settle_unstarted(self, held: Held, problem: str, *, fenced: bool) -> None:
        """Nobody runs it: make sure that nobody will, then say so."""
        make_folder(held.folder)
        if not fenced and not processes.fence(held.folder):
            self._attach(held, problem)
            return
        asked = not problem and (fenced or held.grace_seconds is not None)
        message = problem or ("Ended before it started." if asked else "The pod's shim ended before the pod started.")
        self._drop(
            held,
            Sighting(held.pod.pod_id, ENDED, finished_at=time.time(), reason="StartError", message=message, asked=asked),
        )

    def _tell_running(self, held: Held) -> None:
        checkpoint = processes.read_record(held.folder / processes.CHECKPOINT)
        if checkpoint and not held.seen_running:
            held.seen_running = True
            self._see(Sighting(held.pod.pod_id, RUNNING, started_at=checkpoint["started_at"]))

    def _ask_to_end(self, held: Held) -> None:
        if held.handle is None or held.grace_seconds is None:
            return
        processes.ask_to_end(held.handle)
        if held.grace_seconds < held.pod.template.grace_seconds:
            asyncio.get_running_loop().call_later(held.grace_seconds, self._end_grace, held)

    def _end_grace(self, held: Held) -> None:
        if held.handle is not None:
            processes.end_grace(held.handle)

    def _ended(self, held: Held) -> None:
        self._tell_running(held)
        self._drop(held, last_sighting(held))

    def _drop(self, held: Held, sighting: Sighting) -> None:
        self._let_go(held)
        self._held.pop(held.pod.pod_id, None)
        self._see(sighting)

    def _let_go(self, held: Held) -> None:
        if held.handle is not None:
            asyncio.get_running_loop().remove_reader(held.handle)
            os.close(held.handle)
            held.handle = None


def write_spec(pod: PodToRun, folder: Path) -> None:
    """What the shim needs, in the pod's folder; private, for the environment may hold secrets."""
    make_folder(folder)
    home = folder / "home"
    home.mkdir(mode=0o700, exist_ok=True)
    spec = {
        "image": pod.template.image,  # for the record: this engine runs no images
        "argv": argv(pod),
        "environment": environment(pod, home=str(home)),
        "home": str(home),
        "working_dir": pod.template.working_dir,
        "uid": uid_of(pod.project_id) if os.geteuid() == 0 else None,
        "grace_seconds": pod.template.grace_seconds,
        "memory_limit_bytes": pod.template.memory_limit_bytes,
        "open_files": OPEN_FILES,
        "file_bytes": LARGEST_FILE_BYTES,
        "log_file_bytes": LOG_FILE_BYTES,
        "log_files": LOG_FILES,
    }
    partial = folder / "spec.tmp"
    with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        json.dump(spec, file)
    partial.rename(folder / processes.SPEC)


def make_folder(folder: Path) -> None:
    """A pod's folder, below its workload's; users of other projects may neither list them nor look inside."""
    for part in (folder.parent, folder):
        part.mkdir(mode=0o711, exist_ok=True)


def last_sighting(held: Held) -> Sighting:
    """How a pod ended, by its shim's record; without one it is lost, and ended at the last moment it was known to run."""
    record = processes.read_record(held.folder / processes.EXIT)
    if record is not None:
        return Sighting(held.pod.pod_id, ENDED, **record)
    checkpoint = processes.read_record(held.folder / processes.CHECKPOINT)
    with contextlib.suppress(OSError):
        processes.end_strays(checkpoint["pid"] if checkpoint else -1, held.pod.pod_id)
    return Sighting(
        held.pod.pod_id,
        ENDED,
        started_at=checkpoint["started_at"] if checkpoint else None,
        finished_at=checkpoint["at"] if checkpoint else None,
        reason="NodeLost",
        message="The process that ran the pod is gone and left no record of how it ended.",
        lost=True,
    )
