"""Shapes of the deprecated organization API: whole numbers as ids, -1 for unlimited, memory in MiB unless MB is asked for."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from atoll.server.organization.schemas import Label, Name
from atoll.server.web import Body, Shape, example

Number = Annotated[float, Field(ge=-1, le=1_000_000_000, allow_inf_nan=False)]
Limit = Annotated[float, Field(ge=0, lt=2**31, allow_inf_nan=False)]
Weight = Annotated[float, Field(ge=0, le=1000, allow_inf_nan=False)]
Integer = Annotated[int, Field(ge=0, lt=2**31)]


class OldAmount(Shape):
    deserved: Number | None = None
    max_allowed: Number | None = None
    over_quota_weight: Weight | None = None


class OldPool(Shape):
    id: Integer
    name: Label | None = None


class OldAmounts(Shape):
    id: Integer | None = None
    gpu: OldAmount | None = None
    cpu: OldAmount | None = None
    memory: OldAmount | None = None


class OldPoolAmounts(OldAmounts):
    node_pool: OldPool


PoolAmounts = Annotated[list[OldPoolAmounts], Field(max_length=100)]


class OldNodeType(Shape):
    id: Number | None = None
    name: Label | None = None


class OldAffinity(Shape):
    affinity_type: Literal["no_limit", "only_selected"] | None = None
    selected_types: Annotated[list[OldNodeType], Field(max_length=100)] | None = None


class OldAffinities(Shape):
    train: OldAffinity | None = None
    interactive: OldAffinity | None = None


class OldSubjects(Shape):
    users: list[str] | None = None
    groups: list[str] | None = None
    applications: list[str] | None = None


class OldProjectFields(Body):
    """What stood in every project. Amounts in `nodePoolsResources` win over those for the default pool beside them."""

    deserved_gpus: Number | None = None
    max_allowed_gpus: Number | None = None
    gpu_over_quota_weight: Annotated[float, Field(ge=0, le=3, allow_inf_nan=False)] | None = None
    default_node_pools: Annotated[list[Label], Field(max_length=100)] | None = None
    interactive_job_time_limit_secs: Limit | None = None
    interactive_job_max_idle_duration_secs: Limit | None = None
    interactive_preemptible_job_max_idle_duration_secs: Limit | None = None
    training_job_time_limit_secs: Limit | None = None
    training_job_max_idle_duration_secs: Limit | None = None
    node_affinity: OldAffinities | None = None
    permissions: OldSubjects | None = None
    resources: OldAmounts | None = None
    node_pools_resources: PoolAmounts | None = None


class OldProjectCreation(OldProjectFields):
    model_config = example({"name": "vision", "departmentId": 7, "deservedGpus": 8})

    name: Name
    department_id: Integer
    namespace: Name | None = None


class OldProjectUpdate(OldProjectFields):
    """Replaces limits and node types; quotas stay where none are given."""

    model_config = example({"deservedGpus": 8, "trainingJobTimeLimitSecs": 86400})


class OldUse(Shape):
    gpu: float
    cpu: float
    memory: float


class OldPoolUse(Shape):
    node_pool_name: str
    allocated: OldUse
    allocated_non_preemptible: OldUse
    requested: OldUse


class OldProjectStatus(Shape):
    namespace: str
    message: str
    quota_statuses: list[OldPoolUse]


class OldProject(OldProjectFields):
    id: int
    name: str
    namespace: str
    department_id: int
    department_name: str
    tenant_id: int
    cluster_uuid: str
    interactive_node_affinity: str
    train_node_affinity: str
    created_at: datetime
    phase: str
    status: OldProjectStatus


class OldDepartment(Shape):
    """`departmentAdmins` are its Department administrators, as far as the caller may see access rules there."""

    id: int
    name: str
    tenant_id: int
    cluster_uuid: str
    created_at: datetime
    deserved_gpus: float
    max_allowed_gpus: float
    allow_over_quota: bool
    projects_deserved_gpus: str
    department_admins: list[str]
    resources: OldAmounts
    node_pools_resources: list[OldPoolAmounts]
    projects: list[OldProject]


class Administrators(Body):
    """Users (their e-mail addresses) that are to be Department administrators there, and no others."""

    model_config = example({"departmentAdmins": ["head@acme.example"]})

    department_id: Integer | None = None
    department_admins: Annotated[list[Annotated[str, StringConstraints(max_length=255)]], Field(max_length=500)] | None = None
