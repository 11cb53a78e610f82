"""Errors of identity."""

from __future__ import annotations

from atoll.kit.errors import Conflict, Invalid, NotFound, TooMany, Unauthenticated, Unavailable


class BadCredentials(Invalid):
    """One text for every cause: an unknown name, a wrong secret, a disabled principal."""

    reason = "bad_credentials"
    hint = "Check the name and the secret; an administrator can set a new one."

    def __init__(self) -> None:
        super().__init__("Wrong credentials.")


class UnsupportedGrant(Invalid):
    reason = "unsupported_grant"


class MissingCredentials(Invalid):
    reason = "missing_credentials"


class TokenInvalid(Unauthenticated):
    reason = "token_invalid"
    hint = "Get a new token from POST /api/v1/token at this address."


class NoToken(TokenInvalid):
    tried = False


class WrongOrigin(Unauthenticated):
    reason = "wrong_origin"


class TooManyChecks(TooMany):
    reason = "too_many_sign_ins"
    hint = "Many people sign in right now; try again in a second."


class UserExists(Conflict):
    reason = "user_exists"


class NotLocal(Conflict):
    reason = "user_not_local"


class CannotDeleteYourself(Conflict):
    reason = "cannot_delete_yourself"
    hint = "Ask another administrator."


class UserNotFound(NotFound):
    def __init__(self) -> None:
        super().__init__("User")


class RealmNotReady(Unavailable):
    reason = "tenant_not_ready"


class SignInSlowedDown(TooMany):
    """The same for every account, whether it exists or not."""

    reason = "sign_in_slowed_down"
    hint = "Wait as long as Retry-After says; an administrator can reset the password."

    def __init__(self, *, seconds: int) -> None:
        super().__init__("Too many failed attempts. Try again later.")
        self.retry_after_seconds = seconds


class SecondFactorRequired(Invalid):
    reason = "second_factor_required"
    hint = "Send the code as otp, with the same name and password."


class SecondFactorWrong(Invalid):
    reason = "second_factor_wrong"
    hint = "Wait for the next code of the app, or use a recovery code. Each works once."


class SecondFactorExists(Conflict):
    reason = "second_factor_exists"
    hint = "Turn it off first: DELETE /api/atoll/v1/me/totp."


class NoSecondFactor(Conflict):
    reason = "no_second_factor"


class WrongPassword(Invalid):
    reason = "wrong_password"


class SessionNotFound(NotFound):
    def __init__(self) -> None:
        super().__init__("Session")
