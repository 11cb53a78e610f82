"""An identity provider on this machine, and a server that may reach it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from atoll.kit.clock import FakeClock
from tests.support.api import Client
from tests.support.collector import outward
from tests.support.make import Tenant
from tests.support.postgres import Postgres
from tests.support.provider import Provider, providing
from tests.support.server import Server, running_server


@pytest.fixture
async def reaching(postgres: Postgres, clock: FakeClock) -> AsyncIterator[Server]:
    """A replica that may reach providers on this machine, on simulated time."""
    async with running_server(postgres, clock=clock, outward=outward()) as server:
        yield server


@pytest.fixture
async def provider() -> AsyncIterator[Provider]:
    async with providing() as provider:
        yield provider


@pytest.fixture
def trusted(reaching: Server, tenant: Tenant) -> Client:
    return Client(reaching, tenant.base, tenant.administrator_token)
