"""One scheduling pass: what starts now. The rules, in the order in which they win:

1. Work within quota goes before work beyond it. A start is within quota where project and department then hold no more than
   they deserve of any resource that it asks for. Beyond it only preemptible work goes, up to the limits; and work that is
   not preemptible as long as all such work of its queue fits in the quota (the preemptible work beside it is what borrows).
2. Departments take turns, and inside them projects: within quota the one with the emptiest quota, beyond it the one that
   borrows least for its weight, weight 0 last; then rank, then the age of what waits. Inside a project: priority, age, id.
3. A turn starts a gang as a whole in one pool, or one of a group's independent pods.
4. A group tries its pools in order: all of them within quota, then all of them beyond.
5. Nobody equal starves. The first group of a project that only waits for preemptible work to end *collects*, in the first
   pool where that is so. Its quota (or, beyond quota, its limit) is kept from later groups of the project, and from later
   work of the department that is beyond quota. The free part of the nodes it needs is reserved: neither later groups of its
   project nor anything beyond quota takes from it. Work of other queues within quota goes first to other nodes and then
   there too, for quota is a promise; but where more is promised than there is (projects above their department,
   departments above the pool), it is none, and the reservation binds them as well.
6. What waits for work that is not preemptible, and may so run for ever, holds back only later such groups of its project.

What was held back for a group that collects is not tried again when that group starts in this pass after all, be it beyond
quota or in a later pool; and the next pass takes turns by quotas that are fuller. So a pass that started something is worth
following with another. Reclaim, preemption, fractions and topology are no part of this pass.
"""

from __future__ import annotations

from collections import defaultdict

from atoll.scheduling.accounts import (
    NOTHING,
    OVER_QUOTA,
    WITHIN_QUOTA,
    Account,
    Keep,
    Vector,
    fits,
    open_accounts,
    oversold_pools,
)
from atoll.scheduling.model import Decision, Node, Placed, Start, State
from atoll.scheduling.order import Line, Turns, serving_order
from atoll.scheduling.pending import Pending, Refusal, in_order
from atoll.scheduling.placement import Room, Spot
from atoll.scheduling.reasons import Explainer, static_refusal

BEYOND_QUOTA_LATER = Refusal("behind", final=False)

Waiting = defaultdict[str, list[Pending]]


class Pass:
    """The state of a pass over one `State`, which it never changes."""

    def __init__(self, state: State) -> None:
        self.rooms = _rooms(state)
        capacities = {pool: room.capacity for pool, room in self.rooms.items()}
        self.accounts = open_accounts(state, capacities)
        self.oversold = oversold_pools(self.accounts, capacities)
        self.items = in_order(state.waiting)
        self.starts: list[Start] = []
        for item in self.items:
            for pool in item.group.pools:
                account = self.accounts.get((item.group.queue, pool))
                if refusal := static_refusal(item, account, self.rooms.get(pool)):
                    item.refusals[pool] = refusal

    def decide(self) -> Decision:
        pools = serving_order(self.items)
        for half in (WITHIN_QUOTA, OVER_QUOTA):
            self._run_half(half, pools)
        explainer = Explainer(self.accounts, self.rooms)
        return Decision(tuple(self.starts), {item.group.id: explainer.reason(item) for item in self.items if item.waits})

    def _run_half(self, half: int, pools: list[str]) -> None:
        waiting: Waiting = defaultdict(list)
        for item in self.items:
            item.next_pool = 0
            _pass_on(item, waiting)
        # groups whose pools circle come back to a pool that was served: hence more than one round
        while waiting:
            for pool in pools:
                if items := waiting.pop(pool, None):
                    self._serve(pool, items, half, waiting)

    def _serve(self, pool: str, items: list[Pending], half: int, waiting: Waiting) -> None:
        lines: dict[str, Line] = {}
        for item in sorted(items, key=lambda item: -item.rank):
            line = lines.get(item.group.queue)
            if line is None:
                line = lines[item.group.queue] = Line(self.accounts[item.group.queue, pool])
            line.items.append(item)
        for line in Turns(lines.values(), half):
            item = line.head
            refusal = self._try_within(item, line.project) if half == WITHIN_QUOTA else self._try_beyond(item, line.project)
            if refusal:
                item.refusals[pool] = refusal
                line.items.pop()
                _pass_on(item, waiting)
            elif not item.waits:
                line.items.pop()

    def _try_within(self, item: Pending, project: Account) -> Refusal | None:
        if refusal := _non_preemptible_refusal(item, project):
            return refusal
        if refusal := _behind_refusal(item, project, WITHIN_QUOTA):
            return refusal
        if not _is_within(item, project):
            # with its own preemptible work gone it would be within quota: that room is kept for it
            if all(fits(account.deserved, account.fixed, item.ask) for account in project.chain):
                _keep(item, project, within=True)
            return BEYOND_QUOTA_LATER
        return self._place(item, project, within=True, half=WITHIN_QUOTA)

    def _try_beyond(self, item: Pending, project: Account) -> Refusal | None:
        if refusal := _non_preemptible_refusal(item, project):
            return refusal
        for account in project.chain:
            if not fits(account.limit, account.used, item.ask):
                if all(fits(other.limit, other.fixed, item.ask) for other in project.chain):
                    _keep(item, project, within=False)
                return Refusal("over_limit", account)
        if refusal := _behind_refusal(item, project, OVER_QUOTA):
            return refusal
        return self._place(item, project, within=_is_within(item, project), half=OVER_QUOTA)

    def _place(self, item: Pending, project: Account, *, within: bool, half: int) -> Refusal | None:
        room = self.rooms[project.queue.pool]
        spots = room.find(item.shape, item.count)
        if spots is None and half == WITHIN_QUOTA and self._may_take_reserved(item, project):
            spots = room.find_in_free(item.shape, item.count)
        if spots is None:
            _collect(item, project, room, within=within)
            return Refusal("no_capacity", project)
        self._start(item, project, room, spots, over_quota=item.preemptible and not within)
        return None

    def _may_take_reserved(self, item: Pending, project: Account) -> bool:
        return not project.reserved and not self.oversold[project.queue.pool] & item.primary

    def _start(self, item: Pending, project: Account, room: Room, spots: list[Spot], *, over_quota: bool) -> None:
        group, pool = item.group, project.queue.pool
        for node, pods in spots:
            for pod in group.pods[item.done : item.done + pods]:
                devices = room.take(node, item.shape, preemptible=item.preemptible)
                self.starts.append(Start(pod, group.id, node.name, pool, devices, over_quota))
            item.done += pods
        for account in project.chain:
            account.charge(item.ask, preemptible=item.preemptible)
        item.release()


