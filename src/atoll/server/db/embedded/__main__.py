"""Only the database, for a dump, a restore or a look with psql: `python -m atoll.server.db.embedded DATA`."""

from __future__ import annotations

import argparse
import signal
import sys
import time
from pathlib import Path

from atoll.kit.errors import AtollError
from atoll.server.db.embedded.supervisor import Embedded, EmbeddedSettings

SECONDS_BETWEEN_LOOKS = 0.2


def main() -> int:
    """Runs until it is interrupted; 1 when the database could not start or ended by itself."""
    given = _arguments()
    stopped: list[int] = []  # no Event: setting one in a handler waits for good where the signal came inside its `wait`
    for signalled in (signal.SIGINT, signal.SIGTERM):
        signal.signal(signalled, lambda number, _: stopped.append(number))
    try:
        database = Embedded.start(given.data, settings=EmbeddedSettings(binaries=given.binaries, user=given.user))
    except AtollError as refused:
        sys.stderr.write(f"{refused.message}\n{refused.hint}\n")
        return 1
    sys.stdout.write(f"The database of {given.data} answers at {database.base_url}; end it with Ctrl-C.\n")
    sys.stdout.flush()
    while not stopped and not database.died():
        time.sleep(SECONDS_BETWEEN_LOOKS)
    died = database.died()
    database.stop()
    return int(died)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m atoll.server.db.embedded", description=__doc__)
    parser.add_argument("data", type=Path, help="Atoll's data folder")
    parser.add_argument("--binaries", type=Path, help="the bin folder of a PostgreSQL of its own choice")
    parser.add_argument("--user", default=EmbeddedSettings.user, help="as root: the user that the server runs as")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
