"""The client's own environment: made once below `.cache/runapy` from locked requirements, used as it is from then on."""

from __future__ import annotations

import fcntl
import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
REQUIREMENTS = HERE / "requirements.txt"
FOLDER = ROOT / ".cache" / "runapy"


def ensure_environment() -> Path:
    """Its Python. Needs a package registry the first time only, and after a change of the requirements."""
    wanted = hashlib.sha256(REQUIREMENTS.read_bytes() + sys.version.encode()).hexdigest()[:16]
    environment = FOLDER / wanted
    FOLDER.mkdir(parents=True, exist_ok=True)
    with (FOLDER / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (environment / "complete").exists():
            make(environment)
    return environment / "bin" / "python"


def make(environment: Path) -> None:
    shutil.rmtree(environment, ignore_errors=True)
    run(sys.executable, "-m", "venv", str(environment))
    run(str(environment / "bin" / "pip"), "install", "--quiet", "--require-hashes", "-r", str(REQUIREMENTS))
    (environment / "complete").touch()


def run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}"
