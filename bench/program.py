"""Starting and stopping `atoll up` as the program under measurement, in a process of its own."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.http import Client, Failed
from bench.processes import family

ROOT = Path(__file__).resolve().parents[1]
CACHE = ROOT / ".cache" / "bench"
SECONDS_TO_START = 90.0
SECONDS_TO_STOP = 60.0


@dataclass(frozen=True)
class Program:
    """A running `atoll up`. `answered` and `ready` are seconds since its start."""

    process: subprocess.Popen[bytes]
    port: int
    data: Path
    answered: float
    ready: float

    @property
    def pid(self) -> int:
        return self.process.pid

    def family(self) -> list[int]:
        return family(self.process.pid)

    @property
    def demo(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads((self.data / "demo.json").read_text())
        return found

    async def operator(self) -> Client:
        management = self.demo["management"]
        return await Client(self.port).sign_in(management["clientId"], management["clientSecret"])

    async def tenant(self, index: int = 0) -> Client:
        entry = self.demo["tenants"][index]
        return await Client(self.port, f"/t/{entry['name']}").sign_in(entry["clientId"], entry["clientSecret"])


def free_port() -> int:
    """The first free one of a range that the environment may move (BENCH_PORT)."""
    first = int(os.environ.get("BENCH_PORT", "18200"))
    for port in range(first, first + 50):
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port
    raise Failed(f"no free port from {first} on; set BENCH_PORT")


@contextmanager
def atoll_up(data: Path, *, demo: bool = False, environment: dict[str, str] | None = None) -> Iterator[Program]:
    port = free_port()
    command = [sys.executable, "-m", "atoll.server", "up", "--data", str(data), "--listen", f"127.0.0.1:{port}"]
    output = data.parent / f"{data.name}.out"
    with output.open("wb") as out:
        process = subprocess.Popen(
            [*command, *(["--demo"] if demo else [])],
            env=os.environ | {"PYTHONPATH": str(ROOT / "src")} | (environment or {}),
            stdout=out,
            stderr=out,
            start_new_session=True,
        )
    try:
        yield wait_for(process, port, data, demo=demo, output=output)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(SECONDS_TO_STOP)


def wait_for(process: subprocess.Popen[bytes], port: int, data: Path, *, demo: bool, output: Path) -> Program:
    """The first answer at all, then readiness (with the demo, its file as well)."""
    begun = time.monotonic()
    file = data / "demo.json"
    old = file.stat().st_mtime_ns if file.exists() else 0
    answered = until(process, output, lambda: fetched(port, "/healthz")) - begun
    ready = until(process, output, lambda: fetched(port, "/readyz") and (not demo or written_after(file, old))) - begun
    return Program(process, port, data, answered, ready)


def written_after(path: Path, old: int) -> bool:
    return path.exists() and path.stat().st_mtime_ns > old


def until(process: subprocess.Popen[bytes], output: Path, holds: Callable[[], bool]) -> float:
    deadline = time.monotonic() + SECONDS_TO_START
    while not holds():
        if process.poll() is not None or time.monotonic() > deadline:
            raise Failed(f"atoll up did not get there: {output.read_text()[-1000:]}")
        time.sleep(0.01)
    return time.monotonic()


def fetched(port: int, path: str) -> bool:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(f"http://127.0.0.1:{port}{path}", timeout=5) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False


@contextmanager
def empty_folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="atoll-bench-") as folder:
        Path(folder).chmod(0o711)  # as root, the database's user passes through
        yield Path(folder)
