"""A workload's log, read from its cluster through the agent's own connection."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

from fastapi import Query
from starlette.requests import Request
from starlette.responses import Response

from atoll.kit.errors import AtollError
from atoll.server import clusters, workloads
from atoll.server.db import Caller, Database
from atoll.server.link.errors import ClusterAway, LogsNotThere
from atoll.server.link.permissions import LOGS_READ
from atoll.server.link.relay import LogRequest, Relay
from atoll.server.link.streams import lost, while_allowed
from atoll.server.web import Db, declares, guard, router, text_answer, uuid_or_none
from atoll.server.workloads.errors import WorkloadNotFound

routes = router(tag="Logs")

MayReadLogs = Annotated[Caller, guard(LOGS_READ)]
CHECK_AGAIN_SECONDS = 30.0
FIRST_BYTES_SECONDS = 20.0


@routes.get(
    "/api/atoll/v1/workloads/{workloadId}/logs",
    operation_id="get_workload_logs",
    response_class=Response,
    responses={
        200: {"content": {"text/plain": {"schema": {"type": "string"}}}, "description": "The log, as it was written."},
        **declares(WorkloadNotFound, LogsNotThere, ClusterAway),
    },
)
async def get_workload_logs(
    request: Request,
    workloadId: str,
    db: Db,
    caller: MayReadLogs,
    tail: Annotated[int | None, Query(ge=0, le=100_000, description="Only the last lines.")] = None,
    follow: Annotated[bool, Query(description="Go on until the pod ends.")] = False,
    since: Annotated[datetime | None, Query(description="Only what was written since then.")] = None,
    podId: Annotated[UUID | None, Query(description="One pod's log instead of the newest pod's.")] = None,
) -> Response:
    """What a workload's pod wrote to its standard output and error."""
    relay: Relay = request.app.state.relay
    async with db.tenant_tx(caller) as tx:
        workload = await workloads.get_workload(tx, uuid_or_none(workloadId))
        session = await clusters.session_of(tx, workload.cluster_id)
    asked = LogRequest(
        cluster=str(workload.cluster_id),
        workload=str(workload.id),
        pod=str(podId) if podId else None,
        tail=tail,
        since=None if since is None else epoch(since),
        follow=follow,
    )
    try:
        chunks = await asyncio.wait_for(
            relay.logs(asked, replica_url=session.replica_url if session else ""),
            None if follow else FIRST_BYTES_SECONDS,
        )
    except TimeoutError:
        raise lost() from None
    return text_answer(while_allowed(chunks, lambda: still_allowed(db, caller, workload.id), every=CHECK_AGAIN_SECONDS))


def epoch(at: datetime) -> float:
    """A time without a zone is UTC; one before all logs is the beginning."""
    return (at if at.tzinfo else at.replace(tzinfo=UTC)).timestamp() if at.year > 1970 else 0.0


async def still_allowed(db: Database, caller: Caller, workload: UUID) -> bool:
    try:
        async with db.tenant_tx(caller) as tx:
            await workloads.get_workload(tx, workload)
    except AtollError:
        return False
    return True
