"""Scheduling as pure functions: no I/O, no clock, no randomness; the same input always gives the same output.

The agent asks `decide` what to start next; `why` and "what if?" use the same functions over the mirrored state. The rules
stand in `passes`; `accounts` keeps quotas, `order` says whose turn it is, `placement` finds nodes, `reasons` explains.
"""

from __future__ import annotations

from atoll.scheduling.model import (
    Amount,
    Bound,
    Decision,
    Group,
    Node,
    Number,
    Placed,
    Pool,
    Queue,
    Reason,
    Start,
    State,
)
from atoll.scheduling.passes import Pass

__all__ = [
    "Amount",
    "Bound",
    "Decision",
    "Group",
    "Node",
    "Number",
    "Placed",
    "Pool",
    "Queue",
    "Reason",
    "Start",
    "State",
    "decide",
]


def decide(state: State) -> Decision:
    """What to start now, in order, and for every group that still has pods waiting, why it does.

    The order of the tuples in `state` does not matter. Nothing is remembered between passes: call it again when work ends,
    and after a pass that started something. To ask "what if?", give it a changed `State`.
    """
    return Pass(state).decide()
