"""Frozen values of the organization. GPUs are milli-GPUs, CPU millicores, memory bytes; None is unlimited."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec


class Quota(msgspec.Struct, frozen=True):
    """What a department or a project may use of one node pool."""

    node_pool_id: int
    pool: str
    gpu_deserved_milli: int = 0
    gpu_limit_milli: int | None = None
    gpu_weight: int = 2
    cpu_deserved_milli: int | None = None
    cpu_limit_milli: int | None = None
    cpu_weight: int | None = None
    memory_deserved_bytes: int | None = None
    memory_limit_bytes: int | None = None
    memory_weight: int | None = None
    memory_units: str = "MB"
    rank: str | None = None


class Use(msgspec.Struct, frozen=True):
    """What a project (or all of a department's) holds and asks for in one pool, as the agent last said."""

    pool: str
    node_pool_id: int
    gpu_allocated_milli: int
    gpu_non_preemptible_milli: int
    gpu_requested_milli: int
    cpu_allocated_milli: int
    cpu_non_preemptible_milli: int
    cpu_requested_milli: int
    memory_allocated_bytes: int
    memory_non_preemptible_bytes: int
    memory_requested_bytes: int


class Sum(msgspec.Struct, frozen=True):
    """What several owners deserve of one pool together. An owner without a limit on CPU or memory has no share that could be
    summed: `cpu_is_unlimited` says that there is one, and the sum is that of the others."""

    node_pool_id: int
    pool: str
    gpu_milli: int = 0
    cpu_milli: int = 0
    memory_bytes: int = 0
    cpu_is_unlimited: bool = False
    memory_is_unlimited: bool = False


class SchedulingRules(msgspec.Struct, frozen=True, omit_defaults=True, rename="camel"):
    """Time limits in seconds, by the API's names; None is no limit."""

    interactive_job_time_limit_seconds: int | None = None
    interactive_job_max_idle_duration_seconds: int | None = None
    interactive_job_preempt_idle_duration_seconds: int | None = None
    training_job_max_idle_duration_seconds: int | None = None
    training_job_time_limit_seconds: int | None = None


class NodeTypes(msgspec.Struct, frozen=True, omit_defaults=True):
    """The node types that workloads may run on, by kind; empty is any. `names` are for people."""

    training: tuple[str, ...] = ()
    workspace: tuple[str, ...] = ()
    names: dict[str, str] = {}


class Inheritable(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a project takes over from its department unless it says something stricter of its own."""

    scheduling_rules: SchedulingRules = SchedulingRules()
    default_node_pools: tuple[str, ...] = ()
    node_types: NodeTypes = NodeTypes()


QUOTAS = msgspec.json.Decoder(tuple[Quota, ...])
USES = msgspec.json.Decoder(tuple[Use, ...])
SUMS = msgspec.json.Decoder(tuple[Sum, ...])
INHERITABLE = msgspec.json.Decoder(Inheritable)


class Average(msgspec.Struct, frozen=True):
    """What a department or a project held over the last 24 hours, 7 and 30 days, as a mean."""

    id: int
    gpu_24h_milli: int
    gpu_7d_milli: int
    gpu_30d_milli: int


@dataclass(frozen=True, slots=True)
class Averages:
    """The same, with when these times ended."""

    gpu_24h_milli: int
    gpu_7d_milli: int
    gpu_30d_milli: int
    until: datetime

    @classmethod
    def of(cls, row: Any) -> Averages | None:
        """None where nothing was reckoned yet; who held nothing then has no row of his own."""
        if row["averaged_until"] is None:
            return None
        day, week, month = (row[name] or 0 for name in ("gpu_24h_milli", "gpu_7d_milli", "gpu_30d_milli"))
        return cls(day, week, month, row["averaged_until"])


@dataclass(frozen=True, slots=True)
class Department:
    """`sums` are those of its projects' quotas, pool by pool."""

    id: int
    cluster_id: UUID
    name: str
    description: str
    created_by: str
    created_at: datetime
    updated_by: str
    updated_at: datetime
    inheritable: Inheritable
    quotas: tuple[Quota, ...]
    uses: tuple[Use, ...]
    sums: tuple[Sum, ...]
    projects: tuple[tuple[int, str], ...]
    averages: Averages | None = None

    @classmethod
    def of(cls, row: Any) -> Department:
        values = {name: row[name] for name in cls.__slots__ if name != "averages"}
        decoded = {
            "inheritable": INHERITABLE.decode(row["inheritable"]),
            "quotas": QUOTAS.decode(row["quotas"]),
            "uses": USES.decode(row["uses"]),
            "sums": SUMS.decode(row["sums"]),
            "projects": msgspec.json.decode(row["projects"], type=tuple[tuple[int, str], ...]),
            "averages": Averages.of(row),
        }
        return cls(**values | decoded)


@dataclass(frozen=True, slots=True)
class Comparison:
    """A department's quota in one pool, what its projects were promised, and what the nodes have: milli-GPUs, millicores,
    bytes."""

    quota: Quota
    promised: Sum
    capacity: tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Parent:
    """A department as its projects need it while they change: locked, so that what is inherited and summed up stays true."""

    id: int
    name: str
    inheritable: Inheritable


@dataclass(frozen=True, slots=True)
class Project:
    """`inherited` is its department's, `oversubscribed` the pools in which that department promised more than it has."""

    id: int
    cluster_id: UUID
    cluster_name: str
    cluster_heard: datetime | None
    department_id: int
    department_name: str
    name: str
    description: str
    namespace: str
    requested_namespace: str | None
    enforce_scheduler: bool
    phase: str
    created_by: str
    created_at: datetime
    updated_by: str
    updated_at: datetime
    deleting_at: datetime | None
    inheritable: Inheritable
    inherited: Inheritable
    quotas: tuple[Quota, ...]
    uses: tuple[Use, ...]
    oversubscribed: tuple[str, ...] = ()
    averages: Averages | None = None

    @classmethod
    def of(cls, row: Any, oversubscribed: tuple[str, ...] = ()) -> Project:
        values = {name: row[name] for name in cls.__slots__ if name not in {"oversubscribed", "averages"}}
        decoded = {
            "inheritable": INHERITABLE.decode(row["inheritable"]),
            "inherited": INHERITABLE.decode(row["inherited"]),
            "quotas": QUOTAS.decode(row["quotas"]),
            "uses": USES.decode(row["uses"]),
            "averages": Averages.of(row),
        }
        return cls(**values | decoded, oversubscribed=oversubscribed)

    @property
    def pools(self) -> frozenset[str]:
        """The cluster's pools: there is a quota of every one."""
        return frozenset(quota.pool for quota in self.quotas)


@dataclass(frozen=True, slots=True)
class ProjectPlace:
    """Where a workload of a project goes: what a submission needs to know, and no more. `default_node_pools` are where it is
    to run when it names no pools itself; empty where nobody has set any."""

    id: int
    name: str
    namespace: str
    department_id: int
    department_name: str
    cluster_id: UUID
    cluster_name: str
    default_node_pools: tuple[str, ...] = ()
