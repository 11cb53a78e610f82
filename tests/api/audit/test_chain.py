"""The chain: every committed record once, none passed over, signed, archived, verified, and forgotten from its beginning on."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta
from typing import Any

import pytest

from atoll import chain
from atoll.kit.clock import FakeClock
from atoll.server.audit import Action, Entity, record
from atoll.server.audit.service.checkpoints import checkpoint
from atoll.server.db import HOST_REALM, Caller, CallerKind, TenantTx
from atoll.server.identity import SigningKeys, signer_of
from tests.support.api import Api, Client
from tests.support.make import Make, Tenant
from tests.support.server import Server

CHECKPOINTS, ARCHIVE = "/api/atoll/v1/audit/checkpoints", "/api/atoll/v1/audit/archive"
SPAN = {"start": "2020-01-01", "end": "2100-01-01"}


def loop(tenant: Tenant) -> Caller:
    return Caller(CallerKind.LOOP, tenant.id, tenant.id, name="atoll")


async def note(tx: TenantTx, name: str) -> None:
    await record(tx, Action.UPDATE, Entity("thing", name, name))


async def archived(client: Client, **span: str) -> list[bytes]:
    answer = (await client.get(ARCHIVE, **SPAN | span)).ok(200)
    assert answer.headers["content-type"] == "application/x-ndjson"
    return answer.body.splitlines(keepends=True)


def records(lines: list[bytes]) -> list[dict[str, Any]]:
    return [known["record"] for known in map(json.loads, lines) if known["type"] == "record"]


async def test_records_are_chained_signed_and_verified(api: Api, make: Make) -> None:
    await make.project()
    administrator = api.as_administrator()
    made = (await administrator.post(CHECKPOINTS)).ok(201)
    lines = await archived(administrator, end="2100-01-01")
    report = chain.verify(lines, keys=[chain.thumbprint(made["publicJwk"])])
    assert report.holds, report.findings
    assert (report.realm, report.signed_to, report.from_the_beginning) == (str(api.tenant.id), made["seq"], True)
    assert {one["entity_type"] for one in records(lines)} == {"session", "cluster", "department", "project"}


async def test_checkpoint_is_made_once_for_what_is_there_and_again_for_what_comes(api: Api) -> None:
    administrator = api.as_administrator()
    first = (await administrator.post(CHECKPOINTS)).ok(201)
    second = (await administrator.post(CHECKPOINTS)).ok(201)  # the first one was recorded itself
    assert (second["number"], second["seq"]) == (first["number"] + 1, first["seq"] + 1)
    page = (await administrator.get(CHECKPOINTS, limit=1)).ok()
    assert ([one["number"] for one in page["checkpoints"]], page["next"]) == ([second["number"]], second["number"])
    older = (await administrator.get(CHECKPOINTS, before=page["next"])).ok()
    assert [one["number"] for one in older["checkpoints"]] == [first["number"]]


async def test_checkpoint_says_by_whose_key_it_is_signed(api: Api) -> None:
    made = (await api.as_administrator().post(CHECKPOINTS)).ok(201)
    said = chain.read_checkpoint(made["signed"])
    assert (said.realm, said.seq, said.digest, said.count) == (str(api.tenant.id), made["seq"], made["digest"], made["count"])
    assert (said.key_id, said.key) == (made["keyId"], chain.thumbprint(made["publicJwk"]))
    assert "d" not in made["publicJwk"]


async def test_host_organization_has_a_chain_of_its_own(operator: Client) -> None:
    (await operator.post(CHECKPOINTS)).ok(201)
    report = chain.verify(await archived(operator))
    assert (report.holds, report.realm) == (True, str(HOST_REALM))


async def test_record_that_commits_late_is_chained_late(api: Api, server: Server) -> None:
    """Its id and its time are older than those that were chained before it."""
    late = asyncio.Event()
    began = asyncio.Event()

    async def slow() -> None:
        async with server.atoll.db.tenant_tx(loop(api.tenant)) as tx:
            await note(tx, "late")
            began.set()
            await late.wait()

    writing = asyncio.create_task(slow())
    await began.wait()
    async with server.atoll.db.tenant_tx(loop(api.tenant)) as tx:
        await note(tx, "early")
    await server.work()
    late.set()
    await writing
    await server.work()
    (await api.as_administrator().post(CHECKPOINTS)).ok(201)
    lines = await archived(api.as_administrator())
    assert chain.verify(lines).holds
    assert [one["entity_name"] for one in records(lines) if one["entity_type"] == "thing"] == ["early", "late"]


async def test_writers_and_chainers_at_once_lose_and_double_nothing(api: Api, server: Server, replica: Server) -> None:
    async def write(number: int) -> None:
        async with server.atoll.db.tenant_tx(loop(api.tenant)) as tx:
            await note(tx, str(number))

    await asyncio.gather(*(write(number) for number in range(60)), server.work(), replica.work(), replica.work())
    await server.work()
    (await api.as_administrator().post(CHECKPOINTS)).ok(201)
    lines = await archived(api.as_administrator())
    assert chain.verify(lines).holds
    assert sorted(int(one["entity_name"]) for one in records(lines) if one["entity_type"] == "thing") == list(range(60))


async def test_archive_of_a_time_goes_from_checkpoint_to_checkpoint(timed: Server, clock: FakeClock, tenant: Tenant) -> None:
    administrator = Client(timed, tenant.base, tenant.administrator_token)
    for name in ("first", "second", "third"):
        clock.advance(minutes=15)
        async with timed.atoll.db.tenant_tx(loop(tenant)) as tx:
            await note(tx, name)
        (await administrator.post(CHECKPOINTS)).ok(201)
    middle = clock.now().replace(microsecond=0).isoformat().replace("+00:00", "Z")
    lines = await archived(administrator, start=middle)
    report = chain.verify(lines)
    assert report.holds, report.findings
    assert (report.from_the_beginning, report.starts_at_checkpoint) == (False, True)
    assert [one["entity_name"] for one in records(lines) if one["entity_type"] == "thing"] == ["third"]


async def test_archive_of_a_time_without_records_is_empty_and_holds(api: Api) -> None:
    report = chain.verify(await archived(api.as_administrator(), end="2020-01-02"))
    assert (report.holds, report.records) == (True, 0)


async def test_retention_forgets_behind_a_checkpoint_and_the_rest_verifies(
    timed: Server, clock: FakeClock, tenant: Tenant
) -> None:
    administrator = Client(timed, tenant.base, tenant.administrator_token)
    signer = await signer_of(SigningKeys(timed.atoll.db, timed.settings.installation_key), tenant.id)
    now = clock.now()
    clock.at = now - timedelta(days=91)
    async with timed.atoll.db.tenant_tx(loop(tenant)) as tx:
        await note(tx, "old")
        await checkpoint(tx, signer)
    clock.at = now
    async with timed.atoll.db.tenant_tx(loop(tenant)) as tx:
        await note(tx, "new")
    await timed.work()
    clock.advance(hours=2)
    await timed.work()  # the hour's upkeep
    clock.at = now
    lines = await archived(administrator)
    report = chain.verify(lines)
    assert report.holds, report.findings
    assert (report.from_the_beginning, report.starts_at_checkpoint) == (False, True)
    assert [one["entity_name"] for one in records(lines) if one["entity_type"] == "thing"] == ["new"]
    left = (await administrator.get("/api/v1/audit/log", **SPAN, filterBy="entity_type==thing")).ok()["logs"]
    assert [one["entity_name"] for one in left] == ["new"]


@pytest.mark.parametrize("days", [1, 3651, True, "x"])
async def test_retention_is_a_setting_with_bounds(days: Any, api: Api) -> None:
    body = {"key": "audit.retention_days", "value": days}
    assert (await api.as_administrator().put("/v1/k8s/setting", body)).problem == (400, "invalid_fields")


async def test_figures_say_how_far_the_chain_is_behind(api: Api, operator: Client, server: Server) -> None:
    async with server.atoll.db.tenant_tx(loop(api.tenant)) as tx:
        await note(tx, "waiting")
    lines = (await operator.get("/metrics")).ok().text.splitlines()
    figures = dict(line.rsplit(" ", 1) for line in lines if not line.startswith("#"))
    assert float(figures["atoll_audit_unchained"]) >= 1
    assert float(figures["atoll_audit_behind_seconds"]) >= 0
    assert float(figures["atoll_outbox_waiting"]) >= 0


@pytest.mark.parametrize("path", [CHECKPOINTS, ARCHIVE])
async def test_only_who_may_read_the_log_reads_its_chain(path: str, api: Api) -> None:
    viewer = await api.as_user("Viewer")
    assert (await viewer.get(path, **SPAN)).problem == (403, "permission_missing")


async def test_archive_of_an_impossible_time_is_a_named_field(api: Api) -> None:
    answer = await api.as_administrator().get(ARCHIVE, start="2030-01-01", end="2020-01-01")
    assert answer.problem == (400, "invalid_fields")
