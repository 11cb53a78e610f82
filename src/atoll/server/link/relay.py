"""Streams of agents that are connected to another replica: asked for over an internal listener, with one-minute tokens.

The listener is for replicas only: every request carries a token signed with a key derived from the installation key, which
names the cluster, the workload and what is asked; the caller was authorised by the replica that signed it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import asdict, dataclass
from typing import Any
from uuid import UUID

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import OctKey
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from atoll.kit.clock import Clock
from atoll.kit.crypto import derive
from atoll.kit.errors import AtollError
from atoll.kit.settings import Secret
from atoll.server.link.errors import ClusterAway, LinkRefused, LogsNotThere
from atoll.server.link.sessions import Sessions
from atoll.server.link.streams import lost
from atoll.server.web import answer

LIFETIME_SECONDS = 60
LOGS = "/relay/logs"


@dataclass(frozen=True)
class LogRequest:
    """What is asked of an agent, already authorised."""

    cluster: str
    workload: str
    pod: str | None = None
    tail: int | None = None
    since: float | None = None
    follow: bool = False


class Relay:
    def __init__(self, sessions: Sessions, installation: Secret, clock: Clock) -> None:
        self._sessions = sessions
        self._clock = clock
        self._key = OctKey.import_key(derive(installation.reveal(), "relay between replicas"))

    async def logs(self, request: LogRequest, *, replica_url: str) -> AsyncIterator[bytes]:
        """The log's bytes, from this replica's session or through the one that holds it."""
        session = self._sessions.find(UUID(request.cluster))
        if session is not None:
            stream = await session.open_logs(
                UUID(request.workload),
                pod=UUID(request.pod) if request.pod else None,
                tail=request.tail,
                since=request.since,
                follow=request.follow,
            )
            return stream.chunks(await stream.first())
        if not replica_url or replica_url == self._sessions.replica_url:
            raise lost()
        return await self._remote(request, replica_url)

    async def _remote(self, request: LogRequest, replica_url: str) -> AsyncIterator[bytes]:
        import httpx2

        client = httpx2.AsyncClient(timeout=httpx2.Timeout(10.0, read=None))
        asked = client.build_request("GET", replica_url + LOGS, headers={"Authorization": f"Bearer {self.token_for(request)}"})
        try:
            response = await client.send(asked, stream=True)
        except httpx2.HTTPError:
            await client.aclose()
            raise lost() from None
        if response.status_code != 200:
            text = (await response.aread()).decode(errors="replace")
            await client.aclose()
            raise LogsNotThere(text[:500]) if response.status_code == LogsNotThere.status else lost()
        return remote_chunks(client, response)

    def token_for(self, request: LogRequest) -> str:
        now = int(self._clock.now().timestamp())
        claims: dict[str, Any] = {"exp": now + LIFETIME_SECONDS, "iat": now, "asked": asdict(request)}
        return jwt.encode({"alg": "HS256"}, claims, self._key)

    def asked_by(self, header: str) -> LogRequest:
        try:
            claims = jwt.decode(header.removeprefix("Bearer "), self._key, algorithms=["HS256"]).claims
        except (JoseError, ValueError):
            raise LinkRefused("This is for replicas only.") from None
        if claims["exp"] < self._clock.now().timestamp():
            raise LinkRefused("This token has expired.")
        return LogRequest(**claims["asked"])

    def listener(self) -> Starlette:
        """The application of the internal listener."""

        async def serve(request: Request) -> Response:
            try:
                asked = self.asked_by(request.headers.get("authorization", ""))
                return StreamingResponse(await self.logs(asked, replica_url=""), media_type="text/plain")
            except AtollError as error:
                status = error.status if isinstance(error, LogsNotThere | ClusterAway | LinkRefused) else 500
                return answer(error.message, status)

        return Starlette(routes=[Route(LOGS, serve)])


async def remote_chunks(client: Any, response: Any) -> AsyncIterator[bytes]:
    try:
        async for chunk in response.aiter_raw():
            yield chunk
    finally:
        await response.aclose()
        await client.aclose()
