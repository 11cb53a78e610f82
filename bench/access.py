"""Access with ten thousand rules and a thousand projects in one tenant: a check, the index of one subject, and lists of
projects for who sees all and for who sees three.

The check is the guard's, on a warm index, with nothing else of a request. The index is loaded as on a subject's first request
after a change: its rules, the roles they name, the scopes below them. Lists are measured as in `lists`: the server's statement
as the tenant's role against the same one as superuser with an explicit tenant, and whole requests beside it.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

import asyncpg
import uvloop

from atoll.kit.clock import SystemClock
from atoll.kit.filters import Page
from atoll.server.access.index import AccessIndex, own_place, subject_of
from atoll.server.access.index import load as load_index
from atoll.server.commands import load_or_make_key
from atoll.server.db import EVERYTHING, Caller, CallerKind, Database, Events, Permission, Reach, roles
from atoll.server.db.database import CUSTOM_PLANS
from atoll.server.db.pools import Pools
from atoll.server.organization.store import projects
from bench.figures import Figure, middle
from bench.http import Client
from bench.lists import Captured
from bench.loaded import database, first_tenant
from bench.program import Program, atoll_up, empty_folder

PROJECTS, DEPARTMENTS, RULES, OWN_RULES = 1000, 20, 10_000, 500
CHECKS, ROUNDS = 200_000, 40
CHECKS_BUDGET, LOAD_BUDGET_MS, SIGHT_BUDGET_MS, SQL_BUDGET = 200_000, 25.0, 1.0, 1.3
READ = Permission("project:read")
LIST = "/api/v1/org-unit/projects?limit=500"
LOAD = """
insert into department (tenant_id, id, cluster_id, name, folded, created_by, created_at, updated_by, updated_at)
select c.tenant_id, 500000000 + n, c.id, 'loaded-' || n, 'loaded-' || n, 'bench', now(), 'bench', now()
  from cluster c, generate_series(1, {departments}) n where c.tenant_id = '{tenant}';
insert into project (tenant_id, id, cluster_id, department_id, name, folded, namespace, created_by, created_at, updated_by,
    updated_at)
select c.tenant_id, 600000000 + n, c.id, 500000001 + n % {departments}, 'project-' || n, 'project-' || n, 'project-' || n,
    'bench', now(), 'bench', now()
  from cluster c, generate_series(1, {projects}) n where c.tenant_id = '{tenant}';
