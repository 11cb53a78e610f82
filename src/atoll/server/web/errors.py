"""Renders every error once, in the form of the API. Whatever is not an `AtollError` is our bug: a 500 with a request id."""

from __future__ import annotations

from typing import Any

import structlog
from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from atoll.kit.errors import AtollError, FieldProblem, InvalidFields, TooMany, Unauthenticated, Unavailable
from atoll.server.db import failures
from atoll.server.web.answers import answer
from atoll.server.web.site import address_of, request_id_of, site_of

log = structlog.get_logger()

WORDS = {
    404: ("not_found", "There is nothing at this address."),
    405: ("method_not_allowed", "This method is not allowed here."),
    413: ("too_large", "The request is larger than 1 MiB."),
}
RECORDED = {401, 403}


class DatabaseAway(Unavailable):
    reason = "database_unavailable"
    hint = "Nothing was changed. Try again in a moment."


def install(app: FastAPI) -> None:
    app.add_exception_handler(AtollError, on_known)
    app.add_exception_handler(RequestValidationError, on_invalid)
    app.add_exception_handler(HTTPException, on_http)
    for error in failures.AWAY:
        app.add_exception_handler(error, on_database)
    app.add_exception_handler(Exception, on_bug)


async def on_known(request: Request, error: Exception) -> Response:
    assert isinstance(error, AtollError)
    if error.status in RECORDED and not only_looks(request, error):
        await record_refusal(request, error)
    return rendered(request, error)


def only_looks(request: Request, error: AtollError) -> bool:
    """Somebody without any proof who reads tries nothing: a browser asks like this whether it is signed in."""
    return isinstance(error, Unauthenticated) and not error.tried and request.method in {"GET", "HEAD"}


def rendered(request: Request, error: AtollError) -> Response:
    body = {
        "code": error.status,
        "message": error.message,
        "details": error.hint or None,
        "reason": error.reason,
        "fields": [{"field": p.field, "problem": p.problem} for p in error.fields] or None,
        "requestId": request_id_of(request),
    }
    response = answer({key: value for key, value in body.items() if value is not None}, error.status)
    if isinstance(error, TooMany):
        response.headers["Retry-After"] = str(error.retry_after_seconds)
    if isinstance(error, Unavailable):
        response.headers["Retry-After"] = "2"
    if isinstance(error, Unauthenticated):
        response.headers["WWW-Authenticate"] = "Bearer"
    return response


async def record_refusal(request: Request, error: AtollError) -> None:
    """A denied attempt is audited in a transaction of its own; if that fails, the denial stands all the same."""
    via = getattr(request.state, "via", None)
    if via is None:
        return
    caller = getattr(request.state, "caller", None)
    try:
        await site_of(request).refused(address_of(request), caller, via, error.status, error.message)
    except (AtollError, *failures.ANY) as problem:
        log.warning("a denied attempt could not be recorded", problem=type(problem).__name__, request_id=via.request_id)


async def on_invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    return rendered(request, InvalidFields([problem_of(item) for item in error.errors()[:50]]))


def problem_of(item: dict[str, Any]) -> FieldProblem:
    """`("body", "spec", "compute", 0)` → `spec.compute[0]`; a parameter is named by itself."""
    if item["type"] == "json_invalid":
        return FieldProblem("body", f"is not valid JSON at character {item['loc'][-1]}: {item['ctx']['error']}")
    where = [part for part in item["loc"] if part not in {"body", "query", "path", "header"}]
    field = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in where).lstrip(".")
    return FieldProblem(field or str(item["loc"][0]), words_of(item))


def words_of(item: dict[str, Any]) -> str:
    """What a check of ours says stands as it was said: pydantic puts the kind of exception before it."""
    said = item.get("ctx", {}).get("error")
    return str(said) if item["type"] in {"value_error", "assertion_error"} and said is not None else str(item["msg"])


async def on_http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    reason, message = WORDS.get(error.status_code, ("http_error", str(error.detail)))
    body = {"code": error.status_code, "message": message, "reason": reason, "requestId": request_id_of(request)}
    response = answer(body, error.status_code)
    response.headers.update(error.headers or {})
    return response


async def on_database(request: Request, error: Exception) -> Response:
    log.warning("the database did not answer", error=type(error).__name__, request_id=request_id_of(request))
    return rendered(request, DatabaseAway("The database does not answer right now."))


async def on_bug(request: Request, error: Exception) -> Response:
    log.error("unexpected error", exc_info=error, request_id=request_id_of(request))
    body = {
        "code": 500,
        "message": "Something went wrong on our side.",
        "details": "Tell the operator the request id.",
        "reason": "internal",
        "requestId": request_id_of(request),
    }
    return answer(body, 500)
