from __future__ import annotations

import asyncio
import json
import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest
import structlog

from atoll.agent import identity, rules
from atoll.agent.engines.local import processes
from atoll.agent.engines.local.nodes import DeclaredNode
from atoll.agent.main import run
from atoll.agent.settings import AgentSettings
from atoll.agent.store import Store
from tests.agent.make import PROJECT, Rig, first_fit
from tests.agent.server import FakeServer, serving

CLUSTER_ID = "0198a5a0-7c1e-7a11-8000-000000000001"


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    rig = Rig(tmp_path)
    yield rig
    rig.store.close()


@pytest.fixture
async def server(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[FakeServer]:
    monkeypatch.setattr(rules, "RETRY_SECONDS", 0.02)
    async with serving() as server:
        await server.want(PROJECT)
        yield server


@pytest.fixture
def data() -> Iterator[Path]:
    """The data folder of an agent that is enrolled. Pods, which run as users of their own, pass through to it: pytest's own
    temporary folders let nobody in, and every other session of pytest that begins closes them again."""
    folder = Path(tempfile.mkdtemp(prefix="atoll-agent-", dir="/tmp"))
    folder.chmod(0o711)
    store = Store(folder / "agent.db")
    with store.transaction():
        store.set_fact(identity.AUDIENCE, "link:acme")
        store.set_fact(identity.ENROLLED_CLUSTER, CLUSTER_ID)
    store.close()
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


class RunningAgent:
    """An agent in this process, as `atoll up` runs it."""

    def __init__(self, settings: AgentSettings) -> None:
        self.stop = asyncio.Event()
        self.task = asyncio.create_task(run(settings, stop=self.stop, decide=first_fit))

    async def ends(self) -> None:
        self.stop.set()
        await self.task


Launch = Callable[..., RunningAgent]


@pytest.fixture
async def launch(server: FakeServer, data: Path) -> AsyncIterator[Launch]:
    """Starts agents on one data folder; at the end no pod is left."""
    agents: list[RunningAgent] = []

    def start(*, end_pods_on_stop: bool = True) -> RunningAgent:
        nodes = (DeclaredNode("node-1", gpus=4), DeclaredNode("node-2", gpus=4))
        agents.append(RunningAgent(AgentSettings(server.url, CLUSTER_ID, data, None, nodes, end_pods_on_stop)))
        return agents[-1]

    yield start
    for agent in agents:
        await agent.ends()


def end_all(data: Path) -> None:
    """Kill every pod of a data folder, whoever started it."""
    for path in data.glob("pods/*/*/shim.json"):
        if handle := processes.open_alive(processes.Identity(**json.loads(path.read_text()))):
            processes.end_grace(handle)
            os.close(handle)


needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can change users")


@pytest.fixture(autouse=True)
def _quiet() -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger("critical"))
