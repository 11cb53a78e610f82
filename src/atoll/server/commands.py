"""What the verbs are told: arguments and environment become settings; `migrate` itself."""

from __future__ import annotations

import argparse
import base64
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from atoll.kit.crypto import new_key
from atoll.kit.settings import (
    Secret,
    ServerSettings,
    SettingsError,
    check_database_url,
    parse_key,
    parse_listen,
    parse_networks,
    read_environment,
)


@dataclass(frozen=True)
class Arguments:
    verb: str
    demo: bool = False
    data: str = ""
    listen: str = ""
    print_sql: bool = False
    new_key_file: str = ""


def parse(argv: list[str]) -> Arguments:
    parser = argparse.ArgumentParser(prog="atoll", description="The control plane.")
    verbs = parser.add_subparsers(dest="verb", required=True)
    up = verbs.add_parser("up", help="run everything on this machine")
    up.add_argument("--demo", action="store_true")
    up.add_argument("--data", default="")
    up.add_argument("--listen", default="")
    server = verbs.add_parser("server", help="run a server on an external PostgreSQL")
    server.add_argument("--listen", default="")
    migrate_verb = verbs.add_parser("migrate", help="bring the database to this release's form")
    migrate_verb.add_argument("--print-sql", action="store_true")
    rotate = verbs.add_parser("rotate-key", help="replace the installation key")
    rotate.add_argument("--data", default="")
    rotate.add_argument("--new-key-file", default="")
    return Arguments(**vars(parser.parse_args(argv)))


def settings_of(arguments: Arguments, environment: Mapping[str, str], *, key: Secret | None = None) -> ServerSettings:
    """Arguments win over the environment. `key` is the embedded installation's, kept in its data folder."""
    given = read_environment(environment)
    host, port = parse_listen(arguments.listen or given.get("listen", "127.0.0.1:8080"))
    if key is None:
        if "installation_key" not in given:
            raise SettingsError(
                "ATOLL_INSTALLATION_KEY is missing: 32 bytes in base64 (openssl rand -base64 32); keep it safe."
            )
        key = parse_key(given["installation_key"])
    url = given.get("database_url", "")
    return ServerSettings(
        installation_key=key,
        database_url=check_database_url(url) if url else "",
        owner_url=given.get("owner_url", ""),
        listen_host=host,
        listen_port=port,
        domain=given.get("domain", ""),
        public_url=given.get("public_url", ""),
        data=Path(arguments.data or given.get("data", ".atoll")),
        replica_url=given.get("replica_url", ""),
        log_json=given.get("log", "json") != "text",
        pool_size=number(given, "pool_size", usual=10, least=1, most=200),
        retention_days=number(given, "retention_days", usual=30, least=0, most=3650),
        outward_allow=parse_networks(given.get("outward_allow", "")),
        outward_ca=check_file(given.get("outward_ca", "")),
    )


def number(given: Mapping[str, str], name: str, *, usual: int, least: int, most: int) -> int:
    text = given.get(name, str(usual))
    if not text.isdigit() or not least <= int(text) <= most:
        raise SettingsError(f"ATOLL_{name.upper()} is {least} to {most}; got {text!r}.")
    return int(text)


def check_file(name: str) -> str:
    if name and not Path(name).is_file():
        raise SettingsError(f"ATOLL_OUTWARD_CA names the file {name}, which is not there.")
    return name


def load_or_make_key(path: Path) -> Secret:
    """The installation key in a file; made once, whole or not at all. Losing it loses every sealed secret."""
    if path.exists():
        return parse_key(path.read_text())
    key = new_key()
    beside = path.with_name(f"{path.name}.partial")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(base64.b64encode(key).decode() + "\n")
        file.flush()
        os.fsync(file.fileno())
    replace_file(beside, path)
    return Secret(key)


def replace_file(source: Path, target: Path) -> None:
    """It stands at its new place, whole, even after a loss of power."""
    source.replace(target)
    folder = os.open(target.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


async def migrate(arguments: Arguments, environment: Mapping[str, str]) -> int:
    """As the owner: make the working roles and bring the schema up to date; or print the roles' SQL for an administrator."""
    from atoll.server.db.migrations.migrate import migrate as run
    from atoll.server.db.roles import ROLES, creation_sql

    settings = settings_of(arguments, environment)
    if arguments.print_sql:
        print("-- Working roles of Atoll; run these as a role that may create roles.")  # noqa: T201
        for role in ROLES:
            print(f"-- {role.name}: {role.purpose}")  # noqa: T201
        print(";\n".join(creation_sql(settings.installation_key)) + ";")  # noqa: T201
        return 0
    if not settings.owner_url:
        raise SettingsError("ATOLL_OWNER_URL is missing: the database's owner, for example postgresql://owner:…@db/atoll.")
    await run(settings.owner_url, settings.installation_key)
    print("The database is up to date.")  # noqa: T201
    return 0
