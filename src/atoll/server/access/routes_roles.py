"""Roles and what custom ones are made of: in a tenant and in the host organization, whose roles every tenant may grant."""

from __future__ import annotations

from typing import Annotated

from starlette.requests import Request
from starlette.responses import Response

from atoll.kit.errors import NotFound
from atoll.server.access.errors import (
    GrantsTooMuch,
    PermissionSetNotFound,
    RoleInUse,
    RoleIsPredefined,
    RoleNameTaken,
    RoleNotFound,
)
from atoll.server.access.permission_sets import SETS
from atoll.server.access.permissions import ROLES_CREATE, ROLES_DELETE, ROLES_READ, ROLES_UPDATE
from atoll.server.access.routes import index_of
from atoll.server.access.schemas import (
    PermissionSets,
    PermissionSetShape,
    RoleBody,
    RoleShape,
    RoleV2Shape,
    permission_set_shown,
    role_shown,
    role_v2_shown,
)
from atoll.server.access.service import roles as role_cases
from atoll.server.db import Caller
from atoll.server.web import Db, answer, declares, empty, guard, integer_or_none, nothing_again, once, router, uuid_or_none

routes = router(tag="Roles")

MayCreateRole = Annotated[Caller, guard(ROLES_CREATE)]
MayReadRoles = Annotated[Caller, guard(ROLES_READ)]
MayUpdateRole = Annotated[Caller, guard(ROLES_UPDATE)]
MayDeleteRole = Annotated[Caller, guard(ROLES_DELETE)]


def draft_of(body: RoleBody) -> role_cases.RoleDraft:
    return role_cases.RoleDraft(
        name=body.name,
        description=body.description,
        enabled=body.enabled is not False,
        permission_sets=tuple(dict.fromkeys(one.id for one in body.permission_sets)),
        kubernetes_role=body.kubernetes_permissions.predefined_role if body.kubernetes_permissions else None,
    )


@routes.get("/api/v1/authorization/roles", operation_id="get_roles_v1", response_model=list[RoleShape], responses=declares())
async def get_roles_v1(db: Db, caller: MayReadRoles) -> Response:
    """The roles that can be granted, with their ids."""
    async with db.realm_tx(caller) as tx:
        roles = await role_cases.list_roles(tx)
    return answer([role_shown(role) for role in roles])


@routes.get(
    "/api/v1/authorization/roles/{roleIdPath}",
    operation_id="get_role_v1",
    response_model=RoleShape,
    responses=declares(NotFound),
)
async def get_role_v1(roleIdPath: str, db: Db, caller: MayReadRoles) -> Response:
    """One role."""
    async with db.realm_tx(caller) as tx:
        role = await role_cases.get_role(tx, integer_or_none(roleIdPath))
    return answer(role_shown(role))


@routes.get("/api/v2/authorization/roles", operation_id="get_roles", response_model=list[RoleV2Shape], responses=declares())
async def get_roles(db: Db, caller: MayReadRoles) -> Response:
    """The roles that can be granted: predefined ones, your own, and those that the platform offers."""
    async with db.realm_tx(caller) as tx:
        roles = await role_cases.list_roles(tx)
    return answer([role_v2_shown(role) for role in roles])


@routes.post(
    "/api/v2/authorization/roles",
    status_code=201,
    operation_id="create_role",
    response_model=RoleV2Shape,
    responses=declares(RoleNameTaken, GrantsTooMuch),
)
async def create_role(request: Request, body: RoleBody, db: Db, caller: MayCreateRole) -> Response:
    """Make a role from permission sets. It can give at most what you hold yourself in the whole tenant."""
    async with db.realm_tx(caller) as tx:
        role = await once(
            tx,
            lambda: role_cases.create_role(tx, index_of(request), draft_of(body)),
            made=lambda made: made.id,
            again=lambda id: role_cases.get_role(tx, int(id)),
        )
    return answer(role_v2_shown(role), 201)


@routes.get(
    "/api/v2/authorization/roles/{roleId}",
    operation_id="get_role",
    response_model=RoleV2Shape,
    responses=declares(RoleNotFound),
)
async def get_role(roleId: str, db: Db, caller: MayReadRoles) -> Response:
    """One role."""
    async with db.realm_tx(caller) as tx:
        role = await role_cases.get_role(tx, integer_or_none(roleId))
    return answer(role_v2_shown(role))


@routes.put(
    "/api/v2/authorization/roles/{roleId}",
    operation_id="update_role",
    response_model=RoleV2Shape,
    responses=declares(RoleNotFound, RoleNameTaken, RoleIsPredefined, GrantsTooMuch),
)
async def update_role(roleId: str, request: Request, body: RoleBody, db: Db, caller: MayUpdateRole) -> Response:
    """Change a custom role; whoever has it holds the new permissions from the next request on."""
    id = integer_or_none(roleId)
    async with db.realm_tx(caller) as tx:
        role = await once(
            tx,
            lambda: role_cases.update_role(tx, index_of(request), id, draft_of(body)),
            again=lambda _: role_cases.get_role(tx, id),
        )
    return answer(role_v2_shown(role))


@routes.delete(
    "/api/v2/authorization/roles/{roleId}",
    status_code=204,
    operation_id="delete_role",
    responses=declares(RoleNotFound, RoleInUse, RoleIsPredefined),
)
async def delete_role(roleId: str, db: Db, caller: MayDeleteRole) -> Response:
    """Delete a custom role that no access rule grants."""
    async with db.realm_tx(caller) as tx:
        await once(tx, lambda: role_cases.delete_role(tx, integer_or_none(roleId)), again=nothing_again)
    return empty()


@routes.get(
    "/api/v1/authorization/permission-sets",
    operation_id="get_permission_sets",
    response_model=PermissionSets,
    responses=declares(),
)
async def get_permission_sets(db: Db, caller: MayReadRoles) -> Response:
    """What custom roles can be made of."""
    async with db.realm_tx(caller):
        return answer({"permissionSets": [permission_set_shown(one) for one in SETS.values()]})


@routes.get(
    "/api/v1/authorization/permission-sets/{permissionSetId}",
    operation_id="get_permission_set",
    response_model=PermissionSetShape,
    responses=declares(PermissionSetNotFound),
)
async def get_permission_set(permissionSetId: str, db: Db, caller: MayReadRoles) -> Response:
    """One permission set."""
    async with db.realm_tx(caller):
        return answer(permission_set_shown(role_cases.get_permission_set(uuid_or_none(permissionSetId))))
