"""Errors of identity providers."""

from __future__ import annotations

from atoll.kit.errors import Conflict, Denied, Invalid, NotFound, Unavailable


class ProviderNotFound(NotFound):
    def __init__(self) -> None:
        super().__init__("Identity provider")


class ProviderExists(Conflict):
    reason = "identity_provider_exists"
    hint = "The alias is made of the name: give another one."


class TooManyProviders(Conflict):
    reason = "too_many_identity_providers"
    hint = "Delete one that is no longer used."


class LocalUsersOnly(Denied):
    reason = "local_users_only"
    hint = "Sign in as a user with a password of this realm, so that somebody can still sign in afterwards."


class NoProvider(Invalid):
    reason = "no_identity_provider"
    hint = "An administrator sets up a provider of type oidc first: POST /api/v1/idps."


class ExternalTokenRefused(Invalid):
    """The text says which check failed: whoever sends a token can read it anyway."""

    reason = "external_token_refused"


class AnothersAddress(Conflict):
    """An account with this e-mail address exists and did not come from this provider, or was somebody else's there."""

    reason = "account_not_from_provider"
    hint = "An administrator must delete that account first, if it is the same person's."


class ProviderAway(Unavailable):
    reason = "identity_provider_unavailable"
    hint = "Nothing was changed. Try again in a minute."
