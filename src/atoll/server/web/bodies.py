"""Request bodies and response shapes: camel case outside, snake case inside; null is the same as absent.

Tolerates what the official client sends: an explicit null for every field not given, and (its asynchronous form) a body that
is a JSON string holding JSON.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import APIRouter
from fastapi.routing import APIRoute
from pydantic import BaseModel, ConfigDict
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from atoll.kit.text import camel
from atoll.server.web.reading import Handler, handler_of


class Shape(BaseModel):
    """A type of the API, as declared in the OpenAPI document."""

    model_config = ConfigDict(alias_generator=camel, populate_by_name=True, from_attributes=True)


class Body(Shape):
    """A request. Unknown fields are ignored, as the reference does; wrong types are refused and named."""

    model_config = ConfigDict(extra="ignore", str_max_length=100_000)


def example(value: Any) -> ConfigDict:
    """For `model_config` of a request: an example that the document shows."""
    return ConfigDict(json_schema_extra={"examples": [value]})


class TolerantRequest(Request):
    async def json(self) -> Any:
        """Decode once more when the body is a JSON string that contains JSON."""
        body = await self.body()
        if b"\\u0000" in body:
            raise HTTPException(400, "NUL characters are not allowed.")
        value = json.loads(body)
        return json.loads(value) if isinstance(value, str) else value


class TolerantRoute(APIRoute):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        direct = handler_of(self.dependant)
        self.is_direct = direct is not None
        if direct:
            self.app = answering(direct)

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()

        async def handle_tolerantly(request: Request) -> Response:
            return await handle(TolerantRequest(request.scope, request.receive))

        return handle_tolerantly


def answering(handle: Handler) -> ASGIApp:
    """Errors go to the application's handlers, which answer them."""

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        response = await handle(Request(scope, receive, send))
        await response(scope, receive, send)

    return app


def router(*, prefix: str = "", tag: str) -> APIRouter:
    """The router of one domain."""
    return APIRouter(prefix=prefix, tags=[tag], route_class=TolerantRoute)
