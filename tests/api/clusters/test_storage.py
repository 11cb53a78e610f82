"""Storage classes as agents report them, and what people may do with each."""

from __future__ import annotations

from typing import Any

import pytest

from atoll.wire.reports import ClusterStatus, StorageClass
from tests.support.answers import Answer
from tests.support.api import Api
from tests.support.make import Cluster, Make

CLASSES = "/api/v2/storage-classes"
CONFIGURATIONS = "/api/v1/storage-class-configuration"
FAST = StorageClass("fast", "disk.example.com", is_default=True, allow_volume_expansion=True)


async def report(make: Make, cluster: Cluster, *classes: StorageClass) -> None:
    agent = await make.agent(cluster)
    await agent.report(ClusterStatus("vanilla", "1.31", (), classes))


async def configure(api: Api, cluster: Cluster, *, name: str = "fast", **fields: Any) -> Answer:
    body = {"name": name, "scopeType": "cluster", "scopeId": cluster.id} | fields
    return await api.as_administrator().post(CONFIGURATIONS, body)


async def test_classes_are_those_that_the_agent_reported(api: Api, make: Make) -> None:
    cluster, client = await make.cluster(), api.as_administrator()
    await report(make, cluster, FAST, StorageClass("slow", "tape.example.com"))
    (found,) = (await client.get(CLASSES, clusterId=cluster.id, name="fast")).ok()["items"]
    assert found["spec"] == {"provisioner": "disk.example.com", "allowVolumeExpansion": True, "isDefault": True}
    older = (await client.get("/api/v1/storage-classes", clusterId=cluster.id)).ok()["items"]
    assert [one["storage_class_name"] for one in older] == ["fast", "slow"]
    assert older[0]["Spec"] == {"provisioner": "disk.example.com", "allow_volume_expansion": True, "is_default": True}


async def test_cluster_without_classes_has_none_but_the_choice_of_none(api: Api, make: Make) -> None:
    cluster, client = await make.cluster(), api.as_administrator()
    assert (await client.get(CLASSES, clusterId=cluster.id)).ok()["items"] == []
    (none,) = (await client.get(CLASSES, clusterId=cluster.id, includeNone="true")).ok()["items"]
    assert (none["storageClassName"], none["spec"]["isDefault"]) == ("none", False)
    assert (await client.get(CLASSES)).wrong_fields == {"clusterId"}


async def test_agent_that_knows_no_storage_classes_changes_none(api: Api, make: Make) -> None:
    cluster = await make.cluster()
    await report(make, cluster, FAST)
    await make.agents[-1].report(ClusterStatus("vanilla", "1.31", ()))
    assert len((await api.as_administrator().get(CLASSES, clusterId=cluster.id)).ok()["items"]) == 1
    await make.agents[-1].report(ClusterStatus("vanilla", "1.31", (), ()))
    assert (await api.as_administrator().get(CLASSES, clusterId=cluster.id)).ok()["items"] == []


async def test_class_shows_how_it_is_configured(api: Api, make: Make) -> None:
    cluster = await make.cluster()
    await report(make, cluster, FAST)
    fields: dict[str, Any] = {"permissions": {"allowedForAssets": False}, "customization": {"claimSize": {"max": "1T"}}}
    made = (await configure(api, cluster, **fields)).ok(201)
    assert (made["tenantId"], made["scopeId"]) == (api.tenant.number, cluster.id)
    (found,) = (await api.as_administrator().get(CLASSES, clusterId=cluster.id)).ok()["items"]
    assert (found["permissions"], found["customization"]) == (fields["permissions"], fields["customization"])


async def test_patch_lays_changes_over_what_is_known_and_put_replaces_it(api: Api, make: Make) -> None:
    attributes = [{"key": "tier", "required": True}, {"key": "zone"}]
    customization = {"attributes": attributes, "claimSize": {"min": "1G", "max": "1T"}}
    made = (await configure(api, await make.cluster(), customization=customization)).ok(201)
    path, client = f"{CONFIGURATIONS}/{made['id']}", api.as_administrator()
    change = {"attributesToRemove": ["tier"], "attributes": [{"key": "speed"}], "claimSize": {"max": "2T"}}
    patched = (await client.patch(path, {"customization": change})).ok(200)
    assert patched["customization"]["claimSize"] == {"min": "1G", "max": "2T"}
    assert [one["key"] for one in patched["customization"]["attributes"]] == ["zone", "speed"]
    put = (await client.put(path, {"permissions": {"allowedForAssets": True}})).ok(200)
    assert (put["permissions"], put["customization"]) == ({"allowedForAssets": True}, None)
    assert (await client.get(path)).ok().json == put.json


async def test_class_is_configured_once(api: Api, make: Make) -> None:
    cluster, client = await make.cluster(), api.as_administrator()
    made = (await configure(api, cluster)).ok(201)
    assert (await configure(api, cluster)).problem == (400, "storage_class_configured")
    (await configure(api, await make.cluster())).ok(201)
    assert len((await client.get(CONFIGURATIONS, filterBy="name==fast")).ok()["storageClassConfigurations"]) == 2
    first = (await client.get(CONFIGURATIONS, limit=1)).ok()
    assert (len(first["storageClassConfigurations"]), first["next"]) == (1, 1)
    (await client.delete(f"{CONFIGURATIONS}/{made['id']}")).ok(204)
    assert (await client.get(f"{CONFIGURATIONS}/{made['id']}")).status == 404


async def test_another_tenants_number_finds_nothing(api: Api, make: Make) -> None:
    cluster, client = await make.cluster(), api.as_administrator()
    made = (await configure(api, cluster, tenantId=api.tenant.number)).ok(201)
    path = f"{CONFIGURATIONS}/{made['id']}"
    (await client.get(path, tenantId=api.tenant.number)).ok()
    assert (await client.get(path, tenantId=api.tenant.number + 1)).status == 404
    assert (await configure(api, cluster, name="b", tenantId=api.tenant.number + 1)).problem == (400, "other_tenant")
    assert (await client.get(CONFIGURATIONS, filterBy=f"tenantId=={api.tenant.number}")).ok()["storageClassConfigurations"]


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"name": ""}, "name"),
        ({"scopeType": "project"}, "scopeType"),
        ({"customization": {"claimSize": {"max": "lots"}}}, "customization.claimSize.max"),
        ({"customization": {"attributes": [{}]}}, "customization.attributes[0].key"),
    ],
)
async def test_wrong_configuration_is_a_named_field(fields: dict[str, Any], wrong: str, api: Api, make: Make) -> None:
    body = {"name": "fast", "scopeType": "cluster", "scopeId": (await make.cluster()).id} | fields
    answer = await api.as_administrator().post(CONFIGURATIONS, body)
    assert (answer.status, answer.wrong_fields) == (400, {wrong})


async def test_whoever_sees_a_part_of_the_cluster_configures_nothing(api: Api, make: Make) -> None:
    project = await make.project()
    made = (await configure(api, project.cluster)).ok(201)
    client = await api.as_user("System administrator", scope=project.scope)
    assert (await client.delete(f"{CONFIGURATIONS}/{made['id']}")).status == 403
    (await client.get(CLASSES, clusterId=project.cluster.id)).ok()
