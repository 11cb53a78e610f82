"""Node pools: made, changed and deleted by people; their phase follows what the cluster's agent says."""

from __future__ import annotations

from typing import Any

import pytest

from atoll.wire.desired import DEPARTMENT, NODE_POOL, PROJECT
from atoll.wire.reports import NodeStatus
from tests.support.answers import Answer
from tests.support.api import Api
from tests.support.make import Cluster, Make

POOLS = "/api/v1/node-pools"
LABEL = {"labelKey": "example.com/gpu", "labelValue": "a100"}


def node(name: str, pool: str, *, status: str = "Ready") -> NodeStatus:
    return NodeStatus(name, status, pool, "A100", 8, 1 << 34, 64000, 1 << 36, {}, 1.0)


async def create(api: Api, cluster: Cluster, *, name: str = "a100", **fields: Any) -> Answer:
    body = {"name": name, "clusterId": cluster.id} | LABEL | fields
    return await api.as_administrator().post(POOLS, body)


async def pool_id(api: Api, cluster: Cluster, *, name: str = "a100", **fields: Any) -> str:
    return str((await create(api, cluster, name=name, **fields)).ok(201)["id"])


async def phase(api: Api, id: str) -> str:
    return str((await api.as_administrator().get(f"{POOLS}/{id}")).ok()["phase"])


async def default_pool(api: Api, cluster: Cluster) -> dict[str, Any]:
    pools = (await api.as_administrator().get(POOLS, filterBy=f"clusterId=={cluster.id}")).ok()["nodepools"]
    return next(pool for pool in pools if pool["isDefault"])


async def test_new_pool_shows_what_it_was_set_to_and_waits_for_the_agent(api: Api, make: Make) -> None:
    cluster = await make.cluster()
    scheduling = {"placementStrategy": {"gpu": "spread", "cpu": "binpack"}, "minGuaranteedRuntime": "5d8h40m"}
    made = (await create(api, cluster, schedulingConfiguration=scheduling, overProvisioningRatio=2)).ok(201)
    assert (made["name"], made["labelKey"], made["labelValue"]) == ("a100", "example.com/gpu", "a100")
    assert (made["schedulingConfiguration"], made["overProvisioningRatio"]) == (scheduling, 2)
    assert (made["phase"], made["isDefault"], made["status"]["nodes"]) == ("Creating", False, [])
    assert "not connected" in made["phaseMessage"]
    assert (await api.as_administrator().get(f"{POOLS}/{made['id']}")).ok().json == made.json


async def test_agent_is_told_what_the_pool_is_set_to(api: Api, make: Make) -> None:
    cluster = await make.cluster()
    agent = await make.agent(cluster)
    levels = ["example.com/block", "example.com/rack"]
    body = {"name": "racks", "clusterId": cluster.id, "levels": levels}
    topology = (await api.as_administrator().post("/api/v1/network-topologies", body)).ok(201)["id"]
    scheduling = {"placementStrategy": {"cpu": "spread"}, "minGuaranteedRuntime": "1h30m"}
    id = await pool_id(api, cluster, schedulingConfiguration=scheduling, networkTopologyId=topology)
    told = await agent.until_wanted(NODE_POOL, id)
    assert (told.name, told.label_key, told.label_value) == ("a100", "example.com/gpu", "a100")
    assert (told.gpu_placement, told.cpu_placement, told.min_runtime_seconds) == ("binpack", "spread", 5400.0)
    assert told.topology == tuple(levels)


async def test_phase_follows_the_nodes(api: Api, make: Make) -> None:
    cluster = await make.cluster()
    agent = await make.agent(cluster)
    id = await pool_id(api, cluster)
    await agent.until_wanted(NODE_POOL, id)
    assert await phase(api, id) == "Creating"
    await agent.acknowledge()
    assert await phase(api, id) == "Empty"
    await agent.report(node("node-1", "a100", status="NotReady"))
    assert await phase(api, id) == "Unschedulable"
    await agent.report(node("node-2", "a100"))
    pool = (await api.as_administrator().get(f"{POOLS}/{id}")).ok()
    assert (pool["phase"], pool["phaseMessage"], pool["status"]["nodes"]) == ("Ready", "", ["node-1", "node-2"])
    assert [one["nodes"] for one in pool["status"]["conditions"]] == [["node-1"]]
    found = (await api.as_administrator().get(POOLS, filterBy="phase==Ready")).ok()["nodepools"]
    assert [one["id"] for one in found] == [id]


