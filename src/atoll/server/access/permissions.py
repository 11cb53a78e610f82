"""The one table of permissions: every resource type of the API with its group, its name for people, and its actions."""

from __future__ import annotations

from dataclasses import dataclass

from atoll.server.db import Permission

ALL = ("create", "read", "update", "delete")
READ = ("read",)


@dataclass(frozen=True, slots=True)
class Resource:
    type: str
    group: str
    display_name: str
    actions: tuple[str, ...] = ALL


RESOURCES = (
    Resource("access-keys", "iam", "Access keys"),
    Resource("access_rules", "iam", "Access rules"),
    Resource("apps", "iam", "Applications"),
    Resource("branding-settings", "organization", "Branding"),
    Resource("cluster", "organization", "Clusters"),
    Resource("cluster-config", "physical-resource", "Cluster configuration"),
    Resource("cm-volume-assets", "workload-asset", "ConfigMap data sources"),
    Resource("compute-resources", "workload-asset", "Compute resources"),
    Resource("credentials", "workload-asset", "Credentials"),
    Resource("dashboards-analytics", "dashboard", "Analytics", READ),
    Resource("dashboards-consumption", "dashboard", "Consumption", READ),
    Resource("dashboards-overview", "dashboard", "Overview", READ),
    Resource("datavolumes", "workload-asset", "Data volumes"),
    Resource("department", "organization", "Departments"),
    Resource("environments", "workload-asset", "Environments"),
    Resource("events-history", "organization", "Audit log", READ),
    Resource("git-assets", "workload-asset", "Git data sources"),
    Resource("host-path-assets", "workload-asset", "Host path data sources"),
    Resource("inferences", "workload", "Inferences"),
    Resource("jobs", "workload", "Jobs"),
    Resource("network-topologies", "physical-resource", "Network topologies"),
    Resource("nfs-assets", "workload-asset", "NFS data sources"),
    Resource("nodepools", "physical-resource", "Node pools"),
    Resource("nodes", "physical-resource", "Nodes", READ),
    Resource("policies", "organization", "Policies"),
    Resource("project", "organization", "Projects"),
    Resource("pvc-assets", "workload-asset", "PVC data sources"),
    Resource("registries", "workload-asset", "Registries"),
    Resource("roles", "iam", "Roles"),
    Resource("s3-assets", "workload-asset", "S3 data sources"),
    Resource("scrapeable-metrics", "dashboard", "Metrics for scraping", READ),
    Resource("secret-volume-assets", "workload-asset", "Secret data sources"),
    Resource("security-settings", "iam", "Security settings"),
    Resource("service-account", "iam", "Service accounts"),
    Resource("settings", "organization", "Settings"),
    Resource("storage-class-configuration", "physical-resource", "Storage classes"),
    Resource("templates", "workload-asset", "Templates"),
    Resource("tenant", "organization", "Tenants"),
    Resource("trainings", "workload", "Trainings"),
    Resource("users", "iam", "Users"),
    Resource("workload-properties", "workload", "Workload properties"),
    Resource("workloads", "workload", "Workloads"),
    Resource("workspaces", "workload", "Workspaces"),
)

BY_TYPE = {resource.type: resource for resource in RESOURCES}
PERMISSIONS = frozenset(Permission(f"{resource.type}:{action}") for resource in RESOURCES for action in resource.actions)

ACCESS_RULES_CREATE = Permission("access_rules:create")
ACCESS_RULES_READ = Permission("access_rules:read")
ACCESS_RULES_DELETE = Permission("access_rules:delete")
ROLES_CREATE = Permission("roles:create")
ROLES_READ = Permission("roles:read")
ROLES_UPDATE = Permission("roles:update")
ROLES_DELETE = Permission("roles:delete")

# What only the whole tenant can be granted: these resources hang below no cluster, department or project.
TENANT_WIDE = frozenset(
    {
        "settings",
        "security-settings",
        "branding-settings",
        "users",
        "service-account",
        "apps",
        "events-history",
        "access-keys",
        "tenant",
    }
)
CLUSTER_CREATE = Permission("cluster:create")
# Roles are read wherever rules are granted, but a custom one belongs to the whole tenant.
TENANT_WIDE_ACTIONS = frozenset({CLUSTER_CREATE, ROLES_CREATE, ROLES_UPDATE, ROLES_DELETE})


# What no entry of the host organization's staff gives, whatever its role: to let somebody in, to stay, to read or change
# secrets, to take all data away, to change what is recorded.
WITHHELD = frozenset({"settings", "tenant", "credentials"}) | {one.type for one in RESOURCES if one.group == "iam"}


def is_withheld(permission: Permission) -> bool:
    """Reading who there is stays: an entry is often about who may do what."""
    return permission.resource in WITHHELD and permission.action != "read"


def is_tenant_wide(permission: Permission) -> bool:
    """A rule on a smaller scope does not give this permission, whatever its role holds."""
    return permission.resource in TENANT_WIDE or permission in TENANT_WIDE_ACTIONS


def words(permission: Permission) -> str:
    """`project:create` → `create projects`, for people."""
    resource = BY_TYPE.get(permission.resource)
    name = resource.display_name if resource else permission.resource
    return f"{permission.action} {name[:1].lower()}{name[1:]}"


def of(actions: tuple[str, ...], *types: str) -> frozenset[Permission]:
    return PERMISSIONS & frozenset(Permission(f"{type}:{action}") for type in types for action in actions)


def of_group(actions: tuple[str, ...], *groups: str) -> frozenset[Permission]:
    return of(actions, *(resource.type for resource in RESOURCES if resource.group in groups))
