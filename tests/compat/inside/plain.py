"""Plain HTTP for what the official client has no calls for: tenants, our own routes."""

from __future__ import annotations

import json
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from typing import Any


class Http:
    def __init__(self, url: str, token: str = "") -> None:
        self.url = url
        self.token = token

    def send(self, method: str, path: str, body: Any = None) -> tuple[int, str]:
        data = None if body is None else json.dumps(body).encode()
        headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {self.token}"} if self.token else {})
        request = urllib.request.Request(self.url + path, data, headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read().decode()

    def ask(self, method: str, path: str, body: Any = None) -> Any:
        """The answer's JSON; anything but success is told."""
        status, text = self.send(method, path, body)
        assert status < 300, f"{method} {path} answered {status}: {text[:1000]}"
        return json.loads(text) if text else None

    def sign_in(self, username: str, password: str) -> Http:
        asked = {"grantType": "password", "username": username, "password": password}
        return Http(self.url, self.ask("POST", "/api/v1/token", asked)["accessToken"])


def until(find: Callable[[], Any], what: str, seconds: float = 40.0) -> Any:
    """What `find` returns as soon as it is true."""
    deadline = time.monotonic() + seconds
    while not (found := find()):
        assert time.monotonic() < deadline, f"waited {seconds:g} s in vain until {what}"
        time.sleep(0.05)
    return found