async def test_patch_keeps_what_is_not_named_and_put_does_not(api: Api, make: Make) -> None:
    cluster = await make.cluster()
    optimization = {"swapEnabled": True, "cpuSwapMemorySize": "50G"}
    id = await pool_id(api, cluster, gpuResourceOptimization=optimization, placementStrategy={"gpu": "spread"})
    path = f"{POOLS}/{id}"
    patched = (await api.as_administrator().patch(path, {"labelValue": "h100"})).ok(200)
    assert (patched["labelKey"], patched["labelValue"], patched["phase"]) == ("example.com/gpu", "h100", "Updating")
    assert patched["gpuResourceOptimization"]["cpuSwapMemorySize"] == "50G"
    put = (await api.as_administrator().put(path, {"overProvisioningRatio": 3})).ok(200)
    assert (put["labelValue"], put["overProvisioningRatio"]) == ("h100", 3)
    assert put["gpuResourceOptimization"]["swapEnabled"] is False
    assert put["placementStrategy"] == {"cpu": "binpack", "gpu": "binpack"}


async def test_name_and_label_belong_to_one_pool_of_a_cluster(api: Api, make: Make) -> None:
    cluster, other = await make.cluster(), await make.cluster()
    await pool_id(api, cluster)
    h100 = await pool_id(api, cluster, name="h100", labelValue="h100")
    assert (await create(api, cluster, labelValue="b")).problem == (400, "node_pool_name_taken")
    assert (await create(api, cluster, name="b")).problem == (400, "node_pool_label_taken")
    answer = await api.as_administrator().patch(f"{POOLS}/{h100}", LABEL)
    assert answer.problem == (400, "node_pool_label_taken")
    (await create(api, other)).ok(201)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", "A100"),
        ("name", ""),
        ("labelKey", "-gpu"),
        ("labelKey", "/gpu"),
        ("labelValue", "a 100"),
        ("labelValue", "x" * 64),
        ("overProvisioningRatio", 6),
        ("gpuNetworkAccelerationDetection", "Maybe"),
        ("schedulingConfiguration.minGuaranteedRuntime", "5 days"),
        ("schedulingConfiguration.minGuaranteedRuntime", "99999w"),
        ("schedulingConfiguration.placementStrategy.gpu", "stack"),
        ("gpuResourceOptimization.cpuSwapMemorySize", "lots"),
        ("networkTopologyId", "racks"),
    ],
)
async def test_wrong_setting_is_a_named_field(field: str, value: object, api: Api, make: Make) -> None:
    cluster = await make.cluster()
    for part in reversed(field.split(".")):
        value = {part: value}
    assert isinstance(value, dict)
    answer = await create(api, cluster, **value)
    assert (answer.status, answer.wrong_fields) == (400, {field})


async def test_default_pool_stays_and_gets_no_label(api: Api, make: Make) -> None:
    cluster = await make.cluster()
    pool = await default_pool(api, cluster)
    path, client = f"{POOLS}/{pool['id']}", api.as_administrator()
    assert (await client.delete(path)).problem == (400, "default_node_pool")
    assert (await client.patch(path, LABEL)).wrong_fields == {"labelKey"}
    # A client that reads it and writes it back sends the label that it was shown.
    (await client.put(path, {"labelKey": pool["labelKey"], "labelValue": pool["labelValue"]})).ok(200)
    changed = (await client.patch(path, {"schedulingConfiguration": {"placementStrategy": {"gpu": "spread"}}})).ok(200)
    assert changed["placementStrategy"]["gpu"] == "spread"


async def test_new_pool_is_lent_to_every_department_and_project(api: Api, make: Make) -> None:
    project = await make.project()
    agent = await make.agent(project.cluster)
    await create(api, project.cluster)
    department = await agent.until_wanted(DEPARTMENT, project.department.id, lambda told: len(told.quotas) == 2)
    quota = (await agent.until_wanted(PROJECT, project.id, lambda told: len(told.quotas) == 2)).quotas[1]
    assert quota == department.quotas[1]
    assert (quota.pool, quota.gpu_deserved_milli, quota.gpu_limit_milli, quota.gpu_weight) == ("a100", 0, None, 2)
    assert (quota.cpu_deserved_milli, quota.memory_deserved_bytes) == (None, None)
    shown = (await api.as_administrator().get(f"/api/v1/org-unit/projects/{project.id}")).ok()["resources"]
    assert [one["nodePool"]["name"] for one in shown] == ["default", "a100"]


