"""Sign-in, list and create with 10 tenants and with 10,000: the same statements, and about the same buffers.

Statements are counted in PostgreSQL's own log, buffers from its statistics of tables and indexes; both of the tables of
requests only, since the loops of the server ask for due work whether or not there are requests.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import asyncpg
import uvloop

from bench.figures import Figure
from bench.http import Client, Failed
from bench.loaded import database
from bench.program import Program, atoll_up, empty_folder
from bench.submissions import SPEC

FEW, MANY = 10, 10_000
TIMES = 40
BUFFERS_BUDGET = 1.10
SETTLE_SECONDS = 20.0
OTHERS = """
insert into tenant (id, number, name, folded, display_name, status)
select gen_random_uuid(), 100000000 + n, 'tenant-' || n, 'tenant-' || n, 'Tenant ' || n, 'Ready'
  from generate_series(1, {count}) n;
insert into tenant_label (label, tenant_id) select folded, id from tenant where name like 'tenant-%';
insert into principal (tenant_id, id, kind, name, folded, client_id, secret_hash, created_by)
select t.id, gen_random_uuid(), 'service-account', 'machine-' || n, 'machine-' || n, 'client-' || n, '', 'bench'
  from tenant t, generate_series(1, 5) n where t.name like 'tenant-%';
insert into access_rule (tenant_id, id, subject_type, subject_id, role_id, scope_type, scope_id, scope_name, created_by)
select t.id, 1000 + n, 'service-account', 'machine-' || n, 1001, 'tenant', t.number::text, t.name, 'bench'
  from tenant t, generate_series(1, 5) n where t.name like 'tenant-%';
insert into cluster (tenant_id, id, name, folded, version, sealed_secret, secret_hash, created_at, updated_at)
select id, gen_random_uuid(), 'loaded', 'loaded', '2.24', '', '', now(), now() from tenant where name like 'tenant-%';
insert into department (tenant_id, id, cluster_id, name, folded, created_by, created_at, updated_by, updated_at)
select tenant_id, 500000001, id, 'loaded', 'loaded', 'bench', now(), 'bench', now() from cluster where name = 'loaded';
insert into project (tenant_id, id, cluster_id, department_id, name, folded, namespace, created_by, created_at, updated_by,
    updated_at)
select tenant_id, 600000001, id, 500000001, 'loaded', 'loaded', 'loaded', 'bench', now(), 'bench', now()
  from cluster where name = 'loaded';
insert into audit_record (tenant_id, id, at, subject, subject_type, source_ip, action, method, url, entity_type, entity_id,
    entity_name, result, status, request_id)
select t.id, gen_random_uuid(), now() - n * interval '1 minute', 'machine', 'App', '', 'create', 'POST', '', 'workload', '',
    '', 'Succeeded', 202, ''
  from tenant t, generate_series(1, 20) n where t.name like 'tenant-%';
"""
BUFFERS = """select coalesce(sum(coalesce(heap_blks_read, 0) + coalesce(heap_blks_hit, 0) + coalesce(idx_blks_read, 0)
    + coalesce(idx_blks_hit, 0)), 0)::bigint from pg_statio_user_tables where relname not in ('work', 'agent_session')"""


@dataclass(frozen=True)
class Use:
    statements: float
    buffers: float


def measure() -> Iterator[Figure]:
    few, many = uvloop.run(uses(FEW)), uvloop.run(uses(MANY))
    for name, use in few.items():
        other = many[name]
        statements = f"{use.statements:.1f} and {other.statements:.1f} statements each"
        buffers = f"{use.buffers:.0f} and {other.buffers:.0f} buffers each"
        yield Figure(
            f"{name}: statements, {MANY:,} against {FEW} tenants",
            other.statements / use.statements,
            "ratio",
            1.0,
            note=statements,
        )
        yield Figure(
            f"{name}: buffers, {MANY:,} against {FEW} tenants",
            other.buffers / use.buffers,
            "ratio",
            BUFFERS_BUDGET,
            note=buffers,
        )


async def uses(tenants: int) -> dict[str, Use]:
    with empty_folder() as folder, database(folder / "data") as (embedded, environment):
        with atoll_up(folder / "data", demo=True, environment=environment):
            pass  # the demo's two tenants; from here on without their agents
        admin = await asyncpg.connect(embedded.admin_url)
        await admin.execute(OTHERS.format(count=tenants - 2), timeout=600)
        await admin.execute("alter role atoll_tenant set log_statement = 'all'")
        await admin.execute("vacuum analyze", timeout=600)
        with atoll_up(folder / "data", environment=environment) as program:
            counter = Counter(admin, folder / "data" / "postgres" / "postgres.log")
            found = {name: await counter.of(act) for name, act in (await operations(program)).items()}
        await admin.close()
        return found


async def operations(program: Program) -> dict[str, Callable[[], Awaitable[Any]]]:
    entry = program.demo["tenants"][0]
    api = await program.tenant()
    place = {"projectId": entry["project"]["id"], "clusterId": entry["cluster"]["uuid"]}

    async def sign_in() -> None:
        client = Client(program.port, f"/t/{entry['name']}")
        await client.sign_in(entry["clientId"], entry["clientSecret"])
        await client.close()

    async def create() -> None:
        await api.post("/api/v1/workloads/trainings", {"name": f"t-{uuid4().hex[:12]}", "spec": SPEC, **place})

    return {"sign-in": sign_in, "list": lambda: api.get("/api/v1/workloads?limit=50"), "create": create}


class Counter:
    """Statements and buffers of one operation, as means over many."""

    def __init__(self, admin: Any, log: Path) -> None:
        self._admin, self._log = admin, log

    async def of(self, act: Callable[[], Awaitable[Any]]) -> Use:
        await act()  # plans and caches are there
        buffers = await self._settled()
        statements = self._statements()
        for _ in range(TIMES):
            await act()
        used = await self._settled() - buffers
        return Use((self._statements() - statements) / TIMES, used / TIMES)

    def _statements(self) -> int:
        text = self._log.read_text(errors="replace")
        return text.count("LOG:  statement: ") + text.count("LOG:  execute ")

    async def _settled(self) -> int:
        """Sessions hand in their statistics when they are idle: the figure that stood still for two seconds."""
        deadline = time.monotonic() + SETTLE_SECONDS
        last, since = -1, time.monotonic()
        while time.monotonic() < deadline:
            now = int(await self._admin.fetchval(BUFFERS))
            if now != last:
                last, since = now, time.monotonic()
            elif time.monotonic() - since > 2.5:
                return last
            await asyncio.sleep(0.2)
        raise Failed("PostgreSQL's statistics did not settle")
