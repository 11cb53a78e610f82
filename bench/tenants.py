"""Sign-in, list, submitting and making a tenant with 10 tenants and with 10,000: the same statements, about the same buffers.

Three installations are compared. Ten tenants and ten thousand with the same rows in all, shared among them, tell what the
number of tenants costs; ten tenants as small as the ten thousand tell what the rows cost beside it: an index of one page is
read in one step, that of 100,000 rows in three.

Both are counted by pg_stat_statements, for the roles of requests and for finding a tenant by its name. The loops of
the server ask for due work whether or not there are requests, and are not counted; what they would do is put off.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import asyncpg
import uvloop

from bench.figures import Figure
from bench.http import Client
from bench.loaded import database
from bench.processes import cpu_seconds, memory_mb
from bench.program import Program, atoll_up, empty_folder
from bench.submissions import SPEC

TIMES = 40
BUFFERS_BUDGET = 1.10
POLL_SECONDS = 0.02
# Rows of workloads lie among those of other tenants, as they do where tenants work at the same time.
OTHERS = """
insert into tenant (id, number, name, folded, display_name, status)
select gen_random_uuid(), 100000000 + n, 'tenant-' || n, 'tenant-' || n, 'Tenant ' || n, 'Ready'
  from generate_series(1, {tenants}) n;
insert into tenant_label (label, tenant_id) select folded, id from tenant where name like 'tenant-%';
insert into principal (tenant_id, id, kind, name, folded, client_id, secret_hash, created_by)
select t.id, gen_random_uuid(), 'service-account', 'machine-' || n, 'machine-' || n, 'client-' || n, '', 'bench'
  from tenant t, generate_series(1, 5 * {each}) n where t.name like 'tenant-%';
insert into access_rule (tenant_id, id, subject_type, subject_id, role_id, scope_type, scope_id, scope_name, created_by)
select t.id, 1000 + n, 'service-account', 'machine-' || n, 1001, 'tenant', t.number::text, t.name, 'bench'
  from tenant t, generate_series(1, 5 * {each}) n where t.name like 'tenant-%';
insert into cluster (tenant_id, id, name, folded, version, sealed_secret, secret_hash, created_at, updated_at)
select t.id, gen_random_uuid(), 'loaded-' || n, 'loaded-' || n, '2.24', '', '', now(), now()
  from tenant t, generate_series(1, {each}) n where t.name like 'tenant-%';
insert into department (tenant_id, id, cluster_id, name, folded, created_by, created_at, updated_by, updated_at)
select tenant_id, 500000000 + number, id, name, folded, 'bench', now(), 'bench', now()
  from (select *, row_number() over (partition by tenant_id) as number from cluster where name like 'loaded-%') c;
insert into project (tenant_id, id, cluster_id, department_id, name, folded, namespace, created_by, created_at, updated_by,
    updated_at)
select tenant_id, id + 100000000, cluster_id, id, name, folded, name, 'bench', now(), 'bench', now()
  from department where created_by = 'bench';
insert into workload (tenant_id, id, kind, name, requested_name, folded, cluster_id, cluster_name, project_id, project_name,
    department_id, department_name, namespace, spec, shown, desired_phase, phase, phase_at, priority, priority_class,
    preemptible, category, submitted_by, gpu_milli, cpu_milli, memory_bytes, parallelism, completions, running_pods,
    node_pool, created_at, updated_at)
select p.tenant_id, gen_random_uuid(), 'Training', 'train-' || n, 'train', 'train-' || n, p.cluster_id, p.name, p.id, p.name,
    p.department_id, p.name, p.namespace, '{{}}', '{{"spec":{{}}}}', 'Running', 'Completed', now(), 40, 'low', true, 'Train',
    'bench', 1000, 4000, 8::bigint << 30, 1, 1, 0, 'default', now() - n * interval '1 minute', now()
  from project p, generate_series(1, case when p.created_by = 'bench' then 10 else 52 end) n order by random();
insert into audit_record (tenant_id, id, at, subject, subject_type, source_ip, action, method, url, entity_type, entity_id,
    entity_name, result, status, request_id)
select t.id, gen_random_uuid(), now() - n * interval '1 minute', 'machine', 'App', '', 'create', 'POST', '', 'workload', '',
    '', 'Succeeded', 202, ''
  from tenant t, generate_series(1, 20 * {each}) n where t.name like 'tenant-%';
delete from audit_unchained;
"""
# The loop that chains audit records works as the tenant's role too, whenever it happens to be due: not during these.
LATER = """
insert into work (tenant_id, kind, row_id, due_at) select id, 'chain-audit', id, now() + interval '1 day' from tenant
on conflict (tenant_id, kind, row_id) do nothing;
update work set due_at = now() + interval '1 day';
"""
PRELOAD = "alter system set shared_preload_libraries = 'pg_stat_statements'"
USED = """select coalesce(sum(calls), 0)::bigint as statements,
    coalesce(sum(shared_blks_hit + shared_blks_read), 0)::bigint as buffers
  from pg_stat_statements s join pg_roles r on r.oid = s.userid
 where r.rolname in ('atoll_tenant', 'atoll_host') or (r.rolname = 'atoll_system' and s.query like '%tenant_label%')"""


@dataclass(frozen=True)
class Installation:
    """`each`: how many clusters, departments and projects every tenant has. For each of these there are five machines, ten
    workloads and twenty audit records."""

    name: str
    tenants: int
    each: int


LARGE = Installation("10 large tenants", 10, 1_000)
SMALL = Installation("10 small tenants", 10, 1)
MANY = Installation("10,000 tenants", 10_000, 1)


@dataclass(frozen=True)
class Use:
    statements: int
    buffers: float


@dataclass(frozen=True)
class Measured:
    """`started` are seconds to the first answer, `memory` MB of the server then, `listed` milliseconds of its CPU for the host
    organization's list of all tenants."""

    uses: dict[str, Use]
    started: float
    memory: float
    listed: float


