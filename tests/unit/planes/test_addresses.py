"""Which plane a host name and a path lead to."""

from __future__ import annotations

import pytest

from atoll.server.planes.addresses import Found, find, host_of


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("Acme.Example:8080", "acme.example"),
        ("[::1]:8080", "[::1]"),
        ("localhost", "localhost"),
        ("acme.example.", "acme.example"),
        ("", ""),
    ],
)
def test_the_host_without_its_port(header: str, expected: str) -> None:
    assert host_of(header) == expected


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("console.ai.example", Found("management")),
        ("acme.ai.example", Found("tenant", "acme")),
        ("abc.apps.ai.example", Found("applications", "abc")),
        ("apps.ai.example", Found("tenant", "apps")),
        ("ai.example", Found("unknown")),
        ("a.b.ai.example", Found("unknown")),
        ("localhost", Found("unknown")),
        ("127.0.0.1", Found("unknown")),
        ("evil.example", Found("unknown")),
        ("acme.ai.example.evil.example", Found("unknown")),
        ("_x.ai.example", Found("unknown")),
    ],
)
def test_with_a_domain_only_its_names_lead_anywhere(host: str, expected: Found) -> None:
    assert find(host, "/t/acme/api/v1/workloads", domain="ai.example") == expected


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]"])
def test_without_a_domain_the_loopback_names_are_management_and_carry_prefixes(host: str) -> None:
    assert find(host, "/api/v1/tenants", domain="") == Found("management", own_origin=False)
    assert find(host, "/t/acme/api/v1/x", domain="") == Found("tenant", "acme", "/t/acme", own_origin=False)


def test_without_a_domain_names_below_localhost_have_an_origin_of_their_own() -> None:
    assert find("console.localhost", "/", domain="") == Found("management")
    assert find("acme.localhost", "/", domain="") == Found("tenant", "acme")
    assert find("abc.apps.localhost", "/", domain="") == Found("applications", "abc")
    assert find("acme.example", "/", domain="") == Found("unknown")


def test_the_public_address_is_management_too() -> None:
    assert find("atoll.example", "/api", domain="", public_host="atoll.example") == Found("management", own_origin=False)
