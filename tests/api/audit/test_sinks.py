"""Sinks: chained records arrive at a tenant's collector in order and once, its secret stays one, a dead one hurts nobody."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import asyncpg
import pytest

from atoll.kit.clock import FakeClock
from atoll.server.audit import SinkSender
from tests.support.api import Client
from tests.support.collector import HOST, Collector, collecting, outward
from tests.support.make import Make, Tenant
from tests.support.postgres import Postgres
from tests.support.server import Server, running_server

SINKS = "/api/atoll/v1/audit/sinks"
TOKEN = "a-secret-that-nobody-sees"


@pytest.fixture
async def sending(postgres: Postgres, clock: FakeClock) -> AsyncIterator[Server]:
    """A replica that may reach collectors on this machine, on simulated time."""
    async with running_server(postgres, clock=clock, outward=outward()) as server:
        yield server


@pytest.fixture
def administrator(sending: Server, tenant: Tenant) -> Client:
    return Client(sending, tenant.base, tenant.administrator_token)


@pytest.fixture
async def collector() -> AsyncIterator[Collector]:
    async with collecting(http=True) as collector:
        yield collector


def body(collector: Collector, **fields: Any) -> dict[str, Any]:
    return {"name": "siem", "kind": "https", "format": "json", "url": collector.url(), "backlog": True} | fields


async def passed(sending: Server) -> None:
    await sending.work()
    await sending.send()


def seqs(collector: Collector) -> list[int]:
    return [json.loads(line)["seq"] for request in collector.requests for line in request.body.splitlines()]


async def shown(administrator: Client, sink: str) -> dict[str, Any]:
    found: dict[str, Any] = (await administrator.get(f"{SINKS}/{sink}")).ok().json
    return found


async def test_records_arrive_in_order_and_once(
    sending: Server, administrator: Client, collector: Collector, make: Make, clock: FakeClock
) -> None:
    clock.advance(minutes=1)
    await sending.work()
    sink = (await administrator.post(SINKS, body(collector, token=TOKEN))).ok(201)["id"]
    await make.project()
    await passed(sending)
    await make.project()
    await passed(sending)
    state = await shown(administrator, sink)
    assert seqs(collector) == list(range(1, state["sentSeq"] + 1))
    assert (state["state"], state["behindBy"], state["hasToken"]) == ("idle", 0, True)
    assert len({request.headers["idempotency-key"] for request in collector.requests}) == len(collector.requests)
    assert {request.headers["authorization"] for request in collector.requests} == {f"Bearer {TOKEN}"}
    assert {request.headers["host"] for request in collector.requests} == {f"{HOST}:{collector.port}"}


async def test_new_sink_begins_with_what_comes(sending: Server, administrator: Client, collector: Collector) -> None:
    await passed(sending)
    (await administrator.post(SINKS, body(collector, backlog=False))).ok(201)
    await passed(sending)
    (line,) = b"".join(request.body for request in collector.requests).splitlines()
    assert json.loads(line)["record"]["entity_type"] == "audit-sink"


async def test_batch_that_failed_is_sent_again_as_it_was(
    sending: Server, administrator: Client, collector: Collector, clock: FakeClock
) -> None:
    collector.status = 503
    sink = (await administrator.post(SINKS, body(collector))).ok(201)["id"]
    await passed(sending)
    state = await shown(administrator, sink)
    assert (state["state"], state["lastError"], state["sentSeq"]) == ("failing", "it answers 503", 0)
    collector.status = 200
    clock.advance(minutes=1)
    await passed(sending)
    first, again = collector.requests[:2]
    assert (first.headers["idempotency-key"], first.body) == (again.headers["idempotency-key"], again.body)
    assert (await shown(administrator, sink))["state"] == "idle"


async def test_sink_that_is_given_up_stands_still_until_a_test_arrives(
    sending: Server, administrator: Client, collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SinkSender, "most_attempts", 1)
    collector.status = 500
    sink = (await administrator.post(SINKS, body(collector))).ok(201)["id"]
    await passed(sending)
    await passed(sending)
    assert (await shown(administrator, sink))["state"] == "stalled"
    assert len(collector.requests) == 1
    refused = (await administrator.post(f"{SINKS}/{sink}/test")).ok(200)
    assert refused.json == {"arrived": False, "problem": "it answers 500"}
    collector.status = 204
    assert (await administrator.post(f"{SINKS}/{sink}/test")).ok(200).json == {"arrived": True}
    assert json.loads(collector.requests[-1].body)["record"]["action"] == "test"
    await passed(sending)
    assert (await shown(administrator, sink))["state"] == "idle"


async def test_sink_that_never_answers_holds_up_nobody_else(
    sending: Server, administrator: Client, collector: Collector, make: Make, clock: FakeClock
) -> None:
    """With the loop as it runs: the silent one keeps a place, and another tenant's records arrive meanwhile."""
    collector.silent = True
    (await administrator.post(SINKS, body(collector))).ok(201)
    other = await make.tenant()
    async with collecting(http=True) as lively:
        theirs = Client(sending, other.base, other.administrator_token)
        (await theirs.post(SINKS, body(lively))).ok(201)
        clock.advance(minutes=1)  # past what the other replica ordered
        await sending.work()
        running = asyncio.create_task(sending.atoll.outbox.run())
        async with asyncio.timeout(20):
            while not (collector.requests and lively.requests):
                await asyncio.sleep(0.01)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    assert seqs(lively)[0] == 1


