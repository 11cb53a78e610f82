"""Transaction types: the first barrier. A store function takes one of these and can reach nothing else.

`TenantTx` is one tenant's data; `HostTx` the host organization's; `OperatorTx` the cluster registration of one tenant, for
host operators; `LinkTx` one cluster's share of a tenant, for its agent; `SystemTx` the work table and the directory, for
loops; `CustodianTx` how many rows one tenant has, and their removal; `RetentionTx` the deletion of what a realm keeps no
longer. Only `Database` makes them. `RealmTx` is what serves people and rules of either realm.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from atoll.server.db.callers import NOTHING, Caller, Reach

if TYPE_CHECKING:
    from asyncpg import Record
    from asyncpg.pool import PoolConnectionProxy

    from atoll.server.db.events import Events


class Tx:
    """One transaction on one connection. `now` is the time of the transaction, from the injected clock."""

    def __init__(self, connection: PoolConnectionProxy[Record], *, events: Events, now: datetime) -> None:
        self._connection = connection
        self.events = events
        self.now = now
        self.statements = 0
        self.after_commit: list[Callable[[], None]] = []

    async def fetch(self, sql: str, *args: Any) -> list[Record]:
        self.statements += 1
        return await self._connection.fetch(sql, *args)

    async def fetchrow(self, sql: str, *args: Any) -> Record | None:
        self.statements += 1
        return await self._connection.fetchrow(sql, *args)

    async def fetchval(self, sql: str, *args: Any) -> Any:
        self.statements += 1
        return await self._connection.fetchval(sql, *args)

    async def execute(self, sql: str, *args: Any) -> int:
        """Run one statement; the number of rows that it touched."""
        self.statements += 1
        tag = await self._connection.execute(sql, *args)
        last = tag.rpartition(" ")[2]
        return int(last) if last.isdigit() else 0

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        """What fails inside is undone alone; the transaction goes on."""
        await self._connection.execute("savepoint part")
        try:
            yield
        except BaseException:
            await self._connection.execute("rollback to savepoint part")
            raise
        finally:
            await self._connection.execute("release savepoint part")

    async def executemany(self, sql: str, rows: Sequence[Sequence[Any]]) -> None:
        self.statements += 1
        await self._connection.executemany(sql, rows)


class RealmTx(Tx):
    """A transaction of one realm: a tenant's or the host organization's. `reach` is where the caller holds the permission
    that the route asked for; store functions put it into their SQL. `tenant_number` is the number by which the API names
    the tenant; an agent's transactions leave it 0."""

    def __init__(self, connection: PoolConnectionProxy[Record], *, caller: Caller, events: Events, now: datetime) -> None:
        super().__init__(connection, events=events, now=now)
        self.caller = caller
        self.reach: Reach = NOTHING
        self.access_version = 0
        self.tenant_number = 0

    @property
    def tenant_id(self) -> UUID:
        return self.caller.tenant


class TenantTx(RealmTx):
    pass


class HostTx(RealmTx):
    pass


class OperatorTx(RealmTx):
    pass


class LinkTx(RealmTx):
    """`is_stopped`: the tenant is suspended or deleted; its agents are heard, and told to stop what runs."""

    is_stopped = False

    @property
    def cluster_id(self) -> UUID:
        if self.caller.cluster is None:
            raise TypeError("a link transaction belongs to a cluster")
        return self.caller.cluster


class CustodianTx(RealmTx):
    """Counts one tenant's rows for the host organization, which reads none of them; removes them while it is being erased."""


class RetentionTx(RealmTx):
    """Takes away what a realm no longer keeps. The only one that may delete records, and only old ones; it reads none."""


class SystemTx(Tx):
    pass
