"""The kinds of machines, as data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from atoll.kit.errors import Conflict, NotFound
from atoll.server.identity.machines.errors import (
    AccessKeyExists,
    AccessKeyNotFound,
    ServiceAccountExists,
    ServiceAccountNotFound,
)


@dataclass(frozen=True, slots=True)
class Kind:
    """`principal` is the kind of its rows, `noun` what people call it. Of an owned one everybody sees his own alone."""

    principal: str
    noun: str
    taken: type[Conflict]
    missing: Callable[[], NotFound]
    owned: bool = False


SERVICE_ACCOUNT = Kind("service-account", "Service account", ServiceAccountExists, ServiceAccountNotFound)
OWN_KEY = Kind("access-key", "Access key", AccessKeyExists, AccessKeyNotFound, owned=True)
ANYBODYS_KEY = replace(OWN_KEY, owned=False)