def _pass_on(item: Pending, waiting: Waiting) -> None:
    pool = item.next_choice() if item.waits else None
    if pool is not None:
        waiting[pool].append(item)


def _is_within(item: Pending, project: Account) -> bool:
    return all(fits(account.deserved, account.used, item.ask) for account in project.chain)


def _non_preemptible_refusal(item: Pending, project: Account) -> Refusal | None:
    if item.preemptible:
        return None
    for account in project.chain:
        if not fits(account.deserved, account.fixed, item.ask):
            project.closed |= _contested(item.ask, account, project)
            return Refusal("non_preemptible_over_quota", account)
    return Refusal("behind") if project.closed & item.mask else None


def _contested(ask: Vector, account: Account, project: Account) -> int:
    """The resources that others of its kind hold. What asks for more than a whole quota holds nobody back."""
    if not all(fits(other.deserved, NOTHING, ask) for other in project.chain):
        return 0
    return sum(1 << at for at in range(3) if ask[at] and account.fixed[at] + ask[at] > account.deserved[at])


def _behind_refusal(item: Pending, project: Account, half: int) -> Refusal | None:
    for account in project.chain:
        keep = account.keep
        if keep is None or keep.item is item or account.leaves_kept(item.ask):
            continue
        own = keep.item.group.queue == item.group.queue
        if own or half == OVER_QUOTA or account.oversold & item.primary:
            return Refusal("behind", account, keep.item, final=half == OVER_QUOTA)
    return None


def _collect(item: Pending, project: Account, room: Room, *, within: bool) -> None:
    """The group waits for capacity alone: reserve it, unless it would have to wait for work that is not preemptible."""
    if room.holds_beside_lasting(item.shape, item.count):
        _keep(item, project, within=within)
        if item.collects_in == project.queue.pool and not project.reserved:
            project.reserved = True
            room.reserve(item.shape, item.count)
        return
    item.release()
    if not item.preemptible:
        project.closed |= item.primary


def _keep(item: Pending, project: Account, *, within: bool) -> None:
    item.collects_in = item.collects_in or project.queue.pool
    if item.collects_in == project.queue.pool:
        for account in project.chain:
            if account.keep is None:
                account.keep = Keep(item, account.deserved if within else account.limit)
                item.keeping.append(account)


def _rooms(state: State) -> dict[str, Room]:
    placed: dict[str, list[Placed]] = defaultdict(list)
    for pod in sorted(state.placed, key=lambda pod: pod.pod):
        placed[pod.node].append(pod)
    nodes: dict[str, list[Node]] = defaultdict(list)
    for node in state.nodes:
        nodes[node.pool].append(node)
    pools = {pool.name: pool for pool in state.pools}
    return {name: Room(members, placed, pools.get(name)) for name, members in nodes.items()}
