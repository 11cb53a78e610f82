"""Checkpoints: the realm's signing key says how the chain stands. And where, behind one, what is kept begins."""

from __future__ import annotations

import json
from datetime import timedelta

from atoll import chain
from atoll.chain.checkpoints import FIRST, TYPE, fingerprint
from atoll.kit.clock import iso
from atoll.server.audit.errors import ChainBehind, NothingToSign
from atoll.server.audit.records import Action, Entity, Head, SignedCheckpoint, Signer
from atoll.server.audit.service.chaining import extend
from atoll.server.audit.service.recording import record
from atoll.server.audit.store import chain as store
from atoll.server.db import RealmTx

MOST_BEFORE_SIGNING = 2000


async def checkpoint(tx: RealmTx, signer: Signer) -> SignedCheckpoint | None:
    """Chain what waits and sign where the chain stands then. The newest one again where nothing was added since, None where
    there never was anything. Raises ChainBehind where more waits than is chained at once: what a checkpoint's time says of
    the records before it has to be true."""
    head, chained = await extend(tx, most=MOST_BEFORE_SIGNING)
    if chained == MOST_BEFORE_SIGNING:
        raise ChainBehind("Many records wait to be chained right now.")
    newest = await store.find_checkpoint(tx, head.checkpoint)
    if head.seq == 0 or (newest and newest.seq == head.seq):
        return newest
    made = drawn(tx, head, newest, signer)
    await store.insert_checkpoint(tx, made)
    return made


async def checkpoint_on_demand(tx: RealmTx, signer: Signer) -> SignedCheckpoint:
    """The same for somebody who asks, which is recorded after it."""
    made = await checkpoint(tx, signer)
    if made is None:
        raise NothingToSign("Nothing was recorded here yet.")
    await record(tx, Action.CREATE, Entity("audit-checkpoint", str(made.number), f"checkpoint {made.number}"))
    return made


async def get_checkpoint(tx: RealmTx, number: int) -> SignedCheckpoint:
    made = await store.find_checkpoint(tx, number)
    if made is None:
        raise NothingToSign("This checkpoint is not kept any more.")
    return made


def drawn(tx: RealmTx, head: Head, before: SignedCheckpoint | None, signer: Signer) -> SignedCheckpoint:
    number, digest = head.checkpoint + 1, head.digest.hex()
    previous = fingerprint(before.signed) if before else FIRST
    said = chain.Checkpoint(str(tx.tenant_id), number, head.seq, digest, head.seq, iso(tx.now), previous)
    signed = signer.sign(json.dumps(chain.claims_of(said)).encode(), TYPE)
    return SignedCheckpoint(number, head.seq, head.digest, tx.now, signer.key_id, signer.public_jwk, signed)


async def begin_later(tx: RealmTx, *, kept_for: timedelta) -> SignedCheckpoint | None:
    """What is older than `kept_for` may go, up to the newest checkpoint that is: from now on the chain that is shown begins
    behind it. None where there is no such checkpoint."""
    beginning = await store.find_checkpoint_around(tx, tx.now - kept_for, before=True)
    if beginning is not None:
        await store.move_beginning(tx, kept_after=beginning.seq)
    return beginning
