"""SQL of series over time: one statement gathers, by group and bucket, where amounts change; `rules.integrals` does the rest.

An amount that holds from one time to another changes twice, so that a statement reads every interval once, whatever the number
of samples. The condition of a scope and the joins of a group are data; no identifier comes from a request.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from atoll.server.db import TenantTx
from atoll.server.db.listing import Query
from atoll.server.metering.kinds import CATEGORY, DEPARTMENT, NODE_POOL, PROJECT, Source
from atoll.server.metering.records import Change, Whole

# More rows than any answer holds: whoever gets that many asked for too much.
MOST_ROWS = 50_000
OF_DEPARTMENT = "u.project_id = any(array(select p.id from project p where p.department_id = {}))"
JOIN_PROJECT = "join project p on p.tenant_id = u.tenant_id and p.id = u.project_id"
JOIN_DEPARTMENT = f"{JOIN_PROJECT} join department d on d.tenant_id = p.tenant_id and d.id = p.department_id"
JOIN_WORKLOAD = "join workload w on w.tenant_id = u.tenant_id and w.id = u.workload_id"
NO_GROUP = ("''", "''", "")
# What a pod of a million GPUs holds beyond that is not counted: its product with time still fits its type.
GPU = "least(u.gpu_milli, 1000000000)::bigint"


@dataclass(frozen=True)
class Table:
    """`groups`: id, name and joins by label. `scopes`: the condition of each part of a scope."""

    rows: str
    begins: str
    ends: str
    amounts: Mapping[str, str]
    scopes: Mapping[str, str]
    groups: Mapping[str, tuple[str, str, str]] = field(default_factory=dict)
    by_day: bool = False


OWNED = {"cluster": "u.cluster_id = {}", "project": "u.project_id = {}", "department": OF_DEPARTMENT}
BY_UNIT = {PROJECT: ("p.id::text", "p.name", JOIN_PROJECT), DEPARTMENT: ("d.id::text", "d.name", JOIN_DEPARTMENT)}
LEDGER_GROUPS = BY_UNIT | {CATEGORY: ("w.category", "w.category", JOIN_WORKLOAD), NODE_POOL: ("u.pool", "u.pool", "")}
LEDGER_SCOPES = OWNED | {"pool": "u.pool = {}", "node": "u.node = {}"}
INTERVALS = Table(
    rows="usage_interval u",
    begins="u.started_at",
    ends="u.ended_at",
    amounts={"gpu": GPU, "cpu": "u.cpu_milli::bigint", "memory": "u.memory_bytes::numeric"},
    scopes=LEDGER_SCOPES,
    groups=LEDGER_GROUPS,
    by_day=True,
)
DAYS = Table(
    rows="usage_day u",
    begins="",
    ends="",
    amounts={"gpu": "u.gpu_micro", "cpu": "u.cpu_micro", "memory": "u.memory_millis"},
    scopes=LEDGER_SCOPES,
    groups=LEDGER_GROUPS,
)
AMOUNTS_OF_QUOTAS = {
    "gpu": "u.gpu_milli::numeric",
    "cpu": "coalesce(u.cpu_milli, 0)::numeric",
    "memory": "coalesce(u.memory_bytes, 0)::numeric",
    "no_cpu": "(u.cpu_milli is null)::int::bigint",
    "no_memory": "(u.memory_bytes is null)::int::bigint",
    "there": "1::bigint",
}


def promised(owner: str, label: str) -> Table:
    """Each level holds until the next one of the same owner and pool, or until the owner is gone."""
    following = f"lead(h.at) over (partition by h.tenant_id, h.{owner}_id, h.pool order by h.at) as until"
    return Table(
        rows=f"""(select h.*, {following} from quota_history h where h.{owner}_id is not null) u
            join {owner} o on o.tenant_id = u.tenant_id and o.id = u.{owner}_id""",
        begins="u.at",
        ends="coalesce(least(u.until, o.deleted_at), 'infinity')",
        amounts=AMOUNTS_OF_QUOTAS,
        scopes={"cluster": "o.cluster_id = {}", owner: f"u.{owner}_id = {{}}", "pool": "u.pool = {}"},
        groups={NODE_POOL: ("u.pool", "u.pool", ""), label: ("o.id::text", "o.name", "")},
    )


NODES = Table(
    rows="""(select h.*, lead(h.at) over (partition by h.tenant_id, h.cluster_id, h.name order by h.at) as until
        from node_history h) u""",
    begins="u.at",
    ends="coalesce(u.until, 'infinity')",
    amounts={
        "gpu": "u.gpu_count::bigint * 1000",
        "nodes": "case when u.gpu_count > 0 then 1000 else 0 end::bigint",
        "there": "1::bigint",
    },
    scopes={"cluster": "u.cluster_id = {}", "pool": "u.pool = {}"},
    groups={NODE_POOL: ("u.pool", "u.pool", "")},
)
WORKLOADS = Table(
    rows="workload u",
    begins="u.created_at",
    ends="coalesce(least(u.completed_at, u.deleted_at), 'infinity'::timestamptz)",
    amounts={"count": "1000::bigint"},
    scopes=OWNED | {"pool": "u.node_pool = {}"},
    groups=BY_UNIT
    | {CATEGORY: ("u.category", "u.category", ""), NODE_POOL: ("coalesce(u.node_pool, '')", "coalesce(u.node_pool, '')", "")},
)
DEVICES = Table(
    rows="""usage_interval u join pod d on d.tenant_id = u.tenant_id and d.id = u.pod_id
        cross join lateral unnest(d.gpu_devices) device""",
    begins="u.started_at",
    ends="u.ended_at",
    amounts={"gpu": f"{GPU} / cardinality(d.gpu_devices)"},
    scopes=LEDGER_SCOPES,
    groups={"gpu": ("device::text", "device::text", "")},
    by_day=True,
)
TABLES: Mapping[Source, Table] = {
    Source.LEDGER: INTERVALS,
    Source.DEPARTMENTS: promised("department", DEPARTMENT),
    Source.PROJECTS: promised("project", PROJECT),
    Source.NODES: NODES,
    Source.WORKLOADS: WORKLOADS,
    Source.DEVICES: DEVICES,
}


def narrowed(table: Table, scope: Mapping[str, object]) -> Query:
    query = Query()
    for name, value in scope.items():
        query.add(table.scopes[name], value)
    return query


async def changes(
    tx: TenantTx,
    source: Source,
    amounts: Sequence[str],
    *,
    scope: Mapping[str, object],
    group: str | None,
    between: Sequence[datetime],
    begin: datetime,
    end: datetime,
) -> list[Change]:
    """What changed from `begin` to `end`, by group and bucket of `between`; moments count from the first edge."""
    table = TABLES[source]
    query = narrowed(table, scope)
    id, name, join = table.groups[group] if group else NO_GROUP
    query.add(f"{table.ends} > {{}} and {table.begins} < {{}}", begin, end)
    first, last = f"${len(query.args) - 1}::timestamptz", f"${len(query.args)}::timestamptz"
    if table.by_day:
        query.add("u.day between {} and {}", begin.date(), end.date())
    query.args.append(list(between))
    given = ", ".join(f"{table.amounts[amount]} * v.sign as x{number}" for number, amount in enumerate(amounts))
    sums = ", ".join(f"sum(x{n}) as c{n}, sum(x{n} * ms) as m{n}" for n in range(len(amounts)))
    origin = f"floor(extract(epoch from (${len(query.args)}::timestamptz[])[1]) * 1000)::bigint"
    rows = await tx.fetch(
        f"""select id, name, width_bucket(at, ${len(query.args)}::timestamptz[]) - 1 as bucket, {sums} from (
            select {id} as id, {name} as name, v.at, {given},
                floor(extract(epoch from least(v.at, {last})) * 1000)::bigint - {origin} as ms
            from {table.rows} {join}
            cross join lateral (values (greatest({table.begins}, {first}), 1), ({table.ends}, -1)) v (at, sign)
            where {query.where} and v.at < {last}) t
        group by id, name, bucket order by id, bucket limit {MOST_ROWS + 1}""",
        *query.args,
    )
    numbers = range(len(amounts))
    return [
        Change((row["id"], row["name"]), row["bucket"], tuple((int(row[f"c{n}"]), int(row[f"m{n}"])) for n in numbers))
        for row in rows
    ]


async def whole_days(
    tx: TenantTx,
    amounts: Sequence[str],
    *,
    scope: Mapping[str, object],
    group: str | None,
    between: Sequence[datetime],
    begin: datetime,
    end: datetime,
) -> list[Whole]:
    """What the ledger sums up to over the days from `begin` to before `end`, both midnights, by group and bucket."""
    query = narrowed(DAYS, scope)
    id, name, join = DAYS.groups[group] if group else NO_GROUP
    query.add("u.day >= {} and u.day < {}", begin.date(), end.date())
    query.args.append(list(between))
    bucket = f"width_bucket(u.day::timestamp at time zone 'UTC', ${len(query.args)}::timestamptz[]) - 1"
    sums = ", ".join(f"sum({DAYS.amounts[amount]}) as s{number}" for number, amount in enumerate(amounts))
    rows = await tx.fetch(
        f"""select {id} as id, {name} as name, {bucket} as bucket, {sums} from {DAYS.rows} {join} where {query.where}
        group by 1, 2, 3 limit {MOST_ROWS + 1}""",
        *query.args,
    )
    numbers = range(len(amounts))
    return [Whole((row["id"], row["name"]), row["bucket"], tuple(int(row[f"s{n}"]) for n in numbers)) for row in rows]
