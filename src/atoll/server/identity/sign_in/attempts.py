"""Guessing is slowed down; the owner of an account is not locked out by it.

Failures are counted for each account and address, and for each account over all addresses that it was never used from.
Whoever signs in from an address that the account knows waits for nothing that others did. All of it is in the database, so
it holds on every replica and after a restart, and an unknown name is counted as a known one.
"""

from __future__ import annotations

from atoll.kit.text import fold
from atoll.server.db import RealmTx
from atoll.server.identity.errors import SignInSlowedDown
from atoll.server.identity.sign_in.rules import account_key, source_of
from atoll.server.identity.sign_in.store import attempts as store


async def admit(tx: RealmTx, username: str) -> None:
    """Count an attempt before its proof is looked at; SignInSlowedDown when it has to wait. Commit, whatever comes of it."""
    source = source_of(tx.caller.via.ip)
    admission = await store.admit(tx, account=account_key(username), source=source, folded=fold(username))
    if not admission.admitted:
        left = (admission.blocked_until - tx.now).total_seconds() if admission.blocked_until else 0
        raise SignInSlowedDown(seconds=max(1, int(left + 0.999)))


async def forgive(tx: RealmTx, username: str) -> None:
    """The attempt succeeded."""
    await store.forgive(tx, account=account_key(username), source=source_of(tx.caller.via.ip))


async def forget(tx: RealmTx, username: str) -> None:
    """A new password: what was counted against the old one is void."""
    await store.forget_account(tx, account=account_key(username))


async def prune(tx: RealmTx) -> None:
    """To be called last in a transaction: it waits for nobody."""
    await store.prune(tx)
