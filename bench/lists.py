"""Lists of 50 out of a million workloads, and one workload: SQL against SQL without row policies, requests against the bare
driver.

For each list two ratios. SQL: the statement that the server runs, as the tenant's role, against the same one as superuser
with an explicit tenant. Request: CPU of the server for the whole request against CPU of a bare asyncpg process that does the
same tenant transaction (its opening statement included) and fetches the same columns. Both sides take turns in one run.
"""

from __future__ import annotations

import asyncio
import re
import resource
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote
from uuid import uuid4

import asyncpg
import uvloop

from atoll.kit.filters import Page, parse
from atoll.server.db import EVERYTHING, Reach
from atoll.server.db.database import OPENING
from atoll.server.workloads.store import shown
from bench.figures import Figure, middle
from bench.http import Client
from bench.loaded import PROJECTS, Loaded, loaded
from bench.processes import cpu_seconds
from bench.program import Program

SQL_BUDGET, REQUEST_BUDGET, READ_BUDGET_MS = 1.3, 2.0, 1.5
ROUNDS = 60
SLOW_ROUNDS = 10
BLOCKS, BLOCK = 8, 100
SLOW_MS = 20
LOOK_SECONDS, MOST_LOOKS, AT_REST = 4.0, 15, 0.03
DEEP = 100_000
LIST = "/api/v1/workloads?limit=50"
ROLE = "L1 researcher"
# What the list shows of a row, as stored.
FETCHED = """id, kind, name, cluster_id, project_id, project_name, department_id, department_name, namespace, phase,
    phase_message, phase_reason, phase_at, submitted_by, priority, priority_class, preemptible, created_at, updated_at,
    completed_at, deleted_at, running_pods, node_pool, gpu_milli, cpu_milli, memory_bytes, pending_seconds, running_seconds,
    shown, $1::integer as tenant_number"""


@dataclass(frozen=True)
class Case:
    """`projects` are those in reach; None is the whole tenant. Searches have no budget on their SQL (architecture §4)."""

    name: str
    page: Page
    query: str
    projects: tuple[int, ...] | None = None
    budgeted: bool = True


def page(*, filters: list[str] | None = None, search: str = "", offset: int = 0) -> Page:
    return Page(
        conditions=parse(shown.FIELDS, filters or []),
        search=search,
        sort=shown.FIELDS.default,
        descending=True,
        offset=offset,
        limit=50,
    )


def cases() -> list[Case]:
    middle_project = 600000001 + PROJECTS // 2
    by_phase, by_project = ["phase==Failed"], [f"projectId=={middle_project}"]
    return [
        Case("first page", page(), ""),
        Case(f"page at offset {DEEP:,}", page(offset=DEEP), f"&offset={DEEP}"),
        Case("by phase (1 in 20)", page(filters=by_phase), f"&filterBy={quote(by_phase[0])}"),
        Case("by project", page(filters=by_project), f"&filterBy={quote(by_project[0])}"),
        Case("three projects in reach", page(), "", projects=(600000001, middle_project, 600000000 + PROJECTS)),
        Case("search, many hits", page(search="train-a"), "&search=train-a", budgeted=False),
        Case("search, no hit", page(search="no-such"), "&search=no-such", budgeted=False),
    ]


def measure(rows: int) -> Iterator[Figure]:
    yield from uvloop.run(all_of(rows))  # the server's own event loop: the driver is compared on the same


async def all_of(rows: int) -> list[Figure]:
    async with loaded(rows) as installation:
        bench = await Bench.open(installation)
        try:
            figures = [figure for case in cases() for figure in await bench.of_list(case, rows)]
            return figures + await bench.of_one()
        finally:
            await bench.close()


async def at_rest(program: Program) -> float:
    """Waits until what was due since the last run is done. What the loops use from then on, in seconds of CPU a second: none
    of it is a request's, however long one waits for PostgreSQL."""
    used = 1.0
    for _ in range(MOST_LOOKS):
        before = cpu_seconds(program.pid)
        await asyncio.sleep(LOOK_SECONDS)
        used = (cpu_seconds(program.pid) - before) / LOOK_SECONDS
        if used < AT_REST:
            break
    return used


class Captured:
    """Stands where a transaction does and keeps the first statement: what is measured is what the server runs."""

    def __init__(self, reach: Reach) -> None:
        self.reach = reach
        self.sql = ""
        self.args: tuple[Any, ...] = ()

    def _keep(self, sql: str, args: tuple[Any, ...]) -> None:
        if not self.sql:
            self.sql, self.args = sql, args

    async def fetch(self, sql: str, *args: Any) -> list[Any]:
        self._keep(sql, args)
        return []

    async def fetchrow(self, sql: str, *args: Any) -> dict[str, Any]:
        self._keep(sql, args)
        return {"bodies": "", "found": 0}

    async def fetchval(self, sql: str, *args: Any) -> None:
        self._keep(sql, args)


