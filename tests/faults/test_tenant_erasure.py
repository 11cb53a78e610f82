"""A server killed again and again while it erases a tenant: in the end nothing of it is left, and the certificate is good."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

from tests.faults.jobs import insist
from tests.live import Api, Installation, Site, until
from tests.live.programs import shims_below

SEED = int(os.environ.get("FAULT_SEEDS", "21").split(",")[0])
KILLS = 3
ROWS = 10_000
TABLES = """select c.relname from pg_attribute a join pg_class c on c.oid = a.attrelid
    join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and a.attname = 'tenant_id' and not a.attisdropped"""
FILL = """insert into audit_record (tenant_id, id, at, subject, subject_type, source_ip, action, method, url, entity_type,
    entity_id, entity_name, result, status, request_id)
    select t.id, gen_random_uuid(), now(), 's', 'App', '', 'create', '', '', '', '', '', 'Succeeded', 200, ''
    from tenant t, generate_series(1, $2::int) where t.number = $1"""
# What a restart would wait for: the dead server's lease ends.
LEASES_END = "update work set due_at = now() - interval '1 minute' where kind = 'erase-tenant'"


@pytest.fixture
def installation() -> Iterator[Installation]:
    made = Installation()
    made.add_server()
    yield made
    made.end()


def test_tenant_is_erased_whatever_is_killed(installation: Installation) -> None:
    rng = random.Random(SEED)
    site = installation.add_site("leaving")
    installation.add_agent(site)
    run_something(installation, site)
    installation.fetch(FILL, site.number, ROWS)
    (row,) = installation.fetch("select id from tenant where number = $1", site.number)
    operator, path = installation.operator(), f"/api/atoll/v1/tenants/{site.number}/erasure"
    operator.post(path).expect(202)
    for _ in range(KILLS):
        delay = rng.uniform(0, 0.5)
        print(f"seed {SEED}: killed after {delay:.3f} s at step {step(operator, path)}")  # noqa: T201
        time.sleep(delay)  # the moment of the fault
        installation.servers[0].program.kill()
        installation.servers[0].start()
        installation.fetch(LEASES_END)
    until(lambda: step(operator, path) == "done", "the tenant is erased")
    assert left(installation, row["id"]) == {}
    until(lambda: not shims_below(site.agent_folder), "nothing of it runs any more")
    check_certificate(installation, operator, path)


def run_something(installation: Installation, site: Site) -> None:
    body = {
        "name": "long",
        "projectId": site.project,
        "clusterId": site.cluster,
        "spec": {"command": "sleep 600", "compute": {"gpuDevicesRequest": 1}, "terminationGracePeriodSeconds": 1},
    }
    id = site.admin.post("/api/v1/workloads/trainings", body).expect(202)["workloadId"]

    def runs() -> bool:
        return bool(site.admin.get(f"/api/v1/workloads/trainings/{id}").expect(200)["actualPhase"] == "Running")

    until(runs, "the training runs")
    assert shims_below(site.agent_folder)


def step(operator: Api, path: str) -> str:
    return str(insist(lambda: operator.get(path), 200).body["step"])


def left(installation: Installation, tenant: object) -> dict[str, int]:
    counts = {}
    for row in installation.fetch(TABLES):
        (found,) = installation.fetch(f'select count(*) as n from "{row["relname"]}" where tenant_id = $1', tenant)
        counts[row["relname"]] = found["n"]
    return {table: number for table, number in counts.items() if number}


def check_certificate(installation: Installation, operator: Api, path: str) -> None:
    """As a stranger would: with two files and the command, no server."""
    signed = operator.get(f"{path}/certificate").expect(200)
    keys = Api(installation.url).get("/.well-known/atoll-certificates.json").expect(200)
    assert signed["certificate"]["rows"]["audit_record"] >= ROWS
    assert [one["outcome"] for one in signed["certificate"]["clusters"]] == ["confirmed"]
    file, key = installation.folder / "certificate.json", installation.folder / "keys.json"
    file.write_text(json.dumps(signed))
    key.write_text(json.dumps(keys))
    command = [sys.executable, "-m", "atoll.cli", "certificate", "verify", str(file), "--key", str(key)]
    assert "The signature is good." in subprocess.run(command, check=True, capture_output=True, text=True).stdout
