"""Opens transactions. The first statement of every realm's transaction says whether the tenant, the caller and the cached
access rules still hold, so that a suspended tenant, a disabled user or a changed rule takes effect on the next request, on
every replica.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

import asyncpg

from atoll.kit.clock import Clock
from atoll.kit.errors import Unauthenticated
from atoll.server.db import roles
from atoll.server.db.callers import HOST_REALM, Caller, CallerKind, Reach
from atoll.server.db.events import Events
from atoll.server.db.pools import DatabaseBusy, Pools
from atoll.server.db.standing import STOPPED, check_standing
from atoll.server.db.standing_keys import by_key, check_key
from atoll.server.db.transactions import CustodianTx, HostTx, LinkTx, OperatorTx, RealmTx, RetentionTx, SystemTx, TenantTx, Tx

Authorize = Callable[[RealmTx, Caller], Awaitable[Reach]]
R = TypeVar("R", bound=RealmTx)
Opening = AbstractAsyncContextManager

OPENING = """
select t.status, t.access_version, t.number, p.enabled, p.valid_after, p.kept_proof, p.must_change, p.groups,
       p.ends_at, p.id is not null as known, s.id is not null as in_session
  from tenant t left join principal p on p.tenant_id = $1 and p.id = $2 and p.deleted_at is null
       left join session s on s.tenant_id = $1 and s.id = $4 and s.principal_id = $2
 where t.id = $3
"""
# The role of host operators at a tenant's address reads no sessions: there a closed one is felt when its token expires.
OPENING_OPERATOR = """
select t.status, t.access_version, t.number, p.enabled, p.valid_after, p.kept_proof, p.must_change, p.groups,
       p.id is not null as known
  from tenant t left join principal p on p.tenant_id = $1 and p.id = $2 and p.deleted_at is null
 where t.id = $3
