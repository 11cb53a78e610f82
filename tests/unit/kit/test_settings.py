"""Settings are read once, and a typing mistake is an error."""

from __future__ import annotations

import base64

import pytest

from atoll.kit.settings import (
    Secret,
    ServerSettings,
    SettingsError,
    check_database_url,
    parse_key,
    parse_listen,
    parse_networks,
    read_environment,
)

KEY = Secret(b"k" * 32)


def test_an_unknown_variable_with_our_prefix_is_an_error() -> None:
    with pytest.raises(SettingsError, match="ATOLL_DATBASE_URL"):
        read_environment({"ATOLL_DATBASE_URL": "x"})


def test_other_programs_variables_are_left_alone() -> None:
    assert read_environment({"HOME": "/", "ATOLL_AGENT_SECRET": "s", "ATOLL_DOMAIN": "ai.example"}) == {"domain": "ai.example"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [("0.0.0.0:80", ("0.0.0.0", 80)), ("[::1]:8080", ("::1", 8080)), (":9000", ("127.0.0.1", 9000))],
)
def test_addresses_to_listen_on(text: str, expected: tuple[str, int]) -> None:
    assert parse_listen(text) == expected


@pytest.mark.parametrize("text", ["8080", "host:", "host:abc", "host:70000"])
def test_a_bad_address_says_what_is_expected(text: str) -> None:
    with pytest.raises(SettingsError, match="HOST:PORT"):
        parse_listen(text)


def test_a_database_url_names_no_user() -> None:
    assert check_database_url("postgresql://db.example/atoll") == "postgresql://db.example/atoll"
    with pytest.raises(SettingsError, match="no user"):
        check_database_url("postgresql://me:secret@db.example/atoll")
    with pytest.raises(SettingsError, match="postgresql://"):
        check_database_url("mysql://db.example/atoll")


def test_networks_that_tenants_may_reach() -> None:
    assert [str(one) for one in parse_networks("10.1.0.0/16, fd12::/64,192.0.2.1")] == [
        "10.1.0.0/16",
        "fd12::/64",
        "192.0.2.1/32",
    ]
    assert parse_networks("") == ()
    with pytest.raises(SettingsError, match="ATOLL_OUTWARD_ALLOW"):
        parse_networks("10.1.2.3/16")


def test_the_installation_key_is_32_bytes_in_base64() -> None:
    assert parse_key(base64.b64encode(b"k" * 32).decode()).reveal() == b"k" * 32
    with pytest.raises(SettingsError, match="32 bytes"):
        parse_key("short")


def test_a_secret_does_not_show_itself() -> None:
    settings = ServerSettings(installation_key=KEY, owner_url="postgresql://owner:hunter2@db/atoll")

    assert "kkkk" not in repr(settings)
    assert "hunter2" not in repr(settings)


def test_addresses_of_tenants_with_and_without_a_domain() -> None:
    with_domain = ServerSettings(installation_key=KEY, domain="ai.example")
    without = ServerSettings(installation_key=KEY, listen_port=9000)

    assert (with_domain.base_url, with_domain.tenant_url("acme")) == ("https://console.ai.example", "https://acme.ai.example")
    assert (without.base_url, without.tenant_url("acme")) == ("http://localhost:9000", "http://localhost:9000/t/acme")
