"""What rules mean: pure. From a subject's rules and the scope tree to where it holds each permission."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from uuid import UUID

from atoll.server.access.permissions import is_tenant_wide
from atoll.server.access.records import Role, Scope, ScopeType
from atoll.server.db import EVERYTHING, NOTHING, Permission, Reach

Grants = Mapping[Permission, Reach]
Rule = tuple[int, str, str]  # role id, scope type, scope id
WHOLE = {ScopeType.SYSTEM, ScopeType.TENANT}


def area(scope_type: str, scope_id: str, scopes: Iterable[Scope]) -> Reach:
    """Everything at and below a scope. A scope that no longer exists covers nothing."""
    if scope_type in WHOLE:
        return EVERYTHING
    below = [scope for scope in scopes if is_below(scope, scope_type, scope_id)]
    return Reach(
        clusters=frozenset(scope.cluster_id for scope in below if scope.type == ScopeType.CLUSTER),
        departments=frozenset(
            scope.department_id for scope in below if scope.type == ScopeType.DEPARTMENT and scope.department_id is not None
        ),
        projects=frozenset(scope.project_id for scope in below if scope.project_id is not None),
        around=frozenset(scope.cluster_id for scope in below),
    )


def is_below(scope: Scope, scope_type: str, scope_id: str) -> bool:
    above = {
        ScopeType.CLUSTER: str(scope.cluster_id),
        ScopeType.DEPARTMENT: str(scope.department_id),
        ScopeType.PROJECT: str(scope.project_id),
    }
    return above.get(ScopeType(scope_type)) == scope_id


def grants(rules: Iterable[Rule], roles: Mapping[int, Role], scopes: Iterable[Scope]) -> Grants:
    """The union of what the rules give: for each permission, where it holds."""
    tree = list(scopes)
    held: dict[Permission, Reach] = {}
    for role_id, scope_type, scope_id in rules:
        role, where = roles.get(role_id), area(scope_type, scope_id, tree)
        for permission in role.permissions if role and role.enabled and where else ():
            if where.everything or not is_tenant_wide(permission):
                held[permission] = held.get(permission, NOTHING) | where
    return held


def covers(reach: Reach, scope_type: str, scope_id: str) -> bool:
    """Whether a reach contains a whole scope."""
    if reach.everything:
        return True
    if scope_type == ScopeType.CLUSTER:
        return UUID(scope_id) in reach.clusters
    if scope_type == ScopeType.DEPARTMENT:
        return int(scope_id) in reach.departments
    return scope_type == ScopeType.PROJECT and int(scope_id) in reach.projects


def may_grant(held: Grants, role: Role, scope_type: str, scope_id: str) -> bool:
    """Nobody grants more than he holds: every permission that the role gives in that scope must be his own in all of it."""
    given = [one for one in role.permissions if scope_type in WHOLE or not is_tenant_wide(one)]
    return all(covers(held.get(permission, NOTHING), scope_type, scope_id) for permission in given)
