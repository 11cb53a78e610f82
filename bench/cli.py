"""How long the command line takes: medians of whole processes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from bench.figures import Figure, middle
from bench.program import ROOT

RUNS = 10
HELP_BUDGET_MS = 150
LIST_BUDGET_MS = 400
PROJECT = {"id": "1", "name": "project", "parent": {"name": "department"}, "status": {"phase": "Ready"}}


class Projects(BaseHTTPRequestHandler):
    """Fifty projects for whoever asks."""

    def do_GET(self) -> None:
        body = json.dumps({"projects": [PROJECT] * 50}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing on the console."""


def median_ms(arguments: list[str], environment: dict[str, str]) -> float:
    taken = []
    for _ in range(RUNS + 1):
        begun = time.perf_counter()
        subprocess.run([sys.executable, "-m", "atoll.cli", *arguments], env=environment, check=True, stdout=subprocess.DEVNULL)
        taken.append((time.perf_counter() - begun) * 1000)
    return middle(taken[1:])  # the first one writes bytecode


def signed_in(folder: str, url: str) -> dict[str, str]:
    config = Path(folder) / "atoll" / "config.json"
    config.parent.mkdir()
    config.write_text(json.dumps({"current": "bench", "contexts": {"bench": {"url": url, "token": "t"}}}))
    return {**os.environ, "PYTHONPATH": str(ROOT / "src"), "XDG_CONFIG_HOME": folder, "NO_PROXY": "127.0.0.1"}


def measure() -> Iterator[Figure]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Projects)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory() as folder:
        environment = signed_in(folder, f"http://127.0.0.1:{server.server_address[1]}")
        for arguments, budget in ((["--help"], HELP_BUDGET_MS), (["project", "list"], LIST_BUDGET_MS)):
            yield Figure(f"atoll {' '.join(arguments)}", median_ms(arguments, environment), "ms", budget)
    server.shutdown()
