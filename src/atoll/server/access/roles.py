"""The predefined roles, as data. Their ids are ours, fixed, and found by clients through GET; custom roles come beside them.

Source: the role matrix of the reference; where its releases disagree, the choice is recorded in
`docs/decisions/0002-predefined-roles.md`.
"""

from __future__ import annotations

from atoll.server.access.permissions import ALL, PERMISSIONS, READ, of, of_group
from atoll.server.access.records import Role

RESEARCHER_ASSETS = (
    "environments",
    "compute-resources",
    "templates",
    "pvc-assets",
    "git-assets",
    "host-path-assets",
    "nfs-assets",
    "s3-assets",
    "cm-volume-assets",
    "secret-volume-assets",
)
WHERE_IT_RUNS = ("cluster", "department", "project", "nodepools", "nodes")

SYSTEM_ADMINISTRATOR = Role(
    1001, "System administrator", "Everything within the scope: organization, people, rules, clusters, workloads.", PERMISSIONS
)
L1_RESEARCHER = Role(
    1002,
    "L1 researcher",
    "Submits and manages workloads and what they are made of; sees the projects they run in.",
    of_group(ALL, "workload")
    | of(ALL, *RESEARCHER_ASSETS)
    | of(READ, "project", "cluster", "nodepools", "policies", "credentials", "datavolumes", "registries")
    | of(READ, "dashboards-overview", "dashboards-analytics"),
)
VIEWER = Role(
    1003,
    "Viewer",
    "Sees the organization and the workloads below the scope; changes nothing.",
    of(READ, *WHERE_IT_RUNS, "policies", "dashboards-overview", "dashboards-analytics")
    | of_group(READ, "workload", "workload-asset") - of(READ, "credentials"),
)

ROLES = {role.id: role for role in (SYSTEM_ADMINISTRATOR, L1_RESEARCHER, VIEWER)}
