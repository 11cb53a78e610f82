"""`/metrics` on the management plane."""

from __future__ import annotations

from typing import Annotated

from starlette.requests import Request
from starlette.responses import Response

from atoll.server.db import Caller, Permission
from atoll.server.web import Db, declares, guard, router

routes = router(tag="Metrics")

METRICS_READ = Permission("scrapeable-metrics:read")
MayReadMetrics = Annotated[Caller, guard(METRICS_READ)]


@routes.get(
    "/metrics",
    operation_id="get_metrics",
    response_class=Response,
    responses={200: {"content": {"text/plain": {"schema": {"type": "string"}}}}, **declares()},
)
async def get_metrics(request: Request, db: Db, caller: MayReadMetrics) -> Response:
    """Figures of this replica for Prometheus; nothing in them names a tenant."""
    async with db.host_tx(caller):
        pass  # the caller's standing
    text = await request.app.state.metrics.text()
    return Response(text, media_type="text/plain; version=0.0.4; charset=utf-8")
