"""The operating system's user that PostgreSQL runs as, and what that user may reach.

PostgreSQL refuses to run as root and refuses a uid without an entry in the passwd table.
"""

from __future__ import annotations

import os
import pwd
import stat
from dataclasses import dataclass
from pathlib import Path

from atoll.server.db.embedded.errors import NoSuchUser


@dataclass(frozen=True)
class Account:
    """`switches` says that we are root and the server is to run as somebody else."""

    name: str
    uid: int
    gid: int
    switches: bool

    @property
    def user(self) -> int | None:
        return self.uid if self.switches else None

    @property
    def group(self) -> int | None:
        return self.gid if self.switches else None

    @property
    def groups(self) -> list[int] | None:
        return [] if self.switches else None

    def takes(self, path: Path) -> None:
        """Make the account the owner of a file or folder that the server must write."""
        if self.switches:
            os.chown(path, self.uid, self.gid)

    def may_enter(self, folder: Path) -> bool:
        """By mode bits alone: where an access list says otherwise, the worst case is a data area outside the folder."""
        found = folder.stat()
        if found.st_uid == self.uid:
            return bool(found.st_mode & stat.S_IXUSR)
        if found.st_gid == self.gid:
            return bool(found.st_mode & stat.S_IXGRP)
        return bool(found.st_mode & stat.S_IXOTH)

    def may_reach(self, folder: Path) -> bool:
        """Whether every folder above this one lets the account through."""
        return not self.switches or all(self.may_enter(parent) for parent in folder.resolve().parents)


def database_account(name: str) -> Account:
    """Ourselves; or, as root, the user of that name."""
    switches = os.geteuid() == 0
    try:
        entry = pwd.getpwnam(name) if switches else pwd.getpwuid(os.geteuid())
    except KeyError as missing:
        raise NoSuchUser(name if switches else f"uid {os.geteuid()}") from missing
    if switches and entry.pw_uid == 0:
        raise NoSuchUser(f"{name}, which is root,")
    return Account(name=entry.pw_name, uid=entry.pw_uid, gid=entry.pw_gid, switches=switches)
