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
    memory_allocated_bytes: int


QUOTAS = msgspec.json.Decoder(tuple[Quota, ...])
USES = msgspec.json.Decoder(tuple[Use, ...])


@dataclass(frozen=True, slots=True)
class Department:
    id: int
    cluster_id: UUID
    name: str
    description: str
    created_by: str
    created_at: datetime
    updated_by: str
    updated_at: datetime
    quotas: tuple[Quota, ...]
    uses: tuple[Use, ...]
    projects: tuple[tuple[int, str], ...]

    @classmethod
    def of(cls, row: Any) -> Department:
        values = {name: row[name] for name in cls.__slots__}
        children = msgspec.json.decode(row["projects"], type=tuple[tuple[int, str], ...])
        return cls(**values | {"quotas": QUOTAS.decode(row["quotas"]), "uses": USES.decode(row["uses"]), "projects": children})


@dataclass(frozen=True, slots=True)
class Project:
    id: int
    cluster_id: UUID
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
    quotas: tuple[Quota, ...]
    uses: tuple[Use, ...]

    @classmethod
    def of(cls, row: Any) -> Project:
        values = {name: row[name] for name in cls.__slots__}
        return cls(**values | {"quotas": QUOTAS.decode(row["quotas"]), "uses": USES.decode(row["uses"])})


@dataclass(frozen=True, slots=True)
class ProjectPlace:
    """Where a workload of a project goes: what a submission needs to know, and no more."""

    id: int
    name: str
    namespace: str
    department_id: int
    department_name: str
    cluster_id: UUID
    cluster_name: str
