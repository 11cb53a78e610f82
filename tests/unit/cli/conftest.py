"""A small real server that answers as told and records what it was asked, and a way to run commands against it."""

from __future__ import annotations

import json
import os
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from click.testing import CliRunner, Result

from atoll.cli import contexts
from atoll.cli.root import root

TOKEN = "token-that-nobody-may-see"


@dataclass(frozen=True)
class Asked:
    method: str
    path: str
    query: dict[str, list[str]]
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def form(self) -> dict[str, str]:
        return {name: values[0] for name, values in parse_qs(self.body.decode()).items()}


@dataclass(frozen=True)
class Answer:
    """`body` as JSON, or bytes as they are. `lost` hangs up instead of answering."""

    status: int = 200
    body: object = None
    lost: bool = False

    def encoded(self) -> bytes:
        return self.body if isinstance(self.body, bytes) else json.dumps(self.body).encode()


class Api:
    """Answers are given in order; the last one for a path is given again and again."""

    def __init__(self) -> None:
        self.asked: list[Asked] = []
        self._answers: dict[tuple[str, str], list[Answer]] = defaultdict(list)
        self.url = ""

    def answers(self, method: str, path: str, body: object = None, *, status: int = 200, lost: bool = False) -> None:
        self._answers[method, path].append(Answer(status, body, lost))

    def answer_to(self, asked: Asked) -> Answer:
        self.asked.append(asked)
        waiting = self._answers[asked.method, asked.path]
        if not waiting:
            return Answer(404, {"code": 404, "message": f"{asked.method} {asked.path} is not told here."})
        return waiting.pop(0) if len(waiting) > 1 else waiting[0]

    def only(self, method: str) -> Asked:
        (found,) = [asked for asked in self.asked if asked.method == method]
        return found


def _handler(api: Api) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _serve(self) -> None:
            parts = urlsplit(self.path)
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            answer = api.answer_to(Asked(self.command, parts.path, parse_qs(parts.query), headers, body))
            self.close_connection = True
            if answer.lost:
                return
            content = answer.encoded()
            self.send_response(answer.status)
            self.send_header("Content-Length", str(len(content)))
            self.send_header("Connection", "close")
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_DELETE = do_PUT = do_PATCH = _serve

        def log_message(self, format: str, *args: object) -> None:
            """Nothing on the console."""

    return Handler


@pytest.fixture
def api() -> Iterator[Api]:
    told = Api()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(told))
    told.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield told
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A configuration of its own and none of the caller's variables."""
    for name in [name for name in os.environ if name.startswith("ATOLL_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    return tmp_path


Run = Callable[..., Result]


@pytest.fixture
def run() -> Run:
    """Run a command line as nobody in particular."""
    return lambda *arguments, **more: CliRunner().invoke(root, arguments, prog_name="atoll", **more)


@pytest.fixture
def signed_in(api: Api) -> Api:
    """The server, with the caller signed in to it."""
    known = {"acme": contexts.Context(api.url, "ada@acme.example", TOKEN)}
    contexts.write_contexts(contexts.Contexts("acme", known))
    return api
