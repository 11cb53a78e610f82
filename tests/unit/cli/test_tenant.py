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
