"""The shim of one pod attempt: a small detached process that starts the pod, owns its log and records how it ended.

Run as `python -S -E shim.py SPEC`, standard library only, single-threaded. It survives its agent; nothing survives it: the
pod dies with its shim. The first process returns once the pod runs (or could not be started). Files in the pod's folder:
`shim.json` (who runs this attempt: made by an exclusive link, so an attempt runs once however often it is started),
`checkpoint.json` (alive at that time), `log.N` and `log.N.times` (output, and when it was written), `exit.json` (the end).
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import resource
import select
import signal
import struct
import sys
import time
from typing import Any

CHECKPOINT_SECONDS = 5.0
MEMORY_CHECK_SECONDS = 0.5
TIME_MARK_SECONDS = 0.5
DRAIN_SECONDS = 2.0
READ_BYTES = 1 << 16
PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER, PR_SET_NO_NEW_PRIVS = 1, 36, 38
START_FAILED = 128
RESET_SIGNALS = (
    signal.SIGPIPE,
    signal.SIGXFSZ,
    signal.SIGHUP,
    signal.SIGINT,
    signal.SIGTERM,
    signal.SIGUSR1,
    signal.SIGCHLD,
)


def main(spec_path: str) -> None:
    with open(spec_path, encoding="utf-8") as file:  # noqa: PTH123 - pathlib would double this process's start-up
        spec = json.load(file)
    os.chdir(os.path.dirname(spec_path))  # noqa: PTH120
    os.umask(0o077)
    detach()
    if claim():
        Shim(spec).run()


def detach() -> None:
    """Become a grandchild in a session of its own; the first process waits until `ready` and leaves."""
    reading, writing = os.pipe()
    if os.fork():
        os.close(writing)
        os.read(reading, 1)
        os._exit(0)
    os.setsid()
    if os.fork():
        os._exit(0)
    os.close(reading)
    Shim.ready_pipe = writing


def claim() -> bool:
    """Say durably that this process runs the attempt; False when another one has done so."""
    own = f"shim.{os.getpid()}.tmp"
    write_durably(own, {"boot_id": boot_id(), "pid": os.getpid(), "started_ticks": started_ticks(os.getpid())})
    try:
        os.link(own, "shim.json")
        sync_folder()
    except FileExistsError:
        return False
    finally:
        os.unlink(own)  # noqa: PTH108
    return True


def boot_id() -> str:
    with open("/proc/sys/kernel/random/boot_id", encoding="ascii") as file:  # noqa: PTH123
        return file.read().strip()


def started_ticks(pid: int) -> int:
    """When a process started, in ticks since boot: with its pid, this names it."""
    with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as file:  # noqa: PTH123
        return int(file.read().rpartition(")")[2].split()[19])


def write_durably(path: str, value: dict[str, Any]) -> None:
    fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    os.write(fd, json.dumps(value).encode())
    os.fsync(fd)
    os.close(fd)


def sync_folder() -> None:
    folder = os.open(".", os.O_RDONLY)
    os.fsync(folder)
    os.close(folder)


def prctl(option: int, value: int) -> None:
    if ctypes.CDLL(None, use_errno=True).prctl(option, value, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), f"prctl({option}) failed")


class Log:
    """The pod's output in numbered files, the oldest dropped; beside each, (time, offset) marks for reading `since`."""

    def __init__(self, *, file_bytes: int, files: int) -> None:
        self.file_bytes, self.files = file_bytes, files
        self.number, self.fd, self.times = -1, -1, -1
        self.open_next()

    def open_next(self) -> None:
        if self.number >= 0:
            os.close(self.fd)
            os.close(self.times)
        self.number += 1
        self.size, self.marked = 0, 0.0
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
        self.times = os.open(f"log.{self.number}.times", flags, 0o600)
        self.fd = os.open(f"log.{self.number}", flags, 0o600)
        for suffix in ("", ".times"):
            with contextlib.suppress(FileNotFoundError):
                os.unlink(f"log.{self.number - self.files}{suffix}")  # noqa: PTH108

    def write(self, output: bytes) -> None:
        """Append; what a full disk does not take is dropped, for the pod must not stand still."""
        if self.size >= self.file_bytes:
            self.open_next()
        now = time.time()
        with contextlib.suppress(OSError):
            if now - self.marked >= TIME_MARK_SECONDS:
                os.write(self.times, struct.pack("<dQ", now, self.size))
                self.marked = now
            self.size += os.write(self.fd, output)


