"""Use cases of roles: what can be granted, and custom ones made of permission sets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from atoll.kit.errors import FieldProblem, InvalidFields
from atoll.kit.ids import random_integer
from atoll.kit.text import fold
from atoll.server import audit, directory
from atoll.server.access import store
from atoll.server.access.errors import (
    GrantsTooMuch,
    PermissionSetNotFound,
    RoleInUse,
    RoleIsPredefined,
    RoleNameTaken,
    RoleNotFound,
)
from atoll.server.access.index import AccessIndex
from atoll.server.access.permission_sets import SETS, PermissionSet, permissions_of
from atoll.server.access.records import AccessRule, Role, ScopeType
from atoll.server.access.roles import PREDEFINED, ROLES
from atoll.server.db import HOST_REALM, NOTHING, HostTx, RealmTx


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
    # A role of the host organization is offered to every tenant, so it takes what is held in the whole platform.
    place = ("system", "system") if tx.tenant_id == HOST_REALM else (ScopeType.TENANT.value, str(tx.tenant_number))
    held = await index.grants_in(tx, place)
    missing = sorted(one for one in permissions_of(draft.permission_sets) if not held.get(one, NOTHING).everything)
    if missing:
        raise GrantsTooMuch(f"make the role {draft.name}", missing, words_for_whole(tx))


def words_for_whole(tx: RealmTx) -> str:
    return "in the whole platform" if tx.tenant_id == HOST_REALM else "in the whole tenant"


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
