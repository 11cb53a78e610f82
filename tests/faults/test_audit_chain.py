"""A server killed while it chains: every record stands in the chain once, and the archive verifies."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from uuid import UUID

import pytest

from atoll import chain
from tests.live import Api, Installation, until
from tests.live.installation import PASSWORD

SEED = int(os.environ.get("FAULT_SEEDS", "21").split(",")[0])
ROUNDS = 3
RECORDS = 3000
INSERT = """insert into audit_record (tenant_id, id, at, subject, subject_type, source_ip, action, method, url, entity_type,
        entity_id, entity_name, result, status, request_id)
    select $1, gen_random_uuid(), now(), 'ada@example.com', 'User', '192.0.2.1', 'update', 'PUT', '/api/v1/things', 'thing',
        n::text, 'thing ' || n, 'Succeeded', 200, '' from generate_series(1, $2) n"""


@pytest.fixture(scope="module")
def installation() -> Iterator[Installation]:
    made = Installation()
    made.add_server()
    yield made
    made.end()


def count(installation: Installation, table: str, tenant: UUID) -> int:
    return int(installation.fetch(f"select count(*) as n from {table} where tenant_id = $1", tenant)[0]["n"])


def test_kill_while_chaining_loses_and_doubles_no_record(installation: Installation) -> None:
    rng = random.Random(SEED)
    installation.add_tenant("acme")
    tenant = installation.fetch("select id from tenant where name = 'acme'")[0]["id"]
    server = installation.servers[0]
    for _ in range(ROUNDS):
        before = count(installation, "audit_link", tenant)
        installation.fetch(INSERT, tenant, RECORDS)
        some = before + rng.randrange(1, RECORDS // 2)
        until(lambda some=some: count(installation, "audit_link", tenant) >= some, "some of them are chained", poll=0.002)  # type: ignore[misc]
        server.program.kill()
        print(f"seed {SEED}: killed with {count(installation, 'audit_unchained', tenant)} still to chain")  # noqa: T201
        # As if the dead server's lease had run out: waiting half a minute for it proves nothing more.
        installation.fetch("update work set due_at = now() where kind = 'chain-audit' returning row_id")
        server.start()
    until(lambda: count(installation, "audit_unchained", tenant) == 0, "everything is chained")
    check(installation, tenant)


def check(installation: Installation, tenant: UUID) -> None:
    admin = Api(f"{installation.url}/t/acme").sign_in("admin@acme.example", PASSWORD)
    admin.post("/api/atoll/v1/audit/checkpoints").expect(201)
    answer = admin.get("/api/atoll/v1/audit/archive", start="2020-01-01", end="2100-01-01")
    report = chain.verify(answer.text.encode().splitlines(keepends=True))
    assert report.holds, report.findings
    links = installation.fetch("select seq, record_id from audit_link where tenant_id = $1 order by seq", tenant)
    assert [link["seq"] for link in links] == list(range(1, len(links) + 1))
    records = {row["id"] for row in installation.fetch("select id from audit_record where tenant_id = $1", tenant)}
    waiting = {row["record_id"] for row in installation.fetch("select record_id from audit_unchained")}
    assert {link["record_id"] for link in links} == records - waiting
    assert len(records) > ROUNDS * RECORDS
