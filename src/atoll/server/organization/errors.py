"""Errors of the organization."""

from __future__ import annotations

from atoll.kit.errors import Conflict, Invalid, NotFound


class DepartmentNotFound(NotFound):
    def __init__(self) -> None:
        super().__init__("Department")


class ProjectNotFound(NotFound):
    def __init__(self) -> None:
        super().__init__("Project")


class ClusterUnknown(NotFound):
    def __init__(self) -> None:
        super().__init__("Cluster")


class NameTaken(Conflict):
    reason = "name_taken"
    hint = "Names of departments and projects are unique within their cluster."


class NamespaceTaken(Conflict):
    reason = "namespace_taken"
    hint = "A namespace belongs to one project of a cluster."


class DepartmentNotEmpty(Conflict):
    reason = "department_not_empty"
    hint = "Delete or move its projects first."

    def __init__(self, department: str, projects: int) -> None:
        super().__init__(f"Department {department} still has {projects} projects.")


class UnknownCluster(Invalid):
    reason = "unknown_cluster"
    hint = "GET /api/v1/clusters lists the clusters and their ids."


class UnknownDepartment(Invalid):
    reason = "unknown_department"
    hint = "GET /api/v1/org-unit/departments lists the departments and their ids."


class UnknownNodePool(Invalid):
    reason = "unknown_node_pool"
    hint = "GET /api/v1/node-pools lists the node pools of a cluster and their ids."


class NodePoolHasQuotas(Conflict):
    reason = "node_pool_has_quotas"
    hint = "Set their quotas on this pool to nothing first."

    def __init__(self, pool: str, owners: int) -> None:
        super().__init__(f"{owners} departments and projects have a quota above 0 on the node pool {pool}.")


class ProjectGoing(Conflict):
    reason = "project_is_being_deleted"
    hint = "Its status says for whom it waits."

    def __init__(self, project: str) -> None:
        super().__init__(f"Project {project} is being deleted.")


class OverSubscribed(Conflict):
    reason = "over_subscribed"
    hint = "GET /api/atoll/v1/departments/{departmentId}/quota shows what is left; quota.block_oversubscription is set."

    def __init__(self, owner: str, pool: str, resource: str) -> None:
        super().__init__(f"This promises more {resource} in node pool {pool} than the {owner} has.")
