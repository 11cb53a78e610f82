"""Putting what agents report into the ledger."""

from __future__ import annotations

from atoll.server.db import LinkTx
from atoll.server.metering import rules
from atoll.server.metering.store import ledger
from atoll.wire.reports import UsageInterval


async def apply_usage(tx: LinkTx, interval: UsageInterval) -> None:
    """Put an interval, or what it grew by, into the ledger. ValueError says why it cannot stand there."""
    problem = rules.problem(interval, tx.now)
    if problem:
        raise ValueError(f"interval of pod {interval.pod_id[:40]}: {problem}")
    if not await ledger.apply(tx, interval):
        raise ValueError(f"workload {interval.workload_id[:40]} is not on this cluster")
