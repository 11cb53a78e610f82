"""Errors of access. A refusal names what is missing, where, and who could grant it in terms of permissions: never people, and
never anything that the caller may not know exists.
"""

from __future__ import annotations

from collections.abc import Sequence

from atoll.kit.errors import Conflict, Denied, Invalid, NotFound
from atoll.server.access.permissions import ACCESS_RULES_CREATE, words
from atoll.server.access.roles import roles_with
from atoll.server.db import HOST_REALM, Caller, Permission

MOST_NAMED = 5


class Missing(Denied):
    """The caller lacks permissions in a scope. `where` names it for people: "in project p", "in this tenant"."""

    def __init__(self, message: str, permissions: Sequence[Permission], where: str) -> None:
        super().__init__(message)
        self.hint = who_may_grant(permissions, where)


class PermissionMissing(Missing):
    reason = "permission_missing"

    def __init__(self, permission: Permission, where: str = "here", *, granted: str = "") -> None:
        """`granted` says where it can be granted, when that is another place than where it was missing."""
        message = f"You may not {words(permission)} {where}: the permission {permission} is missing."
        super().__init__(message, [permission], granted or where)


class GrantsTooMuch(Missing):
    reason = "grants_more_than_held"

    def __init__(self, what: str, permissions: Sequence[Permission], where: str) -> None:
        message = f"You cannot {what} {where}: you do not hold {listed(permissions)} in all of it yourself."
        super().__init__(message, permissions, where)


def nowhere(caller: Caller, permission: Permission, *, whole: bool) -> PermissionMissing:
    """The permission is held in no scope of the realm; `whole` where only a rule on all of it gives it."""
    if caller.tenant == HOST_REALM:
        return PermissionMissing(permission, "in the host organization")
    if whole or caller.is_operator:
        return PermissionMissing(permission, "in this tenant", granted="in the whole tenant")
    return PermissionMissing(permission, "in any scope of this tenant", granted="in the scope that you need")


def who_may_grant(permissions: Sequence[Permission], where: str) -> str:
    """In terms of permissions, never people."""
    needed = [ACCESS_RULES_CREATE, *(one for one in permissions if one != ACCESS_RULES_CREATE)]
    text = f"It can be granted by whoever holds {listed(needed)} {where}"
    roles = roles_with(permissions)
    return f"{text}; predefined roles that include it: {', '.join(role.name for role in roles)}." if roles else f"{text}."


def listed(permissions: Sequence[Permission]) -> str:
    named = [str(one) for one in permissions[:MOST_NAMED]]
    more = len(permissions) - len(named)
    if more:
        named.append(f"{more} more")
    return " and ".join([", ".join(named[:-1]), named[-1]]) if len(named) > 1 else named[0]


class UnknownRole(Invalid):
    reason = "unknown_role"
    hint = "GET /api/v1/authorization/roles lists the roles and their ids."


class UnknownScope(Invalid):
    reason = "unknown_scope"
    hint = "A scope is a tenant, cluster, department or project of this tenant, by its id."


class UnknownSubject(Invalid):
    reason = "unknown_subject"


class TooManyRules(Invalid):
    reason = "too_many_rules"
    hint = "Send several smaller requests."


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


class TrustNeedsEverything(Denied):
    """Whoever decides whose tokens are believed decides who everybody is."""

    reason = "trust_needs_everything"
    hint = "Ask a System administrator of the whole tenant."


class HoldsMore(Denied):
    reason = "holds_more_than_you"
    hint = "Ask somebody who holds at least as much as this user."
