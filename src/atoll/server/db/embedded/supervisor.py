"""Starting and stopping the embedded server of one data folder, and the addresses to connect to.

Order matters: the lock comes before anything is looked at or changed, and is let go only after the server has ended.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from atoll.server.db.embedded.account import Account, database_account
from atoll.server.db.embedded.binaries import Binaries, find_binaries, readable_binaries
from atoll.server.db.embedded.errors import CannotStart
from atoll.server.db.embedded.place import Place, ensure_place, lock, make_socket_folder, open_log
from atoll.server.db.embedded.process import ServerProcess, await_ready, clear_leftovers
from atoll.server.db.embedded.setup import DATABASE, OWNER, SUPERUSER, check_version, create_cluster

SOCKET_PORT = 5432
# Recovery after a crash replays up to max_wal_size; a slow disk may need minutes.
SECONDS_TO_START = 300.0

# For a small machine that also runs everything else. Transactions that somebody forgot hold back vacuum: they are ended.
# GMT is the one time zone that needs no files on the machine.
SETTINGS = {
    "jit": "off",
    "fsync": "on",
    "shared_buffers": "64MB",
    "max_connections": "100",
    "max_wal_size": "512MB",
    "autovacuum_naptime": "5s",
    "idle_in_transaction_session_timeout": "60s",
    "timezone": "GMT",
    "log_timezone": "GMT",
    "log_checkpoints": "off",
    "unix_socket_permissions": "0700",
}
SETTINGS_SINCE_17 = {"transaction_timeout": "15min"}


@dataclass(frozen=True)
class EmbeddedSettings:
    """`binaries` names a `bin` folder; `user` counts only as root; a `loopback_port` opens 127.0.0.1 besides the socket;
    `outside` is where the data area goes when the database's user cannot reach the data folder."""

    binaries: Path | None = None
    user: str = "nobody"
    loopback_port: int | None = None
    outside: Path = field(default=Path("/var/lib/atoll"))


def _say_nothing(_line: str) -> None:
    return


class Embedded:
    """A running embedded database. `owner_url` runs migrations; `admin_url` is the superuser, for tests and backups only;
    `base_url` names host and database without a user, as ATOLL_DATABASE_URL does. asyncpg takes each as it is."""

    def __init__(self, place: Place, server: ServerProcess, sockets: Path, held: int, port: int) -> None:
        self._place = place
        self._server = server
        self._sockets = sockets
        self._held: int | None = held
        where = f"host={quote(str(sockets), safe='/')}&port={port}"
        self.base_url = f"postgresql:///{DATABASE}?{where}"
        self.owner_url = f"postgresql://{OWNER}:{place.read_secret(OWNER)}@/{DATABASE}?{where}"
        self.admin_url = f"postgresql://{SUPERUSER}:{place.read_secret(SUPERUSER)}@/{DATABASE}?{where}"

    @classmethod
    def start(
        cls, data: Path, *, say: Callable[[str], None] = _say_nothing, settings: EmbeddedSettings | None = None
    ) -> Embedded:
        """Blocks until connections are taken. Raises one of the classes in `errors`, each with what to do next."""
        wanted = settings or EmbeddedSettings()
        data = data.resolve()
        account = database_account(wanted.user)
        place = ensure_place(data, account, wanted.outside)
        held = lock(place)
        try:
            binaries = _prepare(place, account, wanted, say)
            return cls._launch(place, binaries, account, wanted, held, say)
        except OSError as refused:
            os.close(held)
            raise CannotStart(f"The database's files in {place.home} cannot be prepared: {refused}.") from refused
        except BaseException:
            os.close(held)
            raise

    @classmethod
    def _launch(
        cls,
        place: Place,
        binaries: Binaries,
        account: Account,
        wanted: EmbeddedSettings,
        held: int,
        say: Callable[[str], None],
    ) -> Embedded:
        sockets = make_socket_folder(place, account)
        port = wanted.loopback_port or SOCKET_PORT
        log = open_log(place)
        try:
            server = ServerProcess(_command(place, binaries, sockets, wanted), account, log)
        finally:
            os.close(log)
        try:
            await_ready(server, place.cluster, place.log, say=say, seconds=SECONDS_TO_START)
        except BaseException:
            server.stop()
            raise
        return cls(place, server, sockets, held, port)

    @property
    def pid(self) -> int:
        return self._server.pid

    @property
    def exit_code(self) -> int | None:
        """None while the server runs; negative for the signal that ended it."""
        return self._server.exit_code

    def died(self) -> bool:
        return self._server.exit_code is not None

    def stop(self) -> None:
        """End the server and let go of the data area. May be called again, and after the server has died."""
        self._server.stop()
        if self._sockets.parent != self._place.home:
            shutil.rmtree(self._sockets, ignore_errors=True)
        if self._held is not None:
            os.close(self._held)
            self._held = None


def _prepare(place: Place, account: Account, wanted: EmbeddedSettings, say: Callable[[str], None]) -> Binaries:
    found = find_binaries(wanted.binaries)
    if place.cluster.exists():
        check_version(place, found)
        clear_leftovers(place.cluster)
        return readable_binaries(found, account, place.copies)
    say(f"Creating the database with PostgreSQL {found.version}.")
    binaries = readable_binaries(found, account, place.copies)
    create_cluster(place, binaries, account)
    return binaries


def _command(place: Place, binaries: Binaries, sockets: Path, wanted: EmbeddedSettings) -> list[str]:
    """All settings on the command line: they follow the release of Atoll, not the day the data folder was made."""
    settings = SETTINGS | (SETTINGS_SINCE_17 if binaries.major >= 17 else {})
    settings |= {
        "listen_addresses": "127.0.0.1" if wanted.loopback_port else "",
        "port": str(wanted.loopback_port or SOCKET_PORT),
        "unix_socket_directories": str(sockets),
    }
    chosen = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
    return [binaries.program("postgres"), "-D", str(place.cluster), *chosen]
