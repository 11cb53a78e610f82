"""Kills, at moments and of whom a seeded chance decides."""

from __future__ import annotations

import os
import random
import signal
import time
from collections.abc import Callable
from contextlib import suppress

from tests.live import Installation, Site
from tests.live.programs import shims_below

# Shims most often: there are many of them, and each holds one pod.
WEIGHTS = {"server": 3, "agent": 3, "shim": 4, "database": 2}


class Storm:
    """`blow` kills one process and starts it again at once, without waiting until it is ready. `log` tells what it did."""

    def __init__(self, installation: Installation, site: Site, rng: random.Random) -> None:
        self._installation, self._site, self._rng = installation, site, rng
        self._began = time.monotonic()
        self.log: list[str] = []
        self._kills: dict[str, Callable[[], None]] = {
            "server": self._kill_server,
            "agent": self._kill_agent,
            "shim": self._kill_shim,
            "database": self._kill_database,
        }

    def rage(self, *, kills: int, while_busy: Callable[[], bool]) -> None:
        """That many kills, and more for as long as there is work."""
        done = 0
        while done < kills or (while_busy() and done < 3 * kills):
            time.sleep(self._rng.uniform(0.1, 1.0))  # the moment of the fault, not a wait for anything
            self.blow()
            self._installation.keep_running()
            done += 1

    def blow(self) -> None:
        (victim,) = self._rng.choices(list(WEIGHTS), weights=list(WEIGHTS.values()))
        self.log.append(f"{time.monotonic() - self._began:.1f} s: {victim}")
        self._kills[victim]()

    def _kill_server(self) -> None:
        server = self._installation.servers[0]
        server.program.kill()
        server.program.start()

    def _kill_agent(self) -> None:
        assert self._site.agent
        self._site.agent.kill()
        self._site.agent.start()

    def _kill_shim(self) -> None:
        shims = sorted(shims_below(self._site.agent_folder))
        if shims:
            with suppress(ProcessLookupError):
                os.kill(self._rng.choice(shims), signal.SIGKILL)

    def _kill_database(self) -> None:
        self._installation.kill_database()
        self._installation.start_database()
