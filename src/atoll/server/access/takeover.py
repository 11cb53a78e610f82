"""Who may get somebody else into his account, or out of his protection: nobody gains by it what he does not hold himself."""

from __future__ import annotations

from atoll.kit.text import fold
from atoll.server.access import store
from atoll.server.access.errors import HoldsMore
from atoll.server.access.index import load, roles_for, subject_of
from atoll.server.access.records import Subject, SubjectType
from atoll.server.access.rules import lacking
from atoll.server.db import RealmTx
from atoll.server.identity import TakingOver


async def on_taking_over(tx: RealmTx, event: TakingOver) -> None:
    """Whoever resets a password, or a service account's secret, sees the new one and could act as that principal: as if he
    granted himself all its rules."""
    names = (fold(event.principal.name), str(event.principal.id))
    rules = await store.rules_of(tx, Subject(tx.tenant_id, SubjectType(event.principal.kind), names))
    roles = await roles_for(tx, rules)
    for rule in rules:
        role, place = roles.get(rule.role_id), (rule.scope_type, rule.scope_id)
        if role is None or not role.enabled:
            continue
        missing = lacking(await load(tx, subject_of(tx.caller), place), role, *place)
        if missing:
            raise HoldsMore(f"{event.principal.name} holds more than you do, for example the permission {missing[0]}.")
