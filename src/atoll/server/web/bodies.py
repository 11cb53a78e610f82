"""Request bodies and response shapes: camel case outside, snake case inside; null is the same as absent.

Tolerates what the official client sends: an explicit null for every field not given, and (its asynchronous form) a body that
is a JSON string holding JSON.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any

from fastapi import APIRouter
from fastapi.dependencies.models import Dependant
from fastapi.dependencies.utils import get_dependant
from fastapi.routing import APIRoute
from pydantic import BaseModel, ConfigDict
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from atoll.kit.text import camel
from atoll.server.web.lists import RUNNING


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
    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """For a running server, lists' parameters are read by what `lists` put beside the documented dependency."""
        documented = self.dependant
        self.dependant = as_run(documented)
        handle = super().get_route_handler()
        self.dependant = documented

        async def handle_tolerantly(request: Request) -> Response:
            return await handle(TolerantRequest(request.scope, request.receive))

        return handle_tolerantly


def as_run(dependant: Dependant) -> Dependant:
    def chosen(inner: Dependant) -> Dependant:
        read = RUNNING.get(inner.call)
        return get_dependant(path=inner.path or "", call=read, name=inner.name) if read else inner

    return replace(dependant, dependencies=[chosen(inner) for inner in dependant.dependencies])


def router(*, prefix: str = "", tag: str) -> APIRouter:
    """The router of one domain."""
    return APIRouter(prefix=prefix, tags=[tag], route_class=TolerantRoute)
