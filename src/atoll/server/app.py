"""Builds the whole server: the only place, with `main`, that sees every domain. What reaches upward is registered here."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from starlette.responses import Response
from starlette.types import ASGIApp

from atoll.kit.clock import Clock, SystemClock
from atoll.kit.settings import Secret, ServerSettings
from atoll.server import access, audit, clusters, identity, link, metering, organization, tenants, workloads
from atoll.server import settings as realm_settings
from atoll.server.clusters import ClusterDirty, ClusterRemoved, ClusterRemoving, NodePoolAdded, NodePoolRemoving, TakenOff
from atoll.server.db import Caller, Database, Events, Via, Wakeups
from atoll.server.db.migrations import HEAD
from atoll.server.db.pools import Pools
from atoll.server.directory import Directory
from atoll.server.identity import (
    Authentication,
    ExternalTokens,
    Passwords,
    PrincipalDeleted,
    SigningKeys,
    TakingOver,
    TokenIssuer,
    TrustingProvider,
)
from atoll.server.link import Relay, Sessions
from atoll.server.metrics import Metrics
from atoll.server.organization import ProjectDeleting
from atoll.server.planes import applications, management, tenant
from atoll.server.planes.base import Apis
from atoll.server.planes.dispatch import Dispatch
from atoll.server.settings import SecuritySettingChanging
from atoll.server.web import Address, Site, answer
from atoll.server.web.outward import Outward
from atoll.server.work import Handler, Outbox, Worker

SINK_TOKEN = "audit sink token"  # noqa: S105
# What goes on for a tenant that is suspended or deleted.
ALWAYS = tenants.ALWAYS | {audit.CHAIN, audit.UPKEEP}


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
    outbox: Outbox
    tasks: list[asyncio.Task[None]] = field(default_factory=list)

    def start(self) -> None:
        self.tasks = [asyncio.create_task(loop.run()) for loop in (self.worker, self.outbox, self.wakeups)]

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
    made.on(PrincipalDeleted, identity.on_principal_deleted)
    made.on(TakingOver, access.on_taking_over)
    made.on(TrustingProvider, access.on_trusting_provider)
    made.on(SecuritySettingChanging, identity.on_security_setting_changing)
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


async def build(settings: ServerSettings, *, clock: Clock | None = None, outward: Outward | None = None) -> Atoll:
    clock = clock or SystemClock()
    installation = settings.installation_key
    pools = await Pools.open(settings.database_url, installation, size=settings.pool_size)
    sessions = Sessions(replica_url=settings.replica_url)
    db = Database(pools, clock=clock, events=events(sessions))
    index = access.AccessIndex(db)
    db.authorize = index.authorize
    passwords = Passwords()
    keys = SigningKeys(db, installation)
    issuers = partial(issuer_of, settings)
    outward = outward or outward_of(settings)
    external = ExternalTokens(db, outward)
    authentication = Authentication(db, TokenIssuer(keys), passwords, installation, issuers, external)
    audited = given_to_audit(keys, installation)
    audit_sender = audit.SinkSender(outward, audited)
    worker = Worker(db, handlers(settings, audited), always=ALWAYS, sources=(audit.order_chaining,))
    outbox = Outbox(db, {audit.SINK_BATCH: audit_sender})
    wakeups = Wakeups(settings.database_url, installation, sessions.wake)
    sessions.wakeups = wakeups
    relay = Relay(sessions, installation, clock)
    metrics = Metrics(
        agents=lambda: len(sessions),
        database_up=lambda: worker.healthy and outbox.healthy,
        unchained=lambda: audit.unchained(db),
        unsent=outbox.waiting,
    )
    refusals = audit.Refusals(db)

    async def refused(address: Address, caller: Caller | None, via: Via, status: int, message: str) -> None:
        await refusals.add(address.tenant, caller, via, status, message)

    site = Site(
        db=db, identify=authentication.identify, precheck=index.precheck, refused=refused, entered=audit.Readings(db).add
    )
    directory = Directory(db)
    state = from_settings(settings) | {
        "authentication": authentication,
        "passwords": passwords,
        "access_index": index,
        "signing_keys": keys,
        "relay": relay,
        "metrics": metrics,
        "wake_worker": worker.wake,
        "forget_tenant": directory.forget,
        "wake_outbox": outbox.wake,
        "audit": audited,
        "audit_sender": audit_sender,
        "outward": outward,
    }
    apis: Apis = {"management": management.application(site, state), "tenant": tenant.application(site, state)}
    planes: dict[str, ASGIApp] = {
        **apis,
        "applications": applications.application(),
        "link": link.application(db, sessions),
    }
    dispatch = Dispatch(settings=settings, directory=directory, planes=planes, probes=probes(db, worker))
    return Atoll(metrics.around(dispatch), apis, db, worker, sessions, wakeups, relay, passwords, outbox)


def from_settings(settings: ServerSettings) -> dict[str, Any]:
    """What routes need of the settings: the key, addresses, and how long a deleted tenant is kept."""
    return {
        "installation": settings.installation_key,
        "issuer_of": partial(issuer_of, settings),
        "browser_url": partial(browser_url, settings),
        "tenant_url": settings.tenant_url,
        "tenant_domain": partial(tenant_domain, settings),
        "retention": timedelta(days=settings.retention_days),
    }


def given_to_audit(keys: SigningKeys, installation: Secret) -> audit.Injected:
    """What stands above audit and is needed in it."""
    return audit.Injected(
        signer=lambda realm: identity.signer_of(keys, realm),
        seal=lambda tx, plain: identity.seal_for(tx, installation, plain, purpose=SINK_TOKEN),
        unseal=lambda tx, sealed: identity.unseal_for(tx, installation, sealed, purpose=SINK_TOKEN),
        retention_days=realm_settings.audit_retention_days,
    )


def outward_of(settings: ServerSettings) -> Outward:
    """The platform's own names are never reached from inside: its domain, and the addresses it is known by."""
    known = (settings.domain, *(urlsplit(url).hostname or "" for url in (settings.public_url, settings.replica_url)))
    own = tuple(dict.fromkeys(name.casefold() for name in known if name))
    return Outward(allow=settings.outward_allow, own=own, authorities=settings.outward_ca)


