"""Use cases of signing keys."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

from joserfc.jwk import ECKey

from atoll.kit.crypto import seal
from atoll.kit.settings import Secret
from atoll.server import audit
from atoll.server.db import RealmTx
from atoll.server.identity.keys import ensure_data_key
from atoll.server.identity.signing import rules, store
from atoll.server.identity.signing.errors import RotationUnderWay
from atoll.server.identity.signing.records import SigningKey

PURPOSE = b"signing"


async def ensure_signing_key(tx: RealmTx, installation: Secret) -> None:
    """The realm's first key, which signs at once: nobody has kept an older set."""
    if not await store.lock_keys(tx):
        await add(tx, installation, signs_from=tx.now)


async def rotate(tx: RealmTx, installation: Secret) -> list[SigningKey]:
    """Publish a key that will sign in a while; all keys of the realm. RotationUnderWay while one is waiting already."""
    if rules.is_under_way(await store.lock_keys(tx), tx.now):
        raise RotationUnderWay("The next key is published already and does not sign yet.")
    await follow(tx, installation)
    return await store.list_keys(tx)


async def tend(tx: RealmTx, installation: Secret) -> timedelta:
    """What is due: a key to follow an old one, keys to delete. Returns when to look again."""
    await store.delete_retired(tx, before=tx.now - rules.VERIFIES_AFTER)
    if rules.is_due(await store.lock_keys(tx), tx.now):
        await follow(tx, installation)
    return rules.next_look(await store.list_keys(tx), tx.now)


async def follow(tx: RealmTx, installation: Secret) -> None:
    """The times of the change are written now, for both keys."""
    signs_from = tx.now + rules.PUBLISHED_AHEAD
    await store.retire_all(tx, at=signs_from)
    made = await add(tx, installation, signs_from=signs_from)
    await audit.record(tx, audit.Action.CREATE, audit.Entity("signing-key", made.id, made.id))


async def add(tx: RealmTx, installation: Secret, *, signs_from: datetime) -> SigningKey:
    key = ECKey.generate_key("P-256", auto_kid=True)
    private = json.dumps(key.as_dict(private=True)).encode()
    sealed = seal(await ensure_data_key(tx, installation), private, bound_to=tx.tenant_id.bytes + PURPOSE)
    public = json.dumps(key.as_dict(private=False))
    made = SigningKey(str(key.kid), public, sealed, created_at=tx.now, signs_from=signs_from, retired_at=None)
    await store.insert(tx, made)
    return made
