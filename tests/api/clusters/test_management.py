"""The six cluster operations at the management plane: clusters of all tenants, each looked after as at its tenant's address."""

from __future__ import annotations

from typing import Any

import pytest

from atoll.kit.ids import uuid7
from tests.support.api import Api, Client
from tests.support.make import Cluster, Make, Tenant

CLUSTERS = "/api/v1/clusters"


@pytest.fixture
async def other(make: Make) -> Tenant:
    return await make.tenant()


@pytest.fixture
async def operator(make: Make) -> Client:
    return await make.operator()


async def listed(operator: Client, **query: Any) -> list[str]:
    return [one["uuid"] for one in (await operator.get(CLUSTERS, **query)).ok().json]


async def test_clusters_of_all_tenants_are_listed_in_the_order_of_registration(
    api: Api, make: Make, other: Tenant, operator: Client
) -> None:
    made = [await make.cluster(tenant=tenant) for tenant in (api.tenant, other, api.tenant)]
    found = (await operator.get(CLUSTERS)).ok().json
    ours = [one for one in found if one["uuid"] in {cluster.id for cluster in made}]
    assert [one["uuid"] for one in ours] == [cluster.id for cluster in made]
    assert [one["tenantId"] for one in ours] == [api.tenant.number, other.number, api.tenant.number]
    assert ours[0] == (await api.as_administrator().get(f"{CLUSTERS}/{made[0].id}")).ok().json


async def test_list_is_narrowed_to_a_tenant_and_read_page_by_page(
    api: Api, make: Make, other: Tenant, operator: Client
) -> None:
    made = [(await make.cluster(tenant=other)).id for _ in range(3)]
    await make.cluster()
    assert await listed(operator, tenantId=other.number) == made
    pages = [await listed(operator, tenantId=other.number, limit=2, offset=offset) for offset in (0, 2, 4)]
    assert pages == [made[:2], made[2:], []]
    assert (await operator.get(CLUSTERS, tenantId=1)).problem == (404, "not_found")
    assert (await operator.get(CLUSTERS, limit=501)).wrong_fields == {"limit"}


async def test_what_is_asked_for_is_shown_as_at_the_tenant(api: Api, make: Make, operator: Client) -> None:
    cluster = await make.cluster()
    assert all("status" not in one for one in (await operator.get(CLUSTERS, verbosity="metadata")).ok().json)
    await make.agent(cluster)
    path = f"{CLUSTERS}/{cluster.id}"
    (await operator.delete(path)).ok(202)
    assert cluster.id not in await listed(operator)
    assert cluster.id in await listed(operator, includeRequestedForDelete="true")
    assert (await operator.get(path)).ok()["deleteRequestedAt"]


async def test_cluster_is_registered_for_the_tenant_that_is_named(api: Api, operator: Client) -> None:
    answer = await operator.post(CLUSTERS, {"name": "west"})
    assert answer.problem == (400, "tenant_not_named")
    assert "tenantId" in answer["details"]
    made = (await operator.request("POST", CLUSTERS, json={"name": "west"}, params={"tenantId": api.tenant.number})).ok(201)
    assert (made["tenantId"], made["status"]["state"]) == (api.tenant.number, "WaitingToConnect")
    assert (await api.as_administrator().get(f"{CLUSTERS}/{made['uuid']}")).ok().json == made.json
    nowhere = await operator.request("POST", CLUSTERS, json={"name": "west"}, params={"tenantId": 1})
    assert nowhere.problem == (404, "not_found")


async def test_same_registration_sent_again_makes_one_cluster(api: Api, operator: Client) -> None:
    client = operator.with_headers(idempotency_key=str(uuid7()))
    query = {"tenantId": api.tenant.number}
    sent = [await client.request("POST", CLUSTERS, json={"name": "west"}, params=query) for _ in range(2)]
    assert sent[0].ok(201).json == sent[1].ok(201).json


async def test_cluster_is_renamed_installed_and_removed_by_its_id_alone(
    api: Api, make: Make, other: Tenant, operator: Client
) -> None:
    cluster = await make.cluster(tenant=other)
    path = f"{CLUSTERS}/{cluster.id}"
    (await operator.put(path, {"name": "far-west"})).ok(204)
    assert (await operator.get(path)).ok()["name"] == "far-west"
    info = (await operator.get(f"{path}/cluster-install-info", version="2.24")).ok()
    assert info["clientSecret"] == await make.install_secret(cluster, tenant=other)
    assert other.name in info["installationStr"]
    (await operator.delete(path)).ok(204)
    assert (await operator.get(path)).problem == (404, "not_found")
    assert cluster.id not in await listed(operator, includeRequestedForDelete="true")


async def test_both_realms_hear_of_it(api: Api, make: Make, operator: Client) -> None:
    cluster = await make.cluster()
    (await operator.put(f"{CLUSTERS}/{cluster.id}", {"name": "far-west"})).ok(204)
    span = {"start": "2020-01-01", "end": "2100-01-01", "filterBy": ["entity_type==cluster", "action==update"]}
    for client in (api.as_administrator(), operator):
        logs = (await client.get("/api/v1/audit/log", **span)).ok()["audit_logs"]
        assert "operator@atoll.example" in {one["subject"] for one in logs if one["entity_id"] == cluster.id}


async def test_cluster_that_nobody_has_is_not_there(operator: Client) -> None:
    for id in (uuid7(), "nonsense"):
        path = f"{CLUSTERS}/{id}"
        assert (await operator.get(path)).problem == (404, "not_found")
        assert (await operator.put(path, {"name": "x"})).problem == (404, "not_found")
        assert (await operator.delete(path)).problem == (404, "not_found")


async def test_cluster_of_a_tenant_that_was_deleted_is_not_there(make: Make, other: Tenant, operator: Client) -> None:
    cluster = await make.cluster(tenant=other)
    (await operator.delete(f"/api/v1/tenants/{other.number}")).ok()
    assert (await operator.get(f"{CLUSTERS}/{cluster.id}")).problem == (404, "not_found")
    assert cluster.id not in await listed(operator)


async def test_cluster_that_was_removed_in_the_background_leaves_the_list(api: Api, make: Make, operator: Client) -> None:
    cluster: Cluster = await make.cluster()
    agent = await make.agent(cluster)
    await agent.settle()
    (await operator.delete(f"{CLUSTERS}/{cluster.id}")).ok(202)
    assert cluster.id in await listed(operator, includeRequestedForDelete="true")
    await api.server.work()
    assert cluster.id not in await listed(operator, includeRequestedForDelete="true")
    assert (await operator.get(f"{CLUSTERS}/{cluster.id}")).problem == (404, "not_found")
