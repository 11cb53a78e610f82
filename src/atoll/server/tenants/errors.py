"""Errors of the tenant's life."""

from __future__ import annotations

from atoll.kit.errors import Conflict, NotFound


class TenantNotFound(NotFound):
    def __init__(self) -> None:
        super().__init__("Tenant")


class LabelTaken(Conflict):
    reason = "name_taken"
    hint = "Names and aliases are one space; those of deleted tenants stay taken until they are erased."


class TenantBusy(Conflict):
    reason = "tenant_busy"
    hint = "Wait until its status is Ready or Failed."


class WrongStatus(Conflict):
    reason = "wrong_status"
    hint = "See the tenant's status; a deleted tenant is restored, a suspended one resumed."


class RetentionOver(Conflict):
    reason = "retention_over"
    hint = "Its data is still there until it is erased, but it cannot be restored any more."


class TenantHeld(Conflict):
    reason = "legal_hold"
    hint = "Nothing was erased. The hold is ended with DELETE on the tenant's hold."


class ExportNotFound(NotFound):
    def __init__(self) -> None:
        super().__init__("Export")


class ExportNotReady(Conflict):
    reason = "export_not_ready"
    hint = "Ask for its status until it is Ready."


class ErasureNotFound(NotFound):
    def __init__(self) -> None:
        super().__init__("Erasure")
