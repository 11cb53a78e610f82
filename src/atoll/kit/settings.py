"""Process settings: one frozen object, read once in `main` and passed in. No other module reads the environment."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from urllib.parse import urlsplit

from atoll.kit.crypto import KEY_BYTES

PREFIX = "ATOLL_"
Network = IPv4Network | IPv6Network

# Variables of the command line and the agent: known, so that one shell can serve all of them.
ELSEWHERE = {"ATOLL_CONTEXT", "ATOLL_CONFIG", "ATOLL_URL", "ATOLL_CLIENT_ID", "ATOLL_CLIENT_SECRET", "ATOLL_AGENT_SECRET"}


class SettingsError(Exception):
    """A setting that cannot be used; the text says which, what was expected, and is fit to be printed."""


class Secret:
    """A text that never shows itself in a log or a traceback."""

    def __init__(self, value: bytes) -> None:
        self._value = value

    def reveal(self) -> bytes:
        return self._value

    def __repr__(self) -> str:
        return "Secret(…)"


@dataclass(frozen=True, kw_only=True)
class ServerSettings:
    """What a server process needs to know. `database_url` names host and database, never a user."""

    installation_key: Secret
    database_url: str = ""
    owner_url: str = field(default="", repr=False)
    listen_host: str = "127.0.0.1"
    listen_port: int = 8080
    domain: str = ""
    public_url: str = ""
    data: Path = Path(".atoll")
    replica_url: str = ""
    log_json: bool = True
    pool_size: int = 10
    retention_days: int = 30
    outward_allow: tuple[Network, ...] = ()
    outward_ca: str = ""

    @property
    def base_url(self) -> str:
        """The management plane's address as clients see it."""
        if self.public_url:
            return self.public_url.rstrip("/")
        if self.domain:
            return f"https://console.{self.domain}"
        host = "localhost" if self.listen_host in {"127.0.0.1", "::1", "0.0.0.0", "::"} else self.listen_host  # noqa: S104
        return f"http://{host}:{self.listen_port}"

    def tenant_url(self, name: str) -> str:
        """The base URL of a tenant for clients: its host name, or the path prefix on a server without a domain."""
        return f"https://{name}.{self.domain}" if self.domain else f"{self.base_url}/t/{name}"


KNOWN = {
    "ATOLL_DATABASE_URL": "database_url",
    "ATOLL_OWNER_URL": "owner_url",
    "ATOLL_LISTEN": "listen",
    "ATOLL_DOMAIN": "domain",
    "ATOLL_PUBLIC_URL": "public_url",
    "ATOLL_DATA": "data",
    "ATOLL_REPLICA_URL": "replica_url",
    "ATOLL_INSTALLATION_KEY": "installation_key",
    "ATOLL_NEW_INSTALLATION_KEY": "new_installation_key",
    "ATOLL_LOG": "log",
    "ATOLL_POOL_SIZE": "pool_size",
    "ATOLL_RETENTION_DAYS": "retention_days",
    "ATOLL_OUTWARD_ALLOW": "outward_allow",
    "ATOLL_OUTWARD_CA": "outward_ca",
}


def read_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """Our variables by the name of the setting. An unknown variable with our prefix is an error: it is a typing mistake."""
    ours = {name: value for name, value in environment.items() if name.startswith(PREFIX) and name not in ELSEWHERE}
    unknown = sorted(ours.keys() - KNOWN.keys())
    if unknown:
        raise SettingsError(f"Unknown setting {', '.join(unknown)}. Known are: {', '.join(sorted(KNOWN))}.")
    return {KNOWN[name]: value for name, value in ours.items() if value}


def parse_listen(text: str) -> tuple[str, int]:
    """`HOST:PORT`, `[::1]:8080` or `:8080`."""
    host, colon, port = text.rpartition(":")
    if not colon or not port.isdigit() or not 0 <= int(port) <= 65535:
        raise SettingsError(f"The address to listen on is HOST:PORT, for example 127.0.0.1:8080; got {text!r}.")
    return host.strip("[]") or "127.0.0.1", int(port)


def parse_networks(text: str) -> tuple[Network, ...]:
    """`10.1.0.0/16, fd12::/64`."""
    try:
        return tuple(ip_network(one.strip()) for one in text.split(",") if one.strip())
    except ValueError as error:
        raise SettingsError(f"ATOLL_OUTWARD_ALLOW is networks such as 10.1.0.0/16,fd12::/64: {error}.") from None


def parse_key(text: str) -> Secret:
    """The installation key: 32 bytes in base64."""
    try:
        raw = base64.b64decode(text.strip(), validate=True)
    except (binascii.Error, ValueError):
        raw = b""
    if len(raw) != KEY_BYTES:
        raise SettingsError(f"The installation key is {KEY_BYTES} bytes in base64 (openssl rand -base64 32).")
    return Secret(raw)


def check_database_url(url: str) -> str:
    """Host and database only: the working roles' names and passwords are ours to add."""
    parts = urlsplit(url)
    if parts.scheme not in {"postgresql", "postgres"}:
        raise SettingsError("ATOLL_DATABASE_URL starts with postgresql://, for example postgresql://db.example:5432/atoll.")
    if parts.username or parts.password:
        raise SettingsError("ATOLL_DATABASE_URL names host and database, no user: the server logs in as its working roles.")
    return url
