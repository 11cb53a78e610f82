"""The catalogue that custom roles are built from, as data: for each resource type, to view it and to manage it.

Ids are stable: derived from the name, the same in every installation.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import NAMESPACE_URL, UUID, uuid5

from atoll.server.access.permissions import PERMISSIONS, RESOURCES, Resource
from atoll.server.db import Permission

LEVELS = {"view": ("read",), "manage": ("create", "read", "update", "delete")}


@dataclass(frozen=True, slots=True)
class PermissionSet:
    id: UUID
    name: str
    description: str
    permissions: frozenset[Permission]


def drawn(resource: Resource, level: str) -> PermissionSet:
    actions = [action for action in LEVELS[level] if action in resource.actions]
    permissions = PERMISSIONS & {Permission(f"{resource.type}:{action}") for action in actions}
    description = f"{', '.join(actions).capitalize()} {resource.display_name[:1].lower()}{resource.display_name[1:]}."
    id = uuid5(NAMESPACE_URL, f"atoll:permission-set:{resource.type}:{level}")
    return PermissionSet(id, f"{resource.display_name}: {level}", description, permissions)


def levels_of(resource: Resource) -> tuple[str, ...]:
    return ("view",) if resource.actions == ("read",) else ("view", "manage")


SETS = {made.id: made for resource in RESOURCES for level in levels_of(resource) for made in (drawn(resource, level),)}


def permissions_of(ids: tuple[UUID, ...]) -> frozenset[Permission]:
    """The union of the sets; an id that no longer exists gives nothing."""
    return frozenset(permission for id in ids if id in SETS for permission in SETS[id].permissions)
