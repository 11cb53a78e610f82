"""Why a group waits, in words and numbers, and the cheapest change that would help.

Owns the wording. Everything is said from the state at the end of the pass, so that the numbers of all reasons agree.
"""

from __future__ import annotations

from atoll.scheduling.accounts import MILLI, NOTHING, Account, Vector, fits, plus
from atoll.scheduling.model import Number, Reason
from atoll.scheduling.pending import Pending, Refusal
from atoll.scheduling.placement import Room, times
from atoll.scheduling.units import number, said, said_shape

# The nearer to starting, the more useful to know: of a group's pools the first of these counts.
USEFULNESS = (
    "behind",
    "no_capacity",
    "over_limit",
    "non_preemptible_over_quota",
    "too_large",
    "unsupported_request",
    "no_nodes",
)


def static_refusal(item: Pending, account: Account | None, room: Room | None) -> Refusal | None:
    """What no amount of waiting changes."""
    if account is None:
        return Refusal("unknown_queue")
    if item.group.each.gpu % MILLI:
        return Refusal("unsupported_request")
    if room is None:
        return Refusal("no_nodes")
    return Refusal("too_large") if room.holds(item.shape) < item.count else None


class Explainer:
    """Words the refusals of a finished pass."""

    def __init__(self, accounts: dict[tuple[str, str], Account], rooms: dict[str, Room]) -> None:
        self._accounts = accounts
        self._rooms = {pool: _Left(room) for pool, room in rooms.items()}

    def reason(self, item: Pending) -> Reason:
        if not item.refusals:
            return Reason("no_nodes", "No node pool is named.", (), "Name a node pool.")
        pool, refusal = min(item.refusals.items(), key=lambda entry: _usefulness(item, entry))
        match refusal.code:
            case "over_limit":
                return self._over_limit(item, pool, refusal.account or self._accounts[item.group.queue, pool])
            case "non_preemptible_over_quota":
                return self._over_quota(item, pool, refusal.account or self._accounts[item.group.queue, pool])
            case "no_capacity":
                return self._capacity(item, pool)
            case "behind":
                return self._behind(item, pool, refusal.first)
            case _:
                return self._never(item, pool, refusal.code)

    def _over_limit(self, item: Pending, pool: str, account: Account) -> Reason:
        at = _exceeded(account.limit, account.used, item.ask)
        bound, used, ask = account.limit[at], account.used[at], item.ask[at]
        code, owner = self._owner(account, item, project="over_limit", department="department_over_limit")
        message = (
            f"{owner} may hold {said(at, bound)} in pool {pool}; it holds {said(at, used)}, this asks for {said(at, ask)}."
        )
        numbers = (number(at, "limit", bound), *_holding(at, used, ask, bound))
        raised = f"raise its limit in pool {pool} to {said(at, used + ask)}"
        if ask > bound:
            return Reason(code, message, numbers, f"Ask for {said(at, bound)} at most, or {raised}.")
        return Reason(code, message, numbers, f"Wait until {said(at, used + ask - bound)} of it end, or {raised}.")

    def _over_quota(self, item: Pending, pool: str, account: Account) -> Reason:
        at = _exceeded(account.deserved, account.fixed, item.ask)
        bound, fixed, ask = account.deserved[at], account.fixed[at], item.ask[at]
        code, owner = self._owner(account, item, project="non_preemptible_over_quota", department="department_over_quota")
        message = (
            f"Work that is not preemptible must fit in the quota. {owner} has {said(at, bound)} in pool {pool}; "
            f"such work holds {said(at, fixed)}, and this asks for {said(at, ask)}."
        )
        numbers = (number(at, "deserved", bound), *_holding(at, fixed, ask, bound))
        raised = f"raise the quota in pool {pool} to {said(at, fixed + ask)}"
        project = self._accounts[item.group.queue, pool]
        if all(fits(other.limit, other.used, item.ask) for other in project.chain):
            return Reason(code, message, numbers, f"Make it preemptible, so that it may borrow beyond the quota, or {raised}.")
        return Reason(code, message, numbers, f"Wait until {said(at, fixed + ask - bound)} of it end, or {raised}.")

    def _capacity(self, item: Pending, pool: str) -> Reason:
        left = self._rooms[pool]
        fitting = left.fitting(item.shape)
        if fitting >= item.count:
            return self._behind(item, pool, None)
        at = next((at for at in range(3) if left.total[at] < item.ask[at]), None)
        if at is None:
            return self._fragmented(item, pool, fitting)
        missing = item.ask[at] - left.total[at]
        message = f"Pool {pool} has {said(at, left.total[at])} free, and this asks for {said(at, item.ask[at])}."
        numbers = (number(at, "asked", item.ask[at]), number(at, "free", left.total[at]), number(at, "missing", missing))
        return Reason(
            "no_capacity",
            message,
            numbers,
            self._helps(item, pool, fitting, f"Wait until {said(at, missing)} more are free"),
        )

    def _fragmented(self, item: Pending, pool: str, fitting: int) -> Reason:
        left = self._rooms[pool]
        at = (item.primary & -item.primary).bit_length() - 1
        each = item.ask[at] // item.count
        numbers = (
            number(at, "asked_per_pod", each),
            number(at, "largest_free_on_a_node", left.largest[at]),
            number(at, "free", left.total[at]),
            Number("pods_that_fit", fitting, "pod"),
        )
        shape = said_shape((item.shape[0] * MILLI, *item.shape[1:]))
        message = f"Pool {pool} has {said(at, left.total[at])} free, but in pieces: each pod asks one node for {shape}, and "
        message += f"{fitting} of {item.count} pods fit." if item.count > 1 else "no node has that free."
        smaller = each > left.largest[at] > 0 and f"Ask for {said(at, left.largest[at])} per pod at most"
        return Reason(
            "fragmented", message, numbers, self._helps(item, pool, fitting, smaller or "Wait until nodes get emptier")
        )

    def _behind(self, item: Pending, pool: str, first: Pending | None) -> Reason:
        asked = tuple(number(at, "asked", item.ask[at]) for at in range(3) if item.ask[at])
        # who else waits is told only to those of the same project
        if first and first.group.queue == item.group.queue:
            collected = said_shape(first.ask)
            message = f"{first.group.id} of the same project goes first in pool {pool}: room for {collected} is kept for it."
            suggestion = f"Give it a higher priority than {first.group.id} has, or stop {first.group.id}"
        else:
            message = f"What is free in pool {pool} is kept for work that comes first in line."
            suggestion = "Wait until that has started"
        return Reason("behind", message, asked, self._helps(item, pool, 0, suggestion))

    def _never(self, item: Pending, pool: str, code: str) -> Reason:
        group = item.group
        if code == "unknown_queue":
            return Reason(
                code, f"Project {group.queue} has no queue in pool {pool}.", (), f"Give the project a quota in pool {pool}."
            )
        if code == "unsupported_request":
            message = f"Each pod asks for {said(0, group.each.gpu)}; only whole GPUs can be scheduled."
            return Reason(code, message, (number(0, "asked_per_pod", group.each.gpu),), "Ask for whole GPUs.")
        if code == "no_nodes":
            return Reason(code, f"Pool {pool} has no nodes.", (), f"Add nodes to pool {pool}, or name another pool.")
        return self._too_large(item, pool)

    def _too_large(self, item: Pending, pool: str) -> Reason:
        room = self._rooms[pool].room
        holds = room.holds(item.shape)
        if holds:
            message = f"Pool {pool} has room for {holds} of the {item.count} pods even when nothing else runs in it."
            numbers = (Number("asked", item.count, "pod"), Number("largest", holds, "pod"))
            return Reason("too_large", message, numbers, f"Ask for {holds} pods at most, or add nodes to pool {pool}.")
        each: Vector = (item.group.each.gpu, item.shape[1], item.shape[2])
        largest = self._rooms[pool].largest_size
        at = _exceeded(largest, NOTHING, each)
        message = f"No node of pool {pool} holds a pod of {said_shape(each)}: the largest has {said(at, largest[at])}."
        numbers = (number(at, "asked_per_pod", each[at]), number(at, "largest_node", largest[at]))
        return Reason("too_large", message, numbers, f"Ask for {said(at, largest[at])} per pod at most, or add a larger node.")

    def _helps(self, item: Pending, pool: str, fitting: int, otherwise: str) -> str:
        """The cheapest change: another pool with room, else fewer pods, else what the caller knows."""
        if other := self._pool_with_room(item, pool):
            return f"Pool {other} has room for it now: name it among the pools."
        if 0 < fitting < item.count:
            return f"{otherwise}, or ask for {fitting} pods, which would fit now."
        return f"{otherwise}."

    def _pool_with_room(self, item: Pending, pool: str) -> str | None:
        for other, left in sorted(self._rooms.items()):
            account = self._accounts.get((item.group.queue, other))
            if other == pool or account is None or other in item.group.pools:
                continue
            if _allowed(item, account) and left.room.find(item.shape, item.count):
                return other
        return None

    def _owner(self, account: Account, item: Pending, *, project: str, department: str) -> tuple[str, str]:
        own = account is self._accounts.get((item.group.queue, account.queue.pool))
        return (project, f"Project {account.queue.name}") if own else (department, f"Department {account.queue.name}")


