"""Run by tests as a process: an agent with a first-fit scheduler and two small nodes."""

from __future__ import annotations

import asyncio
import signal
import sys
from pathlib import Path

from atoll.agent.engines.local import DeclaredNode
from atoll.agent.main import run
from atoll.agent.settings import AgentSettings
from tests.agent.make import first_fit


async def main(url: str, cluster_id: str, data: str) -> None:
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    nodes = (DeclaredNode("node-1", gpus=4), DeclaredNode("node-2", gpus=4))
    await run(AgentSettings(url, cluster_id, Path(data), nodes=nodes), stop=stop, decide=first_fit)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
