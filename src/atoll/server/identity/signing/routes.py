"""The keys that sign this realm's tokens: published to whoever verifies them, and replaced on demand. In a tenant and in the
host organization alike; what is published is answered from memory.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Annotated, Any

from starlette.requests import Request
from starlette.responses import Response

from atoll.kit.settings import Secret
from atoll.server.db import Caller
from atoll.server.identity.permissions import SIGNING_KEYS_READ, SIGNING_KEYS_UPDATE
from atoll.server.identity.signing import rules, service, store
from atoll.server.identity.signing.errors import RotationUnderWay
from atoll.server.identity.signing.keys import SigningKeys
from atoll.server.identity.signing.records import SigningKey
from atoll.server.identity.signing.schemas import JsonWebKeySet, OpenIdConfiguration, SigningKeysShape
from atoll.server.web import Accepts, Db, address_of, answer, declares, guard, once, router

routes = router(tag="Signing keys")

FOR_ANYBODY: Any = [guard(accepts=Accepts.NOBODY)]
MayRead = Annotated[Caller, guard(SIGNING_KEYS_READ)]
MayRotate = Annotated[Caller, guard(SIGNING_KEYS_UPDATE)]
KEPT = f"public, max-age={int(rules.LOOK_AGAIN.total_seconds())}"
JWKS = "/api/atoll/v1/jwks"
GRANTS = ["client_credentials", "password", "refresh_token"]
CLAIMS = ["iss", "aud", "sub", "typ", "preferred_username", "email", "azp", "tenant_id", "iat", "nbf", "exp", "jti"]


def keys_of(request: Request) -> SigningKeys:
    found: SigningKeys = request.app.state.signing_keys
    return found


@routes.get(
    "/.well-known/openid-configuration",
    operation_id="get_openid_configuration",
    response_model=OpenIdConfiguration,
    responses=declares(),
    dependencies=FOR_ANYBODY,
)
async def get_openid_configuration(request: Request) -> Response:
    """How to verify this realm's tokens, for programs that know OpenID Connect Discovery."""
    issuer_of: Callable[[str], str] = request.app.state.issuer_of
    issuer = issuer_of(address_of(request).name)
    return kept(
        {
            "issuer": issuer,
            "jwks_uri": f"{issuer}{JWKS}",
            "token_endpoint": f"{issuer}/api/v2/token",
            "grant_types_supported": GRANTS,
            "response_types_supported": [],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["ES256"],
            "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
            "claims_supported": CLAIMS,
        }
    )


@routes.get(JWKS, operation_id="get_jwks", response_model=JsonWebKeySet, responses=declares(), dependencies=FOR_ANYBODY)
async def get_jwks(request: Request) -> Response:
    """The public keys of this realm's tokens. A key stands here before it signs, for longer than this answer may be kept."""
    return kept({"keys": await keys_of(request).published(address_of(request).tenant)})


def kept(value: object) -> Response:
    response = answer(value)
    response.headers["Cache-Control"] = KEPT
    return response


@routes.get(
    "/api/atoll/v1/signing-keys", operation_id="get_signing_keys", response_model=SigningKeysShape, responses=declares()
)
async def get_signing_keys(db: Db, caller: MayRead) -> Response:
    """The keys that sign or verify this realm's tokens, and when they follow each other."""
    async with db.realm_tx(caller) as tx:
        keys, now = await store.list_keys(tx), tx.now
    return answer(keys_shown(keys, now))


@routes.post(
    "/api/atoll/v1/signing-keys/rotation",
    operation_id="rotate_signing_keys",
    response_model=SigningKeysShape,
    responses=declares(RotationUnderWay),
)
async def rotate_signing_keys(request: Request, db: Db, caller: MayRotate) -> Response:
    """Have a new key sign, ten minutes from now. No token is refused on its account."""
    installation: Secret = request.app.state.installation
    async with db.realm_tx(caller) as tx:
        keys = await once(tx, lambda: service.rotate(tx, installation), again=lambda _: store.list_keys(tx))
        now = tx.now
    keys_of(request).forget(caller.tenant)
    return answer(keys_shown(keys, now))


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
