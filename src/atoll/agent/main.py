"""Puts one agent together and runs it until it is told to stop."""

from __future__ import annotations

import asyncio
import fcntl
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import structlog

from atoll.agent.engines.local import LocalEngine
from atoll.agent.identity import load_or_enrol
from atoll.agent.journal import Journal
from atoll.agent.link import Link
from atoll.agent.reconcile import Decide, Reconciler
from atoll.agent.settings import AgentSettings
from atoll.agent.store import Store

STOP_GRACE_SECONDS = 5.0
FLUSH_SECONDS = 2.0
CANCEL_AGAIN_SECONDS = 0.5
log = structlog.get_logger("atoll.agent")


class DataFolderInUse(Exception):
    """Another agent runs on the same data folder."""


async def run(
    settings: AgentSettings,
    *,
    stop: asyncio.Event,
    decide: Decide | None = None,
    clock: Callable[[], float] = time.time,
) -> None:
    """Run the agent until `stop` is set. Raises `EnrolmentRefused` or `DataFolderInUse`; a lost server it waits for.

    Pods are adopted at once and go on while the server cannot be reached, also before the first enrolment succeeded.
    """
    with locked(settings), opened(settings) as store:
        journal = Journal(store)
        engine = LocalEngine(settings.data_dir / "pods", settings.nodes)
        reconciler = Reconciler(store, journal, engine, decide or scheduler(), clock=clock)
        reconciler.begin()
        try:
            await work(settings, store, journal, reconciler, engine, stop=stop, clock=clock)
        finally:
            await engine.close()


def scheduler() -> Decide:
    from atoll.scheduling import decide

    return decide


async def work(
    settings: AgentSettings,
    store: Store,
    journal: Journal,
    reconciler: Reconciler,
    engine: LocalEngine,
    *,
    stop: asyncio.Event,
    clock: Callable[[], float],
) -> None:
    """Reconcile and keep the link, until told to stop or one of them fails."""

    async def keep_link() -> None:
        identity = await load_or_enrol(settings, store)
        await Link(settings, identity, journal, reconciler, engine, clock=clock).run()

    passes, link = asyncio.create_task(reconciler.run()), asyncio.create_task(keep_link())
    stopping = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait((passes, link, stopping), return_when=asyncio.FIRST_COMPLETED)
        if passes.done():
            passes.result()
        if link.done():
            link.result()
        await cancel(passes)
        if settings.end_pods_on_stop:
            await end_pods(reconciler)
            await flush(journal, link)
    finally:
        for task in (stopping, passes, link):
            await cancel(task)
    log.info("agent stopped", pods="ended" if settings.end_pods_on_stop else "left running")


async def end_pods(reconciler: Reconciler) -> None:
    """What cannot be killed is left to the next agent, which ends it: that is on disk."""
    with suppress(TimeoutError):
        async with asyncio.timeout(2 * STOP_GRACE_SECONDS):
            await reconciler.end_pods(grace_seconds=STOP_GRACE_SECONDS)


async def flush(journal: Journal, link: asyncio.Task[None]) -> None:
    """Give the link a moment to report the pods' ends; what it does not manage stays in the journal."""
    with suppress(TimeoutError):
        async with asyncio.timeout(FLUSH_SECONDS):
            while not link.done() and not journal.empty:
                await asyncio.sleep(0.02)


async def cancel(task: asyncio.Task[Any]) -> None:
    """Until it has ended: Python 3.11 loses a cancellation that meets a task group which is just ending, as a session does."""
    while not task.done():
        task.cancel()
        await asyncio.wait((task,), timeout=CANCEL_AGAIN_SECONDS)


@contextmanager
def opened(settings: AgentSettings) -> Iterator[Store]:
    store = Store(settings.data_dir / "agent.db")
    try:
        yield store
    finally:
        store.close()


@contextmanager
def locked(settings: AgentSettings) -> Iterator[None]:
    """One agent per data folder. Others may pass through the folder, for pods run as users of their own, but not look."""
    settings.data_dir.mkdir(mode=0o711, parents=True, exist_ok=True)
    handle = os.open(settings.data_dir / "lock", os.O_CREAT | os.O_RDWR, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError as error:
        raise DataFolderInUse(f"Another agent runs in {settings.data_dir}.") from error
    finally:
        os.close(handle)
