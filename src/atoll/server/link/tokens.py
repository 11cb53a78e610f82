"""Proving an agent: a token it signed itself, with the key that it enrolled."""

from __future__ import annotations

import base64
import json
from datetime import datetime
from typing import Any
from uuid import UUID

from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import ECKey

from atoll.server.link.errors import LinkRefused

SKEW_SECONDS = 300
LONGEST_LIFE = 120


def audience(tenant: UUID) -> str:
    """What every token of a tenant's agents names: a token for one tenant is nothing at another."""
    return f"atoll-link:{tenant}"


def claimed_cluster(token: str) -> UUID:
    """The cluster that an unverified token speaks for; it only chooses whose key to check it with."""
    try:
        payload = token.split(".")[1]
        claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
        return UUID(claims["iss"])
    except (ValueError, KeyError, TypeError, IndexError):
        raise LinkRefused("This token cannot be read.") from None


def verify(token: str, key: ECKey, *, cluster: UUID, tenant: UUID, now: datetime) -> None:
    try:
        claims: dict[str, Any] = json.loads(jws.deserialize_compact(token, key, algorithms=["ES256"]).payload)
        issued, expires = float(claims["iat"]), float(claims["exp"])
    except (JoseError, ValueError, KeyError, TypeError):
        raise LinkRefused("This token was not signed by the enrolled agent.") from None
    at = now.timestamp()
    fresh = issued - SKEW_SECONDS <= at <= expires + SKEW_SECONDS and expires - issued <= LONGEST_LIFE
    if not fresh or claims.get("aud") != audience(tenant) or claims.get("sub") != str(cluster):
        raise LinkRefused("This token is expired or for another tenant.")
