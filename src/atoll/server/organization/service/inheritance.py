"""What departments hand down: read from requests, checked, and in the form that the cluster knows."""

from __future__ import annotations

from collections.abc import Iterable

from atoll.kit.errors import FieldProblem, InvalidFields
from atoll.server.organization.records import Inheritable, NodeTypes, SchedulingRules
from atoll.server.organization.rules import loosening_problems
from atoll.server.organization.schemas import Updatable
from atoll.wire.desired import Effective, TimeLimits

NOTHING_INHERITED = Inheritable()


def read(body: Updatable) -> Inheritable:
    rules, types = body.scheduling_rules, body.node_types
    return Inheritable(
        scheduling_rules=SchedulingRules(**rules.model_dump()) if rules else SchedulingRules(),
        default_node_pools=tuple(dict.fromkeys(body.default_node_pools or ())),
        node_types=NodeTypes(
            training=tuple(dict.fromkeys(types.training or ())),
            workspace=tuple(dict.fromkeys(types.workspace or ())),
            names=types.names or {},
        )
        if types
        else NodeTypes(),
    )


def check(own: Inheritable, *, pools: Iterable[str], inherited: Inheritable = NOTHING_INHERITED) -> None:
    """Default pools are the cluster's, and nothing is looser than what is inherited."""
    known = sorted(pools)
    problems = [
        FieldProblem("defaultNodePools", f"{pool} is no node pool of the cluster; there are {', '.join(known)}")
        for pool in own.default_node_pools
        if pool not in known
    ]
    problems += loosening_problems(own, inherited)
    if problems:
        raise InvalidFields(problems)


def on_cluster(merged: Inheritable) -> Effective:
    rules = merged.scheduling_rules
    return Effective(
        limits=TimeLimits(
            workspace=rules.interactive_job_time_limit_seconds,
            workspace_idle=rules.interactive_job_max_idle_duration_seconds,
            preemptible_workspace_idle=rules.interactive_job_preempt_idle_duration_seconds,
            training=rules.training_job_time_limit_seconds,
            training_idle=rules.training_job_max_idle_duration_seconds,
        ),
        default_pools=merged.default_node_pools,
        training_node_types=merged.node_types.training,
        workspace_node_types=merged.node_types.workspace,
    )
