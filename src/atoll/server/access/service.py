"""Use cases of access rules, and the scope tree's upkeep for the domains above."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from atoll.kit.errors import FieldProblem, InvalidFields
from atoll.kit.ids import random_integer
from atoll.kit.text import fold
from atoll.server import audit, directory, identity
from atoll.server.access import store
from atoll.server.access.errors import (
    AccessRuleExists,
    AccessRuleNotFound,
    GrantsTooMuch,
    LastAdministrator,
    PermissionSetNotFound,
    RoleInUse,
    RoleIsPredefined,
    RoleNameTaken,
    RoleNotFound,
    UnknownRole,
    UnknownScope,
    UnknownSubject,
)
from atoll.server.access.index import AccessIndex, subject_type
from atoll.server.access.permission_sets import SETS, PermissionSet, permissions_of
from atoll.server.access.records import AccessRule, Role, Scope, ScopeType, SubjectType
from atoll.server.access.roles import PREDEFINED, ROLES, SYSTEM_ADMINISTRATOR
from atoll.server.access.rules import may_grant
from atoll.server.db import HOST_REALM, NOTHING, HostTx, RealmTx
from atoll.server.identity import PrincipalDeleted


async def add_scope(tx: RealmTx, scope: Scope) -> None:
    await store.insert_scope(tx, scope)
    await directory.bump_access(tx)


async def rename_scope(tx: RealmTx, *, type: str, id: str, name: str) -> None:
    await store.rename_scope(tx, type=type, id=id, name=name)


async def remove_scope(tx: RealmTx, *, type: str, id: str) -> None:
    """The scope goes, and every rule on it."""
    await store.delete_scope(tx, type=type, id=id)
    await directory.bump_access(tx)


async def erase_scope(tx: RealmTx, *, type: str, id: str) -> None:
    """Remove the rules on a scope for good, with those that were deleted before."""
    await store.erase_rules(tx, type=type, id=id)
    await directory.bump_access(tx)


async def create_rule(
    tx: RealmTx,
    index: AccessIndex,
    *,
    subject: tuple[str, str],
    role_id: int,
    scope_type: str,
    scope_id: str,
) -> AccessRule:
    """Grant a role on a scope. `subject` is (type, id); a service account may be named by id, client id or name."""
    role = await find_role(tx, role_id)
    if role is None or not role.enabled:
        raise UnknownRole(f"There is no role {role_id} that is enabled.")
    subject_id = await canonical_subject(tx, *subject)
    scope_name, cluster_id = await named_scope(tx, scope_type, scope_id)
    await check_may_grant(tx, index, role, scope_type, scope_id)
    rule = drawn(tx, (subject[0], subject_id), role.id, (scope_type, scope_id, scope_name), cluster_id)
    if not await store.insert(tx, rule):
        raise AccessRuleExists("This access rule exists already.")
    await directory.bump_access(tx)
    await audit.record(tx, audit.Action.CREATE, entity(rule, role.name))
    return rule


async def check_may_grant(tx: RealmTx, index: AccessIndex, role: Role, scope_type: str, scope_id: str) -> None:
    held = await index.grants(tx, tx.caller)
    if not may_grant(held, role, scope_type, scope_id):
        raise GrantsTooMuch(f"You do not hold everything that the role {role.name} gives in that scope.")


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


async def named_scope(tx: RealmTx, scope_type: str, scope_id: str) -> tuple[str, UUID | None]:
    """The scope's name and cluster. Another tenant's scope looks like one that does not exist."""
    if scope_type == ScopeType.SYSTEM and tx.tenant_id == HOST_REALM:
        return "system", None
    if scope_type == ScopeType.TENANT:
        own = await directory.get_own(tx)
        if scope_id == str(own.number):
            return own.name, None
        found = await other_tenant(tx, scope_id)
        if found:
            return found, None
        raise UnknownScope("There is no such tenant.")
    scope = await store.find_scope(tx, type=scope_type, id=scope_id)
    if scope is None:
        raise UnknownScope(f"There is no such {scope_type}.")
    return scope.name, scope.cluster_id


async def other_tenant(tx: RealmTx, scope_id: str) -> str | None:
    """The host organization may name a customer's tenant as a scope; nobody else may name any but his own."""
    if tx.tenant_id != HOST_REALM or not scope_id.isdigit() or len(scope_id) > 10:
        return None
    return await store.tenant_name(tx, int(scope_id))


