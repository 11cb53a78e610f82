"""Random scope trees, rules and roles: custom roles and disabled ones among them."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from hypothesis import strategies as st

from atoll.server.access.permissions import PERMISSIONS, is_tenant_wide
from atoll.server.access.records import Role, Scope
from atoll.server.access.roles import ROLES, SHIPPED
from atoll.server.access.rules import WHOLE, Place, Rule, places_of
from atoll.server.db import Permission

WHOLE_TENANT: Place = ("tenant", "1")


def custom(id: int, permissions: frozenset[Permission], *, enabled: bool = True) -> Role:
    return Role(id, f"custom {id}", "", permissions, "", SHIPPED, SHIPPED, custom=True, enabled=enabled)


SORTED = sorted(PERMISSIONS)
CUSTOM = [custom(n, frozenset(SORTED[n::7]), enabled=n != 3) for n in range(5)]
ALL_ROLES = ROLES | {role.id: role for role in CUSTOM}


@st.composite
def trees(draw: st.DrawFn) -> list[Scope]:
    scopes: list[Scope] = []
    for c in range(draw(st.integers(1, 3))):
        cluster = UUID(int=c + 1)
        scopes.append(Scope("cluster", str(cluster), f"c{c}", cluster))
        for d in range(draw(st.integers(0, 3))):
            department = 10 * (c + 1) + d
            scopes.append(Scope("department", str(department), f"d{department}", cluster, department))
            for p in range(draw(st.integers(0, 3))):
                project = 100 * department + p
                scopes.append(Scope("project", str(project), f"p{project}", cluster, department, project))
    return scopes


@st.composite
def trees_with_rules(draw: st.DrawFn) -> tuple[list[Scope], list[Rule]]:
    tree = draw(trees())
    targets = [(scope.type, scope.id) for scope in tree] + [WHOLE_TENANT]
    rules = draw(st.lists(st.tuples(st.sampled_from(sorted(ALL_ROLES)), st.sampled_from(targets)), max_size=6))
    return tree, [(role, scope_type, scope_id) for role, (scope_type, scope_id) in rules]


def scopes_of(tree: Sequence[Scope]) -> list[Place]:
    return [WHOLE_TENANT, *((scope.type, scope.id) for scope in tree)]


def above(place: Place, tree: Sequence[Scope]) -> set[Place]:
    """The place itself and everything above it."""
    found = {WHOLE_TENANT}
    for scope in tree:
        if (scope.type, scope.id) == place:
            found |= set(places_of(scope))
    return found


def gives(rule: Rule, permission: Permission, place: Place, tree: Sequence[Scope]) -> bool:
    """What a rule means, said again in the plainest way: the model that the real one is held against."""
    role_id, scope_type, scope_id = rule
    role = ALL_ROLES.get(role_id)
    if role is None or not role.enabled or permission not in role.permissions:
        return False
    if is_tenant_wide(permission) and scope_type not in WHOLE:
        return False
    return (scope_type, scope_id) in above(place, tree)
