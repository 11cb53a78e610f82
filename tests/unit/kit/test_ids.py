"""Identifiers sort by time where they should, and tell nothing where they should not."""

from __future__ import annotations

from atoll.kit.ids import LARGEST_INTEGER, random_integer, random_password, random_secret, uuid7
from atoll.server.identity.sign_in.rules import password_problems


def test_uuid7_carries_its_version_and_variant() -> None:
    made = uuid7()

    assert made.version == 7
    assert made.variant == "specified in RFC 4122"


def test_uuid7_sorts_by_the_millisecond_in_which_it_was_made() -> None:
    first = uuid7()
    while (later := uuid7()).int >> 80 == first.int >> 80:
        pass

    assert first < later


def test_integers_are_positive_and_fit_in_31_bits() -> None:
    made = [random_integer() for _ in range(1000)]

    assert all(1 <= value <= LARGEST_INTEGER for value in made)
    assert len(set(made)) > 990


def test_secrets_are_long_and_never_the_same() -> None:
    assert len(random_secret()) >= 43
    assert random_secret() != random_secret()


def test_first_passwords_meet_the_rules_on_passwords() -> None:
    assert all(password_problems(random_password(), email="ada@example.com") == [] for _ in range(50))