class _Left:
    """What a pool has left at the end of a pass."""

    def __init__(self, room: Room) -> None:
        self.room = room
        frees = sorted((node.free for node in room.nodes), reverse=True)
        self._frees = frees
        self._fitting: dict[Vector, int] = {}
        self.total = _in_milli(*(sum(free[at] for free in frees) for at in range(3)))
        self.largest = _in_milli(*(max(free[at] for free in frees) for at in range(3)))
        self.largest_size = _in_milli(*(max(node.size[at] for node in room.nodes) for at in range(3)))

    def fitting(self, shape: Vector) -> int:
        """How many pods of the shape fit now, in what is free and not only in what is open."""
        if shape not in self._fitting:
            self._fitting[shape] = 0
            for free in self._frees:
                if free[0] < shape[0]:
                    break
                self._fitting[shape] += times(free, shape)
        return self._fitting[shape]


def _usefulness(item: Pending, entry: tuple[str, Refusal]) -> tuple[int, int]:
    pool, refusal = entry
    rank = USEFULNESS.index(refusal.code) if refusal.code in USEFULNESS else len(USEFULNESS)
    return rank, item.group.pools.index(pool)


def _allowed(item: Pending, account: Account) -> bool:
    bounds = ((a.limit, a.used) if item.preemptible else (a.deserved, a.fixed) for a in account.chain)
    return all(fits(bound, used, item.ask) for bound, used in bounds)


def _exceeded(bound: Vector, used: Vector, ask: Vector) -> int:
    total = plus(used, ask)
    return next((at for at in range(3) if ask[at] and total[at] > bound[at]), 0)


def _holding(at: int, used: int, ask: int, bound: int) -> tuple[Number, Number, Number]:
    return number(at, "allocated", used), number(at, "asked", ask), number(at, "missing", used + ask - bound)


def _in_milli(devices: int, cpu: int, memory: int) -> Vector:
    return devices * MILLI, cpu, memory
