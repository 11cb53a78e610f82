"""Changing one's password, and an administrator's resetting of somebody's."""

from __future__ import annotations

from atoll.kit.errors import FieldProblem, InvalidFields
from atoll.server import audit
from atoll.server.db import Caller, Database, RealmTx, publish
from atoll.server.identity.errors import NotLocal, WrongPassword
from atoll.server.identity.events import TakingOver
from atoll.server.identity.passwords import Passwords
from atoll.server.identity.records import Principal
from atoll.server.identity.sign_in import attempts, rules, sessions
from atoll.server.identity.sign_in.records import AboutMe
from atoll.server.identity.sign_in.store import people as store


def check_password(password: str, *, email: str, previous: str | None = None, field: str = "newPassword") -> None:
    """InvalidFields with every rule that the new password breaks."""
    problems = rules.password_problems(password, email=email, previous=previous)
    if problems:
        raise InvalidFields([FieldProblem(field, problem) for problem in problems])


async def prove(db: Database, passwords: Passwords, caller: Caller, password: str) -> bool:
    """Whether the caller knows his password: asked again before what a stolen token must not do. Counted like a sign-in."""
    assert caller.id is not None
    async with db.realm_tx(caller) as tx:
        await attempts.admit(tx, caller.name)
        stored = await store.find_password_hash(tx, principal_id=caller.id)
    return await passwords.verify(password, stored)


async def count_attempt(db: Database, caller: Caller) -> None:
    """Before a code alone is asked for."""
    async with db.realm_tx(caller) as tx:
        await attempts.admit(tx, caller.name)


async def change_own(tx: RealmTx, *, proven: bool, password_hash: str) -> None:
    """All else that was signed in as this user ends: whoever knew the old password is out."""
    if not proven:
        raise WrongPassword("The current password is wrong.")
    caller = tx.caller
    assert caller.id is not None
    await store.set_password(tx, principal_id=caller.id, password_hash=password_hash, must_change=False)
    await sessions.void_others(tx)
    await attempts.forgive(tx, caller.name)
    await audit.record(tx, audit.Action.UPDATE, audit.Entity("password", str(caller.id), caller.name))


async def reset(tx: RealmTx, user: Principal, *, password_hash: str) -> None:
    """A temporary password; the old one, the sessions and the tokens end. A second factor stays."""
    if user.provider_id is not None:
        raise NotLocal(f"{user.name} signs in at an identity provider and has no password here.")
    await publish(tx, TakingOver(user))
    await store.set_password(tx, principal_id=user.id, password_hash=password_hash, must_change=True)
    await sessions.end_all(tx, user)
    await attempts.forget(tx, user.name)
    await audit.record(tx, audit.Action.RESET_PASSWORD, audit.Entity("user", str(user.id), user.name))


async def about_me(tx: RealmTx) -> AboutMe:
    assert tx.caller.id is not None
    return await store.about(tx, principal_id=tx.caller.id, session_id=tx.caller.session)
