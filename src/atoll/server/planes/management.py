"""The management plane: operators of the host organization. Nothing of a tenant's content is served here."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI

from atoll.server.access.routes import routes as access_routes
from atoll.server.access.routes_batch import routes as batch_routes
from atoll.server.access.routes_explain import routes as explain_routes
from atoll.server.access.routes_roles import routes as role_routes
from atoll.server.audit.routes import routes as audit_routes
from atoll.server.audit.routes_chain import routes as audit_chain_routes
from atoll.server.audit.routes_host import routes as host_audit_routes
from atoll.server.audit.routes_sinks import routes as audit_sink_routes
from atoll.server.clusters.routes_management import routes as cluster_routes
from atoll.server.identity.machines.routes import ROUTERS as MACHINE_ROUTERS
from atoll.server.identity.machines.routes_deprecated import ROUTERS as OLDER_MACHINE_ROUTERS
from atoll.server.identity.providers.routes import routes as provider_routes
from atoll.server.identity.routes import routes
from atoll.server.identity.routes_me import routes as me_routes
from atoll.server.identity.routes_oauth import routes as oauth_routes
from atoll.server.identity.routes_sessions import routes as session_routes
from atoll.server.identity.routes_tokens import routes as token_routes
from atoll.server.identity.routes_totp import routes as totp_routes
from atoll.server.identity.signing.routes import routes as signing_routes
from atoll.server.planes.base import plane
from atoll.server.planes.metrics import routes as metrics_routes
from atoll.server.settings.routes import logos, switches
from atoll.server.settings.routes import routes as settings_routes
from atoll.server.tenants.entries.routes_host import routes as entry_routes
from atoll.server.tenants.routes import routes as tenant_routes
from atoll.server.tenants.routes_erasure import every as every_erasure
from atoll.server.tenants.routes_erasure import keys as certificate_routes
from atoll.server.tenants.routes_erasure import routes as erasure_routes
from atoll.server.tenants.routes_export import for_host as export_routes
from atoll.server.tenants.routes_life import routes as life_routes
from atoll.server.web import Site

ROUTERS = (
    token_routes,
    oauth_routes,
    signing_routes,
    me_routes,
    session_routes,
    totp_routes,
    tenant_routes,
    life_routes,
    export_routes,
    entry_routes,
    erasure_routes,
    every_erasure,
    certificate_routes,
    cluster_routes,
    routes,
    *MACHINE_ROUTERS,
    *OLDER_MACHINE_ROUTERS,
    provider_routes,
    access_routes,
    batch_routes,
    explain_routes,
    role_routes,
    audit_routes,
    host_audit_routes,
    audit_chain_routes,
    audit_sink_routes,
    metrics_routes,
    settings_routes,
    switches,
    logos,
)
ABOUT = "The host organization's side of Atoll: tenants, their clusters' health, platform staff, totals of use."


def application(site: Site, state: dict[str, Any]) -> FastAPI:
    return plane(title="Atoll management API", description=ABOUT, routers=ROUTERS, site=site, state=state)