"""
OPENING_LINK = "select t.status from tenant t where t.id = $1"

# A list's statements are planned anew each time: the generic plan of `any($1)` assumes a short array and took 294 ms for 0.8.
CUSTOM_PLANS = "set local plan_cache_mode = force_custom_plan; "


class Database:
    """`authorize` is injected by `app.py`: given a transaction and a caller it returns where he holds the permission asked
    for, or raises Denied."""

    def __init__(self, pools: Pools, *, clock: Clock, events: Events) -> None:
        self._pools = pools
        self._clock = clock
        self.events = events
        self.authorize: Authorize | None = None

    def realm_tx(self, caller: Caller, *, lists: bool = False) -> Opening[RealmTx]:
        """The transaction of whichever plane the caller is on: for domains that serve both realms alike."""
        return self.host_tx(caller, lists=lists) if caller.tenant == HOST_REALM else self.tenant_tx(caller, lists=lists)

    def tenant_tx(self, caller: Caller, *, lists: bool = False) -> Opening[TenantTx]:
        if caller.realm != caller.tenant or caller.tenant == HOST_REALM:
            raise Unauthenticated("This token was not issued for this address. Sign in here.")
        return self._realm(TenantTx, roles.TENANT, caller, lists=lists)

    def host_tx(self, caller: Caller, *, lists: bool = False) -> Opening[HostTx]:
        if caller.realm != HOST_REALM or caller.tenant != HOST_REALM:
            raise Unauthenticated("This token was not issued for this address. Sign in here.")
        return self._realm(HostTx, roles.HOST, caller, lists=lists)

    def operator_tx(self, caller: Caller, *, lists: bool = False) -> Opening[OperatorTx]:
        """A host operator at a tenant's address: cluster registration, nothing else."""
        if not caller.is_operator:
            raise Unauthenticated("This token was not issued for this address. Sign in here.")
        return self._realm(OperatorTx, roles.OPERATOR, caller, lists=lists)

    def registration_tx(self, caller: Caller, *, lists: bool = False) -> Opening[RealmTx]:
        """For the routes that accept both a tenant's own people and host operators: the transaction of the caller's kind."""
        return self.operator_tx(caller, lists=lists) if caller.is_operator else self.tenant_tx(caller, lists=lists)

    @asynccontextmanager
    async def link_tx(self, caller: Caller) -> AsyncIterator[LinkTx]:
        if caller.kind is not CallerKind.AGENT or caller.cluster is None:
            raise Unauthenticated("Only a cluster's agent may use the link.")
        settings = f"set local app.tenant_id = '{uuid(caller.tenant)}'; set local app.cluster_id = '{uuid(caller.cluster)}'; "
        async with self._pools.transaction(roles.LINK, settings) as connection:
            tx = LinkTx(connection, caller=caller, events=self.events, now=self._clock.now())
            row = await tx.fetchrow(OPENING_LINK, caller.tenant)
            check_standing(dict(row) if row else None, caller, tx.now)
            tx.is_stopped = row is not None and row["status"] in STOPPED
            yield tx
        committed(tx)

    @asynccontextmanager
    async def custodian_tx(self, caller: Caller, tenant: UUID) -> AsyncIterator[CustodianTx]:
        """For the host organization: one tenant's rows are counted, or removed. The tenant may be gone already."""
        if caller.realm != HOST_REALM or caller.tenant != HOST_REALM or tenant == HOST_REALM:
            raise Unauthenticated("Only the host organization counts a tenant's rows.")
        async with self._pools.transaction(roles.CUSTODIAN, f"set local app.tenant_id = '{uuid(tenant)}'; ") as connection:
            at = replace(caller, tenant=tenant)
            tx = CustodianTx(connection, caller=at, events=self.events, now=self._clock.now())
            yield tx
        committed(tx)

    @asynccontextmanager
    async def retention_tx(self, caller: Caller) -> AsyncIterator[RetentionTx]:
        if caller.kind is not CallerKind.LOOP:
            raise Unauthenticated("Nobody but a loop takes away what is no longer kept.")
        async with self._pools.transaction(
            roles.RETENTION, f"set local app.tenant_id = '{uuid(caller.tenant)}'; "
        ) as connection:
            tx = RetentionTx(connection, caller=caller, events=self.events, now=self._clock.now())
            yield tx
        committed(tx)

    @asynccontextmanager
    async def system_tx(self) -> AsyncIterator[SystemTx]:
        async with self._pools.transaction(roles.SYSTEM, "") as connection:
            tx = SystemTx(connection, events=self.events, now=self._clock.now())
            yield tx
        committed(tx)

    @asynccontextmanager
    async def _realm(self, kind: type[R], role: roles.Role, caller: Caller, *, lists: bool) -> AsyncIterator[R]:
        if caller.kind is CallerKind.AGENT:
            raise Unauthenticated("A cluster's agent may use the link only.")
        settings = f"set local app.tenant_id = '{uuid(caller.tenant)}'; {CUSTOM_PLANS if lists else ''}"
        async with self._pools.transaction(role, settings) as connection:
            tx = kind(connection, caller=caller, events=self.events, now=self._clock.now())
            await self._open(tx, caller)
            yield tx
        committed(tx)

    async def _open(self, tx: RealmTx, caller: Caller) -> None:
        opening, asked = OPENING_OPERATOR, [caller.realm, caller.id, caller.tenant]
        if not isinstance(tx, OperatorTx):
            opening, asked = OPENING, [*asked, caller.session]
        if caller.key:
            opening, asked = by_key(opening, len(asked) + 1), [*asked, caller.key]
        row = await tx.fetchrow(opening, *asked)
        standing = check_standing(dict(row) if row else None, caller, tx.now)
        if row and caller.key:
            check_key(dict(row), caller, tx.now)
        tx.access_version, tx.tenant_number = standing.access_version, standing.tenant_number
        if standing.groups is not None:
            tx.caller = replace(caller, groups=standing.groups)
        if caller.permission is not None and self.authorize is not None:
            tx.reach = await self.authorize(tx, tx.caller)

    def now(self) -> datetime:
        return self._clock.now()

    async def revision(self) -> str | None:
        """The schema's revision, read as a working role; None while the database does not answer."""
        try:
            async with self.system_tx() as tx:
                return str(await tx.fetchval("select version_num from alembic_version"))
        except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, DatabaseBusy):
            return None

    async def close(self) -> None:
        await self._pools.close()


def committed(tx: Tx) -> None:
    for hook in tx.after_commit:
        hook()


def uuid(value: Any) -> UUID:
    """The id goes into SQL as a literal: it must be a UUID object, never a text."""
    if not isinstance(value, UUID):
        raise TypeError(f"a tenant's id is a UUID, not {type(value).__name__}")
    return value
