"""Older names of the same things, kept for the scripts that use them: each is a noun with names of its own, and leads to the
functions that serve the newer one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from starlette.requests import Request
from starlette.responses import Response

from atoll.server.db import Caller
from atoll.server.identity.machines.families import ACCESS_KEYS, ANYBODYS_ACCESS_KEYS, SERVICE_ACCOUNTS, Does
from atoll.server.identity.machines.routes import routes_of
from atoll.server.identity.machines.schemas import (
    AccessKey,
    AccessKeyOfSomebody,
    ApplicationCreated,
    ApplicationTokenRequest,
    ApplicationTokens,
    NewApplicationSecret,
    UserApplicationCreated,
)
from atoll.server.identity.routes_tokens import authentication_of
from atoll.server.web import Accepts, address_of, answer, declares, guard, router

APPLICATIONS = replace(
    SERVICE_ACCOUNTS,
    tag="Applications",
    path="/api/v1/apps",
    deprecated=True,
    created=ApplicationCreated,
    renewed=NewApplicationSecret,
    operations={
        Does.LIST: "get_applications",
        Does.CREATE: "create_application",
        Does.GET: "get_application_by_id",
        Does.UPDATE: "update_application_by_id",
        Does.DELETE: "delete_application_by_id",
        Does.ROTATE: "regenerate_application_secret",
    },
)
USER_APPLICATIONS = replace(
    ACCESS_KEYS,
    tag="User Applications",
    path="/api/v1/user-applications",
    deprecated=True,
    listed=list[AccessKey],
    envelope="",
    created=UserApplicationCreated,
    operations={
        Does.LIST: "get_user_applications",
        Does.CREATE: "create_user_application",
        Does.GET: "get_user_application_by_id",
        Does.DELETE: "delete_user_application_by_id",
        Does.ROTATE: "regenerate_user_application_secret",
    },
)
ANYBODYS_USER_APPLICATIONS = replace(
    ANYBODYS_ACCESS_KEYS,
    tag="User Applications",
    path="/api/v1/administration/user-applications",
    deprecated=True,
    listed=list[AccessKeyOfSomebody],
    envelope="",
    operations={
        Does.LIST: "get_user_applications_administration",
        Does.DELETE: "delete_user_application_by_id_administration",
    },
)
ALIASES = (APPLICATIONS, USER_APPLICATIONS, ANYBODYS_USER_APPLICATIONS)

tokens = router(tag="Tokens")
Anybody = Annotated[Caller, guard(accepts=Accepts.NOBODY)]


@tokens.post(
    "/v1/k8s/auth/oauth/apptoken",
    operation_id="app_token",
    response_model=ApplicationTokens,
    responses=declares(),
    deprecated=True,
)
async def app_token(request: Request, body: ApplicationTokenRequest, caller: Anybody) -> Response:
    """The oldest way to a token. What counts is id and secret; the name is for people."""
    authentication, address = authentication_of(request), address_of(request)
    token = (await authentication.with_secret(address, caller.via, body.id, body.secret)).access
    return answer({"access_token": token, "id_token": token})


ROUTERS = (*(routes_of(alias) for alias in ALIASES), tokens)
