"""Why somebody may do something somewhere, or what is missing: by the functions that decide (`rules`), never a second model.

Whoever asks learns no more than he may know. Of himself he may ask anything; of others where he may read access rules. A scope
that he cannot see and one that does not exist get the same answer, and who could grant what is missing is said in terms of
permissions, never as a list of people.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from atoll.kit.text import fold
from atoll.server import identity
from atoll.server.access import store
from atoll.server.access.errors import PermissionMissing, who_may_grant
from atoll.server.access.index import AccessIndex, own_place, roles_for, rules_at, subject_of, tree_below
from atoll.server.access.permissions import ACCESS_RULES_CREATE, ACCESS_RULES_READ, ROLES_READ, is_tenant_wide, words
from atoll.server.access.records import HeldRule, Role, Scope, ScopeType, Subject, SubjectType
from atoll.server.access.roles import roles_with
from atoll.server.access.rules import WHOLE, Grants, Place, Tree, allows, covers, grants
from atoll.server.access.service.scopes import named_tenant, words_for
from atoll.server.db import HOST_REALM, NOTHING, Permission, Reach, RealmTx

MOST_REASONS = 50
# Whoever holds this anyway may know which accounts there are. A group is a name in rules and nothing more.
READ_ACCOUNTS = {
    SubjectType.USER: Permission("users:read"),
    SubjectType.SERVICE_ACCOUNT: Permission("service-account:read"),
    SubjectType.GROUP: ACCESS_RULES_READ,
}


@dataclass(frozen=True)
class Question:
    """`subject` empty means the caller, `scope_id` empty the whole tenant."""

    permission: Permission
    scope_type: str
    scope_id: str = ""
    subject_type: str = ""
    subject: str = ""


@dataclass(frozen=True)
class Asked:
    """Who is asked about. `known`: it has an account here, or is a group; `enabled`: it may sign in."""

    subject: Subject
    name: str
    own: bool
    known: bool = True
    enabled: bool = True

    @property
    def who(self) -> str:
        return "You" if self.own else f"The group {self.name}" if self.subject.type == SubjectType.GROUP else self.name


@dataclass(frozen=True)
class Reason:
    """A rule that allows it. `path` leads from the rule's scope down to the one that was asked about."""

    rule: HeldRule
    role: Role
    path: tuple[Scope, ...]


@dataclass(frozen=True)
class Lack:
    """The permission that is missing at `place`: the whole tenant for what hangs below it and nothing smaller. `roles` would
    give it; whoever holds all of `needed` there can grant it."""

    permission: Permission
    place: Place
    roles: tuple[Role, ...]
    needed: tuple[Permission, ...]
    text: str


@dataclass(frozen=True)
class Explanation:
    """`scope_name` is None for a scope that is not there or not to be seen by who asks."""

    asked: Asked
    permission: Permission
    place: Place
    scope_name: str | None
    because: tuple[Reason, ...]
    missing: Lack | None

    @property
    def allowed(self) -> bool:
        return self.missing is None and self.asked.enabled

    @property
    def summary(self) -> str:
        where = words_for(self.place, self.scope_name or self.place[1])
        stranger = "" if self.asked.known else f"{self.asked.who} has no account here yet. "
        may = f"{stranger}{self.asked.who} may {'' if self.allowed else 'not '}{words(self.permission)} {where}: "
        if not self.asked.enabled:
            return may + "the account is disabled."
        if self.missing is None:
            return may + given(self.because[0], len(self.because) - 1)
        unseen = "" if self.scope_name else f", or there is no such {self.place[0]} that you can see"
        return may + f"no rule gives {self.permission} there{unseen}. {self.missing.text}"


async def explain(tx: RealmTx, index: AccessIndex, question: Question) -> Explanation:
    place = (question.scope_type, question.scope_id or own_place(tx)[1])
    around = place if place[0] in WHOLE else own_place(tx)
    held = await index.grants_in(tx, around)
    asked = await asked_about(tx, question)
    if not asked.own and not allows(held, ACCESS_RULES_READ, *place):
        raise PermissionMissing(ACCESS_RULES_READ, words_for(place, place[1]))
    path = await seen_path(tx, held, place)
    name = path[-1].name if path else await name_of_whole(tx, place)
    because: tuple[Reason, ...] = ()
    if name is not None:
        rules = await rules_at(tx, asked.subject, around)
        because = reasons(rules, await roles_for(tx, rules), await tree_below(tx, rules), question.permission, place, path)
    missing = None if because else await lack(tx, held, question.permission, place, name)
    if not asked.own and not held.get(READ_ACCOUNTS[SubjectType(question.subject_type)]):
        asked = discreet(asked, question, because)
    return Explanation(asked, question.permission, place, name, because, missing)


def discreet(asked: Asked, question: Question, because: Sequence[Reason]) -> Asked:
    """For who may read rules and not accounts: nothing about an account but what its rules in this scope bring up."""
    return replace(asked, name=question.subject, known=True, enabled=asked.enabled or not because)


