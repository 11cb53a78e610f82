"""The console's files on a plane: what is served, how it may be cached, and what stays the API's."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from uuid import UUID

import httpx2
import pytest
from fastapi import FastAPI
from starlette.types import Receive, Scope, Send

from atoll.server.db import Plane
from atoll.server.planes import console
from atoll.server.web import Address

Get = Callable[..., Awaitable[httpx2.Response]]
TENANT = Address(Plane.TENANT, UUID(int=7), 7, "acme", "", "http://acme.localhost:8080", takes_cookies=True)
PREFIXED = Address(Plane.TENANT, UUID(int=7), 7, "acme", "/t/acme", "http://localhost:8080/t/acme", takes_cookies=False)
MANAGEMENT = Address(Plane.MANAGEMENT, UUID(int=1), 1, "console", "", "http://[::1]:8080", takes_cookies=False)


@pytest.fixture
def built(tmp_path: Path) -> Path:
    (tmp_path / "assets").mkdir()
    (tmp_path / "index.html").write_text("<title>the console</title>")
    (tmp_path / "assets" / "main-1a2b.js").write_text("run()")
    (tmp_path / "assets" / "main-1a2b.js.gz").write_bytes(b"\x1f\x8bzipped")
    return tmp_path


@pytest.fixture
def get(built: Path) -> Get:
    return getter(built)


def getter(directory: Path, address: Address = TENANT) -> Get:
    """Asks an application with one API route and the console behind it."""
    app = FastAPI(openapi_url=None, redirect_slashes=False)
    app.add_api_route("/api/v1/things", lambda: "things", methods=["POST"])
    console.mount(app, directory)

    async def addressed(scope: Scope, receive: Receive, send: Send) -> None:
        await app({**scope, "atoll.address": address}, receive, send)

    async def ask(path: str, method: str = "GET", encoding: str = "identity") -> httpx2.Response:
        transport = httpx2.ASGITransport(app=addressed)
        async with httpx2.AsyncClient(transport=transport, base_url="http://anywhere") as client:
            return await client.request(method, path, headers={"accept-encoding": encoding})

    return ask


async def test_any_page_of_the_console_is_answered_with_its_index_and_never_kept(get: Get) -> None:
    answer = await get("/workloads/019a")
    assert (answer.status_code, answer.text) == (200, "<title>the console</title>")
    assert answer.headers["cache-control"] == "no-cache"


async def test_a_hashed_file_is_kept_for_good(get: Get) -> None:
    answer = await get("/assets/main-1a2b.js")
    assert answer.text == "run()"
    assert "immutable" in answer.headers["cache-control"]
    assert answer.headers["content-type"].startswith("text/javascript")


async def test_a_browser_that_takes_gzip_gets_the_compressed_copy(get: Get) -> None:
    answer = await get("/assets/main-1a2b.js", "HEAD", "gzip, br")
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.headers["vary"] == "Accept-Encoding"


async def test_a_file_of_another_build_is_not_there(get: Get) -> None:
    assert (await get("/assets/main-old.js")).status_code == 404


async def test_every_page_forbids_inline_scripts_and_frames(get: Get) -> None:
    policy = (await get("/")).headers["content-security-policy"]
    assert "script-src 'self';" in policy
    assert "frame-ancestors 'none'" in policy


@pytest.mark.parametrize("path", ["/api/v1/nothing", "/v1/nothing", "/link/v1", "/healthz", "/t/acme/workloads"])
async def test_a_path_of_the_api_is_never_answered_with_a_page(get: Get, path: str) -> None:
    assert (await get(path)).status_code == 404


async def test_a_wrong_method_of_the_api_stays_a_wrong_method(get: Get) -> None:
    assert (await get("/api/v1/things")).status_code == 405


async def test_nothing_can_be_written_to_a_page(get: Get) -> None:
    assert (await get("/workloads", "POST")).status_code == 404


@pytest.mark.parametrize("path", ["/../secret.txt", "/%2e%2e/secret.txt", "/assets/..%2f..%2fsecret.txt"])
async def test_no_path_leads_out_of_the_build(get: Get, built: Path, path: str) -> None:
    (built.parent / "secret.txt").write_text("secret")
    assert (await get(path)).text != "secret"


async def test_a_checkout_without_a_build_says_how_to_build_it(tmp_path: Path) -> None:
    answer = await getter(tmp_path / "nowhere")("/")
    assert answer.status_code == 503
    assert "make setup" in answer.text


@pytest.mark.parametrize(
    ("address", "url"),
    [(PREFIXED, "http://acme.localhost:8080/"), (MANAGEMENT, "http://console.localhost:8080/")],
)
async def test_an_address_without_cookies_shows_the_way_to_one_with(built: Path, address: Address, url: str) -> None:
    answer = await getter(built, address)("/")
    assert f'href="{url}"' in answer.text
