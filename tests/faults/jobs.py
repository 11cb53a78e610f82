"""Trainings that leave a mark where they ran, and a client that submits them whatever happens to the server."""

from __future__ import annotations

import random
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

from tests.live import Answer, Api, Site, Unreachable

MARK = 'echo "$POD_UUID {} $(date +%s.%N)" >> "$MARKS"'
SCRIPT = f"{MARK.format('start')}; sleep $SECONDS_TO_WORK; {MARK.format('end')}; exit $CODE"
SECONDS_TO_GIVE_UP = 90.0
PAUSE_SECONDS = 0.05


@dataclass
class Job:
    """`delete_after` is when its deletion is asked for, in seconds after it was accepted; None: never."""

    name: str
    seconds: float
    code: int = 0
    delete_after: float | None = None
    again: bool = False
    key: str = field(default_factory=lambda: str(uuid4()))
    id: str = ""


def drawn(rng: random.Random, number: int) -> list[Job]:
    """Most end well, some fail, some are deleted on their way, some are submitted twice on purpose."""
    return [
        Job(
            name=f"job-{index}",
            seconds=round(rng.uniform(0.2, 2.5), 2),
            code=1 if rng.random() < 0.1 else 0,
            delete_after=rng.uniform(0, 2) if rng.random() < 0.25 else None,
            again=rng.random() < 0.3,
        )
        for index in range(number)
    ]


def submission(site: Site, job: Job, marks: Path) -> dict[str, Any]:
    environment = {"MARKS": str(marks), "SECONDS_TO_WORK": str(job.seconds), "CODE": str(job.code)}
    return {
        "name": job.name,
        "projectId": site.project,
        "clusterId": site.cluster,
        "spec": {
            "command": "/bin/sh -c",
            "args": f"'{SCRIPT}'",
            "image": "none",
            "compute": {"gpuDevicesRequest": 1},
            "backoffLimit": 0 if job.code else 6,
            "terminationGracePeriodSeconds": 1,
            "environmentVariables": [{"name": name, "value": value} for name, value in environment.items()],
        },
    }


def make_marks(folder: Path) -> Path:
    """The file that every pod writes to, whichever user it runs as."""
    marks = folder / "marks"
    marks.touch()
    marks.chmod(0o666)
    return marks


@dataclass(frozen=True)
class Mark:
    pod: str
    what: str
    at: float


def read_marks(marks: Path) -> list[Mark]:
    return [Mark(pod, what, float(at)) for pod, what, at in (line.split() for line in marks.read_text().splitlines())]


def insist(send: Any, *statuses: int) -> Answer:
    """Send until an answer comes that is no excuse; the same request every time."""
    deadline = time.monotonic() + SECONDS_TO_GIVE_UP
    while time.monotonic() < deadline:
        try:
            answer: Answer = send()
        except Unreachable:
            time.sleep(PAUSE_SECONDS)
            continue
        if answer.status < 500:
            answer.expect(*statuses)
            return answer
        assert answer.status == 503, f"{answer.status}: {answer.text[:500]}"
        time.sleep(PAUSE_SECONDS)
    raise AssertionError(f"no answer within {SECONDS_TO_GIVE_UP:g} s")


class Submitters:
    """Threads that submit jobs, each with a key, and delete those that are to be deleted."""

    def __init__(self, site: Site, jobs: list[Job], marks: Path, *, threads: int = 3) -> None:
        self._site, self._marks, self._todo = site, marks, list(reversed(jobs))
        self._lock = threading.Lock()
        self.problems: list[BaseException] = []
        self._threads = [threading.Thread(target=self._work, daemon=True) for _ in range(threads)]

    def start(self) -> Submitters:
        for thread in self._threads:
            thread.start()
        return self

    @property
    def busy(self) -> bool:
        return any(thread.is_alive() for thread in self._threads)

    def join(self) -> None:
        for thread in self._threads:
            thread.join(2 * SECONDS_TO_GIVE_UP)
        if self.problems:
            raise AssertionError("a submission failed") from self.problems[0]

    def _next(self) -> Job | None:
        with self._lock:
            return self._todo.pop() if self._todo else None

    def _work(self) -> None:
        try:
            while job := self._next():
                self._submit(self._site.admin, job)
        except BaseException as problem:  # told by `join`, in the test's own thread
            self.problems.append(problem)

    def _submit(self, api: Api, job: Job) -> None:
        body = submission(self._site, job, self._marks)
        path = "/api/v1/workloads/trainings"
        job.id = insist(lambda: api.post(path, body, key=job.key), 202).body["workloadId"]
        if job.again:
            again = insist(lambda: api.post(path, body, key=job.key), 202).body["workloadId"]
            assert again == job.id, f"{job.name} was made twice: {job.id} and {again}"
        if job.delete_after is not None:
            time.sleep(job.delete_after)
            key = str(uuid4())
            insist(lambda: api.send("DELETE", f"{path}/{job.id}", key=key), 202)
