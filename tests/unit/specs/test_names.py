"""Names that may be given."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from atoll.specs import names

Rule = Callable[[str], str | None]
LABELS: list[Rule] = [
    names.workload_name_problem,
    names.project_name_problem,
    names.namespace_problem,
    names.node_pool_name_problem,
]

FOR_PEOPLE: list[Rule] = [names.department_name_problem, names.cluster_name_problem]


@pytest.mark.parametrize("problem", LABELS)
@pytest.mark.parametrize("name", ["a", "vision", "team-7", "a" * 57])
def test_dns_label_is_a_name(problem: Rule, name: str) -> None:
    assert problem(name) is None


@pytest.mark.parametrize("problem", LABELS)
@pytest.mark.parametrize("name", ["Vision", "a_b", "-a", "a-", "a.b", "a b", "a\n", "é"])
def test_what_is_no_dns_label_is_refused_in_words(problem: Rule, name: str) -> None:
    assert "lower-case letters, digits and hyphens" in (problem(name) or "")


@pytest.mark.parametrize("problem", FOR_PEOPLE)
@pytest.mark.parametrize("name", ["a", "Computer Vision", "R_and.D-2", "7"])
def test_name_for_people_may_have_spaces_and_capitals(problem: Rule, name: str) -> None:
    assert problem(name) is None


@pytest.mark.parametrize("problem", FOR_PEOPLE)
@pytest.mark.parametrize("name", [" a", "a ", "-a", "a/b", "a\n", "é"])
def test_name_for_people_is_still_plain_text(problem: Rule, name: str) -> None:
    assert "begin and end with a letter or digit" in (problem(name) or "")


@pytest.mark.parametrize("problem", [*LABELS, *FOR_PEOPLE, names.machine_name_problem])
def test_empty_name_is_refused(problem: Rule) -> None:
    assert problem("") == "must not be empty"


@pytest.mark.parametrize("problem", LABELS)
def test_too_long_name_is_refused_with_its_length(problem: Rule) -> None:
    assert "characters, not 64" in (problem("a" * 64) or "")


def test_project_leaves_room_for_the_prefix_of_its_namespace() -> None:
    assert names.project_name_problem("a" * 58) == "must have at most 57 characters, not 58"


def test_workload_begins_with_a_letter_and_a_project_may_begin_with_a_digit() -> None:
    assert names.workload_name_problem("7b") is not None
    assert names.project_name_problem("7b") is None


def test_machine_may_have_underscores_and_has_two_characters_at_least() -> None:
    assert names.machine_name_problem("ci_bot") is None
    assert names.machine_name_problem("c") is not None
