"""Who may get somebody else into his account, or out of his protection: nobody gains by it what he does not hold himself."""

from __future__ import annotations

from dataclasses import replace

from atoll.server.access.errors import HoldsMore
from atoll.server.access.index import load
from atoll.server.db import NOTHING, CallerKind, Reach, RealmTx
from atoll.server.identity import TakingOver


async def on_taking_over(tx: RealmTx, event: TakingOver) -> None:
    """Whoever resets a password sees the new one, and could act as that user: so all that the user holds must be his too."""
    user = replace(tx.caller, kind=CallerKind.USER, id=event.principal.id, name=event.principal.name)
    mine, theirs = await load(tx, tx.caller), await load(tx, user)
    lacking = sorted(one for one, reach in theirs.items() if not contains(mine.get(one, NOTHING), reach))
    if lacking:
        raise HoldsMore(f"{event.principal.name} holds more than you do, for example the permission {lacking[0]}.")


def contains(mine: Reach, theirs: Reach) -> bool:
    if mine.everything or theirs.everything:
        return mine.everything
    inside = theirs.clusters <= mine.clusters and theirs.departments <= mine.departments
    return inside and theirs.projects <= mine.projects
