"""What the host organization does to a tenant stands in the tenant's own audit log: what and when, not who, and not why."""

from __future__ import annotations

from typing import Any

from atoll.server.tenants import TELL
from atoll.server.tenants.service import telling
from atoll.server.work import Lease
from tests.api.tenants.entering import LOG, SPAN
from tests.api.tenants.ordering import OURS, TENANTS
from tests.support.api import Api, Client
from tests.support.make import Make
from tests.support.server import Server

LIMITS = {"clusters": 3, "gpus": None, "users": None, "requestsPerSecond": None}
LIMITS_TOLD = {
    "most_clusters": "3",
    "most_gpu_milli": "unlimited",
    "most_users": "unlimited",
    "most_requests_per_second": "unlimited",
}


async def of_tenant(client: Client) -> list[Any]:
    """Records about a tenant, the oldest first."""
    found = (await client.get(LOG, **SPAN, filterBy="entity_type==tenant")).ok()["audit_logs"]
    return sorted(found, key=lambda record: (record["timestamp"], record["id"]))


async def test_tenants_administrators_see_what_was_done_and_when(api: Api, operator: Client, server: Server) -> None:
    ours = f"{OURS}/{api.tenant.number}"
    (await operator.post(f"{ours}/suspend", {"reason": "invoice 17 is unpaid"})).ok(200)
    (await operator.post(f"{ours}/resume")).ok(200)
    (await operator.put(f"{ours}/hold", {"reason": "litigation", "reference": "case 4711"})).ok(200)
    (await operator.delete(f"{ours}/hold")).ok(200)
    (await operator.put(f"{ours}/limits", LIMITS)).ok(200)
    (await operator.delete(f"{TENANTS}/{api.tenant.number}")).ok()
    (await operator.post(f"{ours}/restore")).ok(200)
    await server.work()
    told, known = await of_tenant(api.as_administrator()), await of_tenant(operator)
    assert [(one["action"], one["metadata"]) for one in told] == [
        ("update", {"suspended": "true"}),
        ("update", {"suspended": "false"}),
        ("update", {"hold": "set"}),
        ("update", {"hold": "ended"}),
        ("update", LIMITS_TOLD),
        ("delete", {}),
        ("update", {"restored": "true"}),
    ]
    assert {(one["subject"], one["source_ip"], one["url"]) for one in told} == {("the host organization", "", "")}
    times = {one["timestamp"] for one in known if one["entity_id"] == str(api.tenant.number) and one["action"] != "create"}
    assert {one["timestamp"] for one in told} == times


async def test_suspended_tenant_is_told_while_it_is_suspended(api: Api, operator: Client, server: Server) -> None:
    (await operator.post(f"{OURS}/{api.tenant.number}/suspend", {"reason": "unpaid"})).ok(200)
    await server.work()
    async with server.atoll.db.system_tx() as tx:
        assert await tx.fetchval("select count(*) from work where tenant_id = $1 and kind = $2", api.tenant.id, TELL) == 0


async def test_telling_that_is_repeated_after_a_kill_tells_once(api: Api, operator: Client, server: Server) -> None:
    (await operator.put(f"{OURS}/{api.tenant.number}/limits", LIMITS)).ok(200)
    async with server.atoll.db.system_tx() as tx:
        sql = "select row_id from work where tenant_id = $1 and kind = $2"
        record = await tx.fetchval(sql, api.tenant.id, TELL)
    for _ in range(2):
        await telling.tell(server.atoll.db, Lease(api.tenant.id, TELL, record, token=record, attempts=1))
    assert len(await of_tenant(api.as_administrator())) == 1


async def test_other_tenants_are_told_nothing(api: Api, operator: Client, make: Make, server: Server) -> None:
    other = await make.tenant()
    (await operator.put(f"{OURS}/{api.tenant.number}/limits", LIMITS)).ok(200)
    await server.work()
    assert await of_tenant(make.administrator(other)) == []
