"""What clusters announce."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class ClusterDirty:
    """Desired state of a cluster changed in this transaction; whoever holds its session should be woken after the commit."""

    cluster_id: UUID


@dataclass(frozen=True, slots=True)
class ClusterRemoving:
    """In a `TenantTx`: the cluster is to go; what stands on it must be taken off (`unwant`)."""

    cluster_id: UUID


@dataclass(frozen=True, slots=True)
class ClusterRemoved:
    """In a `TenantTx`: nothing is left on the cluster, or it was forced; what belonged to it is deleted."""

    cluster_id: UUID


@dataclass(frozen=True, slots=True)
class NodePoolAdded:
    """In a `TenantTx` that holds the cluster: a pool was made; departments and projects get a quota on it."""

    cluster_id: UUID
    pool_id: int
    name: str


@dataclass(frozen=True, slots=True)
class NodePoolRemoving:
    """In a `TenantTx` that holds the cluster: the pool is to go. A handler raises where something would be lost, or takes off
    what stands on it."""

    cluster_id: UUID
    pool_id: int
    name: str


@dataclass(frozen=True, slots=True)
class TakenOff:
    """In a `LinkTx`: the cluster's agent acknowledged that these objects (kind, id) are to be there no more."""

    cluster_id: UUID
    objects: tuple[tuple[str, str], ...]
