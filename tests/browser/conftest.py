"""A demo that really runs, and flows in Chromium against it. Pictures of what was seen are left in `.cache/browser`."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
FLOWS = Path(__file__).parent / "flows"
READY_SECONDS = 60
FLOW_SECONDS = 120

Flow = Callable[[str], dict[str, Any]]


@dataclass(frozen=True)
class Demo:
    port: int
    data: Path


@pytest.fixture(scope="session")
def chromium() -> str:
    found = shutil.which("chromium")
    if found is None or shutil.which("node") is None:
        pytest.skip("Chromium and Node are needed; .ci/run installs the former.")
    return found


@pytest.fixture(scope="session")
def demo() -> Iterator[Demo]:
    if not (ROOT / "src/atoll/server/console/index.html").is_file():
        pytest.fail("The console is not built: run `make setup` with Node.")
    # Not pytest's own folder: PostgreSQL gives up root, and must still reach its data.
    data = Path(tempfile.mkdtemp(prefix="atoll-browser-", dir="/tmp"))
    data.chmod(0o755)
    running = Demo(free_port(), data / "demo")
    command = [sys.executable, "-m", "atoll.server", "up", "--demo", "--data", str(running.data)]
    with (data / "output").open("wb") as output:
        process = subprocess.Popen([*command, "--listen", f"127.0.0.1:{running.port}"], stdout=output, stderr=output)
    try:
        wait_until_ready(process, running, data / "output")
        yield running
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(READY_SECONDS)
        shutil.rmtree(data, ignore_errors=True)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def wait_until_ready(process: subprocess.Popen[bytes], demo: Demo, output: Path) -> None:
    deadline = time.monotonic() + READY_SECONDS
    while not (demo.data / "demo.json").is_file():
        if process.poll() is not None or time.monotonic() > deadline:
            pytest.fail(f"The demo did not start:\n{output.read_text()}")
        time.sleep(0.1)


@pytest.fixture
def flow(demo: Demo, chromium: str) -> Flow:
    """Runs one flow of `flows/`; its last line of output is what it saw, as JSON."""
    environment = os.environ | {
        "ATOLL_BROWSER": chromium,
        "ATOLL_BROWSER_PORT": str(demo.port),
        "ATOLL_BROWSER_DATA": str(demo.data),
        "ATOLL_BROWSER_PICTURES": str(ROOT / ".cache/browser"),
    }

    def run(name: str) -> dict[str, Any]:
        command = ["node", str(FLOWS / f"{name}.mjs")]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=FLOW_SECONDS, check=False)
        assert done.returncode == 0, f"{name} failed:\n{done.stdout}\n{done.stderr}"
        seen: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
        return seen

    return run
