"""The books of queues in one pass: what each project and department holds, may hold, and keeps for the group that is first.

Owns the arithmetic of quota and limit and the measures that queues are ordered by. Knows no nodes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from atoll.scheduling.model import Bound, Placed, Queue, State

if TYPE_CHECKING:
    from atoll.scheduling.pending import Pending

Vector = tuple[int, int, int]
"""GPU (or devices), CPU, memory."""

NOTHING: Vector = (0, 0, 0)
MILLI = 1000
UNLIMITED = 1 << 62


class Keep(NamedTuple):
    """Room that a queue leaves for the first of its groups that only waits for running work to end."""

    item: Pending
    bound: Vector


class Account:
    """A queue's book. `used` is everything that it holds, `fixed` the part that is not preemptible.

    `deserved` is never more than `limit`, so whatever is within quota is within the limit too.
    """

    __slots__ = (
        "capacity",
        "closed",
        "deserved",
        "fixed",
        "keep",
        "limit",
        "measures",
        "oversold",
        "parent",
        "queue",
        "reserved",
        "used",
    )

    def __init__(self, queue: Queue, capacity: Vector) -> None:
        self.queue = queue
        self.capacity = capacity
        self.parent: Account | None = None
        self.limit = _vector(queue.limit)
        self.deserved = _least(_vector(queue.deserved), self.limit)
        self.used = NOTHING
        self.fixed = NOTHING
        self.keep: Keep | None = None
        # resources (as a mask) whose later non-preemptible groups wait for an earlier one
        self.closed = 0
        # resources (as a mask) promised to those below beyond what there is: their quota is no guarantee
        self.oversold = 0
        # a group of this project collects capacity on nodes
        self.reserved = False
        self.measures = self._measured()

    @property
    def chain(self) -> tuple[Account, ...]:
        return (self, self.parent) if self.parent else (self,)

    def charge(self, amount: Vector, *, preemptible: bool) -> None:
        self.used = plus(self.used, amount)
        if not preemptible:
            self.fixed = plus(self.fixed, amount)
        self.measures = self._measured()

    def leaves_kept(self, ask: Vector) -> bool:
        """Whether the kept room is still there after so much more is taken. Only what both ask for is contested."""
        if self.keep is None:
            return True
        kept = self.keep.item.ask
        contested = (kept[0] and ask[0], kept[1] and ask[1], kept[2] and ask[2])
        return fits(self.keep.bound, plus(self.used, kept), contested)

    def _measured(self) -> tuple[tuple[int, float], tuple[int, float]]:
        """How full its quota is, and how much it borrows for its weight: lowest goes first. The fullest resource counts."""
        weight = max(self.queue.weight, 0)
        # rounded, so that equals are equal whatever their fractions
        return (0, round(self._saturation(), 9)), (int(weight == 0), round(self._borrowed() / (weight or 1), 9))

    def _saturation(self) -> float:
        quotas = (
            deserved if deserved < UNLIMITED else whole for deserved, whole in zip(self.deserved, self.capacity, strict=True)
        )
        return max((used / quota for used, quota in zip(self.used, quotas, strict=True) if quota), default=0.0)

    def _borrowed(self) -> float:
        over = zip(self.used, self.deserved, self.capacity, strict=True)
        return max((max(used - deserved, 0) / whole for used, deserved, whole in over if whole), default=0.0)


WITHIN_QUOTA, OVER_QUOTA = 0, 1
"""Indices of `Account.measures`, and the two halves of a pass."""


def open_accounts(state: State, capacities: dict[str, Vector]) -> dict[tuple[str, str], Account]:
    """An account for every queue by (id, pool), charged with what is placed. A child of an unknown department has none."""
    accounts = {(q.id, q.pool): Account(q, capacities.get(q.pool, NOTHING)) for q in state.queues}
    for account in list(accounts.values()):
        if account.queue.parent is not None:
            account.parent = accounts.get((account.queue.parent, account.queue.pool))
            if account.parent is None:
                del accounts[account.queue.id, account.queue.pool]
    for placed in state.placed:
        _charge_placed(accounts, placed)
    _mark_oversold(accounts)
    return accounts


def oversold_pools(accounts: dict[tuple[str, str], Account], capacities: dict[str, Vector]) -> dict[str, int]:
    """For every pool the mask of resources of which more is promised than its nodes have."""
    promised: dict[str, Vector] = {}
    for account in accounts.values():
        if account.parent is None:
            promised[account.queue.pool] = plus(promised.get(account.queue.pool, NOTHING), account.deserved)
    return {pool: _exceeding(promised.get(pool, NOTHING), capacity) for pool, capacity in capacities.items()}


def fits(bound: Vector, used: Vector, ask: Vector) -> bool:
    """Whether `ask` more stays within the bound. A resource that is not asked for does not count."""
    return (
        (not ask[0] or used[0] + ask[0] <= bound[0])
        and (not ask[1] or used[1] + ask[1] <= bound[1])
        and (not ask[2] or used[2] + ask[2] <= bound[2])
    )


def plus(one: Vector, other: Vector) -> Vector:
    return one[0] + other[0], one[1] + other[1], one[2] + other[2]


def _charge_placed(accounts: dict[tuple[str, str], Account], placed: Placed) -> None:
    if account := accounts.get((placed.queue, placed.pool)):
        amount = (placed.amount.gpu, placed.amount.cpu, placed.amount.memory)
        for charged in account.chain:
            charged.charge(amount, preemptible=placed.preemptible)


def _mark_oversold(accounts: dict[tuple[str, str], Account]) -> None:
    promised: dict[Account, Vector] = {}
    for account in accounts.values():
        if account.parent:
            promised[account.parent] = plus(promised.get(account.parent, NOTHING), account.deserved)
    for parent, amount in promised.items():
        parent.oversold = _exceeding(amount, parent.deserved)


def _exceeding(amount: Vector, bound: Vector) -> int:
    return sum(1 << at for at in range(3) if amount[at] > bound[at])


def _vector(bound: Bound) -> Vector:
    gpu, cpu, memory = (UNLIMITED if value is None else max(value, 0) for value in (bound.gpu, bound.cpu, bound.memory))
    return gpu, cpu, memory


def _least(one: Vector, other: Vector) -> Vector:
    return min(one[0], other[0]), min(one[1], other[1]), min(one[2], other[2])
