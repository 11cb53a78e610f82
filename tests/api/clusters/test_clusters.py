"""Clusters: registration by the tenant's people and by host operators, and removal."""

from __future__ import annotations

import pytest

from atoll.kit.clock import FakeClock
from tests.support.api import Api
from tests.support.make import Make
from tests.support.server import Server

CLUSTERS = "/api/v1/clusters"


async def test_registered_cluster_waits_to_connect(api: Api) -> None:
    made = (await api.as_administrator().post(CLUSTERS, {"name": "west"})).ok(201)
    assert (made["name"], made["status"]["state"], made["tenantId"]) == ("west", "WaitingToConnect", api.tenant.number)
    assert (await api.as_administrator().get(CLUSTERS)).ok().json == [made.json]
    assert (await api.as_administrator().get(f"{CLUSTERS}/{made['uuid']}")).ok().json == made.json


async def test_metadata_comes_without_the_status(api: Api, make: Make) -> None:
    cluster = await make.cluster()
    for path in (CLUSTERS, f"{CLUSTERS}/{cluster.id}"):
        assert "status" not in (await api.as_administrator().get(path, verbosity="metadata")).ok().text


async def test_new_cluster_has_a_default_node_pool(api: Api, make: Make) -> None:
    cluster = await make.cluster()
    (pool,) = (await api.as_administrator().get("/api/v1/node-pools")).ok()["nodepools"]
    assert (pool["name"], pool["isDefault"], pool["clusterId"], pool["phase"]) == ("default", True, cluster.id, "Empty")
    assert (await api.as_administrator().get(f"/api/v1/node-pools/{pool['id']}")).ok().json == pool


async def test_cluster_names_are_unique_without_regard_to_case(api: Api, make: Make) -> None:
    await make.cluster(name="West")
    other = await make.cluster(name="east")
    administrator = api.as_administrator()
    assert (await administrator.post(CLUSTERS, {"name": "west"})).problem == (400, "cluster_name_taken")
    assert (await administrator.put(f"{CLUSTERS}/{other.id}", {"name": "WEST"})).problem == (400, "cluster_name_taken")
    (await administrator.put(f"{CLUSTERS}/{other.id}", {"name": "East"})).ok(204)


@pytest.mark.parametrize("name", ["", "-west", "west/1", "wést", "x" * 254])
async def test_wrong_cluster_name_is_a_named_field(name: str, api: Api) -> None:
    answer = await api.as_administrator().post(CLUSTERS, {"name": name})
    assert answer.status == 400
    assert answer.wrong_fields == {"name"}


async def test_operator_does_the_six_operations_and_both_realms_hear_of_it(api: Api) -> None:
    operator = await api.as_operator()
    made = (await operator.post(CLUSTERS, {"name": "west"})).ok(201)
    path = f"{CLUSTERS}/{made['uuid']}"
    (await operator.get(CLUSTERS)).ok()
    (await operator.get(path)).ok()
    (await operator.put(path, {"name": "far-west"})).ok(204)
    (await operator.get(f"{path}/cluster-install-info", version="2.24")).ok()
    (await operator.delete(path)).ok(204)
    await api.server.work()
    span = {"start": "2020-01-01", "end": "2100-01-01", "numberOfSamples": 100, "filterBy": "entity_type==cluster"}
    in_tenant = (await api.as_administrator().get("/api/v1/audit/log", **span)).ok()["audit_logs"]
    at_host = (await (await api.make.operator()).get("/api/v1/audit/log", **span)).ok()["audit_logs"]
    at_host = [one for one in at_host if one["entity_id"] == made["uuid"]]
    for logs in (in_tenant, at_host):
        assert [one["action"] for one in logs] == ["delete", "update", "create"]
        assert {one["subject"] for one in logs} == {"operator@atoll.example"}


async def test_operator_does_nothing_else_at_a_tenant(api: Api, make: Make) -> None:
    cluster = await make.cluster()
    operator = await api.as_operator()
    for answer in (
        await operator.get("/api/v1/nodes"),
        await operator.get(f"{CLUSTERS}/{cluster.id}/nodes/count"),
        await operator.post(f"/api/atoll/v1/clusters/{cluster.id}/enrolment"),
        await operator.get("/api/v1/audit/log", start="2020-01-01", end="2100-01-01"),
    ):
        assert answer.problem == (403, "operators_not_here")


async def test_install_info_shows_the_same_secret_again_to_who_may_see_it(api: Api, make: Make) -> None:
    cluster = await make.cluster()
    path = f"{CLUSTERS}/{cluster.id}/cluster-install-info"
    shown = [(await api.as_administrator().get(path, version="2.24")).ok() for _ in range(2)]
    assert shown[0].json == shown[1].json
    assert shown[0]["clientSecret"] in shown[0]["installationStr"]
    assert api.tenant.base in shown[0]["installationStr"]
    assert (await (await api.as_user("Viewer")).get(path, version="2.24")).problem == (403, "permission_missing")


async def test_cluster_that_never_connected_is_removed_at_once(api: Api, make: Make) -> None:
    project = await make.project()
    administrator = api.as_administrator()
    (await administrator.delete(f"{CLUSTERS}/{project.cluster.id}")).ok(204)
    await api.server.work()
    assert (await administrator.get(f"{CLUSTERS}/{project.cluster.id}")).problem == (404, "not_found")
    for path in (f"projects/{project.id}", f"departments/{project.department.id}"):
        assert (await administrator.get(f"/api/v1/org-unit/{path}")).problem == (404, "not_found")
    assert (await administrator.get("/api/v1/node-pools")).ok()["nodepools"] == []
    await make.cluster(name=project.cluster.name)


