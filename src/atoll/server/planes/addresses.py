"""From a host name and a path to a plane: pure.

With a domain: `console.<domain>`, `<tenant>.<domain>`, `<id>.apps.<domain>`. Without one: the same below `localhost`, and on
`localhost`, `127.0.0.1`, `[::1]` the management plane, with `/t/<tenant>` as path prefix for clients without wildcard DNS.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

LOOPBACK = {"localhost", "127.0.0.1", "[::1]"}
LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
PREFIX = "/t/"
LINK = "/link/"


@dataclass(frozen=True, slots=True)
class Found:
    """`plane` is management, tenant, applications, or unknown; `label` the tenant's; `prefix` is cut off the path."""

    plane: str
    label: str = ""
    prefix: str = ""
    own_origin: bool = True


UNKNOWN = Found("unknown")


def host_of(header: str) -> str:
    """The host name without its port, lower case."""
    text = header.strip().lower()
    if text.startswith("["):
        return text.partition("]")[0] + "]"
    return text.partition(":")[0].rstrip(".")


def find(host: str, path: str, *, domain: str, public_host: str = "") -> Found:
    if domain:
        return below(host, domain.lower())
    if host in LOOPBACK or (public_host and host == public_host):
        return by_prefix(path)
    return below(host, "localhost")


def below(host: str, domain: str) -> Found:
    name, dot, rest = host.partition(".")
    if dot and rest == domain and LABEL.fullmatch(name):
        return Found("management") if name == "console" else Found("tenant", name)
    if dot and rest == f"apps.{domain}" and LABEL.fullmatch(name):
        return Found("applications", name)
    return UNKNOWN


def by_prefix(path: str) -> Found:
    """All prefixes share one origin, so no cookie counts there, at the management plane neither."""
    if not path.startswith(PREFIX):
        return Found("management", own_origin=False)
    label = path[len(PREFIX) :].partition("/")[0]
    return Found("tenant", label.lower(), PREFIX + label, own_origin=False)
