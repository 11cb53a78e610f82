"""Errors of machines."""

from __future__ import annotations

from atoll.kit.errors import Conflict, NotFound


class ServiceAccountExists(Conflict):
    reason = "service_account_exists"


class AccessKeyExists(Conflict):
    reason = "access_key_exists"


class TooManyAccessKeys(Conflict):
    reason = "too_many_access_keys"
    hint = "Delete one that is no longer used."


class ServiceAccountNotFound(NotFound):
    def __init__(self) -> None:
        super().__init__("Service account")


class AccessKeyNotFound(NotFound):
    def __init__(self) -> None:
        super().__init__("Access key")