def measure() -> Iterator[Figure]:
    many = uvloop.run(measured(MANY))
    yield Figure("list of all 10,000 tenants: the server's CPU", many.listed, "ms", note="the reference gives it no pages")
    for few, budget in ((LARGE, BUFFERS_BUDGET), (SMALL, None)):
        found = uvloop.run(measured(few))
        for name, use in found.uses.items():
            yield from compared(name, few.name, use, many.uses[name], budget)
    memory = f"{found.memory:.0f} and {many.memory:.0f} MB"
    yield Figure(f"server memory, against {SMALL.name}", many.memory / found.memory, "ratio", BUFFERS_BUDGET, note=memory)
    seconds = f"{found.started:.2f} and {many.started:.2f} s"
    yield Figure(f"start, against {SMALL.name}", many.started / found.started, "ratio", note=seconds)


def compared(name: str, few: str, use: Use, other: Use, buffers_budget: float | None) -> Iterator[Figure]:
    statements = f"{use.statements} and {other.statements} each"
    buffers = f"{use.buffers:.0f} and {other.buffers:.0f} each"
    yield Figure(f"{name}: statements, against {few}", other.statements / use.statements, "ratio", 1.0, note=statements)
    yield Figure(f"{name}: buffers, against {few}", other.buffers / use.buffers, "ratio", buffers_budget, note=buffers)


async def measured(installation: Installation) -> Measured:
    with empty_folder() as folder:
        with database(folder / "data") as (embedded, environment):
            with atoll_up(folder / "data", demo=True, environment=environment):
                pass  # the demo's two tenants; from here on without their agents
            await run(embedded.admin_url, PRELOAD)
            await run(embedded.admin_url, OTHERS.format(tenants=installation.tenants, each=installation.each))
            await run(embedded.admin_url, LATER)
            await run(embedded.admin_url, "vacuum analyze")
        with (
            database(folder / "data") as (embedded, environment),
            atoll_up(folder / "data", environment=environment) as program,
        ):
            memory = memory_mb(program.pid)
            await run(embedded.admin_url, "create extension pg_stat_statements")
            admin = await asyncpg.connect(embedded.admin_url)
            found = {name: await use_of(admin, act) for name, act in (await operations(program, admin)).items()}
            await admin.close()
            return Measured(found, program.answered, memory, await listing(program))


async def run(url: str, sql: str) -> None:
    connection = await asyncpg.connect(url)
    await connection.execute(sql, timeout=600)
    await connection.close()


async def operations(program: Program, admin: Any) -> dict[str, Callable[[], Awaitable[Any]]]:
    entry = program.demo["tenants"][0]
    api = await program.tenant()
    place = {"projectId": entry["project"]["id"], "clusterId": entry["cluster"]["uuid"]}

    async def sign_in() -> None:
        client = Client(program.port, f"/t/{entry['name']}")
        await client.sign_in(entry["clientId"], entry["clientSecret"])
        await client.close()

    async def submit() -> None:
        await api.post("/api/v1/workloads/trainings", {"name": f"t-{uuid4().hex[:12]}", "spec": SPEC, **place})

    operator = await program.operator()

    async def found_tenant() -> None:
        """Until it is ready; whoever waits for that is the superuser, who is not counted."""
        name = f"t-{uuid4().hex[:12]}"
        await operator.post("/api/v1/tenants", {"name": name, "email": f"admin@{name}.example"})
        while await admin.fetchval("select status from tenant where name = $1", name) != "Ready":
            await asyncio.sleep(POLL_SECONDS)

    def list_page() -> Awaitable[Any]:
        return api.get("/api/v1/workloads?limit=50")

    return {"sign-in": sign_in, "list": list_page, "submit": submit, "new tenant": found_tenant}


async def listing(program: Program) -> float:
    """The list is rendered by PostgreSQL, so that the server only passes it on."""
    operator = await program.operator()
    await operator.get("/api/v1/tenants")
    before = cpu_seconds(program.pid)
    for _ in range(TIMES):
        await operator.get("/api/v1/tenants")
    return (cpu_seconds(program.pid) - before) / TIMES * 1000


async def use_of(admin: Any, act: Callable[[], Awaitable[Any]]) -> Use:
    """Means over many, once plans and caches are there."""
    for _ in range(TIMES):
        await act()
    await admin.execute("select pg_stat_statements_reset()")
    for _ in range(TIMES):
        await act()
    row = await admin.fetchrow(USED)
    return Use(round(row["statements"] / TIMES), row["buffers"] / TIMES)  # whole: loops of new tenants add fractions
