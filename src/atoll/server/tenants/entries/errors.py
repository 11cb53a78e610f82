"""Errors of entries."""

from __future__ import annotations

from atoll.kit.errors import Conflict, Denied, NotFound


class EntryNotFound(NotFound):
    def __init__(self) -> None:
        super().__init__("Entry")


class EntryRefused(Denied):
    reason = "entry_refused"
    hint = "The tenant's own administrators choose this; ask them."


class EntryNotOpen(Conflict):
    reason = "entry_not_open"
    hint = "See its status; ask for a new one."


class NotInAnEntry(Conflict):
    reason = "not_in_an_entry"
    hint = "An entry of somebody else is revoked: DELETE /api/atoll/v1/entries/{entryId}."


class EntryNotYours(Denied):
    reason = "entry_not_yours"
    hint = "Ask for an entry of your own."


class TooManyEntries(Conflict):
    reason = "too_many_entries"
    hint = "End those that are not needed any more."
