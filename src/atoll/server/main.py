"""The server's verbs: `up` (everything on this machine), `server` (on an external PostgreSQL), `migrate`, `rotate-key`."""

from __future__ import annotations

import os
import sys

import uvloop

from atoll.kit.errors import AtollError
from atoll.kit.settings import SettingsError
from atoll.server.commands import Arguments, parse


def main(argv: list[str] | None = None) -> int:
    arguments = parse(sys.argv[1:] if argv is None else argv)
    try:
        return uvloop.run(run(arguments))
    except (SettingsError, AtollError) as error:
        hint = getattr(error, "hint", "")
        print(f"atoll: {error}" + (f"\n{hint}" if hint else ""), file=sys.stderr)  # noqa: T201
        return 1
    except KeyboardInterrupt:
        return 130


async def run(arguments: Arguments) -> int:
    if arguments.verb == "migrate":
        from atoll.server.commands import migrate

        return await migrate(arguments, os.environ)
    if arguments.verb == "rotate-key":
        from atoll.server.rotation import rotate

        return await rotate(arguments, os.environ)
    from atoll.server.process import run_server, run_up

    return await (run_up if arguments.verb == "up" else run_server)(arguments, os.environ)


if __name__ == "__main__":
    sys.exit(main())
