"""Whose turn it is: departments by their measure, inside them projects by theirs, inside those groups in order.

The measure is how full a queue's quota is for work within quota, and what it borrows for its weight for work beyond. Equal
queues go by rank, then by the age of what they have waiting, so that nobody equal is passed over for ever.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from heapq import heapify, heappop, heappush

from atoll.scheduling.accounts import Account
from atoll.scheduling.pending import Pending

Key = tuple[tuple[int, float], int, float, str]


class Line:
    """The groups of a project that wait in a pool, the next one last."""

    __slots__ = ("items", "project")

    def __init__(self, project: Account) -> None:
        self.project = project
        self.items: list[Pending] = []

    @property
    def head(self) -> Pending:
        return self.items[-1]


class _Branch:
    """A department (or a project without one) with the lines below it."""

    __slots__ = ("account", "lines")

    def __init__(self, account: Account) -> None:
        self.account = account
        self.lines: list[tuple[Key, Line]] = []


class Turns:
    """Gives the line whose head may try next. The caller starts that head, or takes it off the line, before asking again."""

    def __init__(self, lines: Iterable[Line], half: int) -> None:
        self._half = half
        branches: dict[Account, _Branch] = {}
        for line in lines:
            top = line.project.parent or line.project
            branch = branches.setdefault(top, _Branch(top))
            branch.lines.append((self._line_key(line), line))
        self._branches: list[tuple[Key, bool, _Branch]] = []
        for branch in branches.values():
            heapify(branch.lines)
            self._push(branch)

    def __iter__(self) -> Iterator[Line]:
        while self._branches:
            branch = heappop(self._branches)[-1]
            line = heappop(branch.lines)[-1]
            yield line
            if line.items:
                heappush(branch.lines, (self._line_key(line), line))
            if branch.lines:
                self._push(branch)

    def _push(self, branch: _Branch) -> None:
        # an orphan project may have the id of a department: the flag keeps the two apart
        is_project = branch.lines[0][1].project is branch.account
        key = self._key(branch.account, branch.lines[0][1].head)
        heappush(self._branches, (key, is_project, branch))

    def _line_key(self, line: Line) -> Key:
        return self._key(line.project, line.head)

    def _key(self, account: Account, head: Pending) -> Key:
        return account.measures[self._half], account.queue.rank, head.group.order, account.queue.id


def serving_order(items: Iterable[Pending]) -> list[str]:
    """Pools so that each comes after those which groups prefer to it; where preferences circle, by name."""
    after: dict[str, set[str]] = {}
    for pools in {item.group.pools for item in items}:
        for at, pool in enumerate(pools):
            after.setdefault(pool, set()).update(pools[:at])
    served: list[str] = []
    while after:
        ready = [pool for pool, before in after.items() if before.isdisjoint(after.keys() - {pool})]
        served.append(min(ready or after))
        del after[served[-1]]
    return served
