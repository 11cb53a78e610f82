"""Shims as seen by the agent: spawn one, name it beyond doubt, watch it, end it, and clear up after one that was killed.

A shim is known by boot id, pid and start time, so a recycled pid is never mistaken for it. Linux only (pidfd).
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from atoll.agent.engines.local import shim

IDENTITY, CHECKPOINT, EXIT, SPEC = "shim.json", "checkpoint.json", "exit.json", "spec.json"


@dataclass(frozen=True, slots=True)
class Identity:
    boot_id: str
    pid: int  # 0: fenced, nobody will ever run it
    started_ticks: int


async def spawn(folder: Path) -> None:
    """Start a shim on the folder's spec; returns when its pod runs or could not be started."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-S",
        "-E",
        shim.__file__,
        str(folder / SPEC),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
        start_new_session=True,
        env={name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ},
    )
    await process.wait()


def read_identity(folder: Path) -> Identity | None:
    found = read_record(folder / IDENTITY)
    return Identity(found["boot_id"], found["pid"], found["started_ticks"]) if found else None


def read_record(path: Path) -> dict[str, Any] | None:
    """A file that the shim wrote, None when it is not there (or was torn by a power cut)."""
    try:
        found = json.loads(path.read_bytes())
    except (FileNotFoundError, ValueError):
        return None
    return found if isinstance(found, dict) else None


def fence(folder: Path) -> bool:
    """Claim an attempt so that no shim can ever run it; False when a shim was first."""
    own = folder / "fence.tmp"
    own.write_text(json.dumps({"boot_id": "", "pid": 0, "started_ticks": 0}))
    try:
        os.link(own, folder / IDENTITY)
    except FileExistsError:
        return False
    finally:
        own.unlink()
    return True


def open_alive(identity: Identity) -> int | None:
    """A descriptor that becomes readable when the shim ends, or None when it is not running."""
    if identity.pid == 0 or identity.boot_id != shim.boot_id():
        return None
    try:
        handle = os.pidfd_open(identity.pid)
    except ProcessLookupError:
        return None
    if is_running(identity):
        return handle
    os.close(handle)
    return None


def is_running(identity: Identity) -> bool:
    try:
        fields = Path(f"/proc/{identity.pid}/stat").read_text(errors="replace").rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return False
    return fields[0] not in "ZX" and int(fields[19]) == identity.started_ticks


def ask_to_end(handle: int) -> None:
    """Let the shim end its pod with the grace of its spec."""
    with contextlib.suppress(ProcessLookupError):
        signal.pidfd_send_signal(handle, signal.SIGTERM)


def end_grace(handle: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        signal.pidfd_send_signal(handle, signal.SIGUSR1)


def end_strays(session: int, pod_id: str) -> None:
    """Kill what a killed shim left behind: its pod's process died with it, that one's children may live on."""
    mark = f"POD_UUID={pod_id}".encode()
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and is_stray(entry, session, mark):
            with contextlib.suppress(OSError):
                os.kill(int(entry.name), signal.SIGKILL)


def is_stray(entry: Path, session: int, mark: bytes) -> bool:
    """By environment; the session alone could be another's by now, so it counts only where the environment is hidden."""
    try:
        environment = (entry / "environ").read_bytes().split(b"\0")
    except PermissionError:
        return session_of(entry) == session
    except OSError:
        return False
    return mark in environment


def session_of(entry: Path) -> int:
    with contextlib.suppress(OSError):
        return int((entry / "stat").read_text(errors="replace").rpartition(")")[2].split()[3])
    return -1
