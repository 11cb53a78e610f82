"""What quotas may be, and what a project inherits: pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from atoll.kit.errors import FieldProblem
from atoll.server.organization.records import Inheritable, NodeTypes, Quota, SchedulingRules, Sum

MOST_MILLI = 2**31 - 1
MOST_BYTES = 2**60
LIMITS = dict(zip(SchedulingRules.__struct_fields__, SchedulingRules.__struct_encode_fields__, strict=True))
KINDS = ("training", "workspace")

# Amounts of GPU, CPU and memory; None is unlimited.
Bound = tuple[int | None, int | None, int | None]
RESOURCES = ("gpu", "cpu", "memory")


def quota_problems(quota: Quota, where: str) -> list[FieldProblem]:
    """A limit below what is deserved makes no sense; amounts are bounded by what their columns hold."""
    pairs = (
        ("gpu", quota.gpu_deserved_milli, quota.gpu_limit_milli, MOST_MILLI),
        ("cpu", quota.cpu_deserved_milli, quota.cpu_limit_milli, MOST_BYTES),
        ("memory", quota.memory_deserved_bytes, quota.memory_limit_bytes, MOST_BYTES),
    )
    problems = []
    for name, deserved, limit, most in pairs:
        if max(deserved or 0, limit or 0) > most:
            problems.append(FieldProblem(f"{where}.{name}", "is larger than any cluster"))
        elif deserved is not None and limit is not None and limit < deserved:
            problems.append(FieldProblem(f"{where}.{name}.limit", "must not be below deserved"))
    return problems


# --- what a project inherits ------------------------------------------------------------------------------------------


def effective(own: Inheritable, inherited: Inheritable) -> Inheritable:
    """A project's own settings merged with its department's; in limits and node types never looser than the department's,
    even where the department became stricter after the project's own were set."""
    return Inheritable(
        scheduling_rules=tightest(own.scheduling_rules, inherited.scheduling_rules),
        default_node_pools=own.default_node_pools or inherited.default_node_pools,
        node_types=NodeTypes(
            training=narrowed(own.node_types.training, inherited.node_types.training),
            workspace=narrowed(own.node_types.workspace, inherited.node_types.workspace),
            names=inherited.node_types.names | own.node_types.names,
        ),
    )


def tightest(own: SchedulingRules, inherited: SchedulingRules) -> SchedulingRules:
    return SchedulingRules(**{name: smaller(getattr(own, name), getattr(inherited, name)) for name in LIMITS})


def smaller(one: int | None, other: int | None) -> int | None:
    return min((value for value in (one, other) if value is not None), default=None)


def narrowed(own: tuple[str, ...], inherited: tuple[str, ...]) -> tuple[str, ...]:
    """Empty is any type. Where nothing is left of a project's own choice, the department's holds: never all of them."""
    if not inherited:
        return own
    return tuple(type for type in own if type in inherited) or inherited


def loosening_problems(own: Inheritable, inherited: Inheritable) -> list[FieldProblem]:
    """Where a project asks for more than its department leaves it. What it leaves out it inherits, so nothing is dropped."""
    problems = []
    for name, shown in LIMITS.items():
        mine, most = getattr(own.scheduling_rules, name), getattr(inherited.scheduling_rules, name)
        if mine is not None and most is not None and mine > most:
            problem = f"is at most {most} seconds, which the department sets; leave it out to inherit that"
            problems.append(FieldProblem(f"schedulingRules.{shown}", problem))
    for kind in KINDS:
        allowed = getattr(inherited.node_types, kind)
        strange = [type for type in getattr(own.node_types, kind) if allowed and type not in allowed]
        if strange:
            problem = f"{', '.join(strange)}: the department allows {', '.join(allowed)}"
            problems.append(FieldProblem(f"nodeTypes.{kind}", problem))
    return problems


def existing(settings: Inheritable, pools: Iterable[str]) -> Inheritable:
    """Without the default pools that the cluster no longer has."""
    left = set(pools)
    return msgspec.structs.replace(
        settings, default_node_pools=tuple(pool for pool in settings.default_node_pools if pool in left)
    )


# --- more promised than there is --------------------------------------------------------------------------------------


def deserved(quota: Quota) -> Bound:
    return quota.gpu_deserved_milli, quota.cpu_deserved_milli, quota.memory_deserved_bytes


def summed(quotas: Iterable[Quota]) -> dict[int, Sum]:
    """Quotas of several owners added up, by pool."""
    sums: dict[int, Sum] = {}
    for quota in quotas:
        known = sums.get(quota.node_pool_id, Sum(quota.node_pool_id, quota.pool))
        sums[quota.node_pool_id] = Sum(
            node_pool_id=quota.node_pool_id,
            pool=quota.pool,
            gpu_milli=known.gpu_milli + quota.gpu_deserved_milli,
            cpu_milli=known.cpu_milli + (quota.cpu_deserved_milli or 0),
            memory_bytes=known.memory_bytes + (quota.memory_deserved_bytes or 0),
            cpu_is_unlimited=known.cpu_is_unlimited or quota.cpu_deserved_milli is None,
            memory_is_unlimited=known.memory_is_unlimited or quota.memory_deserved_bytes is None,
        )
    return sums


def excess(promised: Sum, available: Bound) -> tuple[int, int, int]:
    """By how much what was promised is above what is available: GPU, CPU, memory."""
    amounts = (promised.gpu_milli, promised.cpu_milli, promised.memory_bytes)
    gpu, cpu, memory = (
        0 if bound is None else max(0, amount - bound) for amount, bound in zip(amounts, available, strict=True)
    )
    return gpu, cpu, memory


def worsened(
    before: Mapping[int, Sum], after: Mapping[int, Sum], *, had: Mapping[int, Bound], has: Mapping[int, Bound]
) -> tuple[str, str] | None:
    """(pool, resource) in which a change promises more above what is available than was promised before; None where it
    does not. `had` and `has` say what is available before and after, by pool; a pool that is missing there is not bounded."""
    unbounded: Bound = (None, None, None)
    for id, promised in after.items():
        earlier = excess(before.get(id, Sum(id, promised.pool)), had.get(id, unbounded))
        for resource, old, new in zip(RESOURCES, earlier, excess(promised, has.get(id, unbounded)), strict=True):
            if new > old:
                return promised.pool, resource
    return None
