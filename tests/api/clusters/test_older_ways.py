"""Older paths lead to the same use cases."""

from __future__ import annotations

import json

import pytest

from atoll.wire.reports import ClusterStatus, NodeStatus, StorageClass
from tests.support.api import Api
from tests.support.make import Make

LABEL = {"labelKey": "gpu", "labelValue": "a100"}


def node(name: str) -> NodeStatus:
    return NodeStatus(name, "Ready", "default", "A100", 8, 1 << 34, 64000, 1 << 36, {}, 1.0)


async def test_node_pool_is_made_changed_and_deleted(api: Api, make: Make) -> None:
    cluster, client = await make.cluster(), api.as_administrator()
    path = f"/v1/k8s/clusters/{cluster.id}/node-pools"
    assert (await client.post(path, {"name": "a100"} | LABEL)).ok(201).body == b""
    default, made = (await client.get(path)).ok().json
    assert (default["isDefault"], made["name"], made["status"]) == (True, "a100", "Creating")
    one = f"{path}/{made['id']}"
    change = {"overProvisioningRatio": 2, "placementStrategy": {"gpu": "spread"}}
    (await client.put(one, change)).ok(202)
    (await client.put(f"{one}/labels", {"labelValue": "h100"})).ok(202)
    made = (await client.get(path)).ok().json[1]
    assert (made["labelKey"], made["labelValue"], made["overProvisioningRatio"]) == ("gpu", "h100", 2)
    assert made["placementStrategy"]["gpu"] == "spread"
    (await client.delete(one)).ok(202)
    assert len((await client.get(path)).ok().json) == 1


async def test_what_older_bodies_cannot_say_stays(api: Api, make: Make) -> None:
    cluster, client = await make.cluster(), api.as_administrator()
    scheduling = {"minGuaranteedRuntime": "1h"}
    body = {"name": "a100", "clusterId": cluster.id, "schedulingConfiguration": scheduling} | LABEL
    id = (await client.post("/api/v1/node-pools", body)).ok(201)["id"]
    (await client.put(f"/v1/k8s/clusters/{cluster.id}/node-pools/{id}", {"overProvisioningRatio": 2})).ok(202)
    pool = (await client.get(f"/api/v1/node-pools/{id}")).ok()
    assert pool["schedulingConfiguration"]["minGuaranteedRuntime"] == "1h"


async def test_pool_is_found_at_its_own_cluster_only(api: Api, make: Make) -> None:
    cluster, other = await make.cluster(), await make.cluster()
    body = {"name": "a100", "clusterId": cluster.id} | LABEL
    id = (await api.as_administrator().post("/api/v1/node-pools", body)).ok(201)["id"]
    answer = await api.as_administrator().delete(f"/v1/k8s/clusters/{other.id}/node-pools/{id}")
    assert answer.problem == (404, "not_found")


async def test_nodes_are_those_of_the_cluster(api: Api, make: Make) -> None:
    cluster, other = await make.cluster(), await make.cluster()
    await (await make.agent(cluster)).report(node("node-1"), node("node-2"))
    await (await make.agent(other)).report(node("node-3"))
    path = f"/api/v1/clusters/{cluster.id}/nodes"
    assert [one["name"] for one in (await api.as_administrator().get(path)).ok()["nodes"]] == ["node-1", "node-2"]
    found = (await api.as_administrator().get(path, nodeName="node-2")).ok()["nodes"]
    assert [one["name"] for one in found] == ["node-2"]


async def test_storage_classes_are_names(api: Api, make: Make) -> None:
    cluster = await make.cluster()
    agent = await make.agent(cluster)
    await agent.report(ClusterStatus("vanilla", "1.31", (), (StorageClass("fast", "disk.example.com"),)))
    path = f"/v1/k8s/clusters/{cluster.id}/storage-classes"
    assert (await api.as_administrator().get(path)).ok()["storageClasses"] == ["fast"]
    assert (await api.as_administrator().get(path, includeNone="true")).ok()["storageClasses"] == ["fast", "none"]


@pytest.mark.parametrize("form", ["json", "yaml"])
async def test_install_file_says_what_the_agent_must_know(form: str, api: Api, make: Make) -> None:
    cluster = await make.cluster()
    text = (await api.as_administrator().get(f"/v1/k8s/clusters/{cluster.id}/installfile", format=form)).ok().json
    lines = dict(line.split(": ", 1) for line in text.splitlines()) if form == "yaml" else {}
    values = json.loads(text) if form == "json" else {name: json.loads(value) for name, value in lines.items()}
    assert values["cluster"] == cluster.id
    assert values["secret"] == await make.install_secret(cluster)
    assert api.tenant.name in values["url"]
