"""Submissions to one cluster: how many a second, and per second of the server's CPU; fsync is on.

An agent without an engine holds the cluster's session and takes every object, so that numbering, sending and
acknowledging desired state are in the figure.
"""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import Iterator
from uuid import uuid4

import uvloop

from bench.agents import IdleAgent
from bench.figures import Figure, percentile
from bench.http import Client, Json
from bench.processes import cpu_seconds
from bench.program import Program, atoll_up, empty_folder

PER_CORE = 300
SUBMISSIONS = 1500
SUBMITTERS = (16, 32)
SPEC = {
    "image": "example/train:1",
    "command": "python train.py",
    "args": "--epochs 10",
    "compute": {"gpuDevicesRequest": 1, "cpuCoreRequest": 1, "cpuMemoryRequest": "1G"},
    "environmentVariables": [{"name": "EPOCHS", "value": "10"}],
}


def measure() -> Iterator[Figure]:
    yield from uvloop.run(all_of())


async def all_of() -> list[Figure]:
    with empty_folder() as folder, atoll_up(folder / "demo", demo=True) as program:
        api = await program.tenant()
        cluster, project = await place(api)
        agent = IdleAgent(program.port, f"/t/{program.demo['tenants'][0]['name']}")
        await agent.enrol(api, cluster)
        async with agent.connected():
            await submit(api, cluster, project, most=200, submitters=16)  # warm
            return [figure for most in SUBMITTERS for figure in await rate(program, api, cluster, project, most)]


async def place(api: Client) -> tuple[str, str]:
    """A cluster of its own with a project."""
    cluster = (await api.post("/api/v1/clusters", {"name": f"bench-{uuid4().hex[:8]}"}))["uuid"]
    department = await api.post("/api/v1/org-unit/departments", {"name": "bench", "clusterId": cluster, "resources": []})
    body = {"name": "bench", "clusterId": cluster, "parentId": department["id"], "resources": [{"gpu": {"deserved": 8}}]}
    return cluster, (await api.post("/api/v1/org-unit/projects", body))["id"]


async def rate(program: Program, api: Client, cluster: str, project: str, submitters: int) -> list[Figure]:
    begun, used = time.perf_counter(), cpu_seconds(program.pid)
    taken = await submit(api, cluster, project, most=SUBMISSIONS, submitters=submitters)
    seconds, cpu = time.perf_counter() - begun, cpu_seconds(program.pid) - used
    note = f"{SUBMISSIONS / seconds:.0f} a second, p50 {percentile(taken, 0.5) * 1000:.0f} ms"
    note += f", p99 {percentile(taken, 0.99) * 1000:.0f} ms"
    name = f"submissions a second and core of server CPU, {submitters} at once"
    return [Figure(name, SUBMISSIONS / cpu, "/s", PER_CORE, at_least=True, note=note)]


async def submit(api: Client, cluster: str, project: str, *, most: int, submitters: int, spec: Json = SPEC) -> list[float]:
    """Seconds that each submission took."""
    taken: list[float] = []
    turn = itertools.count()
    run = uuid4().hex[:6]

    async def submitter() -> None:
        client = api.another()
        while (number := next(turn)) < most:
            body = {"name": f"w-{run}-{number}", "projectId": project, "clusterId": cluster, "spec": spec}
            begun = time.perf_counter()
            await client.post("/api/v1/workloads/trainings", body)
            taken.append(time.perf_counter() - begun)
        await client.close()

    await asyncio.gather(*(submitter() for _ in range(submitters)))
    return taken
