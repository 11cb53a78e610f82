"""Use cases of people, in a tenant or in the host organization, and how the realm's principals are found."""

from __future__ import annotations

import re
from uuid import UUID

from atoll.kit.errors import FieldProblem, InvalidFields
from atoll.kit.ids import PrincipalId, uuid7
from atoll.kit.settings import Secret
from atoll.kit.text import fold
from atoll.server import audit, directory, work
from atoll.server.db import RealmTx, TenantTx, publish
from atoll.server.identity import keys, store
from atoll.server.identity.errors import CannotDeleteYourself, UserExists, UserNotFound
from atoll.server.identity.events import PrincipalDeleted
from atoll.server.identity.records import Principal
from atoll.server.identity.signing import ROTATION, ensure_signing_key

USER = "user"
EMAIL = re.compile(r"[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\.[a-zA-Z]{2,}")


def check_email(email: str) -> None:
    if not (5 <= len(email) <= 254 and EMAIL.fullmatch(email)):
        raise InvalidFields([FieldProblem("email", "must be an e-mail address of 5 to 254 characters")])


async def add_person(tx: RealmTx, *, email: str, password_hash: str, must_change: bool = False) -> Principal:
    """Insert a user; UserExists when the e-mail address is taken in this realm. The hash was made before the transaction.
    A password that somebody else knows is temporary: `must_change`."""
    check_email(email)
    principal = fresh(tx, name=email)
    if not await store.insert(tx, principal, folded=fold(email), password_hash=password_hash, must_change=must_change):
        raise UserExists(f"User {email} exists already.")
    return principal


async def create_user(tx: RealmTx, *, email: str, password_hash: str) -> Principal:
    """A user with a temporary password, within the tenant's limit of users."""
    await directory.check_limit(tx, directory.Limit.USERS, used=lambda: store.count_users(tx))
    principal = await add_person(tx, email=email, password_hash=password_hash, must_change=True)
    await audit.record(tx, audit.Action.CREATE, audit.Entity("user", str(principal.id), principal.name))
    return principal


async def get_user(tx: RealmTx, id: UUID | None) -> Principal:
    user = await store.find(tx, kind=USER, id=id) if id else None
    if user is None:
        raise UserNotFound
    return user


async def find_principal(tx: RealmTx, *, kind: str, subject: str) -> Principal | None:
    """By id or by name: how access rules name their subjects."""
    try:
        return await store.find(tx, kind=kind, id=UUID(subject))
    except ValueError:
        return await store.find_by_name(tx, kind=kind, folded=fold(subject))


async def delete_user(tx: RealmTx, id: UUID | None) -> None:
    principal = await get_user(tx, id)
    if principal.id == tx.caller.id:
        raise CannotDeleteYourself("You cannot delete yourself.")
    await store.mark_deleted(tx, id=principal.id)
    await publish(tx, PrincipalDeleted(principal))
    await audit.record(tx, audit.Action.DELETE, audit.Entity(USER, str(principal.id), principal.name))


async def found_realm(tx: RealmTx, installation: Secret) -> None:
    """Give a realm its keys, and have the signing ones follow each other. May be repeated."""
    await keys.ensure_data_key(tx, installation)
    await ensure_signing_key(tx, installation)
    await work.order(tx, kind=ROTATION, row_id=tx.tenant_id)


def fresh(tx: RealmTx, *, name: str) -> Principal:
    return Principal(
        id=PrincipalId(uuid7()),
        kind=USER,
        name=name,
        client_id=None,
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


async def no_secret_again(_: str) -> str:
    """What a replayed request answers with: never a secret a second time."""
    return ""
