"""First-time set-up of a database cluster, and the check of one that is already there.

Everything happens in a folder with another name, renamed at the end: a set-up that was cut short is never taken for a
database. The superuser exists only to make `atoll_owner`, which owns the database and runs every migration, so that a
migration behaves here as on an external database. Superusers pass every row policy; the owner is none.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from atoll.kit.ids import random_secret
from atoll.server.db.embedded.account import Account
from atoll.server.db.embedded.binaries import Binaries
from atoll.server.db.embedded.errors import CannotStart, NewerDatabase, OlderDatabase
from atoll.server.db.embedded.place import Place

SUPERUSER = "postgres"
OWNER = "atoll_owner"
DATABASE = "atoll"
# The server's own environment: none of our secrets, none of libpq's variables.
PLAIN_ENVIRONMENT = {"PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C"}


def check_version(place: Place, binaries: Binaries) -> None:
    """Refuse a cluster of another major version with the steps to take; starting it would fail, or worse, not."""
    found = int((place.cluster / "PG_VERSION").read_text().strip())
    if found > binaries.major:
        raise NewerDatabase(place.folder, found=found, ours=binaries.major)
    if found < binaries.major:
        raise OlderDatabase(place.folder, area=place.home, found=found, ours=binaries.major, programs=binaries.bin)


def create_cluster(place: Place, binaries: Binaries, account: Account) -> None:
    for name in (SUPERUSER, OWNER):
        if not place.has_secret(name):  # those of a cluster that was moved aside still fit its dump
            place.keep_secret(name, random_secret())
    shutil.rmtree(place.unfinished_cluster, ignore_errors=True)
    place.unfinished_cluster.mkdir(mode=0o700)
    account.takes(place.unfinished_cluster)
    _initdb(place, binaries, account)
    _create_owner(place, binaries, account)
    place.unfinished_cluster.rename(place.cluster)
    _sync(place.home)


def _initdb(place: Place, binaries: Binaries, account: Account) -> None:
    """The password file is handed over for the moment: `initdb` reads it as the database's user."""
    handed_over = place.home / "initial-password"
    handed_over.unlink(missing_ok=True)
    handed_over.touch(mode=0o600)
    handed_over.write_text(place.read_secret(SUPERUSER))
    account.takes(handed_over)
    try:
        _run(
            [
                *(binaries.program("initdb"), "--pgdata", str(place.unfinished_cluster), "--username", SUPERUSER),
                *("--auth", "scram-sha-256", "--pwfile", str(handed_over)),
                *("--encoding", "UTF8", "--no-locale", "--data-checksums"),
            ],
            account,
        )
    finally:
        handed_over.unlink()


def _create_owner(place: Place, binaries: Binaries, account: Account) -> None:
    """In single-user mode: nothing listens yet, and the password travels by standard input. One statement a line."""
    owner = place.read_secret(OWNER)
    statements = (
        f"create role {OWNER} login nosuperuser createrole nocreatedb noreplication nobypassrls password '{owner}';",
        f"create database {DATABASE} owner {OWNER};",
    )
    _run(
        [
            *(binaries.program("postgres"), "--single", "-D", str(place.unfinished_cluster)),
            *("-c", "exit_on_error=on", "-c", "log_min_error_statement=panic", "postgres"),
        ],
        account,
        given="\n".join(statements) + "\n",
    )


def _run(command: list[str], account: Account, *, given: str = "") -> None:
    try:
        done = subprocess.run(
            command,
            input=given,
            user=account.user,
            group=account.group,
            extra_groups=account.groups,
            cwd="/",
            env=PLAIN_ENVIRONMENT,
            capture_output=True,
            text=True,
            check=False,
        )
    except OSError as refused:
        raise CannotStart(f"{command[0]} could not be run as {account.name}: {refused.strerror}.") from refused
    if done.returncode != 0:
        raise CannotStart(f"{Path(command[0]).name} failed ({done.returncode}): {done.stderr.strip()[-2000:]}")


def _sync(folder: Path) -> None:
    opened = os.open(folder, os.O_RDONLY)
    os.fsync(opened)
    os.close(opened)
