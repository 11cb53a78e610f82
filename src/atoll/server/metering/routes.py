"""A tenant's usage, from the ledger."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Annotated, Any, Literal

from fastapi import Query
from starlette.responses import Response

from atoll.kit.errors import FieldProblem, InvalidFields
from atoll.server.db import Caller
from atoll.server.metering.permissions import USAGE_READ
from atoll.server.metering.schemas import Usage
from atoll.server.metering.store import ledger
from atoll.server.web import Db, answer, declares, guard, router

routes = router(tag="Usage")

MayReadUsage = Annotated[Caller, guard(USAGE_READ)]
MICRO = 1_000_000
USUAL_DAYS = 30
MOST_DAYS = 400


@routes.get("/api/atoll/v1/usage", operation_id="get_usage", response_model=Usage, responses=declares())
async def get_usage(
    db: Db,
    caller: MayReadUsage,
    start: Annotated[date | None, Query(description="First day (UTC); 30 days before the last by default.")] = None,
    end: Annotated[date | None, Query(description="Last day (UTC); today by default.")] = None,
    groupBy: Literal["project", "workload", "day"] = "project",
) -> Response:
    """GPU-seconds and core-seconds that the projects in your reach held, running intervals included."""
    last = end or db.now().date()
    first = start or date.fromordinal(max(1, last.toordinal() - USUAL_DAYS))
    if not timedelta() <= last - first <= timedelta(days=MOST_DAYS):
        raise InvalidFields([FieldProblem("start", f"is not after end, and at most {MOST_DAYS} days before it")])
    async with db.tenant_tx(caller, lists=True) as tx:
        rows = await ledger.list_usage(tx, start=first, end=last, group=groupBy)
    total = line("total", "total", sum(row[2] for row in rows), sum(row[3] for row in rows))
    lines = [line(*row) for row in rows]
    return answer({"start": str(first), "end": str(last), "groupBy": groupBy, "usage": lines, "total": total})


def line(id: str, name: str, gpu: int, cpu: int) -> dict[str, Any]:
    return {
        "id": id,
        "name": name,
        "gpuSeconds": gpu / MICRO,
        "gpuHours": round(gpu / MICRO / 3600, 6),
        "cpuCoreSeconds": cpu / MICRO,
    }
