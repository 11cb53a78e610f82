"""Use cases of people and machines, in a tenant or in the host organization."""

from __future__ import annotations

import re
from uuid import UUID

from atoll.kit.crypto import fingerprint
from atoll.kit.errors import FieldProblem, InvalidFields
from atoll.kit.ids import PrincipalId, random_secret, uuid7
from atoll.kit.settings import Secret
from atoll.kit.text import fold
from atoll.server import audit
from atoll.server.db import RealmTx, TenantTx, publish
from atoll.server.identity import keys, store
from atoll.server.identity.errors import (
    CannotDeleteYourself,
    ServiceAccountExists,
    ServiceAccountNotFound,
    UserExists,
    UserNotFound,
)
from atoll.server.identity.events import PrincipalDeleted
from atoll.server.identity.records import Principal
from atoll.specs.names import machine_name_problem

USER = "user"
SERVICE_ACCOUNT = "service-account"
EMAIL = re.compile(r"[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\.[a-zA-Z]{2,}")
NOT_FOUND = {USER: UserNotFound, SERVICE_ACCOUNT: ServiceAccountNotFound}


def check_email(email: str) -> None:
    if not (5 <= len(email) <= 254 and EMAIL.fullmatch(email)):
        raise InvalidFields([FieldProblem("email", "must be an e-mail address of 5 to 254 characters")])


def check_machine_name(name: str) -> None:
    problem = machine_name_problem(name)
    if problem:
        raise InvalidFields([FieldProblem("name", problem)])


async def add_person(tx: RealmTx, *, email: str, password_hash: str, must_change: bool = False) -> Principal:
    """Insert a user; UserExists when the e-mail address is taken in this realm. The hash was made before the transaction.
    A password that somebody else knows is temporary: `must_change`."""
    check_email(email)
    principal = fresh(tx, kind=USER, name=email)
    if not await store.insert(tx, principal, folded=fold(email), password_hash=password_hash, must_change=must_change):
        raise UserExists(f"User {email} exists already.")
    return principal


async def create_user(tx: RealmTx, *, email: str, password_hash: str) -> Principal:
    """A user with a temporary password."""
    principal = await add_person(tx, email=email, password_hash=password_hash, must_change=True)
    await audit.record(tx, audit.Action.CREATE, audit.Entity("user", str(principal.id), principal.name))
    return principal


async def create_service_account(tx: RealmTx, *, name: str) -> tuple[Principal, str]:
    """The service account and its secret, which is shown only now."""
    check_machine_name(name)
    principal, secret = fresh(tx, kind=SERVICE_ACCOUNT, name=name), random_secret()
    if not await store.insert(tx, principal, folded=fold(name), secret_hash=fingerprint(secret)):
        raise ServiceAccountExists(f"Service account {name} exists already.")
    await audit.record(tx, audit.Action.CREATE, audit.Entity("service-account", str(principal.id), name))
    return principal, secret


async def get_principal(tx: RealmTx, *, kind: str, id: UUID | None) -> Principal:
    principal = await store.find(tx, kind=kind, id=id) if id else None
    if principal is None:
        raise NOT_FOUND[kind]
    return principal


async def find_principal(tx: RealmTx, *, kind: str, subject: str) -> Principal | None:
    """By id or by name: how access rules name their subjects."""
    try:
        return await store.find(tx, kind=kind, id=UUID(subject))
    except ValueError:
        return await store.find_by_name(tx, kind=kind, folded=fold(subject))


async def delete_principal(tx: RealmTx, *, kind: str, id: UUID | None) -> None:
    principal = await get_principal(tx, kind=kind, id=id)
    if principal.id == tx.caller.id:
        raise CannotDeleteYourself("You cannot delete yourself.")
    await store.mark_deleted(tx, id=principal.id)
    await publish(tx, PrincipalDeleted(principal))
    await audit.record(tx, audit.Action.DELETE, audit.Entity(kind, str(principal.id), principal.name))


async def set_enabled(tx: RealmTx, *, id: UUID | None, enabled: bool) -> None:
    principal = await get_principal(tx, kind=SERVICE_ACCOUNT, id=id)
    await store.update_enabled(tx, id=principal.id, enabled=enabled)
    await audit.record(tx, audit.Action.UPDATE, audit.Entity(SERVICE_ACCOUNT, str(principal.id), principal.name))


async def rotate_secret(tx: RealmTx, *, id: UUID | None) -> str:
    principal = await get_principal(tx, kind=SERVICE_ACCOUNT, id=id)
    secret = random_secret()
    await store.update_secret(tx, id=principal.id, secret_hash=fingerprint(secret))
    await audit.record(tx, audit.Action.RESET_PASSWORD, audit.Entity(SERVICE_ACCOUNT, str(principal.id), principal.name))
    return secret


async def found_realm(tx: RealmTx, installation: Secret) -> None:
    """Give a realm its keys. May be repeated."""
    await keys.ensure_data_key(tx, installation)
    await keys.ensure_signing_key(tx, installation)


def fresh(tx: RealmTx, *, kind: str, name: str) -> Principal:
    id = PrincipalId(uuid7())
    return Principal(
        id=id,
        kind=kind,
        name=name,
        client_id=str(id) if kind == SERVICE_ACCOUNT else None,
        enabled=True,
        created_by=tx.caller.name or "atoll",
        created_at=tx.now,
        updated_at=tx.now,
        last_login=None,
    )


async def has_people(tx: RealmTx) -> bool:
    """Whether anybody could sign in to this realm."""
    return await store.has_users(tx)


async def take_founding(tx: TenantTx) -> Principal | None:
    """Make the first administrator that the host ordered; None when that was done already."""
    founding = await store.find_founding(tx)
    if founding is None:
        return None
    person = await add_person(tx, email=founding.email, password_hash=founding.password_hash, must_change=founding.must_change)
    await store.delete_founding(tx)
    return person


# What a replayed request answers with: never a secret a second time.


async def without_secret(tx: RealmTx, *, id: UUID | None) -> tuple[Principal, str]:
    return await get_principal(tx, kind=SERVICE_ACCOUNT, id=id), ""


async def no_secret_again(_: str) -> str:
    return ""
