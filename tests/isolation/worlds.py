"""Two tenants, each with one of everything, and a third one that does not exist."""

from __future__ import annotations

import base64
import json
import time
from dataclasses import dataclass, fields
from typing import Any
from uuid import UUID

from atoll.kit.ids import random_integer, uuid7
from atoll.server.access.permission_sets import SETS
from atoll.wire.reports import EventReport, NodeStatus, PodStatus, QueueStatus, UsageInterval
from tests.support.api import Api, Client
from tests.support.make import PASSWORD, Make, Tenant, Training
from tests.support.saml import saml_body

VIEWS_USERS = next(one.id for one in SETS.values() if one.name == "Users: view")


@dataclass(frozen=True)
class World:
    """Ids of one of everything. `tenant_number` is how the host names the tenant; `session` is one of the user's,
    `own_session` and `password` are the administrator's."""

    tenant_number: int
    cluster: UUID
    pool: int
    node: UUID
    topology: UUID
    storage: UUID
    department: int
    project: int
    training: UUID
    pod: UUID
    user: UUID
    machine: UUID
    access_key: UUID
    rule: int
    role: int
    session: UUID
    own_session: UUID
    export: UUID
    entry: UUID
    sink: UUID
    provider: str
    scope: tuple[str, str]
    password: str = PASSWORD
    names: tuple[str, ...] = ()
    api: Api | None = None

    @property
    def marks(self) -> set[str]:
        """Texts that stand in no answer to anybody else: ids, names, addresses."""
        ids = {getattr(self, field.name) for field in fields(self) if field.name not in {"scope", "password", "names", "api"}}
        return {str(id) for id in ids} | set(self.names)


def nowhere() -> World:
    """Ids of the right form that nothing has."""
    cluster = uuid7()
    return World(
        tenant_number=random_integer(),
        cluster=cluster,
        pool=random_integer(),
        node=uuid7(),
        topology=uuid7(),
        storage=uuid7(),
        department=random_integer(),
        project=random_integer(),
        training=uuid7(),
        pod=uuid7(),
        user=uuid7(),
        machine=uuid7(),
        access_key=uuid7(),
        rule=random_integer(),
        role=random_integer(),
        session=uuid7(),
        own_session=uuid7(),
        export=uuid7(),
        entry=uuid7(),
        sink=uuid7(),
        provider=f"idp-{random_integer()}",
        scope=("cluster", str(cluster)),
    )


async def world(make: Make) -> World:
    tenant = await make.tenant()
    training = await make.training(tenant=tenant)
    pod = await reported(make, tenant, training)
    user = await make.user(role="Viewer", tenant=tenant)
    machine = await make.service_account(tenant=tenant)
    project = training.project
    administrator = make.administrator(tenant)
    access_key = await make.access_key(administrator)
    pool = (await administrator.post("/api/v1/node-pools", pool_body(project.cluster.id, "gold"))).ok(201)
    nodes = (await administrator.get("/api/v1/nodes")).ok()["nodes"]
    topology = (await administrator.post("/api/v1/network-topologies", topology_body(project.cluster.id))).ok(201)
    storage = (await administrator.post("/api/v1/storage-class-configuration", storage_body(project.cluster.id))).ok(201)
    rules = (await administrator.get("/api/v1/authorization/access-rules", filterBy="roleId==1003")).ok()["accessRules"]
    sink = (await administrator.post("/api/atoll/v1/audit/sinks", sink_body(f"sink{tenant.number}"))).ok(201)
    provider = (await administrator.post("/api/v1/idps", saml_body(f"idp{tenant.number}"))).ok(201)
    role = (await administrator.post("/api/v2/authorization/roles", role_body(f"r{tenant.number}"))).ok(201)
    export = (await administrator.post("/api/atoll/v1/export")).ok(202)
    entry = await asked_entry(await make.operator(), tenant.number)
    await make.server.work()
    return World(
        tenant_number=tenant.number,
        cluster=UUID(project.cluster.id),
        pool=int(pool["id"]),
        node=UUID(nodes[0]["id"]),
        topology=UUID(topology["id"]),
        storage=UUID(storage["id"]),
        department=project.department.id,
        project=project.id,
        training=UUID(training.id),
        pod=UUID(pod),
        user=UUID(user.id),
        machine=UUID(machine.id),
        access_key=UUID(access_key.id),
        rule=rules[0]["id"],
        role=role["id"],
        session=await new_session(administrator, user.name, user.password),
        own_session=await new_session(administrator, tenant.administrator, PASSWORD),
        export=UUID(export["id"]),
        entry=entry,
        sink=UUID(sink["id"]),
        provider=provider["alias"],
        scope=("cluster", project.cluster.id),
        names=(
            tenant.name,
            str(tenant.id),
            project.name,
            project.department.name,
            project.cluster.name,
            training.name,
            user.name,
            role["name"],
            sink["name"],
        ),
        api=make.api(tenant),
    )


async def asked_entry(operator: Client, tenant_number: int) -> UUID:
    """A request of the host organization's staff to enter the tenant."""
    body = {"reason": "to see that this works", "minutes": 5}
    return UUID((await operator.post(f"/api/atoll/v1/tenants/{tenant_number}/entries", body)).ok(202)["id"])


async def new_session(where: Client, username: str, password: str) -> UUID:
    """Somebody signed in once more at this address; the session's id."""
    token = await where.server.sign_in(where.base, username, password)
    part = token.split(".")[1]
    return UUID(json.loads(base64.b64decode(part + "=" * (-len(part) % 4)))["sid"])


def sink_body(name: str) -> dict[str, Any]:
    return {"name": name, "kind": "https", "url": f"https://{name}.example/records"}


def role_body(name: str) -> dict[str, Any]:
    return {"name": name, "description": "", "permissionSets": [{"id": str(VIEWS_USERS)}]}


def pool_body(cluster: object, name: str) -> dict[str, Any]:
    return {"name": name, "labelKey": "tier", "labelValue": name, "clusterId": str(cluster)}


def topology_body(cluster: object, name: str = "racks") -> dict[str, Any]:
    return {"name": name, "clusterId": str(cluster), "levels": ["example.com/rack"]}


def storage_body(cluster: object, name: str = "fast") -> dict[str, Any]:
    return {"name": name, "scopeType": "cluster", "scopeId": str(cluster), "permissions": {"allowedForAssets": True}}


async def reported(make: Make, tenant: Tenant, training: Training) -> str:
    """A pod, an event, a node, a queue and an hour of use, as an agent reports them; the pod's id."""
    agent = await make.agent(training.project.cluster, tenant=tenant)
    await agent.settle()
    await agent.acknowledge()
    pod, now = str(uuid7()), time.time() // 86400 * 86400
    amounts: dict[str, Any] = {"gpu_milli": 1000, "cpu_milli": 100, "memory_bytes": 1 << 20}
    await agent.report(
        NodeStatus("node-1", "Ready", "default", "A100", 8, 1 << 34, 64000, 1 << 36, {}, now),
        PodStatus(pod, training.id, 0, 1, f"{training.name}-0", 1, "Running", now, **amounts, node="node-1", pool="default"),
        EventReport(str(uuid7()), training.id, now, "Normal", "Started", f"{training.name} runs", "Pod", training.name),
        QueueStatus(training.project.id, "default", now, 1000, 0, 1000, 100, 1 << 20),
        UsageInterval(pod, training.id, training.project.id, now - 3600, now, **amounts, node="node-1", closed=True),
    )
    await agent.disconnect()
    return pod
