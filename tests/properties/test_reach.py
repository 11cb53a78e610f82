"""Laws of reach, of granting and of explaining, on random scope trees and rules."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.properties.worlds_of_access import (
    ALL_ROLES,
    SORTED,
    WHOLE_TENANT,
    above,
    gives,
    scopes_of,
    trees,
    trees_with_rules,
)

from atoll.server.access.records import HeldRule, Scope
from atoll.server.access.rules import WHOLE, Place, Rule, Tree, allows, covers, grants, lacking, may_grant
from atoll.server.access.service.explaining import reasons
from atoll.server.db import NOTHING, Permission


@given(trees_with_rules())
@settings(max_examples=60, deadline=None)
def test_one_more_rule_never_takes_anything_away(case: tuple[list[Scope], list[Rule]]) -> None:
    tree, rules = case
    before, after = grants(rules[:-1], ALL_ROLES, tree), grants(rules, ALL_ROLES, tree)

    for permission, reach in before.items():
        assert reach | after[permission] == after[permission]


@given(trees_with_rules())
@settings(max_examples=60, deadline=None)
def test_reach_is_closed_downward(case: tuple[list[Scope], list[Rule]]) -> None:
    tree, rules = case
    for reach in grants(rules, ALL_ROLES, tree).values():
        for scope in tree:
            if scope.department_id is not None and not reach.everything and scope.cluster_id in reach.clusters:
                assert covers(reach, scope.type, scope.id)
            if scope.project_id is not None and scope.department_id in reach.departments:
                assert covers(reach, "project", scope.id)


@given(trees_with_rules())
@settings(max_examples=60, deadline=None)
def test_what_is_reached_is_below_a_rule_that_gives_it(case: tuple[list[Scope], list[Rule]]) -> None:
    tree, rules = case
    alone = [grants([rule], ALL_ROLES, tree) for rule in rules]
    for permission, reach in grants(rules, ALL_ROLES, tree).items():
        for scope in tree:
            given = any(covers(one.get(permission, NOTHING), scope.type, scope.id) for one in alone)
            assert covers(reach, scope.type, scope.id) == given


@given(trees_with_rules(), st.randoms())
@settings(max_examples=40, deadline=None)
def test_the_order_of_rules_does_not_matter(case: tuple[list[Scope], list[Rule]], random: Random) -> None:
    tree, rules = case
    shuffled = list(rules)
    random.shuffle(shuffled)

    assert grants(rules, ALL_ROLES, tree) == grants(shuffled, ALL_ROLES, tree)


@given(trees_with_rules(), st.sampled_from(SORTED))
@settings(max_examples=150, deadline=None)
def test_reach_is_what_the_rules_say_one_by_one(case: tuple[list[Scope], list[Rule]], permission: Permission) -> None:
    tree, rules = case
    reach = grants(rules, ALL_ROLES, tree).get(permission, NOTHING)
    for place in scopes_of(tree):
        assert covers(reach, *place) == any(gives(rule, permission, place, tree) for rule in rules)


@given(trees_with_rules())
@settings(max_examples=60, deadline=None)
def test_what_is_held_in_a_scope_is_held_in_everything_below_it(case: tuple[list[Scope], list[Rule]]) -> None:
    tree, rules = case
    for reach in grants(rules, ALL_ROLES, tree).values():
        for place in scopes_of(tree):
            assert covers(reach, *place) >= any(covers(reach, *higher) for higher in above(place, tree))


@given(trees_with_rules(), st.sampled_from(sorted(ALL_ROLES)))
@settings(max_examples=60, deadline=None)
def test_who_may_grant_in_a_scope_may_grant_below_it(case: tuple[list[Scope], list[Rule]], role_id: int) -> None:
    tree, rules = case
    held, role = grants(rules, ALL_ROLES, tree), ALL_ROLES[role_id]
    for place in scopes_of(tree):
        if any(may_grant(held, role, *higher) for higher in above(place, tree) if higher not in {WHOLE_TENANT}):
            assert may_grant(held, role, *place)
        assert may_grant(held, role, *place) == (not lacking(held, role, *place))


@st.composite
def chains(draw: st.DrawFn) -> tuple[list[Scope], list[Rule], list[tuple[int, int, int, Place]]]:
    """A first subject's rules, and attempts of subjects to grant each other roles."""
    tree, rules = draw(trees_with_rules())
    people = st.integers(0, 3)
    attempt = st.tuples(people, people, st.sampled_from(sorted(ALL_ROLES)), st.sampled_from(scopes_of(tree)))
    return tree, rules, draw(st.lists(attempt, max_size=20))


@given(chains())
@settings(max_examples=80, deadline=None)
def test_nobody_ends_with_more_than_the_first_granter(
    case: tuple[list[Scope], list[Rule], list[tuple[int, int, int, Place]]],
) -> None:
    """Granting is transitive: through however many hands, nothing is held that the first one did not hold."""
    tree, rules, attempts = case
    held_by = {0: list(rules), 1: [], 2: [], 3: []}
    first = grants(rules, ALL_ROLES, tree)
    for granter, receiver, role_id, place in attempts:
        if may_grant(grants(held_by[granter], ALL_ROLES, tree), ALL_ROLES[role_id], *place):
            held_by[receiver].append((role_id, *place))
    for one in held_by.values():
        for permission, reach in grants(one, ALL_ROLES, tree).items():
            assert all(covers(first.get(permission, NOTHING), *place) for place in scopes_of(tree) if covers(reach, *place))


@given(trees_with_rules(), st.sampled_from(SORTED))
@settings(max_examples=150, deadline=None)
def test_explanation_agrees_with_the_decision(case: tuple[list[Scope], list[Rule]], permission: Permission) -> None:
    tree, rules = case
    held = grants(rules, ALL_ROLES, tree)
    named = [HeldRule(n, "user", "ada", *rule, scope_name="") for n, rule in enumerate(rules)]
    for place in scopes_of(tree):
        because = reasons(named, ALL_ROLES, Tree(tree), permission, place, ())
        assert bool(because) == allows(held, permission, *place)
        if place[0] in WHOLE or not held.get(permission, NOTHING).around:
            assert {one.rule.rule for one in because} == {rule for rule in rules if gives(rule, permission, place, tree)}


@given(trees())
@settings(max_examples=20, deadline=None)
def test_nobody_without_rules_is_told_that_he_may(tree: list[Scope]) -> None:
    for place in scopes_of(tree):
        assert reasons([], ALL_ROLES, Tree(tree), SORTED[0], place, ()) == ()
