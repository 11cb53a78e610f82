"""Errors of the audit log."""

from __future__ import annotations

from atoll.kit.errors import Conflict, Invalid, NotFound, Unavailable


class NothingToSign(Conflict):
    reason = "nothing_to_sign"


class ChainBehind(Unavailable):
    reason = "chain_behind"
    hint = "Ask again in a few seconds."


class ArchiveTooLarge(Invalid):
    reason = "archive_too_large"
    hint = "Ask for a shorter time, several times."


class SinkNotFound(NotFound):
    def __init__(self) -> None:
        super().__init__("Sink")


class SinkNameTaken(Conflict):
    reason = "name_taken"


class TooManySinks(Conflict):
    reason = "too_many_sinks"
    hint = "Remove one first."
