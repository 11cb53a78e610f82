"""Errors of workloads."""

from __future__ import annotations

from atoll.kit.errors import Conflict, Invalid, NotFound


class WorkloadNotFound(NotFound):
    def __init__(self) -> None:
        super().__init__("Workload")


class WorkloadNameTaken(Invalid):
    """The reference declares no 409 for creating workloads: a taken name is a 400."""

    reason = "workload_name_taken"
    hint = "Choose another name, delete the other workload, or set useGivenNameAsPrefix."


class WrongCluster(Invalid):
    reason = "wrong_cluster"
    hint = "A workload runs on its project's cluster: give that cluster's id."


class TemplatesNotYet(Invalid):
    reason = "templates_not_available"
    hint = "Leave templateId out and give the whole spec."


class NodePoolHasWorkloads(Conflict):
    reason = "node_pool_has_workloads"
    hint = "Delete them, or wait until they are over."

    def __init__(self, pool: str, workloads: int) -> None:
        super().__init__(f"{workloads} workloads run in the node pool {pool} or ask for it.")


class ProjectHoldsWorkloads(Conflict):
    reason = "project_holds_workloads"
    hint = "Delete its workloads first."

    def __init__(self, project: str, workloads: int) -> None:
        super().__init__(f"Project {project} still has {workloads} workloads.")


class AlreadyDeleting(Conflict):
    reason = "workload_deleting"
    hint = "It is being deleted; submit it again under a new name."