def handlers(settings: ServerSettings, audited: audit.Injected) -> dict[str, Handler]:
    """Who does which kind of background work."""
    return {
        tenants.PROVISION: tenants.provision(settings.installation_key),
        tenants.STAND: tenants.stand,
        tenants.TELL: tenants.tell,
        tenants.DETACH: tenants.detach,
        tenants.EXPORT: tenants.export,
        tenants.ERASE: tenants.erase(settings),
        tenants.ENTRY: tenants.attend_entry,
        clusters.REMOVE: clusters.remove_cluster,
        organization.FORGET: organization.forget_project,
        metering.RECKON: metering.reckon_averages,
        metering.KEEP: metering.keep_usage,
        identity.ROTATION: identity.rotation(settings.installation_key),
        audit.CHAIN: audit.chain_realm,
        audit.UPKEEP: audit.keep(audited),
    }


def issuer_of(settings: ServerSettings, name: str) -> str:
    return settings.base_url if name == "console" else settings.tenant_url(name)


def tenant_domain(settings: ServerSettings, name: str) -> str:
    """The tenant's host name, with the port where there is no domain."""
    return f"{name}.{settings.domain}" if settings.domain else f"{name}.localhost:{settings.listen_port}"


def browser_url(settings: ServerSettings, name: str) -> str:
    """A realm's address where cookies count: never a path prefix."""
    if name == "console" or settings.domain:
        return issuer_of(settings, name)
    return f"http://{tenant_domain(settings, name)}"


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