async def stored_token(postgres: Postgres, sink: str) -> bytes:
    connection = await asyncpg.connect(postgres.admin_url)
    try:
        return bytes(await connection.fetchval("select sealed_token from audit_sink where id = $1", UUID(sink)))
    finally:
        await connection.close()


async def test_secret_is_stored_sealed_and_never_shown(postgres: Postgres, administrator: Client, collector: Collector) -> None:
    made = (await administrator.post(SINKS, body(collector, token=TOKEN))).ok(201)
    assert TOKEN.encode() not in await stored_token(postgres, made["id"])
    changed = (await administrator.put(f"{SINKS}/{made['id']}", body(collector, name="other"))).ok(200)
    assert (changed["hasToken"], changed["name"]) == (True, "other")
    everything = (await administrator.get(SINKS)).text + (
        await administrator.get("/api/v1/audit/log", start="2020-01-01", end="2100-01-01")
    ).text
    assert TOKEN not in made.text + changed.text + everything
    cleared = (await administrator.put(f"{SINKS}/{made['id']}", body(collector, name="other", token=""))).ok(200)
    assert cleared["hasToken"] is False


@pytest.mark.parametrize(("scheme", "tls"), [("tls", True), ("tcp", False)])
async def test_syslog_gets_framed_cef(scheme: str, tls: bool, sending: Server, administrator: Client) -> None:
    async with collecting(http=False, tls=tls) as collector:
        (await administrator.post(SINKS, body(collector, kind="syslog", format="cef", url=collector.url(scheme)))).ok(201)
        await passed(sending)
        async with asyncio.timeout(10):
            while not collector.streams:
                await asyncio.sleep(0.01)
    length, _, rest = collector.streams[0].partition(b" ")
    message = rest[: int(length)].decode()
    assert message.startswith("<110>1 ")
    assert "CEF:0|Atoll|Atoll|" in message


async def test_only_five_sinks_and_each_with_a_name_of_its_own(administrator: Client, collector: Collector) -> None:
    for number in range(5):
        (await administrator.post(SINKS, body(collector, name=f"sink-{number}"))).ok(201)
    assert (await administrator.post(SINKS, body(collector, name="sixth"))).problem == (409, "too_many_sinks")
    one = (await administrator.get(SINKS)).ok()["sinks"][0]["id"]
    assert (await administrator.put(f"{SINKS}/{one}", body(collector, name="sink-4"))).problem == (409, "name_taken")
    (await administrator.delete(f"{SINKS}/{one}")).ok(204)
    assert (await administrator.post(SINKS, body(collector, name="sink-4"))).problem == (409, "name_taken")


@pytest.mark.parametrize(
    "fields",
    [
        {"url": "http://siem.example/"},
        {"url": "https://10.0.0.1/"},
        {"url": "https://169.254.169.254/latest/meta-data"},
        {"url": "https://name:word@siem.example/"},
        {"url": "ftp://siem.example/"},
        {"url": "https://[::1"},
        {"kind": "syslog"},
        {"kind": "syslog", "url": "tcp://siem.example"},
        {"kind": "syslog", "url": "tls://siem.example:6514", "token": "x"},
        {"name": "Not A Name"},
        {"format": "xml"},
    ],
)
async def test_impossible_sink_is_a_named_field(fields: dict[str, Any], administrator: Client, collector: Collector) -> None:
    answer = await administrator.post(SINKS, body(collector, **fields))
    assert answer.problem == (400, "invalid_fields")
    assert answer.wrong_fields <= {"url", "token", "name", "format"}


async def test_reading_the_log_does_not_allow_to_send_it_away(
    administrator: Client, collector: Collector, make: Make, tenant: Tenant
) -> None:
    viewer = await make.api(tenant).as_user("Viewer")
    assert (await viewer.post(SINKS, body(collector))).problem == (403, "permission_missing")
