"""Use cases of access rules: granting and taking away, one or many at once; nobody grants more than he holds.

A single rule and each of a batch go through the same function (`grant`, `take_away`). A batch is one transaction that raises
the access version once; each of its items stands in a savepoint, so that one that is refused leaves nothing behind.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from uuid import UUID

from atoll.kit.errors import AtollError, FieldProblem, InvalidFields
from atoll.kit.ids import LARGEST_INTEGER, random_integer
from atoll.kit.text import fold
from atoll.server import audit, directory, identity
from atoll.server.access import store
from atoll.server.access.errors import (
    AccessRuleExists,
    AccessRuleNotFound,
    GrantsTooMuch,
    LastAdministrator,
    PermissionMissing,
    UnknownRole,
    UnknownSubject,
)
from atoll.server.access.index import AccessIndex, subject_of
from atoll.server.access.permissions import ACCESS_RULES_DELETE
from atoll.server.access.records import AccessRule, Role, RuleAsk, ScopeType, SubjectType
from atoll.server.access.roles import SYSTEM_ADMINISTRATOR
from atoll.server.access.rules import knows, lacking
from atoll.server.access.service.roles import find_role
from atoll.server.access.service.scopes import named_scope, no_such, words_for
from atoll.server.db import HOST_REALM, RealmTx
from atoll.server.identity import PrincipalDeleted


@dataclass(frozen=True)
class Refused:
    """An item of a batch that was refused: what was asked, and why not."""

    asked: RuleAsk | str
    status: int
    message: str


class Undone(Exception):
    """What was done only to see whether it could be."""


async def create_rule(tx: RealmTx, index: AccessIndex, asked: RuleAsk) -> AccessRule:
    """Grant a role on a scope; a service account may be named by id, client id or name."""
    rule = await grant(tx, index, asked)
    await directory.bump_access(tx)
    return rule


async def create_rules(tx: RealmTx, index: AccessIndex, asked: Sequence[RuleAsk]) -> tuple[list[AccessRule], list[Refused]]:
    """Grant each that may be granted; the rest is said, item by item."""
    made, refused = [], []
    for one in asked:
        try:
            async with tx.savepoint():
                made.append(await grant(tx, index, one))
        except AtollError as error:
            refused.append(Refused(one, error.status, error.message))
    if made:
        await directory.bump_access(tx)
    return made, refused


async def grant(tx: RealmTx, index: AccessIndex, asked: RuleAsk) -> AccessRule:
    """The one place where a rule is granted. The access version is the caller's to raise."""
    check_subject(asked)
    role = await find_role(tx, asked.role_id)
    if role is None or not role.enabled:
        raise UnknownRole(f"There is no role {asked.role_id} that is enabled.")
    subject_id = await canonical_subject(tx, asked.subject_type, asked.subject_id)
    scope_name, cluster_id = await named_scope(tx, asked.scope_type, asked.scope_id)
    await check_may_grant(tx, index, role, asked, scope_name)
    scope = (asked.scope_type, asked.scope_id, scope_name)
    rule = drawn(tx, (asked.subject_type, subject_id), role.id, scope, cluster_id)
    if not await store.insert(tx, rule):
        raise AccessRuleExists("This access rule exists already.")
    await audit.record(tx, audit.Action.CREATE, entity(rule, role.name))
    return rule


async def check_may_grant(tx: RealmTx, index: AccessIndex, role: Role, asked: RuleAsk, scope_name: str) -> None:
    """Whoever may not see the scope is not told that it is there."""
    place = (asked.scope_type, asked.scope_id)
    held = await index.grants_in(tx, place)
    if not knows(held, *place):
        raise no_such(asked.scope_type)
    missing = lacking(held, role, *place)
    if missing:
        raise GrantsTooMuch(f"grant the role {role.name}", missing, words_for(place, scope_name))


async def canonical_subject(tx: RealmTx, kind: str, subject: str) -> str:
    """Users and groups may be strangers yet (they come with single sign-on); a service account must exist."""
    if kind == SubjectType.USER:
        known = await identity.find_principal(tx, kind="user", subject=subject)
        return known.name if known else subject
    if kind == SubjectType.GROUP:
        return subject
    machine = await identity.find_principal(tx, kind="service-account", subject=subject)
    if machine is None:
        raise UnknownSubject(f"There is no service account {subject[:80]!r}.")
    return str(machine.id)


async def get_rule(tx: RealmTx, id: int | None) -> AccessRule:
    rule = await store.find(tx, id) if id is not None else None
    if rule is None:
        raise AccessRuleNotFound
    return rule


async def delete_rule(tx: RealmTx, index: AccessIndex, id: int | None) -> None:
    await directory.bump_access(tx)
    await take_away(tx, index, id)


async def delete_rules(tx: RealmTx, index: AccessIndex, ids: Sequence[str], *, really: bool) -> tuple[list[str], list[Refused]]:
    """Take away each that may be; without `really` the same is found out and then undone."""
    gone: list[str] = []
    refused: list[Refused] = []
    with suppress(Undone):
        async with tx.savepoint():
            await directory.bump_access(tx)
            for id in ids:
                try:
                    async with tx.savepoint():
                        await take_away(tx, index, rule_number(id))
                    gone.append(id)
                except AtollError as error:
                    refused.append(Refused(id, error.status, error.message))
            if not really:
                raise Undone
    return gone, refused


