"""Frozen values of clusters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec


@dataclass(frozen=True, slots=True)
class Cluster:
    id: UUID
    name: str
    domain: str | None
    version: str
    sealed_secret: bytes
    secret_hash: bytes
    agent_key: str | None
    connected: bool
    conditions: list[dict[str, Any]]
    platform: str | None
    kubernetes_version: str | None
    last_liveness: datetime | None
    epoch: int
    revision: int
    applied_revision: int
    created_at: datetime
    updated_at: datetime
    delete_requested_at: datetime | None
    deleted_at: datetime | None
    detached_at: datetime | None = None

    @classmethod
    def of(cls, row: Any) -> Cluster:
        values = {name: row[name] for name in cls.__slots__}
        return cls(**{**values, "conditions": msgspec.json.decode(row["conditions"])})


@dataclass(frozen=True, slots=True)
class Emptied:
    """`empty`: the agent confirmed that nothing is wanted any more; None where none ever connected."""

    id: UUID
    name: str
    empty: bool | None


@dataclass(frozen=True, slots=True)
class Session:
    """Which replica holds the session of a cluster's agent."""

    epoch: int
    replica: str
    replica_url: str
    last_seen: datetime


@dataclass(frozen=True, slots=True)
class Node:
    id: UUID
    cluster_id: UUID
    name: str
    status: str
    message: str
    pool: str
    gpu_type: str | None
    gpu_count: int
    created_at: datetime
    updated_at: datetime

    @classmethod
    def of(cls, row: Any) -> Node:
        return cls(*(row[name] for name in cls.__slots__))


@dataclass(frozen=True, slots=True)
class PoolSettings:
    """What a node pool may be set to. Only the default pool is without a label."""

    label_key: str | None
    label_value: str | None
    over_provisioning_ratio: int = 1
    cpu_placement: str = "binpack"
    gpu_placement: str = "binpack"
    min_runtime: str | None = None
    acceleration_detection: str = "Auto"
    acceleration_label_key: str | None = None
    swap_enabled: bool = False
    cpu_swap_memory: str = "100G"
    reserved_gpu_memory: str = "2G"
    node_level_scheduler: bool = False
    topology_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class NodePool:
    """`nodes` and `unready` are names, as the agent last said; `connected` is whether that agent is there now."""

    id: int
    cluster_id: UUID
    cluster_name: str
    name: str
    is_default: bool
    settings: PoolSettings
    topology_name: str | None
    phase: str
    connected: bool
    nodes: list[str]
    unready: list[str]
    created_by: str
    created_at: datetime
    updated_by: str
    updated_at: datetime

    @classmethod
    def of(cls, row: Any) -> NodePool:
        values = {name: row[name] for name in cls.__slots__ if name != "settings"}
        return cls(**values, settings=PoolSettings(*(row[name] for name in PoolSettings.__slots__)))


@dataclass(frozen=True, slots=True)
class Topology:
    """`levels` are node labels from the widest to the narrowest; `pools` are names of the pools that are set to it."""

    id: UUID
    cluster_id: UUID
    name: str
    levels: list[str]
    pools: list[str]
    created_by: str
    created_at: datetime

    @classmethod
    def of(cls, row: Any) -> Topology:
        return cls(*(row[name] for name in cls.__slots__))


@dataclass(frozen=True, slots=True)
class StorageConfiguration:
    """What people may do with one storage class of a cluster; `permissions` and `customization` as the API has them."""

    id: UUID
    cluster_id: UUID
    name: str
    permissions: dict[str, Any] | None
    customization: dict[str, Any] | None

    @classmethod
    def of(cls, row: Any) -> StorageConfiguration:
        decoded = (msgspec.json.decode(row[name]) for name in ("permissions", "customization"))
        return cls(row["id"], row["cluster_id"], row["name"], *decoded)


@dataclass(frozen=True, slots=True)
class DesiredRow:
    """One object of desired state as it is sent."""

    revision: int
    kind: str
    object_id: str
    deleted: bool
    body: str | None

    @classmethod
    def of(cls, row: Any) -> DesiredRow:
        return cls(*(row[name] for name in cls.__slots__))
