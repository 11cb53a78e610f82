"""The token endpoint as OAuth 2.0 knows it (RFC 6749): a form in, errors of its own kind out, whatever is wrong. What a client
cannot help (too many requests, a database that is away) keeps the form that it has everywhere.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Coroutine
from typing import Annotated, Any
from urllib.parse import unquote_plus

from fastapi import APIRouter, Form
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from atoll.kit.errors import AtollError, Denied, Invalid
from atoll.server.identity.errors import BadCredentials, SecondFactorRequired, SecondFactorWrong, UnsupportedGrant
from atoll.server.identity.routes_tokens import Anybody, granted
from atoll.server.identity.schemas import GrantType, OAuth2Error, OAuth2TokenResponse, TokenRequest
from atoll.server.web import address_of, answer, declares
from atoll.server.web.bodies import TolerantRoute
from atoll.server.web.errors import words_of

GRANTS = (GrantType.CLIENT_CREDENTIALS, GrantType.PASSWORD, GrantType.REFRESH_TOKEN)
Text = Annotated[str | None, Form(max_length=1024, pattern=r"^[^\x00]*$")]
COMMON = declares()


class InvalidClient(Invalid):
    """Credentials of a client that cannot be read, or are wrong."""

    reason = "bad_credentials"


class OAuthRoute(TolerantRoute):
    """Renders what its route raises in the words of RFC 6749, section 5.2."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()

        async def handle_in_oauth(request: Request) -> Response:
            try:
                return await handle(request)
            except RequestValidationError as error:
                return refused("invalid_request", "; ".join(problem_of(item) for item in error.errors()[:5]))
            except InvalidClient as error:
                return challenged(request, refused("invalid_client", error.message, status=401, reason=error.reason))
            except AtollError as error:
                return refused(word_for(error), error.message, reason=error.reason)
            except HTTPException as error:
                return refused("invalid_request", unless(error, status=400).detail)

        return handle_in_oauth


routes = APIRouter(tags=["Tokens"], route_class=OAuthRoute)


@routes.post(
    "/api/v2/token",
    operation_id="grant_token_v2",
    response_model=OAuth2TokenResponse,
    responses={400: {"model": OAuth2Error}, 401: {"model": OAuth2Error}, 429: COMMON[429], 503: COMMON[503]},
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
    """The same as an OAuth 2.0 token endpoint (RFC 6749). A client's id and secret come in the form or by HTTP Basic."""
    await check_each_once(request)
    grant = grant_of(grant_type)
    asked = TokenRequest(
        grantType=grant,
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
        tokens = await granted(request, caller, with_basic(request, asked))
    except BadCredentials as error:
        raise (InvalidClient(error.message) if grant is GrantType.CLIENT_CREDENTIALS else error) from None
    shown = {"access_token": tokens.access, "token_type": "Bearer", "expires_in": tokens.expires_in}
    return answer(shown | ({"refresh_token": tokens.refresh} if tokens.refresh else {}))


async def check_each_once(request: Request) -> None:
    names = [name for name, _ in (await request.form()).multi_items()]
    if len(names) != len(set(names)):
        raise Invalid("Each parameter stands in the form once.")


def grant_of(text: str) -> GrantType:
    known = next((grant for grant in GRANTS if grant == text), None)
    if known is None:
        raise UnsupportedGrant(f"Use {', '.join(GRANTS)}, not {text}.")
    return known


def with_basic(request: Request, asked: TokenRequest) -> TokenRequest:
    """Id and secret of the client by HTTP Basic, each written as in a form (RFC 6749, section 2.3.1); never both ways."""
    scheme, _, encoded = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "basic" or asked.grantType is not GrantType.CLIENT_CREDENTIALS:
        return asked
    if asked.clientSecret is not None:
        raise Invalid("The client's secret comes by HTTP Basic or in the form, not both.")
    try:
        id, _, secret = base64.b64decode(encoded.strip(), validate=True).decode().partition(":")
    except ValueError:
        raise InvalidClient("The Authorization header is not HTTP Basic.") from None
    id, secret = unquote_plus(id), unquote_plus(secret)
    if not id or not secret or "\x00" in id:
        raise InvalidClient("HTTP Basic needs both id and secret of the client.")
    return asked.model_copy(update={"clientID": id, "clientSecret": secret})


def word_for(error: AtollError) -> str:
    """What a client cannot help is raised again, to be told as everywhere."""
    if isinstance(error, BadCredentials | SecondFactorRequired | SecondFactorWrong):
        return "invalid_grant"
    if isinstance(error, UnsupportedGrant):
        return "unsupported_grant_type"
    if isinstance(error, Denied):
        return "unauthorized_client"
    if isinstance(error, Invalid):
        return "invalid_request"
    raise error


def unless(error: HTTPException, *, status: int) -> HTTPException:
    if error.status_code != status:
        raise error
    return error


def problem_of(item: dict[str, Any]) -> str:
    return f"{item['loc'][-1]}: {words_of(item)}"


def refused(error: str, description: str, *, status: int = 400, reason: str = "") -> Response:
    """RFC 6749 has few words for errors; `reason` is ours, where they do not tell enough."""
    shown = {"error": error, "error_description": plain(description)}
    response = answer(shown | ({"reason": reason} if reason else {}), status)
    response.headers["Cache-Control"] = "no-store"
    return response


def challenged(request: Request, response: Response) -> Response:
    """A client that came by HTTP Basic is told that this is the way; a browser's form is not interrupted by it."""
    if request.headers.get("authorization"):
        response.headers["WWW-Authenticate"] = f'Basic realm="{address_of(request).name}", charset="UTF-8"'
    return response


def plain(text: str) -> str:
    """The characters that a description may have: printable ASCII but for quotes and backslashes."""
    return "".join("'" if one in '"\\' else one if " " <= one <= "~" else "?" for one in text[:500])
