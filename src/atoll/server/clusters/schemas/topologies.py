"""Request and response types of network topologies."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from pydantic import AfterValidator, Field, StringConstraints

from atoll.server.clusters.records import Topology
from atoll.server.clusters.rules import label_key
from atoll.server.web import Body, Shape, example

MOST_LEVELS = 20
Name = Annotated[str, StringConstraints(min_length=1, max_length=63, pattern=r"^[a-z]([a-z0-9-]*[a-z0-9])?$")]
Level = Annotated[str, StringConstraints(min_length=1, max_length=63), AfterValidator(label_key)]


class TopologyCreation(Body):
    """`levels` are keys of node labels, from the widest (a zone, a block) to the narrowest (a rack, a host)."""

    model_config = example(
        {
            "name": "racks",
            "clusterId": "0198f0a2-7d3c-7b1e-9a40-5f2c1d3e4b60",
            "levels": ["example.com/block", "example.com/rack", "kubernetes.io/hostname"],
        }
    )

    name: Name
    cluster_id: UUID
    levels: list[Level] = Field(min_length=1, max_length=MOST_LEVELS)


class TopologyShape(Shape):
    id: UUID
    tenant_id: int
    name: str
    cluster_id: UUID
    levels: list[str]
    created_at: datetime
    created_by: str | None = None
    phase: str | None = None
    source: str | None = None
    node_pools: list[str] | None = None


class Topologies(Shape):
    network_topologies: list[TopologyShape]


def topology_shown(topology: Topology, tenant_number: int) -> dict[str, Any]:
    """Whoever may see it made it: topologies are not found by agents. It is ready as soon as it is stored, since it goes to
    the cluster as a part of the pools that are set to it."""
    return {
        "id": str(topology.id),
        "tenantId": tenant_number,
        "name": topology.name,
        "clusterId": str(topology.cluster_id),
        "levels": topology.levels,
        "createdAt": topology.created_at,
        "createdBy": topology.created_by,
        "phase": "Ready",
        "source": "user",
        "nodePools": topology.pools,
    }
