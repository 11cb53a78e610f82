"""Serves the web console's built files: what stands under a plane's address and is none of its API.

Must not know the API or who asks: the files are the same for everybody, and the console signs in like any other client. Only
files found when the process started are served, so no path of a request ever reaches the file system.
"""

from __future__ import annotations

import mimetypes
import re
from dataclasses import dataclass
from pathlib import Path

from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, Response
from starlette.routing import Match, Route
from starlette.types import Scope

from atoll.server.db import Plane
from atoll.server.planes.pages import CONSOLE_ELSEWHERE, CONSOLE_MISSING
from atoll.server.web import Address, address_of

BUILT = Path(__file__).parent.parent / "console"
RESERVED = ("api", "v1", "link", "healthz", "readyz", "livez", "metrics", "t")
INDEX = "/index.html"
HASHED = "/assets/"
FOREVER = "public, max-age=31536000, immutable"
ASK_FIRST = "no-cache"
COMPRESSED = ".gz"
PORT = re.compile(r":\d{1,5}$")
# Mantine sets its colours and breakpoints with <style> elements, so styles may be inline; scripts never may.
POLICY = "; ".join(
    [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    ]
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


@dataclass(frozen=True, slots=True)
class BuiltFile:
    path: Path
    media_type: str
    compressed: Path | None


class ConsoleRoute(Route):
    """Every path that is none of the API's, for reading. The rest is left to the plane, whose 404 and 405 then stand."""

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        if scope["type"] != "http" or scope["method"] not in {"GET", "HEAD"} or reserved(scope["path"]):
            return Match.NONE, {}
        return super().matches(scope)


def mount(app: FastAPI, directory: Path = BUILT) -> None:
    """Add the console as the last route of a plane's application. Needs no guard: the files hold no secret."""
    files = found_in(directory)

    async def serve(request: Request) -> Response:
        address = address_of(request)
        response = page_for(request, files) if address.takes_cookies else elsewhere(address)
        response.headers.update(HEADERS)
        return response

    app.router.routes.append(ConsoleRoute("/{path:path}", serve, methods=["GET"], include_in_schema=False))


def reserved(path: str) -> bool:
    return path[1:].partition("/")[0] in RESERVED


def found_in(directory: Path) -> dict[str, BuiltFile]:
    """The built files by the path that asks for them; nothing when the console was not built."""
    if not (directory / INDEX[1:]).is_file():
        return {}
    there = {path for path in directory.rglob("*") if path.is_file()}
    served = sorted(path for path in there if path.suffix != COMPRESSED)
    return {f"/{path.relative_to(directory).as_posix()}": built_file(path, there) for path in served}


def built_file(path: Path, there: set[Path]) -> BuiltFile:
    compressed = path.with_name(path.name + COMPRESSED)
    return BuiltFile(
        path, mimetypes.guess_type(path.name)[0] or "application/octet-stream", compressed if compressed in there else None
    )


def page_for(request: Request, files: dict[str, BuiltFile]) -> Response:
    """A built file, or the index for any other path: the console finds its page by itself."""
    path = request.url.path
    if not files:
        return HTMLResponse(CONSOLE_MISSING, status_code=503, headers={"Cache-Control": "no-store"})
    if path in files:
        return sent(request, files[path], FOREVER if path.startswith(HASHED) else ASK_FIRST)
    if path.startswith(HASHED):
        return Response("This file belongs to another build of the console: reload the page.", 404, media_type="text/plain")
    return sent(request, files[INDEX], ASK_FIRST)


def sent(request: Request, file: BuiltFile, caching: str) -> Response:
    headers = {"Cache-Control": caching, "Vary": "Accept-Encoding"}
    if file.compressed and "gzip" in request.headers.get("accept-encoding", ""):
        return FileResponse(file.compressed, media_type=file.media_type, headers=headers | {"Content-Encoding": "gzip"})
    return FileResponse(file.path, media_type=file.media_type, headers=headers)


def elsewhere(address: Address) -> Response:
    """Where prefixes share one origin no cookie counts, so nobody could sign in: show the way to the host name."""
    return HTMLResponse(CONSOLE_ELSEWHERE.format(url=own_url(address)), headers={"Cache-Control": "no-store"})


def own_url(address: Address) -> str:
    """The plane's address with an origin of its own, on the same port. Names below `localhost` lead to the reader's machine."""
    scheme, _, rest = address.base_url.partition("://")
    port = PORT.search(rest.partition("/")[0])
    label = "console" if address.plane is Plane.MANAGEMENT else address.name
    return f"{scheme}://{label}.localhost{port.group() if port else ''}/"
