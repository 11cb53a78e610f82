"""The predefined roles, as data. Their ids are ours, fixed, and found by clients through GET; custom roles come beside them.

Source: the role matrix of the reference; where its releases disagree, the choice is recorded in
`docs/decisions/0002-predefined-roles.md`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from atoll.server.access.permissions import ALL, PERMISSIONS, READ, of, of_group
from atoll.server.access.records import Role
from atoll.server.db import Permission

DATA_SOURCES = (
    "pvc-assets",
    "git-assets",
    "host-path-assets",
    "nfs-assets",
    "s3-assets",
    "cm-volume-assets",
    "secret-volume-assets",
)
RESEARCHER_ASSETS = ("environments", "compute-resources", "templates", *DATA_SOURCES)
ASSETS = (*RESEARCHER_ASSETS, "credentials", "datavolumes", "registries")
WHERE_IT_RUNS = ("cluster", "department", "project", "nodepools", "nodes")
DASHBOARDS = ("dashboards-overview", "dashboards-analytics")
SHIPPED = datetime(2026, 1, 1, tzinfo=UTC)

SEES_WORKLOADS = of_group(READ, "workload") | of(READ, *DASHBOARDS)
SEES_ALL = of(READ, *WHERE_IT_RUNS, "policies", *DASHBOARDS) | of_group(READ, "workload", "workload-asset")
# What a researcher of either level needs to know to submit: where, with what, within which rules.
SEES_TO_SUBMIT = of(READ, "project", "cluster", "nodepools", "policies", *ASSETS, *DASHBOARDS)


def predefined(id: int, name: str, description: str, permissions: frozenset[Permission]) -> Role:
    return Role(id, name, description, permissions, created_by="atoll", created_at=SHIPPED, updated_at=SHIPPED)


def asset_administrator(id: int, kind: str, *types: str) -> Role:
    """Everything about one kind of asset, and sight of what uses it."""
    permissions = of(ALL, *types) | SEES_WORKLOADS | of(READ, *ASSETS, "project", "department", "cluster")
    return predefined(
        id, f"{kind} administrator", f"Manages every {kind.lower()}; sees workloads and other assets.", permissions
    )


SYSTEM_ADMINISTRATOR = predefined(
    1001, "System administrator", "Everything within the scope: organization, people, rules, clusters, workloads.", PERMISSIONS
)
L1_RESEARCHER = predefined(
    1002,
    "L1 researcher",
    "Submits and manages workloads and what they are made of; sees the projects they run in.",
    of_group(ALL, "workload") | of(ALL, *RESEARCHER_ASSETS) | SEES_TO_SUBMIT,
)
VIEWER = predefined(
    1003,
    "Viewer",
    "Sees the organization and the workloads below the scope; changes nothing.",
    SEES_ALL - of(READ, "credentials"),
)

DEPARTMENT_ADMINISTRATOR = predefined(
    1004,
    "Department administrator",
    "Manages departments and projects, people, rules, workloads and assets within the scope.",
    of(ALL, "users", "service-account", "apps", "access_rules", "department", "project", "policies")
    | of_group(ALL, "workload", "workload-asset")
    | of(READ, "roles", "cluster", "nodepools", "nodes", "dashboards-consumption", *DASHBOARDS),
)

PREDEFINED = (
    SYSTEM_ADMINISTRATOR,
    L1_RESEARCHER,
    VIEWER,
    DEPARTMENT_ADMINISTRATOR,
    predefined(
        1005,
        "Department viewer",
        "Sees a department and everything below it; changes nothing.",
        SEES_ALL - of(READ, "credentials"),
    ),
    predefined(
        1006,
        "Editor",
        "Manages departments, projects, rules, workloads and assets; sees where they run.",
        of(ALL, "department", "project", "access_rules", "jobs", "workspaces", "trainings", "workloads", *RESEARCHER_ASSETS)
        | SEES_ALL
        | of(READ, "roles"),
    ),
    predefined(
        1007,
        "Research manager",
        "Manages environments, data sources, compute resources and templates; sees projects and workloads.",
        of(ALL, *RESEARCHER_ASSETS, "datavolumes") | SEES_WORKLOADS | of(READ, "project", "cluster", "policies", "credentials"),
    ),
    predefined(
        1008,
        "L2 researcher",
        "Submits and manages workloads; sees what they can be made of.",
        of(ALL, "jobs", "workloads", "workspaces", "trainings", "inferences")
        | of(READ, "workload-properties")
        | SEES_TO_SUBMIT,
    ),
    predefined(
        1009,
        "ML engineer",
        "Deploys and manages inference; sees where it runs.",
        of(ALL, "inferences", "workloads") | of(READ, *WHERE_IT_RUNS, "policies", "credentials", *DASHBOARDS),
    ),
    asset_administrator(1010, "Environment", "environments"),
    asset_administrator(1011, "Credentials", "credentials"),
    asset_administrator(1012, "Data source", *DATA_SOURCES),
    asset_administrator(1013, "Data volume", "datavolumes"),
    asset_administrator(1014, "Compute resource", "compute-resources"),
    asset_administrator(1015, "Template", "templates"),
)
ROLES = {role.id: role for role in PREDEFINED}


def roles_with(permissions: Iterable[Permission]) -> list[Role]:
    """The predefined roles that give all of these."""
    wanted = frozenset(permissions)
    return [role for role in PREDEFINED if wanted <= role.permissions]


@dataclass(frozen=True, slots=True)
class Choice:
    """Where the published sources disagree about a role: what they say, and what holds here."""

    about: str
    sources: str
    here: str


CHOICES = (
    Choice(
        "L1 researcher, assets",
        "The older matrix lets it view them; a later text gives it full rights on environments, data sources, compute "
        "resources and templates.",
        "Full rights: whoever submits makes what he submits with. Credentials, data volumes and registries are viewed.",
    ),
    Choice(
        "L1 researcher, inference",
        "The older matrix has none; later texts count it among the workloads.",
        "Full rights on every kind of workload.",
    ),
    Choice(
        "L1 researcher, consumption dashboard",
        "The older matrix shows it to this role and to administrators alone, which looks like a slip.",
        "Not shown; consumption is for administrators.",
    ),
    Choice(
        "L2 researcher, projects",
        "The older matrix gives full rights, which looks like a slip.",
        "Viewed.",
    ),
    Choice(
        "L2 researcher, workloads",
        "The matrix and a later text name jobs and workspaces; others count training and inference.",
        "Every kind of workload, and no rights on what they are made of but to view it.",
    ),
    Choice(
        "Viewer and department viewer, credentials",
        "The older matrix lets a viewer see them.",
        "Not seen: a viewer submits nothing that needs them.",
    ),
    Choice(
        "Department administrator, departments and credentials",
        "The older matrix lets it view both.",
        "Full rights within the scope. A role on a department reaches no other department, so it makes none beside its own.",
    ),
    Choice(
        "Editor, data volumes",
        "One release lets it create them, the matrix does not know them.",
        "Viewed.",
    ),
    Choice(
        "ML engineer, workloads that are no inference",
        "Any right on workloads covers kinds that others bring along.",
        "Full rights on `workloads`, none on training and workspaces.",
    ),
    Choice(
        "Administrators of one kind of asset, the other kinds",
        "The older matrix shows credentials to the data source administrator alone.",
        "Every other kind of asset is viewed.",
    ),
)