class Bench:
    def __init__(self, on: Loaded, tenant: Any, superuser: Any, whole: Client, three: Client, loops: float) -> None:
        self._on, self._tenant, self._superuser, self._loops = on, tenant, superuser, loops
        self._whole, self._three = whole, three
        self._principal = uuid4()

    @classmethod
    async def open(cls, on: Loaded) -> Bench:
        loops = await at_rest(on.program)
        whole = await on.program.tenant()
        three = await member_of_three(on, whole)
        return cls(on, await asyncpg.connect(on.as_tenant), await asyncpg.connect(on.as_superuser), whole, three, loops)

    async def close(self) -> None:
        for connection in (self._tenant, self._superuser):
            await connection.close()
        for client in (self._whole, self._three):
            await client.close()

    # --- lists --------------------------------------------------------------------------------------------------------

    async def of_list(self, case: Case, rows: int) -> list[Figure]:
        captured = Captured(Reach(projects=frozenset(case.projects)) if case.projects else EVERYTHING)
        await shown.list_shown(captured, case.page, deleted=False, number=self._on.number)  # type: ignore[arg-type]
        policies, plain = await self._sql(captured)
        api = self._three if case.projects else self._whole
        request, bare = await self._cpu(lambda: api.raw("GET", LIST + case.query), lambda: self._fetch(captured))
        note = f"{policies:.2f} ms against {plain:.2f}"
        budget = SQL_BUDGET if case.budgeted else None
        return [
            Figure(f"list of {rows:,}, {case.name}: SQL", policies / plain, "ratio", budget, note=note),
            Figure(
                f"list of {rows:,}, {case.name}: request",
                request / bare,
                "ratio",
                REQUEST_BUDGET if case.budgeted else None,
                note=f"{request:.2f} ms of CPU against {bare:.2f}",
            ),
        ]

    async def _sql(self, captured: Captured) -> tuple[float, float]:
        """Median milliseconds of the statement: as tenant under the policies, as superuser with an explicit tenant."""
        tenant = f"from workload where tenant_id = '{self._on.tenant}'::uuid and "
        plain = captured.sql.replace("from workload where ", tenant)
        taken: tuple[list[float], list[float]] = ([], [])
        await self._timed(self._tenant, captured.sql, captured.args)
        rounds = ROUNDS if await self._timed(self._tenant, captured.sql, captured.args) < SLOW_MS else SLOW_ROUNDS
        for _ in range(rounds):
            taken[0].append(await self._timed(self._tenant, captured.sql, captured.args))
            taken[1].append(await self._timed(self._superuser, plain, captured.args))
        return middle(taken[0]), middle(taken[1])

    async def _timed(self, connection: Any, sql: str, args: tuple[Any, ...]) -> float:
        await self._begin(connection)
        begun = time.perf_counter()
        await connection.fetch(sql, *args)
        taken = time.perf_counter() - begun
        await connection.execute("commit")
        return taken * 1000

    async def _begin(self, connection: Any) -> None:
        settings = f"set local app.tenant_id = '{self._on.tenant}'; set local plan_cache_mode = force_custom_plan"
        await connection.execute(f"begin; {settings}")

    async def _fetch(self, captured: Captured) -> None:
        """The bare driver: the same page, the columns that it shows, as they are stored."""
        page = captured.sql[captured.sql.index("(") + 1 : captured.sql.index(")\n        select string_agg")]
        await self._begin(self._tenant)
        await self._tenant.fetchrow(OPENING, self._on.tenant, self._principal, self._on.tenant, None)
        await self._tenant.fetch(re.sub(r"select (w\.)?\*", f"select {FETCHED}", page, count=1), *captured.args)
        await self._tenant.execute("commit")

    # --- one workload -------------------------------------------------------------------------------------------------

    async def of_one(self) -> list[Figure]:
        rows = (await self._whole.get(LIST))["workloads"]
        ids = [row["id"] for row in rows]
        turn = iter(range(10**9))

        async def read() -> None:
            await self._whole.raw("GET", f"/api/v1/workloads/{ids[next(turn) % len(ids)]}")

        async def sql() -> None:
            captured = Captured(EVERYTHING)
            await shown.find_shown(captured, ids[next(turn) % len(ids)], number=self._on.number)  # type: ignore[arg-type]
            await self._begin(self._tenant)
            await self._tenant.fetchrow(OPENING, self._on.tenant, self._principal, self._on.tenant, None)
            await self._tenant.fetchval(captured.sql, *captured.args)
            await self._tenant.execute("commit")

        request, bare = await self._cpu(read, sql)
        note = f"{request:.2f} ms a request, of which the bare transaction {bare:.2f}"
        return [Figure("single read: CPU above its SQL", request - bare, "ms", READ_BUDGET_MS, note=note)]

    # --- both ---------------------------------------------------------------------------------------------------------

    async def _cpu(self, request: Callable[[], Awaitable[Any]], bare: Callable[[], Awaitable[Any]]) -> tuple[float, float]:
        """CPU milliseconds: of the server for a request, of this process for what the bare driver does; in turns."""
        await request()
        begun = time.perf_counter()
        await request()
        block = BLOCK if time.perf_counter() - begun < SLOW_MS / 1000 else SLOW_ROUNDS
        used = [0.0, 0.0]
        for _ in range(BLOCKS):
            used[0] += await spent(request, block, self._server_seconds)
            used[1] += await spent(bare, block, own_seconds)
        return used[0] * 1000 / BLOCKS / block, used[1] * 1000 / BLOCKS / block

    def _server_seconds(self) -> float:
        """Of requests: without what the loops use meanwhile."""
        return cpu_seconds(self._on.program.pid) - self._loops * time.monotonic()


async def spent(act: Callable[[], Awaitable[Any]], times: int, clock: Callable[[], float]) -> float:
    begun = clock()
    for _ in range(times):
        await act()
    return clock() - begun


def own_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


async def member_of_three(on: Loaded, api: Client) -> Client:
    """A service account that may see three projects and nothing else."""
    made = await api.post("/api/v1/service-accounts", {"name": f"three-{uuid4().hex[:8]}"})
    role = next(role["id"] for role in await api.get("/api/v1/authorization/roles") if role["name"] == ROLE)
    for project in next(case.projects for case in cases() if case.projects):
        rule = {"subjectId": made["id"], "subjectType": "service-account", "roleId": role}
        await api.post("/api/v1/authorization/access-rules", rule | {"scopeType": "project", "scopeId": str(project)})
    return await Client(on.program.port, "/t/acme").sign_in(made["clientId"], made["clientSecret"])
