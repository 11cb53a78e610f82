"""Real pods under real shims, without a server."""

from __future__ import annotations

import asyncio
import json
import os
import signal
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from atoll.agent.engines import ENDED, RUNNING, PodToRun, Sighting
from atoll.agent.engines.local import LocalEngine, processes
from atoll.agent.engines.local.environment import argv, environment, uid_of
from atoll.kit.ids import uuid7
from tests.agent.conftest import end_all, needs_root
from tests.agent.make import PROJECT_ID, shell, template

DEADLINE_SECONDS = 20.0


def pod(**changes: Any) -> PodToRun:
    return PodToRun(
        "0198-pod-" + str(uuid7()),
        "work",
        "train",
        PROJECT_ID,
        "vision",
        "train-0-0",
        0,
        "node-1",
        (2, 3),
        template(**changes),
    )


class Watcher:
    """A local engine and what it has seen."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.open()

    def open(self) -> None:
        self.sightings: list[Sighting] = []
        self._news = asyncio.Event()
        self.engine = LocalEngine(self.folder)
        self.engine.open(self._see)

    async def until(self, pod: PodToRun, state: str) -> Sighting:
        async with asyncio.timeout(DEADLINE_SECONDS):
            while True:
                for sighting in self.sightings:
                    if sighting.pod_id == pod.pod_id and sighting.state == state:
                        return sighting
                self._news.clear()
                await self._news.wait()

    async def finish(self, pod: PodToRun) -> tuple[Sighting, str]:
        """Run a pod to its end; how it ended and what it wrote."""
        self.engine.start(pod)
        return await self.until(pod, ENDED), await self.output(pod)

    async def output(self, pod: PodToRun) -> str:
        blocks = self.engine.logs("work", pod.pod_id, tail=None, since=None, follow=False)
        return b"".join([block async for block in blocks]).decode()

    def shim(self, pod: PodToRun) -> int:
        identity = processes.read_identity(self.folder / "work" / pod.pod_id)
        assert identity is not None
        return identity.pid

    def _see(self, sighting: Sighting) -> None:
        self.sightings.append(sighting)
        self._news.set()


@pytest.fixture
async def watcher(data: Path) -> AsyncIterator[Watcher]:
    watcher = Watcher(data / "pods")
    yield watcher
    await watcher.engine.close()
    end_all(data)


async def until_dead(pid: int) -> None:
    async with asyncio.timeout(DEADLINE_SECONDS):
        while Path(f"/proc/{pid}").exists() and "Z" not in Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split():  # noqa: ASYNC240
            await asyncio.sleep(0.01)


async def test_a_pod_knows_itself_and_nothing_of_the_agent(watcher: Watcher, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ATOLL_SECRET_OF_THE_AGENT", "hidden")
    mine = pod(command=("/usr/bin/env",), args=(), environment={"COLOUR": "red", "POD_UUID": "forged"})
    _, output = await watcher.finish(mine)
    found = dict(line.split("=", 1) for line in output.splitlines())
    home = str(watcher.folder / "work" / mine.pod_id / "home")
    assert found == environment(mine, home=home)
    assert found["POD_UUID"] == mine.pod_id
    assert (found["COLOUR"], found["CUDA_VISIBLE_DEVICES"], found["RUNAI_NUM_OF_GPUS"]) == ("red", "2,3", "1")


async def test_a_pod_inherits_no_descriptor(watcher: Watcher, tmp_path: Path) -> None:
    with (tmp_path / "inheritable").open("w") as file:
        os.set_inheritable(file.fileno(), True)
        _, output = await watcher.finish(pod(**shell("ls -l /proc/self/fd")))
    names = [line.split()[8] for line in output.splitlines() if "->" in line]
    assert set(names) <= {"0", "1", "2", "3"}
    assert "inheritable" not in output


async def test_a_pod_gets_no_privileges_and_has_limits(watcher: Watcher) -> None:
    _, output = await watcher.finish(pod(**shell("grep NoNewPrivs /proc/self/status; ulimit -c; ulimit -n")))
    assert output.split()[:3] == ["NoNewPrivs:", "1", "0"]


@needs_root
async def test_a_pod_of_root_runs_as_its_projects_user(watcher: Watcher) -> None:
    _, output = await watcher.finish(pod(**shell("id -u; id -g; id -G; touch $HOME/mine && ls $HOME")))
    uid = str(uid_of(PROJECT_ID))
    assert output.split() == [uid, uid, uid, "mine"]


async def test_words_are_filled_in_only_where_they_are_known() -> None:
    words = argv(pod(command=("serve",), args=("--base=/${RUNAI_PROJECT}/${RUNAI_JOB_NAME}", "${OTHER}", "$HOME")))
    assert words == ["serve", "--base=/vision/train", "${OTHER}", "$HOME"]


async def test_the_exit_code_of_a_pod_is_seen(watcher: Watcher) -> None:
    ended, _ = await watcher.finish(pod(**shell("exit 5")))
    assert (ended.exit_code, ended.reason, ended.asked, ended.lost) == (5, "Error", False, False)


async def test_a_missing_working_directory_is_said(watcher: Watcher) -> None:
    ended, _ = await watcher.finish(pod(working_dir="/no/such/folder"))
    assert (ended.reason, ended.message) == ("StartError", "Cannot start '/no/such/folder': No such file or directory.")


async def test_a_pod_may_end_in_its_own_way_when_asked(watcher: Watcher) -> None:
    mine = pod(**shell("trap 'echo bye; exit 0' TERM; echo up; while :; do sleep 0.05; done"))
    watcher.engine.start(mine)
    await watcher.until(mine, RUNNING)
    await follow_until(watcher, mine, b"up\n")
    watcher.engine.terminate(mine.pod_id, grace_seconds=5)
    ended = await watcher.until(mine, ENDED)
    assert (ended.asked, ended.exit_code) == (True, 0)
    assert (await watcher.output(mine)).endswith("bye\n")


async def test_a_pod_that_ignores_its_end_is_killed_after_its_grace(watcher: Watcher) -> None:
    mine = pod(**shell("trap '' TERM; echo up; while :; do sleep 0.05; done"))
    watcher.engine.start(mine)
    await follow_until(watcher, mine, b"up\n")
    watcher.engine.terminate(mine.pod_id, grace_seconds=0.1)
    ended = await watcher.until(mine, ENDED)
    assert (ended.asked, ended.exit_code) == (True, 137)


async def test_children_that_detach_end_with_their_pod(watcher: Watcher) -> None:
    _, output = await watcher.finish(pod(**shell("setsid sleep 600 & echo $!")))
    await until_dead(int(output))


async def test_nothing_of_a_pod_survives_its_killed_shim(watcher: Watcher) -> None:
    mine = pod(**shell("sleep 600 & echo $!; wait"))
    watcher.engine.start(mine)
    child = int(await follow_until(watcher, mine, b"\n"))
    os.kill(watcher.shim(mine), signal.SIGKILL)
    ended = await watcher.until(mine, ENDED)
    await until_dead(child)
    checkpoint = json.loads((watcher.folder / "work" / mine.pod_id / "checkpoint.json").read_text())
    assert (ended.lost, ended.reason, ended.finished_at) == (True, "NodeLost", checkpoint["at"])


async def test_a_new_engine_adopts_a_running_pod(watcher: Watcher) -> None:
    mine = pod(**shell("echo once; sleep 600"))
    watcher.engine.start(mine)
    await follow_until(watcher, mine, b"once\n")
    shim = watcher.shim(mine)
    await watcher.engine.close()
    watcher.open()
    watcher.engine.start(mine)
    await watcher.until(mine, RUNNING)
    assert (watcher.shim(mine), await watcher.output(mine)) == (shim, "once\n")


async def test_a_pod_that_ended_meanwhile_is_not_run_again(watcher: Watcher) -> None:
    mine = pod(**shell("echo once"))
    await watcher.finish(mine)
    await watcher.engine.close()
    watcher.open()
    ended, output = await watcher.finish(mine)
    assert (ended.exit_code, output) == (0, "once\n")


async def test_two_shims_on_one_attempt_run_it_once(watcher: Watcher) -> None:
    mine = pod(**shell("echo once; sleep 600"))
    watcher.engine.start(mine)
    await follow_until(watcher, mine, b"once\n")
    shim = watcher.shim(mine)
    await processes.spawn(watcher.folder / "work" / mine.pod_id)
    assert (watcher.shim(mine), await watcher.output(mine)) == (shim, "once\n")


async def test_a_pod_of_an_earlier_boot_is_lost_and_not_run_again(watcher: Watcher) -> None:
    mine = pod(**shell("echo again"))
    folder = watcher.folder / "work" / mine.pod_id
    folder.mkdir(parents=True)
    (folder / "shim.json").write_text(json.dumps({"boot_id": "earlier", "pid": os.getpid(), "started_ticks": 1}))
    ended, output = await watcher.finish(mine)
    assert (ended.lost, output) == (True, "")


async def test_a_pod_ended_before_it_started_never_starts(watcher: Watcher) -> None:
    mine = pod(**shell("echo ran"))
    watcher.engine.start(mine)
    watcher.engine.terminate(mine.pod_id, grace_seconds=1)
    ended = await watcher.until(mine, ENDED)
    await processes.spawn(watcher.folder / "work" / mine.pod_id)
    assert (ended.asked, await watcher.output(mine)) == (True, "")


async def test_what_is_left_of_a_workload_is_removed(watcher: Watcher) -> None:
    await watcher.finish(pod(**shell("echo once")))
    watcher.engine.forget("work")
    async with asyncio.timeout(DEADLINE_SECONDS):
        while (watcher.folder / "work").exists():
            await asyncio.sleep(0.01)


async def follow_until(watcher: Watcher, pod: PodToRun, wanted: bytes) -> bytes:
    """Read a running pod's log until it holds what is waited for."""
    read = b""
    async with asyncio.timeout(DEADLINE_SECONDS):
        async for block in watcher.engine.logs("work", pod.pod_id, tail=None, since=None, follow=True):
            read += block
            if wanted in read:
                break
    return read
