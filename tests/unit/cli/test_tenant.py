"""The tenant's life from the command line."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Api, Run

ACME: dict[str, Any] = {"id": 7, "name": "acme", "status": "Ready"}


@pytest.fixture
def host(signed_in: Api) -> Api:
    signed_in.answers("GET", "/api/v1/tenants", [ACME])
    return signed_in


def test_suspending_says_why(host: Api, run: Run) -> None:
    host.answers("POST", "/api/atoll/v1/tenants/7/suspend", ACME)
    done = run("tenant", "suspend", "acme", "--reason", "unpaid")
    assert (done.exit_code, done.stdout) == (0, 'Tenant "acme" is suspended.\n')
    assert host.only("POST").json == {"reason": "unpaid"}


@pytest.mark.parametrize(("verb", "word"), [("resume", "resumed"), ("restore", "restored")])
def test_tenant_comes_back(host: Api, run: Run, verb: str, word: str) -> None:
    host.answers("POST", f"/api/atoll/v1/tenants/7/{verb}", ACME)
    done = run("tenant", verb, "acme")
    assert (done.exit_code, done.stdout) == (0, f'Tenant "acme" is {word}.\n')


@pytest.mark.parametrize("words", [("restore", "acme"), ("delete", "acme", "--hard", "--yes")])
def test_deleted_tenant_is_found_where_it_may_be_meant(host: Api, run: Run, words: tuple[str, ...]) -> None:
    host.answers("POST", "/api/atoll/v1/tenants/7/restore", ACME)
    host.answers("DELETE", "/api/v1/tenants/7", {"uid": "u"})
    assert run("tenant", *words).exit_code == 0
    assert host.only("GET").query["deleted"] == ["true"]


def test_certificate_is_printed_as_it_is(host: Api, run: Run) -> None:
    host.answers("GET", "/api/atoll/v1/tenants/7/erasure/certificate", {"certificate": {}})
    assert run("tenant", "certificate", "7").stdout.split() == ["{", '"certificate":', "{}", "}"]


def test_dry_run_says_what_would_go_and_deletes_nothing(host: Api, run: Run) -> None:
    answer = {"name": "acme", "totalRows": 3, "held": False, "rows": {"project": 3}}
    host.answers("POST", "/api/atoll/v1/tenants/7/erasure", answer)
    done = run("tenant", "delete", "acme", "--dry-run")
    assert done.stdout.splitlines()[-1].split() == ["project", "3"]
    assert host.only("POST").json == {"dryRun": True}


def test_erasures_lead_to_certificates_of_tenants_that_are_gone(host: Api, run: Run) -> None:
    gone = {"tenantId": 7, "name": "acme", "step": "done", "totalRows": 47}
    host.answers("GET", "/api/atoll/v1/erasures", {"erasures": [gone]})
    assert run("tenant", "erasures").stdout.splitlines()[-1].split()[:4] == ["7", "acme", "done", "47"]


def test_erasure_is_followed_to_its_end(host: Api, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("atoll.cli.waiting.SECONDS_BETWEEN_LOOKS", 0)
    host.answers("DELETE", "/api/v1/tenants/7", {"uid": "u"})
    for seen in ({"step": "rows"}, {"step": "rows"}, {"step": "done", "finishedAt": "2026-01-05T12:00:00Z"}):
        host.answers("GET", "/api/atoll/v1/tenants/7/erasure", seen)
    done = run("tenant", "delete", "acme", "--hard", "--wait", "--yes")
    assert done.stdout == 'Tenant "acme" is being erased.\n'
    assert done.stderr.splitlines()[:2] == ["rows", "done"]


def test_creation_that_fails_ends_with_one(host: Api, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("atoll.cli.waiting.SECONDS_BETWEEN_LOOKS", 0)
    host.answers("POST", "/api/v1/tenants", {"tenant": ACME | {"status": "Creating"}}, status=201)
    host.answers("GET", "/api/v1/tenants/7", ACME | {"status": "Creating"})
    host.answers("GET", "/api/v1/tenants/7", ACME | {"status": "Failed", "diagnostics": "no room"})
    done = run("tenant", "create", "acme", "--email", "ada@acme.example", "--wait")
    assert (done.exit_code, "no room" in done.stderr) == (1, True)


def test_limits_change_what_is_named_alone(host: Api, run: Run) -> None:
    now = {"clusters": 2, "gpus": None, "users": 5, "requestsPerSecond": None, "used": {"users": 3}}
    host.answers("GET", "/api/atoll/v1/tenants/7/limits", now)
    host.answers("PUT", "/api/atoll/v1/tenants/7/limits", now)
    done = run("tenant", "limits", "acme", "--gpus", "64", "--users", "none")
    assert host.only("PUT").json == {"clusters": 2, "gpus": 64.0, "users": None, "requestsPerSecond": None}
    assert ["users", "5", "3"] in [line.split() for line in done.stdout.splitlines()]


def test_holding_and_releasing(host: Api, run: Run) -> None:
    host.answers("PUT", "/api/atoll/v1/tenants/7/hold", ACME)
    host.answers("DELETE", "/api/atoll/v1/tenants/7/hold", ACME)
    assert run("tenant", "hold", "acme", "--reason", "Litigation").exit_code == 0
    assert run("tenant", "release", "acme").exit_code == 0
    assert host.only("PUT").json == {"reason": "Litigation"}


def test_clusters_say_what_ails_them(host: Api, run: Run) -> None:
    ailing = {"state": "Disconnected", "conditions": [{"status": "False", "message": "The agent is silent."}]}
    host.answers("GET", "/api/atoll/v1/tenants/7/clusters", [{"name": "lab", "status": ailing}])
    assert "The agent is silent." in run("tenant", "clusters", "acme").stdout


def test_usage_of_one_tenant_is_told_in_hours(host: Api, run: Run) -> None:
    day = {"day": "2026-01-05", "gpuSeconds": 7200, "cpuCoreSeconds": 3600}
    totals = [day | {"tenantId": 7, "tenantName": "acme"}, day | {"tenantId": 8, "tenantName": "globex"}]
    host.answers("GET", "/api/atoll/v1/usage", {"totals": totals})
    done = run("tenant", "usage", "acme", "--start", "2026-01-01", "--end", "2026-01-31")
    assert [line.split() for line in done.stdout.splitlines()[1:]] == [["2026-01-05", "acme", "2", "1"]]
