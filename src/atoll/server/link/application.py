"""The link plane: enrolment and the agents' WebSocket, at a tenant's address. Browsers have no business here."""

from __future__ import annotations

import json
from dataclasses import replace
from uuid import UUID

import msgspec
import structlog
from joserfc.errors import JoseError
from joserfc.jwk import ECKey
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket

from atoll.kit.errors import AtollError, Invalid
from atoll.server import clusters
from atoll.server.db import Caller, CallerKind, Database, Via, failures
from atoll.server.link import tokens
from atoll.server.link.errors import LinkRefused
from atoll.server.link.session import AgentSession
from atoll.server.link.sessions import Sessions
from atoll.server.web import address_of, answer
from atoll.server.web.errors import on_database, on_http, rendered
from atoll.wire.messages import CLOSE_REFUSED, EnrolAnswer, EnrolRequest

log = structlog.get_logger()


def application(db: Database, sessions: Sessions) -> Starlette:
    async def enrol(request: Request) -> Response:
        """Register an agent's own key with the install secret, once."""
        if request.headers.get("origin"):
            raise LinkRefused("Browsers do not enrol.")
        asked = read_enrolment(await request.body())
        caller = agent_caller(request, UUID(asked.cluster_id))
        async with db.link_tx(caller) as tx:
            await clusters.enrol(
                tx,
                secret=asked.install_secret,
                public_key=json.dumps(asked.public_key, sort_keys=True),
                version=asked.agent_version,
            )
        tenant = address_of(request).tenant
        return answer(msgspec.to_builtins(EnrolAnswer(asked.cluster_id, tokens.audience(tenant))), 201)

    async def connect(socket: WebSocket) -> None:
        try:
            caller = await authenticate(socket, db)
        except failures.AWAY as error:
            # Nothing is wrong with the agent: a refusal would keep it away for a minute.
            log.warning("an agent has to come back: the database does not answer", error=type(error).__name__)
            await socket.send_denial_response(Response(status_code=503))
            return
        except AtollError as error:
            log.info("an agent was refused", error=str(error))
            await socket.close(CLOSE_REFUSED)
            return
        await socket.accept()
        await AgentSession(socket, caller, db, sessions).run()

    app = Starlette(routes=[Route("/link/v1/enrol", enrol, methods=["POST"]), WebSocketRoute("/link/v1", connect)])
    app.add_exception_handler(AtollError, on_known)
    app.add_exception_handler(HTTPException, on_http)
    for error in failures.AWAY:
        app.add_exception_handler(error, on_database)
    return app


async def on_known(request: Request, error: Exception) -> Response:
    assert isinstance(error, AtollError)
    return rendered(request, error)


def read_enrolment(body: bytes) -> EnrolRequest:
    """The request, with a P-256 public key in it; Invalid says what is wrong."""
    try:
        asked = msgspec.json.decode(body, type=EnrolRequest)
        UUID(asked.cluster_id)
        key = ECKey.import_key(dict(asked.public_key))
        if key.curve_name != "P-256" or "d" in asked.public_key:
            raise ValueError("the key is not a public P-256 key")
    except (msgspec.DecodeError, ValueError, JoseError, KeyError, TypeError) as error:
        raise Invalid(f"This is not an enrolment: {str(error)[:200]}") from None
    return asked


def agent_caller(connection: Request | WebSocket, cluster: UUID) -> Caller:
    tenant = address_of(connection).tenant
    ip = connection.client.host if connection.client else ""
    via = Via(ip=ip, method="POST", url=connection.url.path, request_id=str(connection.scope["atoll.request_id"]))
    return Caller(CallerKind.AGENT, tenant, tenant, name="agent", cluster=cluster, via=via)


async def authenticate(socket: WebSocket, db: Database) -> Caller:
    """The agent behind a handshake. One with an `Origin` header comes from a browser and is refused."""
    if socket.headers.get("origin"):
        raise LinkRefused("Browsers do not connect here.")
    scheme, _, token = socket.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or len(token) > 4096:
        raise LinkRefused("The agent's token is missing.")
    cluster = tokens.claimed_cluster(token)
    caller = agent_caller(socket, cluster)
    async with db.link_tx(caller) as tx:
        key = await clusters.check_agent_key(tx)
    tokens.verify(token, key, cluster=cluster, tenant=caller.tenant, now=db.now())
    return replace(caller, name=f"agent of {cluster}")
