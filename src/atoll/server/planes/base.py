"""What the planes' applications have in common: errors rendered, a document served, no surprises of the framework."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from fastapi import APIRouter, FastAPI
from fastapi.openapi.utils import get_openapi
from starlette.requests import Request
from starlette.responses import Response

from atoll import __version__
from atoll.server.planes import console
from atoll.server.planes.finding import install_finder
from atoll.server.web import Site, address_of, answer
from atoll.server.web.errors import install

SECURITY = {"bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}}
Apis = dict[str, FastAPI]
OPEN = {
    "grant_token",
    "grant_token_v2",
    "app_token",
    "open_session",
    "get_openid_configuration",
    "get_jwks",
    "get_certificate_keys",
}


def plane(*, title: str, description: str, routers: Iterable[APIRouter], site: Site, state: dict[str, Any]) -> FastAPI:
    """One plane's application. `state` is what its routes find on `request.app.state`."""
    app = FastAPI(
        title=title,
        description=description,
        version=__version__,
        openapi_url=None,
        redirect_slashes=False,
        telemetry={"tracing": False, "metrics": False, "logs": False},  # asked for at every request; `metrics.py` is ours
    )
    app.state.site = site
    for name, value in state.items():
        setattr(app.state, name, value)
    for router in routers:
        app.router.routes.extend(router.routes)
    install(app)
    app.add_route("/api/openapi.json", serve_document, include_in_schema=False)
    console.mount(app)
    install_finder(app)
    return app


async def serve_document(request: Request) -> Response:
    """The OpenAPI document of this plane; paths carry no tenant prefix, that stands in `servers`."""
    return answer(document(request.app) | {"servers": [{"url": address_of(request).base_url}]})


def document(app: FastAPI) -> dict[str, Any]:
    if app.openapi_schema is None:
        made = get_openapi(title=app.title, version=app.version, description=app.description, routes=app.routes)
        app.openapi_schema = tidied(made)
    return app.openapi_schema


FRAMEWORKS = "HTTPValidationError"


def tidied(made: dict[str, Any]) -> dict[str, Any]:
    """Our validation errors are 400s in our own form, so the framework's 422 goes; a body may be too large for any route that
    takes one; and every route names its token."""
    for item in made["paths"].values():
        for operation in item.values():
            if FRAMEWORKS in str(operation["responses"].get("422")):
                del operation["responses"]["422"]
            if "requestBody" in operation:
                operation["responses"].setdefault("413", operation["responses"]["429"] | {"description": "Too large."})
            operation["security"] = [] if operation["operationId"] in OPEN else [{"bearer": []}]
    components = made.setdefault("components", {})
    for name in ("HTTPValidationError", "ValidationError"):
        components.get("schemas", {}).pop(name, None)
    components["securitySchemes"] = SECURITY
    return made
