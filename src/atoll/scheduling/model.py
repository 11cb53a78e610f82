"""The values that scheduling works on. GPUs are integer milli-GPUs, CPU millicores, memory bytes; `None` is unlimited."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount of every resource."""

    gpu: int = 0
    cpu: int = 0
    memory: int = 0


@dataclass(frozen=True, slots=True)
class Bound:
    """A bound on every resource; `None` is unlimited."""

    gpu: int | None = None
    cpu: int | None = None
    memory: int | None = None


@dataclass(frozen=True, slots=True)
class Node:
    """A node that takes pods: `gpus` whole devices; `amount` is its capacity in all (gpu = 1000 x gpus)."""

    name: str
    pool: str
    gpus: int
    amount: Amount


@dataclass(frozen=True, slots=True)
class Pool:
    """How a pool places pods that ask for GPUs, and how those that ask for none: packed tightly onto few nodes, or spread."""

    name: str
    spreads_gpu: bool = False
    spreads_cpu: bool = False


@dataclass(frozen=True, slots=True)
class Queue:
    """A department or a project in one pool. Projects name their department as `parent`; pods only sit in projects.

    Work within `deserved` is guaranteed and goes before any over-quota work; beyond it only preemptible work goes, up to
    `limit`, shared out by `weight` (0: last). Lower `rank` goes first among equals. `queues` are unique by (id, pool).
    """

    id: str
    pool: str
    parent: str | None
    name: str
    deserved: Bound
    limit: Bound
    weight: int = 2
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Group:
    """A workload's pods that still wait. With `gang` all start in this pass or none does; otherwise each is on its own.

    `pods` are (pod id) strings, all alike, each asking `each`. `order` breaks ties (earlier created first).
    """

    id: str
    queue: str
    pools: tuple[str, ...]
    priority: int
    preemptible: bool
    gang: bool
    order: float
    pods: tuple[str, ...]
    each: Amount


@dataclass(frozen=True, slots=True)
class Placed:
    """A pod that already holds resources on a node."""

    pod: str
    group: str
    queue: str
    pool: str
    node: str
    amount: Amount
    devices: tuple[int, ...]
    preemptible: bool
    priority: int


@dataclass(frozen=True, slots=True)
class State:
    """A pool that `pools` does not name packs."""

    nodes: tuple[Node, ...]
    queues: tuple[Queue, ...]
    placed: tuple[Placed, ...]
    waiting: tuple[Group, ...]
    pools: tuple[Pool, ...] = ()


@dataclass(frozen=True, slots=True)
class Start:
    """A decision: start this pod on this node with these whole devices.

    `over_quota`: it borrows. Never true for what is not preemptible: that counts first against the quota of its queue.
    """

    pod: str
    group: str
    node: str
    pool: str
    devices: tuple[int, ...]
    over_quota: bool


@dataclass(frozen=True, slots=True)
class Number:
    """A figure behind a reason, in its natural unit (GPU, core, GiB, pod)."""

    name: str
    value: float
    unit: str


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a group (or a part of it) was not started.

    `code` is stable: `over_limit`, `non_preemptible_over_quota`, `department_over_limit`, `department_over_quota`,
    `no_capacity`, `fragmented`, `too_large` (no node or pool could ever hold it), `behind` (others go first), `no_nodes`,
    `unknown_queue`, `unsupported_request` (a part of a GPU).
    """

    code: str
    message: str
    numbers: tuple[Number, ...] = ()
    suggestion: str | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """What to start now, in order, and why each group that still has waiting pods does wait."""

    starts: tuple[Start, ...]
    reasons: dict[str, Reason]
