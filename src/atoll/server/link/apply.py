"""Which function applies which record of a report. A new kind of record is a line here."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import msgspec
import structlog

from atoll.server import clusters, metering, organization, workloads
from atoll.server.db import Caller, Database, LinkTx, failures
from atoll.server.link.errors import Superseded
from atoll.wire import reports
from atoll.wire.messages import MAX_BATCH_RECORDS, Ack, Refusal, Report

log = structlog.get_logger()

Apply = Callable[[LinkTx, Any], Awaitable[None]]


async def note_dropped(tx: LinkTx, dropped: reports.Dropped) -> None:
    """What the agent could not keep while offline is said to whoever reads the cluster's refusals."""
    await clusters.insert_refusal(tx, reason=f"{dropped.count} records dropped by a full journal", record=dropped.kind)


APPLY: dict[type, Apply] = {
    reports.WorkloadStatus: workloads.apply_status,
    reports.PodStatus: workloads.apply_pod,
    reports.EventReport: workloads.apply_event,
    reports.WorkloadGone: workloads.apply_gone,
    reports.NodeStatus: clusters.apply_node,
    reports.NodeGone: clusters.apply_node_gone,
    reports.ClusterStatus: clusters.apply_cluster_status,
    reports.UsageInterval: metering.apply_usage,
    reports.QueueStatus: organization.apply_queue,
    reports.Dropped: note_dropped,
}


async def apply_report(db: Database, caller: Caller, report: Report, *, epoch: int) -> Ack:
    """Apply a batch once, in one transaction. When PostgreSQL refuses a record, the batch is applied again record by record,
    each on its own, so that one bad record costs nothing but itself."""
    if report.epoch != epoch or len(report.records) > MAX_BATCH_RECORDS:
        raise Superseded
    try:
        return await apply_batch(db, caller, report, alone=False)
    except failures.REFUSED:
        return await apply_batch(db, caller, report, alone=True)


async def apply_batch(db: Database, caller: Caller, report: Report, *, alone: bool) -> Ack:
    refusals: list[Refusal] = []
    async with db.link_tx(caller) as tx:
        claimed = await clusters.advance_cursor(
            tx, journal_id=report.journal_id[:64], sequence=report.sequence, epoch=report.epoch
        )
        if not claimed:
            await check_not_superseded(tx, report.epoch)
            return Ack(report.sequence)
        for index, record in enumerate(report.records):
            reason = await apply_one(tx, record, alone=alone)
            if reason:
                refusals.append(Refusal(index, reason))
                await clusters.insert_refusal(tx, reason=reason, record=msgspec.json.encode(record).decode())
        if any(isinstance(record, reports.UsageInterval) for record in report.records):
            await metering.order_averages(tx)
    return Ack(report.sequence, tuple(refusals))


async def check_not_superseded(tx: LinkTx, epoch: int) -> None:
    """A batch that cannot be claimed was applied before, unless this session is over."""
    if not await clusters.hear(tx, epoch=epoch):
        raise Superseded


async def apply_one(tx: LinkTx, record: Any, *, alone: bool) -> str | None:
    """The reason for which a record was set aside, or None."""
    try:
        if not alone:
            await APPLY[type(record)](tx, record)
            return None
        async with tx.savepoint():
            await APPLY[type(record)](tx, record)
    except (ValueError, OverflowError) as error:
        return str(error)[:500]
    except failures.REFUSED as error:
        if not alone:
            raise
        return f"the database refused it: {type(error).__name__}"
    return None
