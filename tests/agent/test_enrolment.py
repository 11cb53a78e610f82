from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import ClassVar

import msgspec
import pytest

from atoll.agent import identity
from atoll.agent.identity import EnrolmentRefused, load_or_enrol
from atoll.agent.settings import AgentSettings
from atoll.agent.store import Store
from atoll.wire.messages import EnrolAnswer, EnrolRequest


class Enrolling(BaseHTTPRequestHandler):
    statuses: ClassVar[list[int]] = []
    requests: ClassVar[list[tuple[str, EnrolRequest]]] = []

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.requests.append((self.path, msgspec.json.decode(body, type=EnrolRequest)))
        self.send_response(self.statuses.pop(0))
        self.end_headers()
        self.wfile.write(msgspec.json.encode(EnrolAnswer("cluster", "link:acme")))

    def log_message(self, format: str, *args: object) -> None: ...


@pytest.fixture
def url() -> Iterator[str]:
    Enrolling.statuses.clear()
    Enrolling.requests.clear()
    with HTTPServer(("127.0.0.1", 0), Enrolling) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/t/acme"
        server.shutdown()
        thread.join()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "agent.db")
    yield store
    store.close()


async def test_the_secret_enrols_a_key_once(url: str, store: Store, tmp_path: Path) -> None:
    Enrolling.statuses[:] = [200]
    settings = AgentSettings(url, "cluster", tmp_path, "secret")
    first = await load_or_enrol(settings, store)
    again = await load_or_enrol(AgentSettings(url, "cluster", tmp_path), store)
    ((path, request),) = Enrolling.requests
    assert (path, request.install_secret, request.public_key) == (
        "/t/acme/link/v1/enrol",
        "secret",
        identity.public_jwk(first.key),
    )
    assert set(request.public_key) == {"kty", "crv", "x", "y"}
    assert (again.key.thumbprint(), again.audience) == (first.key.thumbprint(), "link:acme")
    assert (tmp_path / "agent.key").stat().st_mode & 0o777 == 0o600


async def test_a_busy_server_is_asked_again(url: str, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(identity, "backoff_seconds", lambda *_: 0.0)
    Enrolling.statuses[:] = [503, 429, 200]
    found = await load_or_enrol(AgentSettings(url, "cluster", tmp_path, "secret"), store)
    assert found.audience == "link:acme"


async def test_a_refused_secret_ends_the_agent(url: str, store: Store, tmp_path: Path) -> None:
    Enrolling.statuses[:] = [401]
    with pytest.raises(EnrolmentRefused, match="401"):
        await load_or_enrol(AgentSettings(url, "cluster", tmp_path, "secret"), store)


async def test_without_secret_and_enrolment_there_is_no_agent(store: Store, tmp_path: Path) -> None:
    with pytest.raises(EnrolmentRefused, match="install secret"):
        await load_or_enrol(AgentSettings("http://127.0.0.1:1", "cluster", tmp_path), store)


def test_a_secret_is_not_shown(tmp_path: Path) -> None:
    assert "hush" not in repr(AgentSettings("http://127.0.0.1:1", "cluster", tmp_path, "hush"))


@pytest.mark.parametrize("address", ["127.0.0.1:8080", "ftp://host", "http://"])
def test_a_wrong_address_is_refused(address: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="not an address"):
        AgentSettings(address, "cluster", tmp_path)
