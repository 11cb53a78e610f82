"""The cached access index: for each principal, what it holds and where, valid for one access version of its tenant.

The first statement of every transaction brings the current version, so a cached entry is used only while nothing changed;
the check itself is a dictionary look-up. Groups are part of the key: another sign-in of the same person may bring others.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from atoll.kit.text import fold
from atoll.server.access import store
from atoll.server.access.errors import nowhere
from atoll.server.access.permissions import is_tenant_wide, is_withheld
from atoll.server.access.records import HeldRule, Role, ScopeType, Subject, SubjectType
from atoll.server.access.roles import ROLES
from atoll.server.access.rules import WHOLE, Grants, Place, Tree, grants, holds_for_hosts_place
from atoll.server.db import HOST_REALM, NOTHING, Caller, CallerKind, Database, Reach, RealmTx

MOST_REMEMBERED = 20_000
Key = tuple[UUID, UUID, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Held:
    version: int
    grants: Grants


class AccessIndex:
    """`authorize` is the database's hook; `precheck` is the guard's."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._known: OrderedDict[Key, Held] = OrderedDict()

    async def authorize(self, tx: RealmTx, caller: Caller) -> Reach:
        """Where the caller holds the permission that it asks for; PermissionMissing when nowhere."""
        assert caller.permission is not None
        reach = (await self.grants(tx)).get(caller.permission, NOTHING)
        if not reach:
            raise nowhere(caller, caller.permission, whole=is_tenant_wide(caller.permission))
        return reach

    async def precheck(self, caller: Caller) -> None:
        """Refuse early, without a transaction where the cached index already says yes."""
        if caller.permission is None or caller.id is None:
            return
        known = None if caller.is_operator else self._known.get((caller.realm, caller.id, caller.groups))
        if known and known.grants.get(caller.permission):
            return
        opening = self._db.operator_tx if caller.is_operator else self._db.realm_tx
        async with opening(caller):
            pass

    async def grants(self, tx: RealmTx) -> Grants:
        """Everything the transaction's caller holds. Operators' rules live in another realm than the version, so they are
        read each time."""
        caller = tx.caller
        if caller.id is None:
            return {}
        key = (caller.realm, caller.id, caller.groups)
        known = self._known.get(key)
        if known and known.version == tx.access_version and not caller.is_operator:
            self._known.move_to_end(key)
            return known.grants
        held = await load(tx, subject_of(caller), own_place(tx))
        if not caller.is_operator:
            self._remember(key, Held(tx.access_version, held))
        return held

    async def grants_in(self, tx: RealmTx, place: Place) -> Grants:
        """What the caller holds where this scope is. The host organization's rules on different tenants are apart: who
        runs one of them holds nothing in another, nor in all."""
        return await load(tx, subject_of(tx.caller), place) if tx.tenant_id == HOST_REALM else await self.grants(tx)

    def _remember(self, key: Key, held: Held) -> None:
        self._known[key] = held
        while len(self._known) > MOST_REMEMBERED:
            self._known.popitem(last=False)


async def load(tx: RealmTx, subject: Subject, place: Place) -> Grants:
    """What a subject holds around a place, as its rules say now."""
    rules = await rules_at(tx, subject, place)
    return grants([one.rule for one in rules], await roles_for(tx, rules), await tree_below(tx, rules))


async def rules_at(tx: RealmTx, subject: Subject, place: Place) -> list[HeldRule]:
    """The subject's rules; of the host organization's only those that hold at this place."""
    rules = await store.rules_of(tx, subject)
    if subject.realm != HOST_REALM:
        return rules
    return [one for one in rules if holds_for_hosts_place(one.rule, place)]


def own_place(tx: RealmTx) -> Place:
    """The tenant of a transaction as a scope: the host organization's own at the management plane."""
    return ScopeType.TENANT.value, str(tx.tenant_number)


async def tree_below(tx: RealmTx, rules: Iterable[HeldRule]) -> Tree:
    """What lies below these rules' scopes, and nothing else of the tenant's tree."""
    return Tree(await store.scopes_below(tx, {(one.scope_type, one.scope_id) for one in rules if one.scope_type not in WHOLE}))


async def roles_for(tx: RealmTx, rules: Iterable[HeldRule]) -> Mapping[int, Role]:
    """The predefined roles, and those custom ones that the rules name; for an entry, without what none gives."""
    custom = sorted({one.role_id for one in rules} - ROLES.keys())
    known = ROLES | await store.custom_roles_by_id(tx, custom) if custom else ROLES
    if any(one.subject_type == SubjectType.ENTRY for one in rules):
        return {id: for_entry(role) for id, role in known.items()}
    return known


def for_entry(role: Role) -> Role:
    """The one place where it is decided what an entry's role does not give: nobody who came in by one can let himself, or
    anybody else, stay longer or come again."""
    return replace(role, permissions=frozenset(one for one in role.permissions if not is_withheld(one)))


def subject_of(caller: Caller) -> Subject:
    return Subject(caller.realm, subject_type(caller), (fold(caller.name), str(caller.id)), caller.groups)


def subject_type(caller: Caller) -> str:
    kinds = {CallerKind.USER: SubjectType.USER, CallerKind.ENTRY: SubjectType.ENTRY}
    return kinds.get(caller.kind, SubjectType.SERVICE_ACCOUNT)
