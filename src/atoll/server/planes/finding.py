"""Finding a request's route by the shape of its path, without trying the hundred others first.

The framework tries routes one after the other, and twice where routers are included; that was a sixth of a list's whole
CPU. Here a table leads from the number of segments and the noun to the few routes that can match, which then match as ever.
Whatever matches none of them goes the framework's way: it answers 404 and 405. What the framework lays around every route
(a place for files to close, bounds on bodies, tracing) stands around those that take a body, and is not paid for by others.
"""

from __future__ import annotations

from collections import defaultdict

from fastapi import FastAPI
from fastapi.middleware.asyncexitstack import AsyncExitStackMiddleware
from starlette.middleware.errors import ServerErrorMiddleware
from starlette.middleware.exceptions import ExceptionMiddleware
from starlette.routing import BaseRoute, Match, Route
from starlette.types import ASGIApp, Receive, Scope, Send

from atoll.server.web.bodies import TolerantRoute

Shape = tuple[int, str]
NOUN = 3  # ["", "api", "v1", noun, …]; below `/api/atoll/v1` it is the version, which is coarser and works as well


def shape_of(path: str) -> Shape:
    segments = path.split("/", 6)
    return path.count("/"), segments[NOUN] if len(segments) > NOUN else ""


def install_finder(app: FastAPI) -> None:
    """Once all routes and error handlers are there: in place of the layers that the framework would lay around them."""
    handlers = dict(app.exception_handlers)
    on_bug = handlers.pop(Exception)
    app.middleware_stack = ServerErrorMiddleware(ExceptionMiddleware(Finder(app), handlers=handlers), handler=on_bug)


def answers(route: Route) -> ASGIApp:
    """What answers a request that matched the route."""
    return route.app if isinstance(route, TolerantRoute) and route.is_direct else AsyncExitStackMiddleware(route.handle)


class Finder:
    """Stands before a plane's router."""

    def __init__(self, app: FastAPI) -> None:
        self._router = app.router
        self._otherwise = AsyncExitStackMiddleware(app.router)
        self._routes: dict[Shape, list[tuple[BaseRoute, ASGIApp]]] = defaultdict(list)
        for route in app.router.routes:
            if isinstance(route, Route):
                self._routes[shape_of(route.path)].append((route, answers(route)))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            for route, app in self._routes.get(shape_of(scope["path"]), ()):
                match, child = route.matches(scope)
                if match is Match.FULL:
                    scope["router"] = self._router
                    scope.update(child)
                    await app(scope, receive, send)
                    return
        await self._otherwise(scope, receive, send)
