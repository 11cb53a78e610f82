"""Sessions: one's own, and for administrators those of a user. The same routes in a tenant and in the host organization."""

from __future__ import annotations

from typing import Annotated

from starlette.responses import Response

from atoll.server.db import Caller
from atoll.server.identity import service
from atoll.server.identity.errors import SessionNotFound, UserNotFound
from atoll.server.identity.permissions import USERS_READ, USERS_UPDATE
from atoll.server.identity.schemas_sign_in import SessionList, sessions_shown
from atoll.server.identity.sign_in import sessions
from atoll.server.web import Db, answer, declares, empty, guard, nothing_again, once, router, uuid_or_none

routes = router(tag="Users")

Myself = Annotated[Caller, guard()]
MyselfInPerson = Annotated[Caller, guard(in_person=True)]
MayReadUsers = Annotated[Caller, guard(USERS_READ)]
MayUpdateUser = Annotated[Caller, guard(USERS_UPDATE)]


@routes.get("/api/atoll/v1/me/sessions", operation_id="list_my_sessions", response_model=SessionList, responses=declares())
async def list_my_sessions(db: Db, caller: Myself) -> Response:
    """Where you are signed in, the last used first; at most 500."""
    assert caller.id is not None
    async with db.realm_tx(caller) as tx:
        found = await sessions.list_sessions(tx, principal_id=caller.id)
    return answer(sessions_shown(found, current=caller.session))


@routes.delete("/api/atoll/v1/me/sessions", status_code=204, operation_id="end_my_other_sessions", responses=declares())
async def end_my_other_sessions(db: Db, caller: MyselfInPerson) -> Response:
    """Sign out everywhere else: every other session and token of yours ends, what you ask with goes on."""
    async with db.realm_tx(caller) as tx:
        await once(tx, lambda: sessions.end_others(tx), again=nothing_again)
    return empty()


@routes.delete(
    "/api/atoll/v1/me/sessions/{sessionId}",
    status_code=204,
    operation_id="end_my_session",
    responses=declares(SessionNotFound),
)
async def end_my_session(sessionId: str, db: Db, caller: MyselfInPerson) -> Response:
    """End one of your sessions, with the tokens that belong to it."""
    async with db.realm_tx(caller) as tx:
        await once(
            tx,
            lambda: sessions.end_session(tx, principal=caller, id=uuid_or_none(sessionId)),
            again=nothing_again,
        )
    return empty()


@routes.post(
    "/api/v1/users/{userId}/logout",
    operation_id="logout_user",
    response_class=Response,  # a 200 without a body
    responses=declares(UserNotFound),
)
async def logout_user(userId: str, db: Db, caller: MayUpdateUser) -> Response:
    """Sign a user out everywhere: every session and every token ends with its next request."""
    await sign_out(db, caller, userId)
    return empty(200)


@routes.get(
    "/api/atoll/v1/users/{userId}/sessions",
    operation_id="list_user_sessions",
    response_model=SessionList,
    responses=declares(UserNotFound),
)
async def list_user_sessions(userId: str, db: Db, caller: MayReadUsers) -> Response:
    """Where a user is signed in, the last used first; at most 500."""
    async with db.realm_tx(caller) as tx:
        user = await service.get_user(tx, uuid_or_none(userId))
        found = await sessions.list_sessions(tx, principal_id=user.id)
    return answer(sessions_shown(found, current=caller.session))


@routes.delete(
    "/api/atoll/v1/users/{userId}/sessions",
    status_code=204,
    operation_id="end_user_sessions",
    responses=declares(UserNotFound),
)
async def end_user_sessions(userId: str, db: Db, caller: MayUpdateUser) -> Response:
    """The same as signing the user out everywhere."""
    await sign_out(db, caller, userId)
    return empty()


@routes.delete(
    "/api/atoll/v1/users/{userId}/sessions/{sessionId}",
    status_code=204,
    operation_id="end_user_session",
    responses=declares(UserNotFound, SessionNotFound),
)
async def end_user_session(userId: str, sessionId: str, db: Db, caller: MayUpdateUser) -> Response:
    """End one session of a user, with the tokens that belong to it."""
    async with db.realm_tx(caller) as tx:
        user = await service.get_user(tx, uuid_or_none(userId))
        await once(
            tx,
            lambda: sessions.end_session(tx, principal=user, id=uuid_or_none(sessionId)),
            again=nothing_again,
        )
    return empty()


async def sign_out(db: Db, caller: Caller, user_id: str) -> None:
    async with db.realm_tx(caller) as tx:
        user = await service.get_user(tx, uuid_or_none(user_id))
        await once(tx, lambda: sessions.sign_out_user(tx, user), again=nothing_again)
