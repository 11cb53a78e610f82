"""A waiting group while a pass decides about it."""

from __future__ import annotations

from typing import NamedTuple

from atoll.scheduling.accounts import MILLI, Account, Vector
from atoll.scheduling.model import Group


class Refusal(NamedTuple):
    """Why a group did not start in a pool; worded only at the end of the pass. `final`: no second try in this pass."""

    code: str
    account: Account | None = None
    first: Pending | None = None
    final: bool = True


class Pending:
    """A group and how far it has come. A turn starts the whole gang, or one pod where pods are independent.

    `shape` is what one pod takes of a node (whole devices, CPU, memory), `ask` what a turn takes of quotas.
    """

    __slots__ = (
        "ask",
        "collects_in",
        "count",
        "done",
        "group",
        "keeping",
        "mask",
        "next_pool",
        "preemptible",
        "primary",
        "rank",
        "refusals",
        "shape",
    )

    def __init__(self, group: Group, rank: int) -> None:
        each = group.each
        self.group = group
        self.rank = rank
        self.preemptible = group.preemptible
        self.count = len(group.pods) if group.gang else 1
        self.shape: Vector = (each.gpu // MILLI, each.cpu, each.memory)
        self.ask: Vector = (each.gpu * self.count, each.cpu * self.count, each.memory * self.count)
        self.mask = sum(1 << at for at in range(3) if self.ask[at])
        # what the group is about: its GPUs where it asks for any
        self.primary = self.mask & 1 or self.mask
        self.done = 0
        self.next_pool = 0
        self.refusals: dict[str, Refusal] = {}
        self.collects_in: str | None = None
        self.keeping: list[Account] = []

    @property
    def waits(self) -> bool:
        return self.done < len(self.group.pods)

    def next_choice(self) -> str | None:
        """The next of its pools that has not refused it for good."""
        while self.next_pool < len(self.group.pools):
            pool = self.group.pools[self.next_pool]
            self.next_pool += 1
            if pool not in self.refusals or not self.refusals[pool].final:
                return pool
        return None

    def release(self) -> None:
        """Give back the room that queues keep for it."""
        for account in self.keeping:
            account.keep = None
        self.keeping.clear()


def in_order(groups: tuple[Group, ...]) -> list[Pending]:
    """Groups with pods, in the order inside a project: higher priority, then earlier, then id."""
    ordered = sorted((g for g in groups if g.pods), key=lambda g: (-g.priority, g.order, g.id))
    return [Pending(group, rank) for rank, group in enumerate(ordered)]
