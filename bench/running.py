"""From submission to a running process, on the demo's cluster: the local engine on this machine."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from uuid import uuid4

import uvloop

from bench.figures import Figure, percentile
from bench.http import Client, Failed
from bench.program import atoll_up, empty_folder

SEQUENTIAL, AT_ONCE, ROUNDS = 100, 8, 10
BUDGET_SECONDS = 1.0
POLL_SECONDS, MOST_SECONDS = 0.02, 30.0
SPEC = {"image": "none", "command": "sleep 0.3", "compute": {"cpuCoreRequest": 0.1, "cpuMemoryRequest": "50M"}}


def measure() -> Iterator[Figure]:
    yield from uvloop.run(all_of())


async def all_of() -> list[Figure]:
    with empty_folder() as folder, atoll_up(folder / "demo", demo=True) as program:
        api = await program.tenant()
        place = place_of(program.demo["tenants"][0])
        await one(api, place)
        alone = [await one(api, place) for _ in range(SEQUENTIAL)]
        together = [
            took for _ in range(ROUNDS) for took in await asyncio.gather(*(one(api.another(), place) for _ in range(AT_ONCE)))
        ]
        return [*figures("one after the other", alone), *figures(f"{AT_ONCE} at once", together)]


def place_of(entry: dict[str, Any]) -> dict[str, str]:
    return {"projectId": entry["project"]["id"], "clusterId": entry["cluster"]["uuid"]}


def figures(how: str, taken: list[tuple[float, float]]) -> Iterator[Figure]:
    started, seen = [first for first, _ in taken], [second for _, second in taken]
    note = f"p50 {percentile(started, 0.5):.2f} s; seen as Running by the API p50 {percentile(seen, 0.5):.2f} s, "
    note += f"p99 {percentile(seen, 0.99):.2f} s"
    yield Figure(f"submit → running process, {how}: p99", percentile(started, 0.99), "s", BUDGET_SECONDS, note=note)


async def one(api: Client, place: dict[str, str]) -> tuple[float, float]:
    """Seconds to the start of the process (by the agent's clock, this machine's), and until the API says so."""
    begun = time.time()
    made = await api.post("/api/v1/workloads/trainings", {"name": f"r-{uuid4().hex[:10]}", "spec": SPEC, **place})
    while time.time() - begun < MOST_SECONDS:
        pods = (await api.get(f"/api/v1/workloads/{made['workloadId']}/pods"))["pods"]
        started = pods[0]["containers"][0]["startedAt"] if pods else None
        if started:
            return datetime.fromisoformat(started).timestamp() - begun, time.time() - begun
        await asyncio.sleep(POLL_SECONDS)
    raise Failed("a workload did not start")
