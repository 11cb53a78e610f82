"""Every route of every plane with its guard, read from the applications themselves: nothing here is a list by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from fastapi import FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from starlette.routing import Route

from atoll.server.planes import management, tenant
from atoll.server.web import Accepts, Guard

# Served to anybody, and the same to everybody: the document, and the files of the console.
PUBLIC = {"/api/openapi.json", "/{path:path}"}


@dataclass(frozen=True)
class Served:
    """A route of one plane for one method."""

    plane: str
    method: str
    path: str
    operation: str
    guards: tuple[Guard, ...]
    path_names: tuple[str, ...]
    has_body: bool
    needed_query: tuple[str, ...]
    tag: str = ""

    @property
    def guard(self) -> Guard:
        assert len(self.guards) == 1, f"{self} has {len(self.guards)} guards: every route names exactly one"
        return self.guards[0]

    @property
    def is_open(self) -> bool:
        return self.guard.accepts is Accepts.NOBODY

    @property
    def takes_operators(self) -> bool:
        return Accepts.OPERATORS in self.guard.accepts

    def __str__(self) -> str:
        return f"{self.plane} {self.method} {self.path}"


def served(plane: str, app: FastAPI) -> Iterator[Served]:
    for route in flat(app.routes):
        if isinstance(route, APIRoute):
            for method in sorted(route.methods or ()):
                yield of(plane, method, route)
        elif isinstance(route, Route) and route.path not in PUBLIC:
            yield Served(plane, "*", route.path, route.path, (), (), has_body=False, needed_query=())


def flat(routes: Any) -> Iterator[Any]:
    """An application keeps included routers as one entry each."""
    for route in routes:
        included = getattr(route, "original_router", None)
        yield from flat(included.routes) if included is not None else (route,)


def of(plane: str, method: str, route: APIRoute) -> Served:
    dependants = list(everything_below(route.dependant))
    return Served(
        plane,
        method,
        route.path_format,
        route.operation_id or "",
        tuple(one.call for one in dependants if isinstance(one.call, Guard)),
        tuple(field.alias for field in route.dependant.path_params),
        has_body=bool(route.dependant.body_params),
        needed_query=tuple(f.alias for one in dependants for f in one.query_params if f.field_info.is_required()),
        tag=str(route.tags[0]) if route.tags else "",
    )


def everything_below(dependant: Dependant) -> Iterator[Dependant]:
    yield dependant
    for inner in dependant.dependencies:
        yield from everything_below(inner)


PLANES = {"management": management.application, "tenant": tenant.application}
ROUTES = [one for plane, make in PLANES.items() for one in served(plane, make(None, {}))]  # type: ignore[arg-type]
