"""Everything of a tenant in one file, written in the background as that tenant, fetched by its own administrators only."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import io
import json
import tarfile
from typing import Any

import pytest

from atoll.server.db import TenantTx, catalogue
from atoll.server.tenants.service import exports
from tests.api.tenants.ordering import OURS
from tests.support.answers import Answer
from tests.support.api import Api, Client
from tests.support.make import Make
from tests.support.server import Server

EXPORT = "/api/atoll/v1/export"


async def fetched(api: Api, server: Server) -> tuple[Answer, dict[str, bytes]]:
    administrator = api.as_administrator()
    id = (await administrator.post(EXPORT)).ok(202)["id"]
    await server.work()
    answer = (await administrator.get(f"{EXPORT}/{id}/file")).ok(200)
    return answer, files(answer.body)


def files(archive: bytes) -> dict[str, bytes]:
    with tarfile.open(fileobj=io.BytesIO(archive), mode="r:gz") as opened:
        return {one.name: opened.extractfile(one).read() for one in opened.getmembers()}  # type: ignore[union-attr]


def rows(content: dict[str, bytes], table: str) -> list[Any]:
    return [json.loads(line) for name in content if name.startswith(f"rows/{table}/") for line in content[name].splitlines()]


async def test_archive_holds_every_row_and_a_manifest_of_it(api: Api, make: Make, server: Server) -> None:
    training = await make.training()
    answer, content = await fetched(api, server)
    assert [one["id"] for one in rows(content, "workload")] == [training.id]
    assert [one["name"] for one in rows(content, "principal")] == [api.tenant.administrator]
    manifest = json.loads(content["manifest.json"])
    assert manifest["tenant"]["uuid"] == str(api.tenant.id)
    assert manifest["tables"]["workload"] == 1
    for one in manifest["files"]:
        assert hashlib.sha256(content[one["name"]]).hexdigest() == one["sha256"]
    assert answer.headers["x-content-sha256"] == hashlib.sha256(answer.body).hexdigest()
    assert answer.headers["content-length"] == str(len(answer.body))


async def test_no_secret_is_in_it(api: Api, make: Make, server: Server) -> None:
    machine = await make.service_account()
    cluster = await make.cluster()
    secret = await make.install_secret(cluster)
    answer, content = await fetched(api, server)
    text = gzip.decompress(answer.body)
    for word in (machine.secret, secret, hashlib.sha256(secret.encode()).hexdigest(), "argon2"):
        assert word.encode() not in text
    left_out = json.loads(content["manifest.json"])["columnsLeftOut"]
    assert set(left_out["principal"]) >= {"secret_hash", "previous_hash", "password_hash"}
    assert set(left_out["cluster"]) == {"sealed_secret", "secret_hash"}


async def test_export_that_is_killed_between_any_two_parts_is_whole(
    api: Api, make: Make, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    await make.training()
    step = exports.step

    async def killed(tx: TenantTx, id: Any) -> bool:
        await step(tx, id)
        raise asyncio.CancelledError  # nothing of this transaction stays

    monkeypatch.setattr(catalogue, "PAGE", 3)
    (await api.as_administrator().post(EXPORT)).ok(202)
    with monkeypatch.context() as dying:
        dying.setattr(exports, "step", killed)
        with pytest.raises(asyncio.CancelledError):
            await server.work()
    async with server.atoll.db.system_tx() as tx:
        await tx.execute("update work set due_at = now() - interval '1 minute' where kind = $1", exports.EXPORT)
    await server.work()
    (found,) = (await api.as_administrator().get(EXPORT)).ok().json
    content = files((await api.as_administrator().get(f"{EXPORT}/{found['id']}/file")).ok(200).body)
    audited = [one["id"] for one in rows(content, "audit_record")]
    assert len(audited) == len(set(audited)) == json.loads(content["manifest.json"])["tables"]["audit_record"] > 3


async def test_second_order_is_answered_with_the_one_that_is_being_written(api: Api, server: Server) -> None:
    first, second = [(await api.as_administrator().post(EXPORT)).ok(202)["id"] for _ in range(2)]
    assert first == second
    await server.work()


async def test_new_export_replaces_the_last_one(api: Api, server: Server) -> None:
    await fetched(api, server)
    await fetched(api, server)
    (only,) = (await api.as_administrator().get(EXPORT)).ok().json
    assert only["status"] == "Ready"
    assert only["rowsDone"] == only["rowsTotal"] > 0


async def test_export_is_not_fetched_before_it_is_ready(api: Api, server: Server) -> None:
    id = (await api.as_administrator().post(EXPORT)).ok(202)["id"]
    assert (await api.as_administrator().get(f"{EXPORT}/{id}/file")).problem == (409, "export_not_ready")
    await server.work()


async def test_only_an_administrator_of_the_whole_tenant_exports(api: Api, make: Make) -> None:
    project = await make.project()
    for client in (await api.as_user("Viewer"), await api.as_user("System administrator", project.scope)):
        assert (await client.post(EXPORT)).problem == (403, "permission_missing")


async def test_host_orders_an_export_sees_its_progress_and_cannot_fetch_it(api: Api, operator: Client, server: Server) -> None:
    id = (await operator.post(f"{OURS}/{api.tenant.number}/export")).ok(202)["id"]
    await server.work()
    (shown,) = (await operator.get(f"{OURS}/{api.tenant.number}/export")).ok().json
    assert (shown["id"], shown["status"], shown["byHost"]) == (id, "Ready", True)
    assert (await operator.get(f"{EXPORT}/{id}/file")).status == 404
    assert (await (await api.as_operator()).get(f"{EXPORT}/{id}/file")).problem == (403, "operators_not_here")
    (await api.as_administrator().get(f"{EXPORT}/{id}/file")).ok(200)


async def test_stopped_tenant_is_not_exported(api: Api, operator: Client, server: Server) -> None:
    (await operator.post(f"{OURS}/{api.tenant.number}/suspend", {"reason": "unpaid"})).ok(200)
    assert (await operator.post(f"{OURS}/{api.tenant.number}/export")).problem == (409, "wrong_status")
    await server.work()
