"""Response types of signing keys."""

from __future__ import annotations

from datetime import datetime

from pydantic import BaseModel, Field

from atoll.server.identity.signing.records import KeyState
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