async def test_graceful_removal_ends_what_runs_and_then_the_cluster(
    api: Api, make: Make, timed: Server, clock: FakeClock
) -> None:
    training = await make.training()
    cluster = training.project.cluster
    agent = await make.agent(cluster)
    await agent.settle()
    await agent.acknowledge()
    administrator = api.as_administrator()
    assert (await administrator.delete(f"{CLUSTERS}/{cluster.id}")).ok(202)["code"] == 202
    await api.server.work()
    assert (await administrator.get(training.path)).ok()["actualPhase"] == "Deleting"
    assert (await administrator.get(CLUSTERS)).ok().json == []
    shown = (await administrator.get(CLUSTERS, includeRequestedForDelete="true")).ok().json
    assert [one["uuid"] for one in shown] == [cluster.id]
    await agent.until(lambda: not agent.objects)
    await agent.acknowledge()
    clock.advance(seconds=10)
    await timed.work()
    assert (await administrator.get(f"{CLUSTERS}/{cluster.id}")).problem == (404, "not_found")
    assert (await administrator.get(training.path)).problem == (404, "not_found")
    deleted = (await administrator.get("/api/v1/workloads", deleted="true")).ok()["workloads"]
    assert [one["id"] for one in deleted] == [training.id]


async def test_graceful_removal_waits_for_an_agent_that_is_away(api: Api, make: Make, timed: Server, clock: FakeClock) -> None:
    project = await make.project()
    agent = await make.agent(project.cluster)
    await agent.settle()
    await agent.disconnect()
    (await api.as_administrator().delete(f"{CLUSTERS}/{project.cluster.id}")).ok(202)
    for _ in range(3):
        await timed.work()
        clock.advance(seconds=60)
    (await api.as_administrator().get(f"{CLUSTERS}/{project.cluster.id}")).ok()
    (await api.as_administrator().delete(f"{CLUSTERS}/{project.cluster.id}", force="true")).ok(204)
    await timed.work()
    assert (await api.as_administrator().get(f"{CLUSTERS}/{project.cluster.id}")).problem == (404, "not_found")


async def test_forced_removal_refuses_the_agent(api: Api, make: Make) -> None:
    cluster = await make.cluster()
    agent = await make.agent(cluster)
    await agent.settle()
    (await api.as_administrator().delete(f"{CLUSTERS}/{cluster.id}", force="true")).ok(204)
    await agent.send_heartbeat()
    assert await agent.until_closed() == 4002
    assert await agent.is_refused()


async def test_nothing_is_put_on_a_cluster_that_goes(api: Api, make: Make) -> None:
    project = await make.project()
    agent = await make.agent(project.cluster)
    await agent.settle()
    administrator = api.as_administrator()
    (await administrator.delete(f"{CLUSTERS}/{project.cluster.id}")).ok(202)
    training = {"name": "late", "projectId": str(project.id), "clusterId": project.cluster.id, "spec": {}}
    assert (await administrator.post("/api/v1/workloads/trainings", training)).status == 404
    department = {"name": "late", "clusterId": project.cluster.id}
    answer = await administrator.post("/api/v1/org-unit/departments", department)
    assert answer.problem == (400, "unknown_cluster")


async def test_cluster_is_connected_while_its_agent_is_heard(api: Api, make: Make, timed: Server, clock: FakeClock) -> None:
    cluster = await make.cluster()
    agent = await make.agent(cluster)
    client = api.as_administrator()
    assert (await client.get(f"{CLUSTERS}/{cluster.id}")).ok()["status"]["state"] == "Connected"
    clock.advance(seconds=60)
    assert (await client.at(timed).get(f"{CLUSTERS}/{cluster.id}")).ok()["status"]["state"] == "Disconnected"
    await agent.disconnect()
    await agent.until_state(client, "Disconnected")


async def test_cluster_outside_ones_reach_is_not_there(api: Api, make: Make) -> None:
    project, other = await make.project(), await make.cluster()
    viewer = await api.as_user("Viewer", project.scope)
    assert [one["uuid"] for one in (await viewer.get(CLUSTERS)).ok().json] == [project.cluster.id]
    assert (await viewer.get(f"{CLUSTERS}/{other.id}")).problem == (404, "not_found")


async def test_who_holds_a_part_of_a_cluster_sees_it_and_does_not_touch_it(api: Api, make: Make) -> None:
    project = await make.project()
    path = f"{CLUSTERS}/{project.cluster.id}"
    for scope in (project.scope, project.department.scope):
        head = await api.as_user("System administrator", scope)
        (await head.get(path)).ok()
        for answer in (
            await head.put(path, {"name": "mine"}),
            await head.delete(path, force="true"),
            await head.get(f"{path}/cluster-install-info", version="2.24"),
            await head.post(f"/api/atoll/v1/clusters/{project.cluster.id}/enrolment"),
            await head.post(CLUSTERS, {"name": "mine"}),
        ):
            assert answer.problem == (403, "permission_missing")


async def test_head_of_a_cluster_does_everything_there(api: Api, make: Make) -> None:
    cluster = await make.cluster()
    head = await api.as_user("System administrator", ("cluster", cluster.id))
    (await head.put(f"{CLUSTERS}/{cluster.id}", {"name": "renamed"})).ok(204)
    (rule,) = (await head.get("/api/v1/authorization/access-rules")).ok()["accessRules"]
    assert rule["scopeName"] == "renamed"
    (await head.delete(f"{CLUSTERS}/{cluster.id}")).ok(204)
