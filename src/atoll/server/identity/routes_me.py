"""One's own account, and passwords: the same routes in a tenant and in the host organization."""

from __future__ import annotations

from typing import Annotated

from starlette.requests import Request
from starlette.responses import Response

from atoll.kit.ids import random_password
from atoll.server.db import Caller
from atoll.server.identity import service
from atoll.server.identity.errors import NotLocal, SignInSlowedDown, UserNotFound, WrongPassword
from atoll.server.identity.passwords import Passwords
from atoll.server.identity.permissions import USERS_UPDATE
from atoll.server.identity.schemas_sign_in import Me, PasswordChange, PasswordChanged, TemporaryPassword, me_shown
from atoll.server.identity.sign_in import own_password
from atoll.server.web import Db, address_of, answer, declares, guard, nothing_again, once, router, uuid_or_none

routes = router(tag="Users")

# A temporary password is enough to be told that it is one, and to choose another.
Newcomer = Annotated[Caller, guard(before_change=True)]
NewcomerInPerson = Annotated[Caller, guard(before_change=True, in_person=True)]
MayUpdateUser = Annotated[Caller, guard(USERS_UPDATE)]


@routes.get("/api/atoll/v1/me", operation_id="get_me", response_model=Me, responses=declares())
async def get_me(request: Request, db: Db, caller: Newcomer) -> Response:
    """Who you are here, whether your password must be changed, and whether a second factor is on."""
    async with db.realm_tx(caller) as tx:
        about = await own_password.about_me(tx)
    return answer(me_shown(caller, address_of(request), about))


@routes.post(
    "/api/v1/me/password",
    operation_id="change_user_password",
    response_model=PasswordChanged,
    responses=declares(WrongPassword, UserNotFound, SignInSlowedDown),
)
async def change_user_password(request: Request, body: PasswordChange, db: Db, caller: NewcomerInPerson) -> Response:
    """Change your own password. Whatever else was signed in as you ends; what you asked with goes on."""
    own_password.check_password(body.new_password, email=caller.name, previous=body.current_password)
    passwords: Passwords = request.app.state.passwords
    proven = await own_password.prove(db, passwords, caller, body.current_password)
    hashed = await passwords.hash(body.new_password)
    async with db.realm_tx(caller) as tx:
        await once(tx, lambda: own_password.change_own(tx, proven=proven, password_hash=hashed), again=nothing_again)
    return answer({})


@routes.post(
    "/api/v1/users/{userId}/password",
    operation_id="reset_user_password",
    response_model=TemporaryPassword,
    responses=declares(UserNotFound, NotLocal),
)
async def reset_user_password(userId: str, request: Request, db: Db, caller: MayUpdateUser) -> Response:
    """Give a user a temporary password, shown only now. The old one, all sessions and all tokens end at once."""
    password = random_password()
    passwords: Passwords = request.app.state.passwords
    hashed = await passwords.hash(password)
    async with db.realm_tx(caller) as tx:
        user = await service.get_user(tx, uuid_or_none(userId))

        async def reset() -> str:
            await own_password.reset(tx, user, password_hash=hashed)
            return password

        shown = await once(tx, reset, again=service.no_secret_again)
    return answer({"tempPassword": shown})
