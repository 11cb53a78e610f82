"""The first start: the host organization's keys and its first operator."""

from __future__ import annotations

from dataclasses import dataclass

from atoll.kit.ids import random_password
from atoll.kit.settings import Secret
from atoll.server import access, identity
from atoll.server.db import HOST_REALM, Caller, CallerKind, Database
from atoll.server.identity import Passwords

OPERATOR = "operator@atoll.example"


@dataclass(frozen=True)
class FirstOperator:
    username: str
    password: str

    def text(self, url: str) -> str:
        return (
            f"\nThe first operator of the host organization, shown only now:\n"
            f"  user name  {self.username}\n  password   {self.password}\n"
            f"Go on with:\n  atoll login --url {url} --username {self.username}\n"
            f"  atoll tenant create acme --email you@acme.example"
        )


def setup_caller() -> Caller:
    return Caller(CallerKind.LOOP, HOST_REALM, HOST_REALM, name="atoll")


async def ensure_host(
    db: Database, passwords: Passwords, installation: Secret, *, password: str | None = None
) -> FirstOperator | None:
    """Give the host organization keys and, when it has no people yet, one operator: the only time its password is known.
    May be repeated, by any number of replicas at once."""
    async with db.host_tx(setup_caller()) as tx:
        await identity.found_realm(tx, installation)
        if await identity.has_people(tx):
            return None
    first = FirstOperator(OPERATOR, password or random_password())
    hashed = await passwords.hash(first.password)
    async with db.host_tx(setup_caller()) as tx:
        if await identity.has_people(tx):
            return None
        await identity.add_person(tx, email=first.username, password_hash=hashed)
        await access.grant_first_administrator(tx, subject="user", subject_id=first.username)
    return first
