"""Metrics: what was asked for becomes samples. A type that nothing measures has no values; it never gets invented ones."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from fractions import Fraction
from uuid import UUID

from atoll.server import clusters
from atoll.server.access.errors import PermissionMissing
from atoll.server.clusters.errors import NodePoolNotFound
from atoll.server.db import Permission, TenantTx
from atoll.server.metering import rules
from atoll.server.metering.errors import GroupingDoesNotFit, NodeNotFound, TooManyValues
from atoll.server.metering.kinds import GROUPS, Measure, Measures, Source
from atoll.server.metering.records import Change, Group, Subject
from atoll.server.metering.store import series, subjects
from atoll.server.organization.errors import DepartmentNotFound, ProjectNotFound

MOST_VALUES = 50_000
UNLIMITED = {"cpu": "no_cpu", "memory": "no_memory"}
PROMISED = {Source.DEPARTMENTS, Source.PROJECTS}
# Of these nothing is said for a time of which none was known.
LEVELS = PROMISED | {Source.NODES}
NO_GROUP: Group = ("", "")

# By source, group and amount: amount times milliseconds in each bucket.
Integrals = Mapping[Source, Mapping[Group, Mapping[str, list[int]]]]


@dataclass(frozen=True)
class Asked:
    """`types` are known ones; `group` is a label of the sources, or None."""

    types: tuple[str, ...]
    start: datetime
    end: datetime
    samples: int
    group: str | None = None
    pool: str | None = None


@dataclass(frozen=True)
class Measurement:
    """`samples` is None for a type that nothing measures yet."""

    type: str
    group: Group | None
    samples: list[tuple[datetime, str]] | None


async def of_cluster(
    tx: TenantTx, id: UUID | None, measures: Measures, asked: Asked, *, path_pool: str | None = None
) -> list[Measurement]:
    """A cluster that lies wholly in reach; with `path_pool` one of its node pools."""
    cluster = await clusters.get_cluster(tx, id)
    check_whole(tx, cluster.id, cluster.name)
    if path_pool is not None and not await subjects.has_pool(tx, cluster.id, path_pool):
        raise NodePoolNotFound
    check_groups(asked)
    subject = Subject({"cluster": cluster.id}, cluster.last_liveness)
    return await measured(tx, subject, measures, replace(asked, pool=path_pool or asked.pool))


def check_whole(tx: TenantTx, id: UUID, name: str) -> None:
    """Whoever holds a part of a cluster sees it, and not what others do there."""
    if not tx.reach.has_cluster(id):
        raise PermissionMissing(tx.caller.permission or Permission("cluster:read"), f"in all of cluster {name}")


def check_groups(asked: Asked) -> None:
    for type in asked.types:
        if asked.group and asked.group not in GROUPS[type]:
            raise GroupingDoesNotFit(type, asked.group, sorted(GROUPS[type]))


async def of_node(tx: TenantTx, id: UUID | None, measures: Measures, asked: Asked) -> list[Measurement]:
    subject = await subjects.find_node(tx, id) if id else None
    if subject is None:
        raise NodeNotFound
    return await measured(tx, subject, measures, asked)


async def of_department(tx: TenantTx, id: int | None, measures: Measures, asked: Asked) -> list[Measurement]:
    subject = await subjects.find_department(tx, id) if id is not None else None
    if subject is None:
        raise DepartmentNotFound
    return await measured(tx, subject, measures, asked)


async def of_project(tx: TenantTx, id: int | None, measures: Measures, asked: Asked) -> list[Measurement]:
    subject = await subjects.find_project(tx, id) if id is not None else None
    if subject is None:
        raise ProjectNotFound
    return await measured(tx, subject, measures, asked)


async def measured(tx: TenantTx, subject: Subject, measures: Measures, asked: Asked) -> list[Measurement]:
    known = rules.known_until(subject.heard or tx.now, tx.now)
    between = rules.edges(asked.start, asked.end, samples=asked.samples, known=known)
    found = await gathered(tx, subject, needed(measures, asked), asked, between) if between else {}
    forget_levels(found, between, since=tx.now - rules.TOLD_FOR)
    told = [one for type in asked.types for one in told_of(type, measures[type], found, asked.group, between, subject)]
    if sum(len(one.samples or ()) for one in told) > MOST_VALUES:
        raise TooManyValues(f"This would be more than {MOST_VALUES:,} values.")
    return told


def forget_levels(found: Integrals, between: Sequence[datetime], *, since: datetime) -> None:
    """Nothing is said of levels before that time: their histories are not kept whole for longer."""
    early = sum(begin < since for begin in between[:-1])
    for source in LEVELS & found.keys():
        for amounts in found[source].values():
            amounts["there"][:early] = [0] * early


def needed(measures: Measures, asked: Asked) -> dict[Source, list[str]]:
    """Which amounts of which sources the asked types are made of."""
    amounts: dict[Source, set[str]] = defaultdict(set)
    for measure in (measures[type] for type in asked.types):
        for source, amount in measure.sources(asked.group) if measure else ():
            amounts[source].add(amount)
            amounts[source] |= {"there"} if source in LEVELS else set()
            amounts[source] |= {UNLIMITED[amount]} if source in PROMISED and amount in UNLIMITED else set()
    return {source: sorted(names) for source, names in amounts.items()}


async def gathered(
    tx: TenantTx, subject: Subject, amounts: Mapping[Source, list[str]], asked: Asked, between: Sequence[datetime]
) -> Integrals:
    pool = {} if asked.pool is None else {"pool": asked.pool}
    scope = {**subject.scope, **pool}
    return {
        source: await integrals_of(tx, source, names, scope=scope, group=asked.group, between=between)
        for source, names in amounts.items()
    }


async def integrals_of(
    tx: TenantTx,
    source: Source,
    amounts: list[str],
    *,
    scope: Mapping[str, object],
    group: str | None,
    between: Sequence[datetime],
) -> dict[Group, dict[str, list[int]]]:
    """Whole days of a long time come from the sums by day, the rest of it from the intervals."""
    days = rules.whole_days(between) if source is Source.LEDGER else None
    begin, end = between[0], between[-1]
    spans = [(begin, days[0]), (days[1], end)] if days else [(begin, end)]
    found: dict[Group, list[list[int]]] = defaultdict(lambda: [[0] * (len(between) - 1) for _ in amounts])
    for first, last in spans:
        if first < last:
            changed = await series.changes(
                tx, source, amounts, scope=scope, group=group, between=between, begin=first, end=last
            )
            check_size(changed)
            add_changes(found, changed, len(amounts), between, last)
    if days:
        whole = await series.whole_days(tx, amounts, scope=scope, group=group, between=between, begin=days[0], end=days[1])
        check_size(whole)
        for one in whole:
            for number, amount in enumerate(one.sums):
                found[one.group][number][one.bucket] += amount
    return {group: dict(zip(amounts, sums, strict=True)) for group, sums in found.items()}


def check_size(rows: Sequence[object]) -> None:
    if len(rows) > series.MOST_ROWS:
        raise TooManyValues(f"This would be more than {MOST_VALUES:,} values.")


def add_changes(
    found: dict[Group, list[list[int]]],
    changed: Iterable[Change],
    amounts: int,
    between: Sequence[datetime],
    last: datetime,
) -> None:
    by_group: dict[Group, list[list[rules.Turn]]] = defaultdict(lambda: [[] for _ in range(amounts)])
    for one in changed:
        for number, (change, moment) in enumerate(one.sums):
            by_group[one.group][number].append(rules.Turn(one.bucket, change, moment))
    for group, turns in by_group.items():
        for number, of_amount in enumerate(turns):
            for bucket, integral in enumerate(rules.integrals(of_amount, between, until=last)):
                found[group][number][bucket] += integral


def told_of(
    type: str,
    measure: Measure | None,
    found: Integrals,
    group: str | None,
    between: Sequence[datetime],
    subject: Subject,
) -> Iterable[Measurement]:
    if measure is None:
        return [Measurement(type, None, None)]
    first = measure.sources(group)[0][0]
    groups = found.get(first, {})
    if group is None:
        return [Measurement(type, None, samples_of(measure, found, group, NO_GROUP, between))]
    known = [one for one in groups if one[0] or first is not Source.NODES]  # a node that is gone stands in no pool
    named = dict.fromkeys((*subject.members, *known))
    return [Measurement(type, one, samples_of(measure, found, group, one, between)) for one in named]


def samples_of(
    measure: Measure, found: Integrals, label: str | None, group: Group, between: Sequence[datetime]
) -> list[tuple[datetime, str]]:
    """Means, each at the end of its time; left out where nothing was known, or where somebody's share was unlimited."""
    zero = [0] * max(len(between) - 1, 0)
    (source, amount), *less = measure.sources(label)
    own = found.get(source, {}).get(group, {})
    taken = [found.get(other, {}).get(group, {}).get(name, zero) for other, name in less]
    there = own.get("there", zero) if source in LEVELS else [1] * len(zero)
    unlimited = own.get(UNLIMITED.get(amount, ""), zero)
    values = [of - sum(parts) for of, *parts in zip(own.get(amount, zero), *taken, strict=True)]
    told = zip(between[1:], values, rules.lengths(between), there, unlimited, strict=True)
    return [
        (end, rules.decimal(Fraction(value, length * measure.scale)))
        for end, value, length, known, without in told
        if known and not without
    ]
