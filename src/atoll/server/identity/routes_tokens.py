"""Getting a token or a browser session, in a tenant and for the host alike. The form of the token endpoint that OAuth knows is
in `routes_oauth.py`.
"""

from __future__ import annotations

from typing import Annotated

from starlette.requests import Request
from starlette.responses import Response

from atoll.kit.errors import Invalid
from atoll.server.db import Caller
from atoll.server.identity.authentication import COOKIE, Authentication, Tokens
from atoll.server.identity.errors import MissingCredentials, UnsupportedGrant
from atoll.server.identity.providers.errors import AnothersAddress
from atoll.server.identity.schemas import GrantType, SignIn, TokenRequest, TokenResponse
from atoll.server.identity.sign_in.sessions import BROWSER, LONGEST
from atoll.server.web import Accepts, address_of, answer, declares, empty, guard, router

routes = router(tag="Tokens")

Anybody = Annotated[Caller, guard(accepts=Accepts.NOBODY)]
SignedInCaller = Annotated[Caller, guard(before_change=True)]
MACHINE = {GrantType.APP_TOKEN, GrantType.CLIENT_CREDENTIALS}


class NoBrowserSessionsHere(Invalid):
    reason = "no_browser_sessions_here"
    hint = "Use the host name of its own, for example http://acme.localhost:8080, or a bearer token."


def authentication_of(request: Request) -> Authentication:
    found: Authentication = request.app.state.authentication
    return found


async def granted(request: Request, caller: Caller, asked: TokenRequest) -> Tokens:
    """The tokens for the proof offered, whichever endpoint it came by."""
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
    if grant is GrantType.EXTERNAL_TOKEN_EXCHANGE:
        (external,) = needed(asked.externalToken)
        return await authentication.with_external_token(address, caller.via, external)
    raise UnsupportedGrant(f"The grant type {grant.value} belongs to signing in with a browser, which is not there yet.")


def needed(*given: str | None) -> tuple[str, ...]:
    if not all(given):
        raise MissingCredentials("This grant type needs both a name and a secret; see the fields of TokenRequest.")
    return tuple(value for value in given if value)


@routes.post("/api/v1/token", operation_id="grant_token", response_model=TokenResponse, responses=declares(AnothersAddress))
async def grant_token(request: Request, body: TokenRequest, caller: Anybody) -> Response:
    """Exchange credentials for an access token of this realm. Wrong credentials are a 400."""
    tokens = await granted(request, caller, body)
    shown = {"accessToken": tokens.access, "expiresIn": tokens.expires_in, "refreshToken": tokens.refresh}
    return answer({key: value for key, value in shown.items() if value is not None})


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
