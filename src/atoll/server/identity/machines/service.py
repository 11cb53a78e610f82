"""Use cases of machines: the same for each kind."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from atoll.kit.crypto import fingerprint
from atoll.kit.errors import FieldProblem, InvalidFields
from atoll.kit.ids import PrincipalId, random_secret, uuid7
from atoll.kit.text import fold
from atoll.server import audit
from atoll.server.db import RealmTx, publish
from atoll.server.identity import store as principals
from atoll.server.identity.errors import CannotDeleteYourself
from atoll.server.identity.events import PrincipalDeleted, TakingOver
from atoll.server.identity.machines import store
from atoll.server.identity.machines.errors import TooManyAccessKeys
from atoll.server.identity.machines.kinds import Kind
from atoll.server.identity.machines.records import SecretHistory
from atoll.server.identity.machines.rules import MOST_KEYS
from atoll.server.identity.records import Principal
from atoll.specs.names import machine_name_problem


async def create(tx: RealmTx, kind: Kind, *, name: str, lifetime: timedelta | None = None) -> tuple[Principal, str]:
    """The machine and its secret, which is shown only now. It ends by itself after its lifetime, if it has one."""
    check_name(name)
    if kind.owned:
        await check_room(tx)
    machine, secret = drawn(tx, kind, name, lifetime), random_secret()
    if not await principals.insert(tx, machine, folded=fold(name), secret_hash=fingerprint(secret)):
        raise kind.taken(f"{kind.noun} {name} exists already.")
    await recorded(tx, audit.Action.CREATE, machine)
    return machine, secret


async def get(tx: RealmTx, kind: Kind, id: UUID | None) -> Principal:
    machine = await store.find(tx, kind, id) if id else None
    if machine is None:
        raise kind.missing()
    return machine


async def get_secrets(tx: RealmTx, kind: Kind, id: UUID | None) -> tuple[SecretHistory, SecretHistory | None]:
    """What is known of the machine's secret, and of the previous one while it still counts."""
    machine = await get(tx, kind, id)
    return await store.secret_history(tx, machine.id)


async def set_enabled(tx: RealmTx, kind: Kind, id: UUID | None, *, enabled: bool) -> None:
    machine = await get(tx, kind, id)
    await store.update_enabled(tx, id=machine.id, enabled=enabled)
    await recorded(tx, audit.Action.UPDATE, machine)


async def rotate_secret(tx: RealmTx, kind: Kind, id: UUID | None, *, overlap: timedelta) -> str:
    """A new secret. The old one is void at once, or stays valid for `overlap`."""
    machine, secret = await get(tx, kind, id), random_secret()
    if not kind.owned:
        await publish(tx, TakingOver(machine))
    if overlap:
        until = tx.now + overlap
        await store.add_secret(tx, id=machine.id, secret_hash=fingerprint(secret), previous_until=until)
    else:
        await store.replace_secret(tx, id=machine.id, secret_hash=fingerprint(secret))
    await recorded(tx, audit.Action.RESET_PASSWORD, machine)
    return secret


async def delete(tx: RealmTx, kind: Kind, id: UUID | None) -> None:
    machine = await get(tx, kind, id)
    if machine.id == tx.caller.id:
        raise CannotDeleteYourself("You cannot delete yourself.")
    await principals.mark_deleted(tx, id=machine.id)
    await publish(tx, PrincipalDeleted(machine))
    await recorded(tx, audit.Action.DELETE, machine)


async def on_principal_deleted(tx: RealmTx, event: PrincipalDeleted) -> None:
    """An access key ends with its owner."""
    await store.delete_owned(tx, event.principal.id)


def check_name(name: str) -> None:
    problem = machine_name_problem(name)
    if problem:
        raise InvalidFields([FieldProblem("name", problem)])


async def check_room(tx: RealmTx) -> None:
    assert tx.caller.id is not None, "the guard lets people in person through only"
    if await store.count_locked(tx, tx.caller.id) >= MOST_KEYS:
        raise TooManyAccessKeys(f"You have {MOST_KEYS} access keys already, and nobody has more.")


def drawn(tx: RealmTx, kind: Kind, name: str, lifetime: timedelta | None) -> Principal:
    id = PrincipalId(uuid7())
    return Principal(
        id=id,
        kind=kind.principal,
        name=name,
        client_id=str(id),
        enabled=True,
        created_by=tx.caller.name or "atoll",
        created_at=tx.now,
        updated_at=tx.now,
        last_login=None,
        owner_id=tx.caller.id if kind.owned else None,
        ends_at=tx.now + lifetime if lifetime else None,
    )


async def recorded(tx: RealmTx, action: audit.Action, machine: Principal) -> None:
    await audit.record(tx, action, audit.Entity(machine.kind, str(machine.id), machine.name))


# What a replayed request answers with: never a secret a second time.


async def without_secret(tx: RealmTx, kind: Kind, id: UUID | None) -> tuple[Principal, str]:
    return await get(tx, kind, id), ""
