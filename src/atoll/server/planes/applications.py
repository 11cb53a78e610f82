"""The applications plane: what a tenant's workloads serve, each on a host name of its own. Nothing is served there yet; the
plane exists so that such a host name can never reach another plane, and no cookie or token of Atoll's is looked at here.
"""

from __future__ import annotations

from starlette.types import ASGIApp, Receive, Scope, Send

from atoll.server.web import answer


def application() -> ASGIApp:
    async def nothing_here(scope: Scope, receive: Receive, send: Send) -> None:
        await answer({"code": 404, "message": "No application is served at this host name.", "reason": "not_found"}, 404)(
            scope, receive, send
        )

    return nothing_here
