"""What access rules mean, on a small scope tree."""

from __future__ import annotations

from uuid import UUID

from atoll.server.access.records import Scope
from atoll.server.access.roles import L1_RESEARCHER, ROLES, SYSTEM_ADMINISTRATOR, VIEWER
from atoll.server.access.rules import covers, grants, may_grant
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
