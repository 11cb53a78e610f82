"""Laws of reach, on random scope trees and rules."""

from __future__ import annotations

from random import Random
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from atoll.server.access.records import Scope
from atoll.server.access.roles import ROLES
from atoll.server.access.rules import Rule, covers, grants
from atoll.server.db import NOTHING


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
    targets = [(scope.type, scope.id) for scope in tree] + [("tenant", "1")]
    rules = draw(st.lists(st.tuples(st.sampled_from(sorted(ROLES)), st.sampled_from(targets)), max_size=6))
    return tree, [(role, scope_type, scope_id) for role, (scope_type, scope_id) in rules]


@given(trees_with_rules())
@settings(max_examples=60, deadline=None)
def test_one_more_rule_never_takes_anything_away(case: tuple[list[Scope], list[Rule]]) -> None:
    tree, rules = case
    before, after = grants(rules[:-1], ROLES, tree), grants(rules, ROLES, tree)

    for permission, reach in before.items():
        assert reach | after[permission] == after[permission]


@given(trees_with_rules())
@settings(max_examples=60, deadline=None)
def test_reach_is_closed_downward(case: tuple[list[Scope], list[Rule]]) -> None:
    tree, rules = case
    for reach in grants(rules, ROLES, tree).values():
        for scope in tree:
            if scope.department_id is not None and not reach.everything and scope.cluster_id in reach.clusters:
                assert covers(reach, scope.type, scope.id)
            if scope.project_id is not None and scope.department_id in reach.departments:
                assert covers(reach, "project", scope.id)


@given(trees_with_rules())
@settings(max_examples=60, deadline=None)
def test_what_is_reached_is_below_a_rule_that_gives_it(case: tuple[list[Scope], list[Rule]]) -> None:
    tree, rules = case
    alone = [grants([rule], ROLES, tree) for rule in rules]
    for permission, reach in grants(rules, ROLES, tree).items():
        for scope in tree:
            given = any(covers(one.get(permission, NOTHING), scope.type, scope.id) for one in alone)
            assert covers(reach, scope.type, scope.id) == given


@given(trees_with_rules(), st.randoms())
@settings(max_examples=40, deadline=None)
def test_the_order_of_rules_does_not_matter(case: tuple[list[Scope], list[Rule]], random: Random) -> None:
    tree, rules = case
    shuffled = list(rules)
    random.shuffle(shuffled)

    assert grants(rules, ROLES, tree) == grants(shuffled, ROLES, tree)
