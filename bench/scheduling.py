"""How long one scheduling pass takes over a mostly full cluster with a long queue, beside its budget."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator

from atoll.scheduling import Amount, Bound, Group, Node, Placed, Queue, State, decide
from bench.figures import Figure, middle

GIB = 2**30
POOL = "default"
NODES, GPUS = 500, 8
NODE = Amount(gpu=1000 * GPUS, cpu=128_000, memory=1024 * GIB)
PENDING, QUEUES = 10_000, 1_000
BUDGET_SECONDS = 1.0
ROUNDS = 5


def measure() -> Iterator[Figure]:
    state = crowded(pending=PENDING, queues=QUEUES)
    times = []
    for _ in range(ROUNDS):
        begun = time.process_time()
        decision = decide(state)
        times.append(time.process_time() - begun)
    note = f"{len(decision.starts)} starts, {len(decision.reasons)} reasons"
    name = f"scheduling pass, {PENDING:,} pending in {QUEUES:,} queues"
    yield Figure(name, middle(times), "s", BUDGET_SECONDS, note=note)


def crowded(*, pending: int, queues: int, seed: int = 7) -> State:
    """500 nodes of 8 GPUs, 97 of 100 GPUs taken; ten projects to a department; requests of many shapes."""
    draw = random.Random(seed)
    nodes = tuple(Node(f"node-{n:04}", POOL, GPUS, NODE) for n in range(NODES))
    placed = tuple(_placed(draw, node, device, queues) for node in nodes for device in range(GPUS) if draw.random() < 0.97)
    waiting = tuple(_group(draw, number, queues) for number in range(pending))
    return State(nodes, tuple(_queues(draw, queues)), placed, waiting)


def _queues(draw: random.Random, count: int) -> list[Queue]:
    departments = max(count // 10, 1)
    share = 1000 * NODES * GPUS // departments
    found = [Queue(f"d{n}", POOL, None, f"d{n}", Bound(gpu=share), Bound(), draw.randint(0, 3), 0) for n in range(departments)]
    for n in range(count):
        deserved = Bound(gpu=1000 * draw.randint(0, 8))
        found.append(Queue(f"p{n}", POOL, f"d{n % departments}", f"p{n}", deserved, Bound(), draw.randint(0, 3), 0))
    return found


def _placed(draw: random.Random, node: Node, device: int, queues: int) -> Placed:
    queue = f"p{draw.randrange(queues)}"
    amount = Amount(1000, draw.choice((4000, 8000, 12_000)), draw.randint(8, 96) * GIB)
    name = f"{node.name}-{device}"
    return Placed(name, name, queue, POOL, node.name, amount, (device,), draw.random() < 0.8, 50)


def _group(draw: random.Random, number: int, queues: int) -> Group:
    gang = draw.random() < 0.3
    each = Amount(1000 * draw.choice((0, 1, 1, 2, 4, 8)), 500 * draw.randint(1, 32), draw.randint(1, 128) * GIB)
    pods = tuple(f"g{number}-{pod}" for pod in range(draw.choice((2, 4, 8, 16)) if gang else 1))
    priority = draw.choice((40, 80, 125))
    return Group(f"g{number}", f"p{draw.randrange(queues)}", (POOL,), priority, draw.random() < 0.8, gang, number, pods, each)
