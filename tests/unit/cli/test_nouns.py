"""The four verbs that every noun has, and how things are found by name."""

from __future__ import annotations

import json
from typing import Any

import pytest

from atoll.cli.nouns import (
    ACCESS_KEY,
    DEPARTMENT,
    NODE,
    NODE_POOL,
    PROJECT,
    ROLE,
    SERVICE_ACCOUNT,
    SINK,
    USER,
    Noun,
)

from .conftest import Api, Run

LISTED = {
    "user": USER,
    "service-account": SERVICE_ACCOUNT,
    "access-key": ACCESS_KEY,
    "role": ROLE,
    "department": DEPARTMENT,
    "project": PROJECT,
    "nodepool": NODE_POOL,
    "node": NODE,
    "audit sinks": SINK,
}
DELETED = {
    "user": USER,
    "service-account": SERVICE_ACCOUNT,
    "access-key": ACCESS_KEY,
    "role": ROLE,
    "department": DEPARTMENT,
    "project": PROJECT,
}


def holding(noun: Noun, *names: str) -> Any:
    records = [{noun.named_by: name, noun.id_field: f"id-of-{name}"} for name in names]
    return {noun.key: records} if noun.key else records


@pytest.mark.parametrize(("command", "noun"), LISTED.items(), ids=list(LISTED))
def test_list_shows_names_in_columns_and_records_in_json(signed_in: Api, run: Run, command: str, noun: Noun) -> None:
    signed_in.answers("GET", noun.path, holding(noun, "first", "second"))

    table = run(*command.split(), "list")
    records = json.loads(run(*command.split(), "list", "-o", "json").stdout)

    assert [line.split()[0] for line in table.stdout.splitlines()[1:]] == ["first", "second"]
    assert [each[noun.named_by] for each in records] == ["first", "second"]


def test_audit_log_is_asked_for_with_what_happened_just_now(signed_in: Api, run: Run) -> None:
    signed_in.answers("GET", "/api/atoll/v1/audit", {"audit_logs": []})

    run("audit", "list")
    run("audit", "list", "--until", "2026-01-05T12:00:00Z")

    open_end, said = (one.query["end"] for one in signed_in.asked)
    assert open_end > ["8"]
    assert said == ["2026-01-05T12:00:00.000Z"]


def test_departments_are_asked_for_with_what_they_hold(signed_in: Api, run: Run) -> None:
    signed_in.answers("GET", DEPARTMENT.path, holding(DEPARTMENT, "first"))

    run("department", "list")

    assert signed_in.only("GET").query["verbosity"] == ["verbose"]


@pytest.mark.parametrize(("command", "noun"), DELETED.items(), ids=list(DELETED))
def test_deletion_of_what_is_named_is_asked_first(signed_in: Api, run: Run, command: str, noun: Noun) -> None:
    signed_in.answers("GET", noun.path, holding(noun, "first"))
    signed_in.answers("DELETE", f"{noun.items}/id-of-first", b"", status=204)

    refused = run(command, "delete", "first", input="n\n")
    done = run(command, "delete", "first", "--yes")

    assert (refused.exit_code, done.exit_code) == (1, 0)
    ending = "being deleted" if noun is PROJECT else "deleted"
    assert done.stdout == f'{noun.name.capitalize()} "first" is {ending}.\n'
    assert "idempotency-key" in signed_in.only("DELETE").headers


def test_nobody_there_to_ask_means_no(signed_in: Api, run: Run) -> None:
    signed_in.answers("GET", USER.path, holding(USER, "first"))

    assert run("user", "delete", "first").exit_code == 1
    assert [asked.method for asked in signed_in.asked] == ["GET"]


@pytest.mark.parametrize(("command", "noun"), DELETED.items(), ids=list(DELETED))
def test_what_is_not_there_is_answered_with_what_is(signed_in: Api, run: Run, command: str, noun: Noun) -> None:
    signed_in.answers("GET", noun.path, holding(noun, "first", "second"))

    done = run(command, "delete", "third", "--yes")

    assert done.exit_code == 5
    assert done.stderr == f'Error: There is no {noun.name} named "third".\n  There are: first, second.\n'


def test_of_too_many_to_list_those_alike_are_shown(signed_in: Api, run: Run) -> None:
    names = [f"something-{number}" for number in range(30)] + ["release"]
    signed_in.answers("GET", SERVICE_ACCOUNT.path, holding(SERVICE_ACCOUNT, *names))

    assert "There are: release, …." in run("service-account", "get", "relaese").stderr


def test_of_two_with_one_name_none_is_taken(signed_in: Api, run: Run) -> None:
    clusters = [{"name": "lab", "uuid": "c-1"}, {"name": "lab", "uuid": "c-2"}]
    signed_in.answers("GET", "/api/v1/clusters", clusters)

    done = run("cluster", "delete", "lab", "--yes")

    assert (done.exit_code, "c-1, c-2" in done.stderr) == (6, True)


def test_id_finds_what_has_it(signed_in: Api, run: Run) -> None:
    signed_in.answers("GET", PROJECT.path, {"projects": []})
    signed_in.answers("GET", f"{PROJECT.path}/4711", {"name": "vision", "id": "4711"})

    assert run("project", "get", "4711").stdout.splitlines()[0].split() == ["NAME", "vision"]


def test_list_that_is_the_answer_follows_its_pages_too(signed_in: Api, run: Run) -> None:
    signed_in.answers("GET", USER.path, holding(USER, *(f"u{number}" for number in range(500))))
    signed_in.answers("GET", USER.path, holding(USER, "last"))

    found = json.loads(run("user", "list", "--limit", "1000", "-o", "json").stdout)

    assert (len(found), signed_in.asked[-1].query["offset"]) == (501, ["500"])


@pytest.mark.parametrize(
    ("words", "path", "condition"),
    [
        (("project", "list", "--department", "ml"), PROJECT.path, "parentName==ml"),
        (("node", "list", "--pool", "a100"), NODE.path, "nodePool==a100"),
        (("access-rule", "list", "--role", "Viewer"), "/api/v1/authorization/access-rules", "roleName==Viewer"),
        (("audit", "list", "--action", "delete"), "/api/atoll/v1/audit", "action==delete"),
    ],
    ids=" ".join,
)
def test_option_of_a_list_narrows_it(signed_in: Api, run: Run, words: tuple[str, ...], path: str, condition: str) -> None:
    signed_in.answers("GET", path, {})

    assert run(*words).exit_code == 0
    assert signed_in.only("GET").query["filterBy"] == [condition]


def test_times_are_shown_to_the_second(signed_in: Api, run: Run) -> None:
    signed_in.answers("GET", USER.path, [{"username": "ada", "createdAt": "2026-01-05T12:00:00.123Z"}])

    assert "2026-01-05 12:00:00Z" in run("user", "list").stdout


def test_refusal_says_who_could_grant_it(signed_in: Api, run: Run) -> None:
    hint = "It can be granted by whoever holds access_rules:create there."
    refusal = {"code": 403, "message": "You may not read users.", "details": hint}
    signed_in.answers("GET", USER.path, refusal, status=403)

    done = run("user", "list")

    assert (done.exit_code, done.stdout) == (4, "")
    assert done.stderr == f"Error: You may not read users.\n  {hint}\n"