async def test_pool_is_gone_once_the_agent_has_acknowledged_it(api: Api, make: Make) -> None:
    project = await make.project()
    agent = await make.agent(project.cluster)
    id = await pool_id(api, project.cluster)
    await agent.until_wanted(NODE_POOL, id)
    await agent.disconnect()
    path = f"{POOLS}/{id}"
    for _ in range(2):
        (await api.as_administrator().delete(path)).ok(202)
    assert await phase(api, id) == "Deleting"
    assert (await api.as_administrator().patch(path, {})).problem == (400, "node_pool_is_leaving")
    assert (await create(api, project.cluster, labelValue="b")).problem == (400, "node_pool_name_taken")
    (await create(api, project.cluster, name="same-label")).ok(201)
    await agent.connect()
    await agent.until_unwanted(NODE_POOL, id)
    await agent.until_wanted(PROJECT, project.id, lambda told: [q.pool for q in told.quotas] == ["default", "same-label"])
    await agent.acknowledge()
    assert (await api.as_administrator().get(path)).status == 404


async def test_pool_that_no_agent_heard_of_is_gone_at_once(api: Api, make: Make) -> None:
    cluster = await make.cluster()
    id = await pool_id(api, cluster)
    (await api.as_administrator().delete(f"{POOLS}/{id}")).ok(204)
    assert (await api.as_administrator().get(f"{POOLS}/{id}")).status == 404
    (await create(api, cluster)).ok(201)


async def test_pool_with_quotas_is_not_deleted(api: Api, make: Make) -> None:
    project = await make.project()
    id = await pool_id(api, project.cluster)
    quota = [{"nodePool": {"id": id}, "gpu": {"deserved": 2}}]
    path = f"/api/v1/org-unit/projects/{project.id}/resources"
    (await api.as_administrator().patch(path, quota)).ok(200)
    answer = await api.as_administrator().delete(f"{POOLS}/{id}")
    assert answer.problem == (409, "node_pool_has_quotas")
    assert "1 " in answer["message"]
    (await api.as_administrator().patch(path, [{"nodePool": {"id": id}, "gpu": {"deserved": 0}}])).ok(200)
    (await api.as_administrator().delete(f"{POOLS}/{id}")).ok(204)


async def test_pool_that_workloads_ask_for_is_not_deleted(api: Api, make: Make) -> None:
    project = await make.project()
    id = await pool_id(api, project.cluster)
    training = await make.training(project=project, nodePools=["a100"])
    answer = await api.as_administrator().delete(f"{POOLS}/{id}")
    assert answer.problem == (409, "node_pool_has_workloads")
    assert answer["message"].startswith("1 workload")
    agent = await make.agent(project.cluster)
    await agent.report_phase(training, "Completed")
    (await api.as_administrator().delete(f"{POOLS}/{id}")).ok(202)


async def test_whoever_holds_a_part_of_the_cluster_sees_its_pools_and_changes_none(api: Api, make: Make) -> None:
    project = await make.project()
    id = await pool_id(api, project.cluster)
    client = await api.as_user("System administrator", scope=project.department.scope)
    assert len((await client.get(POOLS)).ok()["nodepools"]) == 2
    assert (await client.patch(f"{POOLS}/{id}", {"overProvisioningRatio": 2})).status == 403
    assert (await client.delete(f"{POOLS}/{id}")).status == 403


async def test_same_request_sent_again_makes_one_pool(api: Api, make: Make) -> None:
    cluster = await make.cluster()
    client = api.as_administrator()
    body = {"name": "a100", "clusterId": cluster.id} | LABEL
    sent = [await client.request("POST", POOLS, json=body, headers={"Idempotency-Key": "once"}) for _ in range(2)]
    assert sent[0].ok(201).json == sent[1].ok(201).json
    assert (await client.get(f"{POOLS}/count")).ok()["count"] == 2
