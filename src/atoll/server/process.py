"""Running a server process: `atoll server` on an external PostgreSQL, `atoll up` with everything on this machine."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import structlog
import uvicorn
from starlette.types import ASGIApp

from atoll.kit.settings import Secret, ServerSettings, SettingsError
from atoll.server.app import Atoll, build
from atoll.server.commands import Arguments, load_or_make_key, settings_of
from atoll.server.db import failures
from atoll.server.db.arrival import await_database
from atoll.server.db.embedded import Embedded
from atoll.server.db.migrations.migrate import migrate
from atoll.server.first import FirstOperator, ensure_host

log = structlog.get_logger()

DRAIN_SECONDS = 5
MAX_FRAME = 2 << 20


def say(line: str) -> None:
    print(line, flush=True)  # noqa: T201


async def run_server(arguments: Arguments, environment: Mapping[str, str]) -> int:
    """A replica on the PostgreSQL of ATOLL_DATABASE_URL, which `atoll migrate` prepared."""
    settings = settings_of(arguments, environment)
    if not settings.database_url:
        raise SettingsError("ATOLL_DATABASE_URL is missing: host and database, for example postgresql://db:5432/atoll.")
    configure_logs(settings)
    await await_database(settings.database_url, settings.installation_key, say=say)
    async with serving(settings) as atoll:
        first = await first_operator(atoll, settings)
        if first:
            say(first.text(settings.base_url))
        stop = told_to_stop()
        say(f"Atoll answers at {settings.base_url}")
        await stop.wait()
    return 0


async def first_operator(atoll: Atoll, settings: ServerSettings) -> FirstOperator | None:
    """A database that goes away again during the start is waited for again."""
    while True:
        try:
            return await ensure_host(atoll.db, atoll.passwords, settings.installation_key)
        except failures.AWAY:
            await await_database(settings.database_url, settings.installation_key, say=say)


async def run_up(arguments: Arguments, environment: Mapping[str, str]) -> int:
    """Embedded PostgreSQL, migrations, server and (with --demo) tenants with agents; Ctrl-C stops all of it."""
    data = make_folder(arguments.data or environment.get("ATOLL_DATA") or ".atoll")
    async with AsyncExitStack() as stack:
        key = load_or_make_key(data / "installation.key")
        settings = settings_of(arguments, environment, key=key)
        settings = await stack.enter_async_context(database(settings, data, key))
        check_port(settings)
        configure_logs(replace(settings, log_json=False), to=data / "atoll.log")
        atoll = await stack.enter_async_context(serving(settings))
        await fill(atoll, settings, data, key, stack, demo=arguments.demo)
        stop = told_to_stop()
        welcome(settings, data)
        await stop.wait()
        say("Stopping …")
    say("Stopped.")
    return 0


async def fill(atoll: Atoll, settings: ServerSettings, data: Path, key: Secret, stack: AsyncExitStack, *, demo: bool) -> None:
    if demo:
        from atoll.server.demo import demo as start_demo

        await stack.enter_async_context(start_demo(atoll, settings, data, say))
    else:
        first = await ensure_host(atoll.db, atoll.passwords, key)
        if first:
            say(first.text(settings.base_url))


def welcome(settings: ServerSettings, data: Path) -> None:
    port = settings.listen_port
    say(f"\nAtoll runs.\n  Console       http://console.localhost:{port}/")
    say(f"  API           {settings.base_url}/api/openapi.json")
    say(f"  Server's log  {data / 'atoll.log'}\nCtrl-C stops it.")


def make_folder(name: str) -> Path:
    data = Path(name).absolute()
    try:
        data.mkdir(parents=True, exist_ok=True, mode=0o711)
        if not os.access(data, os.W_OK | os.X_OK):
            raise PermissionError
    except OSError as error:
        problem = f"The data folder {data} cannot be written: {type(error).__name__}."
        raise SettingsError(f"{problem} Choose another with --data.") from None
    return data


def check_port(settings: ServerSettings) -> None:
    """Say that the port is taken before anything is set up; that another Atoll holds the data folder was said before."""
    with socket.socket(socket.AF_INET6 if ":" in settings.listen_host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.listen_host, settings.listen_port))
        except OSError as error:
            where = f"{settings.listen_host}:{settings.listen_port}"
            raise SettingsError(f"Cannot listen on {where}: {error.strerror}. Choose another address with --listen.") from None


@asynccontextmanager
async def database(settings: ServerSettings, data: Path, key: Secret) -> AsyncIterator[ServerSettings]:
    """The database to use: the one that ATOLL_DATABASE_URL names, else the embedded one, migrated."""
    if settings.database_url:
        if settings.owner_url:
            await migrate(settings.owner_url, key, say=say)
        yield settings
        return
    embedded = await asyncio.to_thread(Embedded.start, data, say=say)
    watcher = asyncio.create_task(watch(embedded))
    try:
        await migrate(embedded.owner_url, key, say=say)
        yield replace(settings, database_url=embedded.base_url)
    finally:
        watcher.cancel()
        await asyncio.to_thread(embedded.stop)


async def watch(embedded: Embedded) -> None:
    """When PostgreSQL dies, so does this process: a supervisor or a person starts both again."""
    while not embedded.died():
        await asyncio.sleep(1.0)
    say(f"PostgreSQL ended unexpectedly (exit code {embedded.exit_code}); stopping.")
    os.kill(os.getpid(), signal.SIGTERM)


@asynccontextmanager
async def serving(settings: ServerSettings) -> AsyncIterator[Atoll]:
    """The server and its loops, answering until the context ends."""
    atoll = await build(settings)
    gc.collect()
    gc.freeze()  # what was made at the start lives as long as the process: no collection walks it again
    servers = [listener(atoll.asgi, settings.listen_host, settings.listen_port)]
    if settings.replica_url:
        where = urlsplit(settings.replica_url)
        servers.append(listener(atoll.relay.listener(), where.hostname or "127.0.0.1", where.port or 8081))
    atoll.start()
    tasks = [asyncio.create_task(server.serve()) for server in servers]
    try:
        await started(servers, tasks, settings)
        yield atoll
    finally:
        await atoll.sessions.drain()
        for server in servers:
            server.should_exit = True
        await asyncio.gather(*tasks, return_exceptions=True)
        await atoll.stop()


async def started(servers: list[Listener], tasks: list[asyncio.Task[None]], settings: ServerSettings) -> None:
    """uvicorn has no event for it: look every 10 ms until all answer, or one of them ended."""
    while not all(server.started for server in servers):
        if any(task.done() for task in tasks):
            raise SettingsError(f"Cannot listen on {settings.listen_host}:{settings.listen_port}.")
        await asyncio.sleep(0.01)


class Listener(uvicorn.Server):
    """uvicorn without its own signal handlers: this process decides when to stop."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def listener(app: ASGIApp, host: str, port: int) -> Listener:
    config = uvicorn.Config(
        app,
        host=host,
        port=port,
        loop="none",
        http="httptools",
        ws="websockets-sansio",
        ws_per_message_deflate=False,
        ws_max_size=MAX_FRAME,
        ws_ping_interval=20.0,
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=DRAIN_SECONDS,
        timeout_keep_alive=30,
        limit_concurrency=5000,
    )
    return Listener(config)


def told_to_stop() -> asyncio.Event:
    """Is set when this process is told to stop; asked for before it says that it runs, so that nobody can be too early."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    return stop


def configure_logs(settings: ServerSettings, *, to: Path | None = None) -> None:
    """Structured, with request id and tenant; to standard error, or to a file where people read the console."""
    target = to.open("a", buffering=1) if to else sys.stderr
    render = (
        structlog.processors.JSONRenderer() if settings.log_json else structlog.processors.KeyValueRenderer(key_order=["event"])
    )
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            render,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(target),
        cache_logger_on_first_use=True,
    )
    logging.basicConfig(level=logging.WARNING, stream=target, format="%(asctime)s %(name)s %(message)s")
