"""What quotas and names may be: pure."""

from __future__ import annotations

import re

from atoll.kit.errors import FieldProblem
from atoll.server.organization.records import Quota

LABEL = re.compile(r"[a-z0-9]([-a-z0-9]*[a-z0-9])?")
DEPARTMENT = re.compile(r"[A-Za-z0-9]([-_. A-Za-z0-9]*[A-Za-z0-9])?")
LONGEST = 63
NAMESPACE_PREFIX = "runai-"
MOST_MILLI = 2**31 - 1
MOST_BYTES = 2**60


def project_name_problem(name: str) -> str | None:
    if len(name) > LONGEST - len(NAMESPACE_PREFIX) or not LABEL.fullmatch(name):
        return (
            f"has 1 to {LONGEST - len(NAMESPACE_PREFIX)} lower-case letters, digits and hyphens, "
            "and begins and ends with a letter or digit"
        )
    return None


def namespace_problem(name: str) -> str | None:
    if len(name) > LONGEST or not LABEL.fullmatch(name):
        return f"has 1 to {LONGEST} lower-case letters, digits and hyphens, and begins and ends with a letter or digit"
    return None


def department_name_problem(name: str) -> str | None:
    if len(name) > LONGEST or not DEPARTMENT.fullmatch(name):
        return (
            f"has 1 to {LONGEST} letters, digits, spaces, hyphens, dots or underscores, "
            "and begins and ends with a letter or digit"
        )
    return None


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
