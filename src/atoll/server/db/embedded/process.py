"""The server process: started directly, tied to our life, stopped by SIGINT, and what an earlier one left behind.

A thread of its own starts the server and waits for it: the kernel's parent-death signal fires when the *thread* that
started the child ends, so a borrowed thread of a pool would take the database with it.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

from atoll.server.db.embedded.account import Account
from atoll.server.db.embedded.errors import CannotStart
from atoll.server.db.embedded.setup import PLAIN_ENVIRONMENT

PR_SET_PDEATHSIG = 1
POLL_SECONDS = 0.01
# An orphan is given this long for its own clean end before it is told to.
SECONDS_OF_GRACE = 2.0
SECONDS_TO_END = 60.0
LINE_OF_STATUS = 7


class ServerProcess:
    """A running `postgres`; `exit_code` is None while it lives."""

    def __init__(self, command: list[str], account: Account, log: int) -> None:
        self._started: Future[subprocess.Popen[bytes]] = Future()
        self._keeper = threading.Thread(target=self._keep, args=(command, account, log), name="postgres", daemon=True)
        self._keeper.start()
        self._process = self._started.result()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def exit_code(self) -> int | None:
        return None if self._keeper.is_alive() else self._process.returncode

    def stop(self) -> None:
        """Fast shutdown: clients are cut off, everything committed is kept. Kills only what does not answer."""
        for how, seconds in ((signal.SIGINT, SECONDS_TO_END), (signal.SIGQUIT, 10.0), (signal.SIGKILL, 10.0)):
            if self._keeper.is_alive():
                with contextlib.suppress(ProcessLookupError):
                    self._process.send_signal(how)
                self._keeper.join(seconds)

    def _keep(self, command: list[str], account: Account, log: int) -> None:
        try:
            process = _spawn(command, account, log)
        except (OSError, subprocess.SubprocessError) as refused:
            self._started.set_exception(CannotStart(f"{command[0]} could not be run as {account.name}: {refused}."))
            return
        self._started.set_result(process)
        process.wait()


def await_ready(server: ServerProcess, cluster: Path, log: Path, *, say: Callable[[str], None], seconds: float) -> None:
    """Until the server says in its pid file that it takes connections; recovery after a crash may take a while."""
    deadline = time.monotonic() + seconds
    told = time.monotonic() + 5
    while not _says_ready(cluster, server.pid):
        if server.exit_code is not None:
            raise CannotStart(f"PostgreSQL ended with code {server.exit_code} at its start. {_last_words(log)}")
        if time.monotonic() > deadline:
            raise CannotStart(f"PostgreSQL was not ready after {seconds:.0f} s. {_last_words(log)}")
        if time.monotonic() > told:
            say("The database is still starting (recovering after an unclean end).")
            told = deadline
        time.sleep(POLL_SECONDS)


def clear_leftovers(cluster: Path) -> None:
    """Let an earlier server of this data directory end, then drop a pid file whose process is somebody else's.

    Called with the data area locked, so no other Atoll is behind what is found. Without this, PostgreSQL refuses to
    start when the pid in the file was given to another process of the same user: common after a container's restart.
    """
    _await_the_end_of(cluster)
    named = _pid_in_file(cluster)
    if named is not None and _lives(named) and not _is_server_of(named, cluster):
        (cluster / "postmaster.pid").unlink(missing_ok=True)


def _await_the_end_of(cluster: Path) -> None:
    begun = time.monotonic()
    told = False
    while remaining := _servers_of(cluster):
        waited = time.monotonic() - begun
        if waited > SECONDS_TO_END:
            raise CannotStart(f"An earlier PostgreSQL still works on {cluster} (process {remaining[0]}) and does not end.")
        if waited > SECONDS_OF_GRACE and not told:
            _tell_to_end(cluster, remaining)
            told = True
        time.sleep(POLL_SECONDS)


def _tell_to_end(cluster: Path, remaining: list[int]) -> None:
    main = _pid_in_file(cluster)
    if main in remaining:
        with contextlib.suppress(ProcessLookupError):
            os.kill(main, signal.SIGINT)


def _spawn(command: list[str], account: Account, log: int) -> subprocess.Popen[bytes]:
    """In a session of its own: Ctrl-C in the terminal is for us, and the database goes last."""
    return subprocess.Popen(
        command,
        user=account.user,
        group=account.group,
        extra_groups=account.groups,
        cwd="/",
        env=PLAIN_ENVIRONMENT,
        stdin=subprocess.DEVNULL,
        stdout=log,
        stderr=log,
        start_new_session=True,
        preexec_fn=_die_with(os.getpid()),  # noqa: PLW1509 - two system calls, looked up before the fork
    )


def _die_with(parent: int) -> Callable[[], None] | None:
    """Runs in the child after the change of user, which would clear the signal; looked up here, before the fork."""
    if sys.platform != "linux":
        return None
    prctl = ctypes.CDLL(None).prctl

    def tie() -> None:
        prctl(PR_SET_PDEATHSIG, signal.SIGINT, 0, 0, 0)
        if os.getppid() != parent:
            os._exit(1)

    return tie


def _says_ready(cluster: Path, pid: int) -> bool:
    """The file of an earlier, killed server may still say ready: the pid must be this one's."""
    lines = _pid_file(cluster)
    return len(lines) > LINE_OF_STATUS and lines[0].strip() == str(pid) and lines[LINE_OF_STATUS].strip() == "ready"


def _pid_file(cluster: Path) -> list[str]:
    try:
        return (cluster / "postmaster.pid").read_text().splitlines()
    except OSError:
        return []


def _pid_in_file(cluster: Path) -> int | None:
    lines = _pid_file(cluster)
    return int(lines[0]) if lines and lines[0].strip().isdigit() else None


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _servers_of(cluster: Path) -> list[int]:
    """Every server process, main or back end, that works in this data directory."""
    if sys.platform != "linux":
        named = _pid_in_file(cluster)
        return [named] if named is not None and _lives(named) and _is_server_of(named, cluster) else []
    return [int(p.name) for p in Path("/proc").iterdir() if p.name.isdigit() and _is_server_of(int(p.name), cluster)]


def _is_server_of(pid: int, cluster: Path) -> bool:
    """By program and working directory, which PostgreSQL sets to its data directory; elsewhere than Linux by program."""
    if sys.platform != "linux":
        said = subprocess.run(["ps", "-o", "comm=", "-p", str(pid)], capture_output=True, text=True, check=False)
        return Path(said.stdout.strip()).name == "postgres"
    try:
        program = Path(f"/proc/{pid}/exe").readlink().name.removesuffix(" (deleted)")
        return program == "postgres" and Path(f"/proc/{pid}/cwd").readlink() == cluster
    except OSError:
        return False


def _last_words(log: Path) -> str:
    with contextlib.suppress(OSError):
        lines = log.read_text(errors="replace").splitlines()[-8:]
        return "Its last words: " + " / ".join(lines)
    return ""