async def get_rule(tx: RealmTx, id: int | None) -> AccessRule:
    rule = await store.find(tx, id) if id is not None else None
    if rule is None:
        raise AccessRuleNotFound
    return rule


async def delete_rule(tx: RealmTx, id: int | None) -> None:
    rule = await get_rule(tx, id)
    whole = rule.scope_type in {ScopeType.TENANT, ScopeType.SYSTEM}
    if rule.role_id == SYSTEM_ADMINISTRATOR.id and whole and await store.count_whole(tx, role_id=rule.role_id) == 1:
        raise LastAdministrator("This is the last System administrator of the whole tenant.")
    await store.mark_deleted(tx, rule.id)
    await directory.bump_access(tx)
    role = await find_role(tx, rule.role_id)
    await audit.record(tx, audit.Action.DELETE, entity(rule, role.name if role else str(rule.role_id)))


async def list_own_rules(tx: RealmTx, *, search: str, offset: int, limit: int) -> tuple[list[AccessRule], int]:
    """The caller's own rules, and how many there are."""
    caller = tx.caller
    names = [fold(caller.name), str(caller.id)]
    return await store.list_own(tx, subject_type=subject_type(caller), names=names, search=search, offset=offset, limit=limit)


async def scope_path(tx: RealmTx, rule: AccessRule) -> str:
    """The scopes from the top down to the rule's own, as a path of names."""
    if rule.scope_type in {ScopeType.TENANT, ScopeType.SYSTEM}:
        return rule.scope_name
    own = await directory.get_own(tx)
    return "/".join([own.name, *await store.list_path(tx, type=rule.scope_type, id=rule.scope_id)])


async def grant_first_administrator(tx: RealmTx, *, subject: str, subject_id: str) -> None:
    """The first System administrator of a realm: nobody holds anything yet who could grant it. May be repeated."""
    own = await directory.get_own(tx)
    scope = ("system", "system", "system") if tx.tenant_id == HOST_REALM else ("tenant", str(own.number), own.name)
    if await store.insert(tx, drawn(tx, (subject, subject_id), SYSTEM_ADMINISTRATOR.id, scope, None)):
        await directory.bump_access(tx)


async def on_principal_deleted(tx: RealmTx, event: PrincipalDeleted) -> None:
    """What was granted to a deleted user or service account goes in the same transaction."""
    principal = event.principal
    names = [fold(principal.name), str(principal.id)]
    await store.mark_deleted_of(tx, subject_type=principal.kind, names=names)
    await directory.bump_access(tx)


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


def check_subject(kind: str, subject: str) -> None:
    if not subject.strip() or len(subject) > 255:
        raise InvalidFields([FieldProblem("subjectId", f"names a {kind} with 1 to 255 characters")])


async def find_role(tx: RealmTx, id: int) -> Role | None:
    """A predefined role, the realm's own, or one that the host organization offers."""
    return ROLES.get(id) or (await store.custom_roles_by_id(tx, [id])).get(id)


async def get_role(tx: RealmTx, id: int | None) -> Role:
    role = await find_role(tx, id) if id is not None else None
    if role is None:
        raise RoleNotFound
    return role


async def role_names(tx: RealmTx, rules: Iterable[AccessRule]) -> dict[int, str]:
    """The names of the roles that these rules grant, by id."""
    ids = {rule.role_id for rule in rules}
    custom = sorted(ids - ROLES.keys())
    known = ROLES | (await store.custom_roles_by_id(tx, custom) if custom else {})
    return {id: known[id].name for id in ids if id in known}


