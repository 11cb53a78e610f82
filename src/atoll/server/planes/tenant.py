"""The tenant plane: the people and machines of one tenant; everything of that tenant, within access rules."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI

from atoll.server.access.routes import routes as access_routes
from atoll.server.access.routes_batch import routes as batch_routes
from atoll.server.access.routes_explain import routes as explain_routes
from atoll.server.access.routes_roles import routes as role_routes
from atoll.server.audit.routes import routes as audit_routes
from atoll.server.audit.routes_chain import routes as audit_chain_routes
from atoll.server.audit.routes_sinks import routes as audit_sink_routes
from atoll.server.clusters import routes_deprecated as old_clusters
from atoll.server.clusters.routes_pools import routes as pool_routes
from atoll.server.clusters.routes_storage import classes as storage_class_routes
from atoll.server.clusters.routes_storage import routes as storage_configuration_routes
from atoll.server.clusters.routes_tenant import nodes as node_routes
from atoll.server.clusters.routes_tenant import routes as cluster_routes
from atoll.server.clusters.routes_topologies import routes as topology_routes
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
from atoll.server.link.routes import routes as log_routes
from atoll.server.metering.routes import routes as usage_routes
from atoll.server.metering.routes_deprecated import routes as old_metrics_routes
from atoll.server.metering.routes_metrics import routes as metrics_routes
from atoll.server.metering.routes_telemetry import routes as telemetry_routes
from atoll.server.organization.routes_access import routes as unit_access_routes
from atoll.server.organization.routes_departments import routes as department_routes
from atoll.server.organization.routes_deprecated import routes as old_unit_routes
from atoll.server.organization.routes_projects import routes as project_routes
from atoll.server.planes.base import plane
from atoll.server.settings.routes import logos, switches
from atoll.server.settings.routes import routes as settings_routes
from atoll.server.settings.routes_entry import routes as entry_setting_routes
from atoll.server.tenants.entries.routes_tenant import own as own_entry_routes
from atoll.server.tenants.entries.routes_tenant import routes as entry_routes
from atoll.server.tenants.routes_export import own as export_routes
from atoll.server.web import Site
from atoll.server.workloads.routes import routes as workload_routes
from atoll.server.workloads.routes_trainings import routes as training_routes

ROUTERS = (
    token_routes,
    oauth_routes,
    signing_routes,
    me_routes,
    session_routes,
    totp_routes,
    cluster_routes,
    node_routes,
    pool_routes,
    old_clusters.nodes,
    old_clusters.old_pools,
    old_clusters.classes,
    old_clusters.routes,
    topology_routes,
    storage_class_routes,
    storage_configuration_routes,
    telemetry_routes,
    metrics_routes,
    old_metrics_routes,
    department_routes,
    project_routes,
    unit_access_routes,
    old_unit_routes,
    training_routes,
    workload_routes,
    log_routes,
    usage_routes,
    export_routes,
    entry_routes,
    own_entry_routes,
    entry_setting_routes,
    routes,
    *MACHINE_ROUTERS,
    *OLDER_MACHINE_ROUTERS,
    provider_routes,
    access_routes,
    batch_routes,
    explain_routes,
    role_routes,
    audit_routes,
    audit_chain_routes,
    audit_sink_routes,
    settings_routes,
    switches,
    logos,
)
ABOUT = "One tenant's AI platform: organization, people and rules, clusters, workloads, usage."


def application(site: Site, state: dict[str, Any]) -> FastAPI:
    return plane(title="Atoll tenant API", description=ABOUT, routers=ROUTERS, site=site, state=state)
