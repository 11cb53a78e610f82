"""What rules mean: pure. From a subject's rules and the scope tree to where it holds each permission.

Deciding and explaining both call these functions, so that an explanation cannot differ from the decision.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from uuid import UUID

from atoll.server.access.permissions import is_tenant_wide
from atoll.server.access.records import Role, Scope, ScopeType
from atoll.server.db import EVERYTHING, NOTHING, Permission, Reach

Grants = Mapping[Permission, Reach]
Rule = tuple[int, str, str]  # role id, scope type, scope id
Place = tuple[str, str]  # scope type, scope id
WHOLE = {ScopeType.SYSTEM, ScopeType.TENANT}
# Whoever holds anything on a cluster may see the cluster and its node pools: a submission needs their ids.
SEEN_FROM_BELOW = {Permission("cluster:read"), Permission("nodepools:read")}


class Tree:
    """The scope tree, indexed once: a rule costs what lies below its scope, not what the tenant has."""

    def __init__(self, scopes: Iterable[Scope] = ()) -> None:
        self._below: dict[Place, list[Scope]] = {}
        for scope in scopes:
            for place in places_of(scope):
                self._below.setdefault(place, []).append(scope)

    def below(self, place: Place) -> list[Scope]:
        """The scope and everything under it. One that no longer exists has nothing."""
        return self._below.get(place, [])


def places_of(scope: Scope) -> Iterator[Place]:
    """The scope itself and those above it, below the tenant."""
    yield ScopeType.CLUSTER.value, str(scope.cluster_id)
    if scope.department_id is not None:
        yield ScopeType.DEPARTMENT.value, str(scope.department_id)
    if scope.project_id is not None:
        yield ScopeType.PROJECT.value, str(scope.project_id)


def area(places: Iterable[Place], tree: Tree) -> Reach:
    """Everything at and below these scopes."""
    wanted = set(places)
    if any(scope_type in WHOLE for scope_type, _ in wanted):
        return EVERYTHING
    clusters: set[UUID] = set()
    departments: set[int] = set()
    projects: set[int] = set()
    around: set[UUID] = set()
    for scope in (scope for place in wanted for scope in tree.below(place)):
        around.add(scope.cluster_id)
        if scope.project_id is not None:
            projects.add(scope.project_id)
        elif scope.department_id is not None:
            departments.add(scope.department_id)
        else:
            clusters.add(scope.cluster_id)
    return Reach(False, frozenset(clusters), frozenset(departments), frozenset(projects), frozenset(around))


def grants(rules: Iterable[Rule], roles: Mapping[int, Role], scopes: Iterable[Scope] | Tree) -> Grants:
    """The union of what the rules give: for each permission, where it holds. Scopes are gathered by role, and permissions
    that the same roles give share one reach: many rules cost no more than the scopes below them."""
    tree = scopes if isinstance(scopes, Tree) else Tree(scopes)
    places: dict[int, list[Place]] = {}
    for role_id, scope_type, scope_id in rules:
        places.setdefault(role_id, []).append((scope_type, scope_id))
    where = {role_id: area(found, tree) for role_id, found in places.items()}
    givers: dict[Permission, list[int]] = {}
    for role_id, reach in where.items():
        for permission in given_by(roles.get(role_id), reach):
            givers.setdefault(permission, []).append(role_id)
    return shared(givers, where)


def given_by(role: Role | None, reach: Reach) -> Iterable[Permission]:
    """What a role gives where it is granted: a disabled or unknown one nothing, and below the tenant nothing tenant-wide."""
    if role is None or not role.enabled or not reach:
        return ()
    return (one for one in role.permissions if reach.everything or not is_tenant_wide(one))


def shared(givers: Mapping[Permission, list[int]], where: Mapping[int, Reach]) -> Grants:
    united: dict[tuple[int, ...], Reach] = {}
    for ids in map(tuple, givers.values()):
        if ids not in united:
            united[ids] = union(where[id] for id in ids)
    return {permission: united[tuple(ids)] for permission, ids in givers.items()}


def union(reaches: Iterable[Reach]) -> Reach:
    found = NOTHING
    for reach in reaches:
        found = reach if found is NOTHING else found | reach
    return found


def covers(reach: Reach, scope_type: str, scope_id: str) -> bool:
    """Whether a reach contains a whole scope. What is no id at all is in no reach but that of everything."""
    if reach.everything:
        return True
    if scope_type == ScopeType.CLUSTER:
        return as_uuid(scope_id) in reach.clusters
    known = {ScopeType.DEPARTMENT: reach.departments, ScopeType.PROJECT: reach.projects}.get(ScopeType(scope_type))
    return known is not None and scope_id.isdecimal() and int(scope_id) in known


def as_uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


def allows(held: Grants, permission: Permission, scope_type: str, scope_id: str) -> bool:
    """Whether who holds this may do that in a scope: he covers it, or it is a cluster that he sees from below."""
    reach = held.get(permission, NOTHING)
    seen = permission in SEEN_FROM_BELOW and scope_type == ScopeType.CLUSTER and as_uuid(scope_id) in reach.around
    return seen or covers(reach, scope_type, scope_id)


def knows(held: Grants, scope_type: str, scope_id: str) -> bool:
    """Whether who holds this may be told that the scope exists."""
    return scope_type in WHOLE or allows(held, Permission(f"{scope_type}:read"), scope_type, scope_id)


def lacking(held: Grants, role: Role, scope_type: str, scope_id: str) -> list[Permission]:
    """What the role gives in that scope and the holder does not hold in all of it."""
    given = [one for one in role.permissions if scope_type in WHOLE or not is_tenant_wide(one)]
    return sorted(one for one in given if not covers(held.get(one, NOTHING), scope_type, scope_id))


def may_grant(held: Grants, role: Role, scope_type: str, scope_id: str) -> bool:
    """Nobody grants more than he holds: every permission that the role gives in that scope must be his own in all of it."""
    return not lacking(held, role, scope_type, scope_id)


def holds_for_hosts_place(rule: Rule, place: Place) -> bool:
    """The host organization's rules: `system` holds at the host and in every tenant, `tenant` in the one that it names
    alone. The host organization's own tenant scope holds at the management plane only."""
    _, scope_type, scope_id = rule
    return scope_type == ScopeType.SYSTEM or (scope_type == ScopeType.TENANT and (scope_type, scope_id) == place)
