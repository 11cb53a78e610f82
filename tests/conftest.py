"""The server and its database for every test that asks for them: one of each per test process."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime

import pytest
import structlog

from atoll.kit.clock import FakeClock
from tests.support.agents import Link
from tests.support.api import Api, Client
from tests.support.make import Make, Tenant
from tests.support.postgres import Postgres, running_postgres
from tests.support.server import Server, running_server


@pytest.fixture(autouse=True, scope="session")
def _quiet() -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger("critical"))


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    with running_postgres() as postgres:
        yield postgres


@pytest.fixture(scope="session")
async def server(postgres: Postgres) -> AsyncIterator[Server]:
    async with running_server(postgres) as server:
        yield server


@pytest.fixture
def clock() -> FakeClock:
    """The time of `timed`: it stands still until the test moves it."""
    return FakeClock(datetime.now(UTC))


@pytest.fixture
async def timed(postgres: Postgres, clock: FakeClock) -> AsyncIterator[Server]:
    """Another replica on the same database, on simulated time."""
    async with running_server(postgres, clock=clock) as timed:
        yield timed


@pytest.fixture
async def replica(postgres: Postgres) -> AsyncIterator[Server]:
    """Another replica on the same database."""
    async with running_server(postgres) as replica:
        yield replica


@pytest.fixture(scope="session")
async def link(server: Server) -> AsyncIterator[Link]:
    async with server.listening() as port:
        yield Link(server, port)


@pytest.fixture
async def make(server: Server, link: Link) -> AsyncIterator[Make]:
    """Factories of this test; what it connected is disconnected at its end."""
    make = Make(server, link)
    yield make
    for agent in make.agents:
        await agent.disconnect()


@pytest.fixture
async def tenant(make: Make) -> Tenant:
    """The test's own tenant: nobody else knows it."""
    return await make.tenant()


@pytest.fixture
def api(make: Make, tenant: Tenant) -> Api:
    return make.api(tenant)


@pytest.fixture
async def operator(make: Make) -> Client:
    """A host operator at the management plane."""
    return await make.operator()