class Shim:
    ready_pipe = -1

    def __init__(self, spec: dict[str, Any]) -> None:
        self.spec = spec
        self.log = Log(file_bytes=spec["log_file_bytes"], files=spec["log_files"])
        self.child = 0
        self.status: int | None = None
        self.started_at = time.time()
        self.finished_at = 0.0
        self.running = self.asked = False
        self.kill_at = float("inf")
        self.reason, self.message = "", ""
        self.peak = 0

    def run(self) -> None:
        self.catch_signals()
        prctl(PR_SET_CHILD_SUBREAPER, 1)
        prctl(PR_SET_NO_NEW_PRIVS, 1)
        problem = self.start_pod()
        if problem:
            self.record_exit(code=START_FAILED, reason="StartError", message=problem)
        else:
            self.checkpoint()
        os.close(Shim.ready_pipe)
        if not problem:
            self.running = True
            if self.asked:
                self.pass_on()
            self.watch()
            self.finish()

    def catch_signals(self) -> None:
        self.wake, wake_end = os.pipe()
        for fd in (self.wake, wake_end):
            os.set_blocking(fd, False)
        signal.set_wakeup_fd(wake_end, warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.signal(signal.SIGTERM, lambda *_: self.ask_to_end())
        signal.signal(signal.SIGUSR1, lambda *_: self.end_grace())
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
        signal.signal(signal.SIGINT, signal.SIG_IGN)

    def ask_to_end(self) -> None:
        """SIGTERM: pass it on once and give grace; an agent that comes back may ask again."""
        if not self.asked:
            self.asked = True
            self.kill_at = time.monotonic() + self.spec["grace_seconds"]
            self.pass_on()

    def end_grace(self) -> None:
        """SIGUSR1: kill now."""
        self.asked = True
        self.kill_at = time.monotonic()

    def pass_on(self) -> None:
        if self.running and self.status is None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.child, signal.SIGTERM)

    def start_pod(self) -> str:
        """Fork the pod's process; the text says why it could not be executed."""
        self.output, output_end = os.pipe()
        told, telling = os.pipe()
        shim_pid = os.getpid()
        self.child = os.fork()
        if self.child == 0:
            try:
                become_pod(self.spec, output=output_end, keep=telling, shim_pid=shim_pid)
            except BaseException as error:
                os.write(telling, describe(error, self.spec).encode()[:4000])
            os._exit(START_FAILED)
        os.close(output_end)
        os.close(telling)
        problem = os.read(told, 4096).decode(errors="replace")
        os.close(told)
        return problem

    def watch(self) -> None:
        poller = select.poll()
        poller.register(self.output, select.POLLIN)
        poller.register(self.wake, select.POLLIN)
        limit = self.spec["memory_limit_bytes"]
        pause = MEMORY_CHECK_SECONDS if limit else CHECKPOINT_SECONDS
        while self.status is None:
            wait = min(pause, max(0.0, self.kill_at - time.monotonic()))
            for fd, _ in poller.poll(wait * 1000):
                if fd == self.wake:
                    os.read(self.wake, 512)
                elif not self.copy_output():
                    poller.unregister(self.output)
            self.reap()
            self.keep_limits(limit)
            if time.time() - self.checkpointed >= CHECKPOINT_SECONDS:
                self.checkpoint()

    def copy_output(self) -> bool:
        output = os.read(self.output, READ_BYTES)
        if output:
            self.log.write(output)
        return bool(output)

    def reap(self) -> None:
        """Collect ended processes, orphans of the pod among them (this is their subreaper)."""
        with contextlib.suppress(ChildProcessError):
            while True:
                pid, status = os.waitpid(-1, os.WNOHANG)
                if pid == 0:
                    return
                if pid == self.child:
                    self.status, self.finished_at = status, time.time()

    def keep_limits(self, limit: int | None) -> None:
        if self.status is not None:
            return
        if time.monotonic() >= self.kill_at:
            kill_all(descendants())
        elif limit and not self.reason and (used := resident_bytes(descendants())) > limit:
            self.reason = "OOMKilled"
            self.message = f"Used {used >> 20} MiB of memory; its limit is {limit >> 20} MiB."
            kill_all(descendants())

    def checkpoint(self) -> None:
        self.checkpointed = time.time()
        value = {"at": self.checkpointed, "pid": self.child, "started_at": self.started_at}
        fd = os.open("checkpoint.tmp", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        os.write(fd, json.dumps(value).encode())
        os.close(fd)
        os.rename("checkpoint.tmp", "checkpoint.json")  # noqa: PTH104

    def finish(self) -> None:
        """The pod's first process is gone: end the rest, keep what they wrote, record the end."""
        deadline = time.monotonic() + DRAIN_SECONDS
        while (rest := descendants()) and time.monotonic() < deadline:
            kill_all(rest)
            self.reap()
            time.sleep(0.01)
        while select.select([self.output], [], [], max(0.0, deadline - time.monotonic()))[0] and self.copy_output():
            pass
        code = os.waitstatus_to_exitcode(self.status or 0)
        reason = self.reason or ("Completed" if code == 0 else "Error")
        self.record_exit(code=code if code >= 0 else 128 - code, reason=reason, message=self.message or ending(code))

    def record_exit(self, *, code: int, reason: str, message: str) -> None:
        record = {
            "exit_code": code,
            "reason": reason,
            "message": message,
            "asked": self.asked and self.reason == "",
            "started_at": self.started_at,
            "finished_at": self.finished_at or time.time(),
        }
        write_durably("exit.tmp", record)
        os.rename("exit.tmp", "exit.json")  # noqa: PTH104
        sync_folder()


def ending(code: int) -> str:
    return f"Ended by {signal.Signals(-code).name}." if code < 0 else f"Ended with exit code {code}."


def describe(error: BaseException, spec: dict[str, Any]) -> str:
    if isinstance(error, FileNotFoundError | NotADirectoryError | PermissionError):
        return f"Cannot start {error.filename or spec['argv'][0]!r}: {error.strerror}."
    return f"Cannot start {spec['argv'][0]!r}: {error}."


def become_pod(spec: dict[str, Any], *, output: int, keep: int, shim_pid: int) -> None:
    """In the forked child: a session, an environment, limits and a user of its own; then the pod's program."""
    os.setsid()
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(output, 1)
    os.dup2(output, 2)
    for fd in [int(name) for name in os.listdir("/proc/self/fd")]:  # noqa: PTH208
        if fd > 2 and fd != keep:
            with contextlib.suppress(OSError):
                os.close(fd)
    set_limits(spec)
    os.chdir(spec["home"])
    if spec["uid"] is not None:
        os.chown(".", spec["uid"], spec["uid"])
        os.setgroups([])
        os.setresgid(spec["uid"], spec["uid"], spec["uid"])
        os.setresuid(spec["uid"], spec["uid"], spec["uid"])
    # A change of user clears the death signal, so it comes after.
    prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != shim_pid:
        os._exit(START_FAILED)
    if spec["working_dir"]:
        os.chdir(spec["working_dir"])
    os.umask(0o022)
    for number in RESET_SIGNALS:
        signal.signal(number, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    os.execvpe(spec["argv"][0], spec["argv"], spec["environment"])  # noqa: S606


def set_limits(spec: dict[str, Any]) -> None:
    """Never RLIMIT_AS, which breaks CUDA, nor RLIMIT_NPROC, which counts all pods of the user."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    for kind, wanted in ((resource.RLIMIT_NOFILE, spec["open_files"]), (resource.RLIMIT_FSIZE, spec["file_bytes"])):
        hard = resource.getrlimit(kind)[1]
        most = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(kind, (most, most))


def descendants() -> list[int]:
    """Every process below this one, however it detached itself."""
    found: list[int] = []
    todo = [os.getpid()]
    while todo:
        children = children_of(todo.pop())
        found += children
        todo += children
    return found


def children_of(pid: int) -> list[int]:
    children: list[int] = []
    with contextlib.suppress(OSError):
        for thread in os.listdir(f"/proc/{pid}/task"):  # noqa: PTH208
            with open(f"/proc/{pid}/task/{thread}/children", encoding="ascii") as file:  # noqa: PTH123
                children += [int(child) for child in file.read().split()]
    return children


def resident_bytes(pids: list[int]) -> int:
    pages = 0
    for pid in pids:
        with contextlib.suppress(OSError), open(f"/proc/{pid}/statm", encoding="ascii") as file:  # noqa: PTH123
            pages += int(file.read().split()[1])
    return pages * resource.getpagesize()


def kill_all(pids: list[int]) -> None:
    for pid in pids:
        with contextlib.suppress(OSError):
            os.kill(pid, signal.SIGKILL)


if __name__ == "__main__":
    main(sys.argv[1])
