"""A token of the realm's own provider for one of ours: verified with no transaction open, then believed in one."""

from __future__ import annotations

import base64
import binascii
import json
from typing import Any

from joserfc import jws
from joserfc.errors import JoseError

from atoll.kit.errors import AtollError
from atoll.server import audit
from atoll.server.db import Caller, CallerKind, Database, RealmTx
from atoll.server.identity.providers import rules, service, store
from atoll.server.identity.providers.errors import ExternalTokenRefused, NoProvider
from atoll.server.identity.providers.key_sets import KeySets
from atoll.server.identity.providers.records import External, Provider, ProviderType
from atoll.server.identity.records import Principal
from atoll.server.identity.sign_in import sessions
from atoll.server.identity.sign_in.records import OpenedSession
from atoll.server.web.outward import Outward

LONGEST = 16_384


class ExternalTokens:
    def __init__(self, db: Database, outward: Outward) -> None:
        self._db = db
        self._keys = KeySets(outward)

    async def exchange(self, nobody: Caller, token: str) -> tuple[Principal, OpenedSession]:
        """The user that the token speaks of, signed in. What comes of a token of a provider of this realm is audited."""
        header, claims = unverified(token)
        provider = await self._provider_of(nobody, claims)
        try:
            external = await self._verified(provider, token, header)
        except ExternalTokenRefused as problem:
            async with self._db.realm_tx(nobody) as tx:
                await record(tx, provider.alias, problem)
            raise
        async with self._db.realm_tx(nobody) as tx:
            outcome = await self._signed_in(tx, provider, external)
        if isinstance(outcome, AtollError):
            raise outcome
        return outcome

    async def _provider_of(self, nobody: Caller, claims: dict[str, Any]) -> Provider:
        """By issuer and, where several providers share one, by the client that the token was issued to."""
        async with self._db.realm_tx(nobody) as tx:
            known = [one for one in await store.list_all(tx) if one.type is ProviderType.OIDC]
        if not known:
            raise NoProvider("The grant type external_token_exchange needs an identity provider; none is configured here.")
        issued = [one for one in known if one.config["issuer"] == claims.get("iss")]
        named = str([claims.get("azp"), claims.get("aud")])
        chosen = [one for one in issued if one.config["clientId"] in named] or issued
        if not chosen:
            raise ExternalTokenRefused("The token was not issued by an identity provider of this address.")
        return chosen[0]

    async def _verified(self, provider: Provider, token: str, header: dict[str, Any]) -> External:
        now = self._db.now()
        key = await self._keys.find(provider.id, provider.config["jwksUri"], str(header.get("kid", "")), now)
        if key is None:
            raise ExternalTokenRefused("The token was signed with a key that the identity provider does not publish.")
        try:
            claims = json.loads(jws.deserialize_compact(token, key, algorithms=list(rules.ALGORITHMS)).payload)
            return rules.read_token(claims, provider, now)
        except rules.ClaimWrong as problem:
            raise ExternalTokenRefused(f"The token is not accepted: {problem}.") from None
        except (JoseError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            raise ExternalTokenRefused("The token's signature does not fit the identity provider's key.") from None

    async def _signed_in(
        self, tx: RealmTx, provider: Provider, external: External
    ) -> tuple[Principal, OpenedSession] | AtollError:
        """A refusal is returned, so that its record is committed."""
        try:
            async with tx.savepoint():
                principal = await service.sign_in(tx, provider, external)
                opened = await sessions.open_session(tx, principal, kind=sessions.REFRESH)
        except AtollError as problem:
            await record(tx, external.email, problem)
            return problem
        await record(tx, principal.name, None)
        return principal, opened


async def record(tx: RealmTx, name: str, problem: AtollError | None) -> None:
    await audit.record_sign_in(
        tx,
        name=name,
        kind=CallerKind.USER,
        succeeded=problem is None,
        status=problem.status if problem else tx.caller.via.status,
        metadata={"reason": problem.reason} if problem else {"by": "external token"},
    )


def unverified(token: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Header and claims as they stand there; they only choose the provider and the key to try."""
    try:
        head, body, _ = token.split(".")
        header, claims = (json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))) for part in (head, body))
    except (ValueError, TypeError, binascii.Error, RecursionError):
        header = claims = None
    if len(token) > LONGEST or not isinstance(header, dict) or not isinstance(claims, dict):
        raise ExternalTokenRefused("externalToken is not a signed token (JWT) of an identity provider.")
    return header, claims
