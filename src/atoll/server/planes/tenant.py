"""The tenant plane: the people and machines of one tenant; everything of that tenant, within access rules."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI

from atoll.server.access.routes import routes as access_routes
from atoll.server.access.routes_roles import routes as role_routes
from atoll.server.audit.routes import routes as audit_routes
from atoll.server.clusters.routes_tenant import nodes as node_routes
from atoll.server.clusters.routes_tenant import pools as pool_routes
from atoll.server.clusters.routes_tenant import routes as cluster_routes
from atoll.server.identity.machines.routes import ROUTERS as MACHINE_ROUTERS
from atoll.server.identity.machines.routes_deprecated import ROUTERS as OLDER_MACHINE_ROUTERS
from atoll.server.identity.routes import routes
from atoll.server.identity.routes_oauth import routes as oauth_routes
from atoll.server.identity.routes_tokens import routes as token_routes
from atoll.server.identity.signing.routes import routes as signing_routes
from atoll.server.link.routes import routes as log_routes
from atoll.server.metering.routes import routes as usage_routes
from atoll.server.organization.routes import departments as department_routes
from atoll.server.organization.routes import projects as project_routes
from atoll.server.planes.base import plane
from atoll.server.settings.routes import logos, switches
from atoll.server.settings.routes import routes as settings_routes
from atoll.server.web import Site
from atoll.server.workloads.routes import routes as workload_routes
from atoll.server.workloads.routes_trainings import routes as training_routes

ROUTERS = (
    token_routes,
    oauth_routes,
    signing_routes,
    cluster_routes,
    node_routes,
    pool_routes,
    department_routes,
    project_routes,
    training_routes,
    workload_routes,
    log_routes,
    usage_routes,
    routes,
    *MACHINE_ROUTERS,
    *OLDER_MACHINE_ROUTERS,
    access_routes,
    role_routes,
    audit_routes,
    settings_routes,
    switches,
    logos,
)
ABOUT = "One tenant's AI platform: organization, people and rules, clusters, workloads, usage."


def application(site: Site, state: dict[str, Any]) -> FastAPI:
    return plane(title="Atoll tenant API", description=ABOUT, routers=ROUTERS, site=site, state=state)
