"""The cached access index: for each principal, what it holds and where, valid for one access version of its tenant.

The first statement of every transaction brings the current version, so a cached entry is used only while nothing changed;
the check itself is a dictionary look-up.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from atoll.kit.text import fold
from atoll.server.access import store
from atoll.server.access.errors import PermissionMissing
from atoll.server.access.records import Role, ScopeType, SubjectType
from atoll.server.access.roles import ROLES
from atoll.server.access.rules import WHOLE, Grants, Rule, grants
from atoll.server.db import HOST_REALM, NOTHING, Caller, CallerKind, Database, Reach, RealmTx

MOST_REMEMBERED = 20_000


@dataclass(frozen=True, slots=True)
class Held:
    version: int
    grants: Grants


class AccessIndex:
    """`authorize` is the database's hook; `precheck` is the guard's."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._known: OrderedDict[tuple[UUID, UUID], Held] = OrderedDict()

    async def authorize(self, tx: RealmTx, caller: Caller) -> Reach:
        """Where the caller holds the permission that it asks for; PermissionMissing when nowhere."""
        assert caller.permission is not None
        reach = (await self.grants(tx, caller)).get(caller.permission, NOTHING)
        if not reach:
            raise PermissionMissing(caller.permission)
        return reach

    async def precheck(self, caller: Caller) -> None:
        """Refuse early, without a transaction where the cached index already says yes."""
        if caller.permission is None or caller.id is None:
            return
        known = None if caller.is_operator else self._known.get((caller.realm, caller.id))
        if known and known.grants.get(caller.permission):
            return
        opening = self._db.operator_tx if caller.is_operator else self._db.realm_tx
        async with opening(caller):
            pass

    async def grants(self, tx: RealmTx, caller: Caller) -> Grants:
        """Everything the caller holds. Operators' rules live in another realm than the version, so they are read each time."""
        if caller.id is None:
            return {}
        known = self._known.get((caller.realm, caller.id))
        if known and known.version == tx.access_version and not caller.is_operator:
            self._known.move_to_end((caller.realm, caller.id))
            return known.grants
        held = await load(tx, caller)
        if not caller.is_operator:
            self._remember((caller.realm, caller.id), Held(tx.access_version, held))
        return held

    def _remember(self, key: tuple[UUID, UUID], held: Held) -> None:
        self._known[key] = held
        while len(self._known) > MOST_REMEMBERED:
            self._known.popitem(last=False)


async def load(tx: RealmTx, caller: Caller) -> Grants:
    names = [fold(caller.name), str(caller.id)]
    rules = await store.rules_of(tx, realm=caller.realm, subject_type=subject_type(caller), names=names)
    if caller.realm == HOST_REALM:
        number = None if not caller.is_operator else await store.own_number(tx)
        rules = [rule for rule in rules if host_rule_applies(rule, number)]
    needs_tree = any(scope_type not in WHOLE for _, scope_type, _ in rules)
    return grants(rules, await roles_for(tx, rules), await store.list_scopes(tx) if needs_tree else [])


async def roles_for(tx: RealmTx, rules: list[Rule]) -> Mapping[int, Role]:
    """The predefined roles, and those custom ones that the rules name."""
    custom = sorted({role for role, _, _ in rules} - ROLES.keys())
    return ROLES | await store.custom_roles_by_id(tx, custom) if custom else ROLES


def host_rule_applies(rule: Rule, tenant_number: int | None) -> bool:
    """The host's rules: `system` holds at the host and in every tenant, `tenant` in the one that it names. The host
    organization's own tenant scope holds at the management plane only."""
    _, scope_type, scope_id = rule
    if scope_type == ScopeType.SYSTEM:
        return True
    wanted = str(HOST_NUMBER if tenant_number is None else tenant_number)
    return scope_type == ScopeType.TENANT and scope_id == wanted


HOST_NUMBER = 1


def subject_type(caller: Caller) -> str:
    return SubjectType.USER if caller.kind is CallerKind.USER else SubjectType.SERVICE_ACCOUNT
