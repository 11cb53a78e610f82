"""The data-encryption key of a realm, wrapped by the installation key.

Erasing a tenant destroys the wrapped key, and with it everything that it sealed.
"""

from __future__ import annotations

from uuid import UUID

from cryptography.exceptions import InvalidTag

from atoll.kit.crypto import derive, new_key, seal, unseal
from atoll.kit.settings import Secret, SettingsError
from atoll.server.db import RealmTx
from atoll.server.identity import store

WRAPPING = "wrap tenant keys"


class WrongKey(SettingsError):
    pass


async def ensure_data_key(tx: RealmTx, installation: Secret) -> bytes:
    """The realm's data key; made on first use."""
    wrapping = derive(installation.reveal(), WRAPPING)
    fresh = seal(wrapping, new_key(), bound_to=tx.tenant_id.bytes)
    return unseal(wrapping, await store.ensure_wrapped_key(tx, fresh), bound_to=tx.tenant_id.bytes)


async def data_key(tx: RealmTx, installation: Secret) -> bytes:
    wrapping = derive(installation.reveal(), WRAPPING)
    return unseal(wrapping, await store.get_wrapped_key(tx), bound_to=tx.tenant_id.bytes)


def rewrap(tenant: UUID, wrapped: bytes, *, old: Secret, new: Secret) -> bytes:
    """The same data key under another installation key. WrongKey where the old one does not open it."""
    try:
        plain = unseal(derive(old.reveal(), WRAPPING), wrapped, bound_to=tenant.bytes)
    except InvalidTag:
        raise WrongKey("The old installation key does not open the data keys that are stored.") from None
    return seal(derive(new.reveal(), WRAPPING), plain, bound_to=tenant.bytes)


async def seal_for(tx: RealmTx, installation: Secret, plain: str, *, purpose: str) -> bytes:
    return seal(await data_key(tx, installation), plain.encode(), bound_to=tx.tenant_id.bytes + purpose.encode())


async def unseal_for(tx: RealmTx, installation: Secret, sealed: bytes, *, purpose: str) -> str:
    return unseal(await data_key(tx, installation), sealed, bound_to=tx.tenant_id.bytes + purpose.encode()).decode()
