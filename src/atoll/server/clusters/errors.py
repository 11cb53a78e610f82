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


class UnknownCluster(Invalid):
    """For requests that name a cluster in their body."""

    reason = "unknown_cluster"


class NodePoolNameTaken(Invalid):
    """The reference declares no 409 for creating node pools."""

    reason = "node_pool_name_taken"
    hint = "Choose another name. A pool that is being deleted keeps its name until the cluster's agent has acknowledged it."


class NodePoolLabelTaken(Invalid):
    reason = "node_pool_label_taken"
    hint = "Every pool of a cluster has a label of its own."


class DefaultNodePoolStays(Invalid):
    reason = "default_node_pool"
    hint = "It takes the nodes that match no other pool."


class NodePoolIsLeaving(Invalid):
    reason = "node_pool_is_leaving"


class NetworkTopologyNotFound(NotFound):
    def __init__(self) -> None:
        super().__init__("Network topology")


class NetworkTopologyNameTaken(Invalid):
    """The reference declares no 409 for creating network topologies."""

    reason = "network_topology_name_taken"
    hint = "Choose another name, or delete the one that has it."


class UnknownNetworkTopology(Invalid):
    reason = "unknown_network_topology"
    hint = "A node pool takes a network topology of its own cluster."


class NetworkTopologyInUse(Conflict):
    reason = "network_topology_in_use"
    hint = "Set these node pools to another topology, or to none with PUT, first."


class StorageClassConfigurationNotFound(NotFound):
    def __init__(self) -> None:
        super().__init__("Storage class configuration")


class StorageClassConfigured(Invalid):
    """The reference declares no 409 for creating storage class configurations."""

    reason = "storage_class_configured"
    hint = "Change the configuration that exists."


class OtherTenant(Invalid):
    reason = "other_tenant"
    hint = "The address names the tenant; leave `tenantId` out."


class TenantNotNamed(Invalid):
    """The management plane's address names no tenant."""

    reason = "tenant_not_named"
    hint = "Add `?tenantId=` with the tenant's number, or send the same request to the tenant's own address."
