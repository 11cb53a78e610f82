"""Identifiers: uuid7 inside, random 31-bit integers where the API demands integers, random secrets.

Integers are random rather than counted: a sequence would tell others' volume, and a counter from 1 would let a test
that tries a foreign id hit one of its own rows.
"""

from __future__ import annotations

import os
import secrets
import time
from typing import NewType
from uuid import UUID

TenantId = NewType("TenantId", UUID)
ClusterId = NewType("ClusterId", UUID)
PrincipalId = NewType("PrincipalId", UUID)
WorkloadId = NewType("WorkloadId", UUID)
PodId = NewType("PodId", UUID)
DepartmentId = NewType("DepartmentId", int)
ProjectId = NewType("ProjectId", int)
NodePoolId = NewType("NodePoolId", int)

LARGEST_INTEGER = 2**31 - 1
SECRET_BYTES = 32


def uuid7() -> UUID:
    """A time-ordered UUID (RFC 9562): 48 bits of milliseconds, 74 random bits."""
    millis = time.time_ns() // 1_000_000
    value = (millis & (1 << 48) - 1) << 80 | int.from_bytes(os.urandom(10), "big")
    value = value & ~(0xF << 76) | 0x7 << 76
    return UUID(int=value & ~(0x3 << 62) | 0x2 << 62)


def random_integer() -> int:
    """A random id in 1 … 2^31-1; the caller's unique key catches the rare clash."""
    return secrets.randbelow(LARGEST_INTEGER) + 1


def random_secret() -> str:
    """A machine's secret: 256 random bits, URL-safe."""
    return secrets.token_urlsafe(SECRET_BYTES)


def random_password() -> str:
    """A person's first password: meets the rules on passwords and can be typed."""
    letters = "abcdefghjkmnpqrstuvwxyz"
    groups = ["".join(secrets.choice(letters) for _ in range(5)) for _ in range(4)]
    groups[0] = groups[0].capitalize()
    return "-".join(groups) + str(secrets.randbelow(90) + 10)
