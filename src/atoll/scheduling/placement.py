"""Finding nodes for pods in one pool: whole devices, CPU and memory, packed tightly or spread, as the pool has it.

Owns what is free on every node. `free` is what no pod holds; `open` is the part of it that is not reserved for a group which
collects capacity. They, and what lasts, only shrink during a pass, so a shape that failed once needs no second look.
"""

from __future__ import annotations

import heapq
from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable

from atoll.scheduling.accounts import MILLI, NOTHING, Vector
from atoll.scheduling.model import Node, Placed, Pool

Spot = tuple["NodeRoom", int]
"""So many pods on that node."""

ANY_NUMBER = 1_000_000


class NodeRoom:
    """One node: `size` in all, `lasting` what is left of it when all preemptible pods are gone, `devices` the free ones."""

    __slots__ = ("at", "devices", "free", "lasting", "name", "open", "size")

    def __init__(self, node: Node, at: int, placed: Iterable[Placed]) -> None:
        self.name = node.name
        self.at = at
        self.size: Vector = (node.gpus, node.amount.cpu, node.amount.memory)
        self.lasting = self.size
        used = NOTHING
        taken: set[int] = set()
        for pod in placed:
            held = (_devices(pod), pod.amount.cpu, pod.amount.memory)
            used = (used[0] + held[0], used[1] + held[1], used[2] + held[2])
            taken.update(pod.devices)
            if not pod.preemptible:
                self.lasting = _less(self.lasting, held)
        devices = [device for device in range(node.gpus) if device not in taken]
        # pods that do not say which devices they hold are taken to hold the last ones
        self.devices = devices[: max(node.gpus - used[0], 0)]
        self.free = _less(self.size, used)
        self.open = self.free = (len(self.devices), self.free[1], self.free[2])


class Room:
    """The nodes of a pool, by how many devices are open on them."""

    def __init__(self, nodes: Iterable[Node], placed: dict[str, list[Placed]], pool: Pool | None = None) -> None:
        self._pool = pool or Pool("")
        ordered = sorted(nodes, key=lambda node: node.name)
        self.nodes = [NodeRoom(node, at, placed.get(node.name, ())) for at, node in enumerate(ordered)]
        self._buckets: list[list[int]] = [[] for _ in range(max((n.size[0] for n in self.nodes), default=0) + 1)]
        for node in self.nodes:
            self._buckets[node.open[0]].append(node.at)
        self._reserved: set[int] = set()
        self._failed_open = Failures()
        self._failed_free = Failures()
        self._failed_lasting = Failures()
        self._sizes: dict[Vector, int] = {}
        # many nodes are alike
        self._whole = Counter(node.size for node in self.nodes)

    @property
    def capacity(self) -> Vector:
        """What all nodes have together, GPUs in milli."""
        gpu, cpu, memory = (sum(node.size[at] for node in self.nodes) for at in range(3))
        return gpu * MILLI, cpu, memory

    def holds(self, shape: Vector) -> int:
        """How many pods of this shape the empty pool holds."""
        if shape not in self._sizes:
            self._sizes[shape] = sum(times(space, shape) * nodes for space, nodes in self._whole.items())
        return self._sizes[shape]

    def holds_beside_lasting(self, shape: Vector, count: int) -> bool:
        """Whether the pool holds `count` pods beside those that are not preemptible, once all others are gone."""
        if self._failed_lasting.covers(shape, count):
            return False
        left = count
        for node in self.nodes:
            left -= times(node.lasting, shape)
            if left <= 0:
                return True
        self._failed_lasting.add(shape, count)
        return False

    def find(self, shape: Vector, count: int) -> list[Spot] | None:
        """Spots for `count` pods in what is open, or None."""
        if self._failed_open.covers(shape, count):
            return None
        spots = self._spread(shape, count) if self._spreads(shape) else self._packed(shape, count)
        if spots is None:
            self._failed_open.add(shape, count)
        return spots

    def find_in_free(self, shape: Vector, count: int) -> list[Spot] | None:
        """Spots for `count` pods that `find` has no place for, in what is free, reserved or not."""
        if not self._reserved or self._failed_free.covers(shape, count):
            return None
        among = (self.nodes[at] for at in sorted(self._reserved)) if count == 1 else self.nodes
        spots = [(node, pods) for node in among if (pods := times(node.free, shape))]
        spots.sort(key=lambda spot: (spot[0].free[0], spot[0].at))
        chosen = _fewest(spots, count)
        if chosen is None:
            self._failed_free.add(shape, count)
        return chosen

    def take(self, node: NodeRoom, shape: Vector, *, preemptible: bool) -> tuple[int, ...]:
        """Put one pod on the node; its devices are the lowest free ones."""
        devices = tuple(node.devices[: shape[0]])
        del node.devices[: shape[0]]
        node.free = _less(node.free, shape)
        self._reopen(node, _less(node.open, shape))
        if not preemptible:
            node.lasting = _less(node.lasting, shape)
        return devices

    def reserve(self, shape: Vector, count: int) -> None:
        """Keep for a group the free part of as many nodes as it needs, those first that have most of a pod free.

        Those nodes get only freer, so the next pass chooses them again, or freer ones.
        """
        for node in self._roomiest(shape):
            pods = min(times(node.lasting, shape), count)
            if pods:
                self._reserved.add(node.at)
                self._reopen(node, _less(node.open, (shape[0] * pods, shape[1] * pods, shape[2] * pods)))
                count -= pods
            if not count:
                return

    def _spreads(self, shape: Vector) -> bool:
        return self._pool.spreads_gpu if shape[0] else self._pool.spreads_cpu

    def _packed(self, shape: Vector, count: int) -> list[Spot] | None:
        return self._first(shape, self._buckets[shape[0] :]) if count == 1 else _fewest(self._open_spots(shape), count)

    def _spread(self, shape: Vector, count: int) -> list[Spot] | None:
        """Pod by pod onto the node that has most open of what they ask for."""
        if count == 1 and shape[0]:
            return self._first(shape, reversed(self._buckets[shape[0] :]))
        room = {node.at: pods for node, pods in self._open_spots(shape)}
        return (
            [(self.nodes[at], pods) for at, pods in self._evenly(shape, count, room)] if sum(room.values()) >= count else None
        )

    def _evenly(self, shape: Vector, count: int, room: dict[int, int]) -> list[tuple[int, int]]:
        """(node, pods) of so many pods on nodes that have room for them."""
        which = 0 if shape[0] else 1
        chosen = Counter[int]()
        most = [(-self.nodes[at].open[which], at) for at in room]
        heapq.heapify(most)
        for _ in range(count):
            left, at = most[0]
            chosen[at] += 1
            if chosen[at] < room[at]:
                heapq.heapreplace(most, (left + max(shape[which], 1), at))
            else:
                heapq.heappop(most)
        return sorted(chosen.items())

    def _first(self, shape: Vector, buckets: Iterable[list[int]]) -> list[Spot] | None:
        """A spot for one pod on the first node of the buckets that has it."""
        for bucket in buckets:
            for at in bucket:
                node = self.nodes[at]
                if node.open[1] >= shape[1] and node.open[2] >= shape[2]:
                    return [(node, 1)]
        return None

    def _open_spots(self, shape: Vector) -> list[Spot]:
        nodes = (self.nodes[at] for bucket in self._buckets[shape[0] :] for at in bucket)
        return [(node, pods) for node in nodes if (pods := times(node.open, shape))]

    def _roomiest(self, shape: Vector) -> list[NodeRoom]:
        nodes = (self.nodes[at] for bucket in self._buckets[min(shape[0], 1) :] for at in bucket)
        rated = [(-_part(node.open, shape), node.at) for node in nodes]
        return [self.nodes[at] for part, at in sorted(rated) if part]

    def _reopen(self, node: NodeRoom, space: Vector) -> None:
        if space[0] != node.open[0]:
            bucket = self._buckets[node.open[0]]
            del bucket[bisect_left(bucket, node.at)]
            insort(self._buckets[space[0]], node.at)
        node.open = space


