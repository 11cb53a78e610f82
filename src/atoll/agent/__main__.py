"""`python -m atoll.agent`: one agent as a process of its own. Stopping it leaves its pods running."""

from __future__ import annotations

import argparse
import asyncio
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

import structlog

from atoll.agent.engines.local import DEFAULT_NODES, parse_node
from atoll.agent.identity import EnrolmentRefused
from atoll.agent.main import DataFolderInUse, run
from atoll.agent.settings import AgentSettings

SECRET_VARIABLE = "ATOLL_AGENT_SECRET"  # noqa: S105 - the name of a variable


def main(words: Sequence[str] | None = None) -> int:
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger("info"),
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.dict_tracebacks,
            structlog.processors.JSONRenderer(),
        ],
        logger_factory=structlog.WriteLoggerFactory(file=sys.stderr),
    )
    try:
        asyncio.run(serve(read_settings(words)))
    except (EnrolmentRefused, DataFolderInUse) as refusal:
        structlog.get_logger("atoll.agent").error("agent ends", reason=str(refusal))
        return 1
    return 0


def read_settings(words: Sequence[str] | None) -> AgentSettings:
    parser = argparse.ArgumentParser(prog="python -m atoll.agent", description=__doc__)
    parser.add_argument("--url", required=True, help="the tenant's address, as in http://127.0.0.1:8080/t/acme")
    parser.add_argument("--cluster", required=True, help="the cluster's id")
    parser.add_argument("--data", required=True, type=Path, help="the folder for this agent's key, state and pods")
    parser.add_argument("--secret-file", type=Path, help=f"a file with the install secret (or set {SECRET_VARIABLE})")
    parser.add_argument(
        "--node", action="append", type=node, metavar="NAME:GPUS:CORES:GIB[:KEY=VALUE,…]", help="declare a node"
    )
    parser.add_argument("--end-pods-on-stop", action="store_true", help="end and requeue pods instead of leaving them")
    given = parser.parse_args(words)
    secret = given.secret_file.read_text().strip() if given.secret_file else os.environ.get(SECRET_VARIABLE)
    try:
        return AgentSettings(
            url=given.url,
            cluster_id=given.cluster,
            data_dir=given.data.resolve(),
            install_secret=secret or None,
            nodes=tuple(given.node or DEFAULT_NODES),
            end_pods_on_stop=given.end_pods_on_stop,
        )
    except ValueError as error:
        parser.error(str(error))


def node(text: str) -> object:
    try:
        return parse_node(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


async def serve(settings: AgentSettings) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    await run(settings, stop=stop)


if __name__ == "__main__":
    raise SystemExit(main())
