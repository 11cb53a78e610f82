"""What one replica believes of another: a token of this installation, for a minute, about what it names."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from atoll.kit.clock import FakeClock
from atoll.kit.settings import Secret
from atoll.server.link.errors import LinkRefused
from atoll.server.link.relay import LIFETIME_SECONDS, LogRequest, Relay
from atoll.server.link.sessions import Sessions

ASKED = LogRequest(cluster="c", workload="w", tail=5)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(datetime(2026, 1, 1, tzinfo=UTC))


def relay(clock: FakeClock, key: bytes = b"k" * 32) -> Relay:
    return Relay(Sessions(replica_url=""), Secret(key), clock)


def test_a_token_says_what_was_asked(clock: FakeClock) -> None:
    token = relay(clock).token_for(ASKED)
    assert relay(clock).asked_by(f"Bearer {token}") == ASKED


def test_a_token_of_another_installation_is_refused(clock: FakeClock) -> None:
    token = relay(clock, b"x" * 32).token_for(ASKED)
    with pytest.raises(LinkRefused):
        relay(clock).asked_by(f"Bearer {token}")


def test_a_token_lives_a_minute(clock: FakeClock) -> None:
    token = relay(clock).token_for(ASKED)
    clock.advance(seconds=LIFETIME_SECONDS + 1)
    with pytest.raises(LinkRefused):
        relay(clock).asked_by(f"Bearer {token}")


@pytest.mark.parametrize("header", ["", "Bearer ", "Bearer x.y.z"])
def test_no_token_is_refused(header: str, clock: FakeClock) -> None:
    with pytest.raises(LinkRefused):
        relay(clock).asked_by(header)