class Failures:
    """Requests that found no place: any that is at least as large in everything finds none either."""

    def __init__(self) -> None:
        self._exact: set[tuple[Vector, int]] = set()
        self._least: list[tuple[int, int, int, int]] = []

    def covers(self, shape: Vector, count: int) -> bool:
        if (shape, count) in self._exact:
            return True
        gpu, cpu, memory = shape
        if any(g <= gpu and c <= cpu and m <= memory and n <= count for g, c, m, n in self._least):
            self._exact.add((shape, count))
            return True
        return False

    def add(self, shape: Vector, count: int) -> None:
        gpu, cpu, memory = shape
        self._exact.add((shape, count))
        kept = [(g, c, m, n) for g, c, m, n in self._least if g < gpu or c < cpu or m < memory or n < count]
        self._least = [*kept, (gpu, cpu, memory, count)]


def times(space: Vector, shape: Vector) -> int:
    """How many pods of the shape a space holds. A pod that asks for nothing fits any number of times: a million."""
    # written out, since passes spend most of their time here
    found = ANY_NUMBER
    if shape[0]:
        found = space[0] // shape[0]
    if shape[1] and space[1] < found * shape[1]:
        found = space[1] // shape[1]
    if shape[2] and space[2] < found * shape[2]:
        found = space[2] // shape[2]
    return found


def _fewest(spots: list[Spot], count: int) -> list[Spot] | None:
    """Roomiest nodes first, so that a gang sits on few; the rest of it goes where it leaves least."""
    if sum(pods for _, pods in spots) < count:
        return None
    spots.sort(key=lambda spot: -spot[1])
    chosen: list[Spot] = []
    for at, (node, pods) in enumerate(spots):
        if pods >= count:
            smallest, _ = min(spots[at:], key=lambda spot: (spot[1] < count, spot[1]))
            return [*chosen, (smallest, count)]
        chosen.append((node, pods))
        count -= pods
    return chosen


def _part(space: Vector, shape: Vector) -> float:
    return min((have / ask for have, ask in zip(space, shape, strict=True) if ask), default=1.0)


def _devices(pod: Placed) -> int:
    return max(len(pod.devices), -(-pod.amount.gpu // MILLI))


def _less(space: Vector, part: Vector) -> Vector:
    return max(space[0] - part[0], 0), max(space[1] - part[1], 0), max(space[2] - part[2], 0)
