"""Subjects in states that no route of this release brings about: said to be in groups by an identity provider, disabled."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from tests.support.api import ROLES, Api, Client
from tests.support.make import Make, User
from tests.support.postgres import Postgres, run_sql

RULES = "/api/v1/authorization/access-rules"
EXPLAIN = "/api/atoll/v1/access/explain"


async def put_into_groups(postgres: Postgres, principal: str, *groups: str) -> None:
    """As a sign-in through an identity provider will."""
    named = ", ".join(f"'{group}'" for group in groups)
    await run_sql(postgres.admin_url, f"update principal set groups = array[{named}]::text[] where id = '{UUID(principal)}'")


async def disable(postgres: Postgres, principal: str) -> None:
    await run_sql(postgres.admin_url, f"update principal set enabled = false where id = '{UUID(principal)}'")


async def signed_in(api: Api, user: User) -> Client:
    return api.with_token(await api.server.sign_in(api.tenant.base, user.name, user.password))


async def member(api: Api, make: Make, postgres: Postgres, *groups: str) -> tuple[User, Client]:
    """A user without rules of his own, signed in while he was in these groups."""
    user = await make.user()
    await put_into_groups(postgres, user.id, *groups)
    return user, await signed_in(api, user)


def grant(subject: str, role: str, scope: tuple[str, str], kind: str = "user") -> dict[str, Any]:
    return {"subjectType": kind, "subjectId": subject, "roleId": ROLES[role], "scopeType": scope[0], "scopeId": scope[1]}
