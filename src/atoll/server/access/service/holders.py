"""Who holds what on a scope: directly, or by a rule on something above it. For the domains that own scopes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from atoll.kit.text import fold
from atoll.server.access import store
from atoll.server.access.errors import PermissionMissing
from atoll.server.access.index import AccessIndex
from atoll.server.access.permissions import ACCESS_RULES_DELETE, ACCESS_RULES_READ
from atoll.server.access.records import AccessRule, RuleAsk, ScopeType, SubjectType
from atoll.server.access.rules import covers
from atoll.server.access.service.granting import create_rule, delete_rule
from atoll.server.access.service.roles import role_names
from atoll.server.access.service.scopes import words_for
from atoll.server.db import NOTHING, RealmTx

MOST_HOLDERS = 1000
NEAREST_FIRST = (ScopeType.PROJECT, ScopeType.DEPARTMENT, ScopeType.CLUSTER, ScopeType.TENANT)


@dataclass(frozen=True, slots=True)
class Holder:
    """A rule that holds on a scope; `inherited` where it is on something above."""

    rule: AccessRule
    role: str
    inherited: bool


async def holders(tx: RealmTx, *, type: ScopeType, id: str) -> list[Holder]:
    """Who holds which role on a scope, the nearest rules first; 1,000 at most, and one more tells that there are others. The
    caller's right to see rules there is checked by whoever asks."""
    scope = await store.find_scope(tx, type=type, id=id)
    if scope is None:
        return []
    above = {
        ScopeType.PROJECT: scope.project_id,
        ScopeType.DEPARTMENT: scope.department_id,
        ScopeType.CLUSTER: scope.cluster_id,
        ScopeType.TENANT: tx.tenant_number,
    }
    chain = [(kind.value, str(above[kind])) for kind in NEAREST_FIRST if above[kind] is not None]
    rules = await store.rules_on(tx, chain, limit=MOST_HOLDERS + 1)
    names = await role_names(tx, rules)
    return [Holder(rule, names.get(rule.role_id, ""), rule.scope_type != type) for rule in rules]


async def direct_rules(tx: RealmTx, index: AccessIndex, *, type: ScopeType, ids: Iterable[str]) -> list[AccessRule]:
    """The rules on these scopes themselves, of those scopes on which the caller may see rules."""
    reach = (await index.grants(tx)).get(ACCESS_RULES_READ, NOTHING)
    visible = [(type.value, id) for id in ids if covers(reach, type, id)]
    return await store.rules_on(tx, visible, limit=10 * MOST_HOLDERS) if visible else []


async def set_holders(tx: RealmTx, index: AccessIndex, *, role_id: int, type: ScopeType, id: str, users: Sequence[str]) -> None:
    """Have exactly these users hold a role on a scope by rules on it. Nobody grants more than he holds; to take something
    away needs the permission for that."""
    wanted = {fold(user): user for user in users}
    there = {
        rule.subject_id: rule
        for rule in await store.rules_on(tx, [(type.value, id)], limit=10 * MOST_HOLDERS)
        if rule.subject_type == SubjectType.USER and rule.role_id == role_id
    }
    gone = [rule for name, rule in there.items() if name not in wanted]
    reach = (await index.grants(tx)).get(ACCESS_RULES_DELETE, NOTHING)
    if gone and not covers(reach, type, id):
        raise PermissionMissing(ACCESS_RULES_DELETE, words_for((type.value, id), gone[0].scope_name))
    for rule in gone:
        await delete_rule(tx, index, rule.id)
    for name, user in wanted.items():
        if name not in there:
            await create_rule(tx, index, RuleAsk(SubjectType.USER.value, user, role_id, type.value, id))
