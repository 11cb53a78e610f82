"""The agent as a process of its own, killed at the worst moments."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from atoll.wire.reports import UsageInterval
from tests.agent.conftest import CLUSTER_ID, end_all
from tests.agent.make import shell, workload
from tests.agent.server import FakeServer

ROOT = Path(__file__).parents[2]
Spawn = Callable[[], Awaitable[asyncio.subprocess.Process]]


@pytest.fixture
async def spawn(server: FakeServer, data: Path) -> AsyncIterator[Spawn]:
    spawned: list[asyncio.subprocess.Process] = []

    async def start() -> asyncio.subprocess.Process:
        script = ROOT / "tests" / "agent" / "first_fit_agent.py"
        environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}"}
        process = await asyncio.create_subprocess_exec(
            sys.executable, str(script), server.url, CLUSTER_ID, str(data), env=environment
        )
        spawned.append(process)
        return process

    yield start
    for process in spawned:
        if process.returncode is None:
            process.terminate()
            await process.wait()
    end_all(data)


async def test_a_killed_agents_pods_are_adopted_and_nothing_runs_twice(server: FakeServer, spawn: Spawn) -> None:
    first = await spawn()
    await server.want(spec := workload(**shell("echo once; sleep 600"), parallelism=2, completions=2))
    await server.until(lambda: sum(pod.phase == "Running" for pod in server.pods(spec).values()) == 2)
    first.kill()
    await first.wait()
    await spawn()
    await server.until(lambda: len(server.hellos) == 2)
    await server.want(other := workload(**shell("exit 0")))
    await server.until_phase(other, "Completed")
    assert sorted((pod.index, pod.attempt, pod.phase) for pod in server.pods(spec).values()) == [
        (0, 0, "Running"),
        (1, 0, "Running"),
    ]
    for pod_id in server.pods(spec):
        await server.until_log(spec, b"once\n", pod_id=pod_id)


async def test_an_agent_killed_in_the_middle_of_many_submissions_loses_and_doubles_none(
    server: FakeServer, spawn: Spawn
) -> None:
    first = await spawn()
    await server.until(lambda: server.hellos)
    specs = [workload(**shell("echo once"), created_at=float(n)) for n in range(24)]
    await server.want(*specs)
    await server.until(lambda: any(server.phase(spec) == "Completed" for spec in specs))
    first.kill()
    await first.wait()
    await spawn()
    await server.until(lambda: all(server.phase(spec) == "Completed" for spec in specs))
    assert [len(server.pods(spec)) for spec in specs] == [1] * 24


async def test_a_pod_that_ended_while_no_agent_ran_is_reported_as_it_ended(
    server: FakeServer, spawn: Spawn, data: Path
) -> None:
    first = await spawn()
    gate = data / "gate"
    await server.want(spec := workload(**shell(f"until [ -e {gate} ]; do sleep 0.02; done; exit 9"), backoff_limit=0))
    await server.until_phase(spec, "Running")
    first.kill()
    await first.wait()
    gate.touch()
    record = await asyncio.to_thread(exit_record, data)
    await spawn()
    await server.until_phase(spec, "Failed")
    (pod,) = server.pods(spec).values()
    assert pod.exit_code == 9
    assert pod.finished_at == pytest.approx(record["finished_at"])


async def test_a_shim_killed_while_no_agent_ran_is_a_lost_pod_metered_to_its_checkpoint(
    server: FakeServer, spawn: Spawn, data: Path
) -> None:
    first = await spawn()
    await server.want(spec := workload(backoff_limit=0))
    await server.until_phase(spec, "Running")
    first.kill()
    await first.wait()
    checkpoint = kill_shim(data)
    await spawn()
    await server.until_phase(spec, "Failed")
    await server.until(lambda: any(interval.closed for interval in server.of(UsageInterval)))
    interval = server.of(UsageInterval)[-1]
    assert [pod.reason for pod in server.pods(spec).values()] == ["NodeLost"]
    assert interval.at_checkpoint
    assert interval.ended_at == pytest.approx(checkpoint["at"])


def exit_record(data: Path) -> dict[str, float]:
    """Wait for the exit record of the only pod."""
    deadline = time.monotonic() + 20
    while not (found := list(data.glob("pods/*/*/exit.json"))):
        assert time.monotonic() < deadline
        time.sleep(0.01)
    return dict(json.loads(found[0].read_text()))


def kill_shim(data: Path) -> dict[str, float]:
    """Kill the only pod's shim; its last checkpoint."""
    (identity,) = data.glob("pods/*/*/shim.json")
    os.kill(json.loads(identity.read_text())["pid"], signal.SIGKILL)
    return dict(json.loads((identity.parent / "checkpoint.json").read_text()))
