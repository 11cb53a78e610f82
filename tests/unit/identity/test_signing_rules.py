"""When which key signs and verifies, by the times that stand with it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from atoll.server.identity.signing.records import KeyState, SigningKey
from atoll.server.identity.signing.rules import (
    CLOCKS_APART,
    LATEST,
    LOOK_AGAIN,
    PUBLISHED_AHEAD,
    ROTATE_AFTER,
    SOONEST,
    TOKEN_LIFETIME,
    VERIFIES_AFTER,
    is_due,
    is_under_way,
    next_look,
    signing,
    state_of,
    verifies,
)

NOW = datetime(2026, 1, 5, 12, 0, tzinfo=UTC)
MOMENT = timedelta(microseconds=1)


def key(id: str, *, signs: timedelta = timedelta(0), retires: timedelta | None = None) -> SigningKey:
    """Times relative to NOW."""
    return SigningKey(id, "", b"", NOW, NOW + signs, None if retires is None else NOW + retires)


def pair(changes: timedelta) -> list[SigningKey]:
    """A key of 90 days and the one that follows it at that time."""
    return [key("new", signs=changes), key("old", signs=-ROTATE_AFTER, retires=changes)]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        (MOMENT, {"new": KeyState.NEXT, "old": KeyState.CURRENT}),
        (timedelta(0), {"new": KeyState.CURRENT, "old": KeyState.RETIRED}),
        (-MOMENT, {"new": KeyState.CURRENT, "old": KeyState.RETIRED}),
    ],
)
def test_one_key_is_current_before_at_and_after_the_change(changes: timedelta, expected: dict[str, KeyState]) -> None:
    keys = pair(changes)
    assert {one.id: state_of(one, NOW) for one in keys} == expected
    chosen = signing(keys, NOW)
    assert chosen is not None
    assert expected[chosen.id] is KeyState.CURRENT


def test_retired_key_verifies_its_last_token_to_the_end() -> None:
    last_token_expires = NOW + TOKEN_LIFETIME
    old = key("old", retires=timedelta(0))
    assert verifies(old, last_token_expires + CLOCKS_APART - MOMENT)
    assert not verifies(old, NOW + VERIFIES_AFTER)


def test_next_key_verifies_already_for_a_clock_that_is_ahead() -> None:
    assert verifies(key("new", signs=PUBLISHED_AHEAD), NOW)


def test_everybody_has_looked_again_before_a_key_signs() -> None:
    assert PUBLISHED_AHEAD >= LOOK_AGAIN + CLOCKS_APART


def test_only_key_signs_even_for_a_clock_that_is_behind() -> None:
    only = key("only", signs=CLOCKS_APART)
    assert signing([only], NOW) is only
    assert signing([], NOW) is None


@pytest.mark.parametrize(("age", "due"), [(ROTATE_AFTER - MOMENT, False), (ROTATE_AFTER, True), (2 * ROTATE_AFTER, True)])
def test_key_is_followed_after_ninety_days(age: timedelta, due: bool) -> None:
    assert is_due([key("old", signs=-age)], NOW) is due


def test_nothing_is_due_while_the_next_key_waits() -> None:
    keys = pair(PUBLISHED_AHEAD)
    assert is_under_way(keys, NOW)
    assert not is_due(keys, NOW)
    assert not is_under_way(pair(timedelta(0)), NOW)


def test_realm_without_keys_has_nothing_due() -> None:
    assert not is_due([], NOW)


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ([key("only")], LATEST),
        ([key("old", signs=-ROTATE_AFTER + timedelta(hours=2))], timedelta(hours=2)),
        ([key("old", signs=-2 * ROTATE_AFTER)], SOONEST),
        ([key("new"), key("old", retires=timedelta(0))], VERIFIES_AFTER),
        ([], SOONEST),
    ],
)
def test_loop_comes_back_when_there_may_be_something_to_do(keys: list[SigningKey], expected: timedelta) -> None:
    assert next_look(keys, NOW) == expected
