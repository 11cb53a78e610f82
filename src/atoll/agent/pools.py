"""Which node pool a node is in, by its labels. Pure.

A node whose labels lead to several pools is in the first of them by name; one that matches none is in the default pool.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from atoll.agent.placing import DEFAULT_POOL
from atoll.wire.desired import NodePoolSpec
from atoll.wire.reports import NodeStatus


def in_pools(nodes: Iterable[NodeStatus], pools: Iterable[NodePoolSpec]) -> tuple[NodeStatus, ...]:
    """The nodes, each with its pool."""
    ordered = sorted(pools, key=lambda pool: pool.name)
    return tuple(msgspec.structs.replace(node, pool=pool_of(node.labels, ordered)) for node in nodes)


def pool_of(labels: Mapping[str, str], ordered: Iterable[NodePoolSpec]) -> str:
    matching = (pool.name for pool in ordered if pool.label_key and labels.get(pool.label_key) == pool.label_value)
    return next(matching, DEFAULT_POOL)
