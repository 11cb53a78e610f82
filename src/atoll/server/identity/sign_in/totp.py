"""Time-based one-time passwords (RFC 6238: HMAC-SHA-1, six digits, thirty seconds), what every authenticator app speaks.

Written on the standard library: the algorithm is these few lines, and no library for it is among our dependencies.
"""

from __future__ import annotations

import base64
import hmac
import os
from datetime import datetime
from urllib.parse import quote, urlencode

STEP_SECONDS = 30
DIGITS = 6
SECRET_BYTES = 20
DRIFT = 1  # steps before and after this one: a phone's clock may be half a minute off


def new_secret() -> str:
    """160 random bits in base32, as apps take them."""
    return base64.b32encode(os.urandom(SECRET_BYTES)).decode()


def step_at(moment: datetime) -> int:
    return int(moment.timestamp()) // STEP_SECONDS


def code_at(secret: str, step: int) -> str:
    digest = hmac.digest(base64.b32decode(secret), step.to_bytes(8, "big"), "sha1")
    offset = digest[-1] & 0xF
    number = int.from_bytes(digest[offset : offset + 4], "big") & 0x7FFFFFFF
    return str(number % 10**DIGITS).zfill(DIGITS)


def matching_step(secret: str, code: str, *, at: datetime) -> int | None:
    """The step whose code this is, of those that a clock a little off may be in. That each works once is the store's part."""
    now = step_at(at)
    matches = [
        step
        for step in range(now - DRIFT, now + DRIFT + 1)
        if hmac.compare_digest(code_at(secret, step).encode(), code.encode(errors="replace"))
    ]
    return matches[-1] if matches else None


def uri(secret: str, *, account: str, issuer: str) -> str:
    """What the QR code of an authenticator app holds."""
    label = quote(f"{issuer}:{account}", safe="@:")
    asked = {"secret": secret, "issuer": issuer, "algorithm": "SHA1", "digits": DIGITS, "period": STEP_SECONDS}
    return f"otpauth://totp/{label}?{urlencode(asked, quote_via=quote)}"
