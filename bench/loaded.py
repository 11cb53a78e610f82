"""An installation with many workloads, kept below `.cache/bench` from run to run.

The demo's first tenant gets a fifth of all rows, 99 tenants made by SQL share the rest. Rows are loaded by the superuser,
whom row policies do not stop; nothing is ever measured as that role but what is compared with it.
"""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import asyncpg

from atoll.server.commands import load_or_make_key
from atoll.server.db import roles
from atoll.server.db.embedded import Embedded
from bench.program import CACHE, Program, atoll_up

TENANTS = 100
PROJECTS = 200
SETTINGS_OF_A_LOAD = "set synchronous_commit = off; set maintenance_work_mem = '512MB'"

OTHER_TENANTS = """
insert into tenant (id, number, name, folded, display_name, status)
select gen_random_uuid(), 100000000 + n, 'tenant-' || n, 'tenant-' || n, 'Tenant ' || n, 'Ready'
  from generate_series(1, $1::int) n;
"""
ORGANIZATIONS = """
insert into cluster (tenant_id, id, name, folded, version, sealed_secret, secret_hash, created_at, updated_at)
select id, gen_random_uuid(), 'loaded', 'loaded', '2.24', '', '', now(), now() from tenant where name <> 'console';
insert into department (tenant_id, id, cluster_id, name, folded, created_by, created_at, updated_by, updated_at)
select tenant_id, 500000001, id, 'loaded', 'loaded', 'bench', now(), 'bench', now() from cluster where name = 'loaded';
insert into project (tenant_id, id, cluster_id, department_id, name, folded, namespace, created_by, created_at, updated_by,
    updated_at)
select c.tenant_id, 600000000 + n, c.id, 500000001, 'project-' || n, 'project-' || n, 'project-' || n, 'bench', now(),
    'bench', now()
  from cluster c join tenant t on t.id = c.tenant_id,
  lateral generate_series(1, case when t.name = 'acme' then {projects} else 20 end) n where c.name = 'loaded';
insert into scope (tenant_id, type, id, name, cluster_id, department_id, project_id)
select tenant_id, 'project', id::text, name, cluster_id, department_id, id from project where created_by = 'bench';
update tenant set access_version = access_version + 1;
"""
WORKLOADS = """
insert into workload (tenant_id, id, kind, name, requested_name, folded, cluster_id, cluster_name, project_id, project_name,
    department_id, department_name, namespace, spec, shown, desired_phase, phase, phase_at, priority, priority_class,
    preemptible, category, submitted_by, gpu_milli, cpu_milli, memory_bytes, parallelism, completions, running_pods,
    node_pool, created_at, updated_at, completed_at)
select t.id, gen_random_uuid(), 'Training', 'train-' || md5(n::text), 'train', 'train-' || md5(n::text), c.id, c.name, p.id,
    p.name, p.department_id, 'loaded', p.namespace, s.spec, s.shown, 'Running',
    (array['Completed', 'Completed', 'Completed', 'Running', 'Pending', 'Failed', 'Stopped'])
        [case when n % 20 = 0 then 6 else 1 + n % 5 end],
    now() - n * interval '1 second', 40, 'low', true, 'Train', 'user-' || n % 50 || '@acme.example', 1000 * (n % 9), 4000,
    8::bigint << 30, 1, 1, case when n % 5 = 3 then 1 else 0 end, 'default', now() - n * interval '7 seconds',
    now() - n * interval '3 seconds', case when n % 5 < 3 then now() - n * interval '2 seconds' end
  from tenant t join cluster c on c.tenant_id = t.id and c.name = 'loaded',
  generate_series(1, $2::int) n
  join project p on p.tenant_id = $1 and p.id = 600000001 + (n * 7919::bigint) % $3::int,
  (select spec, shown from workload where name = 'pattern' limit 1) s
 where t.id = $1
"""


@dataclass(frozen=True)
class Loaded:
    """`as_tenant` and `as_superuser` are addresses to connect to; `tenant` holds a fifth of the rows."""

    program: Program
    as_tenant: str
    as_superuser: str
    tenant: UUID
    number: int


@contextmanager
def database(data: Path) -> Iterator[tuple[Embedded, dict[str, str]]]:
    """The embedded PostgreSQL of a folder, started by us: only so is its superuser at hand. And what `atoll up` is told."""
    embedded = Embedded.start(data)
    try:
        yield embedded, {"ATOLL_DATABASE_URL": embedded.base_url, "ATOLL_OWNER_URL": embedded.owner_url}
    finally:
        embedded.stop()


@asynccontextmanager
async def loaded(rows: int) -> AsyncIterator[Loaded]:
    """The installation, loaded first where the cache has none of this size."""
    data = CACHE / f"rows-{rows}"
    complete = data / "loaded"
    if not complete.exists():
        shutil.rmtree(data, ignore_errors=True)  # one that was cut short
    data.mkdir(parents=True, exist_ok=True)
    for folder in (data, CACHE, CACHE.parent):
        folder.chmod(0o711)
    with database(data) as (embedded, environment):
        if not complete.exists():
            with atoll_up(data, demo=True, environment=environment) as program:
                await submit_pattern(program)
            await load(embedded.admin_url, rows)
            complete.touch()
        tenant, number = await first_tenant(embedded.admin_url)
        key = load_or_make_key(data / "installation.key")
        with atoll_up(data, environment=environment) as program:
            yield Loaded(program, roles.login_url(embedded.base_url, roles.TENANT, key), embedded.admin_url, tenant, number)


async def submit_pattern(program: Program) -> None:
    """One workload by the API: its spec and rendered part are what every loaded row carries."""
    entry = program.demo["tenants"][0]
    api = await program.tenant()
    compute = {"gpuDevicesRequest": 1, "cpuCoreRequest": 4, "cpuMemoryRequest": "8G"}
    spec = {"image": "example/train:1", "command": "python train.py", "args": "--epochs 10", "compute": compute}
    place = {"projectId": entry["project"]["id"], "clusterId": entry["cluster"]["uuid"]}
    await api.post("/api/v1/workloads/trainings", {"name": "pattern", "spec": spec, **place})
    await api.close()


async def load(url: str, rows: int) -> None:
    connection = await asyncpg.connect(url)
    await connection.execute(SETTINGS_OF_A_LOAD)
    await connection.execute(OTHER_TENANTS.strip().rstrip(";").replace("$1::int", str(TENANTS - 1)))
    await connection.execute(ORGANIZATIONS.format(projects=PROJECTS))
    fifth = rows // 5
    each = (rows - fifth) // (TENANTS - 1)
    for tenant in await connection.fetch("select id, name from tenant where name = 'acme' or name like 'tenant-%'"):
        big = tenant["name"] == "acme"
        await connection.execute(WORKLOADS, tenant["id"], fifth if big else each, PROJECTS if big else 20, timeout=3600)
    await connection.execute("vacuum analyze", timeout=3600)
    await connection.close()


async def first_tenant(url: str) -> tuple[UUID, int]:
    connection = await asyncpg.connect(url)
    row = await connection.fetchrow("select id, number from tenant where name = 'acme'")
    await connection.close()
    assert row is not None
    return row["id"], row["number"]
