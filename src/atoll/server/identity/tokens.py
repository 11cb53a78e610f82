"""Access tokens: ES256 JWTs of one realm. The official client reads `exp` with plain base64, so the payload is ASCII without
the characters that would yield `-` or `_`.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections import OrderedDict
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from joserfc import jws
from joserfc.errors import JoseError

from atoll.kit.ids import uuid7
from atoll.server.db import CallerKind, Entered
from atoll.server.identity.errors import TokenInvalid
from atoll.server.identity.records import Principal
from atoll.server.identity.signing import SigningKeys
from atoll.server.identity.signing.rules import CLOCKS_APART, TOKEN_LIFETIME

LIFETIME_SECONDS = int(TOKEN_LIFETIME.total_seconds())
MOST_SKEW_SECONDS = CLOCKS_APART.total_seconds()
MOST_VERIFIED = 10_000
LONGEST = 4096
MOST_IN_GROUPS = 1500
AWKWARD = ">?~"


@dataclass(frozen=True, slots=True)
class Claims:
    """What a verified token says. `realm` is the one whose key verified it; `key` is the access key that acts for a user."""

    realm: UUID
    principal: UUID
    kind: CallerKind
    name: str
    issued_at: datetime
    not_before: float
    expires_at: float
    session: UUID | None = None
    groups: tuple[str, ...] = ()
    key: UUID | None = None
    entered: Entered | None = None


class TokenIssuer:
    """Issues and verifies tokens. A verified token is remembered until it expires: 87 µs become 1."""

    def __init__(self, keys: SigningKeys) -> None:
        self._keys = keys
        self._verified: OrderedDict[bytes, Claims] = OrderedDict()

    async def issue(
        self,
        principal: Principal,
        *,
        realm: UUID,
        number: int,
        issuer: str,
        now: datetime,
        session: UUID | None = None,
        key: Principal | None = None,
        seconds: int = LIFETIME_SECONDS,
        entered: Entered | None = None,
    ) -> str:
        """With a session the token ends when that does; with `key` it is an access key's, which acts for the principal."""
        signing = await self._keys.private(realm)
        claims: dict[str, Any] = {
            "iss": issuer,
            "aud": issuer,
            "sub": str(principal.id),
            "typ": principal.kind,
            "preferred_username": principal.name,
            "email": principal.name if principal.kind == CallerKind.USER else "",
            "azp": (key or principal).client_id or "",
            "tenant_id": number,
            "iat": int(now.timestamp()),
            "iat_ms": int(now.timestamp() * 1000),
            "nbf": int(now.timestamp()),
            "exp": int(now.timestamp()) + seconds,
            "jti": str(uuid7()),
        } | groups_claim(principal)
        claims |= {"sid": str(session)} if session else {}
        claims |= {"access_key": str(key.id)} if key else {}
        claims |= {"entry": entry_claim(entered)} if entered else {}
        return jws.serialize_compact({"alg": "ES256", "kid": signing.kid, "typ": "JWT"}, payload_bytes(claims), signing)

    async def verify(self, token: str, *, issuers: dict[UUID, str], now: datetime) -> Claims:
        """`issuers` are the realms whose tokens this address knows, each with its issuer's name."""
        if len(token) > LONGEST:
            raise TokenInvalid("Issuer is not familiar.")
        digest = hashlib.sha256(token.encode()).digest()
        claims = self._verified.get(digest)
        if claims is None or claims.realm not in issuers:
            claims = await self._verify_anew(token, issuers)
            self._remember(digest, claims)
        if claims.expires_at <= now.timestamp():
            raise TokenInvalid("The token has expired.")
        if claims.not_before > now.timestamp() + MOST_SKEW_SECONDS:
            raise TokenInvalid("The token is not valid yet.")
        return claims

    async def _verify_anew(self, token: str, issuers: dict[UUID, str]) -> Claims:
        key_id = key_id_of(token)
        for realm, issuer in issuers.items():
            key = await self._keys.public(realm, key_id)
            if key is None:
                continue
            try:
                payload = jws.deserialize_compact(token, key, algorithms=["ES256"]).payload
                return read_claims(json.loads(payload), realm=realm, issuer=issuer)
            except (JoseError, ValueError, KeyError, TypeError):
                break
        raise TokenInvalid("Issuer is not familiar.")

    def _remember(self, digest: bytes, claims: Claims) -> None:
        self._verified[digest] = claims
        while len(self._verified) > MOST_VERIFIED:
            self._verified.popitem(last=False)


def groups_claim(principal: Principal) -> dict[str, Any]:
    """The groups as they are now, so that the first guess at what the caller holds is right. Where they do not fit into a
    header they are left out: what is stored decides anyway."""
    groups = list(principal.groups or ())
    return {"groups": groups} if groups and len(json.dumps(groups)) <= MOST_IN_GROUPS else {}


def entry_claim(entered: Entered) -> dict[str, Any]:
    return {"by": entered.by, "until": entered.until.timestamp(), "reason": entered.reason}


def entered_of(claim: dict[str, Any]) -> Entered:
    return Entered(str(claim["by"]), datetime.fromtimestamp(claim["until"], UTC), str(claim["reason"]))


def payload_bytes(claims: dict[str, Any]) -> bytes:
    text = json.dumps(claims, ensure_ascii=True)
    for character in AWKWARD:
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text.encode()


def key_id_of(token: str) -> str:
    """The key id of an unverified token's header; it only chooses which key to try."""
    try:
        head = token.split(".", 1)[0]
        header = json.loads(base64.urlsafe_b64decode(head + "=" * (-len(head) % 4)))
        return str(header["kid"])
    except (ValueError, KeyError, TypeError, binascii.Error):
        raise TokenInvalid("Issuer is not familiar.") from None


def read_claims(claims: dict[str, Any], *, realm: UUID, issuer: str) -> Claims:
    if claims["iss"] != issuer or claims["aud"] != issuer:
        raise TokenInvalid("Issuer is not familiar.")
    return Claims(
        realm=realm,
        principal=UUID(claims["sub"]),
        kind=CallerKind(claims["typ"]),
        name=str(claims["preferred_username"]),
        issued_at=datetime.fromtimestamp(claims["iat_ms"] / 1000, UTC),
        not_before=float(claims["nbf"]),
        expires_at=float(claims["exp"]),
        session=UUID(claims["sid"]) if "sid" in claims else None,
        groups=tuple(sorted(map(str, claims.get("groups", ())))),
        key=UUID(claims["access_key"]) if "access_key" in claims else None,
        entered=entered_of(claims["entry"]) if "entry" in claims else None,
    )
