"""Take each barrier away and see that its tests fail. Exits 1 when one falls unseen."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.mutations.barrier import Barrier
from tests.mutations.barriers import BARRIERS

ROOT = Path(__file__).parents[2]
SERVER = Path("src/atoll/server")
SECONDS = 600
AT_ONCE = 2
TESTS_FAILED = 1  # pytest's exit code; others are errors of its own, which prove nothing


def without(barrier: Barrier, folder: Path) -> Path:
    """A copy of the tree's Python in which the barrier is missing. What was compiled comes along: compiling it anew would take
    most of the time."""
    ignored = shutil.ignore_patterns("console", "node_modules", ".*")
    for part in ("src", "tests", "tools"):
        shutil.copytree(ROOT / part, folder / part, ignore=ignored)
    shutil.copy(ROOT / "pyproject.toml", folder)
    place = folder / SERVER / barrier.file
    place.write_text(place.read_text().replace(barrier.text, barrier.instead, 1))
    for compiled in place.parent.glob(f"__pycache__/{place.stem}.*"):
        compiled.unlink()
    return folder


def outcome(barrier: Barrier) -> tuple[Barrier, int, str, float]:
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="atoll-mutation-", dir="/tmp") as folder:
        tree = without(barrier, Path(folder))
        command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *barrier.tests.split()]
        environment = os.environ | {"PYTHONPATH": str(tree / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
        done = subprocess.run(command, cwd=tree, env=environment, capture_output=True, text=True, timeout=SECONDS, check=False)
    return barrier, done.returncode, done.stdout, time.monotonic() - began


def main(names: list[str]) -> int:
    chosen = [one for one in BARRIERS if not names or any(name in one.name for name in names)]
    unseen = []
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for barrier, code, said, seconds in pool.map(outcome, chosen):
            seen = code == TESTS_FAILED
            first = next((line for line in said.splitlines() if line.startswith(("FAILED", "ERROR"))), "")
            print(f"{'seen  ' if seen else 'UNSEEN'} {seconds:5.1f} s  {barrier.name}  {first[:150]}", flush=True)  # noqa: T201
            if not seen:
                unseen.append(barrier.name)
                print(said[-1500:] if code else "")  # noqa: T201
    print(f"{len(chosen) - len(unseen)} of {len(chosen)} barriers are guarded by a test that fails without them.")  # noqa: T201
    return 1 if unseen else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
