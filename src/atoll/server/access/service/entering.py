"""The rule of an entry: what the host organization's staff hold in a tenant for a while, and who may consent to that."""

from __future__ import annotations

from uuid import UUID

from atoll.server import directory
from atoll.server.access import store
from atoll.server.access.errors import GrantsTooMuch, PermissionMissing, UnknownRole
from atoll.server.access.index import AccessIndex, for_entry
from atoll.server.access.permissions import ACCESS_RULES_CREATE
from atoll.server.access.records import Role, SubjectType
from atoll.server.access.rules import Place, covers, knows, lacking
from atoll.server.access.service.granting import drawn
from atoll.server.access.service.roles import find_role
from atoll.server.access.service.scopes import named_scope, no_such, words_for
from atoll.server.db import HostTx, RealmTx, TenantTx


async def get_entry_role(tx: RealmTx, id: int) -> Role:
    """A predefined role, or one that the host organization offers; UnknownRole for any other."""
    role = await find_role(tx, id)
    if role is None or not role.enabled:
        raise UnknownRole(f"There is no role {id} that is enabled.")
    return role


async def get_offered_role(tx: HostTx, id: int) -> Role:
    """What the host organization may ask for: it knows no role that a tenant made."""
    return await get_entry_role(tx, id)


async def check_may_consent(tx: TenantTx, index: AccessIndex, *, role_id: int, place: Place) -> None:
    """Nobody consents to more than he holds, nor to anything where he could not grant it."""
    scope_name, _ = await named_scope(tx, *place)
    held = await index.grants_in(tx, place)
    if not knows(held, *place):
        raise no_such(place[0])
    where = words_for(place, scope_name)
    if not covers(tx.reach, *place):
        raise PermissionMissing(ACCESS_RULES_CREATE, where)
    role = for_entry(await get_entry_role(tx, role_id))
    missing = lacking(held, role, *place)
    if missing:
        raise GrantsTooMuch(f"consent to the role {role.name}", missing, where)


async def let_in(tx: TenantTx, *, entry: UUID, role_id: int, place: Place) -> str:
    """Give an entry's principal its role; the scope's name. UnknownScope or UnknownRole before anything is written."""
    scope_name, cluster_id = await named_scope(tx, *place)
    role = await get_entry_role(tx, role_id)
    subject = (SubjectType.ENTRY.value, str(entry))
    await store.insert(tx, drawn(tx, subject, role.id, (*place, scope_name), cluster_id))
    await directory.bump_access(tx)
    return scope_name
