"""Second factors: one's own, and for administrators taking a user's away. The same in a tenant and for the host."""

from __future__ import annotations

from typing import Annotated

from starlette.requests import Request
from starlette.responses import Response

from atoll.kit.settings import Secret
from atoll.server.db import Caller
from atoll.server.identity import service
from atoll.server.identity.errors import (
    NoSecondFactor,
    SecondFactorExists,
    SecondFactorWrong,
    SignInSlowedDown,
    UserNotFound,
    WrongPassword,
)
from atoll.server.identity.permissions import USERS_UPDATE
from atoll.server.identity.schemas_sign_in import CodeGiven, RecoveryCodes, SecondFactorOff, SecondFactorStarted
from atoll.server.identity.sign_in import own_password, second_factor, totp
from atoll.server.web import Db, address_of, answer, declares, empty, guard, nothing_again, once, router, uuid_or_none

routes = router(tag="Users")

Myself = Annotated[Caller, guard(in_person=True)]
MayUpdateUser = Annotated[Caller, guard(USERS_UPDATE)]


def installation_of(request: Request) -> Secret:
    found: Secret = request.app.state.installation
    return found


@routes.post(
    "/api/atoll/v1/me/totp",
    status_code=201,
    operation_id="start_second_factor",
    response_model=SecondFactorStarted,
    responses=declares(SecondFactorExists),
)
async def start_second_factor(request: Request, db: Db, caller: Myself) -> Response:
    """Begin with a second factor: the secret for your authenticator app. It counts once you have confirmed a code of it."""
    async with db.realm_tx(caller) as tx:
        secret = await once(tx, lambda: second_factor.start(tx, installation_of(request)), again=service.no_secret_again)
    uri = totp.uri(secret, account=caller.name, issuer=f"Atoll {address_of(request).name}") if secret else ""
    return answer({"secret": secret, "uri": uri}, 201)


@routes.post(
    "/api/atoll/v1/me/totp/confirm",
    operation_id="confirm_second_factor",
    response_model=RecoveryCodes,
    responses=declares(NoSecondFactor, SecondFactorExists, SecondFactorWrong),
)
async def confirm_second_factor(request: Request, body: CodeGiven, db: Db, caller: Myself) -> Response:
    """Turn the second factor on with a code of the app. The answer holds ten recovery codes, shown only now."""
    async with db.realm_tx(caller) as tx:
        codes = await once(
            tx,
            lambda: second_factor.confirm(tx, installation_of(request), body.code),
            again=second_factor.no_codes_again,
        )
    return answer({"recoveryCodes": codes})


@routes.post(
    "/api/atoll/v1/me/recovery-codes",
    operation_id="renew_recovery_codes",
    response_model=RecoveryCodes,
    responses=declares(NoSecondFactor, SecondFactorWrong, SignInSlowedDown),
)
async def renew_recovery_codes(request: Request, body: CodeGiven, db: Db, caller: Myself) -> Response:
    """Ten new recovery codes for a code of the app (or an old recovery code); the old ones are void."""
    await own_password.count_attempt(db, caller)
    async with db.realm_tx(caller) as tx:
        codes = await once(
            tx,
            lambda: second_factor.renew_recovery_codes(tx, installation_of(request), body.code),
            again=second_factor.no_codes_again,
        )
    return answer({"recoveryCodes": codes})


@routes.delete(
    "/api/atoll/v1/me/totp",
    status_code=204,
    operation_id="turn_second_factor_off",
    responses=declares(NoSecondFactor, SecondFactorWrong, WrongPassword, SignInSlowedDown),
)
async def turn_second_factor_off(request: Request, body: SecondFactorOff, db: Db, caller: Myself) -> Response:
    """Turn your second factor off. Needs your password and a code."""
    proven = await own_password.prove(db, request.app.state.passwords, caller, body.password)
    async with db.realm_tx(caller) as tx:
        await once(
            tx,
            lambda: second_factor.turn_off(tx, installation_of(request), proven=proven, code=body.code),
            again=nothing_again,
        )
    return empty()


@routes.delete(
    "/api/atoll/v1/users/{userId}/totp",
    status_code=204,
    operation_id="remove_user_second_factor",
    responses=declares(UserNotFound, NoSecondFactor),
)
async def remove_user_second_factor(userId: str, db: Db, caller: MayUpdateUser) -> Response:
    """Take a user's second factor away, for who lost the app and the codes. Every session and token of the user ends."""
    async with db.realm_tx(caller) as tx:
        user = await service.get_user(tx, uuid_or_none(userId))
        await once(tx, lambda: second_factor.remove_from(tx, user), again=nothing_again)
    return empty()
