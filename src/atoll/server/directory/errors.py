"""Errors of the directory: limits that the host organization set."""

from __future__ import annotations

from atoll.kit.errors import Conflict
from atoll.server.directory.records import Limit

WORDS = {Limit.CLUSTERS: "clusters", Limit.GPUS: "GPUs of quota", Limit.USERS: "users", Limit.REQUESTS: "requests a second"}


class LimitReached(Conflict):
    reason = "limit_reached"
    hint = "Remove what is not needed, or ask the platform's operator for more."

    def __init__(self, limit: Limit, *, most: int, used: int, adding: int) -> None:
        scale = 1000 if limit is Limit.GPUS else 1
        amounts = f"{most / scale:g} {WORDS[limit]} and uses {used / scale:g}; this would add {adding / scale:g}"
        super().__init__(f"This tenant may have {amounts}.")
