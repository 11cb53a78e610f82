"""`atoll rotate-key`: another installation key, for an external database or for a data folder.

The new key stands in a file, or with whoever gave it, before anything changes, so that no moment leaves data that nobody can
open. Run again after it was killed, it goes on with the same key.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from atoll.kit.settings import Secret, SettingsError, parse_key, read_environment
from atoll.server.commands import Arguments, load_or_make_key, replace_file, settings_of
from atoll.server.db.embedded import Embedded
from atoll.server.db.migrations.rekey import rekey
from atoll.server.identity import rewrap

CURRENT, NEXT = "installation.key", "installation.key.next"


def say(line: str) -> None:
    print(line, flush=True)  # noqa: T201


async def rotate(arguments: Arguments, environment: Mapping[str, str]) -> int:
    given = read_environment(environment)
    if given.get("owner_url") and not arguments.data:
        return await rotate_external(arguments, environment, given)
    return await rotate_folder(*key_files(arguments.data or given.get("data", ".atoll")))


async def rotate_external(arguments: Arguments, environment: Mapping[str, str], given: Mapping[str, str]) -> int:
    settings = settings_of(arguments, environment)
    new, where = new_key_of(given.get("new_installation_key", ""), arguments.new_key_file)
    say(f"The new key is {where}. Until this says that it is done, the old one holds.")
    await change(settings.owner_url, settings.installation_key, new)
    say("Start the servers with the new key as ATOLL_INSTALLATION_KEY. Keep the old one as long as backups need it.")
    return 0


async def rotate_folder(current: Path, following: Path) -> int:
    """The key of `atoll up`: its file is replaced once the database belongs to the new one."""
    old, new = load_or_make_key(current), load_or_make_key(following)
    database = await asyncio.to_thread(Embedded.start, current.parent, say=say)
    try:
        await change(database.owner_url, old, new)
    finally:
        await asyncio.to_thread(database.stop)
    replace_file(following, current)
    say(f"The new key is in {current}. Backups made before need the old one.")
    return 0


def key_files(data: str) -> tuple[Path, Path]:
    current, following = (Path(data).absolute() / name for name in (CURRENT, NEXT))
    if not current.is_file():
        raise SettingsError(
            f"There is no {current}. Name the data folder by --data, or an external database by ATOLL_OWNER_URL."
        )
    return current, following


def new_key_of(text: str, file: str) -> tuple[Secret, str]:
    """The key that was given, or one that stands in the file; and where it is, for people."""
    if text:
        return parse_key(text), "that of ATOLL_NEW_INSTALLATION_KEY"
    path = Path(file or NEXT).absolute()
    return load_or_make_key(path), f"in {path}"


async def change(owner_url: str, old: Secret, new: Secret) -> None:
    if old.reveal() == new.reveal():
        raise SettingsError("The new installation key is the old one.")
    done = await rekey(owner_url, old=old, new=new, rewrap=partial(rewrap, old=old, new=new))
    if done is None:
        say("The database belongs to the new key already: nothing was left to do there.")
    else:
        say(f"Done: {done} data keys are wrapped by the new key, and the working roles have new passwords.")
