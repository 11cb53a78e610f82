"""Who does what: the host organization, a tenant, and Atoll itself; as data, from which `docs/responsibilities.md` is made.

A route belongs to the task that names its plane and the resource of its permission, so that a new route falls into place by
itself. Two kinds go before: a route that takes host operators at a tenant's address is the host's task there, and a tag of the
document may draw out what a resource alone does not tell (usage is read with `workloads:read`). A route that requires no
permission is about its caller. A test holds every guarded route against this table, and names the route that has no task.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from atoll.server.access.permissions import RESOURCES
from atoll.server.db import Permission, Plane


class Party(StrEnum):
    HOST = "Host organization"
    TENANT = "Tenant"
    ATOLL = "Atoll"


@dataclass(frozen=True)
class Task:
    """`plane` is where it is done through the API; a task without one is done outside of it, as `note` says. `roles` are the
    predefined ones that carry it, of the party's own realm."""

    name: str
    party: Party
    plane: Plane | None = None
    resources: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    roles: tuple[str, ...] = ()
    by_operators: bool = False
    about_oneself: bool = False
    note: str = ""


def of_groups(*groups: str) -> frozenset[str]:
    return frozenset(resource.type for resource in RESOURCES if resource.group in groups)


PEOPLE = frozenset({"users", "service-account", "apps", "access-keys", "access_rules", "roles", "security-settings"})
ADMINISTRATOR = ("System administrator",)
HEADS = (*ADMINISTRATOR, "Department administrator")
RESEARCHERS = ("L1 researcher", "L2 researcher", "ML engineer", "Research manager", "Viewer")

RESPONSIBILITIES = (
    Task(
        "Software: releases, keeping tenants apart, metering, the agents",
        Party.ATOLL,
        note="Part of the program; nobody orders it.",
    ),
    Task(
        "Run the control plane: machines, PostgreSQL, DNS, TLS, upgrades, backup, monitoring",
        Party.HOST,
        Plane.MANAGEMENT,
        frozenset({"scrapeable-metrics"}),
        roles=ADMINISTRATOR,
        note="Outside of the API but for the figures that monitoring reads; see operations.md.",
    ),
    Task(
        "Create, change and delete tenants; read their totals of use",
        Party.HOST,
        Plane.MANAGEMENT,
        frozenset({"tenant"}),
        roles=ADMINISTRATOR,
    ),
    Task(
        "Provide tenants' clusters: isolated machines and networks, what a cluster must offer",
        Party.HOST,
        note="Outside of the API.",
    ),
    Task(
        "Register, install, connect and remove tenants' clusters",
        Party.HOST,
        Plane.TENANT,
        by_operators=True,
        roles=ADMINISTRATOR,
        note="At the tenant's address, with a rule on the whole platform or on that tenant. The tenant's own administrators "
        "may do the same.",
    ),
    Task(
        "Watch the health of tenants' clusters",
        Party.HOST,
        Plane.MANAGEMENT,
        frozenset({"cluster", "cluster-config", "nodes"}),
        roles=(*ADMINISTRATOR, "Viewer"),
    ),
    Task(
        "The platform's staff: people, service accounts, their sign-in, roles and access rules",
        Party.HOST,
        Plane.MANAGEMENT,
        PEOPLE,
        roles=ADMINISTRATOR,
    ),
    Task(
        "The platform's own settings and audit log",
        Party.HOST,
        Plane.MANAGEMENT,
        frozenset({"settings", "branding-settings", "events-history"}),
        roles=ADMINISTRATOR,
    ),
    Task("One's own account and rights, as staff", Party.HOST, Plane.MANAGEMENT, about_oneself=True),
    Task(
        "Sign-in, people, service accounts, roles and access rules of a tenant",
        Party.TENANT,
        Plane.TENANT,
        PEOPLE,
        roles=HEADS,
    ),
    Task(
        "Organization: departments, projects, quotas, policies",
        Party.TENANT,
        Plane.TENANT,
        frozenset({"department", "project", "policies"}),
        roles=(*HEADS, "Editor"),
    ),
    Task(
        "A tenant's view of its clusters: nodes, node pools, storage, letting an agent enrol again",
        Party.TENANT,
        Plane.TENANT,
        of_groups("physical-resource") | {"cluster"},
        roles=(*HEADS, "Viewer"),
    ),
    Task(
        "Submit, run and watch workloads, and what they are made of",
        Party.TENANT,
        Plane.TENANT,
        of_groups("workload", "workload-asset"),
        roles=(*ADMINISTRATOR, *RESEARCHERS),
    ),
    Task(
        "Usage, quota reports, dashboards and metrics of a tenant",
        Party.TENANT,
        Plane.TENANT,
        of_groups("dashboard"),
        tags=frozenset({"Usage", "Reports", "Metrics"}),
        roles=(*HEADS, "L1 researcher", "Viewer"),
    ),
    Task(
        "A tenant's settings, branding and audit log",
        Party.TENANT,
        Plane.TENANT,
        frozenset({"tenant", "settings", "branding-settings", "events-history"}),
        roles=ADMINISTRATOR,
    ),
    Task("One's own account and rights, in a tenant", Party.TENANT, Plane.TENANT, about_oneself=True),
)


def tasks_of(*, plane: Plane, tag: str, permission: Permission | None, takes_operators: bool) -> list[Task]:
    """The tasks that a guarded route belongs to: one, where the table is right."""
    here = [task for task in RESPONSIBILITIES if task.plane is plane]
    if takes_operators:
        return [task for task in here if task.by_operators]
    if permission is None:
        return [task for task in here if task.about_oneself]
    return [task for task in here if tag in task.tags] or [task for task in here if permission.resource in task.resources]
