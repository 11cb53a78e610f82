"""Break-glass from the command line: the host's staff who want in, and the tenant's administrators."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from .conftest import Api, Run

ID = str(UUID(int=7))
ENTRIES, OURS = "/api/atoll/v1/tenants/7/entries", "/api/atoll/v1/entries"
TOKEN = {"accessToken": "t0ken", "expiresIn": 60, "until": "2026-01-01T00:00:00Z", "url": "https://acme.example"}
ENTRY: dict[str, Any] = {
    "id": ID,
    "status": "Active",
    "askedBy": "ada@host.example",
    "reason": "Ticket 4711 asks for it.",
    "minutes": 30,
    "role": {"id": 1003, "name": "Viewer"},
    "scope": {"type": "tenant", "id": "7"},
    "until": "2026-01-01T00:00:00Z",
}


@pytest.fixture
def host(signed_in: Api) -> Api:
    signed_in.answers("GET", "/api/v1/tenants", [{"id": 7, "name": "acme", "status": "Ready"}])
    signed_in.answers("POST", f"{ENTRIES}/{ID}/token", TOKEN)
    return signed_in


def test_who_is_let_in_at_once_gets_a_token(host: Api, run: Run) -> None:
    host.answers("POST", ENTRIES, ENTRY)
    done = run("tenant", "enter", "acme", "--reason", "Ticket 4711 asks for it.", "--scope", "project:5")
    assert (done.exit_code, "t0ken" in done.stdout, "https://acme.example" in done.stdout) == (0, True, True)


def test_who_has_to_wait_is_told_how_to_go_on(host: Api, run: Run) -> None:
    host.answers("POST", ENTRIES, ENTRY | {"status": "Requested", "waitsUntil": "2026-01-02T00:00:00Z"})
    done = run("tenant", "enter", "acme", "--reason", "Ticket 4711 asks for it.")
    assert f"atoll tenant enter acme --entry {ID}" in done.stdout
    assert host.only("POST").json == {"reason": "Ticket 4711 asks for it.", "minutes": 30, "scopeType": "tenant"}


def test_entry_that_was_asked_for_before_is_used(host: Api, run: Run) -> None:
    done = run("tenant", "enter", "acme", "--entry", ID)
    assert (done.exit_code, "t0ken" in done.stdout) == (0, True)


def test_entering_needs_a_reason(host: Api, run: Run) -> None:
    assert run("tenant", "enter", "acme").exit_code == 2


def test_leaving_ends_the_entry(host: Api, run: Run) -> None:
    host.answers("DELETE", f"{ENTRIES}/{ID}", ENTRY | {"status": "Ended"})
    assert run("tenant", "leave", "acme", ID).stdout == 'The entry into tenant "acme" has ended.\n'


def test_tenant_lists_entries(signed_in: Api, run: Run) -> None:
    signed_in.answers("GET", OURS, {"entries": [ENTRY]})
    assert "ada@host.example" in run("entry", "list").stdout


@pytest.mark.parametrize(
    ("verb", "method", "path", "word"),
    [
        ("approve", "POST", f"{OURS}/{ID}/approve", "is let in as Viewer"),
        ("refuse", "POST", f"{OURS}/{ID}/refuse", "is not let in"),
        ("revoke", "DELETE", f"{OURS}/{ID}", "is out"),
    ],
)
def test_tenant_decides(verb: str, method: str, path: str, word: str, signed_in: Api, run: Run) -> None:
    signed_in.answers(method, path, ENTRY)
    assert f"ada@host.example {word}" in run("entry", verb, ID).stdout


def test_tenant_chooses_what_it_takes(signed_in: Api, run: Run) -> None:
    signed_in.answers("PUT", "/api/atoll/v1/settings/entry", {"policy": "never"})
    assert run("entry", "policy", "never").stdout == "never: Nobody of the platform enters.\n"
