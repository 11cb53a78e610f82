"""A machine proves who it is: its secret against what is stored."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from atoll.kit.crypto import fingerprint
from atoll.kit.text import fold
from atoll.server import audit
from atoll.server.db import Caller, CallerKind, Database, RealmTx
from atoll.server.identity import store as principals
from atoll.server.identity.errors import BadCredentials
from atoll.server.identity.machines import store
from atoll.server.identity.machines.rules import Offered, offered, sooner
from atoll.server.identity.records import Principal


@dataclass(frozen=True, slots=True)
class Proof:
    """Who acts: the service account itself, or the owner of the access key. `until` is when the secret or the key
    ends, if either does."""

    acts_as: Principal
    key: Principal | None = None
    until: datetime | None = None


async def check_secret(db: Database, nobody: Caller, client_id: str, secret: str) -> Proof:
    """The proof, or BadCredentials; both are audited."""
    async with db.realm_tx(nobody) as tx:
        proof = await find_proof(tx, client_id, secret)
        await record(tx, proof, client_id)
    if proof is None:
        raise BadCredentials
    return proof


async def find_proof(tx: RealmTx, client_id: str, secret: str) -> Proof | None:
    known = await store.find_secrets(tx, client_id=client_id, name=fold(client_id))
    which = offered(known, fingerprint(secret), now=tx.now) if known else None
    if known is None or which is None:
        return None
    machine = known.machine
    if machine.ends_at and tx.now >= machine.ends_at:
        return None
    until = sooner(machine.ends_at, known.previous_until if which is Offered.PREVIOUS else None)
    owner = await principals.find(tx, kind="user", id=machine.owner_id) if machine.owner_id else None
    if machine.owner_id and (owner is None or not owner.enabled):
        return None
    await store.touch(tx, machine.id, which)
    return Proof(owner, machine, until) if owner else Proof(machine, until=until)


async def record(tx: RealmTx, proof: Proof | None, client_id: str) -> None:
    await audit.record_sign_in(
        tx,
        name=proof.acts_as.name if proof else client_id,
        kind=CallerKind(proof.acts_as.kind) if proof else CallerKind.SERVICE_ACCOUNT,
        succeeded=proof is not None,
        status=tx.caller.via.status if proof else BadCredentials.status,
        key=proof.key.id if proof and proof.key else None,
    )
