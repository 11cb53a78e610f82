"""The banner of an entry: a header of every answer to the host organization's staff in a tenant, errors and streams too.

`Atoll-Entry: <id>; by=<operator>; until=<time>; reason=<beginning>`, each value percent-encoded, so that it is ASCII whatever
was written.
"""

from __future__ import annotations

from urllib.parse import quote

from starlette.types import Scope

from atoll.kit.clock import iso
from atoll.server.db import Caller

HEADER = b"atoll-entry"
HEADERS = "atoll.headers"
PLAIN = "@.+-_:"


def banner(caller: Caller) -> str | None:
    entered = caller.entered
    if entered is None:
        return None
    parts = {"by": entered.by, "until": iso(entered.until), "reason": entered.reason}
    return "; ".join([str(caller.id), *(f"{name}={quote(value, safe=PLAIN)}" for name, value in parts.items())])


def raise_banner(scope: Scope, caller: Caller) -> None:
    """Have it stand in the answer to this request, whatever that will be."""
    text = banner(caller)
    if text is not None:
        scope[HEADERS].append((HEADER, text.encode()))
