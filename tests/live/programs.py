"""Programs as processes of their own, and the pods' shims that agents leave running."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

KEPT = ("PATH", "HOME", "LANG", "LD_LIBRARY_PATH", "PYTHONPATH", "VIRTUAL_ENV", "TMPDIR")
SECONDS_TO_STOP = 30.0


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def environment(settings: Mapping[str, str]) -> dict[str, str]:
    """These settings and what any program needs, nothing else of the caller's."""
    return {name: os.environ[name] for name in KEPT if name in os.environ} | dict(settings)


class Program:
    """`python -m MODULE …`, its output in a file. `start` may be called again after it ended."""

    def __init__(self, module: str, *words: str, log: Path, settings: Mapping[str, str] | None = None) -> None:
        self.log = log
        self._command = [sys.executable, "-m", module, *words]
        self._environment = environment(settings or {})
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> Program:
        with self.log.open("ab") as output:
            self._process = subprocess.Popen(
                self._command, env=self._environment, stdout=output, stderr=output, start_new_session=True
            )
        return self

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    @property
    def alive(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def signal(self, number: signal.Signals) -> None:
        assert self._process is not None
        self._process.send_signal(number)

    def kill(self) -> None:
        """As by `kill -9` or a machine that lost its power."""
        if self.alive:
            self.signal(signal.SIGKILL)
            self.wait()

    def stop(self) -> int:
        """As by Ctrl-C or a service manager; the exit code."""
        if self.alive:
            self.signal(signal.SIGTERM)
        return self.wait()

    def wait(self, seconds: float = SECONDS_TO_STOP) -> int:
        assert self._process is not None
        try:
            return self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
            raise AssertionError(f"{self._command} did not end within {seconds:g} s; it said:\n{self.said()[-2000:]}") from None

    def said(self) -> str:
        return self.log.read_text(errors="replace") if self.log.exists() else ""


def shims_below(folder: Path) -> list[int]:
    """The shims whose pods run from this folder."""
    return [pid for pid, words in processes() if "shim.py" in words and str(folder) in words]


def processes_below(folder: Path) -> list[int]:
    """Every process that names the folder in its command line."""
    return [pid for pid, words in processes() if str(folder) in words]


def processes() -> list[tuple[int, str]]:
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and int(entry.name) != os.getpid():
            with contextlib.suppress(OSError):
                found.append((int(entry.name), (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")))
    return found


def kill_all(pids: list[int]) -> None:
    for pid in pids:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
