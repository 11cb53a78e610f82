"""What quotas may be: pure."""

from __future__ import annotations

from atoll.kit.errors import FieldProblem
from atoll.server.organization.records import Quota

MOST_MILLI = 2**31 - 1
MOST_BYTES = 2**60


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
