"""How fast it starts and how much memory it takes: empty, with the demo, and per connected agent."""

from __future__ import annotations

import asyncio
import contextlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

from bench.agents import connected_agents
from bench.figures import Figure
from bench.processes import memory_mb
from bench.program import atoll_up, empty_folder

SETTLE_SECONDS = 10
AGENTS = 300


def measure() -> Iterator[Figure]:
    with empty_folder() as folder:
        cold = drop_page_cache()
        with atoll_up(folder / "empty") as program:
            yield Figure("atoll up, empty folder, to the first answer", program.answered, "s", 5, note=cold)
            time.sleep(SETTLE_SECONDS)
            yield Figure("server memory, idle (RSS)", memory_mb(program.pid), "MB", 200)
        cold = drop_page_cache()
        with atoll_up(folder / "demo", demo=True) as program:
            yield Figure("demo, to /readyz and demo.json", program.ready, "s", 8, note=cold)
            time.sleep(SETTLE_SECONDS)
            total = sum(memory_mb(pid, "Pss") for pid in program.family())
            yield Figure("demo at rest, all processes (PSS)", total, "MB", 500, note=f"{len(program.family())} processes")
            yield Figure("server memory with the demo at rest (RSS)", memory_mb(program.pid), "MB", 200)
            yield asyncio.run(per_agent(folder / "demo", program.pid, program.port))


async def per_agent(data: Path, pid: int, port: int) -> Figure:
    """Growth of the server's resident memory by idle agents that speak the wire: enrolled, welcomed, sending heartbeats."""
    async with connected_agents(data, port, count=10):  # what the first ones bring with them is not theirs
        before = memory_mb(pid)
        async with connected_agents(data, port, count=AGENTS):
            await asyncio.sleep(SETTLE_SECONDS)
            grown = memory_mb(pid) - before
    return Figure("server memory per connected agent", grown * 1000 / AGENTS, "KB", 200, note=f"{AGENTS} agents")


def drop_page_cache() -> str:
    with contextlib.suppress(OSError):
        os.sync()
        Path("/proc/sys/vm/drop_caches").write_text("3")
        return "cold page cache"
    return "warm page cache (it cannot be dropped here)"
