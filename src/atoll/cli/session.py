"""Talking to the API: one client per command, its token, its errors, and writes that are safe to send again."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar
from uuid import uuid4

import click

from atoll.cli import contexts
from atoll.cli.failures import ERROR, NOT_SIGNED_IN, UNREACHABLE, Failure, of_answer

if TYPE_CHECKING:
    import httpx2

P = ParamSpec("P")
R = TypeVar("R")
Query = dict[str, Any]

SECONDS = 30.0
PAGE = 500


class Session:
    """Requests below one base address. Reads and writes are repeated once when the connection is lost; a write carries
    the same idempotency key both times, so that it happens once."""

    def __init__(self, url: str, *, token: str = "", renew: Callable[[Session], str] | None = None) -> None:
        import httpx2

        self.url = url
        self._token = token
        self._renew = renew
        # Loading the certificate authorities takes 60 ms, for nothing where the address has no TLS: no redirect is followed.
        self._client = httpx2.Client(timeout=SECONDS, verify=url.startswith("https:"))

    @property
    def token(self) -> str:
        return self._token

    def close(self) -> None:
        self._client.close()

    def get(self, path: str, **query: Any) -> Any:
        return self._decoded(self._send("GET", path, query=query))

    def write(self, method: str, path: str, body: object = None, **query: Any) -> Any:
        return self._decoded(self._send(method, path, body=body, query=query, headers={"Idempotency-Key": str(uuid4())}))

    def listed(self, path: str, key: str, *, limit: int, **query: Any) -> list[dict[str, Any]]:
        """Up to `limit` entries of a paged list."""
        found: list[dict[str, Any]] = []
        offset: int | None = 0
        while offset is not None and len(found) < limit:
            page = self.get(path, **query, offset=offset, limit=min(PAGE, limit - len(found)))
            found += page.get(key) or []
            following = page.get("next")
            offset = following if following and following > offset else None
        return found[:limit]

    def streamed(self, path: str, **query: Any) -> Iterator[bytes]:
        """A text as it arrives; no time-out between its parts, since a log may be silent for hours."""
        import httpx2

        timeout = httpx2.Timeout(SECONDS, read=None)
        with (
            self._reaching(),
            self._client.stream(
                "GET", self.url + path, params=_given(query), headers=self._headers(), timeout=timeout
            ) as answer,
        ):
            if answer.status_code >= 400:
                answer.read()
                raise of_answer(answer.status_code, _body(answer))
            yield from answer.iter_bytes()

    def token_for(self, **form: str) -> dict[str, Any]:
        """Sign in: POST /api/v2/token. Whatever is wrong with the credentials is said as the server says it."""
        with self._reaching():
            answer = self._client.post(f"{self.url}/api/v2/token", data=form)
        if answer.status_code in {400, 401}:
            refused = of_answer(401, _body(answer))
            hint = "Check the address, the name and the secret."
            raise Failure(refused.message, exit_code=NOT_SIGNED_IN, hint=hint, reason=refused.reason)
        granted = self._decoded(answer)
        if not isinstance(granted, dict) or not granted.get("access_token"):
            raise self._not_atoll()
        return granted

    def _send(
        self, method: str, path: str, *, query: Query, body: object = None, headers: Query | None = None
    ) -> httpx2.Response:
        send = functools.partial(self._client.request, method, self.url + path, params=_given(query), json=body)
        answer = self._twice(lambda: send(headers=self._headers() | (headers or {})))
        if answer.status_code == 401 and self._renew:
            self._token = self._renew(self)
            answer = self._twice(lambda: send(headers=self._headers() | (headers or {})))
        return answer

    def _twice(self, send: Callable[[], httpx2.Response]) -> httpx2.Response:
        import httpx2

        with self._reaching():
            try:
                return send()
            except (httpx2.NetworkError, httpx2.RemoteProtocolError):
                return send()

    @contextmanager
    def _reaching(self) -> Iterator[None]:
        import httpx2

        try:
            yield
        except httpx2.TransportError as lost:
            hint = "Is the server running, and is this its address? See: atoll context list"
            raise Failure(f"{self.url} cannot be reached: {lost or 'no answer'}.", exit_code=UNREACHABLE, hint=hint) from lost
        except httpx2.InvalidURL as wrong:
            raise Failure(f"{self.url} is not an address: {wrong}.") from wrong

    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self._token}"} if self._token else {}

    def _decoded(self, answer: httpx2.Response) -> Any:
        if answer.status_code >= 400:
            raise of_answer(answer.status_code, _body(answer))
        if answer.status_code >= 300:
            raise self._not_atoll()
        if not answer.content:
            return {}
        try:
            return answer.json()
        except ValueError as strange:
            raise self._not_atoll() from strange

    def _not_atoll(self) -> Failure:
        return Failure(f"{self.url} did not answer as Atoll does.", exit_code=ERROR, hint="Check the address.")


def _body(answer: httpx2.Response) -> object:
    try:
        return answer.json()
    except ValueError:
        return None


def _given(query: Query) -> Query:
    return {name: value for name, value in query.items() if value is not None}


def signed_in(command: Callable[Concatenate[Session, P], R]) -> Callable[P, R]:
    """Give the command an open session of the chosen context as its first argument."""

    @functools.wraps(command)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> R:
        root = click.get_current_context().find_root()
        session = _opened(root.params.get("context"))
        try:
            return command(session, *args, **kwargs)
        finally:
            session.close()

    return wrapped


def _opened(name: str | None) -> Session:
    """A context that was named wins over the environment's credentials, and those over the current context."""
    script = None if name else contexts.script_credentials()
    if script:
        session = Session(script.url)
        granted = session.token_for(
            grant_type="client_credentials", client_id=script.client_id, client_secret=script.client_secret
        )
        return Session(script.url, token=granted["access_token"])
    wanted, context = contexts.chosen(name)
    if not context.token:
        raise Failure(f'You are not signed in to "{wanted}" ({context.url}).', exit_code=NOT_SIGNED_IN)
    return Session(context.url, token=context.token, renew=_renewal(wanted, context) if context.refresh_token else None)


def _renewal(name: str, context: contexts.Context) -> Callable[[Session], str]:
    def renew(session: Session) -> str:
        granted = session.token_for(grant_type="refresh_token", refresh_token=context.refresh_token)
        contexts.write_contexts(contexts.read_contexts().having(name, granted_context(context.url, context.identity, granted)))
        return str(granted["access_token"])

    return renew


def granted_context(url: str, identity: str, granted: dict[str, Any]) -> contexts.Context:
    return contexts.Context(url, identity, granted["access_token"], granted.get("refresh_token") or "")
