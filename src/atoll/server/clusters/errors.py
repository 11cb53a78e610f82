"""Errors of clusters."""

from __future__ import annotations

from atoll.kit.errors import Conflict, Invalid, NotFound, Unauthenticated


class ClusterNotFound(NotFound):
    def __init__(self) -> None:
        super().__init__("Cluster")


class NodePoolNotFound(NotFound):
    def __init__(self) -> None:
        super().__init__("Node pool")


class ClusterNameTaken(Invalid):
    """The reference declares no 409 for creating clusters: a taken name is a 400."""

    reason = "cluster_name_taken"
    hint = "Choose another name, or remove the cluster that has it."


class EnrolmentRefused(Unauthenticated):
    reason = "enrolment_refused"
    hint = "Take cluster id and install secret from the cluster's install info."


class AlreadyEnrolled(Conflict):
    reason = "already_enrolled"
    hint = "An administrator allows one more enrolment with POST /api/atoll/v1/clusters/{id}/enrolment."


class AgentRefused(Unauthenticated):
    reason = "agent_refused"
