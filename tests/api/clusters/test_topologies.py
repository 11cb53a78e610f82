"""Network topologies: levels of node labels that node pools are set to."""

from __future__ import annotations

import pytest

from tests.support.answers import Answer
from tests.support.api import Api
from tests.support.make import Cluster, Make

TOPOLOGIES = "/api/v1/network-topologies"
POOLS = "/api/v1/node-pools"
LEVELS = ["example.com/block", "kubernetes.io/hostname"]


async def create(api: Api, cluster: Cluster, *, name: str = "racks", levels: object = LEVELS) -> Answer:
    return await api.as_administrator().post(TOPOLOGIES, {"name": name, "clusterId": cluster.id, "levels": levels})


async def test_topology_is_listed_with_the_pools_that_are_set_to_it(api: Api, make: Make) -> None:
    cluster = await make.cluster()
    made = (await create(api, cluster)).ok(201)
    pool = {"name": "a100", "clusterId": cluster.id, "labelKey": "gpu", "labelValue": "a100", "networkTopologyId": made["id"]}
    shown = (await api.as_administrator().post(POOLS, pool)).ok(201)
    assert (shown["networkTopologyId"], shown["networkTopologyName"]) == (made["id"], "racks")
    (listed,) = (await api.as_administrator().get(TOPOLOGIES)).ok()["networkTopologies"]
    assert listed == made.json | {"nodePools": ["a100"]}
    assert (await api.as_administrator().get(f"{TOPOLOGIES}/{made['id']}")).ok().json == listed
    found = await api.as_administrator().get(POOLS, filterBy="networkTopologyName==racks")
    assert [one["name"] for one in found.ok()["nodepools"]] == ["a100"]


async def test_topology_that_a_pool_is_set_to_is_not_deleted(api: Api, make: Make) -> None:
    cluster, client = await make.cluster(), api.as_administrator()
    id = (await create(api, cluster)).ok(201)["id"]
    pool = {"name": "a100", "clusterId": cluster.id, "labelKey": "gpu", "labelValue": "a100", "networkTopologyId": id}
    made = (await client.post(POOLS, pool)).ok(201)["id"]
    answer = await client.delete(f"{TOPOLOGIES}/{id}")
    assert answer.problem == (409, "network_topology_in_use")
    assert "a100" in answer["message"]
    (await client.put(f"{POOLS}/{made}", {})).ok(200)
    (await client.delete(f"{TOPOLOGIES}/{id}")).ok(204)
    assert (await client.get(f"{TOPOLOGIES}/{id}")).status == 404


async def test_pool_takes_a_topology_of_its_own_cluster(api: Api, make: Make) -> None:
    cluster, other = await make.cluster(), await make.cluster()
    id = (await create(api, other)).ok(201)["id"]
    pool = {"name": "a100", "clusterId": cluster.id, "labelKey": "gpu", "labelValue": "a100", "networkTopologyId": id}
    assert (await api.as_administrator().post(POOLS, pool)).problem == (400, "unknown_network_topology")


async def test_name_belongs_to_one_topology_of_a_cluster(api: Api, make: Make) -> None:
    cluster, other = await make.cluster(), await make.cluster()
    (await create(api, cluster)).ok(201)
    assert (await create(api, cluster)).problem == (400, "network_topology_name_taken")
    (await create(api, other)).ok(201)
    assert (await api.as_administrator().get(f"{TOPOLOGIES}/count", filterBy="name==racks")).ok()["count"] == 2


@pytest.mark.parametrize("levels", [[], ["-"], ["a b"], ["x"] * 21, "rack", None])
async def test_wrong_levels_are_a_named_field(levels: object, api: Api, make: Make) -> None:
    answer = await create(api, await make.cluster(), levels=levels)
    assert answer.status == 400
    assert {field.split("[")[0] for field in answer.wrong_fields} == {"levels"}
