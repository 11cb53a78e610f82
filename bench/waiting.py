"""Requests while thousands of workloads wait: scheduling works in the agent's process, so no request waits for it."""

from __future__ import annotations

import time
from collections.abc import Iterator

import uvloop

from bench.figures import Figure, percentile
from bench.http import Client
from bench.program import atoll_up, empty_folder
from bench.submissions import submit

PENDING = 10_000
SUBMITTERS = 16
SECONDS = 15.0
REQUEST = "/api/v1/workloads?limit=50"


def measure() -> Iterator[Figure]:
    yield from uvloop.run(all_of())


async def all_of() -> list[Figure]:
    """The demo's sixteen GPUs are taken by the first submissions, the rest wait; each asks for a GPU and stays."""
    with empty_folder() as folder, atoll_up(folder / "demo", demo=True) as program:
        api = await program.tenant()
        entry = program.demo["tenants"][0]
        quiet = await latencies(api)
        await submit(api, entry["cluster"]["uuid"], entry["project"]["id"], most=PENDING, submitters=SUBMITTERS, spec=WAITS)
        busy = await latencies(api)
        note = f"p50 {percentile(busy, 0.5) * 1000:.1f} ms, p99 {percentile(busy, 0.99) * 1000:.1f} ms; "
        note += f"with none pending p99 {percentile(quiet, 0.99) * 1000:.1f} ms, slowest {max(quiet) * 1000:.0f} ms"
        return [Figure(f"slowest request while {PENDING:,} are pending", max(busy) * 1000, "ms", note=note)]


WAITS = {"image": "none", "command": "sleep 3600", "compute": {"gpuDevicesRequest": 1, "cpuMemoryRequest": "50M"}}


async def latencies(api: Client) -> list[float]:
    """Seconds of each of many lists, one after the other."""
    taken = []
    until = time.monotonic() + SECONDS
    while time.monotonic() < until:
        begun = time.perf_counter()
        await api.get(REQUEST)
        taken.append(time.perf_counter() - begun)
    return taken
