"""Erasure: everything of a tenant goes, what does not is named, and a signed certificate says so to strangers."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

import asyncpg
import pytest

from atoll.kit.certificates import CertificateInvalid, verify
from atoll.server.db import HOST_REALM, Caller, CallerKind, catalogue
from atoll.server.tenants import loops_erasure
from tests.api.tenants.ordering import OURS, TENANTS, order
from tests.support.api import Api, Client
from tests.support.make import Make
from tests.support.postgres import Postgres
from tests.support.server import Server

Erase = Callable[[], Awaitable[Any]]
HOST = Caller(CallerKind.LOOP, HOST_REALM, HOST_REALM)
EVERY = "/api/atoll/v1/erasures"
KEYS = "/.well-known/atoll-certificates.json"


@pytest.fixture
def path(api: Api) -> str:
    return f"{OURS}/{api.tenant.number}/erasure"


@pytest.fixture
def erase(operator: Client, server: Server, path: str) -> Erase:
    """Erase the test's tenant; the certificate."""

    async def run() -> Any:
        (await operator.post(path, {})).ok(202)
        await server.work()
        if (await operator.get(f"{path}/certificate")).status == 404:
            await look_again(server)  # what met the chaining of the same records is tried again
        return (await operator.get(f"{path}/certificate")).ok(200).json

    return run


async def counts(server: Server, api: Api) -> dict[str, int]:
    async with server.atoll.db.custodian_tx(HOST, api.tenant.id) as tx:
        found = await catalogue.count_rows(tx, await catalogue.tenant_tables(tx))
    return {table: number for table, number in found.items() if number}


# What background work makes and takes away by itself: the chaining of audit records.
MOVING = {"work", "audit_head", "audit_link", "audit_unchained"}


def lasting(rows: dict[str, int]) -> dict[str, int]:
    return {table: number for table, number in rows.items() if table not in MOVING}


async def test_dry_run_counts_by_kind_and_does_nothing(
    api: Api, make: Make, operator: Client, server: Server, path: str
) -> None:
    await make.training()
    shown = (await operator.post(path, {"dryRun": True})).ok(200).json
    assert shown["rows"]["workload"] == shown["rows"]["project"] == 1
    assert shown["totalRows"] == sum(shown["rows"].values())
    assert (await operator.get(path)).problem == (404, "not_found")
    (await api.as_administrator().get("/api/v1/users")).ok()


async def test_nothing_is_left_and_the_certificate_says_what_there_was(
    api: Api, make: Make, operator: Client, server: Server, path: str, erase: Erase
) -> None:
    await make.training()
    await make.user(role="Viewer")
    expected = (await operator.post(path, {"dryRun": True})).ok(200)["rows"]
    signed = await erase()
    assert await counts(server, api) == {}
    statement = signed["certificate"]
    assert statement["tenant"] == {"id": api.tenant.number, "uuid": str(api.tenant.id), "name": api.tenant.name}
    for kind in ("workload", "project", "principal", "tenant_key"):
        assert statement["rows"][kind] == expected[kind]
    assert statement["sweep"]["rowsFound"] == 0
    assert any("Backups" in one["what"] for one in statement["remains"])


async def test_tenant_is_gone_for_everybody_and_its_name_is_free(
    api: Api, operator: Client, server: Server, erase: Erase
) -> None:
    await erase()
    assert (await operator.get(f"{TENANTS}/{api.tenant.number}")).problem == (404, "not_found")
    assert (await api.as_administrator().get("/api/v1/users")).problem == (404, "not_found")
    (await operator.post(TENANTS, order(api.tenant.name))).ok(201)
    await server.work()


async def test_an_erased_tenant_is_found_again_among_all_erasures(api: Api, operator: Client, erase: Erase) -> None:
    signed = await erase()
    newest = (await operator.get(EVERY, limit="1")).ok(200).json
    (found,) = newest["erasures"]
    assert (found["tenantId"], found["name"], found["step"]) == (api.tenant.number, api.tenant.name, "done")
    assert found["totalRows"] == signed["certificate"]["totalRows"]


async def test_erasures_are_read_page_by_page(api: Api, make: Make, operator: Client, server: Server, erase: Erase) -> None:
    await erase()
    other = await make.tenant()
    (await operator.post(f"{OURS}/{other.number}/erasure", {})).ok(202)
    await server.work()
    first = (await operator.get(EVERY, limit="1")).ok(200).json
    second = (await operator.get(EVERY, limit="1", after=first["next"])).ok(200).json
    assert [one["erasures"][0]["name"] for one in (first, second)] == [other.name, api.tenant.name]


async def test_hard_delete_of_the_reference_erases(api: Api, operator: Client, server: Server, path: str) -> None:
    gone = (await operator.delete(f"{TENANTS}/{api.tenant.number}", isHardDelete="true")).ok(200)
    assert gone["uid"] == str(api.tenant.id)
    assert (await operator.get(f"{TENANTS}/{api.tenant.number}")).ok()["status"] == "Deleting"
    assert (await api.as_administrator().get("/api/v1/users")).problem == (404, "not_found")
    await server.work()
    assert (await operator.get(path)).ok()["step"] == "done"


async def test_stranger_verifies_the_certificate_with_the_published_key(server: Server, erase: Erase) -> None:
    signed = await erase()
    keys = (await Client(server, "").get(KEYS)).ok().json
    assert verify(signed, keys) == signed["certificate"]
    changed = json.loads(json.dumps(signed))
    changed["certificate"]["totalRows"] += 1
    with pytest.raises(CertificateInvalid):
        verify(changed, keys)


