"""The audit log: what its record costs inside a write, and how fast the loop chains what was recorded.

The first is the share of the record's statement (its trigger included) in the time that PostgreSQL spends on the statements of
the writes; the second is a backlog of one realm and of many, from its commit until nothing waits.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import asyncpg
import uvloop

from bench.figures import Figure
from bench.http import Client
from bench.loaded import database
from bench.processes import cpu_seconds
from bench.program import Program, atoll_up, empty_folder
from bench.submissions import place, submit
from bench.tenants import PRELOAD, run

SUBMISSIONS = 300
BACKLOG = 20_000
CHAINED_BUDGET = 2000
RECORDS = """insert into audit_record (tenant_id, id, at, subject, subject_type, source_ip, action, method, url, entity_type,
        entity_id, entity_name, result, status, request_id)
    select id, gen_random_uuid(), now(), 'ada@example.com', 'User', '192.0.2.1', 'update', 'PUT', '/api/v1/things', 'thing',
        n::text, 'thing ' || n, 'Succeeded', 200, gen_random_uuid()::text
      from generate_series(1, $1::int) n, (select id from tenant where name = 'acme') t"""
SPENT = """select coalesce(sum(s.total_exec_time) filter (where s.query like 'insert into audit_record%'), 0) as audit,
    coalesce(sum(s.calls) filter (where s.query like 'insert into audit_record%'), 0)::bigint as records,
    sum(s.total_exec_time) as everything
  from pg_stat_statements s join pg_roles r on r.oid = s.userid where r.rolname = 'atoll_tenant'
   and s.query !~ 'audit_(head|link|unchained|sink)'"""


def measure() -> Iterator[Figure]:
    yield from uvloop.run(all_of())


async def all_of() -> list[Figure]:
    with empty_folder() as folder:
        await prepare(folder)
        with (
            database(folder / "data") as (embedded, environment),
            atoll_up(folder / "data", demo=True, environment=environment) as program,
        ):
            admin = await asyncpg.connect(embedded.admin_url)
            await admin.execute("create extension pg_stat_statements")
            found = [*await cost(program, admin), await throughput(program, admin)]
            await admin.close()
            return found


async def prepare(folder: Path) -> None:
    """The extension that counts is there from the next start on."""
    with database(folder / "data") as (embedded, environment):
        with atoll_up(folder / "data", demo=True, environment=environment):
            pass
        await run(embedded.admin_url, PRELOAD)


async def cost(program: Program, admin: Any) -> list[Figure]:
    api: Client = await program.tenant()
    cluster, project = await place(api)
    await submit(api, cluster, project, most=100, submitters=8)
    await admin.execute("select pg_stat_statements_reset()")
    await submit(api, cluster, project, most=SUBMISSIONS, submitters=8)
    spent = await admin.fetchrow(SPENT)
    each = spent["audit"] / spent["records"] * 1000
    share = 100 * spent["audit"] / spent["everything"]
    return [
        Figure("audit record in a submission, statement time", each, "µs"),
        Figure("its share of the submission's statement time", share, "%"),
    ]


async def throughput(program: Program, admin: Any) -> Figure:
    await until_chained(admin)
    await admin.execute(RECORDS, BACKLOG)
    begun, used = time.perf_counter(), cpu_seconds(program.pid)
    await until_chained(admin)
    seconds, cpu = time.perf_counter() - begun, cpu_seconds(program.pid) - used
    note = f"{BACKLOG:,} in {seconds:.1f} s, {cpu / BACKLOG * 1e6:.0f} µs of server CPU each"
    return Figure("records chained a second, one realm's backlog", BACKLOG / seconds, "/s", CHAINED_BUDGET, True, note)


async def until_chained(admin: Any) -> None:
    while await admin.fetchval("select exists (select 1 from audit_unchained)"):
        await asyncio.sleep(0.02)
