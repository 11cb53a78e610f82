"""`atoll verify isolation` against a real server: silent where the barriers stand, loud when one was taken away."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from tests.live import Installation
from tests.live.programs import environment


@pytest.fixture(scope="module")
def installation() -> Iterator[Installation]:
    made = Installation()
    made.add_server()
    yield made
    made.end()


@pytest.fixture(scope="module")
def credentials(installation: Installation) -> dict[str, str]:
    """A service account of the host with every right, as a pipeline would have."""
    operator = installation.operator()
    machine = operator.post("/api/v1/service-accounts", {"name": "verifier"}).expect(201)
    rule = {"subjectType": "service-account", "subjectId": machine["id"], "scopeType": "system", "scopeId": "system"}
    operator.post("/api/v1/authorization/access-rules", rule | {"roleId": administrator_role(operator)}).expect(201)
    names = {"ATOLL_URL": installation.url, "ATOLL_CLIENT_ID": machine["clientId"]}
    return names | {"ATOLL_CLIENT_SECRET": machine["clientSecret"]}


def administrator_role(operator: Any) -> int:
    roles = operator.get("/api/v1/authorization/roles").expect(200)
    return int(next(one["id"] for one in roles if one["name"] == "System administrator"))


def verify(installation: Installation, credentials: dict[str, str]) -> tuple[int, list[dict[str, str]]]:
    """(exit code, the trials)"""
    given = environment(credentials | {"XDG_CONFIG_HOME": str(installation.folder / "config")})
    command = [sys.executable, "-m", "atoll.cli", "verify", "isolation", "--output", "json"]
    done = subprocess.run(command, env=given, capture_output=True, text=True, timeout=300, check=False)
    assert done.stdout, done.stderr
    return done.returncode, json.loads(done.stdout)


def test_nothing_is_let_through(installation: Installation, credentials: dict[str, str]) -> None:
    code, trials = verify(installation, credentials)
    assert [one for one in trials if one["problem"]] == []
    assert code == 0
    assert {"GET /api/v1/org-unit/projects/{projectId}", "DELETE /api/v1/tenants/{tenantId}"} <= {
        one["route"] for one in trials
    }
    assert {"401", "403", "404"} <= {one["denied"] for one in trials}


def test_the_throw_away_tenants_are_gone(installation: Installation, credentials: dict[str, str]) -> None:
    verify(installation, credentials)
    left = installation.operator().get("/api/v1/tenants").expect(200)
    assert [one["name"] for one in left if one["name"].startswith("verify-")] == []


def test_a_policy_that_was_taken_away_is_found(installation: Installation, credentials: dict[str, str]) -> None:
    installation.fetch("alter table department disable row level security")
    try:
        code, trials = verify(installation, credentials)
    finally:
        installation.fetch("alter table department enable row level security")
    assert code == 1
    assert "GET /api/v1/org-unit/departments" in {one["route"] for one in trials if one["problem"]}
