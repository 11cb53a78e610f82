"""How a running server calls a route that takes no body: what the route declares, without the framework's general way.

The declared dependencies and parameters stand in the document, and the same pydantic rules check them, in one model and one
call. The framework's solver, which allows for everything that a dependency may be, cost a fifth of a list's whole CPU.
"""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from typing import Any, get_origin

from fastapi.dependencies.models import Dependant
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, ValidationError, create_model
from starlette.requests import Request
from starlette.responses import Response

from atoll.server.web.guards import Guard

MOST_REMEMBERED = 32
MOST_REMEMBERED_BYTES = 500

Handler = Callable[[Request], Coroutine[Any, Any, Response]]
Call = Callable[[Request], Awaitable[Any]]

# Dependencies with parameters of their own, and what reads those from a request.
READERS: dict[Any, Call] = {}


class Parameters:
    """The query and path parameters of a function, checked as the framework does. Consoles and scripts ask the same again and
    again: a query that was found right is not checked twice."""

    def __init__(self, function: Callable[..., Any], *, query: Iterable[str], path: Iterable[str] = ()) -> None:
        declared = inspect.signature(function, eval_str=True).parameters
        self._query, self._path = tuple(query), tuple(path)
        fields: dict[str, Any] = {
            name: (
                declared[name].annotation,
                ... if declared[name].default is inspect.Parameter.empty else declared[name].default,
            )
            for name in (*self._query, *self._path)
        }
        self._model: type[BaseModel] = create_model("Parameters", **fields)
        self._lists = {name for name, field in self._model.model_fields.items() if get_origin(field.annotation) is list}
        self._remembered: dict[bytes, dict[str, Any]] = {}

    def read(self, request: Request) -> dict[str, Any]:
        """What the function takes; not to be changed by it."""
        query: bytes = request.scope["query_string"]
        if self._path or len(query) > MOST_REMEMBERED_BYTES:
            return self._checked(request)
        known = self._remembered.get(query)
        if known is None:
            if len(self._remembered) >= MOST_REMEMBERED:
                self._remembered.clear()
            known = self._remembered[query] = self._checked(request)
        return known

    def _checked(self, request: Request) -> dict[str, Any]:
        query = request.query_params
        given: dict[str, Any] = {
            name: query.getlist(name) if name in self._lists else query[name] for name in self._query if name in query
        }
        given |= {name: request.path_params[name] for name in self._path}
        try:
            asked = self._model.model_validate(given)
        except ValidationError as error:
            raise RequestValidationError([self._placed(item) for item in error.errors()]) from None
        return dict(asked)  # not by attribute: a deprecated parameter would warn whoever reads it

    def _placed(self, item: Any) -> dict[str, Any]:
        where = "path" if item["loc"][0] in self._path else "query"
        return {**item, "loc": (where, *item["loc"])}


def handler_of(dependant: Dependant) -> Handler | None:
    """None for a route that has to go the framework's way: with a body, headers, cookies or other dependencies."""
    other = (dependant.body_params, dependant.header_params, dependant.cookie_params)
    calls = [(inner.name, call_of(inner)) for inner in dependant.dependencies]
    fields = (*dependant.query_params, *dependant.path_params)
    if any(other) or any(call is None for _, call in calls) or any(field.alias != field.name for field in fields):
        return None
    assert dependant.call is not None
    function: Callable[..., Awaitable[Response]] = dependant.call
    query, path = ([field.name for field in given] for given in (dependant.query_params, dependant.path_params))
    own = Parameters(function, query=query, path=path) if fields else None
    # A guard's refusal comes before what is wrong with the request.
    ordered = sorted(((name, call) for name, call in calls if call), key=lambda one: not isinstance(one[1], Guard))

    async def handle(request: Request) -> Response:
        values: dict[Any, Any] = {name: await call(request) for name, call in ordered}
        if own:
            values |= own.read(request)
        if dependant.request_param_name:
            values[dependant.request_param_name] = request
        return await function(**{name: value for name, value in values.items() if name})

    return handle


def call_of(dependant: Dependant) -> Call | None:
    """What gives the dependency's value for a request, where a request is all that it needs."""
    if dependant.call in READERS:
        return READERS[dependant.call]
    takes_more = dependant.dependencies or dependant.query_params or dependant.path_params or dependant.body_params
    function = dependant.call
    if takes_more or not dependant.request_param_name or not asynchronous(function):
        return None
    return function


def asynchronous(function: Any) -> bool:
    return inspect.iscoroutinefunction(function) or isinstance(function, Guard)
