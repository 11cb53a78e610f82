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


class WrongOrigin(Unauthenticated):
    reason = "wrong_origin"


class TooManyChecks(TooMany):
    reason = "too_many_sign_ins"
    hint = "Many people sign in right now; try again in a second."


class UserExists(Conflict):
    reason = "user_exists"


class CannotDeleteYourself(Conflict):
    reason = "cannot_delete_yourself"
    hint = "Ask another administrator."


class UserNotFound(NotFound):
    def __init__(self) -> None:
        super().__init__("User")


class RealmNotReady(Unavailable):
    reason = "tenant_not_ready"
