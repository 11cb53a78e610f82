"""Response types of signing keys."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pydantic import BaseModel, Field

from atoll.server.identity.signing import rules
from atoll.server.identity.signing.records import SigningKey
from atoll.server.identity.signing.rules import KeyState
from atoll.server.web import Shape


class SigningKeyShape(Shape):
    """`verifiesUntil` is null until another key follows."""

    id: str
    state: KeyState
    created_at: datetime
    signs_from: datetime
    retired_at: datetime | None
    verifies_until: datetime | None


class SigningKeysShape(Shape):
    keys: list[SigningKeyShape]


class JsonWebKey(BaseModel):
    """A public key as RFC 7517 writes it."""

    kid: str
    kty: str
    crv: str
    x: str
    y: str
    use: str
    alg: str


class JsonWebKeySet(BaseModel):
    keys: list[JsonWebKey]


class OpenIdConfiguration(BaseModel):
    """What verifies a realm's tokens needs to know, as OpenID Connect Discovery writes it."""

    issuer: str
    jwks_uri: str
    token_endpoint: str
    grant_types_supported: list[str]
    response_types_supported: list[str] = Field(description="Empty: there is no page of ours to send a browser to.")
    subject_types_supported: list[str]
    id_token_signing_alg_values_supported: list[str]
    token_endpoint_auth_methods_supported: list[str]
    claims_supported: list[str]


def keys_shown(keys: list[SigningKey], now: datetime) -> dict[str, Any]:
    return {"keys": [key_shown(key, now) for key in keys if rules.verifies(key, now)]}


def key_shown(key: SigningKey, now: datetime) -> dict[str, Any]:
    return {
        "id": key.id,
        "state": rules.state_of(key, now).value,
        "createdAt": key.created_at,
        "signsFrom": key.signs_from,
        "retiredAt": key.retired_at,
        "verifiesUntil": key.retired_at + rules.VERIFIES_AFTER if key.retired_at else None,
    }
