"""What access rules mean, on a small scope tree."""

from __future__ import annotations

from uuid import UUID

from atoll.server.access.records import Scope
from atoll.server.access.roles import L1_RESEARCHER, ROLES, SYSTEM_ADMINISTRATOR, VIEWER
from atoll.server.access.rules import Place, Tree, covers, grants, may_grant
from atoll.server.db import NOTHING, Permission

ONE, TWO = UUID(int=1), UUID(int=2)
TREE = [
    Scope("cluster", str(ONE), "one", ONE),
    Scope("cluster", str(TWO), "two", TWO),
    Scope("department", "10", "d", ONE, 10),
    Scope("project", "100", "p", ONE, 10, 100),
    Scope("project", "101", "q", ONE, 10, 101),
    Scope("project", "200", "r", TWO, 20, 200),
]
SUBMIT = Permission("trainings:create")
READ_PROJECT = Permission("project:read")


def test_a_rule_on_a_department_reaches_its_projects_and_no_others() -> None:
    held = grants([(L1_RESEARCHER.id, "department", "10")], ROLES, TREE)

    assert held[SUBMIT].projects == {100, 101}
    assert held[SUBMIT].departments == {10}
    assert not held[SUBMIT].everything


def test_a_rule_on_a_project_lets_its_cluster_be_seen_and_not_touched() -> None:
    held = grants([(L1_RESEARCHER.id, "project", "100")], ROLES, TREE)

    reach = held[Permission("cluster:read")]
    assert reach.around == {ONE}
    assert not reach.has_cluster(ONE)


def test_rules_add_up() -> None:
    rules = [(L1_RESEARCHER.id, "project", "100"), (VIEWER.id, "cluster", str(TWO))]

    held = grants(rules, ROLES, TREE)

    assert held[SUBMIT].projects == {100}
    assert held[READ_PROJECT].projects == {100, 200}


def test_a_rule_on_a_scope_that_is_gone_gives_nothing() -> None:
    assert grants([(VIEWER.id, "project", "999")], ROLES, TREE) == {}


def test_an_unknown_role_gives_nothing() -> None:
    assert grants([(77, "tenant", "1")], ROLES, TREE) == {}


def test_nobody_grants_more_than_he_holds() -> None:
    held = grants([(L1_RESEARCHER.id, "department", "10")], ROLES, TREE)

    assert may_grant(held, L1_RESEARCHER, "project", "100")
    assert not may_grant(held, L1_RESEARCHER, "project", "200")
    assert not may_grant(held, SYSTEM_ADMINISTRATOR, "project", "100")
    assert not may_grant(held, L1_RESEARCHER, "tenant", "1")


def test_the_whole_tenant_covers_every_scope() -> None:
    held = grants([(SYSTEM_ADMINISTRATOR.id, "tenant", "1")], ROLES, TREE)

    assert covers(held[SUBMIT], "project", "200")
    assert covers(held[SUBMIT], "cluster", str(TWO))
    assert not covers(NOTHING, "project", "200")


def test_a_viewer_changes_nothing() -> None:
    assert {permission.action for permission in VIEWER.permissions} == {"read"}


class Counting(Tree):
    """Counts how many scopes were looked at."""

    looked_at = 0

    def below(self, place: Place) -> list[Scope]:
        found = super().below(place)
        self.looked_at += len(found)
        return found


def test_many_rules_cost_what_lies_below_them_and_not_the_whole_tree_each() -> None:
    projects = [Scope("project", str(n), f"p{n}", ONE, 10, n) for n in range(1000)]
    tree = Counting([Scope("department", "10", "d", ONE, 10), *projects])
    rules = [(ROLES_BY_TURN[n % 5], "project", str(n)) for n in range(500)]

    held = grants(rules, ROLES, tree)

    assert tree.looked_at == 500
    assert held[READ_PROJECT].projects == frozenset(range(500))


def test_permissions_that_the_same_roles_give_share_one_reach() -> None:
    rules = [(ROLES_BY_TURN[n % 5], "project", str(100 + n % 2)) for n in range(500)]

    held = grants(rules, ROLES, TREE)

    assert len({id(reach) for reach in held.values()}) <= 2 ** len(ROLES_BY_TURN)
    assert held[Permission("trainings:read")] is held[Permission("workspaces:read")]


ROLES_BY_TURN = sorted(ROLES)[:5]


def test_what_is_no_id_at_all_is_in_no_reach_but_that_of_everything() -> None:
    held = grants([(VIEWER.id, "cluster", str(ONE))], ROLES, TREE)

    for scope_type in ("cluster", "department", "project"):
        assert not covers(held[READ_PROJECT], scope_type, "no'such")