async def test_legal_hold_blocks_erasure_until_it_is_ended(api: Api, operator: Client, server: Server, path: str) -> None:
    hold = f"{OURS}/{api.tenant.number}/hold"
    held = (await operator.put(hold, {"reason": "litigation", "reference": "case 7"})).ok(200)["atoll"]
    assert (held["holdReason"], held["holdReference"]) == ("litigation", "case 7")
    assert (await operator.post(path, {})).problem == (409, "legal_hold")
    refused = await operator.delete(f"{TENANTS}/{api.tenant.number}", isHardDelete="true")
    assert refused.problem == (409, "legal_hold")
    assert (await operator.post(path, {"dryRun": True})).ok(200)["held"]
    (await operator.delete(hold)).ok(200)
    (await operator.post(path, {})).ok(202)
    assert (await operator.put(hold, {"reason": "late"})).problem == (409, "wrong_status")
    await server.work()


async def test_agent_is_told_to_remove_everything_first(make: Make, operator: Client, server: Server, path: str) -> None:
    training = await make.training()
    agent = await make.agent(training.project.cluster)
    await agent.settle()
    (await operator.post(path, {})).ok(202)
    await server.work()
    await agent.until_unwanted("workload", training.id)
    assert (await operator.get(path)).ok()["step"] == "clusters"
    await agent.acknowledge()
    await look_again(server)
    statement = (await operator.get(f"{path}/certificate")).ok(200)["certificate"]
    assert [one["outcome"] for one in statement["clusters"]] == ["confirmed"]
    assert await agent.is_refused()


async def look_again(server: Server) -> None:
    """The loop looks every two seconds whether clusters have confirmed: here it looks now."""
    async with server.atoll.db.system_tx() as tx:
        await tx.execute("update work set due_at = now() - interval '1 minute' where kind = 'erase-tenant'")
    await server.work()


async def test_offline_cluster_is_waited_for_a_while_and_then_named(
    make: Make, operator: Client, server: Server, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    training = await make.training()
    await make.agent(training.project.cluster, connect=False)
    never = await make.cluster()
    (await operator.post(path, {})).ok(202)
    await server.work()
    assert (await operator.get(path)).ok()["step"] == "clusters"
    monkeypatch.setattr(loops_erasure, "CLUSTERS_WAIT", loops_erasure.CLUSTERS_WAIT * 0)
    await look_again(server)
    statement = (await operator.get(f"{path}/certificate")).ok(200)["certificate"]
    outcomes = {one["name"]: one["outcome"] for one in statement["clusters"]}
    assert outcomes == {training.project.cluster.name: "not confirmed", never.name: "never connected"}


@pytest.mark.parametrize("crash", ["_remove_batch", "destroy_key", "remove_tenant", "sweep"])
async def test_erasure_goes_on_where_it_was_killed(
    crash: str,
    api: Api,
    make: Make,
    operator: Client,
    server: Server,
    path: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    await make.training()
    whole = getattr(loops_erasure.Eraser, crash)

    async def dying(*args: Any) -> None:
        await whole(*args)
        raise asyncio.CancelledError

    (await operator.post(path, {})).ok(202)
    expected = await counts(server, api)
    with monkeypatch.context() as killed:
        killed.setattr(loops_erasure.Eraser, crash, dying)
        killed.setitem(loops_erasure.STEPS, {"destroy_key": "key", "remove_tenant": "tenant"}.get(crash, "-"), dying)
        with pytest.raises(asyncio.CancelledError):
            await server.work()
    await look_again(server)
    statement = (await operator.get(f"{path}/certificate")).ok(200)["certificate"]
    assert await counts(server, api) == {}
    assert lasting(statement["rows"]) == lasting(expected)


async def test_tenant_with_ten_thousand_rows_is_erased(api: Api, server: Server, postgres: Postgres, erase: Erase) -> None:
    await fill(postgres, api, 10_000)
    statement = (await erase())["certificate"]
    assert statement["rows"]["audit_record"] >= 10_000
    assert await counts(server, api) == {}


async def fill(postgres: Postgres, api: Api, rows: int) -> None:
    connection = await asyncpg.connect(postgres.admin_url)
    await connection.execute(
        """insert into audit_record (tenant_id, id, at, subject, subject_type, source_ip, action, method, url, entity_type,
            entity_id, entity_name, result, status, request_id)
        select $1, gen_random_uuid(), now(), 's', 'App', '', 'create', '', '', '', '', '', 'Succeeded', 200, ''
        from generate_series(1, $2::int)""",
        api.tenant.id,
        rows,
    )
    await connection.close()


async def test_erasure_of_one_tenant_leaves_every_other_alone(api: Api, make: Make, server: Server, erase: Erase) -> None:
    other = make.api(await make.tenant())
    before = await counts(server, other)
    await erase()
    after = await counts(server, other)
    assert lasting(after) == lasting(before)
    (await other.as_administrator().get("/api/v1/users")).ok()


async def test_custodian_removes_nothing_of_a_tenant_that_is_not_being_erased(api: Api, server: Server) -> None:
    before = await counts(server, api)
    async with server.atoll.db.custodian_tx(HOST, api.tenant.id) as tx:
        removed = [await catalogue.erase_batch(tx, table, most=1000) for table in await catalogue.tenant_tables(tx)]
    assert not any(removed)
    assert lasting(await counts(server, api)) == lasting(before)


async def test_erasing_what_is_not_there_is_not_found(operator: Client) -> None:
    assert (await operator.post(f"{OURS}/123/erasure", {})).problem == (404, "not_found")
    assert (await operator.get(f"{OURS}/123/erasure")).problem == (404, "not_found")
    assert (await operator.get(f"{OURS}/123/erasure/certificate")).problem == (404, "not_found")