insert into scope (tenant_id, type, id, name, cluster_id, department_id)
select tenant_id, 'department', id::text, name, cluster_id, id from department where created_by = 'bench';
insert into scope (tenant_id, type, id, name, cluster_id, department_id, project_id)
select tenant_id, 'project', id::text, name, cluster_id, department_id, id from project where created_by = 'bench';
insert into principal (tenant_id, id, kind, name, folded, client_id, secret_hash, created_by)
select '{tenant}', ('01990000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'service-account', 'm' || n, 'm' || n,
    'm' || n, '', 'bench' from generate_series(1, 2000) n;
insert into access_rule (tenant_id, id, subject_type, subject_id, role_id, scope_type, scope_id, scope_name, created_by)
select '{tenant}', 700000000 + n, 'service-account', '01990000-0000-7000-8000-' || lpad((3 + n % 1998)::text, 12, '0'),
    1002 + n % 10, 'project', (600000001 + n % {projects})::text, '', 'bench' from generate_series(1, {others}) n;
insert into access_rule (tenant_id, id, subject_type, subject_id, role_id, scope_type, scope_id, scope_name, created_by)
select '{tenant}', 800000000 + n, 'service-account', '01990000-0000-7000-8000-000000000001',
    1002 + n % 10, 'project', (600000000 + n)::text, '', 'bench' from generate_series(1, {own}) n;
insert into access_rule (tenant_id, id, subject_type, subject_id, role_id, scope_type, scope_id, scope_name, created_by)
select '{tenant}', 900000000 + n, 'service-account', '01990000-0000-7000-8000-000000000002', 1002, 'project',
    (600000000 + n * 300)::text, '', 'bench' from generate_series(1, 3) n;
update tenant set access_version = access_version + 1;
"""
THREE = (600000300, 600000600, 600000900)


@dataclass(frozen=True)
class Bench:
    """`many` has five hundred rules on single projects, `few` three."""

    db: Database
    index: AccessIndex
    tenant: Any
    superuser: Any
    id: UUID
    many: Caller
    few: Caller


def measure() -> Iterator[Figure]:
    yield from uvloop.run(all_of())


async def all_of() -> list[Figure]:
    with empty_folder() as folder:
        data = folder / "data"
        with database(data) as (embedded, environment):
            with atoll_up(data, demo=True, environment=environment) as program:
                demo = program.demo
            tenant, _ = await first_tenant(embedded.admin_url)
            await load(embedded.admin_url, tenant)
            bench = await opened(embedded.base_url, embedded.admin_url, data, tenant)
            figures = [*await of_checks(bench), *await of_loads(bench), *await of_lists(bench)]
            await bench.db.close()
            with atoll_up(data, environment=environment) as program:
                return figures + await of_requests(program, demo)


async def load(url: str, tenant: UUID) -> None:
    connection = await asyncpg.connect(url)
    others = RULES - OWN_RULES - 3
    await connection.execute(
        LOAD.format(tenant=tenant, projects=PROJECTS, departments=DEPARTMENTS, others=others, own=OWN_RULES)
    )
    await connection.execute("vacuum analyze")
    await connection.close()


async def opened(base: str, admin: str, data: Any, tenant: UUID) -> Bench:
    key = load_or_make_key(data / "installation.key")
    db = Database(await Pools.open(base, key), clock=SystemClock(), events=Events())
    index = AccessIndex(db)
    db.authorize = index.authorize
    many, few = (
        Caller(
            CallerKind.SERVICE_ACCOUNT,
            tenant,
            tenant,
            UUID(int=0x01990000000070008000000000000000 + n),
            f"m{n}",
            permission=READ,
        )
        for n in (1, 2)
    )
    login, superuser = [await asyncpg.connect(url) for url in (roles.login_url(base, roles.TENANT, key), admin)]
    return Bench(db, index, login, superuser, tenant, many, few)


async def of_checks(bench: Bench) -> list[Figure]:
    await bench.index.precheck(bench.many)  # loads it
    begun = time.perf_counter()
    for _ in range(CHECKS):
        await bench.index.precheck(bench.many)
    taken = time.perf_counter() - begun
    async with bench.db.tenant_tx(bench.many) as tx:
        begun = time.perf_counter()
        for _ in range(1000):
            reach = (await bench.index.grants(tx))[READ]
        seen = time.perf_counter() - begun
    note = f"{taken / CHECKS * 1e6:.2f} µs each"
    return [
        Figure("access checks, warm index", CHECKS / taken, "a second", CHECKS_BUDGET, at_least=True, note=note),
        Figure(f"what may I see, {len(reach.projects)} of {PROJECTS} projects", seen, "ms", SIGHT_BUDGET_MS),
    ]


async def of_loads(bench: Bench) -> list[Figure]:
    return [
        Figure(
            f"index of a subject with {number} of {RULES:,} rules",
            middle([await loading(bench, caller) for _ in range(ROUNDS)]) * 1000,
            "ms",
            LOAD_BUDGET_MS,
        )
        for caller, number in ((bench.few, 3), (bench.many, OWN_RULES))
    ]


async def loading(bench: Bench, caller: Caller) -> float:
    async with bench.db.tenant_tx(replace(caller, permission=None)) as tx:
        begun = time.perf_counter()
        await load_index(tx, subject_of(caller), own_place(tx))
        return time.perf_counter() - begun


async def of_lists(bench: Bench) -> list[Figure]:
    page = Page(sort=projects.FIELDS.default, limit=500)
    found = []
    for name, reach in (("all", EVERYTHING), ("three", Reach(projects=frozenset(THREE)))):
        captured = Captured(reach)
        await projects.list_page(captured, page)  # type: ignore[arg-type]
        own = f" where p.tenant_id = '{bench.id}'::uuid and p.deleted_at"
        plain = captured.sql.replace(" where p.deleted_at", own, 1)
        taken: tuple[list[float], list[float]] = ([], [])
        for _ in range(ROUNDS):
            taken[0].append(await timed(bench, bench.tenant, captured.sql, captured.args))
            taken[1].append(await timed(bench, bench.superuser, plain, captured.args))
        mine, other = middle(taken[0]) * 1000, middle(taken[1]) * 1000
        note = f"{mine:.2f} ms against {other:.2f}"
        found.append(Figure(f"projects of who sees {name}: SQL", mine / other, "ratio", SQL_BUDGET, note=note))
    return found


async def timed(bench: Bench, connection: Any, sql: str, args: tuple[Any, ...]) -> float:
    await connection.execute(f"begin; set local app.tenant_id = '{bench.id}'; {CUSTOM_PLANS}")
    begun = time.perf_counter()
    await connection.fetch(sql, *args)
    taken = time.perf_counter() - begun
    await connection.execute("commit")
    return taken


async def of_requests(program: Program, demo: Any) -> list[Figure]:
    """500 projects of 1,000 for an administrator, and three for who sees three."""
    entry = demo["tenants"][0]
    administrator = await Client(program.port, f"/t/{entry['name']}").sign_in(entry["clientId"], entry["clientSecret"])
    three = await member(administrator, program, entry["name"])
    every, own = await latency(administrator), await latency(three)
    return [
        Figure("projects of an administrator (500 of 1,000): request", every, "ms"),
        Figure("projects of who sees three: request", own, "ms"),
    ]


async def member(administrator: Client, program: Program, name: str) -> Client:
    made = await administrator.post("/api/v1/service-accounts", {"name": "three"})
    subject = {"subjectId": made["id"], "subjectType": "service-account"}
    scopes = [{"scopeType": "project", "scopeId": str(id)} for id in THREE]
    body = {"payload": {"roleId": 1002, "subjects": [subject], "scopes": scopes}}
    answer = await administrator.post("/api/v1/authorization/access-rules/batch-create", body)
    assert len(answer["succeeded"]) == len(THREE)
    return await Client(program.port, f"/t/{name}").sign_in(made["clientId"], made["clientSecret"])


async def latency(client: Client) -> float:
    await client.get(LIST)
    taken = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        await client.get(LIST)
        taken.append(time.perf_counter() - begun)
    return middle(taken) * 1000
