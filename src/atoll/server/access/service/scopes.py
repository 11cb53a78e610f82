"""The scope tree: its upkeep for the domains above, and finding a scope that a rule names."""

from __future__ import annotations

from uuid import UUID

from atoll.server import directory
from atoll.server.access import store
from atoll.server.access.errors import UnknownScope
from atoll.server.access.records import AccessRule, Scope, ScopeType
from atoll.server.access.rules import WHOLE, Place
from atoll.server.db import HOST_REALM, RealmTx


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


async def named_scope(tx: RealmTx, scope_type: str, scope_id: str) -> tuple[str, UUID | None]:
    """The scope's name and cluster. Another tenant's scope looks like one that does not exist."""
    if scope_type == ScopeType.SYSTEM and tx.tenant_id == HOST_REALM:
        return "system", None
    if scope_type == ScopeType.TENANT:
        found = await named_tenant(tx, scope_id)
        if found is None:
            raise UnknownScope("There is no such tenant.")
        return found, None
    scope = await store.find_scope(tx, type=scope_type, id=scope_id)
    if scope is None:
        raise no_such(scope_type)
    return scope.name, scope.cluster_id


def no_such(scope_type: str) -> UnknownScope:
    return UnknownScope(f"There is no such {scope_type}.")


async def named_tenant(tx: RealmTx, scope_id: str) -> str | None:
    """The host organization may name a customer's tenant as a scope; nobody else may name any but his own."""
    own = await directory.get_own(tx)
    if scope_id == str(own.number):
        return own.name
    if tx.tenant_id != HOST_REALM or not scope_id.isdigit() or len(scope_id) > 10:
        return None
    return await store.tenant_name(tx, int(scope_id))


async def scope_path(tx: RealmTx, rule: AccessRule) -> str:
    """The scopes from the top down to the rule's own, as a path of names."""
    if rule.scope_type in WHOLE:
        return rule.scope_name
    own = await directory.get_own(tx)
    above = await store.list_path(tx, type=rule.scope_type, id=rule.scope_id)
    return "/".join([own.name, *(scope.name for scope in above)])


def words_for(place: Place, name: str) -> str:
    """A scope for people: "in project p"."""
    scope_type, _ = place
    if scope_type == ScopeType.SYSTEM:
        return "in the whole platform"
    return f"in {scope_type} {name}"
