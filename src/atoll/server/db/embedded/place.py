"""The data area on disk: where it is, who may enter it, and that only one Atoll uses it.

As root the server runs as another user, so the data folder becomes 0711 (it can be passed through, not listed) and
nothing above it is changed. Where a folder above is closed to that user, the area lives in `/var/lib/atoll/<hash>`,
named by the file `postgres.path` in the data folder.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from atoll.server.db.embedded.account import Account
from atoll.server.db.embedded.errors import AlreadyRunning, CannotStart, NotWritable

POINTER = "postgres.path"
# A socket's full path must stay below 108 bytes, its file name included.
LONGEST_SOCKET_FOLDER = 80
LARGEST_LOG_BYTES = 10 * 1024 * 1024


@dataclass(frozen=True)
class Place:
    """`folder` is the data folder that was asked for, `home` the area that PostgreSQL has."""

    folder: Path
    home: Path

    @property
    def cluster(self) -> Path:
        """PostgreSQL's own data directory."""
        return self.home / "data"

    @property
    def unfinished_cluster(self) -> Path:
        return self.home / "data.new"

    @property
    def copies(self) -> Path:
        return self.home / "binaries"

    @property
    def log(self) -> Path:
        return self.home / "postgres.log"

    def has_secret(self, name: str) -> bool:
        return (self.home / "secrets" / name).exists()

    def read_secret(self, name: str) -> str:
        path = self.home / "secrets" / name
        try:
            return path.read_text()
        except FileNotFoundError as missing:
            raise CannotStart(f"The database's password file {path} is gone: restore it from a backup.") from missing

    def keep_secret(self, name: str, secret: str) -> None:
        path = self.home / "secrets" / name
        with os.fdopen(os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w") as file:
            file.write(secret)
            file.flush()
            os.fsync(file.fileno())


def ensure_place(data: Path, account: Account, outside: Path) -> Place:
    """Create, or find again, the area of a data folder; nothing that exists changes owner, and no parent its mode."""
    try:
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        place = Place(data, _home(data, account, outside))
        if account.switches and place.home.is_relative_to(data):
            data.chmod(0o711)
        for folder, mode in ((place.home, 0o711), (place.home / "secrets", 0o700), (place.copies, 0o711)):
            folder.mkdir(exist_ok=True)
            folder.chmod(mode)  # whatever the umask
        _probe(place.home)
    except OSError as refused:
        raise NotWritable(data, refused.strerror or str(refused)) from refused
    return place


def lock(place: Place) -> int:
    """A descriptor that holds the area until it is closed; the kernel lets go of it when the process dies."""
    held = os.open(place.home / "lock", os.O_CREAT | os.O_RDWR, 0o600)
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as taken:
        holder = os.read(held, 32).decode(errors="replace").strip()
        os.close(held)
        raise AlreadyRunning(place.folder, holder) from taken
    os.ftruncate(held, 0)
    os.write(held, f"{os.getpid()}\n".encode())
    return held


def make_socket_folder(place: Place, account: Account) -> Path:
    """A folder that the server and we may enter and nobody else; short, whatever the data folder's path."""
    folder = place.home / "run"
    if len(os.fsencode(folder)) > LONGEST_SOCKET_FOLDER:
        folder = Path(tempfile.mkdtemp(prefix="atoll-", dir="/tmp"))
    folder.mkdir(mode=0o700, exist_ok=True)
    account.takes(folder)
    # With the area locked, a socket's lock file is stale; a pid in it that lives again would keep the server from starting.
    for stale in folder.iterdir():
        stale.unlink()
    return folder


def open_log(place: Place) -> int:
    if place.log.exists() and place.log.stat().st_size > LARGEST_LOG_BYTES:
        place.log.replace(place.log.with_suffix(".log.1"))
    return os.open(place.log, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)


def _home(data: Path, account: Account, outside: Path) -> Path:
    pointer = data / POINTER
    if pointer.exists():
        return _remembered(pointer)
    if account.may_reach(data):
        return data.resolve() / "postgres"
    home = outside / hashlib.sha256(os.fsencode(data.resolve())).hexdigest()[:16]
    if not outside.exists():
        outside.mkdir(parents=True)
        outside.chmod(0o711)
    home.mkdir(exist_ok=True)
    pointer.write_text(f"{home}\n")
    return home


def _remembered(pointer: Path) -> Path:
    """An area that is gone is never made anew: that would show an empty database where there was a full one."""
    home = Path(pointer.read_text().strip())
    if not home.is_dir():
        raise CannotStart(f"{pointer} says that the database lives in {home}, and that folder is not there.")
    return home


def _probe(folder: Path) -> None:
    with tempfile.TemporaryFile(dir=folder):
        pass