async def asked_about(tx: RealmTx, question: Question) -> Asked:
    own = subject_of(tx.caller)
    if not question.subject or (question.subject_type == own.type and fold(question.subject) in own.names):
        return Asked(own, tx.caller.name, own=True)
    realm, kind, subject = tx.tenant_id, question.subject_type, question.subject
    if kind == SubjectType.GROUP:
        return Asked(Subject(realm, kind, (subject,)), subject, own=False)
    known = await identity.find_principal(tx, kind=kind, subject=subject)
    if known is None:
        return Asked(Subject(realm, kind, (fold(subject),)), subject, own=False, known=False)
    names = (fold(known.name), str(known.id))
    return Asked(Subject(realm, kind, names, known.groups or ()), known.name, own=False, enabled=known.enabled)


async def seen_path(tx: RealmTx, held: Grants, place: Place) -> tuple[Scope, ...]:
    """The scope and those above it, the cluster first; nothing where it is not there or the caller does not see it."""
    if place[0] in WHOLE:
        return ()
    path = tuple(await store.list_path(tx, type=place[0], id=place[1]))
    return path if any(sees(reach, place) for reach in held.values()) else ()


def sees(reach: Reach, place: Place) -> bool:
    """Whoever holds anything in a scope sees it, and the cluster that it is on."""
    return covers(reach, *place) or (place[0] == ScopeType.CLUSTER and place[1] in map(str, reach.around))


async def name_of_whole(tx: RealmTx, place: Place) -> str | None:
    if place[0] == ScopeType.SYSTEM:
        return "system" if tx.tenant_id == HOST_REALM else None
    return await named_tenant(tx, place[1]) if place[0] == ScopeType.TENANT else None


def reasons(
    rules: Sequence[HeldRule],
    roles: Mapping[int, Role],
    tree: Tree,
    permission: Permission,
    place: Place,
    path: tuple[Scope, ...],
) -> tuple[Reason, ...]:
    """The rules each of which gives it alone: their union is what the decision goes by."""
    giving = [one for one in rules if allows(grants([one.rule], roles, tree), permission, *place)]
    return tuple(Reason(one, roles[one.role_id], below(one, path)) for one in giving[:MOST_REASONS])


def below(rule: HeldRule, path: tuple[Scope, ...]) -> tuple[Scope, ...]:
    """The part of the path that begins at the rule's scope; all of it for a rule on the whole tenant."""
    places = [(scope.type, scope.id) for scope in path]
    place = (rule.scope_type, rule.scope_id)
    return path[places.index(place) :] if place in places else path


async def lack(tx: RealmTx, held: Grants, permission: Permission, place: Place, name: str | None) -> Lack:
    """Custom roles are named to those who may read roles."""
    wide = is_tenant_wide(permission) and place[0] not in WHOLE
    custom = await store.list_custom_roles(tx) if held.get(ROLES_READ) else []
    roles = [*roles_with([permission]), *(role for role in custom if role.enabled and permission in role.permissions)]
    where = "in the whole tenant" if wide else words_for(place, name or place[1])
    needed = tuple(dict.fromkeys((ACCESS_RULES_CREATE, permission)))
    text = who_may_grant([permission], where)
    return Lack(permission, own_place(tx) if wide else place, tuple(roles), needed, text)


def given(reason: Reason, others: int) -> str:
    """One rule in words: what it gives, to whom, and from which scope down."""
    rule = reason.rule
    to = f" to the group {rule.subject_id}" if rule.subject_type == SubjectType.GROUP else ""
    scope = f"the {rule.scope_type} {rule.scope_name}" if rule.scope_type != ScopeType.SYSTEM else "the whole platform"
    down = " and everything below it" if len(reason.path) > 1 or (rule.scope_type in WHOLE and reason.path) else ""
    more = f" So {'does' if others == 1 else 'do'} {others} more." if others else ""
    return f"rule {rule.id} gives the role {reason.role.name}{to} on {scope}{down}.{more}"


async def permitted(tx: RealmTx, index: AccessIndex, permission: Permission) -> dict[str, object]:
    """The scopes in which the caller holds a permission; a whole tenant stands for everything below it."""
    rules = await rules_permitting(tx, permission)
    reach = (await index.grants(tx)).get(permission, NOTHING)
    number = own_place(tx)[1]
    tenants = {one.scope_id for one in rules if one.scope_type == ScopeType.TENANT} | ({number} if reach.everything else set())
    return {
        "system": any(one.scope_type == ScopeType.SYSTEM for one in rules),
        "tenants": sorted(tenants),
        "tenant": number if reach.everything else "",
        "clusters": sorted(map(str, reach.clusters)),
        "departments": [str(id) for id in sorted(reach.departments)],
        "projects": [str(id) for id in sorted(reach.projects)],
    }


async def rules_permitting(tx: RealmTx, permission: Permission) -> list[HeldRule]:
    """The host organization's rules on whole tenants, each by itself: they are apart."""
    if tx.tenant_id != HOST_REALM:
        return []
    rules = await store.rules_of(tx, subject_of(tx.caller))
    roles = await roles_for(tx, rules)
    return [one for one in rules if grants([one.rule], roles, Tree()).get(permission)]
