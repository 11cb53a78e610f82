"""Pure rules of signing in: what a password is, how guessing is slowed down, what counts as one source."""

from __future__ import annotations

import hashlib
from datetime import timedelta
from ipaddress import IPv6Address, IPv6Network, ip_address
from itertools import chain, repeat

from atoll.kit.text import fold

SHORTEST_PASSWORD, LONGEST_PASSWORD = 8, 255
KINDS = (
    ("has an upper-case letter", str.isupper),
    ("has a lower-case letter", str.islower),
    ("has a digit", str.isdigit),
    ("has a special character", lambda character: not character.isalnum()),
)

EVERYBODY = "*"
UNKNOWN_SOURCE = "unknown"
REMEMBERED_SLOWED = timedelta(hours=24)
REMEMBERED_FREE = timedelta(hours=1)
TRUSTED = timedelta(days=90)


def password_problems(password: str, *, email: str, previous: str | None = None) -> list[str]:
    """Every rule that a new password breaks, as what it should be. `previous` is the one that it replaces."""
    problems = [rule for rule, holds in KINDS if not any(map(holds, password))]
    if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD:
        problems.insert(0, f"has {SHORTEST_PASSWORD} to {LONGEST_PASSWORD} characters")
    if fold(password) == fold(email):
        problems.append("is not the e-mail address")
    if password == previous:
        problems.append("is not the previous password")
    return problems


def slowing(*, free: int, longest: int) -> tuple[int, ...]:
    """Seconds to wait after the first, second, … failure: none for those that are free, then doubled up to `longest`.

    The last entry holds for every failure that follows.
    """
    doubled = []
    seconds = 1
    while seconds < longest:
        doubled.append(seconds)
        seconds *= 2
    return tuple(chain(repeat(0, free), doubled, [longest]))


# From one address: ten tries, then one every quarter of an hour. From all addresses that the account was never used from
# together: fifty, then one every half minute, whatever number of machines takes part.
OF_SOURCE = slowing(free=10, longest=900)
OF_EVERYBODY = slowing(free=50, longest=30)


def account_key(username: str) -> str:
    """What stands for an account in the counters: whatever was typed as a name, it is short and tells nothing."""
    return hashlib.sha256(fold(username).encode(errors="replace")).hexdigest()[:32]


def source_of(address: str) -> str:
    """One source of attempts: an IPv4 address, or the /64 that one IPv6 customer has to himself."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return UNKNOWN_SOURCE
    if isinstance(parsed, IPv6Address):
        if parsed.ipv4_mapped:
            return str(parsed.ipv4_mapped)
        return str(IPv6Network((int(parsed), 64), strict=False))
    return str(parsed)
