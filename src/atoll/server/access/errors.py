"""Errors of access."""

from __future__ import annotations

from atoll.kit.errors import Conflict, Denied, Invalid, NotFound
from atoll.server.access.permissions import words
from atoll.server.db import Permission


class PermissionMissing(Denied):
    reason = "permission_missing"
    hint = "Ask someone with the role System administrator for an access rule that grants it."

    def __init__(self, permission: Permission, where: str = "here") -> None:
        super().__init__(f"You may not {words(permission)} {where}: the permission {permission} is missing.")


class GrantsTooMuch(Denied):
    reason = "grants_more_than_held"
    hint = "Nobody can grant more than he holds himself in that scope."


class UnknownRole(Invalid):
    reason = "unknown_role"
    hint = "GET /api/v1/authorization/roles lists the roles and their ids."


class UnknownScope(Invalid):
    reason = "unknown_scope"
    hint = "A scope is a tenant, cluster, department or project of this tenant, by its id."


class UnknownSubject(Invalid):
    reason = "unknown_subject"


class AccessRuleNotFound(NotFound):
    def __init__(self) -> None:
        super().__init__("Access rule")


class RoleNotFound(NotFound):
    def __init__(self) -> None:
        super().__init__("Role")


class AccessRuleExists(Conflict):
    reason = "access_rule_exists"


class LastAdministrator(Conflict):
    reason = "last_administrator"
    hint = "Make someone else System administrator of the whole tenant first."


class RoleNameTaken(Conflict):
    reason = "role_name_taken"


class RoleInUse(Conflict):
    reason = "role_in_use"
    hint = "Delete the access rules that grant it first."


class RoleIsPredefined(Conflict):
    reason = "role_is_predefined"
    hint = "Predefined roles stay as they are; make a custom role from permission sets."


class PermissionSetNotFound(NotFound):
    def __init__(self) -> None:
        super().__init__("Permission set")


class HoldsMore(Denied):
    reason = "holds_more_than_you"
    hint = "Ask somebody who holds at least as much as this user."
