"""Answers: rows go to JSON through msgspec without being validated again; the declared model is what the document shows.

A contract test (every answer in the test suite is checked against the served document) holds the two together.
"""

from __future__ import annotations

import csv
import io
from collections.abc import AsyncIterator, Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from pydantic import Field
from starlette.responses import Response, StreamingResponse

from atoll.kit.clock import iso
from atoll.kit.errors import AtollError, Conflict, Denied, Invalid, NotFound, TooMany, Unauthenticated, Unavailable
from atoll.server.web.bodies import Shape


class FieldProblemShape(Shape):
    field: str
    problem: str


class ErrorShape(Shape):
    """Every error of the API. `reason` is stable and machine-readable; `details` says what to do next."""

    code: int
    message: str
    details: str | None = None
    reason: str
    fields: list[FieldProblemShape] | None = None
    request_id: str | None = None


class Acknowledged(Shape):
    """The answer to something that goes on after it: accepted, not yet done."""

    code: int
    message: str


class Count(Shape):
    count: int = Field(ge=0)


def hook(value: Any) -> Any:
    if isinstance(value, datetime):
        return iso(value)
    if isinstance(value, UUID):
        return str(value)
    raise TypeError(f"cannot answer with a {type(value).__name__}")


ENCODER = msgspec.json.Encoder(enc_hook=hook)


def prepared(value: Any) -> Any:
    """msgspec knows datetimes by itself; the API shows them in one form, so they are turned into text first."""
    if isinstance(value, dict):
        return {key: prepared(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [prepared(inner) for inner in value]
    return iso(value) if isinstance(value, datetime) else value


def answer(value: Any, status: int = 200) -> Response:
    return Response(ENCODER.encode(prepared(value)), status_code=status, media_type="application/json")


def json_answer(body: str, status: int = 200) -> Response:
    """Ready JSON, rendered by PostgreSQL."""
    return Response(body, status_code=status, media_type="application/json")


def json_list(name: str, rows: str | list[str], following: int | None) -> Response:
    """A page of ready JSON rows below `name`: each of them, or all, divided by commas. `next` is absent at the end."""
    tail = "" if following is None else f',"next":{following}'
    return json_answer(f'{{"{name}":[{rows if isinstance(rows, str) else ",".join(rows)}]{tail}}}')


def csv_answer(lines: Iterable[Sequence[str]], status: int = 200) -> Response:
    """A table as text. A cell that a spreadsheet would run as a formula is made a text by a leading quote."""
    out = io.StringIO()
    csv.writer(out).writerows([plain_cell(cell) for cell in line] for line in lines)
    return Response(out.getvalue(), status_code=status, media_type="text/csv")


def plain_cell(text: str) -> str:
    runs = text.lstrip()[:1] in {"=", "+", "-", "@"} and not is_number(text)
    return f"'{text}" if runs or text[:1] in {"\t", "\r", "\n"} else text


def is_number(text: str) -> bool:
    return text.removeprefix("-").replace(".", "", 1).isdigit()


def acknowledged(message: str, status: int = 202) -> Response:
    return answer({"code": status, "message": message}, status)


def empty(status: int = 204) -> Response:
    return Response(status_code=status)


def text_answer(chunks: AsyncIterator[bytes], media_type: str = "text/plain; charset=utf-8") -> Response:
    return StreamingResponse(chunks, media_type=media_type, headers={"X-Accel-Buffering": "no", "Cache-Control": "no-store"})


ALWAYS: tuple[type[AtollError], ...] = (Invalid, Unauthenticated, Denied, TooMany, Unavailable)
MEANINGS = {
    400: "Something in the request is wrong; `fields` names each wrong field.",
    401: "No token, an expired one, or one of another realm.",
    403: "Signed in, but without the permission; `message` names it.",
    404: "Not there, or not yours: the two look the same.",
    409: "It clashes with what exists.",
    413: "Too large.",
    415: "Of a type that is not taken.",
    422: "Each part is right, and they do not fit together.",
    429: "Too many requests; `Retry-After` says when to come back.",
    503: "Not available right now; nothing was done.",
}


def declares(*errors: type[AtollError]) -> dict[int | str, dict[str, Any]]:
    """The error answers of a route for the OpenAPI document: those that every guarded route has, and its own."""
    statuses = sorted({error.status for error in (*ALWAYS, *errors)})
    return {status: {"model": ErrorShape, "description": MEANINGS[status]} for status in statuses}


NOT_FOUND = declares(NotFound)
CONFLICT = declares(Conflict)
