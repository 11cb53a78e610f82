"""A pool of five connections under everything that can go wrong with a request: no row ever reaches another tenant.

The pool does not reset connections, so this runs on what production runs on: settings that end with their transaction.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from contextlib import suppress
from uuid import UUID

import asyncpg
import pytest

from atoll.kit.clock import SystemClock
from atoll.server.db import Caller, CallerKind, Database, Events, roles
from atoll.server.db.pools import Pools
from tests.support.make import Make
from tests.support.postgres import Postgres

SEED = 20260105
REQUESTS = 4000
AT_ONCE = 100
TENANTS = 5
SQL = "select tenant_id from principal union all select tenant_id from access_rule union all select tenant_id from signing_key"
KINDS = ("success", "success", "success", "python error", "sql error", "cancelled", "cancelled", "no tenant")


class Trial:
    def __init__(self, pools: Pools, tenants: list[UUID]) -> None:
        self.pools = pools
        self.db = Database(pools, clock=SystemClock(), events=Events())
        self.tenants = tenants
        self.random = random.Random(SEED)
        self.leaks: list[str] = []
        self.ended: Counter[str] = Counter()
        self.limit = asyncio.Semaphore(AT_ONCE)

    async def one(self, kind: str, tenant: UUID, moment: float) -> None:
        async with self.limit:
            work = asyncio.create_task(self.no_tenant() if kind == "no tenant" else self.request(kind, tenant))
            if kind == "cancelled":
                await asyncio.sleep(moment)
                work.cancel()
            with suppress(asyncio.CancelledError, ZeroDivisionError, asyncpg.DivisionByZeroError):
                await work
            self.ended[kind] += 1

    async def request(self, kind: str, tenant: UUID) -> None:
        async with self.db.tenant_tx(Caller(CallerKind.LOOP, tenant, tenant)) as tx:
            self.look(await tx.fetch(SQL), tenant)
            if kind == "python error":
                raise ZeroDivisionError
            if kind == "sql error":
                await tx.fetchval("select 1 / 0")
            self.look(await tx.fetch(SQL), tenant)

    async def no_tenant(self) -> None:
        """A transaction that nobody gave a tenant, on a connection that had one before."""
        async with self.pools.transaction(roles.TENANT, "") as connection:
            rows = await connection.fetch(SQL)
            if rows:
                self.leaks.append(f"{len(rows)} rows without a tenant")

    def look(self, rows: list[asyncpg.Record], tenant: UUID) -> None:
        seen = {row["tenant_id"] for row in rows}
        if seen != {tenant}:
            self.leaks.append(f"{tenant} saw {seen}")


@pytest.mark.parametrize("waiting", ["busy", "idle"])
async def test_no_row_leaks_through_a_connection(waiting: str, make: Make, postgres: Postgres) -> None:
    tenants = [(await make.tenant()).id for _ in range(TENANTS)]
    pools = await Pools.open(postgres.base_url, postgres.key, size=5)
    trial = Trial(pools, tenants)
    longest = 0.05 if waiting == "busy" else 0.005  # cancelled in the queue for a connection, or at work with one
    if waiting == "idle":
        trial.limit = asyncio.Semaphore(5)
    kinds = [trial.random.choice(KINDS) for _ in range(REQUESTS if waiting == "busy" else REQUESTS // 4)]
    await asyncio.gather(*(trial.one(kind, trial.random.choice(tenants), trial.random.uniform(0, longest)) for kind in kinds))
    await pools.close()
    assert trial.leaks == []
    assert trial.ended == Counter(kinds)


async def test_trial_finds_a_leak_where_there_is_one(make: Make, postgres: Postgres) -> None:
    """The control: a setting for the session, which the code never makes, is found."""
    tenant = (await make.tenant()).id
    pools = await Pools.open(postgres.base_url, postgres.key, size=1)
    trial = Trial(pools, [tenant])
    async with pools.transaction(roles.TENANT, "") as connection:
        await connection.execute(f"set app.tenant_id = '{tenant}'")
    await trial.no_tenant()
    await pools.close()
    assert trial.leaks
