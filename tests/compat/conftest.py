from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.compat.environment import ROOT, ensure_environment
from tests.live import Installation
from tests.live.installation import OPERATOR
from tests.live.programs import KEPT, kill_all, processes_below

INSIDE = Path(__file__).parent / "inside"
collect_ignore = ["inside"]  # it is collected by the pytest of the client's environment
SECONDS = 120


@pytest.fixture(scope="session")
def client_python() -> Path:
    return ensure_environment()


@pytest.fixture(scope="session")
def place() -> Iterator[Path]:
    """A file that says where a running server is, who its operator is, and how an agent is started."""
    installation = Installation()
    try:
        installation.add_server()
        path = installation.folder / "place.json"
        agent_environment = {name: os.environ[name] for name in KEPT if name in os.environ}
        said = {
            "url": installation.url,
            "operator": {"username": OPERATOR, "password": installation.operator_password},
            "agent": {"command": [sys.executable, "-m", "atoll.agent"], "environment": agent_environment},
            "folder": str(installation.folder),
        }
        path.write_text(json.dumps(said))
        yield path
    finally:
        kill_all(processes_below(installation.folder / "agents"))
        installation.end()


@pytest.fixture
def in_the_client(client_python: Path, place: Path) -> Callable[[str], None]:
    """Run a file of `inside/` with the client's own Python; what failed there fails here, with its words."""

    def run(name: str) -> None:
        options = ["-q", "-c", os.devnull, "--rootdir", str(ROOT), "--confcutdir", str(INSIDE), "-p", "no:cacheprovider"]
        done = subprocess.run(
            [str(client_python), "-m", "pytest", *options, str(INSIDE / name)],
            env={"PATH": os.environ["PATH"], "COMPAT_PLACE": str(place), "PYTHONDONTWRITEBYTECODE": "1"},
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
        )
        if done.returncode:
            pytest.fail(f"{name}:\n{done.stdout[-8000:]}\n{done.stderr[-2000:]}", pytrace=False)

    return run
