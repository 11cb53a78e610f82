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


class ErasureNotYet(Conflict):
    reason = "erasure_not_available"
    hint = "Delete without isHardDelete: the tenant is hidden and stopped, its data is kept."
