"""Run a command and start it again when a source file changes: `python tools/reload.py FOLDER -- COMMAND …`."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

LOOK_SECONDS = 0.5


def newest(folder: Path) -> float:
    return max((path.stat().st_mtime for path in folder.rglob("*.py")), default=0.0)


def main() -> None:
    folder, command = Path(sys.argv[1]), sys.argv[3:]
    while True:
        seen = newest(folder)
        process = subprocess.Popen(command)
        try:
            while process.poll() is None and newest(folder) <= seen:
                time.sleep(LOOK_SECONDS)
            process.send_signal(signal.SIGINT)
            process.wait()
            while newest(folder) <= seen and process.returncode not in {0, -signal.SIGINT}:
                time.sleep(LOOK_SECONDS)  # it ended by itself: wait for a change that mends it
        except KeyboardInterrupt:
            process.wait()
            return


if __name__ == "__main__":
    main()
