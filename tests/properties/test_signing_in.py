"""What holds for every password, every number of failures, every address and every code."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address, IPv6Address
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from atoll.kit.ids import random_password
from atoll.server.identity.sign_in import totp
from atoll.server.identity.sign_in.rules import KINDS, account_key, password_problems, slowing, source_of

EMAIL = "Ada.Lovelace1@acme.example"
MOMENTS = st.integers(10**9, 4 * 10**9).map(lambda second: datetime.fromtimestamp(second, UTC))


@given(st.text(max_size=300))
def test_password_is_good_only_with_every_kind_of_character_and_a_right_length(password: str) -> None:
    good = 8 <= len(password) <= 255 and all(any(map(holds, password)) for _, holds in KINDS)
    assert (password_problems(password, email=EMAIL) == []) == good


@given(st.text(max_size=300), st.text(max_size=300))
def test_the_previous_password_breaks_exactly_one_rule_more(password: str, other: str) -> None:
    alone = password_problems(password, email=EMAIL)
    assert password_problems(password, email=EMAIL, previous=password) == [*alone, "is not the previous password"]
    assert password == other or password_problems(password, email=EMAIL, previous=other) == alone


@given(st.sampled_from([EMAIL, EMAIL.upper(), EMAIL.lower()]))
def test_the_email_address_is_no_password_in_any_case(password: str) -> None:
    assert "is not the e-mail address" in password_problems(password, email=EMAIL)


def test_an_empty_password_is_told_every_rule() -> None:
    assert len(password_problems("", email=EMAIL)) == len(KINDS) + 1


def test_what_the_server_generates_meets_the_rules() -> None:
    assert all(password_problems(random_password(), email=EMAIL) == [] for _ in range(50))


@given(free=st.integers(0, 100), longest=st.integers(1, 100_000))
def test_waiting_grows_from_nothing_and_never_beyond_the_longest(free: int, longest: int) -> None:
    waits = slowing(free=free, longest=longest)
    assert list(waits[:free]) == [0] * free
    assert all(later >= earlier for earlier, later in pairwise(waits))
    assert all(0 < wait <= longest for wait in waits[free:])
    assert waits[-1] == longest


@given(st.ip_addresses(v=6), st.integers(0, 2**64 - 1))
def test_addresses_of_one_customer_are_one_source(address: IPv6Address, host: int) -> None:
    neighbour = IPv6Address((int(address) >> 64 << 64) | host)
    if not (address.ipv4_mapped or neighbour.ipv4_mapped):
        assert source_of(str(address)) == source_of(str(neighbour))


@given(st.ip_addresses(v=4))
def test_an_ipv4_address_is_a_source_of_its_own_however_it_is_written(address: IPv4Address) -> None:
    assert source_of(str(address)) == source_of(f"::ffff:{address}") == str(address)


@given(st.text())
def test_any_text_is_some_source_and_some_account_of_bounded_length(text: str) -> None:
    assert 1 <= len(source_of(text)) <= 64
    assert len(account_key(text)) == 32


@given(st.emails())
def test_an_account_is_counted_once_in_whatever_case_it_is_typed(email: str) -> None:
    assert account_key(email) == account_key(email.lower()) or email.lower() != email.casefold()


@pytest.mark.parametrize(
    ("second", "code"),
    [(59, "287082"), (1111111109, "081804"), (1111111111, "050471"), (1234567890, "005924"), (2000000000, "279037")],
)
def test_codes_are_those_of_the_rfc(second: int, code: str) -> None:
    """RFC 6238, appendix B, the last six of its eight digits."""
    secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
    assert totp.code_at(secret, second // 30) == code


@given(MOMENTS, st.integers(-5, 5))
def test_a_code_is_good_in_its_half_minute_and_the_ones_beside_it(moment: datetime, steps: int) -> None:
    secret = totp.new_secret()
    code = totp.code_at(secret, totp.step_at(moment + timedelta(seconds=30 * steps)))
    found = totp.matching_step(secret, code, at=moment)
    if abs(steps) <= 1:
        assert found is not None
        assert totp.code_at(secret, found) == code
    else:
        assert found is None or totp.code_at(secret, found) == code


@given(st.text(max_size=40), MOMENTS)
def test_nonsense_is_never_a_code(text: str, moment: datetime) -> None:
    if not (text.isascii() and text.isdigit() and len(text) == 6):
        assert totp.matching_step(totp.new_secret(), text, at=moment) is None


def test_uri_is_what_apps_read() -> None:
    uri = totp.uri("ABC", account="ada@acme.example", issuer="Atoll acme")
    label = "otpauth://totp/Atoll%20acme:ada@acme.example"
    assert uri == f"{label}?secret=ABC&issuer=Atoll%20acme&algorithm=SHA1&digits=6&period=30"
