"""Getting a token or a browser session. The only routes without a token; the same in a tenant and for the host."""

from __future__ import annotations

from typing import Annotated

from fastapi import Form
from starlette.requests import Request
from starlette.responses import Response

from atoll.kit.errors import Invalid
from atoll.server.db import Caller
from atoll.server.identity.authentication import COOKIE, Authentication, Tokens
from atoll.server.identity.errors import (
    BadCredentials,
    MissingCredentials,
    SecondFactorRequired,
    SecondFactorWrong,
    UnsupportedGrant,
)
from atoll.server.identity.schemas import GrantType, OAuth2Error, OAuth2TokenResponse, SignIn, TokenRequest, TokenResponse
from atoll.server.identity.sign_in.sessions import BROWSER, LONGEST
from atoll.server.web import Accepts, ErrorShape, address_of, answer, declares, empty, guard, router

routes = router(tag="Tokens")

Anybody = Annotated[Caller, guard(accepts=Accepts.NOBODY)]
SignedInCaller = Annotated[Caller, guard(before_change=True)]
MACHINE = {GrantType.APP_TOKEN, GrantType.CLIENT_CREDENTIALS}
Text = Annotated[str | None, Form(max_length=1024)]
COMMON = declares()
TOO_MANY, AWAY = COMMON[429], COMMON[503]


class NoBrowserSessionsHere(Invalid):
    reason = "no_browser_sessions_here"
    hint = "Use the host name of its own, for example http://acme.localhost:8080, or a bearer token."


def authentication_of(request: Request) -> Authentication:
    found: Authentication = request.app.state.authentication
    return found


async def granted(request: Request, caller: Caller, asked: TokenRequest) -> Tokens:
    """The tokens for the proof offered, whichever of the two endpoints it came by."""
    authentication, address = authentication_of(request), address_of(request)
    grant = asked.grantType or GrantType.APP_TOKEN
    if grant in MACHINE:
        id, secret = needed(asked.clientID or asked.appID, asked.clientSecret or asked.appSecret)
        return await authentication.with_secret(address, caller.via, id, secret)
    if grant is GrantType.PASSWORD:
        username, password = needed(asked.username, asked.password)
        return await authentication.with_password(address, caller.via, username, password, asked.otp)
    if grant is GrantType.REFRESH_TOKEN:
        (token,) = needed(asked.refreshToken)
        return await authentication.with_refresh(address, caller.via, token)
    raise UnsupportedGrant(f"The grant type {grant.value} needs an identity provider; none is configured here.")


def needed(*given: str | None) -> tuple[str, ...]:
    if not all(given):
        raise MissingCredentials("This grant type needs both a name and a secret; see the fields of TokenRequest.")
    return tuple(value for value in given if value)


@routes.post("/api/v1/token", operation_id="grant_token", response_model=TokenResponse, responses=declares())
async def grant_token(request: Request, body: TokenRequest, caller: Anybody) -> Response:
    """Exchange credentials for an access token of this realm. Wrong credentials are a 400."""
    tokens = await granted(request, caller, body)
    shown = {"accessToken": tokens.access, "expiresIn": tokens.expires_in, "refreshToken": tokens.refresh}
    return answer({key: value for key, value in shown.items() if value is not None})


@routes.post(
    "/api/v2/token",
    operation_id="grant_token_v2",
    response_model=OAuth2TokenResponse,
    responses={400: {"model": OAuth2Error | ErrorShape}, 401: {"model": OAuth2Error}, 429: TOO_MANY, 503: AWAY},
)
async def grant_token_v2(
    request: Request,
    caller: Anybody,
    grant_type: Annotated[str, Form(max_length=100)],
    client_id: Text = None,
    client_secret: Text = None,
    username: Text = None,
    password: Text = None,
    refresh_token: Text = None,
    code: Text = None,
    redirect_uri: Text = None,
    otp: Text = None,
) -> Response:
    """The same as an OAuth 2.0 token endpoint (RFC 6749): a form in, its own kind of errors out."""
    if grant_type not in {"client_credentials", "password", "refresh_token"}:
        return oauth_error("unsupported_grant_type", f"Use client_credentials, password or refresh_token, not {grant_type}.")
    asked = TokenRequest(
        grantType=GrantType(grant_type),
        clientID=client_id,
        clientSecret=client_secret,
        username=username,
        password=password,
        refreshToken=refresh_token,
        code=code,
        redirectUri=redirect_uri,
        otp=otp,
    )
    try:
        tokens = await granted(request, caller, asked)
    except (BadCredentials, SecondFactorRequired, SecondFactorWrong) as error:
        machine = grant_type == "client_credentials"
        kind, status = ("invalid_client", 401) if machine else ("invalid_grant", 400)
        return oauth_error(kind, error.message, status, reason=error.reason)
    except MissingCredentials as error:
        return oauth_error("invalid_request", error.message)
    shown = {"access_token": tokens.access, "token_type": "Bearer", "expires_in": tokens.expires_in}
    return answer(shown | ({"refresh_token": tokens.refresh} if tokens.refresh else {}))


def oauth_error(error: str, description: str, status: int = 400, *, reason: str = "") -> Response:
    """RFC 6749 has few words for errors; `reason` is ours, where they do not tell enough."""
    shown = {"error": error, "error_description": description[:500]}
    response = answer(shown | ({"reason": reason} if reason else {}), status)
    response.headers["Cache-Control"] = "no-store"
    return response


@routes.post("/api/atoll/v1/session", status_code=204, operation_id="open_session", responses=declares())
async def open_session(request: Request, body: SignIn, caller: Anybody) -> Response:
    """Sign this browser in: sets a cookie that no script can read."""
    address = address_of(request)
    if not address.takes_cookies:
        raise NoBrowserSessionsHere("Under a path prefix there are no browser sessions: all prefixes share one origin.")
    authentication = authentication_of(request)
    token = await authentication.open_browser_session(address, caller.via, body.username, body.password, body.otp)
    response = empty()
    response.set_cookie(
        COOKIE, token, max_age=int(LONGEST[BROWSER].total_seconds()), path="/", secure=True, httponly=True, samesite="lax"
    )
    return response


@routes.delete("/api/atoll/v1/session", status_code=204, operation_id="close_session", responses=declares())
async def close_session(request: Request, caller: SignedInCaller) -> Response:
    """Sign out: this browser's session, or the one that the token belongs to."""
    await authentication_of(request).close_session(caller, request.cookies.get(COOKIE, ""))
    response = empty()
    response.delete_cookie(COOKIE, path="/", secure=True, httponly=True, samesite="lax")
    return response
