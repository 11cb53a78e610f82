"""Keys of a realm: its data-encryption key, wrapped by the installation key, and its ES256 signing keys, sealed by that.

Erasing a tenant destroys the wrapped key, and with it everything that it sealed.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from uuid import UUID

from joserfc import jws
from joserfc.jwk import ECKey

from atoll.kit.clock import monotonic
from atoll.kit.crypto import derive, new_key, seal, unseal
from atoll.kit.settings import Secret
from atoll.server.audit import Signer
from atoll.server.db import Caller, CallerKind, Database, RealmTx
from atoll.server.identity import store
from atoll.server.identity.errors import RealmNotReady

LOOK_AGAIN_SECONDS = 1.0
KEEP_SECONDS = 300.0
MOST_REALMS = 20_000
WRAPPING = "wrap tenant keys"


async def ensure_data_key(tx: RealmTx, installation: Secret) -> bytes:
    """The realm's data key; made on first use."""
    wrapping = derive(installation.reveal(), WRAPPING)
    fresh = seal(wrapping, new_key(), bound_to=tx.tenant_id.bytes)
    return unseal(wrapping, await store.ensure_wrapped_key(tx, fresh), bound_to=tx.tenant_id.bytes)


async def data_key(tx: RealmTx, installation: Secret) -> bytes:
    wrapping = derive(installation.reveal(), WRAPPING)
    return unseal(wrapping, await store.get_wrapped_key(tx), bound_to=tx.tenant_id.bytes)


async def seal_for(tx: RealmTx, installation: Secret, plain: str, *, purpose: str) -> bytes:
    return seal(await data_key(tx, installation), plain.encode(), bound_to=tx.tenant_id.bytes + purpose.encode())


async def unseal_for(tx: RealmTx, installation: Secret, sealed: bytes, *, purpose: str) -> str:
    return unseal(await data_key(tx, installation), sealed, bound_to=tx.tenant_id.bytes + purpose.encode()).decode()


async def ensure_signing_key(tx: RealmTx, installation: Secret) -> None:
    if await store.list_signing_keys(tx):
        return
    key = ECKey.generate_key("P-256", auto_kid=True)
    private = json.dumps(key.as_dict(private=True))
    sealed = seal(await ensure_data_key(tx, installation), private.encode(), bound_to=tx.tenant_id.bytes + b"signing")
    await store.insert_signing_key(
        tx, key_id=str(key.kid), public_jwk=json.dumps(key.as_dict(private=False)), sealed_private=sealed
    )


@dataclass(frozen=True, slots=True)
class RealmKeys:
    """A realm's keys as remembered; a realm that is still being set up has none."""

    loaded_at: float
    public: dict[str, ECKey]
    newest: ECKey | None


class SigningKeys:
    """A realm's keys, remembered; looked up again for an unknown key id, at most once a second for each realm."""

    def __init__(self, db: Database, installation: Secret) -> None:
        self._db = db
        self._installation = installation
        self._known: dict[UUID, RealmKeys] = {}

    async def public(self, realm: UUID, key_id: str) -> ECKey | None:
        return (await self._keys(realm, wanted=key_id)).public.get(key_id)

    async def private(self, realm: UUID) -> ECKey:
        newest = (await self._keys(realm, wanted=None)).newest
        if newest is None:
            raise RealmNotReady("This realm has no signing key yet.")
        return newest

    async def _keys(self, realm: UUID, *, wanted: str | None) -> RealmKeys:
        known, now = self._known.get(realm), monotonic()
        if known is None or now - known.loaded_at >= self._patience(known, wanted):
            known = self._remember(realm, await self._load(realm, now))
        return known

    def _patience(self, known: RealmKeys, wanted: str | None) -> float:
        missing = known.newest is None or (wanted is not None and wanted not in known.public)
        return LOOK_AGAIN_SECONDS if missing else KEEP_SECONDS

    async def _load(self, realm: UUID, now: float) -> RealmKeys:
        async with self._db.realm_tx(Caller(CallerKind.LOOP, realm, realm)) as tx:
            stored = await store.list_signing_keys(tx)
            if not stored:
                return RealmKeys(now, {}, None)
            key = await data_key(tx, self._installation)
        newest = unseal(key, stored[0].sealed_private, bound_to=realm.bytes + b"signing")
        public = {entry.id: ECKey.import_key(json.loads(entry.public_jwk)) for entry in stored}
        return RealmKeys(now, public, ECKey.import_key(json.loads(newest)))

    def _remember(self, realm: UUID, keys: RealmKeys) -> RealmKeys:
        if len(self._known) >= MOST_REALMS:
            self._known.clear()
        self._known[realm] = keys
        return keys


async def signer_of(keys: SigningKeys, realm: UUID) -> Signer:
    """The realm's signing key, for what the audit log signs."""
    key = await keys.private(realm)

    def sign(payload: bytes, kind: str) -> str:
        header = {"alg": "ES256", "kid": str(key.kid), "typ": kind, "jwk": key.as_dict(private=False)}
        return jws.serialize_compact(header, payload, key)

    return Signer(str(key.kid), json.dumps(key.as_dict(private=False)), sign)
