"""A plain client: one request, one answer, nothing retried. Safe to use from several threads."""

from __future__ import annotations

import http.client
import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

TIMEOUT_SECONDS = 30.0


class Unreachable(Exception):
    """No answer came: whether the request was done is not known."""


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    text: str

    @property
    def body(self) -> Any:
        return json.loads(self.text) if self.text else None

    def expect(self, *statuses: int) -> Any:
        """The body; a wrong status is told with the answer."""
        assert self.status in statuses, f"{self.status} instead of {statuses}: {self.text[:1000]}"
        return self.body


class Api:
    def __init__(self, url: str, token: str = "") -> None:
        self.url = url
        self.token = token

    def sign_in(self, username: str, password: str) -> Api:
        """The same address as this person."""
        asked = {"grantType": "password", "username": username, "password": password}
        return Api(self.url, self.post("/api/v1/token", asked).expect(200)["accessToken"])

    def at(self, url: str) -> Api:
        """The same person at another address."""
        return Api(url, self.token)

    def get(self, path: str, **query: str) -> Answer:
        return self.send("GET", f"{path}?{urlencode(query, quote_via=quote)}" if query else path)

    def post(self, path: str, body: Any = None, *, key: str | None = None) -> Answer:
        return self.send("POST", path, body if body is not None else {}, key=key)

    def delete(self, path: str) -> Answer:
        return self.send("DELETE", path)

    def send(self, method: str, path: str, body: Any = None, *, key: str | None = None) -> Answer:
        where = urlsplit(self.url)
        headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {self.token}"} if self.token else {})
        headers |= {"Idempotency-Key": key} if key else {}
        connection = http.client.HTTPConnection(where.hostname or "", where.port, timeout=TIMEOUT_SECONDS)
        try:
            connection.request(method, where.path + path, None if body is None else json.dumps(body), headers)
            response = connection.getresponse()
            return Answer(response.status, dict(response.getheaders()), response.read().decode())
        except (OSError, http.client.HTTPException) as error:
            raise Unreachable(f"{method} {path}: {error!r}") from error
        finally:
            connection.close()
