"""Builds the whole server: the only place, with `main`, that sees every domain. What reaches upward is registered here."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from starlette.responses import Response
from starlette.types import ASGIApp

from atoll.kit.clock import Clock, SystemClock
from atoll.kit.settings import ServerSettings
from atoll.server import access, audit, clusters, link, organization, tenants, workloads
from atoll.server.clusters import ClusterDirty, ClusterRemoved, ClusterRemoving, NodePoolAdded, NodePoolRemoving, TakenOff
from atoll.server.db import Caller, Database, Events, Via, Wakeups
from atoll.server.db.migrations import HEAD
from atoll.server.db.pools import Pools
from atoll.server.directory import Directory
from atoll.server.identity import Authentication, Passwords, PrincipalDeleted, SigningKeys, TokenIssuer
from atoll.server.link import Relay, Sessions
from atoll.server.metrics import Metrics
from atoll.server.organization import ProjectDeleting
from atoll.server.planes import applications, management, tenant
from atoll.server.planes.base import Apis
from atoll.server.planes.dispatch import Dispatch
from atoll.server.web import Address, Site, answer
from atoll.server.work import Worker


@dataclass
class Atoll:
    """A server that can be started and stopped. `asgi` answers requests whether the loops run or not; `apis` are the planes
    that serve a document, by name."""

    asgi: ASGIApp
    apis: Apis
    db: Database
    worker: Worker
    sessions: Sessions
    wakeups: Wakeups
    relay: Relay
    passwords: Passwords
    tasks: list[asyncio.Task[None]] = field(default_factory=list)

    def start(self) -> None:
        self.tasks = [asyncio.create_task(self.worker.run()), asyncio.create_task(self.wakeups.run())]

    async def stop(self) -> None:
        await self.sessions.drain()
        for task in self.tasks:
            task.cancel()
        for task in self.tasks:
            with suppress(asyncio.CancelledError):
                await task
        self.passwords.close()
        await self.db.close()


def events(sessions: Sessions) -> Events:
    """Who hears of what, in the same transaction."""
    made = Events()
    made.on(PrincipalDeleted, access.on_principal_deleted)
    made.on(ProjectDeleting, workloads.on_project_deleting)
    made.on(ClusterDirty, sessions.on_dirty)
    made.on(TakenOff, organization.on_taken_off)
    made.on(ClusterRemoving, workloads.on_cluster_removing)
    made.on(ClusterRemoved, workloads.on_cluster_removed)
    made.on(ClusterRemoved, organization.on_cluster_removed)
    made.on(NodePoolAdded, organization.on_node_pool_added)
    made.on(NodePoolRemoving, workloads.on_node_pool_removing)
    made.on(NodePoolRemoving, organization.on_node_pool_removing)
    return made


async def build(settings: ServerSettings, *, clock: Clock | None = None) -> Atoll:
    clock = clock or SystemClock()
    installation = settings.installation_key
    pools = await Pools.open(settings.database_url, installation, size=settings.pool_size)
    sessions = Sessions(replica_url=settings.replica_url)
    db = Database(pools, clock=clock, events=events(sessions))
    index = access.AccessIndex(db)
    db.authorize = index.authorize
    passwords = Passwords()
    issuer = TokenIssuer(SigningKeys(db, installation))
    authentication = Authentication(db, issuer, passwords, installation, lambda name: issuer_of(settings, name))
    handlers = {
        tenants.PROVISION: tenants.provision(installation),
        clusters.REMOVE: clusters.remove_cluster,
        organization.FORGET: organization.forget_project,
    }
    worker = Worker(db, handlers)
    wakeups = Wakeups(settings.database_url, installation, sessions.wake)
    sessions.wakeups = wakeups
    relay = Relay(sessions, installation, clock)
    metrics = Metrics(agents=lambda: len(sessions), database_up=lambda: worker.healthy)
    refusals = audit.Refusals(db)

    async def refused(address: Address, caller: Caller | None, via: Via, status: int, message: str) -> None:
        await refusals.add(address.tenant, caller, via, status, message)

    site = Site(db=db, identify=authentication.identify, precheck=index.precheck, refused=refused)
    state: dict[str, Any] = {
        "authentication": authentication,
        "passwords": passwords,
        "access_index": index,
        "installation": installation,
        "relay": relay,
        "metrics": metrics,
        "wake_worker": worker.wake,
        "tenant_url": settings.tenant_url,
        "tenant_domain": lambda name: tenant_domain(settings, name),
    }
    apis: Apis = {"management": management.application(site, state), "tenant": tenant.application(site, state)}
    planes: dict[str, ASGIApp] = {
        **apis,
        "applications": applications.application(),
        "link": link.application(db, sessions),
    }
    dispatch = Dispatch(settings=settings, directory=Directory(db), planes=planes, probes=probes(db, worker))
    return Atoll(metrics.around(dispatch), apis, db, worker, sessions, wakeups, relay, passwords)


def issuer_of(settings: ServerSettings, name: str) -> str:
    return settings.base_url if name == "console" else settings.tenant_url(name)


def tenant_domain(settings: ServerSettings, name: str) -> str:
    """The tenant's host name, with the port where there is no domain."""
    return f"{name}.{settings.domain}" if settings.domain else f"{name}.localhost:{settings.listen_port}"


def probes(db: Database, worker: Worker) -> dict[str, Any]:
    async def healthz() -> Response:
        return answer({"status": "ok"})

    async def readyz() -> Response:
        """Ready when the database answers, its schema is this release's or a newer one's, and the loops work."""
        revision = await db.revision()
        checks = {"database": revision is not None, "migrations": (revision or "") >= HEAD, "loops": worker.healthy}
        ready = all(checks.values())
        return answer({"status": "ready" if ready else "not ready", "checks": checks}, 200 if ready else 503)

    return {"/healthz": healthz, "/readyz": readyz}
