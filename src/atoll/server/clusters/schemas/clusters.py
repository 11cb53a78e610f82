"""Request and response types of clusters and nodes."""

from __future__ import annotations

import json
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import Field, StringConstraints

from atoll.server.clusters.records import Cluster, Node
from atoll.server.clusters.rules import state
from atoll.server.web import Body, Shape, example

Short = Annotated[str, StringConstraints(max_length=253)]


class ClusterState(StrEnum):
    WAITING_TO_CONNECT = "WaitingToConnect"
    CONNECTED = "Connected"
    DISCONNECTED = "Disconnected"
    MISSING_PREREQUISITES = "MissingPrerequisites"
    SERVICE_ISSUES = "ServiceIssues"
    UNKNOWN = "Unknown"


class ConditionStatus(StrEnum):
    TRUE = "True"
    FALSE = "False"
    UNKNOWN = "Unknown"


class PlatformType(StrEnum):
    VANILLA = "vanilla"
    OPENSHIFT = "openshift"
    RKE = "rke"
    GKE = "gke"
    AKS = "aks"
    EKS = "eks"


class ClusterCreation(Body):
    """`domain` is the cluster's own host name, `version` the agent's version to install."""

    model_config = example({"name": "gpu-east", "domain": "gpu-east.acme.example"})

    name: Short
    domain: Short | None = None
    version: Annotated[str, StringConstraints(max_length=50)] | None = None


class ClusterRename(Body):
    name: Short


class ClusterCondition(Shape):
    type: str
    status: ConditionStatus
    reason: str
    message: str
    last_transition_time: datetime
    observed_generation: int | None = None


class Operand(Shape):
    ready: bool
    reasons: list[str] | None = None
    last_transition_time: datetime | None = None
    unready_threshold_crossed: bool | None = None


class ClusterPlatform(Shape):
    type: PlatformType | None = None
    kube_version: str | None = None


class ClusterConfig(Shape):
    workload_ownership_protection: bool | None = None
    subdomain_enabled: bool | None = None
    ingress_class: str | None = None


class Dependency(Shape):
    available: bool
    reason: str | None = None
    components: dict[str, Any] | None = None


class Dependencies(Shape):
    required: dict[str, Dependency]
    optional: dict[str, Dependency]


class ClusterStatusShape(Shape):
    state: ClusterState
    conditions: list[ClusterCondition]
    operands: dict[str, Operand] | None = None
    platform: ClusterPlatform | None = None
    config: ClusterConfig | None = None
    dependencies: Dependencies | None = None


class DisplayedCluster(Shape):
    uuid: UUID
    tenant_id: int
    name: str
    created_at: datetime
    domain: str | None = None
    version: str | None = None
    updated_at: datetime | None = None
    deleted_at: datetime | None = None
    last_liveness: datetime | None = None
    delete_requested_at: datetime | None = None
    status: ClusterStatusShape | None = None


class InstallInfo(Shape):
    """`installationStr` is what to type on the cluster; the secret in it enrols one agent."""

    installation_str: str
    repository_name: str
    chart_repo_url: str = Field(alias="chartRepoURL")
    client_secret: str


class GpuInfo(Shape):
    gpu_type: str
    gpu_count: int


class NodeCondition(Shape):
    type: str
    reason: str
    message: str | None = None


class Taint(Shape):
    key: str
    value: str | None = None
    effect: Literal["NoSchedule", "PreferNoSchedule", "NoExecute"]


class NodeShape(Shape):
    id: str
    name: str
    cluster_uuid: UUID
    status: Literal["Ready", "NotReady", "Unknown"]
    conditions: list[NodeCondition] | None = None
    taints: list[Taint] | None = None
    node_pool: str
    gpu_info: GpuInfo | None = None
    nv_link_domain_uid: str | None = None
    nv_link_clique_id: str | None = None
    created_at: datetime
    updated_at: datetime


class Nodes(Shape):
    nodes: list[NodeShape]


def cluster_shown(cluster: Cluster, *, tenant_number: int, now: datetime, full: bool = True) -> dict[str, Any]:
    body: dict[str, Any] = {
        "uuid": str(cluster.id),
        "tenantId": tenant_number,
        "name": cluster.name,
        "createdAt": cluster.created_at,
        "domain": cluster.domain,
        "version": cluster.version,
        "updatedAt": cluster.updated_at,
        "deletedAt": cluster.deleted_at,
        "lastLiveness": cluster.last_liveness,
        "deleteRequestedAt": cluster.delete_requested_at,
    }
    if full:
        body["status"] = status_shown(cluster, now)
    return body


def status_shown(cluster: Cluster, now: datetime) -> dict[str, Any]:
    """The platform is shown only for Kubernetes: the reference's list has no word for a local engine."""
    status: dict[str, Any] = {"state": state(cluster, now), "conditions": cluster.conditions}
    if cluster.kubernetes_version:
        status["platform"] = {"type": "vanilla", "kubeVersion": cluster.kubernetes_version}
    return status


def node_shown(node: Node) -> dict[str, Any]:
    reason = "NodeReady" if node.status == "Ready" else "NodeNotReady"
    return {
        "id": str(node.id),
        "name": node.name,
        "clusterUuid": str(node.cluster_id),
        "status": node.status,
        "conditions": [{"type": "Ready", "reason": reason, "message": node.message}],
        "taints": [],
        "nodePool": node.pool,
        "gpuInfo": {"gpuType": node.gpu_type or "", "gpuCount": node.gpu_count} if node.gpu_count else None,
        "createdAt": node.created_at,
        "updatedAt": node.updated_at,
    }


def install_text(*, url: str, cluster: UUID, secret: str) -> str:
    """What to type on the machine that becomes the cluster."""
    return (
        f"pip install atoll\n"
        f"ATOLL_AGENT_SECRET={secret} \\\n"
        f"  atoll agent --url {url} --cluster {cluster} --data ./atoll-agent --node node-1:8:64:512\n"
    )


def install_values(*, url: str, cluster: UUID, secret: str, form: str) -> str:
    """The same as values: what an agent has to be told, as JSON or as YAML (whose strings JSON's are)."""
    values = {"url": url, "cluster": str(cluster), "secret": secret}
    if form == "json":
        return json.dumps(values)
    return "".join(f"{name}: {json.dumps(value)}\n" for name, value in values.items())
