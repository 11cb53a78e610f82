"""Nodes are in pools by their labels; pods that run on a node that moves run on, and count where they are."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from atoll.agent.pools import in_pools
from atoll.scheduling import decide
from atoll.wire.desired import NODE_POOL, PROJECT, NodePoolSpec, PoolQuota, ProjectSpec
from atoll.wire.reports import NodeStatus, PodStatus, QueueStatus
from tests.agent.make import PROJECT_ID, Rig, workload

GOLD = NodePoolSpec("gold", "tier", "gold")
BOTH = ProjectSpec(PROJECT_ID, "vision", 7, "runai-vision", (PoolQuota("default", 4000), PoolQuota("gold", 4000)))


@pytest.fixture
async def rig(tmp_path: Path) -> AsyncIterator[Rig]:
    """One node with the label tier=gold, and a project with quotas on both pools."""
    rig = Rig(tmp_path, decide=decide)
    rig.restart(tier="gold")
    await rig.tell(PROJECT, str(PROJECT_ID), BOTH)
    yield rig
    rig.store.close()


def node(**labels: str) -> NodeStatus:
    return NodeStatus("n", "Ready", "default", None, 0, 0, 1000, 1 << 30, labels, 0.0)


def told_pools(rig: Rig) -> list[str]:
    return [status.pool for status in rig.of(NodeStatus)]


@pytest.mark.parametrize(
    ("labels", "pool"),
    [({"tier": "gold"}, "gold"), ({"tier": "tin"}, "default"), ({}, "default"), ({"tier": "gold", "rack": "r1"}, "east")],
)
def test_node_is_in_the_first_pool_by_name_whose_label_it_has(labels: dict[str, str], pool: str) -> None:
    pools = (GOLD, NodePoolSpec("east", "rack", "r1"), NodePoolSpec("default"))
    assert [status.pool for status in in_pools([node(**labels)], pools)] == [pool]


async def test_node_moves_when_a_pool_comes_is_relabelled_and_goes(rig: Rig) -> None:
    await rig.tell(NODE_POOL, "1", GOLD)
    await rig.tell(NODE_POOL, "1", NodePoolSpec("gold", "tier", "silver"))
    await rig.tell(NODE_POOL, "1", GOLD)
    await rig.tell(NODE_POOL, "1", None)
    assert told_pools(rig)[-5:] == ["default", "gold", "default", "gold", "default"]


async def test_nothing_is_told_of_nodes_that_stay(rig: Rig) -> None:
    told = len(told_pools(rig))
    await rig.tell(NODE_POOL, "1", NodePoolSpec("tin", "tier", "tin"))
    assert len(told_pools(rig)) == told


async def test_workload_starts_in_the_pool_that_it_names(rig: Rig) -> None:
    spec = workload(pools=("gold",))
    await rig.want(spec)
    assert rig.engine.started == []
    await rig.tell(NODE_POOL, "1", GOLD)
    assert [pod.workload_id for pod in rig.engine.started] == [spec.id]
    assert rig.of(PodStatus)[-1].pool == "gold"


async def test_pod_runs_on_when_its_node_moves_and_counts_there(rig: Rig) -> None:
    await rig.want(workload())
    rig.engine.runs(rig.engine.started[0])
    await rig.step(after=2.0)
    await rig.tell(NODE_POOL, "1", GOLD)
    await rig.step(after=2.0)
    assert rig.engine.terminated == []
    pod = rig.of(PodStatus)[-1]
    assert (pod.phase, pod.pool) == ("Running", "gold")
    held = {queue.pool: queue.gpu_allocated_milli for queue in rig.of(QueueStatus)}
    assert held == {"default": 0, "gold": 1000}


async def test_agent_that_starts_again_finds_its_nodes_where_their_labels_lead(rig: Rig) -> None:
    await rig.tell(NODE_POOL, "1", GOLD)
    await rig.want(workload(pools=("gold",)))
    rig.restart(tier="tin")
    await rig.step()
    assert told_pools(rig)[-1] == "default"
    assert rig.of(PodStatus)[-1].pool == "default"
