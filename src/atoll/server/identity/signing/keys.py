"""A realm's signing keys as a replica remembers them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from joserfc import jws
from joserfc.jwk import ECKey

from atoll.kit.crypto import unseal
from atoll.kit.settings import Secret
from atoll.server.audit import Signer
from atoll.server.db import Caller, CallerKind, Database
from atoll.server.identity.errors import RealmNotReady
from atoll.server.identity.keys import data_key
from atoll.server.identity.signing import rules, store
from atoll.server.identity.signing.records import KeyState, SigningKey
from atoll.server.identity.signing.service import PURPOSE

UNKNOWN_AGAIN = timedelta(seconds=1)
MOST_REALMS = 20_000


@dataclass(frozen=True, slots=True)
class RealmKeys:
    """A realm's keys, by id; a realm that is still being set up has none. `private` are those that sign now or later."""

    loaded_at: datetime
    stored: tuple[SigningKey, ...]
    public: dict[str, ECKey]
    private: dict[str, ECKey]


class SigningKeys:
    """Looked up again every few minutes, well before a published key signs, and for an unknown key id, at most once a second
    for each realm."""

    def __init__(self, db: Database, installation: Secret) -> None:
        self._db = db
        self._installation = installation
        self._known: dict[UUID, RealmKeys] = {}

    async def public(self, realm: UUID, key_id: str) -> ECKey | None:
        """None for a key that does not verify (any more)."""
        known, now = await self._keys(realm, wanted=key_id), self._db.now()
        if any(key.id == key_id and rules.verifies(key, now) for key in known.stored):
            return known.public[key_id]
        return None

    async def private(self, realm: UUID) -> ECKey:
        """The key to sign with."""
        known = await self._keys(realm, wanted=None)
        chosen = rules.signing(known.stored, self._db.now())
        if chosen is None:
            raise RealmNotReady("This realm has no signing key yet.")
        return known.private[chosen.id]

    async def published(self, realm: UUID) -> list[dict[str, Any]]:
        """The realm's JSON Web Keys: those to come, the current one, and those that still verify."""
        known, now = await self._keys(realm, wanted=None), self._db.now()
        verifying = [key for key in known.stored if rules.verifies(key, now)]
        return [json.loads(key.public_jwk) | {"use": "sig", "alg": "ES256"} for key in verifying]

    def forget(self, realm: UUID) -> None:
        """After a change made here."""
        self._known.pop(realm, None)

    async def _keys(self, realm: UUID, *, wanted: str | None) -> RealmKeys:
        known, now = self._known.get(realm), self._db.now()
        if known is None or not timedelta(0) <= now - known.loaded_at < patience(known, wanted):
            known = self._remember(realm, await self._load(realm, now))
        return known

    async def _load(self, realm: UUID, now: datetime) -> RealmKeys:
        async with self._db.realm_tx(Caller(CallerKind.LOOP, realm, realm)) as tx:
            stored = tuple(await store.list_keys(tx))
            sealing = await data_key(tx, self._installation) if stored else b""
        public = {key.id: ECKey.import_key(json.loads(key.public_jwk)) for key in stored}
        signing = [key for key in stored if rules.state_of(key, now) is not KeyState.RETIRED]
        private = {key.id: opened(key, sealing, realm) for key in signing}
        return RealmKeys(now, stored, public, private)

    def _remember(self, realm: UUID, keys: RealmKeys) -> RealmKeys:
        if len(self._known) >= MOST_REALMS:
            self._known.clear()
        self._known[realm] = keys
        return keys


def patience(known: RealmKeys, wanted: str | None) -> timedelta:
    missing = not known.stored or (wanted is not None and wanted not in known.public)
    return UNKNOWN_AGAIN if missing else rules.LOOK_AGAIN


def opened(key: SigningKey, sealing: bytes, realm: UUID) -> ECKey:
    return ECKey.import_key(json.loads(unseal(sealing, key.sealed_private, bound_to=realm.bytes + PURPOSE)))


async def signer_of(keys: SigningKeys, realm: UUID) -> Signer:
    """The realm's signing key, for what the audit log signs: it keeps the public key beside what was signed."""
    key = await keys.private(realm)

    def sign(payload: bytes, kind: str) -> str:
        header = {"alg": "ES256", "kid": str(key.kid), "typ": kind, "jwk": key.as_dict(private=False)}
        return jws.serialize_compact(header, payload, key)

    return Signer(str(key.kid), json.dumps(key.as_dict(private=False)), sign)
