"""One story at the command line against a real server: an administrator lets somebody in, who then sees that and no more."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.live import Installation
from tests.live.command_line import Terminal
from tests.live.installation import PASSWORD

OWN_PASSWORD = "Correct-horse-battery-8"
ADMINISTRATOR = "admin@acme.example"
VERA = "vera@acme.example"


@pytest.fixture(scope="module")
def installation() -> Iterator[Installation]:
    made = Installation()
    made.add_server()
    made.add_tenant("acme")
    yield made
    made.end()


@pytest.fixture(scope="module")
def administrator(installation: Installation) -> Terminal:
    terminal = Terminal(installation.folder / "administrator")
    sign_in = ("login", "--url", f"{installation.url}/t/acme", "--username", ADMINISTRATOR, "--password-stdin")
    terminal.type(*sign_in, given=f"{PASSWORD}\n").expect()
    for line in (
        "cluster create lab",
        "department create ml --description Learning",
        "department quota set ml --gpus 8",
        "project create nlp --department ml",
        "project create secret --department ml",
        "project quota set nlp --pool default --gpus 4 --limit 8 --weight 2",
    ):
        terminal.type(*line.split()).expect()
    return terminal


@pytest.fixture(scope="module")
def viewer(installation: Installation, administrator: Terminal) -> Terminal:
    """Vera, with a temporary password replaced at the first sign-in and a rule on one project."""
    temporary = administrator.read("user", "create", VERA)["tempPassword"]
    administrator.type("access-rule", "create", "--subject", VERA, "--role", "Viewer", "--scope", "project:nlp").expect()
    terminal = Terminal(installation.folder / "viewer")
    sign_in = ("login", "--url", f"{installation.url}/t/acme", "--username", VERA, "--password-stdin")
    terminal.type(*sign_in, given=f"{temporary}\n{OWN_PASSWORD}\n").expect()
    return terminal


def test_viewer_sees_her_project_alone_with_its_quota(viewer: Terminal) -> None:
    (project,) = viewer.read("project", "list")
    (quota,) = viewer.read("project", "quota", "get", "nlp")
    assert project["name"] == "nlp"
    assert quota["gpu"] == {"deserved": 4.0, "limit": 8.0, "overQuotaWeight": 2}


def test_viewer_is_denied_and_told_who_could_grant_it(viewer: Terminal) -> None:
    denied = viewer.type("project", "delete", "nlp", "--yes").expect(4)
    assert "project:delete" in denied.stderr
    assert "access_rules:create" in denied.stderr


def test_what_she_may_not_see_is_not_there(viewer: Terminal) -> None:
    denied = viewer.type("project", "get", "secret").expect(5)
    assert denied.stderr == 'Error: There is no project named "secret".\n  There are: nlp.\n'


def test_viewer_knows_what_she_may_and_why_not_more(viewer: Terminal) -> None:
    (rule,) = viewer.read("access", "whoami")["accessRules"]
    question = ("--action", "create", "--resource", "trainings", "--scope", "project:nlp")
    why = viewer.read("access", "explain", *question)
    assert (rule["roleName"], rule["scopeName"]) == ("Viewer", "nlp")
    assert (why["allowed"], why["missing"]["permission"]) == (False, "trainings:create")


def test_administrator_reads_in_the_audit_log_what_was_done(administrator: Terminal, viewer: Terminal) -> None:
    viewer.type("project", "delete", "nlp", "--yes").expect(4)
    refused = administrator.read("audit", "list", "--since", "1h", "--subject", VERA, "--result", "Failed")
    assert ("delete", 403) in {(one["action"], one["http_status_code"]) for one in refused}


def test_rule_that_is_taken_away_counts_no_more(administrator: Terminal, viewer: Terminal) -> None:
    rule = ("--subject", VERA, "--role", "Viewer", "--scope", "project:nlp")
    administrator.type("access-rule", "delete", *rule, "--yes").expect()
    try:
        assert viewer.type("project", "list", "--output", "json").stdout.strip() in {"", "[]"}
    finally:
        administrator.type("access-rule", "create", *rule).expect()
