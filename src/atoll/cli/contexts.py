"""The addresses that somebody is signed in to, kept in one file that only its owner can read.

Owns: `~/.config/atoll/config.json` (tokens in it, so 0600, written whole or not at all) and the environment variables
for scripts. Never keeps a password or a client secret.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from atoll.cli.failures import NOT_FOUND, NOT_SIGNED_IN, USAGE, Failure

DEFAULT_URL = "http://localhost:8080"
LOOPBACK = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True)
class Context:
    """One address and who is signed in there. `url` is the base of an API: a tenant's or the management plane's."""

    url: str
    identity: str = ""
    token: str = field(default="", repr=False)
    refresh_token: str = field(default="", repr=False)

    def signed_out(self) -> Context:
        return replace(self, token="", refresh_token="")


@dataclass(frozen=True)
class Script:
    """A machine's credentials from the environment; a token is fetched for each command and kept nowhere."""

    url: str
    client_id: str
    client_secret: str = field(repr=False)


@dataclass(frozen=True)
class Contexts:
    current: str
    known: dict[str, Context]

    def named(self, name: str) -> Context:
        if name not in self.known:
            listed = ", ".join(sorted(self.known)) or "none yet"
            raise Failure(f'There is no context named "{name}".', exit_code=NOT_FOUND, hint=f"Known contexts: {listed}.")
        return self.known[name]

    def at(self, url: str) -> str:
        """The name of a context of this address: the current one if it is."""
        matching = [name for name, context in self.known.items() if context.url == url]
        if not matching:
            raise Failure(f"You are not signed in to {url}, which ATOLL_URL names.", exit_code=NOT_SIGNED_IN)
        return self.current if self.current in matching else matching[0]

    def having(self, name: str, context: Context) -> Contexts:
        return replace(self, known={**self.known, name: context})

    def without(self, name: str) -> Contexts:
        kept = {other: context for other, context in self.known.items() if other != name}
        return Contexts(current="" if self.current == name else self.current, known=kept)


def config_path() -> Path:
    folder = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(folder) / "atoll" / "config.json"


def read_contexts() -> Contexts:
    path = config_path()
    try:
        stored = json.loads(path.read_text())
        return Contexts(stored["current"], {name: Context(**entry) for name, entry in stored["contexts"].items()})
    except FileNotFoundError:
        return Contexts("", {})
    except (ValueError, KeyError, TypeError, AttributeError) as broken:
        raise Failure(f"{path} cannot be read as contexts.", hint="Move it aside and sign in again.") from broken


def write_contexts(contexts: Contexts) -> None:
    path = config_path()
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    stored = {"current": contexts.current, "contexts": {name: asdict(each) for name, each in contexts.known.items()}}
    unfinished = path.with_suffix(f".{os.getpid()}")
    with os.fdopen(os.open(unfinished, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w") as file:
        json.dump(stored, file, indent=2)
    unfinished.replace(path)


def script_credentials() -> Script | None:
    """ATOLL_URL with ATOLL_CLIENT_ID and ATOLL_CLIENT_SECRET: all three or none."""
    names = ("ATOLL_URL", "ATOLL_CLIENT_ID", "ATOLL_CLIENT_SECRET")
    values = [os.environ.get(name, "") for name in names]
    if not values[1] and not values[2]:
        return None
    if missing := [name for name, value in zip(names, values, strict=True) if not value]:
        raise Failure(f"{missing[0]} is not set.", exit_code=USAGE, hint=f"Scripts set all of {', '.join(names)}.")
    return Script(checked_url(values[0]), values[1], values[2])


def chosen(name: str | None) -> tuple[str, Context]:
    """The named context, else the one of ATOLL_URL, else the current one. ATOLL_URL is never passed over in silence: a
    command must not go to another address than the one that was set."""
    contexts = read_contexts()
    wanted = name or contexts.current
    if not name and (url := os.environ.get("ATOLL_URL")):
        wanted = contexts.at(checked_url(url))
    if not wanted:
        raise Failure("You are not signed in.", exit_code=NOT_SIGNED_IN)
    return wanted, contexts.named(wanted)


def checked_url(url: str) -> str:
    """A base address without a slash at its end; credentials in it would end up in logs and are refused."""
    from urllib.parse import urlsplit

    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.username:
        hint = "Give something like https://acme.example.org or http://localhost:8080/t/acme."
        raise Failure(f'"{url}" is not an address of Atoll.', exit_code=USAGE, hint=hint)
    return url.rstrip("/")


def name_for(url: str) -> str:
    """`acme` for http://localhost:8080/t/acme and for https://acme.example.org."""
    from urllib.parse import urlsplit

    parts = urlsplit(url)
    segments = [segment for segment in parts.path.split("/") if segment]
    return segments[-1] if segments else (parts.hostname or url).split(".")[0]