async def take_away(tx: RealmTx, index: AccessIndex, id: int | None) -> None:
    """The one place where a rule is taken away. The caller has raised the access version: that row's lock makes two who
    delete the last two administrators at the same time go one after the other."""
    rule = await get_rule(tx, id)
    await check_may_take_away(tx, index, rule)
    if is_administrators(tx, rule.role_id, rule.scope_type) and await count_administrators(tx) == 1:
        raise LastAdministrator("This is the last System administrator of the whole tenant.")
    await store.mark_deleted(tx, rule.id)
    role = await find_role(tx, rule.role_id)
    await audit.record(tx, audit.Action.DELETE, entity(rule, role.name if role else str(rule.role_id)))


async def check_may_take_away(tx: RealmTx, index: AccessIndex, rule: AccessRule) -> None:
    """In a tenant reach has decided already; the host organization's rules on different tenants are apart."""
    place = (rule.scope_type, rule.scope_id)
    if tx.tenant_id == HOST_REALM and not (await index.grants_in(tx, place)).get(ACCESS_RULES_DELETE):
        raise PermissionMissing(ACCESS_RULES_DELETE, words_for(place, rule.scope_name))


def is_administrators(tx: RealmTx, role_id: int, scope_type: str) -> bool:
    return role_id == SYSTEM_ADMINISTRATOR.id and scope_type == whole_of(tx)


def whole_of(tx: RealmTx) -> str:
    """The scope of what nobody may be without: the whole platform for the host organization, the tenant for a tenant."""
    return (ScopeType.SYSTEM if tx.tenant_id == HOST_REALM else ScopeType.TENANT).value


async def count_administrators(tx: RealmTx) -> int:
    return await store.count_granted(tx, role_id=SYSTEM_ADMINISTRATOR.id, scope_type=whole_of(tx))


def rule_number(text: str) -> int | None:
    """A rule's id as batches name it: a decimal integer, or the same number written as a UUID, which is what the declared
    type of the reference makes clients send."""
    try:
        number = int(text) if text.isascii() and text.isdigit() and len(text) <= 10 else UUID(text).int
    except ValueError:
        return None
    return number if 0 <= number <= LARGEST_INTEGER else None


async def list_own_rules(tx: RealmTx, *, search: str, offset: int, limit: int) -> list[AccessRule]:
    """The rules that count for the caller, those of his groups too."""
    return await store.list_of(tx, subject_of(tx.caller), search=search, offset=offset, limit=limit)


async def count_own_rules(tx: RealmTx, *, search: str) -> int:
    return await store.count_of(tx, subject_of(tx.caller), search=search)


async def grant_first_administrator(tx: RealmTx, *, subject: str, subject_id: str) -> None:
    """The first System administrator of a realm: nobody holds anything yet who could grant it. May be repeated."""
    own = await directory.get_own(tx)
    scope = ("system", "system", "system") if tx.tenant_id == HOST_REALM else ("tenant", str(own.number), own.name)
    if await store.insert(tx, drawn(tx, (subject, subject_id), SYSTEM_ADMINISTRATOR.id, scope, None)):
        await directory.bump_access(tx)


async def on_principal_deleted(tx: RealmTx, event: PrincipalDeleted) -> None:
    """What was granted to a deleted user or service account goes in the same transaction; the last administrator stays."""
    principal = event.principal
    await directory.bump_access(tx)
    before = await count_administrators(tx)
    names = [fold(principal.name), str(principal.id)]
    await store.mark_deleted_of(tx, subject_type=principal.kind, names=names)
    if before and not await count_administrators(tx):
        raise LastAdministrator(f"{principal.name} is the last System administrator of the whole tenant.")


def drawn(
    tx: RealmTx, subject: tuple[str, str], role_id: int, scope: tuple[str, str, str], cluster_id: UUID | None
) -> AccessRule:
    return AccessRule(
        id=random_integer(),
        subject_type=subject[0],
        subject_id=fold(subject[1]) if subject[0] == SubjectType.USER else subject[1],
        role_id=role_id,
        scope_type=scope[0],
        scope_id=scope[1],
        scope_name=scope[2],
        cluster_id=cluster_id,
        created_by=tx.caller.name or "atoll",
        created_at=tx.now,
        updated_at=tx.now,
        deleted_at=None,
    )


def entity(rule: AccessRule, role: str) -> audit.Entity:
    name = f"{rule.subject_id}: {role} on {rule.scope_type} {rule.scope_name}"
    return audit.Entity("access-rule", str(rule.id), name[:255])


def check_subject(asked: RuleAsk) -> None:
    if not asked.subject_id.strip() or len(asked.subject_id) > 255:
        raise InvalidFields([FieldProblem("subjectId", f"names a {asked.subject_type} with 1 to 255 characters")])
