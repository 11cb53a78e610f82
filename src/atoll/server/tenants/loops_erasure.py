"""Erasing a tenant, step by step: clusters, rows, key, directory row, sweep, certificate.

Where it is stands in the erasure's own row of the host organization's realm, which outlives the tenant; every step may be
repeated, so a killed server goes on where it was. Rows are counted before the first is removed: a repetition counts no less.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

import msgspec

from atoll.kit.clock import monotonic
from atoll.kit.settings import ServerSettings
from atoll.server import access, clusters
from atoll.server.db import Caller, CallerKind, Database, catalogue
from atoll.server.tenants import files
from atoll.server.tenants.records import EmptiedCluster, Erasure, ErasureState
from atoll.server.tenants.service import erasure as service
from atoll.server.tenants.store import erasure as store
from atoll.server.work import Handler, Later, Lease

CLUSTERS_WAIT = timedelta(minutes=5)
LOOK_AGAIN = timedelta(seconds=2)
PASS_SECONDS = 5.0
BATCH = 2000
LAST = ("tenant_key", "tenant_label")  # the key goes by itself, the names with the directory row

Step = Callable[["Eraser"], Awaitable[tuple[str, ErasureState]]]


class RowsRemain(RuntimeError):
    """Something of the tenant is still there: no certificate, and another try."""


def erase(settings: ServerSettings) -> Handler:
    async def handle(db: Database, lease: Lease) -> None:
        while True:
            async with db.host_tx(lease.as_caller()) as tx:
                erasure = await store.find(tx, lease.row_id)
            if erasure is None or erasure.step == service.DONE:
                return
            eraser = Eraser(db, settings, lease.as_caller(), erasure)
            if erasure.step == service.SWEEP:
                await eraser.sweep()
                continue
            to, state = await STEPS[erasure.step](eraser)
            async with db.host_tx(lease.as_caller()) as tx:
                await store.advance(tx, erasure, to=to, state=state)

    return handle


class Eraser:
    """One step of one erasure. `_host` acts in the host organization, `_inside` as a loop in the tenant."""

    def __init__(self, db: Database, settings: ServerSettings, host: Caller, erasure: Erasure) -> None:
        self._db, self._settings, self._host, self._erasure = db, settings, host, erasure
        self._state = erasure.state
        self._inside = Caller(CallerKind.LOOP, erasure.subject, erasure.subject, name="atoll")

    async def empty_clusters(self) -> tuple[str, ErasureState]:
        """Have every cluster remove everything, and wait for it a while; what does not answer is named, not waited for."""
        async with self._db.tenant_tx(self._inside) as tx:
            found = await clusters.take_everything_off(tx)
            waiting = any(one.empty is False for one in found)
            if not waiting or tx.now > self._erasure.requested_at + CLUSTERS_WAIT:
                await clusters.shut_out(tx)
                waiting = False
        if waiting:
            raise Later(LOOK_AGAIN)
        return service.ROWS, self._with(clusters=tuple(told(one) for one in found))

    async def remove_rows(self) -> tuple[str, ErasureState]:
        if self._state.rows is None:
            async with self._db.custodian_tx(self._host, self._erasure.subject) as tx:
                return service.ROWS, self._with(rows=await service.count(tx), started_at=tx.now)
        async with self._db.custodian_tx(self._host, self._erasure.subject) as tx:
            tables = [table for table in await catalogue.erasure_order(tx) if table not in LAST]
        until = monotonic() + PASS_SECONDS
        for table in tables:
            while await self._remove_batch(table):
                if monotonic() > until:
                    raise Later(timedelta(0))
        return service.KEY, self._state

    async def _remove_batch(self, table: str) -> int:
        async with self._db.custodian_tx(self._host, self._erasure.subject) as tx:
            return await catalogue.erase_batch(tx, table, most=BATCH)

    async def destroy_key(self) -> tuple[str, ErasureState]:
        """Whatever it sealed, wherever a copy stands, is shut from here on."""
        async with self._db.custodian_tx(self._host, self._erasure.subject) as tx:
            await catalogue.erase_batch(tx, "tenant_key", most=1)
            return service.TENANT, self._with(key_destroyed_at=tx.now)

    async def remove_tenant(self) -> tuple[str, ErasureState]:
        """Name and alias are free again; the host organization's rules on this tenant go."""
        async with self._db.custodian_tx(self._host, self._erasure.subject) as custodian:
            await store.delete_tenant(custodian)
        async with self._db.host_tx(self._host) as tx:
            await access.erase_scope(tx, type=access.ScopeType.TENANT, id=str(self._erasure.number))
            return service.SWEEP, self._with(removed_at=tx.now)

    async def sweep(self) -> None:
        """Look everywhere for what should be gone, and certify that nothing was found."""
        async with self._db.custodian_tx(self._host, self._erasure.subject) as custodian:
            tables = await catalogue.tenant_tables(custodian)
            left = {table: n for table, n in (await catalogue.count_rows(custodian, tables)).items() if n}
        if left:
            raise RowsRemain(f"rows are left in {', '.join(left)}")
        searched = await asyncio.to_thread(files.search, self._settings.data, service.marks(self._erasure))
        async with self._db.host_tx(self._host) as tx:
            await service.certify(
                tx,
                self._erasure,
                searched,
                self._settings.installation_key,
                issuer=self._settings.base_url,
                tables=len(tables),
            )

    def _with(self, **changes: object) -> ErasureState:
        return msgspec.structs.replace(self._state, **changes)


def told(cluster: clusters.Emptied) -> EmptiedCluster:
    outcome = {True: "confirmed", False: "not confirmed", None: "never connected"}[cluster.empty]
    return EmptiedCluster(str(cluster.id), cluster.name, outcome)


STEPS: dict[str, Step] = {
    service.CLUSTERS: Eraser.empty_clusters,
    service.ROWS: Eraser.remove_rows,
    service.KEY: Eraser.destroy_key,
    service.TENANT: Eraser.remove_tenant,
}
