from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.isolation.worlds import World, nowhere, world
from tests.support.agents import Link
from tests.support.make import Make
from tests.support.server import Server


@pytest.fixture(scope="session")
async def worlds(server: Server, link: Link) -> AsyncIterator[tuple[World, World, World]]:
    """(ours, theirs, nobody's)"""
    make = Make(server, link)
    yield await world(make), await world(make), nowhere()
    for agent in make.agents:
        await agent.disconnect()