async def list_roles(tx: RealmTx) -> list[Role]:
    return [*PREDEFINED, *await store.list_custom_roles(tx)]


def get_permission_set(id: UUID | None) -> PermissionSet:
    if id is None or id not in SETS:
        raise PermissionSetNotFound
    return SETS[id]


@dataclass(frozen=True)
class RoleDraft:
    """A custom role as a request names it."""

    name: str
    description: str
    enabled: bool
    permission_sets: tuple[UUID, ...]
    kubernetes_role: str | None = None


async def create_role(tx: RealmTx, index: AccessIndex, draft: RoleDraft) -> Role:
    """Nobody makes a role of permissions that he does not hold in the whole realm himself."""
    await check_draft(tx, index, draft)
    role = drawn_role(draft, id=random_integer(), by=tx.caller.name, created_at=tx.now, updated_at=tx.now)
    if not await store.insert_role(tx, role, folded=fold(role.name)):
        raise RoleNameTaken(f"A role named {role.name} exists already.")
    await audit.record(tx, audit.Action.CREATE, audit.Entity("role", str(role.id), role.name))
    return role


async def update_role(tx: RealmTx, index: AccessIndex, id: int | None, draft: RoleDraft) -> Role:
    """The change takes effect with everybody's next request."""
    known = await own_role(tx, id)
    await check_draft(tx, index, draft)
    role = drawn_role(draft, id=known.id, by=known.created_by, created_at=known.created_at, updated_at=tx.now)
    if not await store.update_role(tx, role, folded=fold(role.name)):
        raise RoleNameTaken(f"A role named {role.name} exists already.")
    await void_indexes(tx)
    await audit.record(tx, audit.Action.UPDATE, audit.Entity("role", str(role.id), role.name))
    return role


async def delete_role(tx: RealmTx, id: int | None) -> None:
    role = await own_role(tx, id)
    if await store.role_is_used(tx, role.id):
        raise RoleInUse(f"Access rules grant the role {role.name}.")
    await store.mark_role_deleted(tx, role.id)
    await void_indexes(tx)
    await audit.record(tx, audit.Action.DELETE, audit.Entity("role", str(role.id), role.name))


async def void_indexes(tx: RealmTx) -> None:
    """A role of the host organization is offered to every tenant, so its change reaches them all."""
    if isinstance(tx, HostTx):
        await directory.bump_access_everywhere(tx)
    else:
        await directory.bump_access(tx)


async def own_role(tx: RealmTx, id: int | None) -> Role:
    role = await get_role(tx, id)
    if not role.custom:
        raise RoleIsPredefined(f"The role {role.name} is predefined.")
    if not await store.is_own_role(tx, role.id):
        raise RoleIsPredefined(f"The role {role.name} is offered by the platform and can only be changed there.")
    return role


async def check_draft(tx: RealmTx, index: AccessIndex, draft: RoleDraft) -> None:
    if fold(draft.name) in {fold(role.name) for role in PREDEFINED}:
        raise RoleNameTaken(f"{draft.name} is the name of a predefined role.")
    unknown = [str(id) for id in draft.permission_sets if id not in SETS]
    if unknown or not draft.permission_sets:
        problem = f"names unknown sets: {', '.join(unknown[:5])}" if unknown else "names at least one permission set"
        raise InvalidFields([FieldProblem("permissionSets", problem)])
    held = await index.grants(tx, tx.caller)
    if not all(held.get(permission, NOTHING).everything for permission in permissions_of(draft.permission_sets)):
        raise GrantsTooMuch("You do not hold everything that this role would give, in the whole realm.")


def drawn_role(draft: RoleDraft, *, id: int, by: str, created_at: datetime, updated_at: datetime) -> Role:
    return Role(
        id=id,
        name=draft.name,
        description=draft.description,
        permissions=permissions_of(draft.permission_sets),
        created_by=by,
        created_at=created_at,
        updated_at=updated_at,
        custom=True,
        enabled=draft.enabled,
        permission_sets=draft.permission_sets,
        kubernetes_role=draft.kubernetes_role,
    )
