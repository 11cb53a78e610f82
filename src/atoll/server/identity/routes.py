"""Users: the same routes in a tenant and in the host organization, each in its own realm."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from fastapi import Query
from starlette.requests import Request
from starlette.responses import Response

from atoll.kit.filters import Page, parse
from atoll.kit.ids import random_password
from atoll.server.db import Caller
from atoll.server.directory import LimitReached
from atoll.server.identity import service, store
from atoll.server.identity.errors import CannotDeleteYourself, UserExists, UserNotFound
from atoll.server.identity.passwords import Passwords
from atoll.server.identity.permissions import USERS_CREATE, USERS_DELETE, USERS_READ
from atoll.server.identity.schemas import User, UserCreated, UserCreation, user_shown
from atoll.server.web import Count, Db, answer, declares, empty, guard, list_query, nothing_again, once, router, uuid_or_none

routes = router(tag="Users")

MayCreateUser = Annotated[Caller, guard(USERS_CREATE)]
MayReadUsers = Annotated[Caller, guard(USERS_READ)]
MayDeleteUser = Annotated[Caller, guard(USERS_DELETE)]
UsersPage = Annotated[Page, list_query(store.USER_FIELDS, usual=500)]
OlderFilter = Annotated[str | None, Query(deprecated=True, max_length=1000, description="The older name of filterBy.")]
UsersCount = Annotated[Page, list_query(store.USER_FIELDS, paged=False)]


@routes.get("/api/v1/users", operation_id="get_users", response_model=list[User], responses=declares())
async def get_users(db: Db, caller: MayReadUsers, page: UsersPage, filter: OlderFilter = None) -> Response:
    """The users of this realm."""
    page = replace(page, conditions=(*page.conditions, *parse(store.USER_FIELDS, [filter] if filter else [])))
    async with db.realm_tx(caller, lists=True) as tx:
        found = await store.list_page(tx, kind=service.USER, fields=store.USER_FIELDS, page=page)
    return answer([user_shown(user) for user in found])


@routes.post(
    "/api/v1/users",
    status_code=201,
    operation_id="create_user",
    response_model=UserCreated,
    responses=declares(UserExists, LimitReached),
)
async def create_user(request: Request, body: UserCreation, db: Db, caller: MayCreateUser) -> Response:
    """Create a local user. The temporary password is in this answer and nowhere else."""
    password = random_password()
    passwords: Passwords = request.app.state.passwords
    hashed = await passwords.hash(password)

    async with db.realm_tx(caller) as tx:
        made = await once(
            tx,
            lambda: service.create_user(tx, email=body.email, password_hash=hashed),
            made=lambda user: user.id,
            again=lambda id: service.get_user(tx, uuid_or_none(id)),
        )
    fresh = made.created_at == tx.now
    return answer({"id": str(made.id), "username": made.name, "tempPassword": password if fresh else ""}, 201)


@routes.get("/api/v1/users/count", operation_id="count_users", response_model=Count, responses=declares())
async def count_users(db: Db, caller: MayReadUsers, page: UsersCount) -> Response:
    """How many users match."""
    async with db.realm_tx(caller, lists=True) as tx:
        number = await store.count(tx, kind=service.USER, fields=store.USER_FIELDS, page=page)
    return answer({"count": number})


@routes.get("/api/v1/users/{userId}", operation_id="get_user_by_id", response_model=User, responses=declares(UserNotFound))
async def get_user_by_id(userId: str, db: Db, caller: MayReadUsers) -> Response:
    """One user."""
    async with db.realm_tx(caller) as tx:
        user = await service.get_user(tx, uuid_or_none(userId))
    return answer(user_shown(user))


@routes.delete(
    "/api/v1/users/{userId}",
    status_code=204,
    operation_id="delete_user_by_id",
    responses=declares(UserNotFound, CannotDeleteYourself),
)
async def delete_user_by_id(userId: str, db: Db, caller: MayDeleteUser) -> Response:
    """Delete a user: sign-in, sessions, tokens and access rules end at once; what the user did stays in the audit log."""
    async with db.realm_tx(caller) as tx:
        await once(tx, lambda: service.delete_user(tx, uuid_or_none(userId)), again=nothing_again)
    return empty()
